"""What lies between two places is told as by looking at every span."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.suggest.reading import between
from reader.suggest.vendors import VendorMention, mentioned

STEPS = st.lists(st.integers(1, 4), max_size=20)
PLACE = st.integers(0, 60)


def apart(steps: list[int]) -> list[Span]:
    """Spans in order that do not overlap; some touch."""
    edges = list(accumulate(steps))
    return [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False)]


@given(STEPS, PLACE, PLACE)
def test_spans_between_two_places_are_those_wholly_inside(
    steps: list[int], start: int, end: int
) -> None:
    spans = apart(steps)
    assert list(between(spans, start, end)) == [
        span for span in spans if start <= span.start and span.end <= end
    ]


@given(STEPS, PLACE, PLACE)
def test_mentions_between_two_places_are_those_wholly_inside(
    steps: list[int], start: int, end: int
) -> None:
    mentions = [VendorMention(span, ("one",), "vendor") for span in apart(steps)]
    assert list(mentioned(mentions, start, end)) == [
        one for one in mentions if start <= one.span.start and one.span.end <= end
    ]
