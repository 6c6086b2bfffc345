"""The first hour as the page for beginners tells it, in a Chinese window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from reader.core.claim import ClaimStatus
from reader.core.span import Span
from tests.windows import Hand

pytestmark = pytest.mark.journey

TEXT = "据介绍，百度的文心大模型日活超过1亿，成本下降三成。业内人士对此并不乐观。"


@pytest.fixture
def beginner(hand: Hand, tmp_path: Path) -> Hand:
    """Whoever follows the page, with two articles imported."""
    hand.window.session.settings.set("language", "zh_TW")
    hand.begin(tmp_path, TEXT, TEXT[::-1])
    return hand


def mark(hand: Hand, words: str, *keys: str) -> None:
    start = TEXT.index(words)
    hand.drag(Span(start, start + len(words)))
    hand.press(*keys)


def test_a_claim_is_marked_described_and_done(beginner: Hand) -> None:
    mark(beginner, "百度的文心大模型日活超过1亿", "1", "A", "N")
    beginner.type("待查")
    beginner.press("Esc", "D")
    claim = beginner.claim
    assert (claim.stance.polarity, claim.note) == ("supportive", "待查")
    assert claim.status is ClaimStatus.DONE
    assert [entry.vendor for entry in claim.vendors] == ["baidu"]
    assert [metric.quote.text for metric in claim.metrics] == ["超过1亿"]


def test_the_ends_are_moved_and_a_second_part_is_added(beginner: Hand) -> None:
    mark(beginner, "成本下降三", "Return", "]", "]", "[", "Alt+]")
    assert beginner.claim.words == "本下降三成"
    mark(beginner, "并不乐观", "Shift+Return")
    assert [part.text for part in beginner.claim.fragments] == ["本下降三成", "并不乐观"]


def test_what_is_not_offered_is_selected_first(beginner: Hand) -> None:
    mark(beginner, "业内人士对此并不乐观", "2")
    mark(beginner, "据介绍", "Shift+T")
    mark(beginner, "百度", "Shift+P")
    mark(beginner, "三成", "Shift+M")
    claim = beginner.claim
    assert [time.text for time in claim.times] == ["据介绍"]
    assert claim.speaker.mention is not None
    assert claim.speaker.mention.text == "百度"
    assert [metric.quote.text for metric in claim.metrics] == ["三成"]


def test_boilerplate_undo_and_the_next_article(beginner: Hand) -> None:
    mark(beginner, "据介绍", "B")
    desk = beginner.window.session.desk
    assert desk.article is not None
    assert [part.quote.text for part in desk.article.boilerplate] == ["据介绍"]
    first = desk.article.id
    beginner.press("Ctrl+Z", "Ctrl+Return")
    assert desk.project.article(first).boilerplate == ()
    assert desk.project.article(first).status.value == "done"
    assert desk.article.id != first
    told = [each.text() for each in beginner.window.articles.findChildren(QLabel)]
    assert "已完成 1 / 2" in told


def test_what_is_being_typed_is_said_not_to_be_saved_until_it_is(beginner: Hand) -> None:
    mark(beginner, "成本下降三成", "1", "N")
    beginner.type("先記下")
    line = beginner.window.status_line.stored
    assert "尚未儲存" in line.text()
    beginner.press("Esc")
    assert ("已儲存" in line.text(), beginner.claim.note) == (True, "先記下")
