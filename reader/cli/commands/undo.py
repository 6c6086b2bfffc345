"""``zhubi undo``: take back the newest changes, or one named one however old."""

from argparse import ArgumentParser, Namespace

from reader.cli.answer import Answer
from reader.cli.stepping import add_step_arguments, stepped
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.project import Project


def _add_arguments(parser: ArgumentParser) -> None:
    add_step_arguments(parser, or_entry=True)


def _run(arguments: Namespace, _: Terminal) -> Answer:
    if arguments.entry is None:
        return stepped(arguments, Project.undo, nothing="there is nothing to take back")
    return stepped(arguments, lambda project: project.undo_entry(arguments.entry), nothing="")


COMMAND = Command(_add_arguments, _run)
