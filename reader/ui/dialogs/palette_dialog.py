"""Everything by name: type a few letters, press Enter."""

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeView, QWidget

from reader.store.search import searchable
from reader.ui.commands import Commands
from reader.ui.widgets import dialog_column, label, name, size_within_screen
from reader.viewmodels.keymap import Keymap
from reader.viewmodels.wording.sentences import about

_ACTION = int(Qt.ItemDataRole.UserRole) + 1


class PaletteDialog(QDialog):
    """Lists every action that is possible now; Enter does the one that is marked."""

    def __init__(self, commands: Commands, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Everything by name"))
        size_within_screen(self, 560, 420)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        name(self.field, self.tr("Search the actions"))
        self._model = QStandardItemModel(self)
        for row, action in commands.rows():
            if action.isEnabled() and row.id != "help.palette":
                item = QStandardItem(about(row.section.title(), row.title()))
                item.setData(action, _ACTION)
                # The English name finds it in every language.
                item.setData(f"{row.title()} {row.text} {row.section.title()}", _ACTION + 1)
                key = QStandardItem(keymap.shown(row.id))
                key.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._model.appendRow([item, key])
        self._filter = _Words(self)
        self._filter.setSourceModel(self._model)
        self.list = QTreeView()
        self.list.setModel(self._filter)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderHidden(True)
        # The keys stand at the right, and as much is left for the names as there is.
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name(self.list, self.tr("Actions"), tip="")
        self.none = label("muted", wraps=True)
        self.none.setText(self.tr("Nothing that is possible now has these words in its name."))
        column = dialog_column(self)
        column.addWidget(self.field)
        column.addWidget(self.none)
        column.addWidget(self.list)
        self.chosen: QAction | None = None
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._take)
        self.list.doubleClicked.connect(lambda _index: self._take())
        self._search("")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The arrows of the field move in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10}
            steps[Qt.Key.Key_PageUp] = -10
            step = steps.get(Qt.Key(event.key()), 0)
            if step:
                row = self.list.currentIndex().row() + step
                self._mark(max(0, min(row, self._filter.rowCount() - 1)))
                return True
        return False

    def _search(self, typed: str) -> None:
        self._filter.search(typed)
        self.none.setVisible(not self._filter.rowCount())
        self._mark(0)

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self._filter.index(row, 0))

    def _take(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.chosen = self._filter.index(index.row(), 0).data(_ACTION)
            self.accept()


class _Words(QSortFilterProxyModel):
    """Keeps the actions whose name has every word that was typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def search(self, typed: str) -> None:
        """Keep those with these words."""
        self.beginFilterChange()
        self._words = searchable(typed).split()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: object) -> bool:
        """Whether this action has all words."""
        del parent
        text = self.sourceModel().index(row, 0).data(_ACTION + 1)
        return all(word in searchable(text) for word in self._words)
