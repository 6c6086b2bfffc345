"""Proposals, completion, labelling everywhere and Markdown: what is offered is what is there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import ClaimStatus, Stance
from reader.core.claim_edits import with_metric, with_polarity, with_vendor
from reader.core.span import Span
from reader.intake import read_text
from reader.project import occurrence_labelling
from reader.script import fold
from reader.suggest.alias_learning import vendor_named
from reader.suggest.vendors import VendorMatcher, VendorMention
from reader.viewmodels.claim.proposals import Proposer, near, still_open
from reader.viewmodels.claim.vendor_finding import VendorFinder
from reader.viewmodels.desk import Desk
from reader.viewmodels.exchange import markdown
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.languages import Languages


@pytest.fixture
def labels(desk: Desk) -> Labels:
    return Labels.of(desk.project.tag_set(), desk.project.vendors(), "en")


def test_vendors_and_metrics_in_the_claim_are_offered(desk: Desk) -> None:
    article = desk.project.articles()[0].article.id
    claim = desk.project.mark(article, [Span(10, 26)])
    found = Proposer(desk)(claim)
    assert [offer.vendor for offer in found.vendors] == ["alibaba"]
    assert [metric.quote.text for metric in found.metrics] == ["超过300家"]


def test_what_the_claim_has_is_no_longer_offered(desk: Desk) -> None:
    claim = desk.project.claims()[0]
    found = Proposer(desk)(claim)
    taken = with_vendor(claim, "baidu", found.vendors[0].mentions)
    assert still_open(taken, found).vendors == ()


def test_a_new_vendor_is_offered_at_once(desk: Desk) -> None:
    proposer = Proposer(desk)
    claim = desk.project.mark(desk.project.articles()[0].article.id, [Span(3, 8)])
    assert proposer(claim).vendors != ()
    made = vendor_named("模型很快", taken=(), fold=fold)
    desk.project.edit_tags(vendors=(made,))
    assert made.id in [offer.vendor for offer in proposer(claim).vendors]


@pytest.mark.parametrize("typed", ["百度", "baidu", "bd", "文心", "百"])
def test_a_vendor_is_found_by_any_of_its_names(desk: Desk, typed: str) -> None:
    assert "baidu" in [ident for _, ident in VendorFinder(desk, Languages())(typed)]


def test_nothing_typed_offers_every_vendor(desk: Desk) -> None:
    offered = VendorFinder(desk, Languages())("")
    assert len(offered) == sum(not vendor.retired for vendor in desk.project.vendors())


def test_words_are_found_in_both_scripts(desk: Desk) -> None:
    found = occurrence_labelling.places(desk.project, "腾讯").places
    assert [place.words for place in found] == ["騰訊"]


def test_a_place_that_is_a_claim_is_known(desk: Desk) -> None:
    found = occurrence_labelling.places(desk.project, "阿里巴巴").places
    assert [place.taken for place in found] == [True]


def test_a_name_leads_to_its_vendor(desk: Desk) -> None:
    assert occurrence_labelling.vendor_called(desk.project, "騰訊") == "tencent"
    assert occurrence_labelling.vendor_called(desk.project, "騰訊的軟體") is None


def test_a_name_of_several_vendors_leads_to_none(desk: Desk) -> None:
    shared = [
        replace(desk.project.vendor(id_), aliases=("共用名",)) for id_ in ("baidu", "tencent")
    ]
    desk.project.edit_tags(vendors=shared)
    assert occurrence_labelling.vendor_called(desk.project, "共用名") is None


def test_a_place_over_several_fragments_is_free(desk: Desk) -> None:
    claim = desk.project.claims()[1]
    desk.project.respan(claim.id, [Span(10, 11), Span(13, 14)])
    found = occurrence_labelling.places(desk.project, "阿里巴巴").places
    assert [place.taken for place in found] == [False]


def test_places_come_by_article_and_then_by_where_they_are(desk: Desk) -> None:
    found = occurrence_labelling.places(desk.project, "的").places
    order = [row.article.id for row in desk.project.articles()]
    keys = [(order.index(place.article), place.span) for place in found]
    assert keys == sorted(keys)
    assert {place.article for place in found} == set(order)


@pytest.mark.parametrize("start, moved", [(0, []), (4, [(9, 11)]), (8, [])])
def test_what_lies_outside_the_words_of_a_template_stays_with_it(
    desk: Desk, start: int, moved: list[tuple[int, int]]
) -> None:
    taken = read_text("甲乙甲乙甲乙甲乙。甲乙甲乙。")
    desk.project.add_articles([(taken.article, taken.text)])
    template = desk.project.mark(taken.article.id, [Span(4, 8)])
    mention = desk.project.quote(taken.article.id, Span(start, start + 2))
    template = with_vendor(template, "alibaba", (mention,))
    found = occurrence_labelling.places(desk.project, "甲乙甲乙", article=taken.article.id).places
    (made,) = occurrence_labelling.claims_at(desk.project, found[-1:], template=template)
    assert [(each.start, each.end) for each in made.vendors[0].mentions] == moved


def test_every_name_of_a_vendor_is_found(desk: Desk) -> None:
    found = occurrence_labelling.places(desk.project, "阿里云", vendor="alibaba").places
    assert [place.words for place in found] == ["阿里巴巴"]


def test_no_more_places_are_listed_than_asked_for_and_that_is_told(desk: Desk) -> None:
    whole = occurrence_labelling.places(desk.project, "的", most=None)
    some = occurrence_labelling.places(desk.project, "的", most=1)
    assert (len(whole.places), whole.more) == (3, False)
    assert (len(some.places), some.more) == (1, True)


def test_new_claims_are_drafts_without_a_stance(desk: Desk) -> None:
    found = occurrence_labelling.places(desk.project, "模型").places
    made = occurrence_labelling.claims_at(desk.project, found, template=None)
    assert {claim.stance for claim in made} == {Stance()}
    assert {claim.status for claim in made} == {ClaimStatus.DRAFT}


def test_claims_like_another_are_drafts_of_their_own(desk: Desk) -> None:
    template = replace(
        with_polarity(desk.project.claims()[0], "mixed"), status=ClaimStatus.REVIEWED, note="mine"
    )
    found = occurrence_labelling.places(desk.project, "模型").places
    made = occurrence_labelling.claims_at(desk.project, found, template=template)
    assert {claim.stance.polarity for claim in made} == {"mixed"}
    assert {(claim.status, claim.note) for claim in made} == {(ClaimStatus.DRAFT, "")}


def test_markdown_marks_nothing_of_the_text_itself(desk: Desk, labels: Labels) -> None:
    claim = replace(desk.project.claims()[0], note="a * b")
    text = markdown.claims([(claim, "A_title")], labels)
    assert text == "## A\\_title\n\n- > 百度的大模型很快\n  0–8\n  *a \\* b*\n"


def test_no_claims_make_no_markdown(labels: Labels) -> None:
    assert markdown.claims([], labels) == ""


def test_a_claim_with_an_offered_metric_can_be_edited_further(desk: Desk) -> None:
    taken = read_text("試用了數月，客戶有數十家。")
    desk.project.add_articles([(taken.article, taken.text)])
    claim = desk.project.mark(taken.article.id, [Span(0, 12)])
    for metric in Proposer(desk)(claim).metrics:
        claim = with_metric(claim, metric)
        desk.project.edit_claims([claim], reason="metric")
    assert len(claim.metrics) == 2
    assert desk.project.edit_claims([with_polarity(claim, "mixed")], reason="stance") is not None


@given(st.text(alphabet="一，。\n", max_size=300), st.integers(0, 299), st.integers(1, 40))
def test_names_are_looked_for_around_a_claim(text: str, start: int, length: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.viewmodels.claim.proposals.WHOLE", 50)
        patch.setattr("reader.viewmodels.claim.proposals.NEAR", 10)
        start = min(start, max(len(text) - 1, 0))
        span = Span(start, max(min(start + length, len(text)), start + 1))
        found = near(text, span)
        if len(text) <= 50:
            assert found == range(len(text))
        else:
            assert 0 <= found.start <= max(start - 10, 0)
            assert min(span.end + 10, len(text)) <= found.stop <= len(text)
            assert len(found) <= length + 70


def test_of_a_long_article_only_what_is_near_a_claim_is_searched(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = read_text(
        "模型一二三四五。" * 9_000 + "\n阿里巴巴的模型超过300家客户在用。\n" + "别的。" * 9_000
    )
    desk.project.add_articles([(taken.article, taken.text)])
    at = taken.text.index("阿里巴巴")
    claim = desk.project.mark(taken.article.id, [Span(at, at + 17)])
    searched: list[int] = []
    find = VendorMatcher.find

    def watched(own: VendorMatcher, text: str) -> tuple[VendorMention, ...]:
        searched.append(len(text))
        return find(own, text)

    monkeypatch.setattr(VendorMatcher, "find", watched)
    proposer = Proposer(desk)
    (offer,) = proposer(claim).vendors
    assert (offer.vendor, offer.mentions[0].start) == ("alibaba", at)
    assert proposer(claim).vendors == (offer,)
    assert len(searched) == 1
    assert searched[0] < 35_000
