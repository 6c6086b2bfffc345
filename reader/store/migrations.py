"""Brings a project file from one released form to the next, by sqlite-utils' migrations."""

import sqlite3

from sqlite_utils import Database, Migrations

from reader.store import search
from reader.store.file_header import APPLICATION_ID, VERSION
from reader.store.rows import claim_from
from reader.store.tables import FIRST, SEARCH

MIGRATIONS = Migrations("zhubi")


@MIGRATIONS()
def m001_first_form(db: Database) -> None:
    """Articles, claims, vendors, tag sets, settings and the history of every change."""
    for statement in FIRST:
        db.execute(statement)


@MIGRATIONS()
def m002_search(db: Database) -> None:
    """The index that finds every word in texts and claims."""
    for statement in SEARCH:
        db.execute(statement)
    search.index_texts(db.conn, db.execute("SELECT rowid, text FROM texts").fetchall())
    bodies = db.execute("SELECT body FROM claims").fetchall()
    search.index_claims(db.conn, (claim_from(body) for (body,) in bodies))


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to :data:`VERSION` inside the transaction that the caller has begun."""
    db = Database(connection, recursive_triggers=False)
    with db.atomic():
        MIGRATIONS.apply(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")
