"""Texts as sentences of characters, for files with a character on each line."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from unicodedata import category

#: Stands in a file for a character that would be an empty column, a line end or unseen.
STAND_IN = "␣"

_END = re.compile("[。！？!?][。！？!?”’」』）)\u3000 ]*|[\r\n]+")
_LINE_ENDS = "\r\n"


def stand_in(char: str) -> str:
    """The character itself, or what stands for it."""
    unseen = char.isspace() or char == "\ufeff" or category(char) == "Cc"
    return STAND_IN if unseen else char


def sentences(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences of *text* as ``(start, end)``; none ends inside one of *spans*.

    Line ends between sentences belong to none; one inside a span stays in its sentence.
    """
    covered = _joined(spans)
    starts, ends = [start for start, _ in covered], [end for _, end in covered]
    found: list[tuple[int, int]] = []
    begin = 0
    for end in (*(match.end() for match in _END.finditer(text)), len(text)):
        at = bisect_right(starts, end - 1) - 1
        if at >= 0 and covered[at][0] < end < covered[at][1]:
            continue
        inside = covered[bisect_right(ends, begin) : bisect_left(starts, end)]
        first, last = _without_line_ends(text, begin, end, inside)
        if first < last:
            found.append((first, last))
        begin = end
    return found


def _without_line_ends(
    text: str, start: int, end: int, marked: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """The stretch without line ends at its edges, but for those that are marked."""
    least = marked[0][0] if marked else end
    most = marked[-1][1] if marked else start
    while start < end and start < least and text[start] in _LINE_ENDS:
        start += 1
    while start < end and end > most and text[end - 1] in _LINE_ENDS:
        end -= 1
    return start, end


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that *spans* cover together, in order and apart."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
