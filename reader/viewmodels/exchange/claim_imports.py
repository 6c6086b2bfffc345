"""Takes in claims of another tool's file or of a dataset, in the background, and reports."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.core.errors import ConflictError, ZhubiError
from reader.dataset.documents_reader import is_ours
from reader.formats.marks import FormatError, Unit
from reader.formats.registry import FORMATS, detect, format_named
from reader.intake.encoding import ENCODINGS
from reader.project import Project
from reader.project.dataset_exchange import ImportReport
from reader.project.format_imports import FormatImport
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording.sentences import about, said
from reader.viewmodels.wording.words import noop, translate

#: The key of Zhubi's own dataset layout beside those of the formats.
DOCUMENTS = "documents"

#: The units that a person may say a file counts in.
UNITS = {
    Unit.CODE_POINTS: noop("Claims import", "Characters (code points)"),
    Unit.UTF16: noop("Claims import", "UTF-16 units (JavaScript, Java)"),
    Unit.GRAPHEMES: noop("Claims import", "Characters as seen (grapheme clusters)"),
    Unit.CRLF_POINTS: noop("Claims import", "Characters, Windows line ends as one"),
    Unit.CRLF_UTF16: noop("Claims import", "UTF-16 units, Windows line ends as one"),
}

_COUNTS = {
    "articles": noop("Claims import", "New articles"),
    "claims": noop("Claims import", "New claims"),
    "present": noop("Claims import", "Claims that were there already"),
    "edited": noop("Claims import", "Claims changed in the other tool"),
    "deleted": noop("Claims import", "Claims deleted in the other tool"),
    "read": noop("Claims import", "Marks in the file"),
    "as_declared": noop("Claims import", "Marks that stand where the file says"),
    "other_unit": noop("Claims import", "Marks counted in another unit"),
    "found_again": noop("Claims import", "Marks found again by their words"),
    "unverified": noop("Claims import", "Marks without words to compare"),
    "repairs": noop("Claims import", "Marks that fit nowhere: to be repaired"),
    "suggestions": noop("Claims import", "Suggestions of machines, waiting in the articles"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What to import: a path, the format's key (``None``: detect), a declared unit and encoding."""

    path: Path
    key: str | None = None
    unit: Unit | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of an import: the counts, further remarks, and what undoes it.

    Names of counts and remarks are source texts; :meth:`named` and :meth:`told` translate them.
    """

    source: Source
    counts: tuple[tuple[str, int], ...]
    notes: tuple[str, ...]
    repairs: int
    entry: str | None

    def named(self) -> tuple[tuple[str, str], ...]:
        """Every count with its name, in the language of the interface."""
        return tuple(
            (translate("Claims import", title), f"{count:,}") for title, count in self.counts
        )

    def told(self) -> tuple[str, ...]:
        """The remarks, in the language of the interface."""
        return tuple(map(said, self.notes))


def format_choices() -> tuple[tuple[str, str], ...]:
    """``(key, name)`` of everything that can be read."""
    own = (DOCUMENTS, translate("Claims import", "Zhubi dataset (documents)"))
    return (own, *((form.key, form.name) for form in FORMATS if form.is_read))


def detected(path: Path) -> str | None:
    """The format that *path* looks like; ``None`` when that is not clear."""
    try:
        return DOCUMENTS if is_ours(path) else detect(path).key
    except (FormatError, OSError):
        return None


def units_for(key: str | None) -> tuple[Unit, ...]:
    """The units worth offering for a format; none for our own layout, which counts one way."""
    if key == DOCUMENTS:
        return ()
    return tuple(UNITS) if key is None or len(format_named(key).units) else ()


def encodings_for(key: str | None) -> tuple[tuple[str, str], ...]:
    """``(key, name)`` of the encodings worth offering for a format; none for one of its own."""
    if key in (DOCUMENTS, "docbin"):
        return ()
    return tuple((each, title) for each, title in ENCODINGS.items() if each != "utf-8-sig")


class ClaimImports(QObject):
    """Imports through a connection of its own; the window is told of all changes as one.

    ``began`` and ``ended`` frame the work; ``taken`` carries a :class:`Taken`, ``refused`` why
    there is none.
    """

    began = Signal()
    ended = Signal()
    taken = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        self._busy = False
        self.last: Taken | None = None

    def start(self, source: Source, *, instead_of: Taken | None = None) -> None:
        """Import *source*; *instead_of* is an import of it that is taken back first."""
        if self._busy or not self._desk.is_open:
            return
        project = self._desk.project
        self._busy = True
        self._desk.writing_beside += 1
        self.began.emit()
        work = _importing(project.path, project.annotator, source, instead_of)
        self._background.start(
            work, done=partial(self._done, project), failed=partial(self._failed, project)
        )

    def _done(self, project: Project, found: Taken) -> None:
        self._end()
        if not self._desk.is_open or self._desk.project is not project:
            return
        self.last = found
        project.catch_up()
        if self._desk.article is None:
            first = next(iter(self._desk.project.articles()), None)
            if first is not None:
                self._desk.show(first.article.id)
        self._desk.report(partial(_imported, found))
        self.taken.emit(found)

    def _failed(self, project: Project, error: Exception) -> None:
        self._end()
        if self._desk.is_open and self._desk.project is project:
            project.catch_up()

        def told() -> Notice:
            text = said(str(error)) if isinstance(error, ZhubiError | OSError) else ""
            nothing = translate("Import", "The import failed; nothing was added.")
            return Notice(text or nothing, Weight.ERROR)

        self._desk.report(told)
        self.refused.emit(told().text)

    def _end(self) -> None:
        self._busy = False
        self._desk.writing_beside -= 1
        self.ended.emit()


def _imported(found: Taken) -> Notice:
    text = translate("Claims import", "%1 was imported; one undo takes it back.")
    return Notice(
        text.replace("%1", found.source.path.name),
        Weight.WARNING if found.repairs else Weight.INFO,
        (*(about(name, count) for name, count in found.named()), *found.told()),
    )


def _importing(
    path: Path, annotator: str, source: Source, instead_of: Taken | None
) -> Callable[[Job], Taken]:
    def take(_job: Job) -> Taken:
        with Project.open(path, annotator=annotator) as project:
            if instead_of is not None and instead_of.entry is not None:
                # What was settled or edited since stays: then the file is read on top of it.
                with suppress(ConflictError):
                    project.undo_entry(instead_of.entry)
            before = project.last_entry()
            if source.key == DOCUMENTS:
                found: FormatImport | ImportReport = project.import_documents(source.path)
            else:
                found = project.import_format(
                    source.path, source.key, unit=source.unit, encoding=source.encoding
                )
            changed = project.last_entry() > before
            entry = project.history(limit=1)[0].id if changed else None
        notes = tuple(found.notes if isinstance(found, FormatImport) else found.problems)
        repairs = found.repairs if isinstance(found, FormatImport) else 0
        return Taken(source, counted(found), notes, repairs, entry)

    return take


def counted(found: FormatImport | ImportReport) -> tuple[tuple[str, int], ...]:
    """Every count of an import with its source text; also of what did not occur."""
    return tuple(
        (title, getattr(found, key)) for key, title in _COUNTS.items() if hasattr(found, key)
    )
