"""Real claims: nested, in fragments, over paragraphs, with opposite stances inside one."""

from dataclasses import replace

import pytest

from reader.core.claim import Claim
from reader.core.span import quote
from reader.review import Side, compare
from tests.gold import gold, needs_gold
from tests.review.builders import side

pytestmark = [pytest.mark.real, needs_gold]


def mine() -> Side:
    return side("a", *((article, claims) for article, _, claims in gold().items))


def shorter(claim: Claim, text: str) -> Claim:
    """The claim without the last character of its last fragment."""
    *rest, last = claim.fragments
    cut = quote(text, last.start, last.end - 1)
    return replace(claim, id=f"{claim.id} again", fragments=(*rest, cut))


def test_who_says_the_same_agrees_wholly() -> None:
    found = compare(mine(), mine()).figures
    shares = (found.f1_exact, found.f1_overlap, found.vendors_jaccard, found.vendors_masi)
    assert (*shares, found.metrics) == (1, 1, 1, 1, 1)
    assert {found.alpha, *found.kappa.values()} == {1}
    assert found.matched == len(gold().claims)


def test_who_ends_each_claim_one_character_sooner_misses_all_and_nothing() -> None:
    again = ((a, [shorter(claim, text) for claim in claims]) for a, text, claims in gold().items)
    found = compare(mine(), side("b", *again)).figures
    assert (found.f1_exact, found.f1_overlap) == (0, 1)
    assert found.alpha is not None
    assert 0.9 < found.alpha < 1
    assert set(found.kappa.values()) == {1}


def test_who_calls_every_stance_neutral_agrees_by_chance() -> None:
    again = (
        (a, [replace(each, stance=replace(each.stance, polarity="neutral")) for each in claims])
        for a, _, claims in gold().items
    )
    found = compare(mine(), side("b", *again)).figures
    assert (found.f1_exact, found.kappa["polarity"], found.kappa["kind"]) == (1, 0, 1)
