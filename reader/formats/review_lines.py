"""Articles as a review sheet shows them: paragraphs in each script, with what is marked in them."""

import enum
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.core.article import Article, paragraphs
from reader.core.claim import Claim
from reader.core.span import Quote
from reader.script.alignment import Rendition

#: The rendition of one paragraph of an article in a script, or ``None`` where it is as written.
Render = Callable[[Article, str], Rendition | None]


class Role(enum.IntEnum):
    """What a marked stretch is to its claim."""

    CLAIM = 0
    VENDOR = 1
    METRIC = 2
    SPEAKER = 3
    TIME = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A marked stretch of one paragraph, in code points of the paragraph as it is shown."""

    start: int
    end: int
    mark: int


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph in one script."""

    text: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A quote of a claim: the claim's number in its article, what it is to it, and the words."""

    claim: int
    role: Role
    quote: Quote


def marked(claims: Sequence[Claim]) -> tuple[Marked, ...]:
    """Every quote of *claims*, claim by claim."""
    return tuple(
        Marked(number, role, quote)
        for number, claim in enumerate(claims)
        for role, quote in _quotes(claim)
    )


def _quotes(claim: Claim) -> Iterator[tuple[Role, Quote]]:
    yield from ((Role.CLAIM, quote) for quote in claim.fragments)
    yield from ((Role.VENDOR, quote) for vendor in claim.vendors for quote in vendor.mentions)
    yield from ((Role.METRIC, metric.quote) for metric in claim.metrics)
    if claim.speaker.mention is not None:
        yield Role.SPEAKER, claim.speaker.mention
    yield from ((Role.TIME, quote) for quote in claim.times)


def lines(text: str, marks: Sequence[Marked]) -> tuple[Line, ...]:
    """The paragraphs of *text* as written, each with the stretches that lie in it."""
    spans = paragraphs(text)
    starts, ends = [span.start for span in spans], [span.end for span in spans]
    found: list[list[Stretch]] = [[] for _ in spans]
    for number, mark in enumerate(marks):
        first = bisect_right(ends, mark.quote.start)
        last = bisect_left(starts, mark.quote.end)
        for at in range(first, last):
            start = max(mark.quote.start, starts[at]) - starts[at]
            end = min(mark.quote.end, ends[at]) - starts[at]
            found[at].append(Stretch(start=start, end=end, mark=number))
    return tuple(
        Line(span.cut(text), tuple(stretches)) for span, stretches in zip(spans, found, strict=True)
    )


def rendered(line: Line, rendition: Rendition) -> Line:
    """A paragraph in another script; stretches widen where one would cut what cannot be cut."""
    stretches = []
    for stretch in line.stretches:
        start, end = rendition.to_shown(stretch.start, stretch.end)
        stretches.append(Stretch(start=start, end=end, mark=stretch.mark))
    return Line(rendition.text, tuple(stretches))


def pieces(line: Line) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The paragraph cut wherever a stretch begins or ends: words, and the marks over them."""
    cuts = {0, len(line.text)}
    for stretch in line.stretches:
        cuts.update((stretch.start, stretch.end))
    places = sorted(cuts)
    ordered = sorted(line.stretches, key=lambda stretch: stretch.start)
    over: list[Stretch] = []
    following = 0
    for start, end in pairwise(places):
        while following < len(ordered) and ordered[following].start <= start:
            over.append(ordered[following])
            following += 1
        over = [stretch for stretch in over if stretch.end > start]
        yield line.text[start:end], tuple(sorted(stretch.mark for stretch in over))
