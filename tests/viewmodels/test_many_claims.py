"""Claims too many to be kept in memory are listed, filtered and followed as few are."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from reader.core.claim import ClaimStatus, VendorStance
from reader.core.claim_edits import with_polarity, with_vendor
from reader.core.span import Span
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists.claim_filter import NO_WISH, ClaimFilter, Wanted
from reader.viewmodels.lists.claim_order import Order
from reader.viewmodels.lists.claims import CLAIM, ClaimList
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


def test_one_that_comes_in_is_told_at_its_own_place(desk: Desk, listed: ClaimList) -> None:
    told: list[int] = []
    listed.rowsInserted.connect(lambda _parent, first, _last: told.append(first))
    made = desk.project.mark(desk.project.articles()[0].article.id, [Span(8, 9)])
    assert told == [1]
    assert listed.at(1) == made


WISHES = (Wanted(kind="fact"), Wanted(stance="sceptical"), Wanted(status=ClaimStatus.DRAFT))

ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("mark"), st.integers(0, 20)),
        st.tuples(st.just("remove"), st.integers(0, 9)),
        st.tuples(st.just("edit"), st.integers(0, 9)),
        st.tuples(st.just("undo"), st.just(0)),
        st.tuples(st.just("want"), st.sampled_from((*WISHES, NO_WISH))),
        st.tuples(st.just("order"), st.sampled_from(Order)),
    ),
    max_size=10,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, most=st.sampled_from((0, 5_000)))
def test_whatever_is_done_what_is_shown_is_what_choosing_it_anew_would_show(
    desk: Desk, acts: list[tuple[str, Any]], most: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.viewmodels.lists.claims.MOST", most)
        model = _Model(desk)
        for name, value in acts:
            getattr(model, name)(value)
            model.check()


class _Model:
    """Acts on a project whose claims are listed, filtered and sorted meanwhile."""

    def __init__(self, desk: Desk) -> None:
        self.project = desk.project
        self.article = desk.project.articles()[0].article.id
        # From one example to the next.
        if more := [each.id for each in self.project.claims()[4:]]:
            self.project.remove_claims(more)
        self.done = 0
        self.listed = ClaimList(desk, Languages())
        self.listed.show_everywhere(True)
        self.filtered = ClaimFilter(self.listed)
        self.tester = QAbstractItemModelTester(
            self.filtered, QAbstractItemModelTester.FailureReportingMode.Warning
        )
        self.wanted, self.by = NO_WISH, Order.TEXT

    def mark(self, start: int) -> None:
        self.project.mark(self.article, [Span(start, start + 1 + start % 3)])
        self.done += 1

    def remove(self, at: int) -> None:
        for claim in self.project.claims()[at : at + 1]:
            self.project.remove_claims([claim.id])
            self.done += 1

    def edit(self, at: int) -> None:
        for claim in self.project.claims()[at : at + 1]:
            kind = "fact" if claim.kind == "opinion" else "opinion"
            status = list(ClaimStatus)[at % len(ClaimStatus)]
            edited = with_polarity(replace(claim, kind=kind, status=status), "sceptical")
            self.done += self.project.edit_claims([edited], reason="test") is not None

    def undo(self, _: object) -> None:
        if self.done:
            self.project.undo()
            self.done -= 1

    def want(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.filtered.want(wanted)

    def order(self, order: Order) -> None:
        self.by = order
        self.filtered.order(order)

    def check(self) -> None:
        kept = [row for row in range(self.listed.rowCount()) if self._passes(row)]
        assert sorted(self.filtered.ids()) == sorted(self.listed.at(row).id for row in kept)
        anew = ClaimFilter(self.listed)
        anew.want(self.wanted)
        anew.order(self.by)
        if self.by is not Order.NEWEST:
            assert self.filtered.ids() == anew.ids()
        for row in kept:
            index = self.filtered.mapFromSource(self.listed.index(row))
            assert index.data(CLAIM) == self.listed.at(row)

    def _passes(self, row: int) -> bool:
        claim = self.listed.at(row)
        return self.wanted.keeps(claim) and self.wanted.text in self.listed.spoken(claim)
