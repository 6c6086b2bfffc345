"""One block as it is shown: its positions in UTF-16 units, and back to the source."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from reader.core.span import Span
from reader.script.graphemes import clusters, snap_outward
from reader.script.utf16 import Utf16Map
from reader.viewmodels.page.marks import visible
from reader.viewmodels.page.text import Rendition

# Text in which every character is a cluster of its own: the usual article.
_SIMPLE = re.compile(
    "[\x20-\x7e\u2010-\u2027\u3000-\u3029\u3030-\u303f\u3400-\u9fff\uff00-\uffef]*"
)


class Verbatim:
    """The rendition that shows a block as it is written."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def to_shown(self, start: int, end: int) -> tuple[int, int]:
        return snap_outward(self.text, start, end)

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        return snap_outward(self.text, start, end)


class Shown:
    """One block's rendition with every mapping the page needs.

    ``display`` is what Qt lays out: as many UTF-16 units as the rendition's text, with marks
    for odd characters at the units ``marks``. "Unit" is a position in it; "source" offsets are
    code points of the whole article.
    """

    def __init__(self, start: int, source: str, rendition: Rendition) -> None:
        self.start = start
        self.source = source
        self.rendition = rendition
        self.display, self.marks = visible(rendition.text)
        self._units = Utf16Map(rendition.text)
        self.units = self._units.units

    @property
    def end(self) -> int:
        """One past the block's last source code point."""
        return self.start + len(self.source)

    @cached_property
    def _simple(self) -> bool:
        """Whether unit, shown and source positions are all the same, and each is a stop."""
        return isinstance(self.rendition, Verbatim) and bool(_SIMPLE.fullmatch(self.source))

    @cached_property
    def stops(self) -> list[int]:
        """The source offsets within the block where a caret may stand, ascending.

        Neither an atom of the rendition nor a grapheme cluster of either text is divided.
        """
        length = len(self.source)
        if self._simple:
            return list(range(length + 1))
        stops = [0]
        for start, end in clusters(self.source):
            if start < stops[-1]:
                continue
            shown = self.rendition.to_shown(start, end)
            stops.append(max(self.rendition.to_source(*shown)[1], end))
        return stops

    def unit_of(self, offset: int) -> int:
        """The unit at which the character at a source offset begins (outside: the near end)."""
        local = min(max(offset - self.start, 0), len(self.source))
        if local == len(self.source):
            return self.units
        return self._units.to_units(self.rendition.to_shown(local, local + 1)[0])

    def units_of(self, span: Span) -> tuple[int, int]:
        """The units that show the part of *span* within the block; equal ones for none."""
        start = max(span.start - self.start, 0)
        end = min(span.end - self.start, len(self.source))
        if start >= end:
            return 0, 0
        if self._simple:
            return start, end
        return self._units.span_to_units(*self.rendition.to_shown(start, end))

    def offset_at(self, unit: int) -> int:
        """The caret stop nearest to a unit, as a source offset."""
        unit = min(max(unit, 0), self.units)
        if unit == self.units:
            return self.end
        point = self._units.to_points(unit)
        start, end = self.rendition.to_source(point, point + 1)
        first, last = self.units_of(Span(self.start + start, self.start + end))
        return self.start + (start if unit - first <= last - unit else end)

    def span_at(self, unit: int) -> Span:
        """The smallest source span shown at a unit (the last one for the end)."""
        point = min(self._units.to_points(min(max(unit, 0), self.units)), self._units.length - 1)
        start, end = self.rendition.to_source(point, point + 1)
        return Span(self.start + start, self.start + end)

    def widened(self, span: Span) -> Span:
        """*span* (inside the block) grown until it cuts neither an atom nor a cluster."""
        shown = self.rendition.to_shown(span.start - self.start, span.end - self.start)
        start, end = self.rendition.to_source(*shown)
        return Span(self.start + start, self.start + end)

    def words(self, span: Span) -> str:
        """The text shown for the part of *span* within the block, without marks."""
        first, last = self.units_of(span)
        points = self._units.span_to_points(first, last)
        return self.rendition.text[slice(*points)]

    def step(self, offset: int, forward: bool) -> int | None:
        """The next caret stop after or before a source offset; ``None`` beyond the block."""
        local = offset - self.start
        stops = self.stops
        at = bisect_right(stops, local) if forward else bisect_left(stops, local) - 1
        return self.start + stops[at] if 0 <= at < len(stops) else None
