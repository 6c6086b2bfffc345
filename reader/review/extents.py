"""Claims as sets of code points: how large they are and how much two of them share."""

from collections.abc import Iterable, Iterator, Sequence

from reader.core.claim import Claim
from reader.core.claim_edits import joined
from reader.core.span import Span

#: Stretches ``[start, end)`` of code points in order, none touching the next: one set, one value.
Extent = tuple[Span, ...]


def extent(claim: Claim) -> Extent:
    """The code points that a claim marks. Fragments that touch are one stretch."""
    return joined(tuple(quote.span for quote in claim.fragments), ())


def union(extents: Iterable[Extent]) -> Extent:
    """Every code point that at least one of them has."""
    return joined(tuple(span for each in extents for span in each), ())


def size(extent_: Extent) -> int:
    """How many code points."""
    return sum(map(len, extent_))


def shared(a: Extent, b: Extent) -> int:
    """How many code points both have."""
    count = 0
    at_a = at_b = 0
    while at_a < len(a) and at_b < len(b):
        one, other = a[at_a], b[at_b]
        count += max(0, min(one.end, other.end) - max(one.start, other.start))
        if one.end <= other.end:
            at_a += 1
        else:
            at_b += 1
    return count


def touching(a: Sequence[Extent], b: Sequence[Extent]) -> Iterator[tuple[int, int]]:
    """Numbers of those of *a* and of *b* whose outer bounds overlap, without trying all pairs."""
    order = sorted(range(len(b)), key=lambda at: b[at][0].start)
    open_: list[int] = []
    waiting = 0
    for at in sorted(range(len(a)), key=lambda each: a[each][0].start):
        start, end = a[at][0].start, a[at][-1].end
        while waiting < len(order) and b[order[waiting]][0].start < end:
            open_.append(order[waiting])
            waiting += 1
        # What ends before this one begins ends before all later ones begin.
        open_ = [other for other in open_ if b[other][-1].end > start]
        yield from ((at, other) for other in open_ if b[other][0].start < end)
