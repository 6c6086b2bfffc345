"""Overlapping highlights of one block turned into fills and stacked underlines."""

from collections.abc import Sequence
from heapq import heappop, heappush
from itertools import pairwise
from typing import NamedTuple

LANES = 3
"""Underlines drawn one below the other; what overlaps deeper shares the last lane."""


class Band(NamedTuple):
    """A stretch of a block, in UTF-16 units, that one entry draws in one lane (-1: a fill).

    ``first`` and ``last`` tell whether the entry's own stretch begins and ends here.
    """

    start: int
    end: int
    entry: int
    lane: int = -1
    first: bool = True
    last: bool = True


def fills(stretches: Sequence[tuple[int, int]]) -> list[Band]:
    """Who is on top where: entries are given from bottom to top, bands come left to right."""
    events = sorted({edge for stretch in stretches for edge in stretch})
    starting: dict[int, list[int]] = {}
    for entry, (start, end) in enumerate(stretches):
        if start < end:
            starting.setdefault(start, []).append(entry)
    found: list[tuple[int, int, int]] = []
    open_entries: list[int] = []
    for edge, following in pairwise(events):
        for entry in starting.get(edge, ()):
            heappush(open_entries, -entry)
        while open_entries and stretches[-open_entries[0]][1] <= edge:
            heappop(open_entries)
        if not open_entries:
            continue
        top = -open_entries[0]
        if found and found[-1][1] == edge and found[-1][2] == top:
            found[-1] = (found[-1][0], following, top)
        else:
            found.append((edge, following, top))
    return [
        Band(
            start,
            end,
            entry,
            first=start == stretches[entry][0],
            last=end == stretches[entry][1],
        )
        for start, end, entry in found
    ]


def lanes(stretches: Sequence[tuple[int, int]]) -> list[Band]:
    """An underline for each entry, in the uppermost lane free along its whole stretch."""
    ends = [-1] * LANES
    bands: list[Band] = []
    for entry in sorted(
        range(len(stretches)), key=lambda at: (stretches[at][0], -stretches[at][1])
    ):
        start, end = stretches[entry]
        if start >= end:
            continue
        lane = next((at for at in range(LANES) if ends[at] <= start), LANES - 1)
        # In the shared last lane only what is not underlined yet is drawn.
        free = max(start, ends[lane])
        if free < end:
            bands.append(Band(free, end, entry, lane, first=free == start))
            ends[lane] = end
    return bands
