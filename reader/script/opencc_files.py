"""Finds and reads the dictionaries of opencc-python-reimplemented, the engine we agree with."""

from pathlib import Path
from zlib import crc32

from reader.core.errors import ZhubiError

DISTRIBUTION = "opencc-python-reimplemented"


class DictionaryError(ZhubiError):
    """The conversion dictionaries are missing, foreign or damaged; the text says what to do."""


def folder() -> Path:
    """Return the folder of the port's dictionaries.

    Raises DictionaryError when the package `opencc` is missing or belongs to another distribution:
    three of them install a package of that name and overwrite one another.
    """
    try:
        # Measured: 3-7 ms and only wanted at the first conversion, never before the first paint.
        import opencc.opencc as port
    except ImportError as error:
        raise DictionaryError(
            f"The package {DISTRIBUTION} is missing: install it to convert between scripts."
        ) from error
    found = Path(port.__file__).parent / "dictionary"
    if not hasattr(port, "StringTree") or not (found / "STPhrases.txt").is_file():
        raise DictionaryError(
            f"The installed package 'opencc' is not that of {DISTRIBUTION}: uninstall 'opencc' "
            f"and 'opencc-py', then install {DISTRIBUTION} again."
        )
    return found


def version() -> str:
    """Return the installed version of the port, or "unknown" when it has no metadata."""
    # Measured: 20 ms, and only exports ask for it.
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as of

    try:
        return of(DISTRIBUTION)
    except PackageNotFoundError:
        return "unknown"


def read(name: str) -> tuple[dict[str, str], int]:
    """Return one dictionary (key to its space-separated candidates) and the checksum of its file.

    Raises DictionaryError when the file is missing or not in the expected form.
    """
    cells, checksum = _cells_of(name)
    return _entries(cells), checksum


def read_keys(name: str) -> tuple[set[str], int]:
    """Return the keys of one dictionary alone, and the checksum of its file; raises likewise."""
    cells, checksum = _cells_of(name)
    return set(cells[0::2]), checksum


def parse(text: str) -> dict[str, str]:
    """Return the entries of lines "key TAB candidates"; raise ValueError for other lines."""
    return _entries(_cells(text))


def _cells_of(name: str) -> tuple[list[str], int]:
    try:
        raw = (folder() / f"{name}.txt").read_bytes()
        return _cells(raw.decode("utf-8")), crc32(raw)
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise DictionaryError(f"The dictionary {name}.txt cannot be read: {error}") from error


def _entries(cells: list[str]) -> dict[str, str]:
    return dict(zip(cells[0::2], cells[1::2], strict=True))


def _cells(text: str) -> list[str]:
    """Return keys and candidates by turns.

    One split of the whole text is four times as fast as one a line, and this is what the first
    toggle waits for.
    """
    text = text.replace("\r\n", "\n").rstrip("\n")
    if not text:
        return []
    cells = text.replace("\n", "\t").split("\t")
    if len(cells) % 2 or text.count("\n") * 2 + 2 != len(cells):
        raise ValueError("a line is not of the form key, tab, value")
    return cells
