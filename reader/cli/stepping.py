"""What ``zhubi undo`` and ``zhubi redo`` share: a number of steps along the history."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from typing import Any

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_annotator, add_project, as_text
from reader.cli.layout import number
from reader.core.change import Change
from reader.core.history import Entry
from reader.project import Project

#: Nobody takes back more at once by intent.
_MOST = 10_000


def add_step_arguments(parser: ArgumentParser, *, or_entry: bool = False) -> None:
    """The project, how many steps (or which one, if *or_entry*), and who signs them."""
    add_project(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--times", metavar="N", type=_times, default=1, help="how many steps (default: 1)"
    )
    if or_entry:
        which.add_argument(
            "--entry",
            metavar="ID",
            type=as_text,
            help="take back this one change of the history, if nothing it touched has changed",
        )
    add_annotator(parser)


def stepped(
    arguments: Namespace, step: Callable[[Project], Change | None], *, nothing: str
) -> Answer:
    """Take the steps, as many as there are; *nothing* is told when there was not even one."""
    done: list[Entry] = []
    with Project.open(arguments.project, annotator=arguments.annotator) as project:
        while len(done) < arguments.times and step(project) is not None:
            done += project.history(limit=1)
    lines = [f"{entry.reason}: {number(_size(entry), 'value')}" for entry in done] or [nothing]
    data = {"project": str(arguments.project), "steps": [_record(entry) for entry in done]}
    return Answer("\n".join(lines), data, Exit.DONE if done else Exit.FOUND)


def _record(entry: Entry) -> dict[str, Any]:
    return {"id": entry.id, "of": entry.of, "reason": entry.reason, "values": _size(entry)}


def _size(entry: Entry) -> int:
    """How many values the change touches; one that was edited is both removed and added."""
    change = entry.change
    return len({(type(one), one.id) for one in (*change.removed, *change.added)})


def _times(word: str) -> int:
    if not (word.isascii() and word.isdecimal()) or not 1 <= int(word[:9]) <= _MOST:
        raise ArgumentTypeError(f"{word!r} is not a number from 1 to {_MOST:,}")
    return int(word[:9])
