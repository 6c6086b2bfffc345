"""Suggestions through the real window: stepped to, accepted, rejected, brought back."""

from pathlib import Path

import pytest

from reader.core.change import Change
from reader.core.claim import Origin, VendorStance
from reader.core.span import quote
from reader.project.suggestions import with_more
from tests.values import claim
from tests.windows import Hand

pytestmark = pytest.mark.journey

TEXT = "今天下雨。\n百度发布了新的大模型服务平台。\n腾讯的混元大模型也将开放给中小企业。\n"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """A project with one article, suggestions asked for."""
    hand.begin(tmp_path, TEXT)
    hand.press("G")
    return hand


def open_words(hand: Hand) -> list[str]:
    return [one.quote.text for one in hand.window.session.suggesting.open]


def test_a_suggestion_is_no_claim(desk: Hand) -> None:
    assert len(open_words(desk)) == 2
    assert desk.claims() == ()


def test_tab_and_enter_accept_a_suggestion(desk: Hand) -> None:
    first = open_words(desk)[0]
    desk.press("Tab", "Return")
    assert [claim.words for claim in desk.claims()] == [first]
    assert desk.claim.origin is Origin.SUGGESTION_ACCEPTED
    assert desk.claim.stance.polarity is None
    assert first not in open_words(desk)


def test_tab_and_a_stance_accept_a_suggestion_with_it(desk: Hand) -> None:
    both = open_words(desk)
    desk.press("Tab", "2", "Tab", "1")
    assert [claim.words for claim in desk.claims()] == both
    assert [claim.stance.polarity for claim in desk.claims()] == ["sceptical", "supportive"]
    assert {claim.origin for claim in desk.claims()} == {Origin.SUGGESTION_ACCEPTED}


def test_tab_goes_on_to_the_next_after_accepting(desk: Hand) -> None:
    both = open_words(desk)
    desk.press("Tab", "Return", "Tab", "Return")
    assert [claim.words for claim in desk.claims()] == both
    assert open_words(desk) == []


def test_what_is_rejected_does_not_come_again_until_undone(desk: Hand) -> None:
    both = open_words(desk)
    desk.press("Tab", "Backspace")
    assert open_words(desk) == both[1:]
    desk.press("G", "G")
    assert open_words(desk) == both[1:]
    desk.press("Ctrl+Z")
    assert open_words(desk) == both


def test_other_words_are_marked_as_ever(desk: Hand) -> None:
    desk.press("Tab", "Ctrl+Home", "Shift+Right", "Shift+Right", "Return")
    assert [claim.words for claim in desk.claims()] == ["今天"]
    assert desk.claim.origin is Origin.MANUAL


def test_tab_leaves_the_text_when_nothing_is_suggested(desk: Hand) -> None:
    desk.press("G", "Tab")
    assert not desk.window.page_panel.page.hasFocus()


def test_tab_moves_on_in_the_form_whatever_is_suggested(desk: Hand) -> None:
    desk.press("Tab", "Return", "N", "Tab")
    assert not desk.window.form.details.note.hasFocus()
    assert not desk.window.page_panel.page.hasFocus()


def test_what_another_tool_s_machine_proposed_is_accepted_with_what_it_says(desk: Hand) -> None:
    session = desk.window.session
    project, article = session.desk.project, session.desk.article
    assert article is not None
    words = quote(TEXT, 0, 4)
    vendors = (VendorStance("baidu", "sceptical", (words,)),)
    proposed = claim(article, TEXT, (0, 4), vendors=vendors, kind="fact", note="model 3")
    removed, added = with_more(project, article.id, [proposed])
    project.apply(Change(removed, added), reason="import_format")
    assert open_words(desk)[0] == "今天下雨"
    desk.press("G", "G", "Tab", "Return")
    taken = desk.claim
    said = (taken.words, taken.note, taken.origin)
    assert said == ("今天下雨", "model 3", Origin.SUGGESTION_ACCEPTED)
    assert (taken.stance.polarity, taken.id != proposed.id) == (None, True)
    assert taken.vendors == (VendorStance("baidu", None, (words,)),)
    assert "今天下雨" not in open_words(desk)


def test_what_another_tool_s_machine_proposed_is_rejected_for_good(desk: Hand) -> None:
    session = desk.window.session
    project, article = session.desk.project, session.desk.article
    assert article is not None
    removed, added = with_more(project, article.id, [claim(article, TEXT, (0, 4))])
    project.apply(Change(removed, added), reason="import_format")
    desk.press("G", "G", "Tab", "Backspace")
    assert "今天下雨" not in open_words(desk)
    desk.press("Ctrl+Z")
    assert "今天下雨" in open_words(desk)
