"""Reading what can still be read of a damaged project file, row by row, from both ends."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from reader.core.change import Entity
from reader.core.errors import RecordError, ZhubiError
from reader.store.bounded_connection import BoundedConnection
from reader.store.errors import NotAProjectError, StoreError
from reader.store.rows import TABLES, entity_from

_MAGIC = b"SQLite format 3\x00"


def must_be_database(path: Path) -> None:
    """Refuse a file that was never a database: then nothing in it can be saved.

    Raises :class:`NotAProjectError`, or :class:`StoreError` for a file that cannot be read.
    """
    try:
        with path.open("rb") as file:
            begins = file.read(len(_MAGIC))
    except OSError as error:
        raise StoreError(f"{path}: cannot be opened: {error.strerror or error}") from error
    if begins != _MAGIC:
        raise NotAProjectError(f"{path.name} is not a Zhubi project (not an SQLite database)")


def readable_texts(path: Path) -> Iterator[tuple[str, str] | str]:
    """``(hash, text)`` of every text that can be read; a sentence for what cannot."""
    yield from _rows(path, "texts", "sha256", "text")


def readable_entities(path: Path, kind: str) -> Iterator[Entity | str]:
    """Every value of this kind that can be read; a sentence for what cannot."""
    for row in _rows(path, TABLES[kind], "id", "body"):
        if isinstance(row, str):
            yield row
            continue
        try:
            yield entity_from(kind, row[1])
        except (RecordError, ZhubiError) as error:
            yield f"{kind.replace('_', ' ')} {row[0]}: {error}"


def _rows(path: Path, table: str, key: str, value: str) -> Iterator[tuple[str, str] | str]:
    """Rows of a table, forwards until a fault and then backwards until the other side of it."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    seen: set[int] = set()
    # A row takes some bytes; pages that name one another read like more rows than there can be.
    most = path.stat().st_size // 8 if path.exists() else 0
    with closing(BoundedConnection(uri, uri=True)) as connection:
        connection.bound(path)
        # What is not valid UTF-8 comes with replacement characters and fails its checks later.
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        connection.execute("PRAGMA trusted_schema = OFF")
        for direction in ("ASC", "DESC"):
            try:
                found = connection.execute(
                    f"SELECT rowid, {key}, {value} FROM {table} NOT INDEXED "
                    f"ORDER BY rowid {direction}"
                )
                for rowid, name, content in found:
                    if rowid in seen or len(seen) > most:
                        break
                    seen.add(rowid)
                    if isinstance(name, str) and isinstance(content, str):
                        yield name, content
                    else:
                        yield f"{table}: row {rowid} cannot be read"
                else:
                    return
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                # The second where SQLite's own words for the fault quote bytes that are no text.
                yield f"{table}: {error}"
