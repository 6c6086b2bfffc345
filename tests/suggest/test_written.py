"""The proposals' quality on articles of our own writing, in either script."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from reader.core.claim import Metric
from reader.core.span import Span
from reader.script.fold import fold
from reader.suggest.reading import Reading
from tests.suggest.scoring import Score, Scorer, overlapping, sets
from tests.suggest.written import Written, written

_GROUPS = ("first", "held-out", "later")


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer()


def _total(group: str, score: Callable[[Written], Score]) -> Score:
    return sum(map(score, written(group)), Score())


def _named(scorer: Scorer, item: Written) -> Score:
    """(claim, vendor) pairs."""
    reading = Reading(item.text, fold(item.text))
    mentions = scorer.matcher.find(reading.folded)
    total = Score()
    for claim in item.claims:
        found = scorer.matcher.propose(reading, [claim], mentions)
        taken = {one.vendor for one in found if one.sure and one.sort == "vendor"}
        total += sets(taken, {vendor for span, vendor in item.mentions if claim.covers(span)})
    return total


def _mentions(scorer: Scorer, item: Written) -> Score:
    found = scorer.matcher.find(fold(item.text))
    taken = [(one.span, one.vendors[0]) for one in found if one.sort == "vendor"]
    return sets(taken, item.mentions)


def _found(scorer: Scorer, item: Written, claims: Iterable[Span] | None) -> tuple[Metric, ...]:
    reading = Reading(item.text, fold(item.text))
    names = [mention.span for mention in scorer.matcher.find(reading.folded)]
    spans = None if claims is None else list(claims)
    return scorer.metrics.find(reading, spans, names=names)


def _metrics(scorer: Scorer, item: Written) -> Score:
    """Metrics inside the claims."""
    inside = [
        metric.quote.span
        for metric in item.metrics
        if any(claim.covers(metric.quote.span) for claim in item.claims)
    ]
    found = _found(scorer, item, item.claims)
    return overlapping((metric.quote.span for metric in found), inside)


def _all_metrics(scorer: Scorer, item: Written) -> Score:
    found = _found(scorer, item, None)
    return overlapping(
        (metric.quote.span for metric in found), [metric.quote.span for metric in item.metrics]
    )


def _read_alike(scorer: Scorer, item: Written) -> Score:
    """Of the metrics with the very span, those of the same meaning."""
    wanted = {metric.quote.span: metric for metric in item.metrics}
    found = [metric for metric in _found(scorer, item, None) if metric.quote.span in wanted]
    right = sum(replace(one, note=None) == wanted[one.quote.span] for one in found)
    return Score(right, len(found) - right, len(found) - right)


@pytest.mark.parametrize("group", _GROUPS)
def test_vendors_of_claims(scorer: Scorer, group: str) -> None:
    score = _total(group, lambda item: _named(scorer, item))
    assert min(score.precision, score.recall) >= 0.95, score


@pytest.mark.parametrize("group", _GROUPS)
def test_mentions(scorer: Scorer, group: str) -> None:
    score = _total(group, lambda item: _mentions(scorer, item))
    assert min(score.precision, score.recall) >= 0.95, score


@pytest.mark.parametrize("group", _GROUPS)
def test_metrics_of_claims(scorer: Scorer, group: str) -> None:
    score = _total(group, lambda item: _metrics(scorer, item))
    assert score.f >= 0.97, score


@pytest.mark.parametrize("group", _GROUPS)
def test_metrics_of_the_whole_text(scorer: Scorer, group: str) -> None:
    score = _total(group, lambda item: _all_metrics(scorer, item))
    assert score.f >= 0.95, score


@pytest.mark.parametrize("group", _GROUPS)
def test_metrics_are_read_alike(scorer: Scorer, group: str) -> None:
    score = _total(group, lambda item: _read_alike(scorer, item))
    assert score.precision >= 0.95, score
