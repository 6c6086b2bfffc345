"""Small widgets that several panels use, and what gives a widget its role, name and size."""

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.viewmodels import tips
from reader.viewmodels.wording.words import short

#: What a box of choices needs beside its text, in pixels: paddings, borders and the arrow.
_BESIDE_TEXT = 40

#: Characters on a chip.
_CHIP = 16


#: The height of the first row of each panel, in pixels, so that they stand on one line.
HEAD = 29


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


def dialog_column(dialog: QWidget) -> QVBoxLayout:
    """The column in which a dialog's parts stand, with air around it."""
    made = QVBoxLayout(dialog)
    made.setContentsMargins(18, 16, 18, 16)
    made.setSpacing(10)
    return made


def say_instead(view: QWidget, words: QLabel, *, on: bool) -> None:
    """Show *words* in the middle of the room of a list that is empty, which is hidden then."""
    view.setHidden(on)
    aside = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    words.setAlignment(Qt.AlignmentFlag.AlignCenter if on else aside)
    grows = QSizePolicy.Policy.Expanding if on else QSizePolicy.Policy.Preferred
    words.setSizePolicy(QSizePolicy.Policy.Preferred, grows)


def size_within_screen(dialog: QWidget, width: int, height: int) -> None:
    """Open a dialog so large, in pixels, but with its buttons on the screen of its window."""
    # What the system's frame around it takes, at the most.
    room = dialog.screen().availableSize() - QSize(8, 40)
    dialog.resize(QSize(width, height).boundedTo(room))


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
