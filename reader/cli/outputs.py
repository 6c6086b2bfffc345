"""Single files that a command makes: named as what they are, never in the place of other work."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path

from reader.cli.arguments import as_path
from reader.core.errors import ZhubiError

#: How the files say near their beginning that they were made here.
PAGE, PDF, PICTURE = b'content="Zhubi"', "Zhubi".encode("utf-16-be"), b"Software\0Zhubi"

_BEGINNING = 1000


class OutputError(ZhubiError):
    """The place of a file that was to be written is taken by one that was not made here."""


def ending_in(*endings: str) -> Callable[[str], Path]:
    """The type of an argument that names a file to be made, with one of these endings."""

    def as_output(word: str) -> Path:
        path = as_path(word)
        if path.suffix.lower() not in endings:
            raise ArgumentTypeError(f"{word!r} does not end in {' or '.join(endings)}")
        return path

    return as_output


def refuse_other_work(path: Path, mark: bytes) -> None:
    """Raise :class:`OutputError` when *path* is there without *mark* in its first bytes.

    Raises ``OSError`` when it is there and cannot be read.
    """
    if not path.is_file():
        return
    with path.open("rb") as file:
        if mark not in file.read(_BEGINNING):
            raise OutputError(
                f"{path} is there already and was not made by this command; nothing was written. "
                "Give another name, or delete it first"
            )
