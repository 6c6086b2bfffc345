"""Imports of files and folders into the open project: read, sorted out, added, and told."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ZhubiError
from reader.project import Project
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.exchange.taking_in import (
    Batch,
    SortedOut,
    Unclear,
    read_all,
    store_batch,
    storing,
)
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import Counted, translate

if TYPE_CHECKING:
    # The readers of files are loaded for the first import: the first paint does without them.
    from reader.intake import Columns

#: Files of this kind may be datasets, which bring their claims along.
_DATASET = ".jsonl"
#: More than so many things read are added in the background: 1,000 articles take 0.2 s.
_MANY = 200
#: So many lines are listed; the others are counted.
_MOST_LINES = 1000


def is_dataset(path: Path) -> bool:
    """Whether a file is a dataset that Zhubi wrote."""
    # Lazy: the window does without it until something is imported.
    from reader.dataset.documents_reader import is_ours

    try:
        return path.suffix.lower() == _DATASET and is_ours(path)
    except OSError:
        return False


def _failed() -> str:
    return translate("Import", "The import failed; nothing was added.")


class Importing(QObject):
    """Imports what was dropped or chosen.

    ``advanced``: so many of so many; ``storing``: all is read and being added, which cannot be
    cancelled; ``ended``: done. ``asked`` carries the :class:`Unclear` files, of which only a
    person can say which column holds the text.
    """

    advanced = Signal(int, int)
    storing = Signal()
    ended = Signal()
    asked = Signal(object)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        self._job: Job | None = None
        self._stores = False
        desk.opened.connect(self._give_up)

    @property
    def busy(self) -> bool:
        """Whether an import is under way."""
        return self._job is not None

    def start(self, paths: Sequence[Path], columns: "Mapping[Path, Columns] | None" = None) -> None:
        """Read and add the articles at *paths*, unless an import is under way.

        *columns* are those that a person named for a collection.
        """
        if self._job is not None or not paths:
            return
        self._job = self._background.start(
            read_all(paths, columns),
            done=self._add,
            failed=self._fail,
            progress=self.advanced.emit,
        )
        self.advanced.emit(0, 0)

    def refuse(self, unclear: Sequence[Unclear]) -> None:
        """Tell of files whose columns nobody named that they were left out."""
        errors = [str(each.error) for each in unclear for _ in each.paths]
        count = len(errors)

        def told() -> Notice:
            details = tuple(map(said, errors))
            return Notice(Counted().left_out(count), Weight.WARNING, details)

        self._desk.report(told)

    def take_dataset(self, path: Path) -> None:
        """Take in articles and claims of a dataset in the documents layout."""
        try:
            report = self._desk.project.import_documents(path)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return

        def told() -> Notice:
            text = f"{Counted().imported(report.articles)} {Counted().claims(report.claims)}"
            weight = Weight.WARNING if report.problems else Weight.INFO
            return Notice(text, weight, tuple(map(said, report.problems)))

        self._desk.report(told)

    def cancel(self) -> None:
        """Stop; nothing is added."""
        if self._job is not None and not self._stores:
            self._job.cancel()
            self._end()

    def _give_up(self) -> None:
        """Another project is in hand: what was asked for the one before is not put into it."""
        if self._job is not None and not self._stores:
            self.cancel()
            self._desk.report(lambda: Notice(_failed(), Weight.WARNING))

    def _fail(self, error: Exception) -> None:
        self._end()
        why = str(error) if isinstance(error, ZhubiError) else ""
        self._desk.report(lambda: Notice(said(why) if why else _failed(), Weight.ERROR))

    def _add(self, batch: Batch) -> None:
        if not self._desk.is_open:
            self._end()
            return
        project = self._desk.project
        if len(batch.found) > _MANY:
            self._stores = True
            self._desk.writing_beside += 1
            self._job = self._background.start(
                storing(project.path, project.annotator, batch),
                done=lambda found: self._stored(project, found),
                failed=self._fail,
            )
            self.storing.emit()
            return
        self._end()
        try:
            found = store_batch(project, batch)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return
        self._tell(found)

    def _stored(self, project: Project, found: SortedOut) -> None:
        """Everything was added through another connection."""
        self._end()
        if self._desk.is_open and self._desk.project is project:
            project.catch_up()
            self._tell(found)

    def _tell(self, found: SortedOut) -> None:
        # Not what came in, with its texts, for as long as the notice stays.
        count, refused, lines = len(found.fresh), len(found.refused), [*found.refused, *found.told]

        def told() -> Notice:
            text = Counted().imported(count)
            if refused:
                text += " " + Counted().left_out(refused)
            weight = Weight.WARNING if refused else Weight.INFO
            details = tuple(say() for say in lines[:_MOST_LINES])
            if len(lines) > _MOST_LINES:
                details += (Counted().more_lines(len(lines) - _MOST_LINES),)
            return Notice(text, weight, details)

        if count or lines or not found.unclear:
            self._desk.report(told)
        if found.fresh and self._desk.article is None:
            self._desk.show(found.fresh[0].article.id)
        if found.unclear:
            self.asked.emit(tuple(found.unclear))

    def _end(self) -> None:
        self._job = None
        self._desk.writing_beside -= self._stores
        self._stores = False
        self.ended.emit()
