"""The samples: three articles, their claims exact, hard cases among them, the same every time."""

import unicodedata

import pytest

from reader.core.claim import Claim, inside
from reader.core.codec import from_data, to_data
from reader.defaults import default_tag_set, default_vendors
from reader.samples import ANNOTATOR, sample_claims, sample_items

_ITEMS = sample_items()
_TEXTS = {article.id: text for article, text in _ITEMS}
_CLAIMS = sample_claims([article for article, _ in _ITEMS])
_VENDORS = {vendor.id for vendor in default_vendors()}


def _overlapping(one: Claim, other: Claim) -> bool:
    return one.article == other.article and one is not other and one.span.overlaps(other.span)


@pytest.mark.parametrize("claim", _CLAIMS, ids=lambda claim: claim.words)
def test_every_quote_is_exact(claim: Claim) -> None:
    text = _TEXTS[claim.article]
    assert [place for place, quote in claim.quotes() if not quote.fits(text)] == []


@pytest.mark.parametrize("article, text", _ITEMS, ids=lambda item: getattr(item, "name", ""))
def test_boilerplate_is_exact(article, text) -> None:
    assert [part.kind for part in article.boilerplate if not part.quote.fits(text)] == []


def test_there_are_three_articles_of_some_hundred_characters() -> None:
    assert [400 <= len(text) <= 900 for _, text in _ITEMS] == [True, True, True]


def test_every_article_knows_its_title_source_author_and_date() -> None:
    for article, _ in _ITEMS:
        assert all((article.title, article.source, article.author, article.published))


def test_a_dozen_claims_and_more() -> None:
    assert len(_CLAIMS) >= 12


def test_vendors_and_targets_are_those_of_a_new_project() -> None:
    named = {vendor.vendor for claim in _CLAIMS for vendor in claim.vendors}
    targets = {claim.stance.target for claim in _CLAIMS}
    assert named | targets <= _VENDORS


def test_tags_are_those_of_a_new_project() -> None:
    tags = default_tag_set()
    used = {
        "kind": {claim.kind for claim in _CLAIMS},
        "stance": {claim.stance.polarity for claim in _CLAIMS},
        "certainty": {claim.stance.certainty for claim in _CLAIMS},
        "speaker": {claim.speaker.type for claim in _CLAIMS},
        "flag": {flag for claim in _CLAIMS for flag in claim.flags},
        "metric_kind": {metric.kind for claim in _CLAIMS for metric in claim.metrics},
        "comparator": {metric.comparator for claim in _CLAIMS for metric in claim.metrics},
    }
    unknown = {field: tags.unknown(field, tuple(keys)) for field, keys in used.items()}
    assert not any(unknown.values()), unknown


def test_a_claim_has_two_vendors_of_opposite_stance() -> None:
    assert any({"supportive", "sceptical"} <= {v.stance for v in c.vendors} for c in _CLAIMS)


def test_a_claim_has_two_metrics() -> None:
    assert any(len(claim.metrics) == 2 for claim in _CLAIMS)


def test_a_vendor_is_named_outside_its_claim() -> None:
    assert any(
        not inside(claim, mention)
        for claim in _CLAIMS
        for vendor in claim.vendors
        for mention in vendor.mentions
    )


def test_a_claim_has_two_fragments() -> None:
    assert any(len(claim.fragments) == 2 for claim in _CLAIMS)


def test_claims_overlap_and_nest() -> None:
    pairs = [(a, b) for a in _CLAIMS for b in _CLAIMS if _overlapping(a, b)]
    nested = [(a, b) for a, b in pairs if a.span.covers(b.span)]
    assert nested
    assert len(pairs) > 2 * len(nested)


def test_a_chinese_character_and_an_emoji_outside_the_bmp_are_among_them() -> None:
    beyond = {
        unicodedata.category(char) for text in _TEXTS.values() for char in text if char > "\uffff"
    }
    assert beyond == {"Lo", "So"}


def test_the_mixed_sample_mixes_variants() -> None:
    text = _ITEMS[2][1]
    assert all(char in text for char in "裏裡爲為说開开領")


def test_ids_are_the_same_every_time() -> None:
    again = sample_items()
    assert [article.id for article, _ in again] == [article.id for article, _ in _ITEMS]
    assert sample_claims([article for article, _ in again]) == _CLAIMS


def test_ids_differ_from_one_another() -> None:
    ids = [claim.id for claim in _CLAIMS] + list(_TEXTS)
    assert len(set(ids)) == len(ids)


def test_only_claims_of_the_given_articles_come() -> None:
    article = _ITEMS[1][0]
    assert {claim.article for claim in sample_claims([article])} == {article.id}


def test_claims_are_signed_and_survive_the_codec() -> None:
    assert {claim.annotator for claim in _CLAIMS} == {ANNOTATOR}
    assert [from_data(Claim, to_data(claim)) for claim in _CLAIMS] == list(_CLAIMS)
