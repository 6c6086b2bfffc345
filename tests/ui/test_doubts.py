"""Doubtful characters are shown on a key, told under the pointer, and never taken for claims."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QToolTip

from reader.core.span import Span
from reader.intake import read_text
from reader.script import Converter, Mode
from reader.viewmodels.doubts import doubtful_readings, strays
from reader.viewmodels.page.caret import Caret
from reader.viewmodels.page.highlights import Kind
from tests.windows import Hand

TEXT = "厂商发布了新模型，这家厂商了不起，这个说法还没有过试用期。" * 3
MIXED = "這個廠商說，這個模型還沒有過試用期，價錢卻漲了，買得起的还是大廠。"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    hand.window.session.opening.make(tmp_path / "d.zhubi")
    hand.settle()
    project = hand.window.session.desk.project
    taken = [read_text(text) for text in (TEXT, MIXED)]
    project.add_articles([(each.article, each.text) for each in taken])
    hand.settle()
    hand.window.session.desk.show(taken[0].article.id)
    hand.settle()
    return hand


def doubts(hand: Hand) -> list[Span]:
    page = hand.window.page_panel.page
    return [each.spans[0] for each in page.highlights if each.kind is Kind.DOUBT]


def test_readings_begin_with_the_one_shown() -> None:
    found = list(doubtful_readings(Converter(), "s2t", "好。\n发布了"))
    assert found == [(Span(5, 6), "了 / 瞭")]


def test_strays_are_the_characters_of_the_other_script() -> None:
    assert [span.cut(MIXED) for span in strays(MIXED)] == ["还"]


def test_a_key_shows_and_hides_them(desk: Hand) -> None:
    desk.show(Mode.TRADITIONAL)
    assert doubts(desk) == []
    desk.press("U")
    assert doubts(desk) != []
    desk.press("U")
    assert doubts(desk) == []


def test_as_written_strays_are_shown(desk: Hand) -> None:
    desk.press("U")
    session = desk.window.session
    session.desk.show(session.desk.project.articles()[1].article.id)
    desk.settle()
    assert [span.cut(MIXED) for span in doubts(desk)] == ["还"]


def test_they_are_told_with_their_readings(desk: Hand) -> None:
    desk.show(Mode.TRADITIONAL)
    desk.press("U")
    session = desk.window.session
    told = [session.doubts.told(mark.key) for mark in session.doubts.marks]
    assert "了 / 瞭" in told[0]


def told_at(desk: Hand, offset: int) -> str:
    """What the key for it tells with the caret there, as plain words."""
    page = desk.window.page_panel.page
    page.select(None)
    page.set_caret(Caret(offset=offset, mark=offset))
    page.setFocus()
    desk.press("I")
    shown = QTextDocument()
    shown.setHtml(QToolTip.text())
    return shown.toPlainText()


def test_a_key_tells_what_the_pointer_would_be_told(desk: Hand) -> None:
    assert told_at(desk, TEXT.index("模型")) == "Nothing is marked here."
    desk.show(Mode.TRADITIONAL)
    assert told_at(desk, TEXT.index("模型")) == "Nothing is marked here."
    desk.press("U")
    told = told_at(desk, TEXT.index("了"))
    assert "了 / 瞭" in told
    assert "As written: 发布" in told_at(desk, TEXT.index("发布"))


def test_a_key_tells_the_claim_at_the_caret(desk: Hand) -> None:
    session = desk.window.session
    article = session.desk.article
    assert article is not None
    session.desk.project.mark(article.id, [Span(0, 2)], polarity="mixed")
    assert "Mixed" in told_at(desk, 1)
    assert "Mixed" in told_at(desk, 2)


def test_a_click_on_one_takes_no_claim_in_hand(desk: Hand) -> None:
    desk.show(Mode.TRADITIONAL)
    desk.press("U")
    panel = desk.window.page_panel
    panel.page.claim_clicked.emit((desk.window.session.doubts.marks[0].key,))
    assert desk.window.session.desk.claim is None
