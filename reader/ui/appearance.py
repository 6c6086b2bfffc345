"""The look in force: theme, page palette, icons; changing it restyles the whole application."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader import assets
from reader.ui import fonts, icons, style_sheet
from reader.viewmodels.page.style import PALETTES, Palette
from reader.viewmodels.settings import Settings
from reader.viewmodels.themes import Theme, palette, theme
from reader.viewmodels.wording.languages import Languages

#: The style of all systems, which the style sheet and the palettes are made for.
STYLE = "Fusion"

#: The application's property that tells that it was made with that style.
STYLED = "zhubi_styled"


class Appearance(QObject):
    """Holds the theme that is in force and applies another one when it is chosen."""

    changed = Signal()

    def __init__(self, application: QApplication, settings: Settings, languages: Languages) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._languages = languages
        self._base = application.font()
        self._icons: dict[str, QIcon] = {}
        self._drawn = TemporaryDirectory(prefix="zhubi-")
        self.theme: Theme = theme(settings.get("theme"), system_dark=self._system_is_dark())
        if not application.property(STYLED):
            application.setStyle(STYLE)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        settings.changed.connect(self._follow_settings)
        languages.changed.connect(self._follow_language)
        # What is built from now on takes font and colours at once; the style sheet waits.
        self._follow_language()
        application.setPalette(palette(self.theme))

    @property
    def page(self) -> Palette:
        """The page's palette of the theme."""
        return PALETTES[self.theme.name]

    def icon(self, name: str, *, accent: bool = False) -> QIcon:
        """An icon in the colour of the text, or of the accent."""
        key = f"{name}/{accent}"
        if key not in self._icons:
            colour = self.theme.accent if accent else self.theme.text
            self._icons[key] = icons.icon(name, colour)
        return self._icons[key]

    def stance(self, polarity: str | None) -> QIcon:
        """The swatch of a stance as the page draws it."""
        key = f"stance/{polarity}"
        if key not in self._icons:
            ink = self.page.ink(polarity or "")
            self._icons[key] = icons.swatch(ink.fill, ink.line)
        return self._icons[key]

    def show_mark(self) -> None:
        """Give the windows our mark; after the first paint, as it is drawn in six sizes."""
        self._application.setWindowIcon(icons.icon("zhubi"))

    def apply(self) -> None:
        """Put the theme in force; whoever shows icons or colours of it is told by ``changed``."""
        self._application.setFont(fonts.for_interface(self._base, self._languages.code))
        self._application.setPalette(palette(self.theme))
        drawn = {
            "chevron": self._drawn_icon("chevron", self.theme.muted),
            "chevron_up": self._drawn_icon("chevron-up", self.theme.muted),
            "check": self._drawn_icon("check", self.theme.on_accent),
        }
        self._application.setStyleSheet(style_sheet.sheet(self.theme, **drawn))

    def close(self) -> None:
        """Give the application its own look back and remove what was drawn for ours."""
        self._application.styleHints().colorSchemeChanged.disconnect(self._follow_system)
        self._application.setStyleSheet("")
        self._application.setFont(self._base)
        self._drawn.cleanup()

    def _drawn_icon(self, name: str, colour: str) -> str:
        # Style sheets load images from files alone, and ours must have the theme's colour.
        path = Path(self._drawn.name, f"{name}-{self.theme.name}.svg")
        source = assets.path("icons", f"{name}.svg").read_text(encoding="utf-8")
        path.write_text(source.replace("currentColor", colour), encoding="utf-8")
        return path.as_posix()

    def _system_is_dark(self) -> bool:
        return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _follow_settings(self, key: str) -> None:
        if key == "theme":
            self._choose()

    def _follow_system(self) -> None:
        if self._settings.get("theme") == "system":
            self._choose()

    def _follow_language(self) -> None:
        self._application.setFont(fonts.for_interface(self._base, self._languages.code))

    def _choose(self) -> None:
        wanted = theme(self._settings.get("theme"), system_dark=self._system_is_dark())
        if wanted != self.theme:
            self.theme = wanted
            self._icons.clear()
            self.apply()
            self.changed.emit()
