"""Lists of choices that narrow a list of articles or claims, two in a row, more on demand."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QMenu, QSizePolicy, QToolButton, QWidget

from reader.ui.widgets import ChoiceBox, button, name

#: One line of a list: what it says and what it stands for.
Item = tuple[str, object]


class ChoiceLists(QWidget):
    """Boxes by field, of which the first stand there and the others when they are asked for.

    ``changed``: another value was chosen. What stands first in a box (``None``) keeps all.
    """

    changed = Signal()

    def __init__(self, fields: Iterable[str], more: Iterable[str] = ()) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        self._shown = list(fields)
        self._boxes = {field: self._box() for field in (*self._shown, *more)}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(5)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.more = button("flat")
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        # As wide as the boxes, whose columns would be uneven otherwise.
        self.more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self._offer)
        self.more.setMenu(self.menu)
        self._arrange()

    def _box(self) -> QComboBox:
        made = ChoiceBox(self)
        made.setMinimumContentsLength(6)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.currentIndexChanged.connect(self.changed)
        return made

    def _arrange(self) -> None:
        for at, field in enumerate(self._shown):
            alone = at % 2 == 0 and len(self._shown) == at + 1 == len(self._boxes)
            self._grid.addWidget(self._boxes[field], at // 2, at % 2, 1, 2 if alone else 1)
        at = len(self._shown)
        rest = [field for field in self._boxes if field not in self._shown]
        for field, box in self._boxes.items():
            box.setVisible(field not in rest)
        self._grid.addWidget(self.more, at // 2, at % 2)
        self.more.setVisible(bool(rest))
        order = [*(self._boxes[field] for field in self._shown), self.more]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def name_more(self, text: str) -> None:
        """Say what the button for more boxes is called."""
        self.more.setText(text)
        name(self.more, text, tip="")

    def box(self, field: str) -> QComboBox:
        """The list of one field."""
        return self._boxes[field]

    def value(self, field: str) -> object:
        """What is chosen of a field; ``None``: nothing."""
        found: object = self._boxes[field].currentData()
        return found

    def offer(self, field: str, first: str, items: Iterable[Item]) -> None:
        """Let a field be chosen from *items*, or *first*, which keeps all."""
        self._names[field] = first
        name(self._boxes[field], first)
        fill(self._boxes[field], ((first, None), *items))

    def add(self, field: str) -> None:
        """Show the box of a field that was not there, ready to be chosen from."""
        if field not in self._shown:
            self._shown.append(field)
            self._arrange()
        self._boxes[field].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Choose nothing; told once."""
        if any(box.currentIndex() > 0 for box in self._boxes.values()):
            for box in self._boxes.values():
                box.blockSignals(True)
                box.setCurrentIndex(0)
                box.blockSignals(False)
            self.changed.emit()

    def _offer(self) -> None:
        self.menu.clear()
        for field in self._boxes:
            if field not in self._shown:
                action = self.menu.addAction(self._names.get(field, field))
                action.triggered.connect(lambda _on, field=field: self.add(field))


def fill(box: QComboBox, items: tuple[Item, ...]) -> None:
    """Put items in a list, keeping what is chosen."""
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, data in items:
        box.addItem(text, data)
    at = next((number for number, (_, data) in enumerate(items) if data == kept), 0)
    box.setCurrentIndex(at)
    box.blockSignals(False)
