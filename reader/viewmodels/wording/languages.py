"""The language of the interface: catalogues loaded from the resources, switched while running."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from reader import assets
from reader.viewmodels.settings import LANGUAGES


def of_system(locale: QLocale) -> str:
    """The interface language for a system locale: English unless it reads Chinese."""
    for name in locale.uiLanguages():
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh":
            traditional = {"Hant", "TW", "HK", "MO"} & set(parts)
            return "zh_TW" if traditional else "zh_CN"
        if parts[0] == "en":
            return "en"
    return "en"


class Languages(QObject):
    """Which language the interface speaks; another one sends LanguageChange to all widgets."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = "en"
        self._installed: list[QTranslator] = []

    @property
    def code(self) -> str:
        """``en``, ``zh_CN`` or ``zh_TW``."""
        return self._code

    def speak(self, code: str) -> None:
        """Switch to *code*, one of ``LANGUAGES``."""
        if code not in LANGUAGES:
            raise ValueError(f"no interface language {code}")
        self.clear()
        self._code = code
        # The words of Qt's own dialogs; ours come last and are asked first.
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install("qtbase_" + code, qt)
        self._install("zhubi_" + code, str(assets.path("translations")))
        # Shaping takes glyphs by the default locale, whatever font is asked for: with zh_TW a
        # simplified article would get Taiwan's punctuation. The fonts alone shall decide.
        QLocale.setDefault(QLocale.c())
        self.changed.emit(code)

    def clear(self) -> None:
        """Take the catalogues out again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
