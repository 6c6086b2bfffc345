"""How a project converts between scripts: which dictionaries, and which terms are left alone."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.widgets import dialog_column, label, name
from reader.viewmodels.menus import marked


class ConversionDialog(QDialog):
    """Two choices of the project; nothing is changed until they are accepted."""

    def __init__(
        self, dictionaries: str, terms: tuple[str, ...], engine: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Conversion between scripts"))
        self.setMinimumWidth(460)
        column = dialog_column(self)
        self.choice = QComboBox()
        self.choice.addItem(self.tr("Current (today's words)"), "current")
        self.choice.addItem(self.tr("As shipped with the port (2022)"), "as-shipped")
        self.choice.setCurrentIndex(max(0, self.choice.findData(dictionaries)))
        self._row(column, self.tr("Dictionaries"), "D", self.choice)
        self.terms = QPlainTextEdit("\n".join(terms))
        self.terms.setTabChangesFocus(True)
        self.terms.setMinimumHeight(140)
        title = self.tr("Terms that phrases leave alone, one a line")
        self._row(column, title, "T", self.terms)
        hint = label("muted", wraps=True)
        hint.setText(
            self.tr("The names and aliases of the project's vendors are always left alone.")
        )
        column.addWidget(hint)
        about = label("muted", wraps=True)
        about.setText(engine)
        column.addWidget(about)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @staticmethod
    def _row(column: QVBoxLayout, title: str, letter: str, field: QWidget) -> None:
        text = QLabel(marked(title, letter))
        text.setBuddy(field)
        name(field, title)
        column.addWidget(text)
        column.addWidget(field)

    def chosen(self) -> tuple[str, tuple[str, ...]]:
        """The dictionaries and the terms, each once, in the order of the lines."""
        lines = (line.strip() for line in self.terms.toPlainText().splitlines())
        return self.choice.currentData(), tuple(dict.fromkeys(filter(None, lines)))
