"""The actions of the table as Qt actions: one object each, for menu, toolbar, keys and palette."""

from collections.abc import Callable, Container
from typing import TYPE_CHECKING

# Qt makes a class, with all its enumerations, when it is first named. Those that the first paint
# can do without are named where they are used: 3 ms of the start.
from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.page.view import PageView
from reader.viewmodels.actions import ACTIONS, Action, Need, Section
from reader.viewmodels.keymap import Keymap, sequence
from reader.viewmodels.menus import LETTERS, MENUS, UNDER, Under, marked

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
    from PySide6.QtWidgets import QMenu

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def takes_text(widget: QObject | None) -> bool:
    """Whether a widget is a field that somebody types in."""
    if isinstance(widget, QtWidgets.QComboBox):
        return widget.isEditable()
    typed = QtWidgets.QLineEdit | QtWidgets.QPlainTextEdit | QtWidgets.QTextEdit
    if isinstance(widget, typed):
        return not widget.isReadOnly()
    return isinstance(widget, QtWidgets.QAbstractSpinBox | QtWidgets.QKeySequenceEdit)


def keeps_key(widget: QObject | None, event: "QKeyEvent") -> bool:
    """Whether a key belongs to the widget and not to a shortcut of the window.

    Fields keep every key without Ctrl, Alt or Meta but Escape and the function keys; lists and
    buttons keep Enter, which is how they are pressed; a field for keys keeps all.
    """
    if isinstance(widget, QtWidgets.QKeySequenceEdit):
        return True
    if event.key() == Qt.Key.Key_Alt:
        # Held in the text for single characters; when it is let go, Enter still marks the claim
        # and does not go to the bar of menus, which Alt with a letter opens.
        return isinstance(widget, PageView)
    if event.modifiers() & ~_PLAIN:
        return False
    key = event.key()
    if takes_text(widget):
        function = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
        return key != Qt.Key.Key_Escape and not function
    if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        # Suggestions are stepped through in the text alone; elsewhere Tab goes on.
        return not isinstance(widget, PageView)
    pressed_so = QtWidgets.QAbstractItemView | QtWidgets.QAbstractButton | QtWidgets.QComboBox
    enters = isinstance(widget, pressed_so)
    return enters and key in _ENTER


def lets_undo_through(widget: QObject | None, event: "QKeyEvent") -> bool:
    """Whether a field has the focus, but nothing was typed in it that undo or redo could be of.

    Then they are those of the project. Where a field has taken back all that was typed, they stay
    its own: who presses once too often means the field.
    """
    keys = QtGui.QKeySequence.StandardKey
    if not event.matches(keys.Undo) and not event.matches(keys.Redo):
        return False
    if isinstance(widget, QtWidgets.QLineEdit):
        return not widget.isUndoAvailable() and not widget.isRedoAvailable()
    if isinstance(widget, QtWidgets.QPlainTextEdit):
        document = widget.document()
        return not document.isUndoAvailable() and not document.isRedoAvailable()
    return False


def pressed(watched: QObject, event: QEvent) -> bool:
    """Press a button by Enter, as Space does anyway; tells whether that was it.

    Qt leaves Enter to the default button of a dialog and, in a window, to nobody.
    """
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QtGui.QKeyEvent):
        return False
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not plain or event.key() not in _ENTER:
        return False
    if not isinstance(watched, QtWidgets.QPushButton | QtWidgets.QToolButton):
        return False
    watched.click()
    return True


def _nothing() -> None:
    """Wait for nothing."""


class KeyGuard(QObject):
    """Keeps the keys of fields, lists and buttons from the window's shortcuts.

    Before the first key is looked up, *finish* makes the window whole.

    It watches the widget with the focus and no other: keys go there alone, and whoever watches
    the application is called for every event of every object, a thousand times at the start.
    """

    def __init__(
        self,
        application: QApplication,
        window: QWidget,
        finish: Callable[[], None] = _nothing,
    ) -> None:
        super().__init__(window)
        self._finish = finish
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept the override for a key that belongs to the widget with the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QtGui.QKeyEvent):
            self._finish()
            focus = QApplication.focusWidget()
            if watched is focus and keeps_key(focus, event):
                event.accept()
                return True
            if watched is focus and lets_undo_through(focus, event):
                event.ignore()
                return True
        return pressed(watched, event)


class Commands(QObject):
    """Owns the Qt actions; :meth:`on` says what each does.

    They are made after the first paint, which shows the titles of the menus and nothing else of
    them. Who asks for one sooner has the window finished by *finish* first.
    """

    def __init__(
        self, window: QWidget, keymap: Keymap, finish: Callable[[], None] = _nothing
    ) -> None:
        super().__init__(window)
        self._window = window
        self._keymap = keymap
        self._finish = finish
        self._actions: dict[str, QAction] = {}
        self._menus: dict[Section | Under, QMenu] = {}
        self._told: tuple[object, ...] = ()
        self._possible: dict[str, bool] = {}
        keymap.changed.connect(self.retranslate)

    def __getitem__(self, ident: str) -> "QAction":
        self._finish()
        return self._actions[ident]

    @property
    def made(self) -> bool:
        """Whether the actions are there."""
        return bool(self._actions)

    def make(self) -> None:
        """Make the actions, with their names and keys."""
        groups: dict[str, QActionGroup] = {}
        for row in ACTIONS:
            made = QtGui.QAction(self._window)
            made.setCheckable(row.checkable)
            made.setObjectName(row.id)
            if row.group is not None:
                group = groups.setdefault(row.group, QtGui.QActionGroup(self._window))
                group.addAction(made)
            self._window.addAction(made)
            self._actions[row.id] = made
        self.retranslate()

    def on(self, ident: str, act: Callable[[], object]) -> None:
        """Do *act* when the action is triggered."""
        self[ident].triggered.connect(lambda _checked=False: act())

    def retranslate(self) -> None:
        """Set names and keys anew."""
        if not self.made:
            return
        for row in ACTIONS:
            made = self._actions[row.id]
            title = row.title()
            made.setText(marked(title, LETTERS.get(row.id, "")))
            keys = self._keymap.keys(row.id)
            made.setShortcuts([sequence(key) for key in keys])
            shown = self._keymap.shown(row.id)
            made.setToolTip(f"{title}  {shown}" if shown else title)

    def name(self, ident: str, text: str) -> None:
        """Let an action say more than the table does."""
        if self.made:
            self._actions[ident].setText(marked(text, LETTERS.get(ident, "")))

    def enable(self, can: Callable[[Need], bool], *, barred: Container[str] = ()) -> None:
        """Enable what is possible now, but nothing that is *barred*."""
        if not self.made:
            return
        answers = {need: can(need) for need in Need}
        told = self._told
        self._told = answers, barred
        if self._told == told:
            return
        for row in ACTIONS:
            possible = answers[row.need] and row.id not in barred
            # Asked after every act: only what has changed is told to Qt.
            if self._possible.get(row.id) is not possible:
                self._possible[row.id] = possible
                self._actions[row.id].setEnabled(possible)

    def fill(self, bar: "QtWidgets.QMenuBar") -> None:
        """Put the menus in *bar*, and the actions in them once they are made."""
        for section in Section:
            title = marked(section.title(), MENUS[section])
            menu = self._menus.get(section)
            if menu is None:
                self._menus[section] = menu = bar.addMenu(title)
                menu.setObjectName(f"menu.{section.name.lower()}")
                menu.aboutToShow.connect(self._finish)
            menu.setTitle(title)
            if self.made:
                menu.clear()
                self._fill(menu, section)

    def _fill(self, menu: "QMenu", section: Section) -> None:
        within: dict[Under, QMenu] = {}
        for row in ACTIONS:
            if row.section is not section or row.hidden:
                continue
            under = UNDER.get(row.id)
            if under is not None and under not in within:
                within[under] = self._menu_within(menu, under)
            place = menu if under is None else within[under]
            place.addAction(self._actions[row.id])
            if row.ends:
                menu.addSeparator()

    def _menu_within(self, menu: "QMenu", under: Under) -> "QMenu":
        """The same menu every time: Qt would keep those of the languages before as well."""
        title = marked(under.title(), MENUS[under])
        made = self._menus.get(under)
        if made is None:
            self._menus[under] = made = menu.addMenu(title)
        else:
            made.clear()
            made.setTitle(title)
            menu.addMenu(made)
        return made

    def rows(self) -> "tuple[tuple[Action, QAction], ...]":
        """Every row of the table with its Qt action."""
        return tuple((row, self[row.id]) for row in ACTIONS)
