"""Brings what a large import left out of the search index into it, in the background."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer

from reader.core.errors import ZhubiError
from reader.project import Project
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk

#: So long after a project was opened or changed, when what somebody waits for is done.
SOON_MS = 1500
#: Between two steps, so that the window gets at the file and the interpreter in between.
_PAUSE = 0.02


class Indexing(QObject):
    """Works through a connection of its own, in steps that keep nobody waiting.

    Search is complete without it, only slower; so what goes wrong here is tried again after the
    next change, and nobody is told.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = Background(self)
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON_MS)
        self._timer.timeout.connect(self.begin)
        desk.opened.connect(self._open)
        desk.committed.connect(self._wait)
        if desk.is_open:
            self._open()

    def begin(self) -> None:
        """Begin now if anything waits to be indexed."""
        if self._job is not None or not self._desk.is_open or self._desk.project.read_only:
            return
        project = self._desk.project
        try:
            if project.all_indexed:
                return
        except ZhubiError:
            # Whoever reads the file for somebody will say so.
            return
        self._job = self._background.start(
            _indexing(project.path), done=self._ended, failed=self._ended
        )

    def wait(self) -> None:
        """Wait until what is under way has ended."""
        self._background.wait()

    def close(self) -> None:
        """Break off; what is left waits for the next time."""
        self._timer.stop()
        self._background.close()
        self._job = None

    def _open(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._wait()

    def _wait(self) -> None:
        # Not begun anew by each change: someone who works on without a pause would put it off.
        if not self._timer.isActive():
            self._timer.start()

    def _ended(self, _outcome: object) -> None:
        self._job = None


def _indexing(path: Path) -> Callable[[Job], None]:
    def index(job: Job) -> None:
        pause = Event()
        with Project.open(path, annotator="", looked_over=False) as project:
            while not job.cancelled and project.index_next():
                pause.wait(_PAUSE)

    return index
