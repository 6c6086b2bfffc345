"""Which characters of a text some spans cover: asked quickly, however many spans there are."""

from collections.abc import Iterable

from reader.core.span import Span


class Cover:
    """Remembers the characters covered; a long article has thousands of names and numbers."""

    def __init__(self, length: int, spans: Iterable[Span]) -> None:
        """Cover *spans* of a text of *length* code points."""
        self._covered = bytearray(length)
        for span in spans:
            self._covered[span.start : span.end] = b"\1" * len(span)

    def meets(self, start: int, end: int) -> bool:
        """Whether any code point of ``[start, end)`` is covered."""
        return self._covered.find(1, start, end) >= 0
