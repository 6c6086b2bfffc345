"""Hits everywhere come a few a turn: the first at once, all in the end, none of other words."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim_edits import with_polarity, with_vendor
from reader.core.span import Span
from reader.intake import read_text
from reader.ui.dialogs import search_dialog
from reader.ui.dialogs.search_dialog import SearchDialog
from reader.viewmodels import finding
from tests.windows import Hand, open_dialog

#: Six hits in each of seven articles.
TEXTS = tuple(f"第{number}篇：{'厂商说；' * 6}" for number in range(7))


@pytest.fixture
def search(hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SearchDialog:
    """The search over these texts; it lists two hits at once and then one a turn."""
    monkeypatch.setattr(search_dialog, "AT_ONCE", 2)
    monkeypatch.setattr(search_dialog, "_TURN_SECONDS", -1)
    hand.window.session.opening.make(tmp_path / "s.zhubi")
    taken = [read_text(text) for text in TEXTS]
    project = hand.window.session.desk.project
    project.add_articles([(each.article, each.text) for each in taken])
    hand.settle()
    hand.window.commands["find.everywhere"].trigger()
    return open_dialog(SearchDialog)


def ask(search: SearchDialog, words: str) -> None:
    search.field.setText(words)
    search.search()


def all_come(hand: Hand, search: SearchDialog) -> list[str]:
    hand.bot.waitUntil(lambda: not search.coming)
    return [search.list.item(row).text() for row in range(search.list.count())]


def test_the_first_are_there_at_once_and_then_all(hand: Hand, search: SearchDialog) -> None:
    ask(search, "廠商")
    assert (search.list.count(), search.count.text()) == (2, "The first 2 hits")
    assert len(all_come(hand, search)) == 42
    assert search.count.text() == "42 hits"


def test_other_words_are_asked_for_while_hits_still_come(hand: Hand, search: SearchDialog) -> None:
    ask(search, "厂商")
    ask(search, "第3篇")
    (hit,) = all_come(hand, search)
    assert "【第3篇】" in hit


def test_no_more_come_than_are_listed_at_most(
    hand: Hand, search: SearchDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST", 20)
    ask(search, "厂商")
    assert len(all_come(hand, search)) == 20
    assert search.count.text() == "The first 20 hits"


def test_claims_come_after_the_texts_unless_a_hit_lies_in_them(
    hand: Hand, search: SearchDialog
) -> None:
    project = hand.window.session.desk.project
    article = project.article_ids()[0]
    for start, note in ((0, "第3篇 too"), (4, "商说 too")):
        claim = project.mark(article, [Span(start, start + 4)])
        project.edit_claims([replace(claim, note=note)], reason="note")
    ask(search, "第3篇")
    assert ["claim in" in hit for hit in all_come(hand, search)] == [False, True]
    ask(search, "商说")
    assert not any("claim in" in hit for hit in all_come(hand, search))


@pytest.mark.parametrize("words", ["Sceptical", "質疑", "质疑", "通義千問", "Alibaba", "修辭"])
def test_claims_are_found_by_the_names_of_their_tags(
    hand: Hand, search: SearchDialog, words: str
) -> None:
    project = hand.window.session.desk.project
    claim = project.mark(project.article_ids()[0], [Span(4, 6)])
    edited = with_vendor(with_polarity(claim, "sceptical"), "alibaba")
    project.edit_claims([replace(edited, flags=("rhetorical",))], reason="test")
    project.mark(project.article_ids()[1], [Span(4, 6)])
    ask(search, words)
    (hit,) = all_come(hand, search)
    assert "【厂商】" in hit
    assert "claim in" in hit


def test_words_of_the_other_side_come_after_the_others(hand: Hand, search: SearchDialog) -> None:
    project = hand.window.session.desk.project
    taken = [read_text(text) for text in ("這套軟體", "这套软件")]
    project.add_articles([(each.article, each.text) for each in taken])
    ask(search, "软件")
    assert len(all_come(hand, search)) == 1
    hand.settle()
    assert "【软件】" in all_come(hand, search)[0]
    assert "【軟體】" in all_come(hand, search)[1]


def test_what_is_asked_meanwhile_gets_no_other_wordings(hand: Hand, search: SearchDialog) -> None:
    ask(search, "软件")
    all_come(hand, search)
    ask(search, "第3篇")
    hand.settle()
    assert len(all_come(hand, search)) == 1


def test_the_selected_words_are_looked_for(hand: Hand, search: SearchDialog) -> None:
    search.close()
    hand.front()
    hand.window.articles.list.setCurrentIndex(hand.window.articles.filter.index(3))
    hand.settle()
    hand.window.page_panel.page.select(Span(0, 3))
    hand.press("Ctrl+Shift+F")
    shown = open_dialog(SearchDialog)
    assert shown.field.text() == "第3篇"
    assert len(all_come(hand, shown)) == 1


def test_a_name_no_article_has_is_looked_for_in_the_texts(hand: Hand, search: SearchDialog) -> None:
    search.close()
    hand.front()
    taken = read_text("标题\n\n三百家医院签了约。")
    hand.window.session.desk.project.add_articles([(taken.article, taken.text)])
    articles = hand.window.articles
    articles.search.setFocus()
    hand.type("三百家醫院")
    assert articles.in_texts.isVisible()
    hand.press("Return")
    assert len(all_come(hand, open_dialog(SearchDialog))) == 1
    articles.search.clear()
    assert not articles.in_texts.isVisible()


def test_nothing_is_looked_for_once_it_is_closed(hand: Hand, search: SearchDialog) -> None:
    ask(search, "厂商")
    search.close()
    assert not search.coming
    assert search.list.count() == 2
