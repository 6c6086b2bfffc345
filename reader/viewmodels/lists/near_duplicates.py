"""Looks in the background for articles that are nearly the same as others, in either script."""

from collections.abc import Callable
from functools import partial
from itertools import chain, combinations
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.core.article import Article
from reader.core.change import Change
from reader.project import Project
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording.words import Counted

Pairs = tuple[tuple[str, str], ...]


class NearDuplicates(QObject):
    """Tells after an import which of the new articles resemble which others.

    ``found`` gives the ids of all articles that resemble others. The texts are read through a
    second connection; nothing is changed by it.
    """

    found = Signal(frozenset)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        self._known = False
        desk.committed.connect(self._follow)

    def _follow(self, change: Change) -> None:
        kept = {entity.id for entity in change.removed if isinstance(entity, Article)}
        fresh = frozenset(
            entity.id
            for entity in change.added
            if isinstance(entity, Article) and entity.id not in kept
        )
        here = {entity.id for entity in change.added if isinstance(entity, Article)}
        if fresh or (self._known and kept - here):
            self._look(fresh)

    def look(self) -> None:
        """Look now, though nothing came in."""
        if self._desk.is_open:
            self._look(frozenset())

    def _look(self, fresh: frozenset[str]) -> None:
        project = self._desk.project
        work = _looking(project.path, project.annotator, fresh)
        done = partial(self._tell, project.path)
        self._background.start(work, done=done, failed=lambda _error: None)

    def _tell(self, path: Path, looked: tuple[frozenset[str], Pairs]) -> None:
        if not self._desk.is_open or self._desk.project.path != path:
            return
        self._known = True
        alike, pairs = looked
        self.found.emit(alike)
        if pairs:
            lines = tuple(f"{one} ≈ {other}" for one, other in pairs)
            self._desk.report(lambda: Notice(Counted().alike(len(pairs)), Weight.WARNING, lines))


def _looking(
    path: Path, annotator: str, fresh: frozenset[str]
) -> Callable[[Job], tuple[frozenset[str], Pairs]]:
    def look(_job: Job) -> tuple[frozenset[str], Pairs]:
        with Project.open(path, annotator=annotator) as project:
            titles = {row.article.id: row.article.shown_title for row in project.articles()}
            groups = project.near_duplicates()
        return frozenset(chain.from_iterable(groups)), tuple(
            (titles[one], titles[other])
            for group in groups
            for one, other in combinations(group, 2)
            if one in fresh or other in fresh
        )

    return look
