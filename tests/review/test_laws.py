"""Laws of comparing, over whatever claims there are."""

from dataclasses import asdict, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article
from reader.core.claim import Claim
from reader.review import Agreement, compare
from reader.review.extents import extent, shared, size, union
from tests import strategies, values
from tests.review.builders import side

Drawn = tuple[Article, list[Claim], list[Claim]]


@st.composite
def two(draw: st.DrawFn) -> Drawn:
    """An article with up to five claims of each of two annotators, some of them alike."""
    text = draw(strategies.texts(min_size=1, max_pieces=6))
    article = values.article(text)
    made = strategies.claims(article, text)
    every = draw(st.lists(made, max_size=6))
    sides = []
    for name in ("a", "b"):
        chosen = draw(st.lists(st.sampled_from(every), max_size=5)) if every else []
        sides.append([replace(each, id=f"{name}-{at}") for at, each in enumerate(chosen)])
    return article, sides[0], sides[1]


def agreement(article: Article, a: list[Claim], b: list[Claim]) -> Agreement:
    return compare(side("a", (article, a)), side("b", (article, b)))


def turned(figures: dict[str, Any]) -> dict[str, Any]:
    swap = {"claims_a": figures["claims_b"], "claims_b": figures["claims_a"]}
    return {**figures, **swap}


@given(two())
def test_whoever_is_the_first_makes_no_difference(drawn: Drawn) -> None:
    article, a, b = drawn
    one, other = agreement(article, a, b), agreement(article, b, a)
    assert asdict(one.figures) == turned(asdict(other.figures))
    pairs = {frozenset(each.id for each in case.claims) for case in one.articles[0].cases}
    assert pairs == {frozenset(each.id for each in case.claims) for case in other.articles[0].cases}


@given(two())
def test_the_order_of_claims_makes_no_difference(drawn: Drawn) -> None:
    article, a, b = drawn
    assert agreement(article, a, b) == agreement(article, a[::-1], b[::-1])


@given(two())
def test_who_agrees_with_himself_agrees_wholly(drawn: Drawn) -> None:
    article, a, _ = drawn
    figures = agreement(article, a, [replace(each, id=f"again {each.id}") for each in a]).figures
    assert (figures.f1_exact, figures.f1_overlap) == (1, 1)
    rest = (figures.alpha, *figures.kappa.values(), figures.vendors_jaccard, figures.vendors_masi)
    assert set(rest) <= {None, 1}
    assert figures.metrics in (None, 1)


@given(two())
def test_every_figure_keeps_its_bounds(drawn: Drawn) -> None:
    article, a, b = drawn
    figures = agreement(article, a, b).figures
    shares = (figures.f1_exact, figures.f1_overlap, figures.vendors_jaccard, figures.vendors_masi)
    assert all(value is None or 0 <= value <= 1 for value in (*shares, figures.metrics))
    chance = (figures.alpha, *figures.kappa.values())
    assert all(value is None or -1 <= value <= 1 for value in chance)
    assert figures.f1_exact <= figures.f1_overlap


@given(two())
def test_every_claim_is_in_exactly_one_case(drawn: Drawn) -> None:
    article, a, b = drawn
    cases = agreement(article, a, b).articles[0].cases
    assert sorted(each.id for case in cases for each in case.claims) == sorted(
        each.id for each in (*a, *b)
    )


@given(two())
def test_extents_are_sets_of_code_points(drawn: Drawn) -> None:
    _, a, b = drawn

    def points(claims: list[Claim]) -> set[int]:
        return {
            at for each in claims for part in each.fragments for at in range(part.start, part.end)
        }

    one, other = (union(map(extent, claims)) for claims in (a, b))
    assert size(one) == len(points(a))
    assert shared(one, other) == len(points(a) & points(b))
