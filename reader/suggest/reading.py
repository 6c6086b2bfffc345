"""What every proposal is made from: an article's source text and its folded form side by side."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.core.errors import SpanError
from reader.core.span import Quote, Span


@dataclass(frozen=True, slots=True)
class Reading:
    """A source text and its folded form, which has the same length code point by code point.

    Rules look at ``folded``; what they propose is quoted from ``source``. Raises
    :class:`SpanError` when the two differ in length, for then no offset would hold.
    """

    source: str
    folded: str

    def __post_init__(self) -> None:
        if len(self.source) != len(self.folded):
            raise SpanError(
                f"folded text of {len(self.folded)} code points "
                f"for a source text of {len(self.source)}"
            )

    def quote(self, span: Span) -> Quote:
        """The source words at *span*. Raises :class:`SpanError` if it leaves the text."""
        return Quote(span, span.cut(self.source))

    def whole(self) -> Span | None:
        """The span of the whole text; ``None`` for an empty one."""
        return Span(0, len(self.source)) if self.source else None


def between(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Those of *spans*, in order and not overlapping, that lie between two places."""
    first = bisect_left(spans, start, key=lambda span: span.start)
    return spans[first : max(bisect_right(spans, end, key=lambda span: span.end), first)]


def within(span: Span, spans: Iterable[Span]) -> bool:
    """Whether *span* lies wholly inside one of *spans*."""
    return any(other.covers(span) for other in spans)
