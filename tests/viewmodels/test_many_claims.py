"""Claims too many to be kept in memory are listed, filtered and followed as few are."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from reader.core.claim import ClaimStatus, VendorStance
from reader.core.claim_edits import with_polarity, with_vendor
from reader.core.span import Span
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists.claim_order import Order
from reader.viewmodels.lists.claims import ClaimFilter, ClaimList, Wanted
from reader.viewmodels.wording.languages import Languages


@pytest.fixture
def listed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> ClaimList:
    """The whole project's claims, none of them kept."""
    monkeypatch.setattr("reader.viewmodels.lists.claims.MOST", 0)
    made = ClaimList(desk, Languages())
    made.show_everywhere(True)
    return made


def words(model: ClaimList | ClaimFilter) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_every_claim_is_listed_in_text_order(desk: Desk, listed: ClaimList) -> None:
    desk.project.mark(desk.project.articles()[1].article.id, [Span(0, 2)])
    assert words(listed) == [claim.words for claim in desk.project.claims()]


def test_the_list_keeps_qts_rules_through_every_change(desk: Desk, listed: ClaimList) -> None:
    tester = QAbstractItemModelTester(listed, QAbstractItemModelTester.FailureReportingMode.Warning)
    claim = desk.project.mark(desk.project.articles()[0].article.id, [Span(4, 6)])
    desk.project.respan(claim.id, [Span(20, 22)])
    desk.project.remove_claims([claim.id])
    desk.project.undo()
    assert tester.model() is listed
    assert words(listed) == [claim.words for claim in desk.project.claims()]


def test_an_edited_claim_is_read_anew(desk: Desk, listed: ClaimList) -> None:
    edited = replace(desk.project.claims()[0], note="new")
    desk.project.edit_claims([edited], reason="test")
    assert listed.at(0) == edited


def test_claims_of_the_article_in_hand_are_given(desk: Desk, listed: ClaimList) -> None:
    desk.project.mark(desk.project.articles()[1].article.id, [Span(0, 2)])
    assert [line.claim.words for line in listed.here()] == ["百度的大模型很快", "阿里巴巴"]


def test_a_claim_is_found_by_its_id(desk: Desk, listed: ClaimList) -> None:
    last = desk.project.claims()[-1]
    assert listed.row_of(last.id) == 1
    assert listed.row_of("nobody's") is None


def test_what_can_be_filtered_by_is_told(desk: Desk, listed: ClaimList) -> None:
    claim = with_vendor(desk.project.claims()[1], "alibaba")
    desk.project.edit_claims([claim], reason="test")
    assert listed.used() == (("Mei",), ("alibaba",))


@pytest.mark.parametrize(
    "wanted, kept",
    [
        (Wanted(text="阿里"), ["阿里巴巴"]),
        (Wanted(stance="sceptical"), ["阿里巴巴"]),
        (Wanted(stance=""), ["百度的大模型很快"]),
        (Wanted(vendor="alibaba", stance="sceptical"), ["阿里巴巴"]),
        (Wanted(vendor="alibaba", text="百度"), []),
        (Wanted(annotator="nobody"), []),
        (Wanted(metric="money"), []),
        (Wanted(status=ClaimStatus.DRAFT), ["百度的大模型很快", "阿里巴巴"]),
    ],
)
def test_the_filter_keeps_what_is_wanted(
    desk: Desk, listed: ClaimList, wanted: Wanted, kept: list[str]
) -> None:
    filtered = ClaimFilter(listed)
    filtered.want(wanted)
    claim = with_vendor(with_polarity(desk.project.claims()[1], "sceptical"), "alibaba")
    desk.project.edit_claims([claim], reason="test")
    assert words(filtered) == kept


def varied(desk: Desk) -> None:
    """Claims that differ in whatever they can be sorted by."""
    project = desk.project
    article = project.articles()[0].article.id
    for at in range(6):
        project.mark(article, [Span(at, at + 1 + at % 3)])
    marked = [claim for claim in project.claims() if claim.article == article][:6]
    vendors = (("baidu", "alibaba"), ("baidu",), (), ("alibaba",), ("baidu",), ("tencent",))
    project.edit_claims(
        [
            replace(
                claim,
                kind=("opinion", "fact")[at % 2],
                status=list(ClaimStatus)[at % len(ClaimStatus)],
                annotator=f"a {at % 4}",
                vendors=tuple(map(VendorStance, vendors[at])),
                stance=replace(claim.stance, polarity=(None, "sceptical", "mixed")[at % 3]),
            )
            for at, claim in enumerate(marked)
        ],
        reason="test",
    )


@pytest.mark.parametrize("order", Order)
def test_they_are_sorted_as_few_are(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, order: Order
) -> None:
    varied(desk)
    sorted_: list[ClaimFilter] = []
    for most in (0, 5_000):
        monkeypatch.setattr("reader.viewmodels.lists.claims.MOST", most)
        listed = ClaimList(desk, Languages())
        listed.show_everywhere(True)
        sorted_.append(ClaimFilter(listed))
        sorted_[-1].order(order)
    many, few = sorted_
    assert many.ids() == few.ids()
    edited = replace(desk.project.claims()[2], kind="zz", annotator="z", vendors=())
    desk.project.edit_claims([edited], reason="test")
    assert set(many.ids()) == {claim.id for claim in desk.project.claims()}
    if order is not Order.NEWEST:
        assert many.ids() == few.ids()


def test_one_that_comes_in_takes_its_place_in_the_order(desk: Desk, listed: ClaimList) -> None:
    varied(desk)
    filtered = ClaimFilter(listed)
    filtered.order(Order.LENGTH)
    assert words(filtered)[0] == "百度的大模型很快"
    first = desk.project.articles()[0].article.id
    made = desk.project.mark(first, [Span(0, 9)])
    assert filtered.ids()[0] == made.id
    desk.project.remove_claims([made.id])
    assert made.id not in filtered.ids()
    assert words(filtered)[0] == "百度的大模型很快"
