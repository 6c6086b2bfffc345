"""The cases of a comparison as a Qt table, filtered by what became of them and by article."""

import enum
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.core.article import Article
from reader.review import Case, Verdict
from reader.viewmodels.review import case_words
from reader.viewmodels.review.adjudicating import Adjudicating
from reader.viewmodels.tips import tip
from reader.viewmodels.wording.words import noop, translate

Index = QModelIndex | QPersistentModelIndex


class Show(enum.Enum):
    """Which cases are listed; the value is the English title."""

    ALL = noop("Agreement", "All cases")
    OPEN = noop("Agreement", "To be decided")
    DIFFER = noop("Agreement", "Differ")
    ONE = noop("Agreement", "Only one has it")
    AGREE = noop("Agreement", "Agree")

    def title(self) -> str:
        """The filter's name in the language of the interface."""
        return translate("Agreement", self.value)


class Column(enum.IntEnum):
    """The columns of the table."""

    VERDICT = 0
    WORDS = 1
    DIFFERS = 2
    DECIDED = 3


_HEADS = {
    Column.VERDICT: noop("Agreement", "Case"),
    Column.WORDS: noop("Agreement", "Words"),
    Column.DIFFERS: noop("Agreement", "Differs in"),
    Column.DECIDED: noop("Agreement", "Taken"),
}

_WANTED: dict[Show, tuple[Verdict, ...]] = {
    Show.DIFFER: (Verdict.DIFFER,),
    Show.ONE: (Verdict.ONLY_A, Verdict.ONLY_B),
    Show.AGREE: (Verdict.AGREE,),
}


class CaseList(QAbstractTableModel):
    """Follows the comparison; a case that was decided stays in its row until it is listed anew."""

    def __init__(self, comparing: Adjudicating, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._show = Show.ALL
        self._article: str | None = None
        self._rows: list[tuple[Article, Case]] = []
        comparing.found.connect(self.reload)
        comparing.settled.connect(self._settled)
        self.reload()

    @property
    def article(self) -> str | None:
        """The id of the article whose cases are listed; ``None`` for all."""
        return self._article

    def keep(self, show: Show, article: str | None) -> None:
        """List these cases, of all articles or of one."""
        if (show, article) != (self._show, self._article):
            self._show, self._article = show, article
            self.reload()

    def reload(self) -> None:
        """List the cases anew."""
        self.beginResetModel()
        self._rows = [
            (article, case)
            for article, case in self._comparing.cases()
            if self._article in (None, article.id) and self._keeps(case)
        ]
        self.endResetModel()

    def _keeps(self, case: Case) -> bool:
        if self._show is Show.OPEN:
            return self._comparing.choice(case) is None
        return self._show is Show.ALL or case.verdict in _WANTED[self._show]

    def case(self, row: int) -> tuple[Article, Case] | None:
        """The case in this row, with its article."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, ids: tuple[str, ...]) -> int | None:
        """The row of the case of these claims."""
        found = (at for at, (_, case) in enumerate(self._rows) if _ids(case) == ids)
        return next(found, None)

    def next_open(self, row: int) -> int | None:
        """The first row below *row*, else from the top, whose case is not decided."""
        order = (*range(row + 1, len(self._rows)), *range(min(row, len(self._rows))))
        return next((at for at in order if self._comparing.choice(self._rows[at][1]) is None), None)

    def counts(self) -> tuple[int, int]:
        """How many of the listed cases are decided, and how many there are."""
        done = sum(self._comparing.choice(case) is not None for _, case in self._rows)
        return done, len(self._rows)

    # ---- Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """Number of cases."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("Agreement", _HEADS[Column(section)])
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What stands in a cell; the tool tip is the same, whole."""
        result = self._comparing.result
        if not index.isValid() or result is None or result.agreement is None:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        _, case = self._rows[index.row()]
        agreement = result.agreement
        cells: dict[int, Callable[[], str]] = {
            Column.VERDICT: lambda: case_words.verdict(case, agreement),
            Column.WORDS: lambda: case_words.words(case),
            Column.DIFFERS: lambda: case_words.differences(case),
            Column.DECIDED: lambda: case_words.choice(self._comparing.choice(case), agreement),
        }
        shown = cells[index.column()]()
        return tip(shown) if role == Qt.ItemDataRole.ToolTipRole else shown

    def _settled(self) -> None:
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, len(Column) - 1))


def _ids(case: Case) -> tuple[str, ...]:
    return tuple(claim.id for claim in case.claims)


def ids_of(found: tuple[Article, Case] | None) -> tuple[str, ...]:
    """What a case is known by when it is listed anew: its claims' ids."""
    return () if found is None else _ids(found[1])
