"""A person's settings in one small dialog; each holds at once."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from reader.ui.widgets import dialog_column, name
from reader.viewmodels.menus import marked
from reader.viewmodels.settings import Settings, spec

_WRITING = QFontDatabase.WritingSystem
#: Which fonts are offered for the text of each region.
_FONTS = {
    "font_sc": _WRITING.SimplifiedChinese,
    "font_tc": _WRITING.TraditionalChinese,
    "font_hk": _WRITING.TraditionalChinese,
}
_LETTERS = {
    "language": "L",
    "theme": "T",
    "font_sc": "F",
    "font_tc": "R",
    "font_hk": "K",
    "font_size": "S",
    "line_height": "H",
    "paragraph_gap": "P",
    "indent": "I",
    "column": "W",
    "underline": "U",
    "snap": "N",
}


class SettingsDialog(QDialog):
    """Language, theme, how the text is set, and how selections snap."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setMinimumWidth(420)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(7)
        self.form.setHorizontalSpacing(16)
        self.fields: dict[str, QWidget] = {}
        self._titles: dict[str, QLabel] = {}
        for key in ("language", "theme", *_FONTS):
            self._choose(key)
        self._count("font_size")
        self._measure("line_height")
        self._measure("paragraph_gap", step=0.5)
        self._measure("indent", step=0.5)
        self._count("column")
        self._measure("underline", step=0.5)
        self._choose("snap")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = dialog_column(self)
        column.addLayout(self.form)
        column.addWidget(buttons)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts again after the language changed, which is done here."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Settings"))
        titles = {
            "language": self.tr("Language"),
            "theme": self.tr("Theme"),
            "font_sc": self.tr("Font of simplified text"),
            "font_tc": self.tr("Font of traditional text"),
            "font_hk": self.tr("Font of Hong Kong text"),
            "font_size": self.tr("Text size"),
            "line_height": self.tr("Line height"),
            "paragraph_gap": self.tr("Paragraphs apart"),
            "indent": self.tr("Indent of first lines"),
            "column": self.tr("Width of the text"),
            "underline": self.tr("Underlines of claims"),
            "snap": self.tr("Selections snap to"),
        }
        units = {"font_size": self.tr(" px"), "underline": self.tr(" px")}
        units.update(dict.fromkeys(("paragraph_gap", "indent", "column"), self.tr(" characters")))
        for key, title in titles.items():
            field = self.fields[key]
            self._titles[key].setText(marked(title, _LETTERS[key]))
            name(field, title)
            if isinstance(field, QSpinBox | QDoubleSpinBox):
                field.setSuffix(units.get(key, ""))
            elif isinstance(field, QComboBox):
                for at, text in enumerate(self._choices(key).values()):
                    field.setItemText(at, text)

    def _choices(self, key: str) -> dict[str, str]:
        system = self.tr("As the system")
        if key == "language":
            return {"": system, "en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}
        if key == "theme":
            return {
                "system": system,
                "light": self.tr("Light"),
                "sepia": self.tr("Sepia"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
            }
        if key == "snap":
            return {
                "clause": self.tr("Clauses, then words"),
                "word": self.tr("Words"),
                "free": self.tr("Nothing"),
            }
        found = QFontDatabase.families(_FONTS[key])
        families = (each for each in found if not each.startswith("."))
        # Not the same thrice: a screen reader may tell what is chosen and not of which field.
        usual = {
            "font_sc": self.tr("Usual for simplified text"),
            "font_tc": self.tr("Usual for traditional text"),
            "font_hk": self.tr("Usual for Hong Kong text"),
        }
        return {"": usual[key], **{each: each for each in families}}

    def _choose(self, key: str) -> None:
        box = QComboBox()
        for value, text in self._choices(key).items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(self._settings.get(key))))
        box.currentIndexChanged.connect(lambda _at: self._settings.set(key, box.currentData()))
        self._add(key, box)

    def _count(self, key: str) -> None:
        row = spec(key)
        box = QSpinBox()
        box.setRange(int(row.low or 0), int(row.high or 0))
        box.setValue(self._settings.get(key))
        box.valueChanged.connect(lambda value: self._settings.set(key, value))
        self._add(key, box)

    def _measure(self, key: str, *, step: float = 0.1) -> None:
        row = spec(key)
        box = QDoubleSpinBox()
        box.setRange(row.low or 0.0, row.high or 0.0)
        box.setSingleStep(step)
        box.setDecimals(1)
        box.setValue(self._settings.get(key))
        box.valueChanged.connect(lambda value: self._settings.set(key, round(value, 2)))
        self._add(key, box)

    def _add(self, key: str, field: QWidget) -> None:
        text = QLabel()
        text.setBuddy(field)
        if isinstance(field, QAbstractSpinBox):
            # The style sheet's padding does not move the words of a number.
            field.lineEdit().setTextMargins(6, 0, 0, 0)
        self._titles[key] = text
        self.fields[key] = field
        self.form.addRow(text, field)
