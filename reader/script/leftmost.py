"""Runs a stage by OpenCC's own rule: from left to right, at each place the longest word.

At a place the first dictionary that has a word wins, however long the words of later ones are.
OpenCC cuts a text into words first and converts each alone, so a word never reaches over a cut.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.script.alignment import Rendition
from reader.script.stage import Cuts, FindCuts, Hit, Level, Stage, start_of


@dataclass(frozen=True, slots=True)
class LeftmostStage(Stage):
    """A compiled stage that follows OpenCC's rule instead of the port's."""

    def patches(self, text: str, cuts: FindCuts | None = None) -> list[Hit]:
        """Return the keys that make the text differ from its characters alone, in text order."""
        differing = self.differing(text)
        if not differing:
            return []
        chosen: list[Hit] = []
        done = 0
        found = cuts() if cuts else None
        for _, start, _ in sorted(differing, key=start_of):
            if start >= done:
                first, done = self._stretch(text, start, done)
                chosen += [
                    (level, first, last)
                    for level, first, last in self._scan(text, first, done, found)
                    if text[first:last] in self.levels[level].values
                ]
        return chosen

    def segments(self, text: str, cuts: FindCuts | None = None) -> list[Hit]:
        """Return every key that OpenCC would match, single characters left out, in text order."""
        return list(self._scan(text, 0, len(text), cuts() if cuts else None))

    def _stretch(self, text: str, place: int, least: int) -> tuple[int, int]:
        """Return the widest stretch around a place that no key can lie across."""
        first = last = place
        inner, size = self.inner, len(text)
        while first > least and text[first - 1] in inner:
            first -= 1
        while last < size and text[last] in inner:
            last += 1
        return first, last

    def _scan(self, text: str, start: int, end: int, cuts: Cuts | None) -> Iterator[Hit]:
        for stop in (*(cuts.within(start, end) if cuts else ()), end):
            yield from _words(self.levels, text, start, stop, stop)
            start = stop


def _words(levels: Sequence[Level], text: str, place: int, end: int, limit: int) -> Iterator[Hit]:
    """Yield the words that begin before `end` and end by `limit`, from left to right.

    At each place the longest word of the first level that has one.
    """
    tables = [(number, level.lengths.get, level.keys) for number, level in enumerate(levels)]
    while place < end:
        char = text[place]
        taken = 1
        for number, lengths, keys in tables:
            for length in lengths(char, ()):
                if text[place : place + length] in keys and place + length <= limit:
                    yield number, place, place + length
                    taken = length
                    break
            else:
                continue
            break
        place += taken


@dataclass(frozen=True, slots=True)
class Words:
    """The words that a text is cut into, and terms that no word may begin in or reach into."""

    level: Level
    terms: Level | None
    inner: frozenset[str]

    def found(self, text: str, place: int, end: int) -> Iterator[Hit]:
        """Yield the terms and words that begin from `place` on and before `end`, left to right."""
        terms: Iterator[Hit] = iter(())
        if self.terms is not None:
            reach = min(len(text), end + self.level.longest)
            terms = _words((self.terms,), text, place, reach, len(text))
        for term in terms:
            _, first, last = term
            yield from _words((self.level,), text, place, min(first, end), first)
            if first < end:
                yield term
            if last >= end:
                return
            place = last
        yield from _words((self.level,), text, place, end, len(text))


class WordCuts:
    """The borders of the words of dictionaries, found stretch by stretch and only once."""

    def __init__(self, text: str, words: Words) -> None:
        self._text = text
        self._words = words
        self._borders: list[int] = []
        self._done = 0

    def within(self, start: int, end: int) -> list[int]:
        """Return the borders inside a stretch."""
        text, words = self._text, self._words
        if start > self._done:
            place = start
            while place > self._done and text[place - 1] in words.inner:
                place -= 1
            self._done = place
        for _, first, last in words.found(text, self._done, end):
            self._borders += (first, last)
        self._done = max(self._done, end, *self._borders[-1:])
        return self._borders[bisect_right(self._borders, start) : bisect_left(self._borders, end)]


class MovedCuts:
    """Cuts of the source, seen from a text that a stage has changed already."""

    def __init__(self, cuts: Cuts, moved: Rendition) -> None:
        self._cuts = cuts
        self._moved = moved

    def within(self, start: int, end: int) -> list[int]:
        """Return the cuts inside a stretch of the changed text."""
        moved = self._moved
        found = self._cuts.within(moved.source_place(start), moved.source_place(end))
        return [moved.shown_place(cut) for cut in found]
