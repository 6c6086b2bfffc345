"""The fonts of the window: the system's own, with the bundled one for what it lacks."""

from PySide6.QtGui import QFont, QFontDatabase

from reader import assets

_BY_LANGUAGE = {
    "en": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI"),
    "zh_CN": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI"),
    "zh_TW": ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei UI"),
}


def add_bundled() -> None:
    """Make the bundled font known when the system has none for Chinese.

    With one it is left out: reading it costs time at every start and it would not be used.
    """
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        for path in assets.files("fonts", ".otf"):
            QFontDatabase.addApplicationFont(str(path))


def for_interface(base: QFont, language: str) -> QFont:
    """The font of menus and fields, 13 px, with the Chinese shapes of *language*."""
    font = QFont(base)
    latin = [base.family()] if base.family() else []
    font.setFamilies([*latin, *_BY_LANGUAGE[language], "Noto Sans SC"])
    font.setPixelSize(13)
    return font
