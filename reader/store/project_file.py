"""Making, opening, migrating and copying a project file."""

import contextlib
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from reader.store.connect import connect, explained, version_of, writing
from reader.store.errors import DamagedError, StoreError
from reader.store.form import VERSION
from reader.store.guard import check_schema


def make(path: Path) -> sqlite3.Connection:
    """A new, empty project file. Refuses a path that exists; leaves nothing behind on failure."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise StoreError(f"{path} exists already; open it or choose another name") from None
    except OSError as error:
        raise StoreError(f"{path} cannot be made: {error.strerror or error}") from error
    try:
        connection = connect(path)
        _migrate(connection, path)
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise
    return connection


def open_existing(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """An existing project, brought to today's form after a backup copy where it is older.

    Opened for reading only, an older file is refused: bringing it up would write.
    """
    version = version_of(path)
    if read_only and version < VERSION:
        raise StoreError(
            f"{path.name} is of an older form and cannot be opened for reading only; "
            "copy it to a place where it can be written"
        )
    connection = connect(path, read_only=read_only)
    try:
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
    from reader.store.schema import migrate

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
    under a temporary name and takes its place only when it is complete.
    """
    temporary = target.with_name(target.name + ".part")
    with explained(path):
        copy = sqlite3.connect(temporary)
        try:
            connection.backup(copy)
        finally:
            copy.close()
    temporary.replace(target)
