"""The proposals' quality on the real articles, when they are there."""

from collections.abc import Callable

import pytest

from tests.builders import needs_gold
from tests.gold import gold
from tests.suggest.scoring import Item, Score, Scorer

pytestmark = [pytest.mark.real, needs_gold]


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer()


def _total(score: Callable[[Item], Score]) -> Score:
    return sum((score(item) for item in gold().items), Score())


def test_named_vendors(scorer: Scorer) -> None:
    score = _total(scorer.named_vendors)
    assert score.precision >= 0.95, score
    assert score.recall >= 0.95, score


def test_metrics(scorer: Scorer) -> None:
    assert _total(scorer.metric_spans).f >= 0.9


def test_metrics_are_read_right(scorer: Scorer) -> None:
    assert _total(scorer.metric_values).precision >= 0.85


def test_boilerplate(scorer: Scorer) -> None:
    assert _total(scorer.boilerplate).f >= 0.9


def test_no_claim_lies_in_boilerplate(scorer: Scorer) -> None:
    for article, _, claims in gold().items:
        fragments = [fragment.span for claim in claims for fragment in claim.fragments]
        parts = [part.quote.span for part in article.boilerplate]
        assert not [part for part in parts if any(part.overlaps(one) for one in fragments)]


def test_suggested_claims(scorer: Scorer) -> None:
    assert _total(scorer.claim_spans).f >= 0.65


def test_times(scorer: Scorer) -> None:
    assert _total(scorer.times).f >= 0.75


def test_speakers(scorer: Scorer) -> None:
    assert _total(scorer.speakers).precision >= 0.75


def test_certainty(scorer: Scorer) -> None:
    assert _total(scorer.certainty).precision >= 0.85
