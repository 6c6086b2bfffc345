"""The figures of a comparison as a Qt table: overall, then article by article."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.core.article import Article
from reader.review import Figures
from reader.review.fields import KAPPA, VENDOR_STANCE
from reader.viewmodels.review import case_words
from reader.viewmodels.review.comparing import Comparing
from reader.viewmodels.tips import tip
from reader.viewmodels.wording.words import noop, translate

Index = QModelIndex | QPersistentModelIndex
#: What stands for a figure that is undefined.
UNDEFINED = "–"

#: Head and explanation of the measures before and after the κ of each field (`in_order`).
_MEASURES: tuple[tuple[str, str], ...] = (
    (
        noop("Agreement", "F1 exact"),
        noop("Agreement", "Share of claims whose words both mark just so"),
    ),
    (
        noop("Agreement", "F1 half"),
        noop("Agreement", "Share of claims that stand for each other: half of the words shared"),
    ),
    (
        noop("Agreement", "α"),
        noop("Agreement", "Krippendorff's α over characters in or out of a claim"),
    ),
)
_SETS: tuple[tuple[str, str], ...] = (
    (
        noop("Agreement", "Vendors"),
        noop("Agreement", "Vendors of claims that stand for each other: Jaccard of the two sets"),
    ),
    (
        noop("Agreement", "MASI"),
        noop("Agreement", "Vendors, with less for sets that only overlap (MASI)"),
    ),
    (
        noop("Agreement", "Metrics"),
        noop("Agreement", "Share of metrics on the same words with equal value, kind, comparator"),
    ),
)


class FiguresTable(QAbstractTableModel):
    """Row 0 is overall. Columns: the article, claims of either, then the measures."""

    def __init__(self, comparing: Comparing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._rows: list[tuple[Article | None, Figures]] = []
        comparing.found.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Show the figures of the comparison as it is now."""
        self.beginResetModel()
        result = self._comparing.result
        found = None if result is None else result.agreement
        self._rows = []
        if found is not None and found.articles:
            each = [(one.article, one.figures) for one in found.articles]
            self._rows = [(None, found.figures), *each]
        self.endResetModel()

    def article(self, row: int) -> str | None:
        """The id of the article in this row; ``None`` for all of them."""
        article = self._rows[row][0] if 0 <= row < len(self._rows) else None
        return None if article is None else article.id

    def row_of(self, article: str | None) -> int:
        """The row of an article, else that of all."""
        rows = (at for at, (each, _) in enumerate(self._rows) if each and each.id == article)
        return next(rows, 0)

    # ---- Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """Overall, and one for each article."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The article, the numbers of claims, the measures."""
        many = 3 + len(_MEASURES) + len(KAPPA) + len(_SETS)
        return 0 if parent is not None and parent.isValid() else many

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns, and as tool tips what is measured."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section][0]
        return self._heads()[section][1] if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What stands in a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(index)
        if role == Qt.ItemDataRole.DisplayRole:
            article, figures = self._rows[index.row()]
            name = translate("Agreement", "Overall") if article is None else named(article)
            return (name, *_cells(figures))[index.column()]
        return None

    def _tip(self, index: Index) -> str:
        article, figures = self._rows[index.row()]
        at = index.column() - 3 - len(_MEASURES)
        if 0 <= at < len(KAPPA):
            cases = translate("Agreement", "cases: %1")
            return cases.replace("%1", str(figures.compared[KAPPA[at]]))
        return tip(named(article)) if article is not None and not index.column() else ""

    def _heads(self) -> list[tuple[str, str]]:
        result = self._comparing.result
        found = None if result is None else result.agreement
        names = ("A", "B") if found is None else (found.a, found.b)
        claims = translate("Agreement", "Claims of %1")
        kappa = translate("Agreement", "κ: agreement beyond chance in: %1")
        plain = (
            (translate("Agreement", text), translate("Agreement", tip)) for text, tip in _MEASURES
        )
        fields = [case_words.field(key) for key in KAPPA]
        shorter = {VENDOR_STANCE: translate("Agreement", "per vendor")}
        heads = [shorter.get(key, name) for key, name in zip(KAPPA, fields, strict=True)]
        sets = ((translate("Agreement", text), translate("Agreement", tip)) for text, tip in _SETS)
        return [
            (translate("Agreement", "Article"), ""),
            *((name, claims.replace("%1", name)) for name in names),
            *plain,
            *(
                (f"κ {head}", kappa.replace("%1", name))
                for head, name in zip(heads, fields, strict=True)
            ),
            *sets,
        ]


def named(article: Article) -> str:
    """The article's title, else its name."""
    return article.shown_title


def _cells(figures: Figures) -> tuple[str, ...]:
    claims = (f"{figures.claims_a:,}", f"{figures.claims_b:,}")
    return (*claims, *(UNDEFINED if each is None else f"{each:.2f}" for each in figures.in_order()))


def _aligned(column: int) -> int:
    """Names at the left, figures at the right, and their heads with them."""
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
