"""Whether an opened file has exactly our tables: a project somebody else made is foreign input.

A trigger in a hostile file could delete claims while another is saved, and a view in a table's
place could run for ever. Ours has neither, so anything that is not expected is refused before a
row is read.
"""

import re
import sqlite3
from itertools import chain

from reader.store.errors import NotAProjectError
from reader.store.tables import FORMS

#: Tables that other libraries make; how exactly they write them is theirs to change.
_MIGRATIONS = {"_sqlite_migrations", "idx__sqlite_migrations_migration_set_name"}
_SHADOWS = ("_config", "_content", "_data", "_docsize", "_idx")
_INDEXES = ("text_index", "claim_index")
_COMPUTES = re.compile(r"\b(as|check|collate|default|generated|references|where)\b", re.IGNORECASE)


def check_schema(connection: sqlite3.Connection, version: int, name: str) -> None:
    """Refuse a file of form *version* whose tables are not ours.

    Raises :class:`NotAProjectError` naming the file and what was found.
    """
    expected = {_plain(statement) for statement in chain.from_iterable(FORMS[:version])}
    others = _MIGRATIONS | {index + shadow for index in _INDEXES for shadow in _SHADOWS}
    found = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    for kind, label, sql in found:
        ours = sql is not None and _plain(sql) in expected
        made_by_sqlite = kind == "index" and sql is None
        made_by_others = label in others and kind in ("table", "index") and _harmless(sql)
        if not (ours or made_by_sqlite or made_by_others):
            raise NotAProjectError(
                f"{name} holds a {kind} named {label[:40]!r} that Zhubi did not make. It was not "
                "opened: such a file could change or hide data behind your back."
            )
    present = {_plain(sql) for _, _, sql in found if sql is not None}
    if expected - present:
        raise NotAProjectError(f"{name} lacks some of the tables of a Zhubi project")


def _harmless(sql: str | None) -> bool:
    """Whether a statement that we did not write at least computes nothing."""
    return sql is None or not _COMPUTES.search(sql)


def _plain(sql: str) -> str:
    return " ".join(sql.split())
