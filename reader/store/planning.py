"""Which part of a query the search index is asked for, so that it compares as little as it can.

The index holds a list of places for every character, and a phrase costs as much as the lists of
all its characters are long. A rare part of the phrase names nearly the same texts for a fraction
of that; the texts it names are then looked into. How rare a part is, a sample of the project's own
texts tells: an estimate, on which the time depends and never the answer.
"""

import math
import sqlite3
from collections import Counter
from collections.abc import Iterable
from operator import add
from typing import NamedTuple

from reader.store.search import is_token, searchable

#: Texts in a sample, and code points of each.
_TEXTS = 40
_LENGTH = 1_500
#: Nanoseconds, as measured: passing over a text in a character's list; going on to a given text
#: in it; a place in a text; looking into a text.
_PASS = 40
_SEEK = 500
_PLACE = 7
_LOOK = 10_000
#: So often it is taken to stand in the sample what does not; one character longer, so much less.
_UNSEEN = 0.3
_WORDS = 0.1
#: How many pairs are counted in the sample to begin with, and how far the best of them grows.
_PAIRS = 6
_LONGEST = 8


class _Part(NamedTuple):
    """A part of a query, where in it that begins and ends, and what it is thought to cost:
    the comparing of lists alone, and with the looking into texts.
    """

    text: str
    start: int
    end: int
    lists: float
    cost: float


class Sample:
    """How often characters stand in a project's texts, learnt from some of them."""

    def __init__(self, texts: list[str], total: int) -> None:
        self.total = total
        self._of = max(len(texts), 1)
        self._text = "\0".join(texts)
        self._places = Counter(self._text)
        # Of the parts that are thought of most are pairs; to look for each takes longer.
        self._pairs = Counter(map(add, self._text, self._text[1:]))
        self._holding = Counter(char for text in texts for char in set(text))

    @classmethod
    def of(cls, connection: sqlite3.Connection, last: int) -> "Sample":
        """A sample of the texts in a project file, of which *last* is the newest one's row."""
        some = sorted({1 + last * at // _TEXTS for at in range(_TEXTS)}) if last else []
        found = (
            connection.execute(
                f"SELECT substr(text, 1, {_LENGTH}) FROM texts WHERE rowid = ?", (row,)
            ).fetchone()
            for row in some
        )
        return cls([searchable(row[0]) for row in found if row and isinstance(row[0], str)], last)

    def part(self, form: str) -> str:
        """The part of the folded *form* that costs least to ask for and to look after."""
        run = max("".join(c if is_token(c) else " " for c in form).split(" "), key=len)
        if len(run) < 2:
            return form
        grown = self._grown(run)
        return min(grown, self._part(form, 0, len(form), grown.cost), key=_cost).text

    def named(self, parts: Iterable[str]) -> float:
        """How many texts are thought to hold one of these."""
        return sum(map(self._texts_with, parts))

    def looks_for(self, forms: Iterable[str]) -> int:
        """How many texts can be looked into while the index compares all of *forms*."""
        return round(sum(map(self._lists, forms)) / _LOOK)

    def _grown(self, form: str) -> _Part:
        """The rarest character or pair, or what it grows to where that costs less."""
        pairs = {form[at : at + 2]: at for at in range(len(form) - 1)}
        rare = sorted(pairs, key=lambda pair: self._places[pair[0]] * self._places[pair[1]])
        alone = min(range(len(form)), key=lambda at: self._places[form[at]])
        best = self._part(form, alone, alone + 1)
        for pair in rare[:_PAIRS]:
            start = pairs[pair]
            best = min(best, self._part(form, start, start + 2, best.cost), key=_cost)
        last = best
        # On over a rise: the last character of a word tells nothing, the next one may tell much.
        while len(last.text) < min(_LONGEST, len(form)) and last.lists <= best.cost:
            both = ((last.start - 1, last.end), (last.start, last.end + 1))
            wider = [self._part(form, a, b) for a, b in both if a >= 0 and b <= len(form)]
            last = min(wider, key=_cost)
            best = min(best, last, key=_cost)
        return best

    def _part(self, form: str, start: int, end: int, most: float = math.inf) -> _Part:
        """What stands there; what it names is not counted where its lists alone cost *most*."""
        text = form[start:end]
        lists = self._lists(text)
        looks = 0 if lists >= most else self._texts_with(text) * _LOOK
        return _Part(text, start, end, lists, lists + looks)

    def _lists(self, text: str) -> float:
        """Of the shortest list all is read, of the others what it meets."""
        fewest = min(self._texts_holding(char) for char in text)
        if len(text) == 1:
            return fewest * _PASS
        cost = 0.0
        for char in text:
            cost += min(self._texts_holding(char) * _PASS, fewest * _SEEK)
            cost += fewest * self._places[char] / self._of * _PLACE
        return cost

    def _texts_holding(self, char: str) -> float:
        return self.total * (self._holding[char] + _UNSEEN) / self._of

    def _texts_with(self, part: str) -> float:
        """How many texts hold *part*: what was counted, and where that is little what is likely."""
        length = max(len(self._text), 1)
        likely = float(length)
        for char in part:
            likely *= (self._places[char] + 0.5) / length
        if len(part) == 1:
            return self._texts_holding(part)
        # As if four more texts had been seen in which it stands as often as chance would have it,
        # and a little more often: characters come together in words.
        words = _UNSEEN * _WORDS ** (len(part) - 2)
        seen = self._pairs[part] if len(part) == 2 else self._text.count(part)
        times = (seen + 4 * likely / self._of + words) / (self._of + 4)
        return self.total * -math.expm1(-times)


def newest(connection: sqlite3.Connection) -> int:
    """The number of the newest text, which is how many there are: none is ever removed."""
    (last,) = connection.execute("SELECT max(rowid) FROM texts").fetchone()
    return int(last or 0)


def _cost(part: _Part) -> float:
    return part.cost
