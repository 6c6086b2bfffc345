"""Which articles are near-duplicates of each other, so that none is torn across splits."""

import re
import zlib
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby, pairwise

#: Two texts belong together from this share of common character 5-grams (Jaccard).
TOGETHER = 0.5
#: One text that is at least this much inside another is shown as a borderline pair.
CONTAINED = 0.8

_GRAM = 5
# A text is sketched by so many of its 5-grams or some more: those whose number ends in enough zero
# bits. The sketch of a short text therefore holds what it shares with the sketch of a long one.
# The first bits are the first character's, so that of a long text most need no checksum.
_SKETCH = 64
_BITS = 3
_FIRST = (1 << _BITS) - 1
# A 5-gram in more texts than this pairs each with the next alone, or a house phrase would make
# every text a candidate of every other.
_COMMON = 16
# From this share of common 5-grams, told from the sketches, two texts are compared in full.
_CANDIDATE = 0.3

# So many of the smaller sketch must have met in the list before the sketches are compared.
_MET = 0.05

# Of so many texts what they have in common is looked at at once, of more in as many turns.
_AT_ONCE = 2_000
_MOST_BITS = 20
# So many lists they are sorted in, none of which keeps other threads waiting for long.
_LISTS = 32

# So many pairs are counted at once, which takes a millisecond or less.
_PIECE = 5_000

_PLACE = 28
_PLACES = (1 << _PLACE) - 1

_NOT_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts by their keys: shared 5-grams as Jaccard and as share of the shorter one."""

    one: str
    other: str
    jaccard: float
    containment: float

    @property
    def together(self) -> bool:
        """Whether the two belong to one group."""
        return self.jaccard >= TOGETHER


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The groups found: every key's representative, and pairs on the border for a person."""

    root: dict[str, str]
    borderline: tuple[Pair, ...]


def grams(text: str, fold: Callable[[str], str]) -> set[int]:
    """Numbers that stand for the folded text's 5-grams, without punctuation, space and case.

    The last three bits are those of the first character, the rest is a checksum.
    """
    plain = _plain(text, fold)
    return _numbers(plain, range(_count(plain)))


def _plain(text: str, fold: Callable[[str], str]) -> bytes:
    letters = _NOT_WORDS.sub("", fold(text)).lower() or " "
    return letters.encode("utf-32-le", "surrogatepass")


def _count(plain: bytes) -> int:
    return max(len(plain) // 4 - _GRAM + 1, 1)


def _numbers(plain: bytes, places: Iterable[int]) -> set[int]:
    width, checksum = 4 * _GRAM, zlib.crc32
    return {
        checksum(plain[4 * at : 4 * at + width]) << _BITS | plain[4 * at] & _FIRST for at in places
    }


def compare(one: set[int], other: set[int]) -> tuple[float, float]:
    """Jaccard and containment of two sets of 5-grams."""
    common = len(one & other)
    union = len(one) + len(other) - common
    return common / union, common / min(len(one), len(other))


def neighbours(
    keys: Sequence[str],
    text: Callable[[str], str],
    fold: Callable[[str], str],
    step: Callable[[], None] = lambda: None,
) -> Neighbours:
    """The near-duplicates among the texts behind *keys*; chains are joined.

    ``text`` is asked once for each key, with a ``step`` each, and again for those that look
    alike, so no more than a sketch of each text is held. The result does not depend on the
    order of the keys.
    """
    ordered = sorted(keys)
    sketches = []
    for key in ordered:
        step()
        sketches.append(_sketch(_plain(text(key), fold)))
    candidates = [(ordered[one], ordered[other]) for one, other in _candidates(sketches)]
    wanted = Counter(key for pair in candidates for key in pair)
    held: dict[str, set[int]] = {}
    pairs = []
    for one, other in candidates:
        for key in (one, other):
            if key not in held:
                held[key] = grams(text(key), fold)
        jaccard, containment = compare(held[one], held[other])
        if jaccard >= TOGETHER or containment >= CONTAINED:
            pairs.append(Pair(one, other, jaccard, containment))
        wanted.subtract((one, other))
        for key in (one, other):
            if not wanted[key]:
                del held[key]
    joined = ((pair.one, pair.other) for pair in pairs if pair.together)
    return Neighbours(join(keys, joined), tuple(pair for pair in pairs if not pair.together))


@dataclass(frozen=True, slots=True)
class _Sketch:
    """Those 5-grams of a text whose number has no bit in common with the mask."""

    mask: int
    grams: "array[int]"

    def within(self, mask: int) -> set[int]:
        """What the sketch would be with this mask, which must have all bits of its own."""
        return {gram for gram in self.grams if not gram & mask}


def _sketch(plain: bytes) -> _Sketch:
    count = _count(plain)
    bits = max((count // _SKETCH).bit_length() - 1, 0)
    while True:
        places: Iterable[int] = range(count)
        if bits >= _BITS:
            lows = plain[0 : 4 * count : 4]
            places = [at for at, low in enumerate(lows) if not low & _FIRST]
        mask = (1 << bits) - 1
        found = [gram for gram in _numbers(plain, places) if not gram & mask]
        if bits == 0 or len(found) >= _SKETCH // 2:
            return _Sketch(mask, array("Q", found))
        bits //= 2  # a text of few different characters


def _candidates(sketches: Sequence[_Sketch]) -> list[tuple[int, int]]:
    """Pairs of places that look alike, in order."""
    share = len(sketches) // _AT_ONCE + 1
    # Numbers in arrays, of which a part is looked at at once: lists in a dictionary, or all pairs
    # that have met, would take ten times the room.
    pairs = [array("Q") for _ in range(share)]
    for turn in range(share):
        for one, other in _meetings(sketches, turn, share):
            pairs[one % share].append(one << _PLACE | other)
    found = []
    for met in pairs:
        for pair, times in _counted(met).items():
            one, other = pair >> _PLACE, pair & _PLACES
            if _alike(sketches[one], sketches[other], times):
                found.append((one, other))
    return sorted(found)


def _counted(met: "array[int]") -> Counter[int]:
    """How often each pair has met; counted in pieces to let other threads have a turn."""
    found: Counter[int] = Counter()
    for at in range(0, len(met), _PIECE):
        found.update(met[at : at + _PIECE])
    return found


def _meetings(sketches: Sequence[_Sketch], turn: int, turns: int) -> Iterator[tuple[int, int]]:
    """Pairs of places that have a 5-gram in common, once for each, of one part of the 5-grams."""
    # One number for each 5-gram and its text.
    lists: list[list[int]] = [[] for _ in range(_LISTS)]
    for place, sketch in enumerate(sketches):
        for gram in sketch.grams:
            # Not by the lowest bits, which are zero in long texts.
            most = gram >> _MOST_BITS
            if most % turns == turn:
                lists[most // turns % _LISTS].append(gram << _PLACE | place)
    for places in lists:
        places.sort()
        for _, run in groupby(places, key=lambda found: found >> _PLACE):
            found = [one & _PLACES for one in run]
            yield from combinations(found, 2) if len(found) <= _COMMON else pairwise(found)


def _alike(one: _Sketch, other: _Sketch, met: int) -> bool:
    if met < _MET * min(len(one.grams), len(other.grams)):
        return False
    mask = one.mask | other.mask
    first, second = one.within(mask), other.within(mask)
    return len(first & second) >= _CANDIDATE * min(len(first), len(second))


def join(keys: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Every key with the smallest key of the chain of pairs it stands in."""
    root = {key: key for key in keys}

    def find(key: str) -> str:
        while root[key] != key:
            root[key] = root[root[key]]
            key = root[key]
        return key

    for one, other in pairs:
        first, second = sorted((find(one), find(other)))
        root[second] = first
    return {key: find(key) for key in root}
