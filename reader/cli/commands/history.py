"""``zhubi history``: what was done, by whom and when."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.cli.answer import Answer
from reader.cli.arguments import add_limit, add_project
from reader.cli.layout import number, shown, table
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.core.change import Change, Entity, kind_of
from reader.core.codec import to_data
from reader.core.history import Entry
from reader.project import Project


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    add_limit(parser, "entries", default=20)
    parser.add_argument(
        "--full", action="store_true", help="with --json, what each value was before and after"
    )


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name()) as project:
        entries = project.history(limit=arguments.limit or None)
    rows = [(e.at, shown(e.annotator), e.act.value, e.reason, _summary(e.change)) for e in entries]
    data = [_record(entry, full=arguments.full) for entry in entries]
    return Answer(table(rows), {"project": str(arguments.project), "entries": data})


def _record(entry: Entry, *, full: bool) -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "id": entry.id,
        "clock": entry.clock,
        "at": entry.at,
        "annotator": entry.annotator,
        "act": entry.act.value,
        "reason": entry.reason,
        "of": entry.of,
        "items": [_item_record(item, full=full) for item in _items(entry.change)],
    }


@dataclass(frozen=True, slots=True)
class _Item:
    """One value of a change: what it is, and how it was and became (``None``: not there)."""

    entity: Entity
    before: Entity | None
    after: Entity | None

    @property
    def act(self) -> str:
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "edited"


def _items(change: Change) -> Iterator[_Item]:
    added = {(kind_of(entity), entity.id): entity for entity in change.added}
    for entity in change.removed:
        yield _Item(entity, entity, added.pop((kind_of(entity), entity.id), None))
    for entity in added.values():
        yield _Item(entity, None, entity)


def _item_record(item: _Item, *, full: bool) -> dict[str, Any]:
    record: dict[str, Any] = {
        "kind": kind_of(item.entity),
        "id": item.entity.id,
        "act": item.act,
    }
    if full:
        record |= {"before": to_data(item.before), "after": to_data(item.after)}
    return record


def _summary(change: Change) -> str:
    found = Counter((item.act, kind_of(item.entity)) for item in _items(change))
    return ", ".join(
        f"{act} {number(count, kind.replace('_', ' '))}" for (act, kind), count in found.items()
    )


COMMAND = Command(_add_arguments, _run)
