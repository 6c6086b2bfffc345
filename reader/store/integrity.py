"""What SQLite itself says about the soundness of a project file."""

import sqlite3
from collections.abc import Iterator

from reader.core.change import KINDS
from reader.store.indexing import Index, reach


def file_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """One line per fault that SQLite finds in pages, indexes and references; none when sound."""
    try:
        for (line,) in connection.execute("PRAGMA integrity_check"):
            if line != "ok":
                yield f"file: {line}"
        for table, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            yield f"file: row {rowid} of {table} points at a missing row of {parent}"
        wrong = connection.execute(
            "SELECT id FROM claims WHERE id IS NOT json_extract(body, '$.id') "
            "OR article IS NOT json_extract(body, '$.article') "
            "OR start_at IS NOT json_extract(body, '$.fragments[0].start') "
            "OR end_at IS NOT json_extract(body, '$.fragments[#-1].end') "
            "OR kind IS NOT json_extract(body, '$.kind') "
            "OR polarity IS NOT json_extract(body, '$.stance.polarity') "
            "OR status IS NOT json_extract(body, '$.status') "
            "OR annotator IS NOT json_extract(body, '$.annotator')"
        )
        for (claim,) in wrong:
            yield f"claim {claim}: its columns disagree with its record"
        kinds = ", ".join(f"'{kind}'" for kind in KINDS)
        unreadable = connection.execute(
            f"SELECT DISTINCT entry FROM history_items WHERE kind NOT IN ({kinds}) "
            "OR NOT json_valid(coalesce(before, '{}')) OR NOT json_valid(coalesce(after, '{}')) "
            "OR (before IS NULL AND after IS NULL)"
        )
        for (entry,) in unreadable:
            yield f"history row {entry}: what it did cannot be read"
        yield from _misnumbered(connection)
        yield from _unsearchable(connection)
        unset = connection.execute(
            "SELECT id FROM settings WHERE NOT json_valid(json_extract(body, '$.value'))"
        )
        for (key,) in unset:
            yield f"setting {key}: what it is set to cannot be read"
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        yield f"file: {error}"


def _misnumbered(connection: sqlite3.Connection) -> Iterator[str]:
    """Rows are numbered from 1, each by one; behind a wrong number new ones would be lost."""
    first, last, rows = connection.execute(
        "SELECT coalesce(min(seq), 1), coalesce(max(seq), 0), count(*) FROM history"
    ).fetchone()
    if (first, last) != (1, rows):
        yield f"history: {rows} rows are numbered from {first} to {last}"


def _unsearchable(connection: sqlite3.Connection) -> Iterator[str]:
    """What the search index says of itself; SQLite's own check does not look into it."""
    for index in (each.index for each in Index):
        try:
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            # Asked by a statement that might write, it is not answered while nobody may.
            if code not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                yield f"{index}: the search index is damaged, so words may not be found"
    for each in Index:
        (missing,) = connection.execute(
            f"SELECT count(*) FROM (SELECT rowid FROM {each.table} WHERE rowid <= ? "
            f"EXCEPT SELECT rowid FROM {each.index})",
            (reach(connection, each),),
        ).fetchone()
        if missing:
            yield f"{each.index}: the search index lacks {missing} rows, so words may not be found"
