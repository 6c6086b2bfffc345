"""What ``zhubi tags`` and ``zhubi vendors`` share: a list that is written to a file or read in."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.arguments import add_annotator, add_project, as_path
from reader.cli.layout import shown
from reader.core.errors import ZhubiError


class ListFileError(ZhubiError):
    """The file for the list cannot be written."""


def add_list_arguments(parser: ArgumentParser, *, kinds: str) -> None:
    """The project, and the file to write or to read."""
    add_project(parser)
    parser.add_argument(
        "--write", metavar="FILE", type=as_path, help=f"write the list to a new file ({kinds})"
    )
    parser.add_argument(
        "--read",
        metavar="FILE",
        type=as_path,
        help=f"take over what the file says ({kinds}); what it does not name stays",
    )
    add_annotator(parser)


def done_with(arguments: Namespace, taken_over: str) -> str:
    """What was done, in one line for each file; nothing when the list was only asked for."""
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
