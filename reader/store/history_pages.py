"""Pages of the history, of everything or of one annotator, article or claim alone."""

import sqlite3
from collections.abc import Iterator

from reader.core.history import Entry
from reader.store import journal

_OF_ARTICLE = (
    "EXISTS (SELECT 1 FROM history_items i WHERE i.entry = h.seq AND ("
    "(i.kind = 'article' AND i.id = ?) OR (i.kind = 'claim' "
    "AND json_extract(coalesce(i.after, i.before), '$.article') = ?)))"
)
_OF_CLAIM = "h.seq IN (SELECT entry FROM history_items WHERE kind = 'claim' AND id = ?)"


def page(
    connection: sqlite3.Connection,
    *,
    before: int | None,
    limit: int,
    annotator: str | None,
    article: str | None,
    claim: str | None,
) -> Iterator[Entry]:
    """Up to *limit* entries below the sequence number *before*, newest first.

    What is ``None`` does not filter; an article's entries are also those of its claims.
    """
    where: list[str] = ["1"]
    values: list[object] = []
    if before is not None:
        where.append("h.seq < ?")
        values.append(before)
    if annotator is not None:
        where.append("h.annotator = ?")
        values.append(annotator)
    if claim is not None:
        where.append(_OF_CLAIM)
        values.append(claim)
    if article is not None:
        where.append(_OF_ARTICLE)
        values.extend((article, article))
    found = connection.execute(
        f"SELECT h.seq FROM history h WHERE {' AND '.join(where)} ORDER BY h.seq DESC LIMIT ?",
        (*values, limit),
    ).fetchall()
    for (seq,) in found:
        yield from journal.entries(connection, before=seq + 1, limit=1)


def with_reason(connection: sqlite3.Connection, reason: str) -> Iterator[Entry]:
    """Every entry of this reason, newest first, with those that undid and repeated them."""
    found = connection.execute(
        "SELECT seq FROM history WHERE reason = ? ORDER BY seq DESC", (reason,)
    ).fetchall()
    for (seq,) in found:
        yield from journal.entries(connection, before=seq + 1, limit=1)


def annotators(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Everyone who ever changed something, by name."""
    rows = connection.execute("SELECT DISTINCT annotator FROM history ORDER BY annotator")
    return tuple(name for (name,) in rows)


def last(connection: sqlite3.Connection) -> int:
    """The sequence number of the newest entry; 0 when there is none."""
    (seq,) = connection.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()
    return int(seq)


def data_version(connection: sqlite3.Connection) -> int:
    """A number that is another one after any other connection has changed the file."""
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)
