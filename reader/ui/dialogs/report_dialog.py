"""Report a problem: the versions and the end of the log, to be read, selected and copied."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reader.ui.widgets import dialog_column, give_role, label, name, size_within_screen
from reader.viewmodels.menus import marked


class ReportDialog(QDialog):
    """Shows *text*; nothing is sent anywhere."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report a problem"))
        size_within_screen(self, 720, 480)
        about = label("", wraps=True)
        about.setText(
            self.tr(
                "Nothing is sent from here. Copy this into your report and say what you did "
                "before. It holds versions and the places of faults, no words of your articles."
            )
        )
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        name(self.text, self.tr("Versions and log"), tip="")
        self.copy = QPushButton(marked(self.tr("Copy"), "C"))
        self.copy.setDefault(True)
        give_role(self.copy, "primary")
        name(self.copy, self.tr("Copy"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = dialog_column(self)
        column.addWidget(about)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        self.copy.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
