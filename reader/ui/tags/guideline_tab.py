"""The guideline of a project: the rules by which claims are marked, as a text to be edited."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from reader.project.guideline import Guideline
from reader.ui.widgets import label, name


class GuidelineTab(QWidget):
    """:attr:`edited` is the text once somebody has changed it, else ``None``."""

    def __init__(self, guideline: Guideline, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit(guideline.text)
        self.text.setTabChangesFocus(True)
        name(self.text, self.tr("Guideline"), tip="")
        about = label("muted", wraps=True)
        own = self.tr("Version %1. It goes out with every dataset as GUIDELINE.md.")
        shipped = self.tr(
            "The guideline that comes with Zhubi. What you make of it is the project's own, and "
            "goes out with every dataset as GUIDELINE.md."
        )
        about.setText(own.replace("%1", guideline.version) if guideline.own else shipped)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.text, 1)

    @property
    def edited(self) -> str | None:
        """What it says now, if that was typed here."""
        return self.text.toPlainText() if self.text.document().isModified() else None
