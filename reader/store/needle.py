"""Tells whether a stored text holds folded words, from its bytes alone.

Making the text of an article out of its bytes takes longer than reading these from the file, and
looking through it with sets of characters takes as long again. Most words have few spellings,
which are looked for one by one; of others the longest part that has few, and where that stands
what should stand around it. UTF-8 never finds a character in the middle of others.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import product
from math import prod

from reader.store.matching import spellings

#: So many spellings are looked for one by one where no part has fewer.
_MANY = 4


class Needle:
    """Folded *forms* that are looked for in many texts; none of them may be empty."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._plain: list[bytes] = []
        self._parted: list[_Parted] = []
        for form in dict.fromkeys(forms):
            each = [sorted(one.encode() for one in spellings(char)) for char in form]
            if all(len(one) == 1 for one in each):
                self._plain.append(form.encode())
            else:
                self._parted.append(_Parted(each))

    def within(self, stored: bytes) -> bool:
        """Whether the text with these UTF-8 bytes, made ``searchable``, holds one of the forms."""
        for one in self._plain:
            if one in stored:
                return True
        return any(one.within(stored) for one in self._parted)


class _Parted:
    """Words with many spellings: where a part of them stands, what should stand around it."""

    def __init__(self, each: Sequence[Sequence[bytes]]) -> None:
        start, end = _telling(each)
        self._parts = [b"".join(one) for one in product(*each[start:end])]
        #: How far the words reach at most before and from where the part begins.
        self._before = sum(max(map(len, one)) for one in each[:start])
        self._from = sum(max(map(len, one)) for one in each[start:])
        self._each = each

    @cached_property
    def _whole(self) -> re.Pattern[bytes]:
        return re.compile(b"".join(map(_any_of, self._each)))

    def within(self, stored: bytes) -> bool:
        return any(self._around(stored, place) for place in self._places(stored))

    def _around(self, stored: bytes, place: int) -> bool:
        begin = max(place - self._before, 0)
        return self._whole.search(stored, begin, place + self._from) is not None

    def _places(self, stored: bytes) -> Iterator[int]:
        for part in self._parts:
            place = stored.find(part)
            while place >= 0:
                yield place
                place = stored.find(part, place + 1)


def _any_of(every: Sequence[bytes]) -> bytes:
    return b"(?:%b)" % b"|".join(map(re.escape, every))


def _telling(each: Sequence[Sequence[bytes]]) -> tuple[int, int]:
    """Where the part begins and ends that is looked for first: long, and with few spellings."""
    for ways, least in ((1, 2), (2, 2), (_MANY, 1)):
        start, end = _longest(each, ways)
        if end - start >= least:
            return start, end
    fewest = min(range(len(each)), key=lambda at: len(each[at]))
    return fewest, fewest + 1


def _longest(each: Sequence[Sequence[bytes]], ways: int) -> tuple[int, int]:
    """Where the longest part with at most so many spellings begins and ends."""
    best, start = (0, 0), 0
    for end in range(1, len(each) + 1):
        while prod(map(len, each[start:end])) > ways:
            start += 1
        if end - start > best[1] - best[0]:
            best = start, end
    return best
