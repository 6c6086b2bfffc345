"""The page's text as a screen reader is given it: one string, its positions UTF-16 units."""

from bisect import bisect_right
from itertools import accumulate

from reader.viewmodels.page.highlights import Highlight, Highlights, Kind
from reader.viewmodels.page.sheet import Sheet

WHOLE = 50_000
"""Texts up to so many code points are given whole; of longer ones a window about the caret."""

_REACH = 100

_TOLD = (Kind.CLAIM, Kind.SUGGESTION, Kind.HIT)


class Spoken:
    """The shown text of some blocks, one line each. Positions are UTF-16 units of ``text``.

    ``blocks`` is all of a text of ordinary length, else a window around one block: Qt asks for
    the whole string again for each word it looks up.
    """

    def __init__(self, sheet: Sheet, around: int) -> None:
        self._sheet = sheet
        count = len(sheet.text)
        if len(sheet.text.source) <= WHOLE:
            self.blocks = range(count)
        else:
            self.blocks = range(max(around - _REACH, 0), min(around + _REACH, count))
        shown = [sheet.shown(block) for block in self.blocks]
        self._starts = [0, *accumulate(one.units + 1 for one in shown)]
        self._data = "\n".join(one.rendition.text for one in shown).encode(
            "utf-16-le", "surrogatepass"
        )

    @property
    def units(self) -> int:
        """The length of the text."""
        return len(self._data) // 2

    def cut(self, start: int, end: int) -> str:
        """The text between two positions; half a character becomes a replacement mark.

        Of what ends behind the text nothing is given: such ends come of asking for a selection
        where there is none, and words there would be taken for one.
        """
        if start > 0 and end > self.units:
            return ""
        start, end = max(start, 0), min(end, self.units)
        return self._data[2 * start : 2 * end].decode("utf-16-le", "replace")

    def position(self, offset: int) -> int:
        """The position of a source offset (the nearest one of the window)."""
        block, unit = self._sheet.place(offset)
        if block < 0 or not self.blocks:
            return 0
        if block < self.blocks.start:
            return 0
        if block >= self.blocks.stop:
            return self.units
        return self._starts[block - self.blocks.start] + unit

    def place(self, position: int) -> tuple[int, int]:
        """A position as (block, unit); (-1, 0) on an empty page."""
        if not self.blocks:
            return -1, 0
        position = min(max(position, 0), self.units)
        at = min(bisect_right(self._starts, position), len(self.blocks)) - 1
        block = self.blocks.start + at
        return block, min(position - self._starts[at], self._sheet.shown(block).units)

    def offset(self, position: int) -> int:
        """The source offset of a position."""
        block, unit = self.place(position)
        return self._sheet.shown(block).offset_at(unit) if block >= 0 else 0


def crossed(
    highlights: Highlights, before: int, after: int
) -> tuple[list[Highlight], list[Highlight]]:
    """The highlights that a caret going between two source offsets leaves and enters, top first.

    Only those that say something (``text``) and stand for something count.
    """
    was, now = _told(highlights, before), _told(highlights, after)
    left = [one for key, one in was.items() if key not in now]
    entered = [one for key, one in now.items() if key not in was]
    return left, entered


def claims_beside(highlights: Highlights, offset: int) -> dict[str, str]:
    """What is said of the claims that a caret at a source offset stands in or ends at, by key."""
    near = [*highlights.at(offset), *(highlights.at(offset - 1) if offset else ())]
    return {one.key: one.spoken for one in near if one.kind is Kind.CLAIM and one.spoken}


def _told(highlights: Highlights, offset: int) -> dict[str, Highlight]:
    return {one.key: one for one in highlights.at(offset) if one.kind in _TOLD and one.spoken}
