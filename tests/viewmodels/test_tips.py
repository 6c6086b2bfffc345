"""Tool tips: broken into lines, and the very words."""

import pytest
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.core.claim import Claim, Stance, VendorStance
from reader.core.span import quote
from reader.defaults import default_tag_set, default_vendors
from reader.viewmodels.tips import card, tip
from reader.viewmodels.wording.labels import Labels

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


def test_a_card_tells_every_claim_and_its_note(qapp: object) -> None:
    labels = Labels.of(default_tag_set(), default_vendors(), "en")
    text = "百度的<b>模型</b>很快，超过300家" * 9
    claim = Claim(
        id="c",
        article="a",
        fragments=(quote(text, 0, len(text)),),
        annotator="Mei",
        vendors=(VendorStance("baidu"),),
        stance=Stance(polarity="neutral"),
        note="a & b",
    )
    made = QTextDocument()
    made.setHtml(card(labels, [claim], ["in doubt: 发"]))
    told = made.toPlainText().replace("\u2028", "\n").splitlines()
    assert told[:2] == ["in doubt: 发", "Neutral · Baidu"]
    assert told[2].startswith("百度的<b>模型</b>很快")
    assert told[2].endswith("…")
    assert told[3] == "a & b"
