"""Turns offsets of any unit that annotation tools count in into code points, or refuses them."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property

from reader.core.span import Span
from reader.formats.marks import Unit
from reader.script.graphemes import clusters, nothing_joins
from reader.script.utf16 import Utf16Map

#: The order in which units are tried where a file does not say or does not keep to its own.
ORDER = (Unit.CODE_POINTS, Unit.UTF16, Unit.GRAPHEMES, Unit.CRLF_POINTS, Unit.CRLF_UTF16)


class Ruler:
    """One text, measured in every unit; each measure is made when it is first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def alike(self) -> dict[Unit, Unit]:
        """For each unit the first one that counts this text in the same way.

        Most Chinese articles are counted alike in all units, so that one look does for all.
        """
        points, utf16 = Unit.CODE_POINTS, Unit.CODE_POINTS
        if self._utf16.units != len(self.text):
            utf16 = Unit.UTF16
        single = len(self._borders) == len(self.text) + 1
        lines = "\r\n" not in self.text
        return {
            Unit.CODE_POINTS: points,
            Unit.UTF16: utf16,
            Unit.GRAPHEMES: points if single else Unit.GRAPHEMES,
            Unit.CRLF_POINTS: points if lines else Unit.CRLF_POINTS,
            Unit.CRLF_UTF16: utf16 if lines else self._crlf_alike(utf16),
        }

    def _crlf_alike(self, utf16: Unit) -> Unit:
        return Unit.CRLF_POINTS if utf16 is Unit.CODE_POINTS else Unit.CRLF_UTF16

    def span(self, unit: Unit, start: int, end: int) -> Span | None:
        """The span of code points that ``[start, end)`` in *unit* stands for.

        ``None`` when it is empty or reversed, leaves the text, or cuts a surrogate pair.
        """
        found = self.spans(unit, ((start, end),))
        return None if found is None else found[0]

    def spans(self, unit: Unit, pairs: tuple[tuple[int, int], ...]) -> tuple[Span, ...] | None:
        """All of *pairs* as spans, or ``None`` when one of them cannot be."""
        measure = self._measures[unit]
        found: list[Span] = []
        for start, end in pairs:
            if not 0 <= start < end:
                return None
            first, last = measure(start), measure(end)
            if first is None or last is None:
                return None
            found.append(Span(first, last))
        return tuple(found)

    @cached_property
    def _measures(self) -> dict[Unit, Callable[[int], int | None]]:
        return {
            Unit.CODE_POINTS: self._point,
            Unit.UTF16: self._unit,
            Unit.GRAPHEMES: self._grapheme,
            Unit.CRLF_POINTS: self._crlf_point,
            Unit.CRLF_UTF16: self._crlf_unit,
        }

    def _point(self, offset: int) -> int | None:
        return offset if offset <= len(self.text) else None

    @cached_property
    def _utf16(self) -> Utf16Map:
        return Utf16Map(self.text)

    def _unit(self, offset: int) -> int | None:
        if offset > self._utf16.units:
            return None
        point = self._utf16.to_points(offset)
        return point if self._utf16.to_units(point) == offset else None

    @cached_property
    def _borders(self) -> Sequence[int]:
        if nothing_joins(self.text):
            return range(len(self.text) + 1)
        return (*(start for start, _ in clusters(self.text)), len(self.text))

    def _grapheme(self, offset: int) -> int | None:
        return self._borders[offset] if offset < len(self._borders) else None

    @cached_property
    def _line_ends(self) -> tuple[int, ...]:
        """Where each CRLF begins, counted as if every one before it were one character."""
        found: list[int] = []
        start = self.text.find("\r\n")
        while start >= 0:
            found.append(start - len(found))
            start = self.text.find("\r\n", start + 2)
        return tuple(found)

    def _crlf_point(self, offset: int) -> int | None:
        point = offset + bisect_left(self._line_ends, offset)
        return point if point <= len(self.text) else None

    @cached_property
    def _crlf_units(self) -> Utf16Map:
        return Utf16Map(self.text.replace("\r\n", "\n"))

    def _crlf_unit(self, offset: int) -> int | None:
        if offset > self._crlf_units.units:
            return None
        point = self._crlf_units.to_points(offset)
        if self._crlf_units.to_units(point) != offset:
            return None
        return self._crlf_point(point)

    def to_unit(self, unit: Unit, span: Span) -> tuple[int, int]:
        """A span of code points in another unit, for writing.

        Raises :class:`ValueError` for a unit that nothing is written in, or a span that cuts a
        grapheme cluster where clusters are counted.
        """
        if unit is Unit.CODE_POINTS:
            return span.start, span.end
        if unit is Unit.UTF16:
            return self._utf16.span_to_units(span.start, span.end)
        if unit is Unit.GRAPHEMES:
            first, last = (bisect_left(self._borders, at) for at in (span.start, span.end))
            if self._borders[first] == span.start and self._borders[last] == span.end:
                return first, last
            raise ValueError(f"span [{span.start}, {span.end}) cuts a grapheme cluster")
        raise ValueError(f"nothing is written in {unit}")
