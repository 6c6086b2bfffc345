"""``zhubi redo``: repeat the changes that were taken back last."""

from argparse import Namespace

from reader.cli.answer import Answer
from reader.cli.stepping import add_step_arguments, stepped
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.project import Project


def _run(arguments: Namespace, _: Terminal) -> Answer:
    return stepped(arguments, Project.redo, nothing="there is nothing to repeat")


COMMAND = Command(add_step_arguments, _run)
