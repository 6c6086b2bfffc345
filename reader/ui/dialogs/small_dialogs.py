"""Two small dialogs: what the annotator is called, and what this is."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from reader import __version__
from reader.ui.widgets import dialog_column, label, name
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


def about(window: "MainWindow") -> QMessageBox:
    """The box that says what Zhubi is, not yet shown."""
    box = QMessageBox(window)
    box.setIconPixmap(window.appearance.icon("zhubi").pixmap(64, 64))
    box.setWindowTitle(translate("About", "About Zhubi"))
    box.setText(f"Zhubi 朱筆 {__version__}")
    box.setInformativeText(
        translate("About", "An offline desk for annotating Chinese articles. Apache-2.0.")
    )
    # As wide as its text reads well; by itself the box is as narrow as the name of the program.
    words = box.findChild(QLabel, "qt_msgbox_informativelabel")
    if words is not None:
        words.setMinimumWidth(280)
    return box


class NameDialog(QDialog):
    """Asks for the annotator's name; it goes on every claim and change from now on."""

    def __init__(self, current: str, account: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Annotator's name"))
        self.setMinimumWidth(380)
        about = label(wraps=True)
        about.setText(self.tr("This name goes on every claim you make and every change."))
        self.field = QLineEdit(current)
        self.field.setPlaceholderText(account)
        name(self.field, self.tr("Annotator's name"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column = dialog_column(self)
        column.addWidget(about)
        column.addWidget(self.field)
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
