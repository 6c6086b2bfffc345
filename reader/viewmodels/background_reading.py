"""A question about the whole project in hand, answered in the background from its file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ZhubiError
from reader.project import Project
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import translate

T = TypeVar("T")

# Tells how much of how much is done.
Progress = Callable[[int, int], None]


class BackgroundReading(QObject):
    """One question at a time, asked of a reader of its own, so that the window stays free.

    ``began``, ``advanced`` (how much, of how much) and ``ended`` frame the work. What goes wrong
    is told to the person. With another project in hand a question is given up.
    """

    began = Signal()
    advanced = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent or desk)
        self._desk = desk
        self._background = background
        self._job: Job | None = None
        desk.opened.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Whether a question is being answered."""
        return self._job is not None

    def ask(self, question: Callable[[Project, Progress], T], done: Callable[[T], None]) -> None:
        """Answer *question* of the project in hand, in place of the one before if there is one.

        *question* runs in another thread with a project of its own, read only, and calls its
        second argument between its steps; *done* gets the answer on this object's thread.
        """
        self.cancel()
        if not self._desk.is_open:
            return
        self.began.emit()
        self._job = self._background.start(
            partial(_answer, self._desk.project.path, question),
            done=partial(self._done, done),
            failed=self._failed,
            progress=self.advanced.emit,
        )

    def cancel(self) -> None:
        """Give up the question under way, if there is one."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _done(self, done: Callable[[Any], None], answer: object) -> None:
        self._end()
        done(answer)

    def _failed(self, error: Exception) -> None:
        self._end()

        def told() -> Notice:
            why = said(str(error)) if isinstance(error, ZhubiError | OSError) else ""
            nothing = translate("Reading", "The project could not be gone through.")
            return Notice(why or nothing, Weight.ERROR)

        self._desk.report(told)

    def _end(self) -> None:
        self._job = None
        self.ended.emit()


def _answer(path: Path, question: Callable[[Project, Progress], T], job: Job) -> T:
    with Project.open(path, annotator="", read_only=True, looked_over=False) as project:
        return question(project, job.step)
