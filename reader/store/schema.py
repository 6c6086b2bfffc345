"""The tables of a project file, as migrations from one released form to the next.

A project is a plain SQLite file that any SQLite tool may look into. Values are kept as JSON in
``body`` (the strict form of :mod:`reader.core.codec`); what is searched or sorted by stands in
columns beside it. Generated columns would say it once, but with ``trusted_schema`` off (which
keeps a hostile file from running code) SQLite 3.40 calls ``json_extract`` unsafe there; so both
are written by one statement, and ``zhubi check`` compares them.
"""

import sqlite3

from sqlite_utils import Database, Migrations

from reader.store import search
from reader.store.form import APPLICATION_ID, VERSION
from reader.store.rows import claim_from

MIGRATIONS = Migrations("zhubi")

_FIRST = (
    # Texts are immutable and never removed, so undoing the removal of an article restores it;
    # their rowid is the order of first import.
    """
    CREATE TABLE texts (
        rowid INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE articles (
        id TEXT PRIMARY KEY,
        body TEXT NOT NULL,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        status TEXT NOT NULL,
        sha256 TEXT NOT NULL REFERENCES texts (sha256)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX articles_name ON articles (name)",
    "CREATE UNIQUE INDEX articles_sha256 ON articles (sha256)",
    """
    CREATE TABLE claims (
        id TEXT PRIMARY KEY,
        article TEXT NOT NULL REFERENCES articles (id),
        start_at INTEGER NOT NULL,
        end_at INTEGER NOT NULL,
        body TEXT NOT NULL,
        kind TEXT NOT NULL,
        polarity TEXT,
        status TEXT NOT NULL,
        annotator TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX claims_place ON claims (article, start_at, end_at, id)",
    """
    CREATE TABLE claim_vendors (
        claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        vendor TEXT NOT NULL,
        stance TEXT,
        PRIMARY KEY (claim, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX claim_vendors_vendor ON claim_vendors (vendor, stance)",
    """
    CREATE TABLE vendors (
        id TEXT PRIMARY KEY,
        body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE tag_sets (
        id TEXT PRIMARY KEY,
        body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE settings (
        id TEXT PRIMARY KEY,
        body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE history (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        clock INTEGER NOT NULL,
        at TEXT NOT NULL,
        annotator TEXT NOT NULL,
        act TEXT NOT NULL CHECK (act IN ('do', 'undo', 'redo')),
        reason TEXT NOT NULL,
        undoes TEXT REFERENCES history (id)
    ) STRICT
    """,
    # One row per value touched: before NULL = put in, after NULL = taken out.
    """
    CREATE TABLE history_items (
        entry INTEGER NOT NULL REFERENCES history (seq),
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (entry, position)
    ) STRICT
    """,
    "CREATE INDEX history_items_id ON history_items (id)",
)


@MIGRATIONS()
def m001_first_form(db: Database) -> None:
    """Articles, claims, vendors, tag sets, settings and the history of every change."""
    for statement in _FIRST:
        db.execute(statement)


@MIGRATIONS()
def m002_search(db: Database) -> None:
    """The index that finds every word in texts and claims."""
    for statement in search.TABLES:
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
