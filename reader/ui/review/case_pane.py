"""One case with both versions side by side, and the four ways to decide it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.article import Article
from reader.project.adjudicating import Choice
from reader.review import Case
from reader.ui.widgets import button, label, name
from reader.viewmodels.keymap import sequence
from reader.viewmodels.review import case_words
from reader.viewmodels.review.adjudicating import Adjudicating
from reader.viewmodels.review.figures_table import named
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.words import short

#: The key of each choice: the side's number, both, none.
KEYS = {Choice.A: "1", Choice.B: "2", Choice.BOTH: "3", Choice.NEITHER: "0"}

_NARROW, _WIDE = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
#: The sign of a difference, the field, and either side.
_COLUMNS = (_NARROW, _NARROW, _WIDE, _WIDE)


class CasePane(QWidget):
    """Shows a case; ``chosen`` tells how the person decides it."""

    chosen = Signal(object)

    def __init__(self, comparing: Adjudicating, labels: Labels, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self._labels = labels
        self._case: Case | None = None
        self.title = label("section")
        self.lines = QTableWidget(0, len(_COLUMNS))
        self.lines.setShowGrid(False)
        self.lines.setTabKeyNavigation(False)
        self.lines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.lines.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lines.verticalHeader().hide()
        name(self.lines, self.tr("Both versions, field by field"), tip="")
        self._widths()
        self.buttons = {choice: button("segment") for choice in Choice}
        row = QHBoxLayout()
        for choice, each in self.buttons.items():
            each.setMinimumWidth(76)
            each.clicked.connect(partial(self._choose, choice))
            key = QShortcut(sequence(KEYS[choice]), parent)
            key.activated.connect(each.click)
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.lines, 1)
        column.addLayout(row)
        self.show_case(None)

    def show_case(self, shown: tuple[Article, Case] | None) -> None:
        """Show this case of an article, or none."""
        self._case = None if shown is None else shown[1]
        result = self._comparing.result
        found = None if result is None else result.agreement
        self.lines.setRowCount(0)
        self.title.setText("")
        a, b = ("A", "B") if found is None else (found.a, found.b)
        if found is not None and shown is not None:
            article, case = shown
            self.title.setText(f"{case_words.verdict(case, found)} · {named(article)}")
            lines = case_words.sides(case, self._labels)
            self.lines.setRowCount(len(lines))
            for at, line in enumerate(lines):
                self._fill(at, line)
        self.lines.setHorizontalHeaderLabels(["", self.tr("Field"), a, b])
        self.lines.resizeRowsToContents()
        self._name(a, b)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done, and what was."""
        case = self._case
        can = case is not None and self._comparing.can_decide
        taken = None if case is None else self._comparing.choice(case)
        sides = (False, False) if case is None else (case.a is not None, case.b is not None)
        for choice, each in self.buttons.items():
            # Of a claim that only one has there is one to take, or none.
            apart = all(sides) or choice is Choice.NEITHER or choice.takes == sides
            each.setEnabled(can and apart)
            each.setCheckable(can)
            each.setChecked(can and taken is choice)

    def _fill(self, row: int, line: case_words.SideLine) -> None:
        bold = QFont(self.font())
        bold.setBold(line.counts)
        spoken = self.tr("differs") if line.differs else self.tr("the same")
        for at, text in enumerate(("≠" if line.differs else "", line.name, line.a, line.b)):
            item = QTableWidgetItem(text)
            item.setFont(bold)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            if not at:
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.lines.setItem(row, at, item)

    def _widths(self) -> None:
        header = self.lines.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(28)
        for at, mode in enumerate(_COLUMNS):
            header.setSectionResizeMode(at, mode)
        # How high a line is follows from how wide its columns are.
        header.sectionResized.connect(lambda *_sizes: self.lines.resizeRowsToContents())

    def _name(self, a: str, b: str) -> None:
        texts = {
            Choice.A: a,
            Choice.B: b,
            Choice.BOTH: self.tr("Both"),
            Choice.NEITHER: self.tr("Neither"),
        }
        for choice, each in self.buttons.items():
            each.setText(f"{KEYS[choice]}  {_short(texts[choice])}")
            spoken = self.tr("Take: %1").replace("%1", texts[choice])
            name(each, spoken, tip=f"{spoken} ({KEYS[choice]})")

    def _choose(self, choice: Choice, _checked: bool = False) -> None:
        # A button that is pressed turns by itself; what is taken is shown when it is stored.
        self.refresh()
        self.chosen.emit(choice)


def _short(text: str) -> str:
    return short(text, 14).replace("&", "&&")
