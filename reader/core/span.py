"""Where words stand in an article: half-open spans of code points, and spans with their words."""

from dataclasses import dataclass

from reader.core.errors import SpanError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch ``[start, end)`` of an article, in Unicode code points of its source text.

    Never empty. Raises :class:`SpanError` for a negative start or an end not after the start.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise SpanError(f"a span needs 0 ≤ start < end, not [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether *other* lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def cut(self, text: str) -> str:
        """The words of *text* at this span. Raises :class:`SpanError` if it leaves the text."""
        if self.end > len(text):
            raise SpanError(
                f"span [{self.start}, {self.end}) leaves the text of {len(text)} code points"
            )
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Quote:
    """A span together with the words it covers: a claim's fragment, a mention, a metric, a time.

    The words are kept so that every record can be checked against its article (see
    :meth:`fits`); they are always the source text, never a rendition.
    """

    span: Span
    text: str

    def __post_init__(self) -> None:
        # Not len(span): numbers in a foreign file may be larger than any length can be.
        if len(self.text) != self.span.end - self.span.start:
            raise SpanError(
                f"quote of {len(self.text)} code points does not fill "
                f"[{self.span.start}, {self.span.end})"
            )

    @property
    def start(self) -> int:
        """First code point."""
        return self.span.start

    @property
    def end(self) -> int:
        """One past the last code point."""
        return self.span.end

    def fits(self, text: str) -> bool:
        """Whether *text* really has these words at this span."""
        return text[self.span.start : self.span.end] == self.text


def quote(text: str, start: int, end: int) -> Quote:
    """The quote of ``text[start:end]`` (code points). Raises :class:`SpanError` if impossible."""
    span = Span(start, end)
    return Quote(span, span.cut(text))
