"""Finds folded words in a text as it stands, without folding the text first.

Folding a text of 2,000 characters takes ten times as long as looking through it. So the few
characters of what is looked for are unfolded instead: each becomes the set of those that fold to
it, in one regular expression.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache

from reader.script.character_tables import characters
from reader.script.search_forms import in_widths
from reader.store.search import searchable

#: Signs that have a small letter as theirs and are no letter's capital (Kelvin, Ångström, Ohm …).
_LONE_CAPITALS = "\u03f4\u1e9e\u2126\u212a\u212b"

#: Which of them the capital becomes depends on what follows it.
_SIGMAS = "\u03c3\u03c2"


def pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """What finds in a text every place where it, made ``searchable``, reads as one of *forms*.

    Where two match at one place the longer is taken. At least one form must not be empty.
    """
    longest_first = sorted({form for form in forms if form}, key=len, reverse=True)
    return re.compile("|".join("".join(map(_any_of, form)) for form in longest_first))


def holding(words: str) -> Callable[[str], bool]:
    """What tells of a text whether it holds *words*, in either script, of any case and width.

    *words* must not be empty.
    """
    search = pattern(map(searchable, in_widths(words))).search
    return lambda text: search(text) is not None


def spellings(char: str) -> frozenset[str]:
    """The characters that stand for the folded *char* in texts, itself among them."""
    capitals = {one for one in _capitals(char) if one.lower() == char}
    if char in _SIGMAS:
        capitals.add("\u03a3")
    return frozenset({char} | capitals).union(
        *(_unfolded()[one] for one in (char, *capitals) if one in _unfolded())
    )


def _any_of(char: str) -> str:
    every = spellings(char)
    if len(every) == 1:
        return re.escape(char)
    return "[" + "".join(re.escape(one) for one in sorted(every)) + "]"


def _capitals(char: str) -> Iterable[str]:
    yield from (char.upper(), char.title())
    yield from (one for one in _LONE_CAPITALS if one.lower() == char)


@cache
def _unfolded() -> dict[str, str]:
    """The characters that fold to one, by that one; made once, as the table never changes."""
    found: defaultdict[str, str] = defaultdict(str)
    for code, folded in characters().fold.items():
        found[chr(folded)] += chr(code)
    return dict(found)
