"""Maps positions between code points and the UTF-16 units that Qt counts in."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, init=False)
class Utf16Map:
    """Code points to UTF-16 units and back for one text; free for text inside the BMP."""

    length: int
    _astral: tuple[int, ...] = field(repr=False)
    _pairs: tuple[int, ...] = field(repr=False)

    def __init__(self, text: str) -> None:
        astral = tuple(found.start() for found in _ASTRAL.finditer(text))
        object.__setattr__(self, "length", len(text))
        object.__setattr__(self, "_astral", astral)
        # The unit of the low surrogate of each pair: positions there lie inside a character.
        pairs = tuple(position + rank + 1 for rank, position in enumerate(astral))
        object.__setattr__(self, "_pairs", pairs)

    @property
    def units(self) -> int:
        """The length of the text in UTF-16 units."""
        return self.length + len(self._astral)

    def to_units(self, position: int) -> int:
        """Return the UTF-16 unit of a code point position (0 to `length`; else IndexError)."""
        if not 0 <= position <= self.length:
            raise IndexError(f"position {position} outside a text of {self.length} code points")
        return position + bisect_left(self._astral, position) if self._astral else position

    def to_points(self, unit: int) -> int:
        """Return the code point position of a UTF-16 unit (0 to `units`; else IndexError).

        A unit inside a surrogate pair belongs to the character that the pair stands for.
        """
        if not 0 <= unit <= self.units:
            raise IndexError(f"unit {unit} outside a text of {self.units} UTF-16 units")
        return unit - bisect_left(self._pairs, unit + 1) if self._astral else unit

    def span_to_units(self, start: int, end: int) -> tuple[int, int]:
        """Return the units of a span of code points."""
        return self.to_units(start), self.to_units(end)

    def span_to_points(self, start: int, end: int) -> tuple[int, int]:
        """Return the code points of a span of units; one that cuts a pair takes it whole."""
        first = self.to_points(start)
        last = self.to_points(end)
        return first, last + 1 if self.to_units(last) < end else last
