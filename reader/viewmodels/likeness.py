"""Looks in the background for articles that are nearly the same as others, in either script."""

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QObject

from reader.core.article import Article
from reader.core.change import Change
from reader.project import Project
from reader.script import fold
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Weight
from reader.viewmodels.words import Counted

Pairs = tuple[tuple[str, str], ...]


class Likeness(QObject):
    """Tells after an import which of the new articles resemble which others.

    The texts are read through a second connection; nothing is changed by it.
    """

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        desk.committed.connect(self._follow)

    def _follow(self, change: Change) -> None:
        kept = {entity.id for entity in change.removed if isinstance(entity, Article)}
        fresh = frozenset(
            entity.id
            for entity in change.added
            if isinstance(entity, Article) and entity.id not in kept
        )
        if fresh:
            project = self._desk.project
            work = _looking(project.path, project.annotator, fresh)
            self._background.start(work, done=self._tell, failed=lambda _error: None)

    def _tell(self, pairs: Pairs) -> None:
        if pairs and self._desk.is_open:
            lines = tuple(f"{one} ≈ {other}" for one, other in pairs)
            self._desk.tell(Counted().alike(len(pairs)), Weight.WARNING, lines)


def _looking(path: Path, annotator: str, fresh: frozenset[str]) -> Callable[[Job], Pairs]:
    def look(_job: Job) -> Pairs:
        # Lazy: the start of the app does without datasets.
        from reader.dataset.groups import neighbours

        with Project.open(path, annotator=annotator) as project:
            titles = {
                row.article.id: row.article.title or row.article.name for row in project.articles()
            }
            root = neighbours(tuple(titles), project.text, fold).root
        groups: dict[str, list[str]] = {}
        for ident in titles:
            groups.setdefault(root[ident], []).append(ident)
        return tuple(
            (titles[one], titles[other])
            for group in groups.values()
            for one, other in combinations(group, 2)
            if one in fresh or other in fresh
        )

    return look
