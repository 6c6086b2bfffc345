"""The consistency list: doubts with their places; Enter goes to one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.ui.fonts import TextFonts
from reader.ui.widgets import dialog_column, label, name, size_within_screen
from reader.ui.work_bar import WorkBar
from reader.viewmodels.background_reading import BackgroundReading
from reader.viewmodels.lists.consistency import Entries, entries
from reader.viewmodels.menus import marked
from reader.viewmodels.session import Session

_LINE = int(Qt.ItemDataRole.UserRole)


class ConsistencyDialog(QDialog):
    """Stays open beside the work; *Look again* reads the project anew."""

    gone = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Consistency list"))
        size_within_screen(self, 760, 520)
        self.count = label("muted", wraps=True)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        name(self.tree, self.tr("Doubts"), tip="")
        again = QPushButton(marked(self.tr("Look again"), "L"))
        again.setAutoDefault(False)
        name(again, self.tr("Look again"))
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(again)
        self.looking = BackgroundReading(session.desk, session.background, self)
        column = dialog_column(self)
        column.addLayout(head)
        column.addWidget(WorkBar(self.looking))
        column.addWidget(self.tree, 1)
        # For the room of the list while there is nothing in it.
        column.addStretch(0)
        again.clicked.connect(self.look)
        self.looking.ended.connect(partial(self.count.setText, ""))
        self.tree.itemActivated.connect(self._go)
        self.look()
        self.tree.setFocus()

    def look(self) -> None:
        """List the doubts about the claims as they are now, in the background."""
        self.tree.clear()
        self.tree.show()
        language = self._session.languages.code
        self.looking.ask(lambda project, step: entries(project, language, step), self._show)
        self.count.setText(self.tr("Comparing the same words in all articles…"))

    def done(self, result: int) -> None:
        """Close, and look no further."""
        self.looking.cancel()
        super().done(result)

    def _show(self, found: Entries) -> None:
        desk = self._session.desk
        fonts = TextFonts(desk.project, self.tree.font())
        for entry in found.listed:
            top = QTreeWidgetItem([entry.title])
            for line in entry.lines:
                item = QTreeWidgetItem([line.text])
                item.setData(0, _LINE, line)
                item.setFont(0, fonts.of(line.article))
                top.addChild(item)
            self.tree.addTopLevelItem(top)
        self.tree.expandAll()
        self.tree.setHidden(not found.found)
        self.count.setText(self._told(found))

    def _told(self, found: Entries) -> str:
        if not found.found:
            return self.tr("Nothing is inconsistent.")
        if found.found > len(found.listed):
            text = self.tr("%n doubt(s), of which the first %1 are listed.", "", found.found)
            return text.replace("%1", str(len(found.listed)))
        return self.tr("%n doubt(s). The same words are compared in both scripts.", "", found.found)

    def _go(self, item: QTreeWidgetItem) -> None:
        line = item.data(0, _LINE)
        if line is not None:
            self.gone.emit(line)
