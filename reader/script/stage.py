"""Runs one stage of a conversion: the port's rule at a fraction of its cost, with its positions.

The rule: in a dictionary the longest key anywhere wins, leftmost among equals, then the rests
likewise; a later dictionary of the stage sees only what earlier ones left. Most keys say what
their characters say alone anyway, so the characters are translated at once, and only the few keys
whose value differs are looked for (by a pair of characters each) and tried against their rivals.
docs/decisions/script-engine.md has the reasoning.
"""

import re
import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from reader.script.alignment import Block, Blocks, peel

# The port cuts its text at these before it looks for keys, so that no key can hold one.
SEPARATOR = re.compile(
    r"[\s\-,.?!*　，。、；：？！…“”‘’『』「」﹁﹂—－（）《》〈〉～．／＼︒︑︔︓︿﹀︹︺︙︐［﹇］﹈"
    r"︕︖︰︳︴︽︾︵︶｛︷｝︸﹃﹄【︻】︼]"
)

# Below this a table is applied by search and replace, above it by translation: measured.
_SPARSE = 300
# Code points beyond the BMP: the translation table, a string, ends before them.
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_BMP = 0x10000


# The commonest characters of Chinese text in either script, the most common first: a key is better
# looked for by any other character it has.
_COMMON = (
    "的一是不了在人有我他这這个個们們中来來上大为為爲和国國地到以说說时時要就出会會可也你对對生能而子"
    "那得于於着著下自之年过過发發后後作里裡裏用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒"
    "动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把"
    "机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應战戰向头頭"
    "文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海"
    "通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女"
    "变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許"
    "统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王"
    "象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師"
)


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
    # First character of a key to the lengths of such keys, longest first; for characters that
    # are in keys but begin none nothing, for characters in no key no entry.
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
    """A compiled stage; threads may share it (what it remembers it could find anew)."""

    levels: tuple[Level, ...]
    # What single characters become, and all candidates of those that have more than one.
    letters: dict[int, str]
    several: dict[str, tuple[str, ...]]
    # The letters again, in whichever form is fast for their number.
    _sparse: re.Pattern[str] | None
    _dense: str
    _index: Index
    # How far the value of a key stands for its characters one by one, at both ends.
    _trims: dict[str, tuple[int, int] | None]

    def run(self, text: str) -> tuple[str, Blocks]:
        """Return the converted text and the atoms of its alignment with the text."""
        base = self.characters(text)
        parts: list[str] = []
        atoms: list[Block] = []
        done = grown = 0
        for level, start, end in self._patches(text):
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
        if not parts:
            return base, ()
        parts.append(base[done:])
        return "".join(parts), tuple(atoms)

    def characters(self, text: str) -> str:
        """Return the text with each character converted alone (same length)."""
        if self._sparse is not None:
            letters = self.letters
            return self._sparse.sub(lambda found: letters[ord(found[0])], text)
        if not self._dense:
            return text
        # Measured: a string as table takes two thirds of the time of a dictionary.
        return text.translate(self.letters if _ASTRAL.search(text) else self._dense)

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

    def _patches(self, text: str) -> list[Hit]:
        """Return the keys that make the text differ from its characters alone, in text order."""
        decided: dict[Hit, bool] = {}
        found = sorted(self._differing(text), key=_START)
        return [hit for hit in found if self._wins(text, hit, decided)]

    def _trim(self, key: str, value: str) -> tuple[int, int] | None:
        """Return how many characters of a key and its value can be taken apart at either end."""
        if key not in self._trims:
            whole = Block(0, len(key), 0, len(value))
            left = peel(key, value, whole, self.letters)
            self._trims[key] = (left.s0, len(key) - left.s1) if left else None
        return self._trims[key]

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
            for place in range(start - 1, (first if first > 0 else 0) - 1, -1):
                some = lengths(text[place])
                if some is None:
                    break  # The character is in no key, so no key lies across it.
                least = start - place + 1
                if some and some[0] >= least:
                    least = least if least > floor else floor
                    found += _among(keys, text, number, place, some, least)
            floor += number == own
            for place in range(start, end):
                some = lengths(text[place])
                if some and some[0] >= floor:
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


_START = itemgetter(1)


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
        letters=table,
        several=several,
        _sparse=re.compile(_class(letters)) if 0 < len(letters) < _SPARSE else None,
        _dense=_string_table(table) if len(letters) >= _SPARSE else "",
        _index=_index(levels, table),
        _trims={},
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
    lengths: dict[str, tuple[int, ...]] = dict.fromkeys("".join(entries), ())
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
            offset, length = _anchor(key, value, table), len(key)
            shape = (number, offset, length)
            if length == 1:
                alone.setdefault(key, set()).add(shape)
            elif offset + 1 < length:
                after.setdefault(key[offset : offset + 2], set()).add(shape)
            else:
                before.setdefault(key[offset - 1 :], set()).add(shape)
    anchors = {pair[0] for pair in after} | {pair[1] for pair in before} | alone.keys()
    # Most anchors that have none of the neighbours looked for are passed over without a match.
    following, preceding = {pair[1] for pair in after}, {pair[0] for pair in before}
    pattern = re.compile(
        f"{_class(anchors)}(?:(?={_class(following)})|(?<={_class(preceding)}.)|(?<={_class(alone)}))"
    )
    return Index(pattern, _shared(after), _shared(before), _shared(alone))


def _anchor(key: str, value: str, table: dict[int, str]) -> int:
    """Return the place of the rarest character at which the value differs from the key's alone.

    When the lengths differ any place will do.
    """
    places: Iterable[int] = range(len(key))
    if len(key) == len(value):
        alone = zip(key, value, strict=True)
        places = [i for i, (char, other) in enumerate(alone) if table.get(ord(char), char) != other]
    return max(places, key=lambda place: _COMMON.find(key[place]) % (len(_COMMON) + 1))


def _shared(found: dict[str, set[Shape]]) -> dict[str, tuple[Shape, ...]]:
    """Freeze the shapes, equal ones only once: there are few different ones."""
    seen: dict[tuple[Shape, ...], tuple[Shape, ...]] = {}
    frozen = {}
    for pair, shapes in found.items():
        ordered = tuple(sorted(shapes))
        frozen[pair] = seen.setdefault(ordered, ordered)
    return frozen


def _string_table(table: Mapping[int, str]) -> str:
    """Return a string that holds, at the place of each character of the BMP, what it becomes."""
    numbers = array("L" if array("L").itemsize == 4 else "I", range(_BMP))
    for number, value in table.items():
        if number < _BMP:
            numbers[number] = ord(value)
    order = "le" if sys.byteorder == "little" else "be"
    return numbers.tobytes().decode(f"utf-32-{order}", "surrogatepass")


def _class(letters: Iterable[str]) -> str:
    """Return a pattern for any of the characters, one that never matches when there are none."""
    listed = "".join(sorted(letters))
    return f"[{re.escape(listed)}]" if listed else "(?!)"
