"""Making, opening, migrating and copying a project file."""

import contextlib
import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from reader.disk import sync_folder
from reader.store.bounded_connection import BoundedConnection
from reader.store.connect import (
    connect,
    explained,
    version_of,
    version_within,
    writing,
)
from reader.store.errors import BusyError, DamagedError, StoreError, UnwritableError
from reader.store.file_header import VERSION
from reader.store.schema_guard import check_schema
from reader.store.sidecar_files import refuse_foreign

#: Seconds that a copy waits for another program to end its write.
_PATIENCE = 10.0


def make(path: Path) -> BoundedConnection:
    """A new, empty project file. Refuses a path that exists; leaves nothing behind on failure."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise StoreError(f"{path} exists already; open it or choose another name") from None
    except OSError as error:
        raise StoreError(f"{path} cannot be made: {error.strerror or error}") from error
    try:
        connection = connect(path)
        try:
            _migrate(connection, path)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise
    return connection


def open_existing(path: Path, *, read_only: bool = False) -> BoundedConnection:
    """An existing project, brought to today's form after a backup copy where it is older.

    Opened for reading only, an older file is refused: bringing it up would write.
    """
    version_of(path)
    refuse_foreign(path)
    connection = connect(path, read_only=read_only)
    try:
        version = version_within(connection, path)
        if read_only and version < VERSION:
            raise StoreError(
                f"{path.name} is of an older form and cannot be opened for reading only; "
                "copy it to a place where it can be written"
            )
        with explained(path):
            check_schema(connection, version, path.name)
        if version < VERSION:
            back_up(connection, path, path.with_name(_backup_name(path, version)))
            _migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    # lazy: sqlite-utils costs four tenths of the app's start; only new and old files need it
    from reader.store.migrations import migrate

    with writing(connection, path):
        migrate(connection)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if broken is not None or sound != ("ok",):
            raise DamagedError(f"{path.name} is damaged; it was left as it is")


def _backup_name(path: Path, version: int) -> str:
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    return f"{path.stem}.before-form-{version + 1}.{now}{path.suffix}"


def back_up(connection: sqlite3.Connection, path: Path, target: Path) -> None:
    """A whole copy of the open project at *target*, by SQLite's own backup call.

    Never by copying the live file, which may be in the middle of a write. The copy is written
    under a temporary name, readable by its owner alone, and takes its place only when it is
    complete and on the disk. Raises :class:`StoreError`; then what was at *target* is untouched.
    """
    temporary = target.with_name(target.name + ".part")
    try:
        _clear(temporary)
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        copy = sqlite3.connect(temporary)
        try:
            connection.backup(copy, progress=_patience(path))
        finally:
            copy.close()
        temporary.replace(target)
        sync_folder(target.parent)
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise DamagedError(f"{path.name} is damaged: {error}") from error
        raise UnwritableError(f"the copy {target} cannot be written: {error}") from error
    except OSError as error:
        raise UnwritableError(
            f"the copy {target} cannot be written: {error.strerror or error}"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            _clear(temporary)


def _clear(temporary: Path) -> None:
    """Take away what a copy that broke off has left."""
    for tail in ("", "-journal"):
        Path(f"{temporary}{tail}").unlink(missing_ok=True)


def _patience(path: Path) -> Callable[[int, int, int], None]:
    """Ends the waiting for another program that writes; the backup call would wait for ever."""
    end = monotonic() + _PATIENCE

    def look(status: int, _left: int, _pages: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and monotonic() > end:
            raise BusyError(f"{path.name} is being written by another program; try again later")

    return look
