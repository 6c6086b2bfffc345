"""Tells whether a stored text holds folded words, from its bytes where these are enough.

Making the text of an article out of its bytes takes longer than reading these from the file, and
looking through it with sets of characters takes as long again. Most words have few spellings, and
of most others there is a part that has: where no spelling of that part stands in the bytes, the
words do not. UTF-8 never finds a character in the middle of others.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import product
from math import prod

from reader.store.matching import pattern, spellings

#: So many spellings are looked for one by one; more take longer than making the text.
_SPELLINGS = 4
#: So many spellings may a part have that is looked for before the text is made.
_OF_PART = 2


class Needle:
    """Folded *forms* that are looked for in many texts; none of them may be empty."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._surely: list[bytes] = []
        #: Of each form with many spellings, what stands wherever it does.
        self._parts: list[list[bytes]] = []
        self._many: list[str] = []
        for form in dict.fromkeys(forms):
            each = [sorted(spellings(char)) for char in form]
            if _ways(each) <= _SPELLINGS:
                self._surely += _spelt(each)
            else:
                # As simplified texts have it.
                self._surely.append(form.encode())
                self._parts.append(_spelt(_telling(each)))
                self._many.append(form)

    def within(self, stored: bytes) -> bool:
        """Whether the text with these UTF-8 bytes, made ``searchable``, holds one of the forms.

        Raises :class:`UnicodeDecodeError` for bytes that are no text, when it comes to that.
        """
        for one in self._surely:
            if one in stored:
                return True
        for parts in self._parts:
            if any(part in stored for part in parts):
                return self._pattern.search(stored.decode()) is not None
        return False

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return pattern(self._many)


def _ways(each: Sequence[Sequence[str]]) -> int:
    return prod(map(len, each))


def _spelt(each: Sequence[Sequence[str]]) -> list[bytes]:
    return ["".join(one).encode() for one in product(*each)]


def _telling(each: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """The longest part that has few spellings; nothing, which stands in every text, if none has."""
    best: Sequence[Sequence[str]] = ()
    start = 0
    for end in range(1, len(each) + 1):
        while _ways(each[start:end]) > _OF_PART:
            start += 1
        if end - start > len(best):
            best = each[start:end]
    return best
