"""Opening a project file: what is looked at before SQLite touches it, and how it is then set."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.core.errors import RecordError
from reader.store.bounded_connection import BoundedConnection
from reader.store.errors import (
    BusyError,
    DamagedError,
    NewerProjectError,
    NotAProjectError,
    StoreError,
    UnwritableError,
)
from reader.store.file_header import APPLICATION_ID, VERSION

_MAGIC = b"SQLite format 3\x00"
_BUSY_SECONDS = 5.0

#: Set at each opening. TRUNCATE + FULL: of 1,000 simulated power losses none lost an
#: acknowledged change, and the file opens from a read-only folder (WAL does not). The last
#: four keep a hostile file from running code or taking memory behind our back.
_PRAGMAS = (
    "journal_mode = TRUNCATE",
    "synchronous = FULL",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    # As SQLite's own default, and not what the file's header asks for.
    "cache_size = -2000",
)


def version_of(path: Path) -> int:
    """The schema version written in the file's header, read without SQLite.

    Raises :class:`NotAProjectError` for anything that is not a Zhubi project, and
    :class:`NewerProjectError` for one of a newer version, in either case without touching it.
    """
    try:
        # Asked before opening: opening a pipe would wait for its other end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotAProjectError(f"{path.name} is not a Zhubi project (not a file)")
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise StoreError(f"{path}: cannot be opened: {error.strerror or error}") from error
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise NotAProjectError(f"{path.name} is not a Zhubi project (not an SQLite database)")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAProjectError(f"{path.name} is an SQLite database, but not a Zhubi project")
    return _not_newer(path, int.from_bytes(header[60:64], "big"))


def version_within(connection: sqlite3.Connection, path: Path) -> int:
    """The schema version of an open project, as it is after an unfinished write was taken back.

    The header as it lies on the disk may be that of a bringing up that broke off. Raises
    :class:`NotAProjectError` and :class:`NewerProjectError` as :func:`version_of` does.
    """
    with explained(path):
        (kind,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if kind != APPLICATION_ID:
        raise NotAProjectError(f"{path.name} is an SQLite database, but not a Zhubi project")
    return _not_newer(path, version)


def _not_newer(path: Path, version: int) -> int:
    if version > VERSION:
        raise NewerProjectError(
            f"{path.name} was made by a newer version of Zhubi (form {version}; this version "
            f"reads up to {VERSION}). It was left untouched: please update Zhubi."
        )
    return version


def connect(path: Path, *, read_only: bool = False) -> BoundedConnection:
    """A connection with our settings; transactions are begun by hand (:func:`writing`).

    With *read_only* nothing can be written through it, and nothing beside the file either.
    """
    mode = "ro" if read_only else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    with explained(path):
        connection = BoundedConnection(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
        try:
            connection.bound(path)
            for pragma in _PRAGMAS[1:] if read_only else _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def writing(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """One transaction, whole or nothing.

    ``BEGIN IMMEDIATE`` takes the write lock first: with a plain ``BEGIN`` two writers that
    read before they write are refused at the end instead of waiting at the beginning.
    """
    with explained(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into ours, naming the file."""
    try:
        yield
    except UnicodeEncodeError as error:
        raise RecordError("half a character (a lone surrogate) cannot be stored") from error
    except sqlite3.OperationalError as error:
        raise _operational(path, error) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError, OverflowError) as error:
        raise DamagedError(f"{path.name} is damaged: {error}") from error


def _operational(path: Path, error: sqlite3.OperationalError) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return BusyError(f"{path.name} is being written by another program; try again in a moment")
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR):
        return UnwritableError(f"{path.name} cannot be written: {error}. Nothing was changed.")
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return UnwritableError(f"{path} cannot be opened: {error}")
    if code == sqlite3.SQLITE_INTERRUPT:
        return DamagedError(f"{path.name} is damaged: reading it does not come to an end")
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or "decode to UTF-8" in str(error):
        return DamagedError(f"{path.name} is damaged: {error}")
    return StoreError(f"{path.name}: {error}")
