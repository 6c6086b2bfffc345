"""Which articles are near-duplicates of each other, so that none is torn across splits."""

import re
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

#: Two texts belong together from this share of common character 5-grams (Jaccard).
TOGETHER = 0.5
#: One text that is at least this much inside another is shown as a borderline pair.
CONTAINED = 0.8

_GRAM = 5
# Of a long text every 16th 5-gram (by its checksum, so the same ones in every text) finds the
# candidates; only those are then compared in full.
_WHOLE = 256
_EVERY = 16
# A 5-gram in more texts than this pairs each with the next alone, or a house phrase would make
# every text a candidate of every other.
_COMMON = 16
# Near-duplicates share two thirds of their 5-grams or more, of which some are rare.
_RARE = 0.05
_CANDIDATE = 0.3

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


def grams(text: str, fold: Callable[[str], str]) -> frozenset[int]:
    """Checksums of the folded text's character 5-grams, without punctuation, space and case."""
    plain = _NOT_WORDS.sub("", fold(text)).lower().encode("utf-32-le", "surrogatepass")
    width = 4 * _GRAM
    last = max(len(plain) - width, 0)
    return frozenset(zlib.crc32(plain[at : at + width]) for at in range(0, last + 1, 4))


def compare(one: frozenset[int], other: frozenset[int]) -> tuple[float, float]:
    """Jaccard and containment of two sets of 5-grams."""
    common = len(one & other)
    union = len(one) + len(other) - common
    return common / union, common / min(len(one), len(other))


def neighbours(
    keys: Sequence[str], text: Callable[[str], str], fold: Callable[[str], str]
) -> Neighbours:
    """The near-duplicates among the texts behind *keys*; chains are joined.

    ``text`` is asked once for each key and again for those that look alike, so no more than
    a sketch of each text is held. The result does not depend on the order of the keys.
    """
    sketches: dict[str, array[int]] = {}
    sizes: dict[str, int] = {}
    for key in sorted(keys):
        found = grams(text(key), fold)
        sizes[key] = len(found)
        sketches[key] = array("I", found if len(found) <= _WHOLE else _sampled(found))
    candidates = sorted(_candidates(sketches, sizes))
    wanted = Counter(key for pair in candidates for key in pair)
    held: dict[str, frozenset[int]] = {}
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


def _sampled(found: Iterable[int]) -> Iterable[int]:
    return (gram for gram in found if gram % _EVERY == 0)


def _candidates(sketches: dict[str, "array[int]"], sizes: dict[str, int]) -> set[tuple[str, str]]:
    where: dict[int, list[str]] = defaultdict(list)
    for key, sketch in sketches.items():
        for gram in sketch:
            where[gram].append(key)
    shared: Counter[tuple[str, str]] = Counter()
    for found in where.values():
        if len(found) <= _COMMON:
            shared.update(combinations(found, 2))
        else:
            shared.update(pairwise(found))
    likely = set()
    for (one, other), count in shared.items():
        smaller = min(len(sketches[one]), len(sketches[other]))
        if count >= _RARE * smaller and _estimate(one, other, sketches, sizes) >= _CANDIDATE:
            likely.add((one, other))
    return likely


def _estimate(
    one: str, other: str, sketches: dict[str, "array[int]"], sizes: dict[str, int]
) -> float:
    """About how much of the smaller text is in the other, told from the sketches."""
    common = set(sketches[one]).intersection(sketches[other])
    if sizes[one] <= _WHOLE and sizes[other] <= _WHOLE:
        return len(common) / min(sizes[one], sizes[other])
    sampled = sum(1 for gram in common if gram % _EVERY == 0)
    return sampled * _EVERY / min(sizes[one], sizes[other])


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
