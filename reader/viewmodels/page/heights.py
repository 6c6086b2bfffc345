"""Heights of many blocks as prefix sums in two levels: look-up and change both stay cheap."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

_CHUNK = 512


class Heights:
    """Whole pixels per block. A change costs one chunk's sum, not the text's length."""

    def __init__(self, values: Sequence[int]) -> None:
        self._values = list(values)
        self._chunks = [
            sum(self._values[at : at + _CHUNK]) for at in range(0, len(self._values), _CHUNK)
        ]
        self._tops = [0, *accumulate(self._chunks)]
        # The first chunk whose top is out of date, so that many changes cost one sum.
        self._stale = len(self._tops)
        self._within: dict[int, list[int]] = {}

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, block: int) -> int:
        return self._values[block]

    @property
    def total(self) -> int:
        """The sum of all heights."""
        self._freshen()
        return self._tops[-1]

    def top(self, block: int) -> int:
        """The sum of the heights before *block*; ``top(len)`` is the total."""
        if block >= len(self._values):
            return self.total
        self._freshen()
        chunk, at = divmod(block, _CHUNK)
        return self._tops[chunk] + self._inner(chunk)[at]

    def at(self, y: int) -> int:
        """The block covering *y*, the nearest one outside; -1 when there is none."""
        if not self._values:
            return -1
        if y < 0:
            return 0
        self._freshen()
        chunk = min(bisect_right(self._tops, y) - 1, len(self._chunks) - 1)
        inner = self._inner(chunk)
        return chunk * _CHUNK + min(bisect_right(inner, y - self._tops[chunk]), len(inner)) - 1

    def set(self, block: int, height: int) -> int:
        """Give *block* a height; returns by how much it grew."""
        grown = height - self._values[block]
        if grown:
            chunk = block // _CHUNK
            self._values[block] = height
            self._chunks[chunk] += grown
            self._within.pop(chunk, None)
            self._stale = min(self._stale, chunk + 1)
        return grown

    def _freshen(self) -> None:
        if self._stale < len(self._tops):
            for chunk in range(self._stale, len(self._tops)):
                self._tops[chunk] = self._tops[chunk - 1] + self._chunks[chunk - 1]
            self._stale = len(self._tops)

    def _inner(self, chunk: int) -> list[int]:
        inner = self._within.get(chunk)
        if inner is None:
            values = self._values[chunk * _CHUNK : (chunk + 1) * _CHUNK]
            inner = self._within[chunk] = [0, *accumulate(values[:-1])]
        return inner
