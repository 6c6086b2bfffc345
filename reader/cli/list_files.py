"""What ``zhubi tags``, ``vendors`` and ``guideline`` share: written to a file, or read in."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.cli.arguments import add_annotator, add_project, as_path
from reader.cli.layout import shown
from reader.core.errors import ZhubiError
from reader.core.tag_edits import TagError


class ListFileError(ZhubiError):
    """The file cannot be written, or what it says cannot be taken over."""


@contextmanager
def told_of(path: Path) -> Iterator[None]:
    """Name the file in what is said of a value that was read from it."""
    try:
        yield
    except TagError as error:
        raise ListFileError(f"{path}: {error}; nothing was changed") from None


def add_list_arguments(parser: ArgumentParser, *, write: str, read: str) -> None:
    """The project, and the file to write or to read, with what is said of each."""
    add_project(parser)
    parser.add_argument("--write", metavar="FILE", type=as_path, help=write)
    parser.add_argument("--read", metavar="FILE", type=as_path, help=read)
    add_annotator(parser)


def done_with(arguments: Namespace, taken_over: str) -> str:
    """What was done, in one line for each file; nothing when there was only a question."""
    lines = []
    if arguments.read is not None:
        lines.append(f"{shown(str(arguments.read))}: {taken_over}")
    if arguments.write is not None:
        lines.append(f"{shown(str(arguments.write))}: written")
    return "\n".join(lines)


def write_list(path: Path, data: bytes) -> None:
    """Write a file that must not exist. Raises :class:`ListFileError`."""
    try:
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError:
        raise ListFileError(f"{path} exists already; nothing was written") from None
