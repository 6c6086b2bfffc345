"""A stance key makes a claim of words selected elsewhere, with that stance, as one change."""

from pathlib import Path

import pytest

from reader.core.span import Span
from tests.windows import Hand

TEXT = "百度有超过300家客户，腾讯没有。\n李明说，云岭科技在4月发布了产品。"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    hand.begin(tmp_path, TEXT)
    return hand


def told(hand: Hand) -> list[tuple[str, str | None]]:
    return [(claim.words, claim.stance.polarity) for claim in hand.claims()]


def test_the_words_become_a_claim_with_the_stance(desk: Hand) -> None:
    desk.drag(Span(0, 9))
    desk.press("2")
    assert told(desk) == [("百度有超过300家", "sceptical")]
    desk.press("Ctrl+Z")
    assert told(desk) == []


def test_the_next_words_become_the_next_claim(desk: Hand) -> None:
    desk.drag(Span(0, 9))
    desk.press("2")
    desk.drag(Span(13, 17))
    desk.press("1")
    assert [stance for _, stance in told(desk)] == ["sceptical", "supportive"]


def test_while_a_claim_waits_for_its_stance_the_key_is_its(desk: Hand) -> None:
    desk.drag(Span(0, 9))
    desk.press("Return")
    desk.drag(Span(13, 17))
    desk.press("1")
    assert [stance for _, stance in told(desk)] == ["supportive"]


def test_words_within_the_claim_in_hand_are_its_own(desk: Hand) -> None:
    desk.drag(Span(0, 9))
    desk.press("2")
    desk.drag(Span(5, 8))
    desk.press("1")
    assert told(desk) == [("百度有超过300家", "supportive")]


def test_words_selected_before_the_claim_was_taken_in_hand_are_let_be(desk: Hand) -> None:
    for span, key in ((Span(0, 9), "2"), (Span(13, 17), "2")):
        desk.drag(span)
        desk.press(key)
    desk.press("K", "1")
    assert [stance for _, stance in told(desk)] == ["supportive", "sceptical"]


def test_from_the_form_the_key_is_the_claims(desk: Hand) -> None:
    desk.drag(Span(0, 9))
    desk.press("2")
    desk.drag(Span(13, 17))
    desk.press("F4", "1")
    assert [stance for _, stance in told(desk)] == ["supportive"]
