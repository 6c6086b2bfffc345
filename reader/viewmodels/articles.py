"""The list of articles as Qt models: rows with their progress, searched and filtered."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from reader.core.article import Article, ArticleStatus
from reader.core.change import Change
from reader.core.claim import Claim
from reader.store.values import ArticleRow
from reader.viewmodels import words
from reader.viewmodels.desk import Desk

Index = QModelIndex | QPersistentModelIndex

#: Roles of a row besides the shown text: the article itself, its claims' number, its status.
ARTICLE = int(Qt.ItemDataRole.UserRole) + 1
CLAIMS = ARTICLE + 1
STATUS = ARTICLE + 2


def progress(row: ArticleRow) -> ArticleStatus:
    """The status to show: a new article with claims is in progress, whoever forgot to say so."""
    if row.article.status is ArticleStatus.NEW and row.claims:
        return ArticleStatus.IN_PROGRESS
    return row.article.status


def finished(status: ArticleStatus) -> bool:
    """Whether an article of this status counts as done."""
    return status in (ArticleStatus.DONE, ArticleStatus.REVIEWED)


class ArticleList(QAbstractListModel):
    """The project's articles in order of import."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[ArticleRow] = []
        desk.opened.connect(self.reload)
        desk.committed.connect(self._follow)

    def rowCount(self, parent: Index | None = None) -> int:
        """Number of articles."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The title, or what a role asks for."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.article.title or row.article.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = row.article.title or row.article.name
            return f"{title}, {words.article_status(progress(row))}, {self._count(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.article.title or row.article.name
        return {ARTICLE: row.article, CLAIMS: row.claims, STATUS: progress(row)}.get(role)

    def reload(self) -> None:
        """Read the list anew."""
        self.beginResetModel()
        self._rows = list(self._desk.project.articles()) if self._desk.is_open else []
        self.endResetModel()

    def row_of(self, article: str) -> int | None:
        """The row of the article with this id."""
        for number, row in enumerate(self._rows):
            if row.article.id == article:
                return number
        return None

    def totals(self) -> tuple[int, int]:
        """How many articles are done, and how many there are."""
        return sum(finished(progress(row)) for row in self._rows), len(self._rows)

    def _count(self, row: ArticleRow) -> str:
        return words.Counted().claims(row.claims)

    def _follow(self, change: Change) -> None:
        both = {article.id for article in change.added if isinstance(article, Article)}
        gone = {article.id for article in change.removed if isinstance(article, Article)}
        if both != gone:
            self.reload()
            return
        for article in change.added:
            if isinstance(article, Article):
                self._update(article.id, article, 0)
        for sign, side in ((-1, change.removed), (1, change.added)):
            for claim in side:
                if isinstance(claim, Claim):
                    self._update(claim.article, None, sign)

    def _update(self, ident: str, article: Article | None, claims: int) -> None:
        number = self.row_of(ident)
        if number is not None:
            row = self._rows[number]
            self._rows[number] = ArticleRow(article or row.article, row.claims + claims)
            index = self.index(number)
            self.dataChanged.emit(index, index)


class ArticleFilter(QSortFilterProxyModel):
    """Those articles whose title or name has the words typed, and the status chosen."""

    def __init__(self, source: ArticleList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._status: ArticleStatus | None = None
        self.setSourceModel(source)

    def search(self, typed: str) -> None:
        """Show only articles with *typed* in title, name or source."""
        self.beginFilterChange()
        self._words = typed.strip().casefold()
        self.endFilterChange()

    def keep(self, status: ArticleStatus | None) -> None:
        """Show only articles of this status (``None``: all)."""
        self.beginFilterChange()
        self._status = status
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a row passes both."""
        index = self.sourceModel().index(row, 0, parent)
        article: Article = index.data(ARTICLE)
        # Qt hands a StrEnum back as a plain text, hence no comparison by identity.
        if self._status is not None and index.data(STATUS) != self._status:
            return False
        where = (article.title, article.name, article.source or "", article.author or "")
        return not self._words or any(self._words in part.casefold() for part in where)
