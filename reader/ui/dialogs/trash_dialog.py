"""The trash: claims and articles that were taken out, and bringing some of them back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.ui.widgets import dialog_column, give_role, label, name, say_instead, size_within_screen
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists import trash
from reader.viewmodels.lists.trash import Gone
from reader.viewmodels.menus import marked
from reader.viewmodels.tips import tip

_GONE = int(Qt.ItemDataRole.UserRole)


class TrashDialog(QDialog):
    """Several lines may be chosen; what comes back comes back as one change."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._every: tuple[Gone, ...] = ()
        self.setWindowTitle(self.tr("Trash"))
        size_within_screen(self, 820, 480)
        self.count = label("muted", wraps=True)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setHeaderLabels(
            [self.tr("Kind"), self.tr("Words"), self.tr("Article"), self.tr("How it went")]
        )
        for at, width in enumerate((80, 300, 180)):
            self.tree.header().resizeSection(at, width)
        name(self.tree, self.tr("Trash"), tip="")
        self.back = QPushButton(marked(self.tr("Bring back"), "B"))
        self.back.setDefault(True)
        give_role(self.back, "primary")
        name(self.back, self.tr("Bring back"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        column = dialog_column(self)
        column.addWidget(self.count)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.back.clicked.connect(self.bring_back)
        self.tree.itemActivated.connect(self.bring_back)
        self.tree.itemSelectionChanged.connect(self._follow)
        desk.committed.connect(self.refresh)
        self.refresh()
        self.tree.setFocus()

    def refresh(self) -> None:
        """Read the trash anew."""
        self._every = trash.gone(self._desk.project)
        self.tree.clear()
        for each in self._every:
            item = QTreeWidgetItem([each.kind, each.words, each.article, each.how])
            item.setData(0, _GONE, each)
            for at in range(4):
                item.setToolTip(at, tip(item.text(at)))
            self.tree.addTopLevelItem(item)
        if self._every:
            self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        say_instead(self.tree, self.count, on=not self._every)
        self.count.setText(
            self.tr(
                "%n thing(s) taken out of this project; a claim brings its article along.",
                "",
                len(self._every),
            )
            if self._every
            else self.tr("The trash is empty.")
        )
        self._follow()

    def bring_back(self, *_item: object) -> None:
        """Bring the chosen ones back."""
        chosen = [item.data(0, _GONE) for item in self.tree.selectedItems()]
        if chosen and self.back.isEnabled():
            trash.bring_back(self._desk, chosen, self._every)

    def _follow(self) -> None:
        some = bool(self.tree.selectedItems())
        self.back.setEnabled(some and not self._desk.project.read_only)
