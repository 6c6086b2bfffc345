"""Rotating backups of a project: made by SQLite's own backup call, kept by age, never of damage."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.disk import sync_file, sync_folder
from reader.store.connect import connect, version_of, writing
from reader.store.errors import BusyError, DamagedError, StoreError, UnwritableError
from reader.store.integrity import file_problems
from reader.store.project_file import back_up
from reader.store.sidecar_files import refuse_foreign, unclean

_STAMP = "%Y%m%dT%H%M%S%fZ"

# All of two days, then one a day, a week, a month: as a well-known flash-card program keeps them.
_ALL = timedelta(days=2)
_DAYS, _WEEKS, _MONTHS = 12, 10, 9


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: where it lies, when it was made (UTC) and its size in bytes."""

    path: Path
    at: datetime
    size: int


def backups(folder: Path) -> tuple[Backup, ...]:
    """The backups in *folder*, newest first; other files are passed over."""
    found = []
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        for path in folder.iterdir():
            stamp = path.stem.rpartition(".")[2]
            with contextlib.suppress(ValueError, OSError):
                at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
                found.append(Backup(path, at, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))


def make_backup(
    connection: sqlite3.Connection, path: Path, folder: Path, *, now: datetime
) -> Backup:
    """Put a whole copy of the open project into *folder* and thin out old ones.

    A damaged project is not backed up, so that damage never pushes out a good copy. Raises
    :class:`DamagedError`, or :class:`UnwritableError` when the folder cannot be written.
    """
    target = folder / f"{path.stem}.{now.astimezone(UTC).strftime(_STAMP)}{path.suffix}"
    fresh = target.with_name(f"{target.name}.unchecked")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UnwritableError(f"{folder} cannot be written: {error.strerror or error}") from error
    back_up(connection, path, fresh)
    # The copy is looked at and not the project, which somebody may be writing to meanwhile.
    problems = _problems_of(fresh)
    if problems:
        fresh.unlink(missing_ok=True)
        raise DamagedError(f"{path.name} is damaged ({problems[0]}); the older backups were kept")
    try:
        fresh.replace(target)
        sync_folder(folder)
    except OSError as error:
        raise UnwritableError(f"{target} cannot be written: {error.strerror or error}") from error
    kept = {found.at: found.path for found in backups(folder)}
    for at in superfluous(kept, now):
        kept[at].unlink(missing_ok=True)
    return Backup(target, now, target.stat().st_size)


def _problems_of(copy: Path) -> list[str]:
    version_of(copy)
    connection = connect(copy, read_only=True)
    try:
        return list(file_problems(connection))
    finally:
        connection.close()


def superfluous(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which backup times may go: kept are all of two days, 12 daily, 10 weekly, 9 monthly.

    Of a day, week or month the newest is kept; the newest of all is always kept.
    """
    ordered = sorted(times, reverse=True)
    kept = {at for at in ordered if now - at <= _ALL}
    for bucket, count in ((_day, _DAYS), (_week, _WEEKS), (_month, _MONTHS)):
        newest: dict[tuple[int, ...], datetime] = {}
        for at in ordered:
            newest.setdefault(bucket(at), at)
        kept.update(sorted(newest.values(), reverse=True)[:count])
    return set(ordered) - kept


def _day(at: datetime) -> tuple[int, ...]:
    return at.year, at.month, at.day


def _week(at: datetime) -> tuple[int, ...]:
    return tuple(at.isocalendar()[:2])


def _month(at: datetime) -> tuple[int, ...]:
    return at.year, at.month


def restore(backup: Path, path: Path, *, now: datetime) -> Path:
    """Put *backup* in the place of the closed project at *path*; returns where the old one lies.

    The old file is moved aside together with its journal, never deleted. The backup is copied,
    so it can be restored again. A link stays, and what it leads to is restored. Raises
    :class:`StoreError`, :class:`BusyError` while another program writes to the project; then
    the project is as it was.
    """
    version_of(backup)
    path = Path(os.path.realpath(path))
    _refuse_restoring(backup, path)
    stamp = now.astimezone(UTC).strftime(_STAMP)
    aside = path.with_name(f"{path.stem}.before-restore.{stamp}{path.suffix}")
    fresh = path.with_name(f"{path.name}.{stamp}.part")
    moved: list[tuple[Path, Path]] = []
    try:
        made = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(made, "wb") as file, backup.open("rb") as source:
            shutil.copyfileobj(source, file)
        sync_file(fresh)
        for tail in ("", "-journal", "-wal", "-shm"):
            old = path.with_name(path.name + tail)
            if old.exists():
                moved.append((old.rename(aside.with_name(aside.name + tail)), old))
        fresh.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        # The journal too: without it the project would be read in the middle of a write.
        for there, old in reversed(moved):
            there.replace(old)
        raise StoreError(f"{path} could not be restored: {error.strerror or error}") from error
    return aside


def _refuse_restoring(backup: Path, path: Path) -> None:
    """Raise :class:`StoreError` for what cannot take a place, and for what cannot give way."""
    if path.exists() and not path.is_file():
        raise StoreError(f"{path} is not a file, so no backup was put in its place")
    if path.exists() and path.samefile(backup):
        raise StoreError(f"{backup} is the project itself, so nothing was put in its place")
    if unclean(backup):
        # What was not finished, or not yet taken over from beside it, would come along.
        raise StoreError(
            f"{backup.name} was not closed properly; open it once, then it can be restored"
        )
    _wait_for_writers(path)


def _wait_for_writers(path: Path) -> None:
    """Raise :class:`BusyError` while somebody writes: his changes would go aside unseen."""
    try:
        version_of(path)
        refuse_foreign(path)
        connection = connect(path)
        try:
            with writing(connection, path):
                pass
        finally:
            connection.close()
    except BusyError:
        raise
    except StoreError:
        # Damaged, gone or not to be written: there is nobody to wait for.
        return
