"""The consistency list: doubts with their places; Enter goes to one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.fonts import TextFonts
from reader.ui.widgets import label, name, size_within_screen
from reader.viewmodels.lists import consistency
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
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        again.clicked.connect(self.look)
        self.tree.itemActivated.connect(self._go)
        self.look()
        self.tree.setFocus()

    def look(self) -> None:
        """List the doubts about the claims as they are now."""
        labels = self._session.claims.labels
        desk = self._session.desk
        found = consistency.entries(desk.project, labels) if labels and desk.is_open else ()
        self.tree.clear()
        fonts = TextFonts(desk.project, self.tree.font()) if found else None
        for entry in found:
            top = QTreeWidgetItem([entry.title])
            for line in entry.lines:
                item = QTreeWidgetItem([line.text])
                item.setData(0, _LINE, line)
                if fonts is not None:
                    item.setFont(0, fonts.of(line.article))
                top.addChild(item)
            self.tree.addTopLevelItem(top)
        self.tree.expandAll()
        self.count.setText(
            self.tr("%n doubt(s). The same words are compared in both scripts.", "", len(found))
            if found
            else self.tr("Nothing is inconsistent.")
        )

    def _go(self, item: QTreeWidgetItem) -> None:
        line = item.data(0, _LINE)
        if line is not None:
            self.gone.emit(line)
