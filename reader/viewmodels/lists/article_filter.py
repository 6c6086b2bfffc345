"""The articles somebody wants to see in the order wanted, quick for a hundred thousand."""

import enum
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.core.article import ArticleStatus
from reader.core.errors import ZhubiError
from reader.store.article_filter import ANY, Sought
from reader.viewmodels.lists.articles import ArticleList
from reader.viewmodels.wording.collation import in_order

Index = QModelIndex | QPersistentModelIndex


class ArticleOrder(enum.StrEnum):
    """What the articles are sorted by."""

    IMPORT = "import"
    TITLE = "title"
    NEWEST = "newest"
    OLDEST = "oldest"
    SOURCE = "source"
    STATUS = "status"
    CLAIMS = "claims"
    LONGEST = "longest"
    SHORTEST = "shortest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Which articles are wanted: what the list knows of each, and facts asked of the file."""

    status: ArticleStatus | None = None
    claims: bool | None = None
    facts: Sought = ANY


#: Every article.
ALL = Chosen()


class ArticleFilter(QAbstractListModel):
    """Rows of an :class:`ArticleList`, as numbers; nothing is kept until something is chosen.

    The order is taken when it is chosen or the list is read anew, and stays while one works: no
    article moves away under the hands. For the same reason the row that is held stays.
    """

    def __init__(
        self,
        source: ArticleList,
        parent: QObject | None = None,
        *,
        language: Callable[[], str] = lambda: "en",
        told: Callable[[ZhubiError], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._list = source
        self._language = language
        self._told = told
        self._chosen = ALL
        self._by = ArticleOrder.IMPORT
        self._held: int | None = None
        #: Every row in the order chosen, and the place of each in it when it was asked for.
        self._order: Sequence[int] = range(0)
        self._ranked: array[int] | None = None
        #: Whether the facts of every row are those sought; ``None``: none are.
        self._facts: bytearray | None = None
        self._rows: Sequence[int] = range(0)
        source.dataChanged.connect(self._follow)
        source.modelReset.connect(self._read)
        source.twins_known.connect(self._retell)
        self._read()

    # ---- what is wanted

    @property
    def chosen(self) -> Chosen:
        """What is filtered by now."""
        return self._chosen

    @property
    def order(self) -> ArticleOrder:
        """What is sorted by now."""
        return self._by

    def choose(self, chosen: Chosen) -> None:
        """Show only these articles."""
        if chosen != self._chosen:
            anew = chosen.facts != self._chosen.facts
            self._chosen = chosen
            self._renew(facts=anew)

    def sort_by(self, order: ArticleOrder) -> None:
        """Show them in this order, those that are equal in order of import."""
        self._by = order
        self._renew(order=True)

    def hold(self, row: int | None) -> None:
        """Keep this row of the list in sight whatever becomes of it; the one before goes."""
        before, self._held = self._held, row
        if before is not None and before != row and before < self._list.rowCount():
            self._check(before)

    # ---- Qt

    def rowCount(self, parent: Index | None = None) -> int:
        """How many articles are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What the list says of the article."""
        return self._list.data(self.mapToSource(index), role) if index.isValid() else None

    def mapToSource(self, index: Index) -> QModelIndex:
        """The index in the list of articles."""
        return self._list.index(self._rows[index.row()])

    def mapFromSource(self, index: Index) -> QModelIndex:
        """The index here; one that is not valid where the article is not shown."""
        at = self._at(index.row()) if index.isValid() else None
        return QModelIndex() if at is None else self.index(at)

    # ---- the rows

    def _read(self) -> None:
        self._held = None
        self._renew(order=True, facts=True)

    def _retell(self) -> None:
        """What is asked of likeness has another answer now."""
        if self._chosen.facts.alike is not None:
            self._renew(facts=True)

    def _renew(self, *, order: bool = False, facts: bool = False) -> None:
        self.beginResetModel()
        try:
            if order:
                self._ranked, self._order = None, _sorted(self._list, self._by, self._language())
            if facts:
                sought = self._chosen.facts
                none = sought == ANY
                self._facts = None if none else self._list.stored_passing(sought)
        except ZhubiError as error:
            # Nothing can be said of them: all are shown, as they came.
            self._order, self._facts = range(self._list.rowCount()), None
            if self._told is not None:
                self._told(error)
        self._rows = self._shown()
        self.endResetModel()

    def _shown(self) -> Sequence[int]:
        facts, chosen = self._facts, self._chosen
        rows: Iterable[int] = self._order
        if facts is not None:
            rows = compress(
                rows, facts if isinstance(rows, range) else map(facts.__getitem__, rows)
            )
        if chosen.status is not None or chosen.claims is not None:
            rows = filter(self._fits, rows)
        return rows if isinstance(rows, range) else array("i", rows)

    def _fits(self, row: int) -> bool:
        """Whether status and number of claims are those wanted."""
        chosen, listed = self._chosen, self._list
        return (chosen.status is None or listed.status(row) == chosen.status) and (
            chosen.claims is None or (listed.claims(row) > 0) is chosen.claims
        )

    def _at(self, row: int) -> int | None:
        """Where a row of the list is shown."""
        at = self._place(row)
        return at if at < len(self._rows) and self._rows[at] == row else None

    def _place(self, row: int) -> int:
        if isinstance(self._order, range):
            return bisect_left(self._rows, row)
        if self._ranked is None:
            self._ranked = array("i", bytes(4 * len(self._order)))
            for rank, each in enumerate(self._order):
                self._ranked[each] = rank
        ranks = self._ranked
        return bisect_left(self._rows, ranks[row], key=ranks.__getitem__)

    def _follow(self, first: Index, last: Index) -> None:
        for row in range(first.row(), last.row() + 1):
            if self._facts is not None:
                self._facts[row] = self._list.stored_passes(row, self._chosen.facts)
            self._check(row)
            at = self._at(row)
            if at is not None:
                self.dataChanged.emit(self.index(at), self.index(at))

    def _check(self, row: int) -> None:
        """Take a row in that is wanted by now, or out when it is no longer."""
        if isinstance(self._rows, range):
            return
        at, rows = self._at(row), self._rows
        wanted = self._fits(row) and (self._facts is None or bool(self._facts[row]))
        if not isinstance(rows, array) or wanted is (at is not None):
            return
        if wanted:
            place = self._place(row)
            self.beginInsertRows(QModelIndex(), place, place)
            rows.insert(place, row)
            self.endInsertRows()
        elif at is not None and row != self._held:
            self.beginRemoveRows(QModelIndex(), at, at)
            rows.pop(at)
            self.endRemoveRows()


def _sorted(listed: ArticleList, by: ArticleOrder, language: str) -> Sequence[int]:
    """All rows in this order."""
    rows = range(listed.rowCount())
    if by is ArticleOrder.IMPORT or not rows:
        return rows
    if by in (ArticleOrder.TITLE, ArticleOrder.SOURCE):
        texts = listed.values(by.value)
        return _unknown_last(in_order(texts, language), texts)
    if by in (ArticleOrder.NEWEST, ArticleOrder.OLDEST):
        dates = listed.values("published")
        newest = by is ArticleOrder.NEWEST
        return _unknown_last(sorted(rows, key=dates.__getitem__, reverse=newest), dates)
    if by in (ArticleOrder.LONGEST, ArticleOrder.SHORTEST):
        lengths = listed.values("length")
        longest = by is ArticleOrder.LONGEST
        return array("i", sorted(rows, key=lengths.__getitem__, reverse=longest))
    if by is ArticleOrder.STATUS:
        ranks = {status: at for at, status in enumerate(ArticleStatus)}
        return array("i", sorted(rows, key=lambda row: ranks[listed.status(row)]))
    return array("i", sorted(rows, key=listed.claims, reverse=True))


def _unknown_last(rows: list[int], texts: Sequence[str]) -> Sequence[int]:
    known = [row for row in rows if texts[row]]
    return array("i", (*known, *(row for row in rows if not texts[row])))
