"""Compares two annotators of a project, or one with another's file, in the background."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.core.article import Article
from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.errors import ZhubiError
from reader.project import Project
from reader.project.annotations import Annotations, annotations, read_annotations, texts_of
from reader.review import Agreement, Case, Side, compare
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.review import case_words
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """One to be compared: an annotator, or everyone (``None``), here or in the other file."""

    there: bool
    annotator: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What was found: who there is, who was compared, and how far they agree.

    ``now`` has the claims of the compared articles as they are in the project.
    """

    mine: Annotations
    other: Annotations | None
    a: Who | None
    b: Who | None
    agreement: Agreement | None
    now: dict[str, Claim]


class Comparing(QObject):
    """``began``, ``advanced`` (articles, of how many) and ``ended`` frame the work.

    ``found``: there is another comparison, or none. ``settled``: cases were decided, or opened
    again. ``refused`` says why there is no comparison, or why nothing was taken in.
    """

    began = Signal()
    advanced = Signal(int, int)
    ended = Signal()
    found = Signal()
    settled = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        self._job: Job | None = None
        self._wanted: tuple[Who | None, Who | None] = (None, None)
        self._awake = False
        self.alone = False
        """Whether articles count as well that only one of the two has worked on."""
        #: Whether what is changed just now are decisions, which change no figure.
        self._deciding = False
        self._cases: list[tuple[Article, Case]] = []
        self.result: Compared | None = None
        desk.opened.connect(self._forget)
        desk.committed.connect(self._follow)

    # ---- comparing

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def wake(self) -> None:
        """Somebody looks: compare, and follow what is changed."""
        self._awake = True
        self.look()

    def rest(self) -> None:
        """Nobody looks any longer."""
        self._awake = False
        self.cancel()

    def choose(self, a: Who | None, b: Who | None, *, alone: bool = False) -> None:
        """Compare these two; ``None`` is whoever offers himself.

        With *alone* also where only one has worked: there the other has marked nothing.
        """
        self._wanted, self.alone = (a, b), alone
        self.look()

    def read(self, path: Path) -> None:
        """Read another annotator's project or documents, and compare with that."""
        self._wanted = (self._wanted[0], None)
        self._start(partial(_reading, path))

    def look(self) -> None:
        """Compare anew as things are now."""
        other = None if self.result is None else self.result.other
        self._start(lambda *_arguments: other)

    def cancel(self) -> None:
        """Give up what is under way."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def cases(self) -> Sequence[tuple[Article, Case]]:
        """Every case with its article, by article and place."""
        return self._cases

    def left_out(self) -> tuple[str, ...]:
        """The articles that were not compared, and why, in words."""
        found = None if self.result is None else self.result.agreement
        return () if found is None else tuple(map(case_words.left_out, found.left_out))

    def problems(self) -> tuple[str, ...]:
        """What could not be read of the other file, a sentence each."""
        other = None if self.result is None else self.result.other
        return () if other is None else tuple(map(said, other.problems))

    def _start(self, other: Callable[[Project, Job], Annotations | None]) -> None:
        self.cancel()
        if not self._desk.is_open:
            return
        project = self._desk.project
        self.began.emit()
        self._job = self._background.start(
            _comparing(project.path, other, self._wanted, alone=self.alone),
            done=partial(self._done, project),
            failed=self._failed,
            progress=self.advanced.emit,
        )

    def _done(self, project: Project, result: Compared) -> None:
        self._end()
        if self._desk.is_open and self._desk.project is project:
            self.take_up(result)
            self._wanted = (result.a, result.b)
            self.found.emit()

    def _failed(self, error: Exception) -> None:
        self._end()
        self.refused.emit(why(error))

    def _end(self) -> None:
        self._job = None
        self.ended.emit()

    def _forget(self) -> None:
        self.cancel()
        self.take_up(None)
        self._wanted = (None, None)
        self.alone = False

    def take_up(self, result: Compared | None) -> None:
        """There is another comparison, or none."""
        self.result = result
        found = None if result is None else result.agreement
        articles = () if found is None else found.articles
        self._cases = [(each.article, case) for each in articles for case in each.cases]

    def note(self, change: Change) -> None:
        """Claims of the compared articles have changed."""
        now = {} if self.result is None else self.result.now
        for gone in change.removed:
            if isinstance(gone, Claim):
                now.pop(gone.id, None)
        now.update((each.id, each) for each in change.added if isinstance(each, Claim))

    def _follow(self, change: Change) -> None:
        if self.result is None:
            return
        self.note(change)
        if self._deciding:
            self.settled.emit()
        elif self._awake and (change.touched(Claim) or change.touched(Article)):
            self.look()


def why(error: Exception) -> str:
    """What went wrong, for the person."""
    told = said(str(error)) if isinstance(error, ZhubiError | OSError) else ""
    return told or translate("Agreement", "This cannot be compared; the log says more.")


def _reading(path: Path, project: Project, job: Job) -> Annotations:
    return read_annotations(path, text_of=texts_of(project), progress=job.step)


def _comparing(
    path: Path,
    other: Callable[[Project, Job], Annotations | None],
    wanted: tuple[Who | None, Who | None],
    *,
    alone: bool,
) -> Callable[[Job], Compared]:
    def work(job: Job) -> Compared:
        with Project.open(path, annotator="", read_only=True, looked_over=False) as project:
            mine = annotations(project, name=path.stem, progress=job.step)
            theirs = other(project, job)
            a, b = _chosen(mine, theirs, wanted)
            found = None
            if a is not None and b is not None:
                sides = _sides(mine, theirs, a, b)
                whatever = _worked_on(sides) if alone else ()
                found = compare(*sides, whatever=whatever, progress=job.step)
            articles = () if found is None else tuple(each.article.id for each in found.articles)
            now = {claim.id: claim for id_ in articles for claim in project.claims(id_)}
        return Compared(mine=mine, other=theirs, a=a, b=b, agreement=found, now=now)

    return work


def _worked_on(sides: Sequence[Side]) -> set[str]:
    """The articles, by SHA-256, that at least one side has worked on."""
    return {work.article.sha256 for side in sides for work in side.works if work.seen}


def offered(mine: Annotations, other: Annotations | None) -> tuple[list[Who], list[Who]]:
    """Who can be the first, and who the second."""
    here = [Who(there=False, annotator=name) for name in mine.annotators()]
    first = [*here]
    there: list[Who] = []
    if other is not None:
        everyone = Who(there=False, annotator=None)
        first = [*here, everyone] if len(here) > 1 else here
        there = [Who(there=True, annotator=name) for name in other.annotators()]
        there += [Who(there=True, annotator=None)] if len(there) > 1 else []
    return first, [*there, *here]


def _chosen(
    mine: Annotations, other: Annotations | None, wanted: tuple[Who | None, Who | None]
) -> tuple[Who | None, Who | None]:
    """The wanted two as far as they are there, else the first that make a pair."""
    first, second = offered(mine, other)
    b = wanted[1] if wanted[1] in second else None
    a = wanted[0] if wanted[0] in first else next((each for each in first if each != b), None)
    if b is None or a == b:
        b = next((each for each in second if each != a), None)
    return a, b


def _sides(mine: Annotations, other: Annotations | None, a: Who, b: Who) -> tuple[Side, Side]:
    if not b.there or other is None:
        return mine.of(a.annotator or ""), mine.of(b.annotator or "")
    one, two = mine.whole(a.annotator), other.whole(b.annotator)
    # The same person at another time, or another of the same name.
    return one, two if two.name != one.name else replace(two, name=f"{two.name} ({other.name})")
