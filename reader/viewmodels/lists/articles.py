"""The list of articles as Qt models: rows with their progress, searched and filtered."""

from collections import Counter
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.core.article import Article, ArticleStatus
from reader.core.change import Change
from reader.core.claim import Claim
from reader.store.article_filter import Sought
from reader.store.stored_articles import StoredArticles
from reader.viewmodels.desk import Desk
from reader.viewmodels.tips import tip
from reader.viewmodels.wording import words

Index = QModelIndex | QPersistentModelIndex

#: Roles of a row besides the shown text: the article itself, its claims' number, its status.
ARTICLE = int(Qt.ItemDataRole.UserRole) + 1
CLAIMS = ARTICLE + 1
STATUS = ARTICLE + 2

#: Articles kept as they were read: more than a screen shows.
_KEPT = 200


def progress(status: ArticleStatus, claims: int) -> ArticleStatus:
    """The status to show: a new article with claims is in progress, whoever forgot to say so."""
    return ArticleStatus.IN_PROGRESS if status is ArticleStatus.NEW and claims else status


#: The statuses of an article that counts as done.
_FINISHED = (ArticleStatus.DONE, ArticleStatus.REVIEWED)


def finished(status: ArticleStatus) -> bool:
    """Whether an article of this status counts as done."""
    return status in _FINISHED


class ArticleList(QAbstractListModel):
    """The project's articles in order of import; each is read when it is looked at.

    Of a hundred thousand only status and numbers of claims are kept. ``twins_wanted`` asks for
    those that are nearly the same as others, which no export has told yet; ``twins_known`` tells
    that they have been given.
    """

    twins_wanted = Signal()
    twins_known = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stored: StoredArticles | None = None
        self._read: dict[int, Article] = {}
        self._twins: frozenset[str] | None = None
        desk.opened.connect(self._forget_twins)
        desk.opened.connect(self.reload)
        desk.committed.connect(self._follow)

    def rowCount(self, parent: Index | None = None) -> int:
        """Number of articles."""
        return 0 if parent is not None and parent.isValid() else len(self._stored or ())

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The title, or what a role asks for."""
        if not index.isValid() or self._stored is None:
            return None
        row = index.row()
        status, claims = self.status(row), self._stored.claims(row)
        if role == STATUS:
            return status
        if role == CLAIMS:
            return claims
        if role == ARTICLE:
            return self.at(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._title(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = words.Counted().claims(claims)
            return f"{self._title(row)}, {words.article_status(status)}, {count}"
        return None

    def at(self, row: int) -> Article:
        """The article in this row; those looked at last are kept."""
        found = self._read.get(row)
        if found is None:
            if len(self._read) >= _KEPT:
                self._read.clear()
            found = self._read[row] = self._listed.article(row)
        return found

    def status(self, row: int) -> ArticleStatus:
        """How far the article in this row is."""
        return progress(self._listed.status(row), self._listed.claims(row))

    def reload(self) -> None:
        """Read the list anew."""
        self.beginResetModel()
        self._stored = self._desk.project.stored_articles() if self._desk.is_open else None
        self._read.clear()
        self.endResetModel()

    def row_of(self, article: str) -> int | None:
        """The row of the article with this id."""
        return None if self._stored is None else self._stored.place_of(article)

    def claims(self, row: int) -> int:
        """How many claims the article in this row has."""
        return self._listed.claims(row)

    def values(self, fact: str) -> list[Any]:
        """What every article has of a fact, by row; nothing reads as ``""``."""
        return self._listed.values(fact)

    def sources(self) -> tuple[str, ...]:
        """The sources of the articles, those of most of them first."""
        return () if self._stored is None else self._stored.sources()

    def stored_passing(self, sought: Sought) -> bytearray:
        """1 for every row with such facts, else 0."""
        if self._stored is None:
            return bytearray()
        if sought.alike is not None and self._twins is None:
            self._twins = frozenset()
            self.twins_wanted.emit()
        return self._stored.passing(_knowing(sought, self._twins))

    def stored_passes(self, row: int, sought: Sought) -> bool:
        """Whether the article in one row has such facts."""
        return self._listed.passes(row, _knowing(sought, self._twins))

    def take_twins(self, twins: frozenset[str]) -> None:
        """Take in which articles, by their ids, are nearly the same as others."""
        self._twins = twins
        self.twins_known.emit()

    def _forget_twins(self) -> None:
        self._twins = None

    def totals(self) -> tuple[int, int]:
        """How many articles are done, and how many there are."""
        done = 0 if self._stored is None else self._stored.with_status(*_FINISHED)
        return done, len(self._stored or ())

    @property
    def _listed(self) -> StoredArticles:
        if self._stored is None:
            raise LookupError("no project is open")
        return self._stored

    def _title(self, row: int) -> str:
        article = self.at(row)
        return article.shown_title

    def _follow(self, change: Change) -> None:
        both = {article.id for article in change.added if isinstance(article, Article)}
        gone = {article.id for article in change.removed if isinstance(article, Article)}
        if both != gone:
            self.reload()
            return
        for article in change.added:
            if isinstance(article, Article):
                self._update(article.id, article, 0)
        more: Counter[str] = Counter()
        for sign, side in ((-1, change.removed), (1, change.added)):
            for claim in side:
                if isinstance(claim, Claim):
                    more[claim.article] += sign
        for ident, claims in more.items():
            if claims:
                self._update(ident, None, claims)

    def _update(self, ident: str, article: Article | None, claims: int) -> None:
        number = self.row_of(ident)
        if number is not None:
            if article is not None:
                self._listed.set_status(number, article.status)
                self._read.pop(number, None)
            self._listed.count(number, claims)
            index = self.index(number)
            self.dataChanged.emit(index, index)


def _knowing(sought: Sought, twins: frozenset[str] | None) -> Sought:
    return replace(sought, twins=twins or frozenset())
