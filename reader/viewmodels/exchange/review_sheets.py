"""Writing review sheets in the background, from a second look into the project file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ZhubiError
from reader.project import Project
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import translate


class ReviewSheets(QObject):
    """Writes the project in hand as a page or a PDF. ``began`` and ``ended`` frame the work."""

    began = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        self._busy = False

    def start(self, path: Path, language: str) -> None:
        """Write to *path*, a PDF if it ends so, unless a sheet is being written."""
        if self._busy or not self._desk.is_open:
            return
        project = self._desk.project
        work = _writing(project.path, project.annotator, path, language)
        self._busy = True
        self.began.emit()
        self._background.start(work, done=partial(self._done, path), failed=self._failed)

    def _done(self, path: Path, _result: object) -> None:
        self._end()
        text = translate("Review", "The review sheet was written: %1")
        self._desk.tell(text.replace("%1", str(path)))

    def _failed(self, error: Exception) -> None:
        self._end()

        def told() -> Notice:
            why = said(str(error)) if isinstance(error, ZhubiError | OSError) else ""
            nothing = translate("Review", "The review sheet could not be written.")
            return Notice(why or nothing, Weight.ERROR)

        self._desk.report(told)

    def _end(self) -> None:
        self._busy = False
        self.ended.emit()


def _writing(source: Path, annotator: str, path: Path, language: str) -> Callable[[Job], None]:
    # Lazy: what draws PDFs and pages is loaded for the first sheet; the start does without.
    from reader.viewmodels.exchange.review_pdf import write_pdf

    def write(_job: Job) -> None:
        with Project.open(source, annotator=annotator, read_only=True) as project:
            if path.suffix.lower() == ".pdf":
                words = project.sheet_words(language)
                write_pdf(path, project.sheet_articles(), title=source.stem, words=words)
            else:
                project.review_sheet(path, language=language)

    return write
