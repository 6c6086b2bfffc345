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

_LETTERS = {
    "language": "L",
    "theme": "T",
    "font_family": "F",
    "font_size": "S",
    "line_height": "H",
    "column": "W",
    "snap": "N",
}


class SettingsDialog(QDialog):
    """Language, theme, how the text is set, and how selections snap."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setMinimumWidth(420)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(9)
        self.form.setHorizontalSpacing(16)
        self.fields: dict[str, QWidget] = {}
        self._titles: dict[str, QLabel] = {}
        for key in ("language", "theme", "font_family"):
            self._choose(key)
        self._count("font_size")
        self._measure("line_height")
        self._count("column")
        self._choose("snap")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = dialog_column(self)
        column.setSpacing(14)
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
            "font_family": self.tr("Font of the text"),
            "font_size": self.tr("Text size"),
            "line_height": self.tr("Line height"),
            "column": self.tr("Width of the text"),
            "snap": self.tr("Selections snap to"),
        }
        units = {"font_size": self.tr(" px"), "column": self.tr(" characters")}
        for key, title in titles.items():
            field = self.fields[key]
            self._titles[key].setText(marked(title, _LETTERS[key]))
            name(field, title)
            if isinstance(field, QSpinBox):
                field.setSuffix(units[key])
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
        chinese = QFontDatabase.WritingSystem.SimplifiedChinese
        families = (each for each in QFontDatabase.families(chinese) if not each.startswith("."))
        return {"": self.tr("By script"), **{each: each for each in families}}

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

    def _measure(self, key: str) -> None:
        row = spec(key)
        box = QDoubleSpinBox()
        box.setRange(row.low or 0.0, row.high or 0.0)
        box.setSingleStep(0.1)
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
