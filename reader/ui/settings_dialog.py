"""A person's settings in one small dialog; each holds at once."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.ui.parts import name
from reader.viewmodels.settings import Settings, spec


class SettingsDialog(QDialog):
    """Language, theme, how the text is set, and how selections snap."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(420)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(9)
        self.form.setHorizontalSpacing(16)
        self.fields: dict[str, QWidget] = {}
        self._choose("language", self.tr("Language"), self._languages())
        self._choose("theme", self.tr("Theme"), self._themes())
        self._choose("font_family", self.tr("Font of the text"), self._fonts())
        self._count("font_size", self.tr("Text size"), self.tr(" px"))
        self._measure("line_height", self.tr("Line height"))
        self._count("column", self.tr("Width of the text"), self.tr(" characters"))
        self._choose("snap", self.tr("Selections snap to"), self._snaps())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addLayout(self.form)
        column.addWidget(buttons)

    def _languages(self) -> dict[str, str]:
        system = self.tr("As the system")
        return {"": system, "en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}

    def _themes(self) -> dict[str, str]:
        return {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }

    def _fonts(self) -> dict[str, str]:
        system = QFontDatabase.WritingSystem.SimplifiedChinese
        families = (each for each in QFontDatabase.families(system) if not each.startswith("."))
        return {"": self.tr("By script"), **{each: each for each in families}}

    def _snaps(self) -> dict[str, str]:
        return {
            "clause": self.tr("Clauses, then words"),
            "word": self.tr("Words"),
            "free": self.tr("Nothing"),
        }

    def _choose(self, key: str, title: str, choices: dict[str, str]) -> None:
        box = QComboBox()
        for value, text in choices.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(self._settings.get(key))))
        box.currentIndexChanged.connect(lambda _at: self._settings.set(key, box.currentData()))
        self._add(key, title, box)

    def _count(self, key: str, title: str, unit: str) -> None:
        row = spec(key)
        box = QSpinBox()
        box.setRange(int(row.low or 0), int(row.high or 0))
        box.setSuffix(unit)
        box.setValue(self._settings.get(key))
        box.valueChanged.connect(lambda value: self._settings.set(key, value))
        self._add(key, title, box)

    def _measure(self, key: str, title: str) -> None:
        row = spec(key)
        box = QDoubleSpinBox()
        box.setRange(row.low or 0.0, row.high or 0.0)
        box.setSingleStep(0.1)
        box.setDecimals(1)
        box.setValue(self._settings.get(key))
        box.valueChanged.connect(lambda value: self._settings.set(key, round(value, 2)))
        self._add(key, title, box)

    def _add(self, key: str, title: str, field: QWidget) -> None:
        text = QLabel(title)
        text.setBuddy(field)
        name(field, title)
        self.fields[key] = field
        self.form.addRow(text, field)
