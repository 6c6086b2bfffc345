"""Writing the dataset in the background, from a second look into the project file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ZhubiError
from reader.project import Project
from reader.script import fold
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Weight
from reader.viewmodels.words import Counted, translate

if TYPE_CHECKING:
    # Datasets are loaded for the first export: the start of the app does without them.
    from reader.dataset import ExportReport


class Exporting(QObject):
    """Exports the project in hand. ``began`` and ``ended`` frame the work.

    The export reads through a connection of its own, so that the window stays free; what it
    found out about splits is stored by the project in hand when it is done.
    """

    began = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        self._busy = False

    def start(self, folder: Path) -> None:
        """Write both layouts to *folder*, unless an export is under way."""
        if self._busy or not self._desk.is_open:
            return
        project = self._desk.project
        self._busy = True
        self.began.emit()
        work = _writing(project.path, project.annotator, folder)
        done = partial(self._done, project)
        self._background.start(work, done=done, failed=self._failed)

    def _done(self, project: Project, report: "ExportReport") -> None:
        self._end()
        try:
            self._remember(project, report)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return
        counted = Counted()
        text = f"{counted.exported(report.claims)}: {report.folder}. "
        left = tuple(str(each) for each in (*report.left_out, *report.notices))
        self._desk.tell(text + counted.verified(report.verified), details=left)

    def _remember(self, project: Project, report: "ExportReport") -> None:
        """Store the splits in the project they are of, though another may be in hand by now."""
        if self._desk.is_open and self._desk.project is project:
            project.store_placements(report.placements)
        else:
            with Project.open(project.path, annotator=project.annotator) as again:
                again.store_placements(report.placements)

    def _failed(self, error: Exception) -> None:
        self._end()
        text = str(error) if isinstance(error, ZhubiError | OSError) else ""
        self._desk.tell(
            text or translate("Export", "The export failed; nothing was written."), Weight.ERROR
        )

    def _end(self) -> None:
        self._busy = False
        self.ended.emit()


def _writing(path: Path, annotator: str, folder: Path) -> "Callable[[Job], ExportReport]":
    # Lazy: see above.
    from reader.dataset import export

    def write(_job: Job) -> "ExportReport":
        with Project.open(path, annotator=annotator) as project:
            return export(project.dataset_source(), folder, fold=fold)

    return write
