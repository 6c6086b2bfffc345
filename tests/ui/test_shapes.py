"""The glyphs of the article follow its script, not the language of the interface."""

from PySide6.QtCore import QLocale

from tests.windows import Hand


def test_the_interface_language_does_not_choose_the_glyphs(hand: Hand) -> None:
    for language in ("zh_CN", "zh_TW", "en"):
        hand.window.session.settings.set("language", language)
        assert QLocale() == QLocale.c()
