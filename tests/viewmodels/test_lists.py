"""The lists of articles and claims follow every change, sort and filter."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from reader.core.article import ArticleStatus
from reader.core.claim import (
    Claim,
    ClaimStatus,
    Metric,
    Origin,
    Speaker,
    Stance,
    VendorStance,
)
from reader.core.claim_edits import with_polarity, with_vendor
from reader.core.span import Span
from reader.store.article_filter import Sought
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists import articles, claims
from reader.viewmodels.lists.article_filter import ArticleFilter, Chosen
from reader.viewmodels.lists.articles import ArticleList
from reader.viewmodels.lists.claim_filter import ClaimFilter, Wanted
from reader.viewmodels.lists.claim_order import Order
from reader.viewmodels.lists.claims import ClaimList
from reader.viewmodels.wording.languages import Languages


@pytest.fixture
def listed(desk: Desk) -> ClaimList:
    made = ClaimList(desk, Languages())
    made.reload()
    return made


@pytest.fixture
def shown(desk: Desk) -> ArticleList:
    made = ArticleList(desk)
    made.reload()
    return made


def words(model: ClaimList | ClaimFilter) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def edit(desk: Desk, at: int, **changes: object) -> Claim:
    claim = replace(desk.project.claims()[at], **changes)  # type: ignore[arg-type]  # test values
    desk.project.edit_claims([claim], reason="test")
    return claim


def test_claims_are_listed_in_text_order(listed: ClaimList) -> None:
    assert words(listed) == ["百度的大模型很快", "阿里巴巴"]


def test_the_list_keeps_qts_rules_through_every_change(desk: Desk, listed: ClaimList) -> None:
    tester = QAbstractItemModelTester(listed, QAbstractItemModelTester.FailureReportingMode.Warning)
    article = desk.project.articles()[0].article.id
    claim = desk.project.mark(article, [Span(4, 6)])
    desk.project.respan(claim.id, [Span(20, 22)])
    desk.project.remove_claims([claim.id])
    desk.project.undo()
    listed.show_everywhere(True)
    assert tester.model() is listed
    assert listed.rowCount() == 3


def test_a_claim_that_moves_changes_its_row(desk: Desk, listed: ClaimList) -> None:
    desk.project.respan(desk.project.claims()[0].id, [Span(20, 22)])
    assert words(listed)[0] == "阿里巴巴"


def test_claims_of_other_articles_are_listed_on_request(desk: Desk, listed: ClaimList) -> None:
    other = desk.project.articles()[1].article.id
    desk.project.mark(other, [Span(0, 2)])
    assert listed.rowCount() == 2
    listed.show_everywhere(True)
    assert words(listed)[-1] == "騰訊"


@pytest.mark.parametrize(
    "wanted, kept",
    [
        (Wanted(text="阿里"), ["阿里巴巴"]),
        (Wanted(stance="sceptical"), ["阿里巴巴"]),
        (Wanted(stance=""), ["百度的大模型很快"]),
        (Wanted(vendor="alibaba"), ["阿里巴巴"]),
        (Wanted(annotator="nobody"), []),
        (Wanted(metric="money"), []),
        (Wanted(status=ClaimStatus.DRAFT), ["百度的大模型很快", "阿里巴巴"]),
        (Wanted(status=ClaimStatus.DONE), []),
        (Wanted(text="remember"), ["百度的大模型很快"]),
        (Wanted(text="Remember ＴＨＩＳ"), ["百度的大模型很快"]),
        (Wanted(text="阿裡巴巴"), ["阿里巴巴"]),
        (Wanted(text="質疑"), ["阿里巴巴"]),
        (Wanted(text="通義"), ["阿里巴巴"]),
    ],
)
def test_the_filter_keeps_what_is_wanted(
    desk: Desk, listed: ClaimList, wanted: Wanted, kept: list[str]
) -> None:
    claim = desk.project.claims()[1]
    desk.project.edit_claims(
        [with_vendor(with_polarity(claim, "sceptical"), "alibaba")], reason="test"
    )
    edit(desk, 0, note="Remember this")
    filtered = ClaimFilter(listed)
    filtered.want(wanted)
    assert words(filtered) == kept


OTHER_WISHES = [
    (Wanted(kind="fact"), ["阿里巴巴"]),
    (Wanted(certainty="likely"), ["阿里巴巴"]),
    (Wanted(speaker="person"), ["阿里巴巴"]),
    (Wanted(flag="rhetorical"), ["阿里巴巴"]),
    (Wanted(flag="none such"), []),
    (Wanted(vendor=""), ["百度的大模型很快"]),
    (Wanted(target="alibaba"), ["阿里巴巴"]),
    (Wanted(target=""), ["百度的大模型很快"]),
    (Wanted(metric="customers"), ["阿里巴巴"]),
    (Wanted(origin="suggestion_edited"), ["阿里巴巴"]),
    (Wanted(origin="manual"), ["百度的大模型很快"]),
    (Wanted(noted=True), ["阿里巴巴"]),
    (Wanted(noted=False), ["百度的大模型很快"]),
    (Wanted(noted=True, kind="fact", text="阿里"), ["阿里巴巴"]),
    (Wanted(noted=True, kind="opinion"), []),
]


@pytest.mark.parametrize("most", [0, 5_000])
@pytest.mark.parametrize("wanted, kept", OTHER_WISHES)
def test_every_field_of_a_claim_can_be_filtered_by(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, wanted: Wanted, kept: list[str], most: int
) -> None:
    monkeypatch.setattr("reader.viewmodels.lists.claims.MOST", most)
    edit(
        desk,
        1,
        kind="fact",
        stance=Stance(certainty="likely"),
        speaker=Speaker(type="person"),
        flags=("quoted", "rhetorical"),
        vendors=(VendorStance("alibaba"),),
        metrics=(Metric(quote=desk.project.claims()[1].fragments[0], kind="customers"),),
        origin=Origin.SUGGESTION_EDITED,
        note="see there",
    )
    listed = ClaimList(desk, Languages())
    listed.show_everywhere(True)
    filtered = ClaimFilter(listed)
    filtered.want(wanted)
    assert words(filtered) == kept


@pytest.mark.parametrize("everywhere", [False, True])
@pytest.mark.parametrize("most", [0, 5_000])
def test_the_claim_made_last_comes_first_by_newest(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, most: int, *, everywhere: bool
) -> None:
    monkeypatch.setattr("reader.viewmodels.lists.claims.MOST", most)
    listed = ClaimList(desk, Languages())
    listed.show_everywhere(everywhere)
    listed.reload()
    filtered = ClaimFilter(listed)
    filtered.order(Order.NEWEST)
    desk.project.mark(desk.project.claims()[0].article, [Span(8, 9)])
    filtered.order(Order.NEWEST)
    assert words(filtered)[0] == "。"


@pytest.mark.parametrize("order", Order)
def test_sorting_loses_no_claim(listed: ClaimList, order: Order) -> None:
    filtered = ClaimFilter(listed)
    filtered.order(order)
    assert sorted(words(filtered)) == sorted(words(listed))


def test_the_longest_claim_comes_first_by_length(listed: ClaimList) -> None:
    filtered = ClaimFilter(listed)
    filtered.order(Order.LENGTH)
    assert words(filtered) == ["百度的大模型很快", "阿里巴巴"]


def test_an_article_with_claims_is_in_progress(shown: ArticleList) -> None:
    assert shown.index(0).data(articles.STATUS) == ArticleStatus.IN_PROGRESS
    assert shown.index(1).data(articles.STATUS) == ArticleStatus.NEW


def test_the_number_of_claims_follows(desk: Desk, shown: ArticleList) -> None:
    desk.project.remove_claims([claim.id for claim in desk.project.claims()])
    assert shown.index(0).data(articles.CLAIMS) == 0
    desk.project.undo()
    assert shown.index(0).data(articles.CLAIMS) == 2


def test_done_articles_are_counted(desk: Desk, shown: ArticleList) -> None:
    article = desk.project.articles()[1].article
    desk.project.edit_article(replace(article, status=ArticleStatus.REVIEWED))
    assert shown.totals() == (1, 2)


def test_articles_are_filtered_by_status_and_words(shown: ArticleList) -> None:
    filtered = ArticleFilter(shown)
    filtered.choose(Chosen(status=ArticleStatus.NEW))
    assert filtered.rowCount() == 1
    filtered.choose(Chosen(facts=Sought(words="百度")))
    assert filtered.rowCount() == 1
    filtered.choose(Chosen(facts=Sought(words="nothing like it")))
    assert filtered.rowCount() == 0


def test_a_removed_article_leaves_the_list(desk: Desk, shown: ArticleList) -> None:
    desk.project.remove_articles([desk.project.articles()[0].article.id])
    assert shown.rowCount() == 1


def test_a_screen_reader_hears_stance_and_words(listed: ClaimList) -> None:
    assert listed.spoken(listed.at(1)) == "no stance yet, 阿里巴巴"


def test_the_claim_itself_is_behind_its_row(desk: Desk, listed: ClaimList) -> None:
    assert listed.index(0).data(claims.CLAIM) == desk.project.claims()[0]
