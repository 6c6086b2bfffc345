"""Edits of a claim: each changes what it is about and nothing else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import claim_edits as edits
from reader.core.claim import Claim, Metric, Stance
from reader.core.span import Quote, Span


def quote(start: int, text: str) -> Quote:
    return Quote(Span(start, start + len(text)), text)


CLAIM = Claim(id="c", article="a", fragments=(quote(0, "百度和腾讯"),), annotator="Mei")
METRIC = Metric(quote=quote(10, "300家"), kind="count")


def test_a_vendor_is_added_once_and_its_mentions_join() -> None:
    one = edits.with_vendor(CLAIM, "baidu", (quote(3, "b"),))
    two = edits.with_vendor(one, "baidu", (quote(0, "a"), quote(3, "b")))
    assert [entry.mentions for entry in two.vendors] == [(quote(0, "a"), quote(3, "b"))]


def test_a_vendor_that_goes_takes_the_target_with_it() -> None:
    claim = edits.with_target(edits.with_vendor(CLAIM, "baidu"), "baidu")
    assert edits.without_vendor(claim, "baidu") == CLAIM


def test_another_target_stays_when_a_vendor_goes() -> None:
    claim = edits.with_target(edits.with_vendor(CLAIM, "baidu"), "topic:llm")
    assert edits.without_vendor(claim, "baidu").stance == Stance(target="topic:llm")


def test_a_vendor_may_have_a_stance_of_its_own() -> None:
    claim = edits.with_vendor(edits.with_vendor(CLAIM, "baidu"), "tencent")
    claim = edits.with_vendor_stance(claim, "tencent", "sceptical")
    assert [entry.stance for entry in claim.vendors] == [None, "sceptical"]


def test_metrics_stand_in_the_order_of_the_text() -> None:
    late = Metric(quote=quote(20, "5年"), kind="duration")
    claim = edits.with_metric(edits.with_metric(CLAIM, late), METRIC)
    assert claim.metrics == (METRIC, late)
    assert edits.without_metric(claim, 0).metrics == (late,)


def test_a_flag_goes_on_and_off() -> None:
    claim = edits.with_flag(CLAIM, "hearsay", on=True)
    assert claim.flags == ("hearsay",)
    assert edits.with_flag(claim, "hearsay", on=False) == CLAIM


@pytest.mark.parametrize(
    "typed, value, low, high",
    [
        ("300", 300.0, None, None),
        ("3.5", 3.5, None, None),
        ("1,000", 1000.0, None, None),
        ("20万", 200000.0, None, None),
        ("1.5亿", 150000000.0, None, None),
        ("99 萬", 990000.0, None, None),
        ("2 万亿", 2e12, None, None),
        ("30%", 0.3, None, None),
        ("20–90", None, 20.0, 90.0),
        ("20–90万", None, 200000.0, 900000.0),
        ("20万–90万", None, 200000.0, 900000.0),
        ("500–1万", None, 500.0, 10000.0),
        ("20–90%", None, 0.2, 0.9),
        ("2~9", None, 2.0, 9.0),
        ("5–5", None, 5.0, 5.0),
        ("10–", None, 10.0, None),
        ("", None, None, None),
    ],
)
def test_a_number_is_read_as_it_is_typed(
    typed: str, value: float | None, low: float | None, high: float | None
) -> None:
    made = edits.with_amount(METRIC, typed)
    assert (made.value, made.value_min, made.value_max) == (value, low, high)


@pytest.mark.parametrize("typed", ["many", "9–2", "1e999", "nan", "三"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(edits.AmountError):
        edits.with_amount(METRIC, typed)


@given(st.integers(-(10**12), 10**12) | st.floats(-1e12, 1e12))
def test_a_number_survives_being_shown_and_typed(number: float) -> None:
    made = edits.with_amount(METRIC, str(float(number)))
    assert edits.with_amount(METRIC, edits.amount(made)) == made


spans = st.tuples(st.integers(0, 50), st.integers(1, 10)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(st.lists(spans, min_size=1, max_size=6))
def test_joined_spans_cover_the_same_and_lie_apart(found: list[Span]) -> None:
    made = edits.joined(tuple(found), ())
    covered = {at for span in found for at in range(span.start, span.end)}
    assert {at for span in made for at in range(span.start, span.end)} == covered
    assert all(one.end < other.start for one, other in pairwise(made))


def test_spans_that_lie_within_others_make_them_no_shorter() -> None:
    assert edits.joined((Span(0, 9),), (Span(2, 4), Span(9, 10))) == (Span(0, 10),)


@pytest.mark.parametrize(
    "number, shown", [(230_000_000.0, "230000000"), (0.5, "0.5"), (1e16, "1e+16")]
)
def test_a_whole_number_is_shown_without_a_point(number: float, shown: str) -> None:
    assert edits.amount(Metric(quote=METRIC.quote, kind="count", value=number)) == shown


def test_a_stance_is_meant_anew_outside_a_claim_that_has_one() -> None:
    settled = edits.with_polarity(CLAIM, "mixed")
    assert edits.meant_anew((Span(8, 9),), settled)
    assert not edits.meant_anew((Span(8, 9),), CLAIM)
    assert not edits.meant_anew((Span(4, 9),), settled)
    assert not edits.meant_anew((), settled)
    assert edits.meant_anew((Span(0, 1),), None)


def test_a_vendor_in_its_own_place_keeps_what_it_has() -> None:
    claim = edits.with_vendor(edits.with_vendor(CLAIM, "baidu", (quote(0, "百度"),)), "tencent")
    claim = edits.with_vendor_stance(claim, "baidu", "mixed")
    assert edits.with_other_vendor(claim, "baidu", "baidu") == claim
    assert edits.with_other_vendor(claim, "nobody", "baidu") == claim


def test_a_metric_is_changed_in_its_place_and_added_once() -> None:
    claim = edits.with_metric(CLAIM, METRIC)
    other = Metric(quote=METRIC.quote, kind="headcount")
    assert edits.with_metric(claim, other) == claim
    assert edits.with_metric(claim, other, at=0).metrics == (other,)
