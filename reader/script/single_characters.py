"""Converts single characters, one to one, in whichever way is fast for their number."""

import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# Below this number search and replace is faster, above it translation: measured.
_FEW = 300

# A table of translation that is a string takes two thirds of the time of a dictionary (measured);
# it covers the BMP, the few characters beyond are looked at one by one.
_BMP = 0x10000
_BEYOND = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Letters:
    """What single characters become, and all candidates of those that have more than one."""

    table: dict[int, str]
    several: dict[str, tuple[str, ...]]
    _few: re.Pattern[str] | None
    _string: str

    def apply(self, text: str) -> str:
        """Return the text with each character converted alone (same length)."""
        if self._few is not None:
            table = self.table
            return self._few.sub(lambda found: table[ord(found[0])], text)
        shown = text.translate(self._string)
        if _BEYOND.search(text) is None:
            return shown
        beyond = [
            (found.start(), self.table[ord(found[0])])
            for found in _BEYOND.finditer(text)
            if ord(found[0]) in self.table
        ]
        return _put(shown, beyond) if beyond else shown


def letters_of(candidates: Mapping[str, str]) -> Letters:
    """Return the letters of a dictionary: character to candidates, separated by spaces."""
    several = {
        char: tuple(values.split(" ")) for char, values in candidates.items() if " " in values
    }
    table = {ord(char): values.split(" ", 1)[0] for char, values in candidates.items()}
    if len(table) < _FEW:
        return Letters(table, several, re.compile(any_of(candidates)), "")
    return Letters(table, several, None, _string_table(table))


def any_of(letters: Iterable[str]) -> str:
    """Return a pattern for any of the characters, one that never matches when there are none."""
    listed = "".join(sorted(letters))
    return f"[{re.escape(listed)}]" if listed else "(?!)"


def _put(text: str, places: Iterable[tuple[int, str]]) -> str:
    parts: list[str] = []
    done = 0
    for place, char in places:
        parts += (text[done:place], char)
        done = place + 1
    return "".join((*parts, text[done:]))


def _string_table(table: Mapping[int, str]) -> str:
    numbers = array("I", range(_BMP))
    for number, value in table.items():
        if number < _BMP:
            numbers[number] = ord(value)
    order = "le" if sys.byteorder == "little" else "be"
    return numbers.tobytes().decode(f"utf-32-{order}", "surrogatepass")
