"""The keys: what each does, and a field to change them; clashes are refused."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.ui.widgets import dialog_column, label, name, size_within_screen
from reader.viewmodels.actions import ACTIONS, Section
from reader.viewmodels.keymap import KeyClashError, Keymap, portable, sequence
from reader.viewmodels.menus import marked, plain
from reader.viewmodels.wording.words import noop, translate

#: Keys of the page that are not actions: they move the caret, with Shift they select.
MOVES = (
    ("← → ↑ ↓", noop("KeysDialog", "Move in the text; with Shift select")),
    ("Ctrl+← →", noop("KeysDialog", "By words; with Shift select")),
    ("Ctrl+↑ ↓", noop("KeysDialog", "By paragraphs; with Shift select")),
    (", .", noop("KeysDialog", "By clauses")),
    ("Shift+Alt+← →", noop("KeysDialog", "By clauses, selecting")),
    ("Alt+↑ ↓", noop("KeysDialog", "By sentences; with Shift select")),
    ("Home End", noop("KeysDialog", "To the ends of the line; with Shift select")),
    ("Ctrl+Home End", noop("KeysDialog", "To the ends of the article; with Shift select")),
)

#: What the mouse does on the page. Where the system moves windows by Alt, it is pressed later.
MOUSE = (
    (noop("KeysDialog", "Drag"), noop("KeysDialog", "Select, drawn to clauses and words")),
    (
        noop("KeysDialog", "Drag with Alt"),
        noop("KeysDialog", "Select by characters; Alt may be pressed during the drag"),
    ),
    (noop("KeysDialog", "Drag with Ctrl"), noop("KeysDialog", "Add a further stretch")),
    (noop("KeysDialog", "Double click"), noop("KeysDialog", "Select a word")),
    (noop("KeysDialog", "Triple click"), noop("KeysDialog", "Select a sentence")),
    (noop("KeysDialog", "Fourth click"), noop("KeysDialog", "Select a paragraph")),
    (noop("KeysDialog", "Drag a claim's end"), noop("KeysDialog", "Move that end")),
    (
        noop("KeysDialog", "Alt over a word"),
        noop("KeysDialog", "Tell how a converted word is written"),
    ),
)

#: What Qt says in the field for a key and of keys; its own Chinese words for them are odd.
QTS = (
    noop("QKeySequenceEdit", "Press shortcut"),
    noop("QShortcut", "Left"),
    noop("QShortcut", "Right"),
    noop("QShortcut", "Return"),
    noop("QShortcut", "Del"),
)

_ID = int(Qt.ItemDataRole.UserRole)


class KeysDialog(QDialog):
    """Lists every key by menu; the one that is marked can be changed below the list."""

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self.setWindowTitle(self.tr("Keys"))
        size_within_screen(self, 620, 560)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setColumnWidth(0, 380)
        name(self.tree, self.tr("Keys"), tip="")
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        name(self.field, self.tr("New key of the action"))
        self.set_key = QPushButton(marked(self.tr("Set"), "S"))
        self.clear_key = QPushButton(marked(self.tr("No key"), "N"))
        self.reset = QPushButton(marked(self.tr("Reset all"), "R"))
        self.trouble = label("bad", wraps=True)
        self.trouble.hide()
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for each in (self.set_key, self.clear_key, self.reset):
            each.setAutoDefault(False)
            name(each, plain(each.text()))
            row.addWidget(each)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = dialog_column(self)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addWidget(self.trouble)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.tree.currentItemChanged.connect(self._follow)
        self.set_key.clicked.connect(self._set)
        self.clear_key.clicked.connect(lambda: self._assign(()))
        self.reset.clicked.connect(keymap.reset)
        keymap.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List the keys in force."""
        kept = self.current()
        self.tree.clear()
        for section in Section:
            top = self._head(section.title())
            for row in ACTIONS:
                if row.section is section:
                    self._add(top, row.title(), self._shown(row.id), row.id, kept)
        top = self._head(self.tr("In the text"))
        for keys, text in MOVES:
            self._add(top, translate("KeysDialog", text), keys, "", kept)
        top = self._head(self.tr("With the mouse"))
        for how, text in MOUSE:
            shown = translate("KeysDialog", text), translate("KeysDialog", how)
            self._add(top, *shown, "", kept)
        self.tree.expandAll()

    def current(self) -> str:
        """The id of the action that is marked, or an empty text."""
        item = self.tree.currentItem()
        return str(item.data(0, _ID) or "") if item is not None else ""

    def mark(self, action: str) -> None:
        """Mark the row of an action."""
        for item in self.tree.findItems(
            "*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive
        ):
            if item.data(0, _ID) == action:
                self.tree.setCurrentItem(item)

    def _head(self, title: str) -> QTreeWidgetItem:
        top = QTreeWidgetItem([title])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        self.tree.addTopLevelItem(top)
        return top

    def _add(self, top: QTreeWidgetItem, text: str, keys: str, ident: str, kept: str) -> None:
        item = QTreeWidgetItem([text, keys])
        item.setData(0, _ID, ident)
        top.addChild(item)
        if ident and ident == kept:
            self.tree.setCurrentItem(item)

    def _shown(self, action: str) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        return "   ".join(sequence(key).toString(native) for key in self._keymap.keys(action))

    def _follow(self) -> None:
        action = self.current()
        keys = self._keymap.keys(action) if action else ()
        self.field.setKeySequence(sequence(keys[0]) if keys else QKeySequence())
        for each in (self.field, self.set_key, self.clear_key):
            each.setEnabled(bool(action))
        self.trouble.hide()

    def _set(self) -> None:
        key = self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key:
            self._assign((portable(key),))

    def _assign(self, keys: tuple[str, ...]) -> None:
        action = self.current()
        if not action:
            return
        try:
            self._keymap.assign(action, keys)
        except KeyClashError as clash:
            text = self.tr("%1 is already the key of “%2”. Give that another key first.")
            text = text.replace("%1", clash.key).replace("%2", clash.owner)
            self.trouble.setText(text)
            self.trouble.show()
