"""The tables of a project file, form by form, as the SQL that makes them.

A project is a plain SQLite file that any SQLite tool may look into. Values are kept as JSON in
``body`` (the strict form of :mod:`reader.core.codec`); what is searched or sorted by stands in
columns beside it. Generated columns would say it once, but with ``trusted_schema`` off (which
keeps a hostile file from running code) SQLite 3.40 calls ``json_extract`` unsafe there; so both
are written by one statement, and ``zhubi check`` compares them.
"""

FIRST = (
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

#: Punctuation and symbols are tokens too, so that a query may hold them.
_TOKENS = "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co S* P* M* Cf Cn Cs'\""

SEARCH = (
    # Texts never change and are never removed, so their index need not keep them again.
    f"CREATE VIRTUAL TABLE text_index USING fts5 (characters, content='', {_TOKENS})",
    f"CREATE VIRTUAL TABLE claim_index USING fts5 (characters, {_TOKENS})",
)

#: What each form added; the file's ``user_version`` counts them.
FORMS = (FIRST, SEARCH)
