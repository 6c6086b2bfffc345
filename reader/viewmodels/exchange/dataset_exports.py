"""Previews and writes working exports, datasets and files for other tools, in the background."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ZhubiError
from reader.dataset import DatasetOptions, ExportReport, Filter, Placement, Preview
from reader.dataset.options import EVERY_CLAIM
from reader.formats.losses import Loss
from reader.project import Project
from reader.project.format_exchange import FormatExport
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording import dataset_words
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.sentences import about, said
from reader.viewmodels.wording.words import Counted, translate

T = TypeVar("T")

#: What was written, and which splits of it the project does not know yet.
_Placed = tuple[ExportReport, Sequence[Placement]]


class DatasetExports(QObject):
    """Works on a second, read-only look into the project file, so that the window stays free.

    ``previewed`` carries a :class:`Preview`, ``lost`` the losses of a format, ``refused`` why
    there is neither. ``began``, ``advanced`` and ``ended`` frame the writing; ``written`` tells
    that it came to its end. *labels* gives the names of the tag set in the interface's language.
    """

    previewed = Signal(object)
    lost = Signal(object)
    refused = Signal(str)
    began = Signal()
    advanced = Signal(int, int)
    ended = Signal()
    written = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        labels: Callable[[], Labels | None] = lambda: None,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._labels = labels
        self._background = background
        self._looking: Job | None = None
        self._writing: Job | None = None
        self._project: Project | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._writing is not None

    def preview(self, options: DatasetOptions) -> None:
        """Count what a dataset with *options* would hold; the preview before is given up."""
        self._look(
            lambda project, job: project.preview_dataset(options, progress=job.step),
            self._previewed,
        )

    def count_losses(self, key: str, only: Filter = EVERY_CLAIM) -> None:
        """List what the format *key* cannot hold of the claims that *only* chooses."""
        self._look(
            lambda project, job: project.losses(key, only=only, progress=job.step), self._lost
        )

    def write_working(self, folder: Path) -> None:
        """Write both layouts of the working export, unless something is being written."""
        self._write(
            lambda project, job: _placed(project, project.write_export(folder, progress=job.step)),
            self._dataset_written,
        )

    def write(self, folder: Path, options: DatasetOptions) -> None:
        """Write the dataset folder, unless something is being written."""
        self._write(
            lambda project, job: _placed(
                project, project.write_dataset(folder, options, progress=job.step)
            ),
            self._dataset_written,
        )

    def write_format(self, folder: Path, key: str, only: Filter = EVERY_CLAIM) -> None:
        """Write the files of another tool, unless something is being written."""
        self._write(
            lambda project, job: project.export_format(folder, key, only=only, progress=job.step),
            self._format_written,
        )

    def cancel(self) -> None:
        """Stop writing; nothing is left behind."""
        if self._writing is not None:
            self._writing.cancel()
            self._end()
            self._desk.tell(translate("Export", "The export was cancelled; nothing was written."))

    def forget(self) -> None:
        """Give up the preview that is being made."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def _look(self, work: Callable[[Project, Job], T], done: Callable[[T], None]) -> None:
        self.forget()
        if self._desk.is_open:
            self._looking = self._background.start(
                _reading(self._desk.project, work), done=done, failed=self._refuse
            )

    def _write(self, work: Callable[[Project, Job], T], done: Callable[[T], None]) -> None:
        if self._writing is None and self._desk.is_open:
            self._project = self._desk.project
            self.began.emit()
            self._writing = self._background.start(
                _reading(self._desk.project, work),
                done=done,
                failed=self._failed,
                progress=self.advanced.emit,
            )

    def _previewed(self, found: Preview) -> None:
        self._looking = None
        self.previewed.emit(found)

    def _lost(self, found: tuple[Loss, ...]) -> None:
        self._looking = None
        self.lost.emit(found)

    def _refuse(self, error: Exception) -> None:
        self._looking = None
        fault = translate("Export", "This cannot be counted; the log says more.")
        self.refused.emit(said(str(error)) if isinstance(error, ZhubiError | OSError) else fault)

    def _dataset_written(self, found: _Placed) -> None:
        report, new = found
        project = self._project
        self._end()
        try:
            _remember(self._desk, project, new)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return

        def remarks() -> tuple[str, ...]:
            left = (
                about(f"{each.article}, {each.claim}", said(each.reason))
                for each in report.left_out
            )
            return (*left, *dataset_words.notices(report.notices, self._labels()))

        self._tell(report, remarks)
        self.written.emit(report)

    def _format_written(self, report: FormatExport) -> None:
        self._end()
        self._tell(report, lambda: tuple(map(said, report.remarks)))
        self.written.emit(report)

    def _tell(
        self, report: ExportReport | FormatExport, remarks: Callable[[], tuple[str, ...]]
    ) -> None:
        def told() -> Notice:
            verified = translate("Export", "%1 of %2 spans verified.")
            verified = verified.replace("%1", f"{report.verified:,}")
            verified = verified.replace("%2", f"{report.spans:,}")
            text = translate("Export", "%1: %2. %3")
            text = text.replace("%1", Counted().exported(report.claims))
            text = text.replace("%3", verified).replace("%2", str(report.folder))
            return Notice(text, details=remarks())

        self._desk.report(told)

    def _failed(self, error: Exception) -> None:
        self._end()

        def told() -> Notice:
            text = said(str(error)) if isinstance(error, ZhubiError | OSError) else ""
            nothing = translate("Export", "The export failed; nothing was written.")
            return Notice(text or nothing, Weight.ERROR)

        self._desk.report(told)

    def _end(self) -> None:
        self._writing = self._project = None
        self.ended.emit()


def _reading(project: Project, work: Callable[[Project, Job], T]) -> Callable[[Job], T]:
    path, annotator = project.path, project.annotator

    def read(job: Job) -> T:
        with Project.open(path, annotator=annotator, read_only=True) as own:
            return work(own, job)

    return read


def _placed(project: Project, report: ExportReport) -> _Placed:
    """With what is new of its splits: after a first export hardly anything ever is."""
    return report, project.unplaced(report.placements)


def _remember(desk: Desk, project: Project | None, new: Sequence[Placement]) -> None:
    """Store the splits in the project they are of, though another may be in hand by now."""
    if project is None or project.read_only or not new:
        return
    if desk.is_open and desk.project is project:
        project.store_placements(new)
    else:
        with Project.open(project.path, annotator=project.annotator) as again:
            again.store_placements(new)
