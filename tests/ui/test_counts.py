"""How often things are done for one act: nothing twice, and nothing for what is not in sight."""

import sqlite3
from pathlib import Path

import pytest

from reader.core.article import Article
from reader.core.claim import Claim
from reader.core.span import Span, quote
from reader.project import Project
from reader.script import Mode
from reader.viewmodels.page.highlights import Highlight, Highlights, Kind
from tests.windows import Hand

PARAGRAPH = "百度的大模型很快，有超过300家客户。\n"


@pytest.fixture
def long(hand: Hand, tmp_path: Path) -> Hand:
    """A short article in hand, and a long one with a claim in each of its 400 paragraphs."""
    hand.begin(tmp_path, "阿里巴巴的模型。", PARAGRAPH * 400)
    project = project_of(hand)
    _, article = (row.article for row in project.articles())
    text = project.text(article.id)
    starts = range(0, len(PARAGRAPH) * 400, len(PARAGRAPH))
    project.add_claims(
        [
            Claim(
                id=f"{start:032x}",
                article=article.id,
                fragments=(quote(text, start, start + 8),),
                annotator=project.annotator,
            )
            for start in starts
        ]
    )
    hand.settle()
    return hand


def project_of(hand: Hand) -> Project:
    return hand.window.session.desk.project


def longest(hand: Hand) -> Article:
    return max((row.article for row in project_of(hand).articles()), key=lambda one: one.length)


def test_opening_reads_only_the_claims_in_sight(long: Hand) -> None:
    long.window.session.desk.show(longest(long).id)
    long.window.grab()
    lines = long.window.session.claims.here()
    read = [line.start for line in lines if line.is_read]
    assert len(lines) == 400
    assert 0 < len(read) < 100
    assert read == [line.start for line in lines[: len(read)]]


def test_a_claim_that_cannot_be_read_is_told_and_harms_no_other(long: Hand) -> None:
    with sqlite3.connect(project_of(long).path) as other:
        other.execute("UPDATE claims SET body = '{}' WHERE start_at = ?", (len(PARAGRAPH),))
    other.close()
    told: list[str] = []
    long.window.session.desk.told.connect(lambda notice: told.append(notice.text))
    long.window.session.desk.show(longest(long).id)
    long.window.grab()
    long.settle()
    claims = long.window.session.claims
    assert claims.rowCount() == 400
    assert claims.at(0).words == claims.at(2).words == PARAGRAPH[:8]
    assert len(told) == 1
    assert "missing" in told[0]


def test_marking_tells_once_what_is_possible_and_shows_the_claim_once(long: Hand) -> None:
    window = long.window
    window.page_panel.page.select(Span(0, 4))
    asked: list[str] = []
    window.session.desk.state_changed.connect(lambda: asked.append("state"))
    window.session.desk.claim_changed.connect(lambda: asked.append("claim"))
    window.session.claims.modelReset.connect(lambda: asked.append("list read anew"))
    assert window.session.acts.mark() is not None
    assert sorted(asked) == ["claim", "state"]


def test_showing_an_article_tells_once_what_is_possible(long: Hand) -> None:
    asked: list[str] = []
    long.window.session.desk.state_changed.connect(lambda: asked.append("state"))
    long.window.session.claims.modelReset.connect(lambda: asked.append("list read anew"))
    long.window.session.desk.show(longest(long).id)
    assert sorted(asked) == ["list read anew", "state"]


def test_filters_are_filled_when_they_are_seen(long: Hand) -> None:
    long.window.session.desk.show(longest(long).id)
    long.settle()
    assert not all(line.is_read for line in long.window.session.claims.here())
    long.window.claims.filters_button.click()
    people = long.window.claims.filters.box("annotator")
    assert [people.itemText(at) for at in range(people.count())][1:] == [project_of(long).annotator]


def hits(hand: Hand) -> list[Highlight]:
    return [one for one in hand.window.page_panel.page.highlights if one.kind is Kind.HIT]


def test_a_step_to_the_next_hit_draws_two_anew(long: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    window = long.window
    window.session.desk.show(longest(long).id)
    long.press("Ctrl+F")
    long.type("300")
    long.settle()
    assert len(hits(long)) == 400
    put: list[Highlight] = []
    keep = Highlights.put

    def watched(own: Highlights, one: Highlight) -> set[int]:
        put.append(one)
        return keep(own, one)

    monkeypatch.setattr(Highlights, "put", watched)
    window.session.finder.step(1)
    assert sorted(one.selected for one in put) == [False, True]
    assert [one.key for one in hits(long) if one.selected] == ["hit/1"]


def test_hits_are_shown_in_the_next_article_too(long: Hand) -> None:
    long.press("Ctrl+F")
    long.type("模型")
    long.settle()
    assert [one.key for one in hits(long) if one.selected] == ["hit/0"]
    long.window.session.desk.show(longest(long).id)
    long.settle()
    assert len(hits(long)) == 400


def test_the_script_is_remembered_when_the_page_has_it(long: Hand) -> None:
    window = long.window
    kept: list[str] = []
    window.session.settings.changed.connect(kept.append)
    window.session.scripts.choose(Mode.TRADITIONAL)
    assert kept == []
    long.settle()
    assert kept == ["mode"]
    assert window.session.settings.get("mode") == Mode.TRADITIONAL.value


def test_the_page_is_laid_out_once_for_another_script(
    long: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = long.window.session.scripts
    scripts.choose(Mode.TRADITIONAL)
    long.settle()
    laid: list[str] = []
    monkeypatch.setattr(
        long.window.page_panel.page, "reanchor", lambda: laid.append("laid out"), raising=True
    )
    scripts.choose(Mode.SOURCE)
    assert laid == ["laid out"]
