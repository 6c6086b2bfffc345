"""Finds words everywhere: in all articles and in what was said about claims, with a way there."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from reader.ui.widgets import label, list_widget, name, size_within_screen
from reader.viewmodels import finding
from reader.viewmodels.desk import Desk

_FOUND = int(Qt.ItemDataRole.UserRole)

#: The search waits for so long a pause in typing.
PAUSE_MS = 180


class SearchDialog(QDialog):
    """Stays open beside the work; Enter goes to a hit and leaves it selected."""

    gone = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Find everywhere"))
        size_within_screen(self, 680, 520)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words in articles, notes and flags, either script"))
        name(self.field, self.tr("Find everywhere"))
        self.count = label("muted")
        self.list = list_widget()
        name(self.list, self.tr("Hits"), tip="")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(self._pause.start)
        self.field.returnPressed.connect(self._enter)
        self.list.itemActivated.connect(self._go)

    def search(self) -> None:
        """Look for what is typed."""
        self._pause.stop()
        found = finding.everywhere(self._desk, self.field.text())
        self.list.clear()
        for hit in found:
            around = f"…{hit.before}【{hit.words}】{hit.after}…"
            where = self.tr("claim in %1").replace("%1", hit.title) if hit.claim else hit.title
            item = QListWidgetItem(f"{around}\n{where}")
            item.setData(_FOUND, hit)
            self.list.addItem(item)
        some = bool(self.field.text().strip())
        text = self.tr("%n hit(s)", "", len(found)) if some else ""
        if len(found) >= finding.MOST:
            text = self.tr("The first %n hit(s)", "", len(found))
        self.count.setText(text)

    def _enter(self) -> None:
        self.search()
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _go(self, item: QListWidgetItem) -> None:
        self.gone.emit(item.data(_FOUND))
