"""Two annotators over several articles."""

from dataclasses import replace

import pytest

from reader.review import Side, Verdict, Why, compare
from tests import values
from tests.review.builders import claims, side, text

WORDS = text(40)
ONE = values.article(WORDS)
TWO = values.article(WORDS + "乙", name="two")


def unseen(found: Side) -> Side:
    return Side(found.name, tuple(replace(work, seen=False) for work in found.works))


def test_an_article_is_the_same_by_its_text() -> None:
    theirs = replace(ONE, id="another", name="renamed")
    found = compare(
        side("a", (ONE, claims(ONE, WORDS, (0, 5)))),
        side("b", (theirs, claims(theirs, WORDS, (0, 5)))),
    )
    assert found.articles[0].article == ONE
    assert found.figures.f1_exact == 1


def test_a_text_that_drifted_is_left_out_and_named() -> None:
    drifted = values.article(WORDS + "！", name=ONE.name)
    found = compare(side("a", (ONE, [])), side("b", (drifted, [])))
    assert not found.articles
    assert {(left.by, left.why) for left in found.left_out} == {
        ("a", Why.DRIFTED),
        ("b", Why.DRIFTED),
    }


def test_an_article_that_one_alone_has_is_left_out() -> None:
    found = compare(side("a", (ONE, []), (TWO, [])), side("b", (ONE, [])))
    assert [(left.article, left.by, left.why) for left in found.left_out] == [
        (TWO, "a", Why.ABSENT)
    ]


def test_an_article_that_one_has_not_worked_on_is_left_out() -> None:
    one, other = side("a", (ONE, claims(ONE, WORDS, (0, 5)))), unseen(side("b", (ONE, [])))
    found = compare(one, other)
    assert [(left.by, left.why) for left in found.left_out] == [("a", Why.UNSEEN)]
    found = compare(other, one)
    assert [(left.by, left.why) for left in found.left_out] == [("a", Why.UNSEEN)]
    assert not found.articles


def test_an_article_that_is_asked_for_is_compared_all_the_same() -> None:
    one, other = side("a", (ONE, claims(ONE, WORDS, (0, 5)))), unseen(side("b", (ONE, [])))
    found = compare(one, other, whatever={ONE.sha256})
    assert found.figures.f1_exact == 0
    assert not found.left_out


def test_an_article_that_nobody_has_worked_on_is_not_mentioned() -> None:
    found = compare(unseen(side("a", (ONE, []))), unseen(side("b", (ONE, []))))
    assert (found.articles, found.left_out) == ((), ())


def test_overall_every_claim_counts_the_same() -> None:
    far = [(0, 4), (5, 9), (10, 14)]
    found = compare(
        side("a", (ONE, claims(ONE, WORDS, (0, 5))), (TWO, claims(TWO, WORDS, *far))),
        side("b", (ONE, claims(ONE, WORDS, (0, 5))), (TWO, claims(TWO, WORDS, (20, 24)))),
    )
    one, two = found.articles
    assert (one.figures.f1_exact, two.figures.f1_exact) == (1, 0)
    assert found.figures.f1_exact == pytest.approx(2 / 6)


def test_every_claim_is_in_one_case_by_place() -> None:
    found = compare(
        side("a", (ONE, claims(ONE, WORDS, (20, 30), (0, 5)))),
        side("b", (ONE, claims(ONE, WORDS, (0, 5), (10, 15), annotator="ben", kind="fact"))),
    )
    assert [case.verdict for case in found.articles[0].cases] == [
        Verdict.DIFFER,
        Verdict.ONLY_B,
        Verdict.ONLY_A,
    ]


def test_claims_that_all_overlap_can_be_given_up() -> None:
    spans = [(0, 30)] * 40
    asked: list[tuple[int, int]] = []
    found = compare(
        side("a", (ONE, claims(ONE, WORDS, *spans))),
        side("b", (ONE, claims(ONE, WORDS, *spans, annotator="ben"))),
        progress=lambda done, of: asked.append((done, of)),
    )
    assert found.figures.matched_exact == 40
    assert asked == [(0, 1)] * 3


def test_progress_is_told_and_can_end_it() -> None:
    seen = []

    def stop(done: int, of: int) -> None:
        seen.append((done, of))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        compare(side("a", (ONE, [])), side("b", (ONE, [])), progress=stop)
    assert seen == [(0, 1)]
