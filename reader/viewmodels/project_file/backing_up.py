"""Backups by themselves: at the beginning, before large acts and every half hour of work."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, QStandardPaths, QTimer, Signal

from reader.core.errors import ZhubiError
from reader.core.lazily import Lazily
from reader.project import Project
from reader.store.backups import Backup, backups
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    from reader.project.backup_comparison import Differences, compare
else:
    compare = Lazily("reader.project.backup_comparison", "compare")

_log = logging.getLogger(__name__)

#: How often a project that changed is backed up, in milliseconds.
EVERY_MS = 30 * 60 * 1000


def backup_folder(project: Path) -> Path:
    """Where the backups of a project lie: in the person's own data, apart from the project."""
    kind = QStandardPaths.StandardLocation.AppDataLocation
    place = project.resolve()
    # Two projects may have one name in different folders.
    # Qt's hash, as `hashlib` loads OpenSSL: 4 ms and 4 MB at every start.
    sha256 = QCryptographicHash.Algorithm.Sha256
    digest = QCryptographicHash.hash(str(place).encode("utf-8", "surrogateescape"), sha256)
    mark = digest.toHex().toStdString()[:8]
    root = Path(QStandardPaths.writableLocation(kind))
    return root / "backups" / f"{place.stem}-{mark}"


def backups_of(project: Path) -> tuple[Backup, ...]:
    """The backups of the project at this path, newest first."""
    return backups(backup_folder(project))


class BackingUp(QObject):
    """Backs the open project up through a reader of its own, so that the window stays free.

    ``made`` tells the new :class:`Backup`; ``compared`` a backup's path and what differs
    (:class:`Differences`), or the words of what went wrong.
    """

    made = Signal(object)
    compared = Signal(object, object)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        self._kept_at: int | None = None
        self._busy = False
        self._after: list[Callable[[], None]] = []
        self._looking: Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)
        desk.opened.connect(self._begin)
        self._begin()

    @property
    def due(self) -> bool:
        """Whether anything has changed since the last backup."""
        return self._desk.is_open and self._last_entry() != self._kept_at

    def keep(self, then: Callable[[], None] | None = None) -> None:
        """Back up what has changed, in the background; *then* is called when that has ended.

        What goes wrong is told and does not keep *then* from being called.
        """
        if then is not None:
            self._after.append(then)
        if self._busy:
            return
        if not self.due:
            self._go_on()
            return
        self._busy = True
        project = self._desk.project
        at = self._last_entry()

        def done(backup: Backup) -> None:
            if self._another_than(project):
                return
            self._busy = False
            self._kept_at = at
            self.made.emit(backup)
            self._go_on()

        def failed(error: Exception) -> None:
            if self._another_than(project):
                return
            self._busy = False
            self._tell(error)
            self._go_on()

        self._background.start(
            _copying(project.path, backup_folder(project.path)), done=done, failed=failed
        )

    def compare(self, backup: Path) -> None:
        """Find out what differs between the open project and a backup."""
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._background.start(
            _comparing(self._desk.project.path, backup),
            done=lambda found: self.compared.emit(backup, found),
            failed=lambda error: self.compared.emit(backup, said(str(error))),
        )

    def close(self) -> None:
        """Stop the clock."""
        self._timer.stop()

    def _another_than(self, project: Project) -> bool:
        """Whether another project is in hand by now, or none."""
        return not self._desk.is_open or self._desk.project is not project

    def _go_on(self) -> None:
        """Do what waited for the backup."""
        waiting, self._after = self._after, []
        for act in waiting:
            act()

    def _begin(self) -> None:
        self._timer.stop()
        self._busy = False
        self._after.clear()
        self._kept_at = None
        if self._desk.is_open and not self._desk.project.read_only:
            # What was there when the work began is worth keeping only once it is worked on.
            self._kept_at = self._last_entry() if self._newest_is_fresh() else None
            self._timer.start()

    def _newest_is_fresh(self) -> bool:
        """Whether the newest backup is younger than the project's last change."""
        path = self._desk.project.path
        newest = next(iter(backups_of(path)), None)
        try:
            changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except OSError:
            return False
        return newest is not None and newest.at >= changed

    def _last_entry(self) -> int:
        try:
            return self._desk.project.last_entry()
        except ZhubiError:
            _log.warning("the history cannot be read", exc_info=True)
            return -1

    def _tell(self, error: Exception) -> None:
        def told() -> Notice:
            text = translate("Backups", "No backup could be made: %1")
            return Notice(text.replace("%1", said(str(error))), Weight.WARNING)

        self._desk.report(told)


def _copying(project: Path, folder: Path) -> Callable[[Job], Backup]:
    def copy(_job: Job) -> Backup:
        with Project.open(project, annotator="", read_only=True) as own:
            return own.make_backup(folder, now=datetime.now(UTC))

    return copy


def _comparing(project: Path, backup: Path) -> "Callable[[Job], Differences]":
    def look(_job: Job) -> "Differences":
        with (
            Project.open(project, annotator="", read_only=True) as now,
            Project.open(backup, annotator="", read_only=True) as then,
        ):
            return compare(now, then)

    return look
