"""Compiles dictionaries into stages; the first toggle waits for this, so it counts milliseconds."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from reader.script.single_characters import Letters, any_of, letters_of
from reader.script.stage import Index, Level, Shape, Stage, inner_of

# The port cuts its text at these before it looks for keys, so that no key can hold one.
SEPARATOR = re.compile(
    r"[\s\-,.?!*　，。、；：？！…“”‘’『』「」﹁﹂—－（）《》〈〉～．／＼"
    r"︒︑︔︓︿﹀︹︺︙︐［﹇］﹈︕︖︰︳︴︽︾︵︶｛︷｝︸﹃﹄【︻】︼]"
)

# Between keys that are looked at together: in no key, and no separator.
_NUL = "\0"

# With fewer neighbours than this, anchors that have none of them are passed over in the search
# itself; with more nearly all have one.
_TELLING = 1000

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


_RANK = {char: rank for rank, char in enumerate(_COMMON)}


@dataclass(slots=True)
class _Shapes:
    """The index while it grows; equal tuples are kept once, there are few different ones."""

    after: dict[str, tuple[Shape, ...]] = field(default_factory=dict)
    before: dict[str, tuple[Shape, ...]] = field(default_factory=dict)
    alone: dict[str, tuple[Shape, ...]] = field(default_factory=dict)
    seen: dict[tuple[Shape, ...], tuple[Shape, ...]] = field(default_factory=dict)

    def add(self, number: int, key: str, offset: int) -> None:
        """Note that a key of a dictionary is found by its character at this offset."""
        length = len(key)
        if length == 1:
            where, pair = self.alone, key
        elif offset + 1 < length:
            where, pair = self.after, key[offset : offset + 2]
        else:
            where, pair = self.before, key[offset - 1 :]
        shape = (number, offset, length)
        known = where.get(pair, ())
        if shape not in known:
            more = (*known, shape)
            where[pair] = self.seen.setdefault(more, more)


def index_of(
    after: dict[str, tuple[Shape, ...]],
    before: dict[str, tuple[Shape, ...]],
    alone: dict[str, tuple[Shape, ...]],
) -> Index:
    """Return the index over shapes by their pair with the next character, the one before, alone."""
    anchors = {pair[0] for pair in after} | {pair[1] for pair in before} | alone.keys()
    following, preceding = {pair[1] for pair in after}, {pair[0] for pair in before}
    pattern = any_of(anchors)
    if len(following) + len(preceding) < _TELLING:
        neighbours = f"(?={any_of(following)})|(?<={any_of(preceding)}.)|(?<={any_of(alone)})"
        pattern = f"{pattern}(?:{neighbours})"
    return Index(re.compile(pattern), after, before, alone)


def compile_stage(dictionaries: Sequence[Mapping[str, str]], kind: type[Stage] = Stage) -> Stage:
    """Compile dictionaries (key to its candidates, separated by spaces), the first goes first."""
    like_port = kind is Stage
    candidates: dict[str, str] = {}
    parts: list[Mapping[str, str]] = []
    gone: set[str] = set()
    for entries in dictionaries:
        singles, longer = _split(entries, gone, like_port=like_port)
        candidates.update(singles)
        parts.append(longer)
        gone |= singles.keys() | {key for key in longer if len(key) == 1}
    letters = letters_of(candidates)
    shapes = _Shapes()
    filled = [entries for entries in parts if entries]
    levels = [_level(number, entries, letters, shapes) for number, entries in enumerate(filled)]
    return kind(
        levels=tuple(levels),
        inner=inner_of(levels),
        letters=letters,
        index=index_of(shapes.after, shapes.before, shapes.alone),
    )


def _split(
    entries: Mapping[str, str], gone: set[str], *, like_port: bool
) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Part the characters from the longer keys, leaving out keys that can never match.

    `gone` are the characters of the earlier dictionaries. By the port's rule they are taken before
    this dictionary looks; by OpenCC's they win where a key begins. The port also cuts text at
    separators, so that no key with one can match.
    A character whose value is longer stays with the longer keys, as translation is one to one.
    """
    barred = _with_separator(entries) if like_port else set()
    if not gone and min(map(len, entries), default=2) > 1:
        if not barred:
            return {}, entries
        return {}, {key: value for key, value in entries.items() if key not in barred}
    singles: dict[str, str] = {}
    longer: dict[str, str] = {}
    for key, value in entries.items():
        if len(key) == 1:
            if key not in gone:
                (singles if len(value.split(" ")[0]) == 1 else longer)[key] = value
        elif gone.isdisjoint(key if like_port else key[0]) and key not in barred:
            longer[key] = value
    return singles, longer


def _with_separator(entries: Iterable[str]) -> set[str]:
    """Return the keys that hold a separator: one search of them all instead of one of each."""
    joined = _NUL.join(entries)
    return {
        joined[joined.rfind(_NUL, 0, found.start()) + 1 :].split(_NUL, 1)[0]
        for found in SEPARATOR.finditer(joined)
    }


def _level(number: int, entries: Mapping[str, str], letters: Letters, shapes: _Shapes) -> Level:
    """Compile one dictionary, adding its keys that differ to the index."""
    values: dict[str, str] = {}
    several: dict[str, tuple[str, ...]] = {}
    # One translation of all keys together is far cheaper than one of each.
    alone = letters.apply(_NUL.join(entries)).split(_NUL)
    for (key, value), same in zip(entries.items(), alone, strict=True):
        if value != same:
            first = value
            if " " in value:
                several[key] = tuple(value.split(" "))
                first = several[key][0]
            if first != same:
                values[key] = first
                shapes.add(number, key, _anchor(key, first, same))
    lengths = _lengths(entries)
    return Level(
        keys=frozenset(entries),
        values=values,
        several=several,
        letters=frozenset(lengths).union("".join(entries)),
        lengths=lengths,
        longest=max(map(len, entries)),
    )


def word_level(keys: Collection[str]) -> Level:
    """Return words that have no values, as a text is cut into them."""
    lengths = _lengths(sorted(keys))
    return Level(
        keys=frozenset(keys),
        values={},
        several={},
        letters=frozenset("".join(keys)),
        lengths=lengths,
        longest=max(map(len, keys)),
    )


def _lengths(keys: Iterable[str]) -> dict[str, tuple[int, ...]]:
    # The files are in order, so most first characters come in one group.
    found: dict[str, set[int]] = {}
    for char, group in groupby(keys, itemgetter(0)):
        some = set(map(len, group))
        found[char] = found[char] | some if char in found else some
    shared: dict[frozenset[int], tuple[int, ...]] = {}
    lengths = {}
    for char, some in found.items():
        same = frozenset(some)
        if same not in shared:
            shared[same] = tuple(sorted(some, reverse=True))
        lengths[char] = shared[same]
    return lengths


def _anchor(key: str, value: str, alone: str) -> int:
    """Return the place of the rarest character at which a value differs from the key's alone.

    When the lengths differ any place will do.
    """
    places = list(range(len(key)))
    if len(key) == len(value):
        places = [place for place in places if value[place] != alone[place]]
    if len(places) == 1:
        return places[0]
    return max(places, key=lambda place: _RANK.get(key[place], len(_COMMON)))
