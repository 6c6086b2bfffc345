"""Runs one stage of a conversion: the port's rule at a fraction of its cost, with its positions.

The rule: in a dictionary the longest key anywhere wins, leftmost among equals, then the rests
likewise; a later dictionary of the stage sees only what earlier ones left. Most keys say what
their characters say alone anyway, so the characters are translated at once, and only the few keys
whose value differs are looked for (by a pair of characters each) and tried against their rivals.
docs/decisions/script-engine.md has the reasoning.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

# The port cuts its text at these before it looks for keys, so that no key can hold one.
SEPARATOR = re.compile(
    r"[\s\-,.?!*　，。、；：？！…“”‘’『』「」﹁﹂—－（）《》〈〉～．／＼︒︑︔︓︿﹀︹︺︙︐［﹇］﹈︕︖"
    r"︰︳︴︽︾︵︶｛︷｝︸﹃﹄【︻】︼]"
)

# Below this a table is applied by search and replace, above it by translation: measured.
_SPARSE = 300


@dataclass(frozen=True, slots=True)
class Patch:
    """A place where a key decided otherwise than its characters alone: source span and value."""

    start: int
    end: int
    value: str


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
    # First character of a key to the lengths of such keys, longest first.
    lengths: dict[str, tuple[int, ...]]
    longest: int


# How a key lies about a character: level, offset of the character in the key, length of the key.
Shape = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Index:
    """Finds keys by an anchor, a character at which they differ, together with one neighbour."""

    anchor: re.Pattern[str]
    after: dict[str, tuple[Shape, ...]]
    before: dict[str, tuple[Shape, ...]]
    alone: dict[str, tuple[Shape, ...]]


@dataclass(frozen=True, slots=True)
class Stage:
    """A compiled stage; immutable, so threads may share it."""

    levels: tuple[Level, ...]
    table: dict[int, str]
    several: dict[str, tuple[str, ...]]
    _sparse: re.Pattern[str] | None
    _index: Index

    def run(self, text: str) -> tuple[str, list[Patch]]:
        """Return the converted text and the patches that made it differ from its characters'."""
        patches = self._patches(text)
        base = self.characters(text)
        if not patches:
            return base, patches
        parts: list[str] = []
        done = 0
        for patch in patches:
            parts += (base[done : patch.start], patch.value)
            done = patch.end
        parts.append(base[done:])
        return "".join(parts), patches

    def characters(self, text: str) -> str:
        """Return the text with each character converted alone (same length)."""
        if self._sparse is not None:
            table = self.table
            return self._sparse.sub(lambda found: table[ord(found[0])], text)
        return text.translate(self.table) if self.table else text

    def segments(self, text: str) -> list[Hit]:
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

    def _patches(self, text: str) -> list[Patch]:
        found = sorted(self._differing(text), key=lambda hit: hit[1])
        decided: dict[Hit, bool] = {}
        patches = []
        for hit in found:
            if self._wins(text, hit, decided):
                level, start, end = hit
                patches.append(Patch(start, end, self.levels[level].values[text[start:end]]))
        return patches

    def _differing(self, text: str) -> set[Hit]:
        """Find the keys in the text whose value differs from their characters alone."""
        hits: set[Hit] = set()
        after, before, alone = self._index.after.get, self._index.before.get, self._index.alone
        for found in self._index.anchor.finditer(text):
            place = found.start()
            shapes = after(text[place : place + 2], ()) + before(text[place - 1 : place + 1], ())
            if alone:
                shapes += alone.get(text[place], ())
            for level, offset, length in shapes:
                start, end = place - offset, place - offset + length
                if start >= 0 and end <= len(text) and text[start:end] in self.levels[level].values:
                    hits.add((level, start, end))
        return hits

    def _wins(self, text: str, hit: Hit, decided: dict[Hit, bool]) -> bool:
        """Tell whether the rule chooses this key: unless a chosen rival overlaps it."""
        rivals: dict[Hit, list[Hit]] = {}
        waiting = [hit]
        while waiting:
            current = waiting.pop()
            if current not in decided and current not in rivals:
                rivals[current] = list(self._rivals(text, current))
                waiting += rivals[current]
        for current in sorted(rivals, key=_priority):
            decided[current] = not any(decided[rival] for rival in rivals[current])
        return decided[hit]

    def _rivals(self, text: str, hit: Hit) -> Iterator[Hit]:
        """Yield the keys that overlap this one and are chosen before it."""
        rank = _priority(hit)
        own, start, end = hit
        for level in range(own + 1):
            shortest = end - start if level == own else 1
            first = max(0, start - self.levels[level].longest + 1)
            for place in range(first, end):
                reach = max(shortest, start - place + 1)
                for rival in self._level_hits_from(text, place, level, reach):
                    if _priority(rival) < rank:
                        yield rival

    def _hits_from(self, text: str, place: int) -> Iterator[Hit]:
        for level in range(len(self.levels)):
            yield from self._level_hits_from(text, place, level, 1)

    def _level_hits_from(self, text: str, place: int, level: int, shortest: int) -> Iterator[Hit]:
        at = self.levels[level]
        for length in at.lengths.get(text[place], ()):
            if length < shortest:
                break
            # At the end of the text a slice is shorter than asked and would be another key.
            if place + length <= len(text) and text[place : place + length] in at.keys:
                yield level, place, place + length


def _priority(hit: Hit) -> tuple[int, int, int]:
    level, start, end = hit
    return level, start - end, start


def compile_stage(dictionaries: Sequence[Mapping[str, str]]) -> Stage:
    """Compile dictionaries (key to its candidates, separated by spaces), the first goes first."""
    table: dict[int, str] = {}
    several: dict[str, tuple[str, ...]] = {}
    parts: list[dict[str, str]] = []
    gone: set[str] = set()
    for entries in dictionaries:
        singles, longer = _split(entries, gone)
        for char, values in singles.items():
            first, *rest = values.split(" ")
            table[ord(char)] = first
            if rest:
                several[char] = (first, *rest)
        parts.append(longer)
        gone |= singles.keys() | {key for key in longer if len(key) == 1}
    levels = tuple(_level(entries, table) for entries in parts if entries)
    letters = "".join(map(chr, table))
    return Stage(
        levels=levels,
        table=table,
        several=several,
        _sparse=_any_of(letters) if 0 < len(letters) < _SPARSE else None,
        _index=_index(levels, table),
    )


def _split(entries: Mapping[str, str], gone: set[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Part the characters from the longer keys, leaving out keys that can never match.

    `gone` are the characters of the earlier dictionaries: they are taken before this one looks.
    A character whose value is longer stays with the longer keys, as translation is one to one.
    """
    singles: dict[str, str] = {}
    longer: dict[str, str] = {}
    parted = SEPARATOR.search("\0".join(entries)) is not None
    for key, value in entries.items():
        if len(key) == 1:
            if key not in gone:
                (singles if len(value.split(" ")[0]) == 1 else longer)[key] = value
        elif gone.isdisjoint(key) and not (parted and SEPARATOR.search(key)):
            longer[key] = value
    return singles, longer


def _level(entries: dict[str, str], table: dict[int, str]) -> Level:
    # One translation of all keys is far cheaper than one a key; no key holds a line feed.
    alone = "\n".join(entries).translate(table).split("\n")
    several = {key: tuple(value.split(" ")) for key, value in entries.items() if " " in value}
    firsts = {**entries, **{key: values[0] for key, values in several.items()}}
    differing = {
        key: value
        for (key, value), same in zip(firsts.items(), alone, strict=True)
        if value != same
    }
    found: dict[str, set[int]] = {}
    for key in entries:
        found.setdefault(key[0], set()).add(len(key))
    shared: dict[tuple[int, ...], tuple[int, ...]] = {}
    lengths = {}
    for char, some in found.items():
        ordered = tuple(sorted(some, reverse=True))
        lengths[char] = shared.setdefault(ordered, ordered)
    return Level(frozenset(entries), differing, several, lengths, max(map(len, entries)))


def _index(levels: Sequence[Level], table: dict[int, str]) -> Index:
    after: dict[str, set[Shape]] = {}
    before: dict[str, set[Shape]] = {}
    alone: dict[str, set[Shape]] = {}
    for number, level in enumerate(levels):
        for key, value in level.values.items():
            offset, length = _differs_at(key, value, table), len(key)
            shape = (number, offset, length)
            if length == 1:
                alone.setdefault(key, set()).add(shape)
            elif offset + 1 < length:
                after.setdefault(key[offset : offset + 2], set()).add(shape)
            else:
                before.setdefault(key[offset - 1 :], set()).add(shape)
    anchors = {pair[0] for pair in after} | {pair[1] for pair in before} | alone.keys()
    return Index(_any_of("".join(sorted(anchors))), _shared(after), _shared(before), _shared(alone))


def _differs_at(key: str, value: str, table: dict[int, str]) -> int:
    """Return the first place at which the value differs from the key's characters alone."""
    if len(key) == len(value):
        for place, (char, other) in enumerate(zip(key, value, strict=True)):
            if table.get(ord(char), char) != other:
                return place
    return 0


def _shared(found: dict[str, set[Shape]]) -> dict[str, tuple[Shape, ...]]:
    """Freeze the shapes, equal ones only once: there are few different ones."""
    seen: dict[tuple[Shape, ...], tuple[Shape, ...]] = {}
    frozen = {}
    for pair, shapes in found.items():
        ordered = tuple(sorted(shapes))
        frozen[pair] = seen.setdefault(ordered, ordered)
    return frozen


def _any_of(letters: str) -> re.Pattern[str]:
    """Return a pattern that finds any of the characters; none when there are none."""
    return re.compile(f"[{re.escape(letters)}]" if letters else r"(?!)")
