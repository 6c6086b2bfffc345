"""The three measures of spans, on spans."""

import pytest

from reader.review import compare
from tests import values
from tests.review.builders import Spans, compared, figures, pair, side, text


@pytest.mark.parametrize(
    "length, a, b, exact, overlap, alpha",
    [
        (20, [(0, 5), (5, 10)], [(0, 10)], 0, 0.667, 1.0),
        (20, [(0, 10)], [(10, 20)], 0, 0, -0.95),
        (40, [(0, 10)], [(5, 15)], 0, 0, 0.3417),
        (40, [(0, 10)], [], 0, 0, -0.1286),
        (40, [(0, 10), (20, 30)], [(0, 8), (22, 32)], 0, 1.0, 0.7030),
    ],
)
def test_the_three_measures_of_spans(
    length: int, a: Spans, b: Spans, exact: float, overlap: float, alpha: float
) -> None:
    found = figures(length, a, b)
    assert found.f1_exact == exact
    assert found.f1_overlap == pytest.approx(overlap, abs=5e-4)
    assert found.alpha == pytest.approx(alpha, abs=5e-5)


def test_nothing_on_either_side_agrees_and_leaves_the_rest_undefined() -> None:
    found = figures(20, [], [])
    assert (found.f1_exact, found.f1_overlap, found.alpha) == (1, 1, None)
    assert set(found.kappa.values()) == {None}
    assert (found.vendors_jaccard, found.vendors_masi, found.metrics) == (None, None, None)


def test_half_of_the_words_is_enough_and_less_is_not() -> None:
    assert compared(20, [(0, 4)], [(0, 8)]).figures.matched == 1
    assert compared(20, [(0, 4)], [(0, 9)]).figures.matched == 0


def test_the_most_alike_stand_for_each_other() -> None:
    found = compared(40, [(0, 10), (0, 8)], [(0, 8), (0, 20)])
    pairs = {(case.a.end, case.b.end) for case in found.cases if case.a and case.b}
    assert pairs == {(8, 8), (10, 20)}


def test_one_claim_stands_for_one() -> None:
    found = figures(20, [(0, 10), (0, 10)], [(0, 10)])
    assert (found.matched, found.matched_exact) == (1, 1)
    assert found.f1_exact == pytest.approx(2 / 3)


def test_fragments_are_sets_of_code_points() -> None:
    words = text(40)
    of = values.article(words)
    one = values.claim(of, words, (0, 4), (4, 8), name="a")
    assert pair(one, values.claim(of, words, (0, 8), name="b")).exact
    apart = values.claim(of, words, (0, 4), (6, 8), name="c")
    assert pair(one, apart).iou == pytest.approx(6 / 8)


def test_the_words_between_fragments_are_out() -> None:
    words = text(40)
    of = values.article(words)
    split = values.claim(of, words, (0, 5), (35, 40), name="a")
    inner = values.claim(of, words, (10, 30), name="b")
    found = compare(side("anna", (of, [split])), side("ben", (of, [inner])))
    counted = found.articles[0].tally
    assert (counted.in_a, counted.in_b, counted.in_both) == (10, 20, 0)
