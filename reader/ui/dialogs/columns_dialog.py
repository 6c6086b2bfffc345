"""Asks which column of a collection of articles holds the text, and which its other facts."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from reader.ui.widgets import ChoiceBox, dialog_column, label, name
from reader.viewmodels.exchange import column_choice
from reader.viewmodels.exchange.column_choice import FIELDS
from reader.viewmodels.exchange.taking_in import Unclear
from reader.viewmodels.menus import marked

if TYPE_CHECKING:
    # The readers of files are loaded for the first import.
    from reader.intake import Columns

# A wrapped text asks for the height it would need if it were narrow; so wide it is, in pixels.
_TEXT = 480
_TABLES = (".csv", ".tsv")


class ColumnsDialog(QDialog):
    """Columns that are clear are chosen already; nothing is imported until a text is chosen."""

    def __init__(self, unclear: Unclear, parent: QWidget) -> None:
        super().__init__(parent)
        self._error = unclear.error
        self.boxes: dict[str, ChoiceBox] = {}
        self.setWindowTitle(self.tr("Columns of the file"))
        column = dialog_column(self)
        about = label(wraps=True)
        about.setMinimumWidth(_TEXT)
        about.setText(self._about(unclear))
        column.addWidget(about)
        self.named = QCheckBox(marked(self.tr("The first line holds the names of columns"), "F"))
        self.named.setChecked(True)
        self.named.setVisible(unclear.paths[0].suffix.lower() in _TABLES)
        column.addWidget(self.named)
        column.addLayout(self._form())
        self.sample = label("muted", wraps=True)
        self.sample.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        column.addWidget(self.sample)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self.boxes["text"].currentIndexChanged.connect(self._show_sample)
        self._show_sample()

    def columns(self) -> "Columns":
        """What was chosen."""
        chosen = {field: box.currentData() for field, box in self.boxes.items()}
        order = () if self.named.isChecked() else self._error.columns
        return column_choice.columns_named(chosen, order)

    def _about(self, unclear: Unclear) -> str:
        text = self.tr("%1: which column holds the text of the articles?")
        about = text.replace("%1", unclear.paths[0].name)
        others = len(unclear.paths) - 1
        if others:
            about += " " + self.tr("%n other file(s) with the same columns follow.", "", others)
        return about

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(7)
        for field, letter in FIELDS.items():
            title = column_choice.label_of(field)
            box = ChoiceBox()
            # Screen readers on Linux say a box of choices by what is chosen.
            box.addItem(f"{title}: –", None)
            for each in self._error.columns:
                box.addItem(column_choice.shown(each), each)
            box.setCurrentIndex(max(0, box.findData(self._error.found.get(field))))
            name(box, title)
            caption = QLabel(marked(title, letter))
            caption.setBuddy(box)
            form.addRow(caption, box)
            self.boxes[field] = box
        return form

    def _show_sample(self) -> None:
        chosen = self.boxes["text"].currentData()
        self.sample.setText(column_choice.sample(self._error.sample, chosen))
        accept = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        accept.setEnabled(chosen is not None)
