"""``zhubi losses``: what a format of another tool cannot hold of a project; nothing is written."""

from argparse import ArgumentParser, Namespace

from reader.cli.answer import Answer
from reader.cli.arguments import add_project
from reader.cli.chosen_claims import add_filters, filter_of
from reader.cli.layout import counts, number, table
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.formats.losses import Holds, counted
from reader.formats.registry import FORMATS
from reader.project import Project


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "--format",
        choices=[form.key for form in FORMATS if form.write is not None],
        required=True,
        help="the format to ask about",
    )
    add_filters(parser)


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name()) as project:
        found = project.losses(arguments.format, only=filter_of(arguments))
    lost = counted(found)
    carried: dict[str, int] = {}
    for loss in found:
        if loss.holds is Holds.CARRIED:
            carried[loss.part] = carried.get(loss.part, 0) + 1
    rows = [counts("lost", lost), counts("carried, not visible there", carried)]
    text = f"{table(rows)}\n{number(sum(lost.values()), 'loss', 'losses')}"
    data = {
        "project": str(arguments.project),
        "format": arguments.format,
        "lost": lost,
        "carried": carried,
        "entries": [loss._asdict() for loss in found],
    }
    return Answer(text, data)


COMMAND = Command(_add_arguments, _run)
