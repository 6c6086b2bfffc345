"""``zhubi tags``: what may be said about a claim; written to a file, read from an edited one."""

from argparse import ArgumentParser, Namespace
from typing import Any

from reader.cli.answer import Answer
from reader.cli.layout import shown, table
from reader.cli.list_files import add_list_arguments, done_with, told_of, write_list
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.codec import to_data
from reader.core.tagset import Field, TagSet, Value
from reader.project import Project
from reader.project.tag_files import read_tag_set, tag_set_text


def _add_arguments(parser: ArgumentParser) -> None:
    add_list_arguments(
        parser,
        write="write the list to a new file (JSON)",
        read="take over what the file says (JSON); what it does not name stays",
    )


def _run(arguments: Namespace, _: Terminal) -> Answer:
    reading = arguments.read is not None
    with Project.open(
        arguments.project, annotator=arguments.annotator, read_only=not reading
    ) as project:
        changed = None
        if reading:
            with told_of(arguments.read):
                changed = project.edit_tags(read_tag_set(arguments.read, project.tag_set()))
        tags = project.tag_set()
    if arguments.write is not None:
        write_list(arguments.write, tag_set_text(tags))
    data = {
        "project": str(arguments.project),
        "changed": changed is not None,
        "tag_set": to_data(tags),
    }
    now = f"taken over, {shown(tags.version)} now" if changed else "nothing differs"
    return Answer(done_with(arguments, now) or _told(tags), data)


def _told(tags: TagSet) -> str:
    rows = [_row(field, value) for field in tags.fields for value in field.values]
    return "\n".join([f"{shown(tags.id)} {shown(tags.version)}", table(rows)])


def _row(field: Field, value: Value) -> tuple[str, ...]:
    marks: list[Any] = ["default"] if value.key == field.default else []
    marks += ["retired"] if value.retired else []
    label = value.label
    names = " / ".join(dict.fromkeys((label.en, label.hans, label.hant)))
    return field.key, value.key, ",".join(marks) or "-", shown(names)


COMMAND = Command(_add_arguments, _run)
