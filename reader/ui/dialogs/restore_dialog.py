"""The backups of a project with what restoring one would change; and what to do with damage."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.project.backup_comparison import Differences
from reader.store.backups import Backup
from reader.ui.widgets import dialog_column, give_role, label, name, say_instead, size_within_screen
from reader.viewmodels.menus import marked, plain
from reader.viewmodels.project_file import restoring
from reader.viewmodels.project_file.backing_up import BackingUp, backup_folder, backups_of

_BACKUP = int(Qt.ItemDataRole.UserRole)


class RestoreDialog(QDialog):
    """Accepted when one is to be restored: :attr:`chosen`."""

    def __init__(self, project: Path, keeper: BackingUp | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setWindowTitle(self.tr("Restore a backup"))
        size_within_screen(self, 620, 480)
        self.where = label("muted", wraps=True)
        self.where.setText(str(backup_folder(project)))
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([self.tr("Made at"), self.tr("Size")])
        self.tree.header().resizeSection(0, 340)
        name(self.tree, self.tr("Backups, newest first"), tip="")
        self.preview = label("", wraps=True)
        self.preview.setMinimumHeight(66)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.ok = QPushButton(marked(self.tr("Restore this one"), "R"))
        self.ok.setDefault(True)
        give_role(self.ok, "primary")
        name(self.ok, self.tr("Restore this one"))
        about = label("muted", wraps=True)
        about.setText(
            self.tr("The project as it is now is moved aside, never deleted: you can return to it.")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        column = dialog_column(self)
        for part in (self.tree, self.preview, about, self.where, buttons):
            column.addWidget(part, 1 if part is self.tree else 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.tree.itemActivated.connect(self.accept)
        if keeper is not None:
            keeper.compared.connect(self._show)
        self.tree.currentItemChanged.connect(self._look)
        self._fill(backups_of(project))

    @property
    def chosen(self) -> Backup | None:
        """The backup in hand."""
        item = self.tree.currentItem()
        return None if item is None else item.data(0, _BACKUP)

    def _fill(self, found: tuple[Backup, ...]) -> None:
        for each in found:
            item = QTreeWidgetItem([restoring.made_at(each), restoring.size(each)])
            item.setData(0, _BACKUP, each)
            self.tree.addTopLevelItem(item)
        self.ok.setEnabled(bool(found))
        say_instead(self.tree, self.preview, on=not found)
        if found:
            self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        else:
            self.preview.setText(
                self.tr(
                    "There is no backup of this project yet. One is made every half hour of "
                    "work and before large acts."
                )
            )

    def _look(self) -> None:
        chosen = self.chosen
        if chosen is not None and self._keeper is not None:
            self.preview.setText(self.tr("Comparing…"))
            self._keeper.compare(chosen.path)

    def _show(self, backup: Path, found: Differences | str) -> None:
        chosen = self.chosen
        if chosen is not None and chosen.path == backup:
            lines = (found,) if isinstance(found, str) else restoring.differences(found)
            self.preview.setText("\n".join(lines))


class DamagedDialog(QDialog):
    """Says what is wrong with a project and offers ways on; :attr:`way` is the one chosen."""

    def __init__(self, project: Path, why: str, *, backups: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = ""
        self.setWindowTitle(self.tr("The project is damaged"))
        self.setMinimumWidth(520)
        column = dialog_column(self)
        head = label("heading", wraps=True)
        head.setText(self.tr("“%1” is damaged.").replace("%1", project.name))
        reason = label("", wraps=True)
        reason.setText(why)
        safe = label("muted", wraps=True)
        safe.setText(self.tr("The file is left as it is, whatever you choose."))
        for part in (head, reason, safe):
            column.addWidget(part)
        self.buttons = {
            "restore": QPushButton(marked(self.tr("Restore a backup…"), "R")),
            "salvage": QPushButton(
                marked(self.tr("Save what is readable into a new project…"), "S")
            ),
            "read": QPushButton(marked(self.tr("Open for reading only"), "O")),
            "": QPushButton(self.tr("Cancel")),
        }
        self.buttons[""].setObjectName("cancel")
        for way, button in self.buttons.items():
            name(button, plain(button.text()))
            column.addWidget(button)
            button.clicked.connect(lambda _on=False, each=way: self._choose(each))
        self.buttons["restore"].setEnabled(backups)
        first = "restore" if backups else "salvage"
        self.buttons[first].setDefault(True)
        self.buttons[first].setFocus()

    def _choose(self, way: str) -> None:
        self.way = way
        self.done(int(bool(way)))
