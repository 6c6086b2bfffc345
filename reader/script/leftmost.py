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
        while first > least and _inside(text[first - 1], self.levels):
            first -= 1
        while last < len(text) and _inside(text[last], self.levels):
            last += 1
        return first, last

    def _scan(self, text: str, start: int, end: int, cuts: Cuts | None) -> Iterator[Hit]:
        place = start
        for stop in (*(cuts.within(start, end) if cuts else ()), end):
            while place < stop:
                hit = _first(self.levels, text, place, stop)
                if hit is None:
                    place += 1
                else:
                    yield hit
                    place = hit[2]


def _first(levels: Sequence[Level], text: str, place: int, stop: int) -> Hit | None:
    """Return the longest key at a place that ends by `stop`, of the first level that has one."""
    for number, level in enumerate(levels):
        for length in level.lengths.get(text[place], ()):
            if place + length <= stop and text[place : place + length] in level.keys:
                return number, place, place + length
    return None


def _inside(char: str, levels: Sequence[Level]) -> bool:
    return any(char in level.letters for level in levels)


class WordCuts:
    """The borders of the words of dictionaries, found stretch by stretch and only once."""

    def __init__(self, text: str, words: Sequence[Level]) -> None:
        self._text = text
        self._words = words
        self._borders: list[int] = []
        self._done = 0

    def within(self, start: int, end: int) -> list[int]:
        """Return the borders inside a stretch."""
        text, words = self._text, self._words
        if start > self._done:
            place = start
            while place > self._done and _inside(text[place - 1], words):
                place -= 1
            self._done = place
        while self._done < end:
            hit = _first(words, text, self._done, len(text))
            if hit is None:
                self._done += 1
            else:
                self._borders += hit[1:]
                self._done = hit[2]
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
