"""``zhubi guideline``: the rules by which claims are marked; written to a file, read from one."""

from argparse import ArgumentParser, Namespace

from reader.cli.answer import Answer
from reader.cli.list_files import add_list_arguments, done_with, write_list
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.project import Project
from reader.project.guideline import edit_guideline, guideline_of, read_guideline


def _add_arguments(parser: ArgumentParser) -> None:
    add_list_arguments(
        parser,
        write="write the guideline to a new file (Markdown)",
        read="make the text of this file the guideline (Markdown)",
    )


def _run(arguments: Namespace, _: Terminal) -> Answer:
    reading = arguments.read is not None
    with Project.open(
        arguments.project, annotator=arguments.annotator, read_only=not reading
    ) as project:
        changed = reading and edit_guideline(project, read_guideline(arguments.read))
        found = guideline_of(project)
    if arguments.write is not None:
        write_list(arguments.write, found.text.encode())
    data = {
        "project": str(arguments.project),
        "changed": changed,
        "own": found.own,
        "version": found.version,
        "text": found.text,
    }
    now = f"taken over, {found.version} now" if changed else "nothing differs"
    return Answer(done_with(arguments, now) or found.text.rstrip(), data)


COMMAND = Command(_add_arguments, _run)
