"""The history in the project file: writing a row, reading rows, finding what undo would undo."""

import sqlite3
from collections.abc import Iterator

from reader.core.change import KINDS, Change, Entity, kind_of
from reader.core.errors import RecordError
from reader.core.history import Act, Entry
from reader.store.rows import Bodies, entity_from

#: The reason of the row that puts the first tag set and vendors into a new project.
FOUNDING = "found"

_ACTS = frozenset(act.value for act in Act)
#: Above every sequence number.
_PAST_ALL = 2**63 - 1
_INSERT_ITEM = "INSERT INTO history_items (entry, position, kind, id, before, after)"
_COLUMNS = "seq, id, clock, at, annotator, act, reason, undoes"


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


def entries(
    connection: sqlite3.Connection, *, before: int | None = None, limit: int = -1
) -> Iterator[Entry]:
    """History rows, newest first, from below the sequence number *before*.

    Raises :class:`RecordError` for a row that is damaged.
    """
    rows = connection.execute(
        # One bound, so that SQLite goes straight to it instead of walking there from the newest.
        f"SELECT {_COLUMNS} FROM history WHERE seq < ? ORDER BY seq DESC LIMIT ?",
        (_PAST_ALL if before is None else before, limit),
    ).fetchall()
    for seq, id_, clock, at, annotator, act, reason, of in rows:
        told = (id_, at, annotator, reason)
        if act not in _ACTS or not all(isinstance(words, str) for words in told):
            raise RecordError(f"history row {seq} is not of the expected form")
        yield Entry(
            seq=seq,
            id=id_,
            clock=clock,
            at=at,
            annotator=annotator,
            act=Act(act),
            reason=reason,
            of=of,
            change=change_of(connection, seq),
        )


def removals(connection: sqlite3.Connection) -> Iterator[Entry]:
    """History rows that took a claim or an article out that is not there now, newest first.

    Of several that took out the same one only the newest; never what an undo took out.
    """
    rows = connection.execute(
        "SELECT DISTINCT max(i.entry) FROM history_items i JOIN history h ON h.seq = i.entry "
        "WHERE i.after IS NULL AND i.kind IN ('claim', 'article') AND h.act <> 'undo' "
        "AND NOT EXISTS (SELECT 1 FROM claims WHERE id = i.id AND i.kind = 'claim') "
        "AND NOT EXISTS (SELECT 1 FROM articles WHERE id = i.id AND i.kind = 'article') "
        "GROUP BY i.kind, i.id ORDER BY 1 DESC"
    ).fetchall()
    for (seq,) in rows:
        yield from entries(connection, before=seq + 1, limit=1)


def undoable(connection: sqlite3.Connection) -> tuple[int, str] | None:
    """``(seq, reason)`` of the change that undo takes back next, or ``None``.

    It is the newest change or redo that is not within what an undo has taken back. The row that
    founded the project cannot be taken back.
    """
    seq, act, reason = _reached(connection, over=Act.UNDO)
    return None if act == Act.UNDO or reason == FOUNDING else (seq, reason)


def redoable(connection: sqlite3.Connection) -> tuple[int, str] | None:
    """``(seq, reason)`` of the undo row that redo turns round next, or ``None``.

    Only undos after the last new change count, and none that a redo has turned round already.
    """
    seq, act, reason = _reached(connection, over=Act.REDO)
    return (seq, reason) if act == Act.UNDO else None


#: From the newest row down. A row of the kind to be stepped over names the one that it turned
#: round, and all between the two is settled: the way goes on below that one. So thousands of
#: undos in a row are one step, and what other programs wrote meanwhile confuses nothing. It
#: always goes down, whatever a damaged or hostile file names.
_REACHED = """
    WITH RECURSIVE way (seq, act, reason, undoes) AS (
        SELECT seq, act, reason, undoes FROM history
        WHERE seq = (SELECT max(seq) FROM history)
        UNION ALL
        SELECT h.seq, h.act, h.reason, h.undoes FROM way JOIN history h ON h.seq = (
            SELECT max(seq) FROM history WHERE seq < coalesce(
                (SELECT min(o.seq, way.seq) FROM history o WHERE o.id = way.undoes), way.seq
            )
        )
        WHERE way.act = ?
    )
    SELECT seq, act, reason FROM way ORDER BY seq LIMIT 1
"""


def _reached(connection: sqlite3.Connection, *, over: Act) -> tuple[int, str, str]:
    """The newest row that is not of the kind *over*, nor settled by one; else the last looked at.

    An empty history is told as one that was founded.
    """
    found: tuple[int, str, str] | None = connection.execute(_REACHED, (over.value,)).fetchone()
    return (0, Act.DO.value, FOUNDING) if found is None else found
