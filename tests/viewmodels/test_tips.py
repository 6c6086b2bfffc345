"""Tool tips: broken into lines, and the very words."""

import pytest
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.viewmodels.tips import tip

WORDS = ("短", "百度" * 90, "支持, 百度\n质疑, 腾讯", "<b>1</b> & <i>2</i>", "a  b &lt; c" * 9)


@pytest.mark.parametrize("words", WORDS)
def test_a_tip_shows_the_very_words(qapp: object, words: str) -> None:
    made = QTextDocument()
    told = tip(words)
    if Qt.mightBeRichText(told):
        made.setHtml(told)
        assert made.toPlainText().replace("\u2028", "\n") == words
    else:
        assert told == words


def test_a_long_tip_is_broken_into_lines(qtbot: QtBot) -> None:
    shown = QLabel(tip("百度的大模型" * 50))
    qtbot.addWidget(shown)
    # As Qt does for tool tips.
    shown.setWordWrap(Qt.mightBeRichText(shown.text()))
    assert shown.sizeHint().width() < 800
