"""Looks a project over in the background that was not closed properly, before it is opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.project import Project
from reader.store.sidecar_files import unclean
from reader.viewmodels.background import Background, Job
from reader.viewmodels.project_file.locking import Locks
from reader.viewmodels.settings import Settings

if TYPE_CHECKING:
    from reader.project.health import Report

#: A smaller file is looked over at once, in less time than anybody notices.
AT_ONCE = 300_000


class HealthCheck(QObject):
    """One project at a time, through a reader of its own; nobody writes to it meanwhile.

    ``began``, ``advanced`` (articles of how many; 0 of 0: not known yet) and ``ended`` tell how
    far it is, ``stopped`` the path of a project whose looking over somebody broke off. That one
    stays due, also after the app was closed.
    """

    began = Signal()
    advanced = Signal(int, int)
    ended = Signal()
    stopped = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._background = Background(self)
        self._guard = Locks(self)
        self._job: Job | None = None
        self._path: Path | None = None

    def due(self, path: Path) -> bool:
        """Whether the project at *path* is to be looked over, and so large that it takes time."""
        try:
            large = path.stat().st_size > AT_ONCE
        except OSError:
            return False
        return large and (unclean(path) or _name(path) in self._settings.unchecked)

    def start(
        self, path: Path, *, read_only: bool, then: "Callable[[Report | None], None]"
    ) -> bool:
        """Look it over; *then* gets what was found, or ``None`` where it cannot be opened.

        Tells whether it began: a project that another window has open is that one's to look over.
        """
        self.abandon()
        if not read_only and self._guard.take(path) is not None:
            return False
        self._path = path
        # Opening it takes the sign away by which an end that was not proper is known.
        self._settings.leave_unchecked(_name(path))

        def done(report: "Report | None") -> None:
            if report is not None:
                # One that could not even be read stays due.
                self._settings.checked(_name(path))
            self._ended()
            then(report)

        self.began.emit()
        self._job = self._background.start(
            _looking(path, read_only=read_only),
            done=done,
            failed=lambda _error: done(None),
            progress=self.advanced.emit,
        )
        return True

    def cancel(self) -> None:
        """Break off because somebody wants it; the project is not opened and stays due."""
        path = self._path
        self.abandon()
        if path is not None:
            self.stopped.emit(path)

    def abandon(self) -> None:
        """Break off what is under way, if anything; it stays due."""
        if self._job is not None:
            self._job.cancel()
            self._ended()

    def wait(self) -> None:
        """Wait until it has ended."""
        self._background.wait()

    def close(self) -> None:
        """Break off and wait until that is so."""
        self.abandon()
        self._background.close()

    def _ended(self) -> None:
        self._job = self._path = None
        self._guard.release()
        self.ended.emit()


def _looking(path: Path, *, read_only: bool) -> "Callable[[Job], Report | None]":
    def look(job: Job) -> "Report | None":
        with Project.open(path, annotator="", read_only=read_only, looked_over=False) as project:
            steps = project.check_in_steps(stopped=lambda: job.cancelled)
            while not job.cancelled:
                try:
                    job.progress(*next(steps))
                except StopIteration as end:
                    report: Report = end.value
                    return report
        return None

    return look


def _name(path: Path) -> str:
    return str(path.resolve())
