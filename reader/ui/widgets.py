"""Small widgets that several panels use: sections, rows of choices, chips, a wrapping layout."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QListWidget,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reader.viewmodels import tips
from reader.viewmodels.wording.words import short

#: No row of buttons asks for more than this, in pixels.
_NARROW = 220

#: What a box of choices needs beside its text, in pixels: paddings, borders and the arrow.
_BESIDE_TEXT = 40

#: Characters on a chip.
_CHIP = 16


class Panel(QWidget):
    """A widget whose texts follow the language: :meth:`retranslate` sets all of them."""

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts again after the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text of this widget."""


def give_role(widget: QWidget, role: str) -> QWidget:
    """Let the style sheet know what a widget is for."""
    widget.setProperty("role", role)
    return widget


def label(role: str = "", *, wraps: bool = False) -> QLabel:
    """An empty label with a role of the style sheet."""
    made = QLabel()
    made.setWordWrap(wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)
    # One long name must not push the rest of its panel out of sight.
    made.setMinimumWidth(1)
    if role:
        made.setProperty("role", role)
    return made


def button(role: str, *, icon: QIcon | None = None) -> QToolButton:
    """A tool button with a role of the style sheet, reached by Tab."""
    made = QToolButton()
    made.setProperty("role", role)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if icon is not None:
        made.setIcon(icon)
    return made


def list_widget() -> QListWidget:
    """An empty list whose lines get their room from the style sheet at once.

    A list that is filled before it is polished keeps the sizes its lines had without one.
    """
    made = QListWidget()
    made.ensurePolished()
    # A long line is cut or wrapped: its end is read in its tool tip, not by scrolling to the side.
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def give_cross(field: QLineEdit) -> None:
    """Give a field the cross that empties it, once there is something in it.

    Before, it is not seen, and Qt looks for its picture in every theme of the system.
    """

    def follow(text: str) -> None:
        if text:
            field.setClearButtonEnabled(True)
            field.textChanged.disconnect(follow)

    field.textChanged.connect(follow)


def name(widget: QWidget, text: str, *, tip: str | None = None) -> None:
    """Give a widget its name for screen readers, and a tool tip (the name if none is given)."""
    widget.setAccessibleName(text)
    words = text if tip is None else tip
    shown = tips.tip(words)
    # Qt tells everybody of a tool tip, be it the old one.
    if widget.toolTip() != shown:
        widget.setToolTip(shown)
        # Else Qt reads out the tip, marks of rich text and all.
        widget.setAccessibleDescription("" if shown == words else words)


def size_within_screen(dialog: QWidget, width: int, height: int) -> None:
    """Open a dialog so large, in pixels, but with its buttons on the screen of its window."""
    # What the system's frame around it takes, at the most.
    room = dialog.screen().availableSize() - QSize(8, 40)
    dialog.resize(QSize(width, height).boundedTo(room))


class Choice(NamedTuple):
    """One button of a row: its key, its text, its tool tip and perhaps an icon."""

    key: str
    text: str
    tip: str = ""
    icon: QIcon | None = None


class ChoiceBox(QComboBox):
    """A list of choices that cuts a text it has no room for with three dots, as labels are cut."""

    def is_cut(self) -> bool:
        """Whether the text that is chosen has no room to be shown whole."""
        width = self.fontMetrics().horizontalAdvance(self.currentText())
        return width > self.width() - _BESIDE_TEXT

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box as Qt does, its text shortened."""
        if not self.is_cut():
            super().paintEvent(event)
            return
        # Named here, as Qt makes 5 ms of enumerations when the style is first named.
        style = QtWidgets.QStyle
        option = QtWidgets.QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QtWidgets.QStylePainter(self)
        try:
            painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
            part = style.SubControl.SC_ComboBoxEditField
            room = self.style().subControlRect(style.ComplexControl.CC_ComboBox, option, part, self)
            option.currentText = self.fontMetrics().elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)
        finally:
            painter.end()


class Line(QLabel):
    """One line of text, cut with three dots where there is no room; its name stays whole."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        if role:
            self.setProperty("role", role)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QPainter(self)
        try:
            room = self.contentsRect()
            text = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.setPen(self.palette().windowText().color())
            painter.drawText(room, self.alignment(), text)
        finally:
            painter.end()


class Segments(QWidget):
    """A row of buttons of which one, or none, is chosen; the row wraps when it is narrow.

    ``chosen`` tells the key; pressing the chosen one again tells it again.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, gap=4)
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
            made.clicked.connect(lambda _on=False, each=key: self._pressed(each))
            self._flow.addWidget(made)
            self._buttons[key] = made

    def _pressed(self, key: str) -> None:
        self.mark(self._current)
        self.chosen.emit(key)


class Chip(QFrame):
    """A short text that can be pressed (to go there) and taken away."""

    pressed = Signal()
    closed = Signal()

    def __init__(self, text: str, *, tip: str, close_tip: str, icon: QIcon) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(QMargins(3, 1, 2, 1))
        row.setSpacing(0)
        self.face = button("")
        self.face.setText(short(text, _CHIP))
        name(self.face, tip)
        self.face.clicked.connect(self.pressed)
        self.close_button = button("", icon=icon)
        self.close_button.setIconSize(QSize(11, 11))
        name(self.close_button, close_tip)
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.face)
        row.addWidget(self.close_button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class Flow(QLayout):
    """Lays widgets in lines like words and wraps them."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 5) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at this place; Qt asks past the end on purpose."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def put_last(self, widget: QWidget) -> None:
        """Let a widget that is here come behind all others.

        Taken out and added again it would cost some memory each time that is never given back.
        """
        self._items.sort(key=lambda item: item.widget() is widget)
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height needed at this width."""
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._lay(QRect(0, 0, width, 0), place=False)
        return found

    def invalidate(self) -> None:
        """Qt tells that an item has another size, or is shown or hidden."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Lay the items out."""
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest item, but any panel may be narrow: then that item is cut."""
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            min(max((size.width() for size in sizes), default=0), _NARROW),
            max((size.height() for size in sizes), default=0),
        )

    def _lay(self, rect: QRect, *, place: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if place:
                size.setWidth(min(size.width(), rect.width()))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - rect.y()


def clear(layout: QLayout, *, but: QWidget | None = None) -> None:
    """Take all widgets out of a layout and away, *but* this one."""
    for at in reversed(range(layout.count())):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None and widget is not but:
            # Not `takeAt`: an item that Python takes is never deleted.
            layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
