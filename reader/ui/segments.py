"""A row of buttons of which one is chosen: stances, kinds, certainties."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from reader.ui.flow import Flow
from reader.ui.widgets import button
from reader.viewmodels.wording.words import short


class Choice(NamedTuple):
    """One button of a row: its key, its text, its tool tip and perhaps an icon."""

    key: str
    text: str
    tip: str = ""
    icon: QIcon | None = None


class Segments(QWidget):
    """A row of buttons of which one, or none, is chosen; the row wraps when it is narrow.

    *even* ones are all as wide as the widest and fill the room.
    ``chosen`` tells the key; pressing the chosen one again tells it again.
    """

    chosen = Signal(str)

    def __init__(self, *, even: bool = False) -> None:
        super().__init__()
        self._flow = Flow(self, gap=4, even=even)
        self._even = even
        self._buttons: dict[str, QToolButton] = {}
        self._offered: dict[str, Choice] = {}
        self._current: str | None = None

    def offer(self, choices: Iterable[Choice]) -> None:
        """Offer these choices; buttons that stay keep the focus."""
        wanted = {choice.key: choice for choice in choices}
        if tuple(wanted) != tuple(self._buttons):
            self._rebuild(tuple(wanted))
        for key, choice in wanted.items():
            if self._offered.get(key) == choice:
                continue
            made = self._buttons[key]
            # A thin space keeps the text off its icon.
            shown = short(choice.text)
            made.setText(f" {shown}" if choice.icon and shown else shown)
            made.setAccessibleName(choice.tip or choice.text)
            made.setToolTip(choice.tip or choice.text)
            if choice.icon is not None:
                made.setIcon(choice.icon)
                made.setIconSize(QSize(13, 13))
                beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                alone = Qt.ToolButtonStyle.ToolButtonIconOnly
                made.setToolButtonStyle(beside if choice.text else alone)
        self._offered = wanted
        self.mark(self._current)

    def mark(self, key: str | None) -> None:
        """Show which one holds; ``None``: none."""
        self._current = key
        for each, made in self._buttons.items():
            made.setChecked(each == key)

    @property
    def current(self) -> str | None:
        """The key that holds."""
        return self._current

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that are offered."""
        return tuple(self._buttons)

    def button_of(self, key: str) -> QToolButton:
        """The button of one choice."""
        return self._buttons[key]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the first button."""
        super().focusInEvent(event)
        for made in self._buttons.values():
            made.setFocus(event.reason())
            return

    def _rebuild(self, keys: tuple[str, ...]) -> None:
        for made in self._buttons.values():
            self._flow.removeWidget(made)
            made.deleteLater()
        self._buttons, self._offered = {}, {}
        for key in keys:
            made = button("segment")
            made.setCheckable(True)
            if self._even:
                made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.clicked.connect(lambda _on=False, each=key: self._pressed(each))
            self._flow.addWidget(made)
            self._buttons[key] = made

    def _pressed(self, key: str) -> None:
        self.mark(self._current)
        self.chosen.emit(key)
