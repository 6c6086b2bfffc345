"""``zhubi salvage``: what is readable of a damaged project, into a new one."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_annotator, add_project, as_path
from reader.cli.layout import number, shown
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.defaults import default_tag_set, default_vendors
from reader.project.salvage import salvage
from reader.store.errors import StoreError


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser, help_="the damaged project file; it is only read")
    parser.add_argument("new", metavar="NEW", type=as_path, help="the project to make")
    add_annotator(parser)


def _run(arguments: Namespace, _: Terminal) -> Answer:
    damaged: Path = arguments.project
    if not damaged.is_file():
        what = "is not a file" if damaged.exists() else "there is no such file"
        raise StoreError(f"{damaged}: {what}")
    saved = salvage(
        damaged,
        arguments.new,
        annotator=arguments.annotator,
        tag_set=default_tag_set(),
        vendors=default_vendors(),
    )
    lines = [f"lost: {shown(sentence)}" for sentence in saved.lost]
    lines.append(
        f"{arguments.new}: {number(saved.articles, 'article')} and "
        f"{number(saved.claims, 'claim')} saved, {number(len(saved.lost), 'loss', 'losses')}"
    )
    data = {
        "project": str(damaged),
        "new": str(arguments.new),
        "articles": saved.articles,
        "claims": saved.claims,
        "lost": list(saved.lost),
    }
    return Answer("\n".join(lines), data, Exit.FOUND if saved.lost else Exit.DONE)


COMMAND = Command(_add_arguments, _run)
