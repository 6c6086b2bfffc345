"""``zhubi backup``: a whole copy of a project, safe while it is in use."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.answer import Answer
from reader.cli.arguments import add_project, as_path
from reader.cli.layout import number
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.project import Project
from reader.store.errors import StoreError


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "copy", metavar="COPY", type=as_path, help="the file to make; it must not exist yet"
    )


def _run(arguments: Namespace, _: Terminal) -> Answer:
    copy: Path = arguments.copy
    if copy.exists():
        raise StoreError(f"{copy} exists already; nothing was written")
    with Project.open(arguments.project, annotator=account_name()) as project:
        project.back_up(copy)
    size = copy.stat().st_size
    data = {"project": str(arguments.project), "copy": str(copy), "bytes": size}
    return Answer(f"{copy}: {number(size, 'byte')}", data)


COMMAND = Command(_add_arguments, _run)
