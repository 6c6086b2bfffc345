"""A row of the history in the project file: writing it, and reading back what it changed."""

import sqlite3
from collections.abc import Iterator

from reader.core.change import KINDS, Change, Entity, kind_of
from reader.core.errors import RecordError
from reader.core.history import Act
from reader.store.rows import Bodies, entity_from

#: The reason of the row that puts the first tag set and vendors into a new project.
FOUNDING = "found"

_INSERT_ITEM = "INSERT INTO history_items (entry, position, kind, id, before, after)"


def write_entry(
    connection: sqlite3.Connection,
    change: Change,
    bodies: Bodies,
    *,
    id_: str,
    at: str,
    annotator: str,
    act: Act,
    reason: str,
    of: str | None,
    written: int = 0,
) -> int:
    """Write one history row inside the caller's transaction; returns its sequence number.

    Its change also put in the *written* claims whose rows are above all others.
    """
    cursor = connection.execute(
        # The newest row has the largest clock; asking for the largest would read the whole table.
        "INSERT INTO history (id, clock, at, annotator, act, reason, undoes) VALUES (?, coalesce("
        "(SELECT clock FROM history ORDER BY seq DESC LIMIT 1), 0) + 1, ?, ?, ?, ?, ?)",
        (id_, at, annotator, act.value, reason, of),
    )
    seq = cursor.lastrowid or 0
    items = [(seq, position, *item) for position, item in enumerate(_items(change, bodies))]
    connection.executemany(f"{_INSERT_ITEM} VALUES (?, ?, ?, ?, ?, ?)", items)
    if written:
        (last,) = connection.execute("SELECT max(rowid) FROM claims").fetchone()
        # From their rows, for handing so many texts over once more takes twice as long.
        connection.execute(
            f"{_INSERT_ITEM} SELECT ?, ? + rowid, 'claim', id, NULL, body FROM claims "
            "WHERE rowid > ? ORDER BY rowid",
            (seq, len(items) - 1 - last + written, last - written),
        )
    return seq


def _items(change: Change, bodies: Bodies) -> Iterator[tuple[str, str, str | None, str | None]]:
    after: dict[tuple[str, str], Entity] = {(kind_of(e), e.id): e for e in change.added}
    for entity in change.removed:
        key = (kind_of(entity), entity.id)
        new = after.pop(key, None)
        yield (*key, bodies[entity], None if new is None else bodies[new])
    for key, entity in after.items():
        yield (*key, None, bodies[entity])


def change_of(connection: sqlite3.Connection, seq: int) -> Change:
    """The change that a history row recorded."""
    removed: list[Entity] = []
    added: list[Entity] = []
    rows = connection.execute(
        "SELECT kind, before, after FROM history_items WHERE entry = ? ORDER BY position", (seq,)
    )
    for kind, before, after in rows:
        if kind not in KINDS:
            raise RecordError(f"history row {seq}: no such kind of value: {kind!r:.40}")
        if before is not None:
            removed.append(entity_from(kind, before))
        if after is not None:
            added.append(entity_from(kind, after))
    return Change(tuple(removed), tuple(added))
