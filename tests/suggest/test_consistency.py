"""Doubts: same words tagged differently, or tagged in one place and not in another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Claim, Stance, VendorStance
from reader.core.span import Span, quote
from reader.suggest import consistency
from reader.suggest.consistency import Doubt, Inconsistency, _covered, _touched, inconsistencies
from tests.values import article, claim

_FIRST = "百度率先发布。腾讯跟进。"
_SECOND = "報道:百度率先發布。"
_ONE, _TWO = article(_FIRST, name="one"), article(_SECOND, name="two")
_TEXTS = {_ONE.id: _FIRST, _TWO.id: "报道:百度率先发布。"}


def _doubts(*claims: Claim) -> list[Inconsistency]:
    return list(inconsistencies(claims, _TEXTS))


def test_one_claim_and_its_twin_agree() -> None:
    claims = (claim(_ONE, _FIRST, (0, 6)), claim(_TWO, _SECOND, (3, 9), name="c-2"))
    assert _doubts(*claims) == []


def test_the_same_words_with_two_stances_are_doubted_across_scripts() -> None:
    other = claim(_TWO, _SECOND, (3, 9), name="c-2", stance=Stance(polarity="sceptical"))
    (doubt,) = _doubts(claim(_ONE, _FIRST, (0, 6)), other)
    assert (doubt.doubt, doubt.field) == (Doubt.CLAIM_TAGS, "stance")
    assert [place.tagged for place in doubt.places] == ["supportive", "sceptical"]


def test_a_stance_not_yet_chosen_is_no_doubt() -> None:
    other = claim(_TWO, _SECOND, (3, 9), name="c-2", stance=Stance())
    assert _doubts(claim(_ONE, _FIRST, (0, 6)), other) == []


def test_words_claimed_here_and_not_there_are_doubted() -> None:
    (doubt,) = _doubts(claim(_ONE, _FIRST, (0, 6)))
    assert doubt.doubt is Doubt.CLAIM_MISSING
    assert [(place.article, place.claim) for place in doubt.places] == [
        (_ONE.id, "c-1"),
        (_TWO.id, None),
    ]


def test_words_inside_a_longer_claim_are_not_missing() -> None:
    wider = claim(_TWO, _SECOND, (0, 9), name="c-2")
    assert _doubts(claim(_ONE, _FIRST, (0, 6)), wider) == []


def test_boilerplate_is_not_missing() -> None:
    made = [claim(_ONE, _FIRST, (0, 6))]
    assert inconsistencies(made, _TEXTS, boilerplate={_TWO.id: [Span(0, 10)]}) == ()
    (doubt,) = inconsistencies(made, _TEXTS, boilerplate={_TWO.id: [Span(0, 2)]})
    assert doubt.doubt is Doubt.CLAIM_MISSING


def _naming(of: int, vendor: str | None) -> Claim:
    home, text, start = ((_ONE, _FIRST, 0), (_TWO, _SECOND, 3))[of]
    vendors = ()
    if vendor is not None:
        mention = quote(text, start, start + 2)
        vendors = (VendorStance(vendor=vendor, mentions=(mention,)),)
    return claim(home, text, (start, start + 6), name=f"c-{of}", vendors=vendors)


def test_a_mention_of_two_vendors_is_doubted() -> None:
    doubts = [found.doubt for found in _doubts(_naming(0, "baidu"), _naming(1, "other"))]
    assert Doubt.MENTION_VENDOR in doubts


def test_a_mention_missing_in_another_claim_is_doubted() -> None:
    found = _doubts(_naming(0, "baidu"), _naming(1, None))
    (missing,) = [one for one in found if one.doubt is Doubt.MENTION_MISSING]
    assert [place.claim for place in missing.places] == ["c-0", "c-1"]


def test_only_one_annotators_claims_are_compared() -> None:
    other = claim(_TWO, _SECOND, (3, 9), name="c-2", annotator="another")
    found = inconsistencies((claim(_ONE, _FIRST, (0, 6)), other), _TEXTS, annotator="another")
    assert [one.doubt for one in found] == [Doubt.CLAIM_MISSING]


SPANS = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 6)
)


def test_what_touches_is_not_covered() -> None:
    covered = _covered([Span(4, 6), Span(6, 8)])
    assert [_touched(covered, Span(at, at + 2)) for at in (2, 3, 7, 8)] == [
        False,
        True,
        True,
        False,
    ]


def test_the_sign_between_fragments_is_no_word() -> None:
    text = "百度率先发布。百度…发布。"
    one = article(text)
    assert inconsistencies([claim(one, text, (0, 2), (4, 6))], {one.id: text}) == ()


@given(st.lists(SPANS, max_size=6), SPANS)
def test_what_spans_cover_is_found_without_looking_at_each(spans: list[Span], place: Span) -> None:
    assert _touched(_covered(spans), place) == any(one.overlaps(place) for one in spans)


WORDS = st.text("字词百gG ", min_size=40, max_size=40)


@given(WORDS, st.lists(st.tuples(SPANS, st.integers(0, 6), st.booleans()), max_size=8))
def test_many_words_are_doubted_as_few_are(text: str, parts: list[tuple[Span, int, bool]]) -> None:
    home = article(text)
    claims = [
        claim(
            home,
            text,
            (one.start, one.end),
            name=f"c-{at}",
            vendors=(_named(text, one, length, at),) if named else (),
        )
        for at, (one, length, named) in enumerate(parts)
    ]
    few = inconsistencies(claims, {home.id: text})
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(consistency, "_MANY", 0)
        assert inconsistencies(claims, {home.id: text}) == few


def _named(text: str, within: Span, length: int, vendor: int) -> VendorStance:
    end = min(within.start + length + 1, within.end)
    mention = quote(text, within.start, end)
    return VendorStance(vendor=f"v-{vendor % 2}", mentions=(mention,))


def test_an_untagged_name_is_reported_with_the_last_claim_around_it() -> None:
    claims = (
        _naming(0, "baidu"),
        claim(_TWO, _SECOND, (0, 9), name="c-wide"),
        claim(_TWO, _SECOND, (3, 9), name="c-late"),
        claim(_TWO, _SECOND, (3, 4), name="c-short"),
    )
    (doubt,) = [one for one in _doubts(*claims) if one.doubt is Doubt.MENTION_MISSING]
    assert [place.claim for place in doubt.places] == ["c-0", "c-late"]
