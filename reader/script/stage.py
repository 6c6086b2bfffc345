"""Runs one stage of a conversion: the port's rule at a fraction of its cost, with its positions.

The rule: in a dictionary the longest key anywhere wins, leftmost among equals, then the rests
likewise; a later dictionary of the stage sees only what earlier ones left. Most keys say what
their characters say alone anyway, so the characters are translated at once, and only the few keys
whose value differs are looked for (by a pair of characters each) and tried against their rivals.
docs/decisions/script-engine.md has the reasoning.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Protocol

from reader.script.alignment import Block, Blocks, peel
from reader.script.single_characters import Letters

# A key found in a text: level (place of its dictionary in the stage), start, end.
Hit = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Level:
    """One dictionary of a stage without its single characters."""

    keys: frozenset[str]
    # The first candidate of the keys that differ from their characters alone.
    values: dict[str, str]
    # All candidates of the keys that have more than one.
    several: dict[str, tuple[str, ...]]
    # Every character of the keys.
    letters: frozenset[str]
    # First character of a key to the lengths of such keys, longest first.
    lengths: dict[str, tuple[int, ...]]
    longest: int


def inner_of(levels: Sequence[Level]) -> frozenset[str]:
    """Return every character of the keys of the levels."""
    if len(levels) == 1:
        return levels[0].letters  # Not a second time in memory: there are thousands.
    return frozenset().union(*(level.letters for level in levels))


# How a key lies about a character: level, offset of the character in the key, length of the key.
Shape = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Index:
    """Finds keys by an anchor, a character at which they differ, together with one neighbour."""

    anchor: re.Pattern[str]
    after: dict[str, tuple[Shape, ...]]
    before: dict[str, tuple[Shape, ...]]
    alone: dict[str, tuple[Shape, ...]]


class Cuts(Protocol):
    """Where a text is cut before its stages run."""

    def within(self, start: int, end: int) -> list[int]:
        """Return the cuts inside a stretch, in order; the stretches asked for never go back."""
        ...


# Cuts are found only for texts in which there is something to decide.
FindCuts = Callable[[], Cuts | None]


@dataclass(frozen=True, slots=True)
class Stage:
    """A compiled stage; threads may share it (what it remembers it could find anew)."""

    levels: tuple[Level, ...]
    # Every character of the keys of any level: none lies across another character.
    inner: frozenset[str]
    letters: Letters
    index: Index
    # How far the value of a key stands for its characters one by one, at both ends.
    _trims: dict[str, tuple[int, int] | None] = field(default_factory=dict)

    def run(self, text: str, cuts: FindCuts | None = None) -> tuple[str, Blocks]:
        """Return the converted text and the atoms of its alignment with the text."""
        base = self.letters.apply(text)
        patches = self.patches(text, cuts)
        if not patches:
            return base, ()
        parts: list[str] = []
        atoms: list[Block] = []
        done = grown = 0
        for level, start, end in patches:
            key = text[start:end]
            value = self.levels[level].values[key]
            parts += (base[done:start], value)
            trim = self._trim(key, value)
            if trim is not None:
                first, last = start + trim[0], end - trim[1]
                shown = last + grown + len(value) - len(key)
                atoms.append(Block(first, last, first + grown, shown))
            grown += len(value) - len(key)
            done = end
        parts.append(base[done:])
        return "".join(parts), tuple(atoms)

    def segments(self, text: str, _cuts: FindCuts | None = None) -> list[Hit]:
        """Return every key the port would match, single characters left out, in text order.

        Slow (each position is tried); `run` does not need it, the candidates and the tests do.
        """
        found = [hit for place in range(len(text)) for hit in self._hits_from(text, place)]
        found.sort(key=_priority)
        taken = bytearray(len(text))
        chosen: list[Hit] = []
        for hit in found:
            _, start, end = hit
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                chosen.append(hit)
        return sorted(chosen, key=lambda hit: hit[1])

    def patches(self, text: str, _cuts: FindCuts | None = None) -> list[Hit]:
        """Return the keys that make the text differ from its characters alone, in text order.

        The port's rule knows no cuts.
        """
        found = self.differing(text)
        if not found:
            return []
        decided: dict[Hit, bool] = {}
        return [hit for hit in sorted(found, key=start_of) if self._wins(text, hit, decided)]

    def _trim(self, key: str, value: str) -> tuple[int, int] | None:
        """Return how many characters of a key and its value can be taken apart at either end."""
        if key not in self._trims:
            whole = Block(0, len(key), 0, len(value))
            left = peel(key, value, whole, self.letters.table)
            self._trims[key] = (left.s0, len(key) - left.s1) if left else None
        return self._trims[key]

    def differing(self, text: str) -> set[Hit]:
        """Find the keys in the text whose value differs from their characters alone."""
        hits: set[Hit] = set()
        after, before, alone = self.index.after.get, self.index.before.get, self.index.alone
        for found in self.index.anchor.finditer(text):
            place = found.start()
            shapes = after(text[place : place + 2], ())
            preceded = before(text[place - 1 : place + 1])
            if preceded is not None:
                shapes += preceded
            if alone:
                shapes += alone.get(text[place], ())
            for level, offset, length in shapes:
                start, end = place - offset, place - offset + length
                if start >= 0 and end <= len(text) and text[start:end] in self.levels[level].values:
                    hits.add((level, start, end))
        return hits

    def _wins(self, text: str, hit: Hit, decided: dict[Hit, bool]) -> bool:
        """Tell whether the rule chooses this key: unless a chosen rival overlaps it."""
        if hit in decided:
            return decided[hit]
        first = self._rivals(text, hit)
        if not first:
            decided[hit] = True
            return True
        rivals: dict[Hit, list[Hit]] = {hit: first}
        waiting = list(first)
        while waiting:
            current = waiting.pop()
            if current not in decided and current not in rivals:
                rivals[current] = self._rivals(text, current)
                waiting += rivals[current]
        for current in sorted(rivals, key=_priority):
            decided[current] = not any(decided[rival] for rival in rivals[current])
        return decided[hit]

    def _rivals(self, text: str, hit: Hit) -> list[Hit]:
        """Return the keys that overlap this one and are chosen before it."""
        own, start, end = hit
        found = []
        for number in range(own + 1):
            level = self.levels[number]
            lengths, keys = level.lengths.get, level.keys
            # From the left it must reach into the key; in the key's own dictionary it must also
            # be at least as long, and longer when it does not begin further left.
            floor = end - start if number == own else 1
            first = start - level.longest + 1
            for place in range(start - 1, max(0, first) - 1, -1):
                if text[place] not in level.letters:
                    break  # No key lies across it.
                some = lengths(text[place])
                reach = start - place + 1
                if some is not None and some[0] >= reach and some[0] >= floor:
                    found += _among(keys, text, number, place, some, max(floor, reach))
            floor += number == own
            for place in range(start, end):
                some = lengths(text[place])
                if some is not None and some[0] >= floor:
                    found += _among(keys, text, number, place, some, floor)
        return found

    def _hits_from(self, text: str, place: int) -> Iterator[Hit]:
        for number, level in enumerate(self.levels):
            yield from _among(
                level.keys, text, number, place, level.lengths.get(text[place], ()), 1
            )


def _among(
    keys: frozenset[str], text: str, number: int, place: int, lengths: Iterable[int], least: int
) -> list[Hit]:
    """Return the keys of a dictionary that begin at a place, at least so long, longest first."""
    found = []
    for length in lengths:
        if length < least:
            break
        # At the end of the text a slice is shorter than asked and would be another key.
        if text[place : place + length] in keys and place + length <= len(text):
            found.append((number, place, place + length))
    return found


start_of = itemgetter(1)


def _priority(hit: Hit) -> tuple[int, int, int]:
    level, start, end = hit
    return level, start - end, start
