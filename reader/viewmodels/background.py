"""Work that would keep the window waiting: done in a pool, told on the window's thread."""

import logging
from collections.abc import Callable
from time import monotonic, sleep
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

_log = logging.getLogger(__name__)

#: How often work steps aside for the window, and for how long, in seconds. Work that reads, writes
#: or asks SQLite lets go of Python's lock for microseconds many times over; each time it wakes the
#: window's thread and has the lock again before that one runs, which so waits 50 to 100 ms.
_EVERY, _ASIDE = 0.004, 0.000_2


class StoppedError(Exception):
    """Raised within a piece of work that somebody asked to stop; nobody is told of it."""


class Job:
    """One piece of work under way: what it reports, and the wish that it should stop."""

    def __init__(self, report: Callable[["Job", int, int], None]) -> None:
        self._report = report
        self._cancelled = False
        self._aside = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop; the work looks at this between its steps."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask it to stop; nothing more is told about it."""
        self._cancelled = True

    def progress(self, done: int, of: int) -> None:
        """Tell how far it is; called by the work itself, in its own thread."""
        self._report(self, done, of)
        if (now := monotonic()) - self._aside >= _EVERY:
            sleep(_ASIDE)
            self._aside = now

    def step(self, done: int, of: int) -> None:
        """The same for work that is called from elsewhere: it ends here when asked to stop."""
        if self._cancelled:
            raise StoppedError
        self.progress(done, of)


class _Task(QRunnable):
    """Runs one work; it owns no signal, so that nothing is lost when the pool deletes it."""

    def __init__(self, job: Job, work: Callable[[Job], Any], tell: Callable[..., None]) -> None:
        super().__init__()
        self._job = job
        self._work = work
        self._tell = tell

    def run(self) -> None:
        """Do the work and hand over its result or its error."""
        result: Any = None
        failure: Exception | None = None
        try:
            if not self._job.cancelled:
                result = self._work(self._job)
        except Exception as error:  # noqa: BLE001 - told to the one who asked, who decides
            failure = error
        self._tell(self._job, result, failure)


class Background(QObject):
    """Owns the pool and the signals (a runnable with signals of its own loses results)."""

    busy_changed = Signal(bool)
    _finished = Signal(object, object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: dict[Job, tuple[Callable[..., None], ...]] = {}
        self._finished.connect(self._finish)
        self._progressed.connect(self._advance)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._waiting)

    def start(
        self,
        work: Callable[[Job], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None] = lambda _done, _of: None,
    ) -> Job:
        """Do *work* in the pool; one of *done* and *failed* is called on this object's thread."""
        job = Job(self._progressed.emit)
        self._waiting[job] = (done, failed, progress)
        if len(self._waiting) == 1:
            self.busy_changed.emit(True)
        self._pool.start(_Task(job, work, self._finished.emit))
        return job

    def wait(self) -> None:
        """Wait until all work has ended and been told."""
        while self._waiting:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self)

    def close(self) -> None:
        """Ask everything to stop and wait until it has."""
        for job in self._waiting:
            job.cancel()
        self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone()

    def _advance(self, job: Job, done: int, of: int) -> None:
        if job in self._waiting and not job.cancelled:
            self._waiting[job][2](done, of)

    def _finish(self, job: Job, result: object, failure: Exception | None) -> None:
        entry = self._waiting.pop(job, None)
        if not self._waiting:
            self.busy_changed.emit(False)
        if entry is None or job.cancelled:
            return
        done, failed, _progress = entry
        if failure is None:
            done(result)
        else:
            _log.info("background work failed", exc_info=failure)
            failed(failure)
