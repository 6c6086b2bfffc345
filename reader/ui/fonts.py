"""The fonts of the window: the system's own, with the bundled one for what it lacks."""

from PySide6.QtGui import QFont, QFontDatabase

from reader import assets
from reader.project import Project
from reader.script import Script

_BY_LANGUAGE = {
    "en": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI"),
    "zh_CN": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI"),
    "zh_TW": ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei UI", "Noto Sans TC"),
}
#: The one that comes along.
_BUNDLED = "Noto Sans SC"
_CHINESE = {_BUNDLED, *(family for each in _BY_LANGUAGE.values() for family in each)}


def add_bundled() -> None:
    """Make the bundled font known when the system has none for Chinese.

    With one it is left out: reading it costs time at every start and it would not be used.
    """
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        for path in assets.files("fonts", ".otf"):
            QFontDatabase.addApplicationFont(str(path))


def for_interface(base: QFont, language: str) -> QFont:
    """The font of menus and fields, 13 px, with the Chinese shapes of *language*."""
    font = _shaped(base, language)
    font.setPixelSize(13)
    return font


def for_text(interface: QFont, script: str) -> QFont:
    """*interface* with the Chinese shapes of an article's *script*, for its words in lists.

    In Taiwan's shapes the stops of a simplified text stand in the middle.
    """
    return _shaped(interface, "zh_TW" if script == Script.HANT else "zh_CN")


class TextFonts:
    """The fonts for words of several articles, asked for by the article's id."""

    def __init__(self, project: Project, interface: QFont) -> None:
        self._project = project
        self._interface = interface
        self._made: dict[str, QFont] = {}

    def of(self, article: str) -> QFont:
        """The font for words of this article. Raises :class:`NotFoundError`."""
        found = self._made.get(article)
        if found is None:
            script = self._project.article(article).script
            found = self._made[article] = for_text(self._interface, script)
        return found


def _shaped(font: QFont, language: str) -> QFont:
    shaped = QFont(font)
    first = font.families()[0] if font.families() else font.family()
    latin = [first] if first and first not in _CHINESE else []
    shaped.setFamilies([*latin, *_BY_LANGUAGE[language], _BUNDLED])
    return shaped
