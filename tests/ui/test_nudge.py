"""The ends of the claim in hand move by keys, one undo each, also when it is out of sight."""

from pathlib import Path

import pytest

from reader.core.span import Span
from reader.viewmodels.page.steps import Finders
from tests.windows import Hand

TEXT = "百度有超过300家客户，腾讯没有。\n" + "云岭科技在4月发布了产品。\n" * 80


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """An article with a claim on four characters."""
    hand.begin(tmp_path, TEXT)
    hand.drag(Span(3, 7))
    hand.press("Return")
    return hand


@pytest.mark.parametrize(
    "key, span",
    [("]", Span(3, 8)), ("[", Span(3, 6)), ("Alt+[", Span(2, 7)), ("Alt+]", Span(4, 7))],
)
def test_each_end_moves_both_ways_and_back_by_undo(desk: Hand, key: str, span: Span) -> None:
    desk.press(key)
    assert desk.claim.span == span
    assert desk.claim.words == TEXT[span.start : span.end]
    desk.press("Ctrl+Z")
    assert desk.claim.span == Span(3, 7)


@pytest.mark.parametrize(
    "key, span",
    [
        ("Ctrl+]", Span(3, 9)),
        ("Ctrl+[", Span(3, 5)),
        ("Ctrl+Alt+[", Span(1, 7)),
        ("Ctrl+Alt+]", Span(5, 7)),
    ],
)
def test_each_end_moves_by_words(desk: Hand, key: str, span: Span) -> None:
    desk.window.page_panel.page.set_finders(Finders(word=pairs))
    desk.press(key)
    assert desk.claim.span == span


def pairs(text: str, at: int) -> tuple[int, int]:
    """Words of two characters, the first of which is one."""
    start = at if at == 0 else at - (at - 1) % 2
    return start, min(start + (2 if start else 1), len(text))


def test_each_press_is_one_undo(desk: Hand) -> None:
    desk.press("]", "]", "Ctrl+Z")
    assert desk.claim.span == Span(3, 8)


def test_a_claim_never_becomes_empty(desk: Hand) -> None:
    desk.press(*["["] * 6)
    assert desk.claim.span == Span(3, 4)


def test_a_claim_out_of_sight_is_brought_there(desk: Hand) -> None:
    page = desk.window.page_panel.page
    page.set_top_offset(TEXT.index("云", 700))
    desk.press("]")
    assert desk.claim.span == Span(3, 8)
    assert page.top_offset() < 100


def test_in_a_field_the_keys_are_letters(desk: Hand) -> None:
    desk.press("N")
    desk.type("[]")
    desk.press("Esc")
    assert (desk.claim.note, desk.claim.span) == ("[]", Span(3, 7))
