"""Speaker, time and certainty are offered, never filled in; one key takes each, one all sure."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QToolButton

from reader.core.claim import Speaker
from reader.core.span import Span
from tests.windows import Hand

TEXT = (
    "百度副总裁李明表示，新品可能在今年4月拥有超过300家客户。\n"
    "百度很快。价格又翻倍，某某智能很省。\n然而\n天气不错。"
)


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """An article with a claim on what a person says."""
    hand.begin(tmp_path, TEXT)
    mark(hand, "新品可能在今年4月拥有超过300家客户")
    return hand


def mark(hand: Hand, words: str) -> None:
    select(hand, words)
    hand.press("Return")


def select(hand: Hand, words: str) -> None:
    start = TEXT.index(words)
    hand.drag(Span(start, start + len(words)))


def test_nothing_is_filled_in(desk: Hand) -> None:
    assert (desk.claim.speaker, desk.claim.times) == (Speaker(), ())
    assert desk.claim.stance.certainty == "asserted"


def test_the_speaker_is_taken_by_its_key(desk: Hand) -> None:
    desk.press("P")
    assert (desk.claim.speaker.type, desk.claim.speaker.name) == ("person", "李明")
    assert desk.claim.speaker.vendor == "baidu"
    assert not desk.window.form.offers.speakers.isVisibleTo(desk.window.form)


def test_the_time_is_taken_by_its_key(desk: Hand) -> None:
    desk.press("T")
    assert "4月" in desk.claim.times[0].text
    assert desk.window.form.offers.open.times == ()


def test_the_certainty_is_taken_by_its_key(desk: Hand) -> None:
    desk.press("C")
    assert desk.claim.stance.certainty == "hedged"
    assert desk.window.form.offers.open.certainty is None


def test_each_is_taken_by_a_click(desk: Hand) -> None:
    offers = desk.window.form.offers
    for row in (offers.speakers, offers.times, offers.certainty):
        row.taken.emit(0)
    assert desk.claim.speaker.name == "李明"
    assert len(desk.claim.times) == 1
    assert desk.claim.stance.certainty == "hedged"


def test_what_is_simply_said_hints_at_nothing(desk: Hand) -> None:
    mark(desk, "价格又翻倍")
    assert not desk.window.form.offers.certainty.isVisibleTo(desk.window.form)


def test_all_that_is_sure_is_one_change(desk: Hand) -> None:
    before = desk.claim
    desk.press("A")
    assert [metric.comparator for metric in desk.claim.metrics] == ["gt"]
    assert desk.claim.speaker.name == "李明"
    assert len(desk.claim.times) == 1
    assert desk.claim.stance == before.stance
    desk.press("Ctrl+Z")
    assert desk.claim == before


def test_a_guess_is_not_taken_with_the_rest(desk: Hand) -> None:
    mark(desk, "价格又翻倍")
    guesses = [offer.vendor for offer in desk.window.form.offers.open.vendors if not offer.sure]
    assert guesses == ["baidu"]
    desk.press("A")
    assert desk.claim.vendors == ()
    desk.press("V")
    assert [entry.vendor for entry in desk.claim.vendors] == ["baidu"]


def test_unknown_words_become_a_name_of_the_vendor_and_one_undo_takes_it_back(desk: Hand) -> None:
    project = desk.window.session.desk.project
    mark(desk, "百度很快")
    desk.press("V")
    known = project.vendor("baidu")
    select(desk, "某某智能")
    desk.press("Shift+V")
    assert project.vendor("baidu").aliases == (*known.aliases, "某某智能")
    assert desk.window.notices.text.text().startswith("Learned “某某智能” as a name of")
    desk.press("Ctrl+Z")
    assert project.vendor("baidu") == known
    assert [mention.text for mention in desk.claim.vendors[0].mentions] == ["百度"]


def test_nothing_jumps_while_other_offers_are_looked_for(desk: Hand) -> None:
    first, form = desk.claim.id, desk.window.form
    mark(desk, "百度很快")
    desk.settle()
    offered, height = form.offers.vendors, form.offers.vendors.height()
    assert offered.isVisibleTo(form)
    desk.window.session.desk.choose(first)
    assert offered.height() == height
    assert not any(each.isVisibleTo(offered) for each in offered.findChildren(QToolButton))
    desk.settle()
    assert offered.maximumHeight() > 10_000


def test_what_a_key_takes_comes_into_sight(desk: Hand) -> None:
    times = desk.window.form.details.times
    assert times.visibleRegion().isEmpty()
    desk.press("T")
    assert not times.visibleRegion().isEmpty()


def test_without_an_offer_the_keys_leave_the_words_of_the_claim_alone(desk: Hand) -> None:
    mark(desk, "天气不错")
    before = desk.claim
    desk.press("M", "M", "T", "T", "Esc", "P")
    assert desk.claim == before
    assert "Select the words" in desk.window.notices.text.text()


def test_a_key_that_took_an_offer_takes_nothing_more(desk: Hand) -> None:
    desk.press("M", "P", "T")
    before = desk.claim
    for key in ("M", "P", "T"):
        desk.press("Esc", key)
    assert desk.claim == before


def test_without_an_offer_the_keys_take_what_is_selected(desk: Hand) -> None:
    mark(desk, "天气不错")
    select(desk, "某某智能")
    desk.press("P", "T")
    assert desk.claim.speaker.name == "某某智能"
    assert [time.text for time in desk.claim.times] == ["某某智能"]


def test_without_anything_to_take_the_keys_go_there(desk: Hand) -> None:
    mark(desk, "天气不错")
    desk.window.page_panel.page.select(None)
    before = desk.claim
    details = desk.window.form.details
    desk.press("C")
    assert details.certainty.isAncestorOf(QApplication.focusWidget())
    desk.press("Esc", "P")
    assert details.speaker.isAncestorOf(QApplication.focusWidget())
    assert desk.claim == before
