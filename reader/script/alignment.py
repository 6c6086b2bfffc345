"""Exact alignment of a text with its rendition in another script, both ways."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from reader.script.fold import variants
from reader.script.graphemes import nothing_joins, snap_outward


@dataclass(frozen=True, slots=True)
class Block:
    """An atom: source [s0, s1) is shown as [d0, d1) and cannot be taken apart (code points)."""

    s0: int
    s1: int
    d0: int
    d1: int


@dataclass(frozen=True, slots=True)
class Choice:
    """A place where one of several readings was taken; `candidates` begin with the one shown."""

    block: Block
    candidates: tuple[str, ...]


# The atoms of an alignment in text order; between them the texts run one to one.
Blocks = tuple[Block, ...]

# What single characters are turned into: code point to character.
Table = Mapping[int, str]
NO_TABLE: Table = MappingProxyType({})


def peel(source: str, shown: str, block: Block, table: Table = NO_TABLE) -> Block | None:
    """Take characters that stand for each other off both ends of a block.

    They do when they are equal, variants, or when `table` turns the one into the other. Returns
    what is left, or None for nothing or one character for one. A side never ends up empty: an
    insertion or a deletion keeps one neighbour, so that every shown character has a source.
    """

    def same(one: str, other: str) -> bool:
        return variants(one, other) or table.get(ord(one)) == other

    s0, s1, d0, d1 = block.s0, block.s1, block.d0, block.d1
    while s0 < s1 and d0 < d1 and same(source[s0], shown[d0]):
        s0, d0 = s0 + 1, d0 + 1
    while s0 < s1 and d0 < d1 and same(source[s1 - 1], shown[d1 - 1]):
        s1, d1 = s1 - 1, d1 - 1
    if s1 - s0 == d1 - d0 < 2:
        return None
    if s0 == s1 or d0 == d1:
        if s0 > block.s0:
            s0, d0 = s0 - 1, d0 - 1
        else:
            s1, d1 = s1 + 1, d1 + 1
    return Block(s0, s1, d0, d1)


def compose(first: Blocks, second: Blocks) -> Blocks:
    """Join the alignments source-middle and middle-shown; blocks that overlap there grow together.

    Linear: each block is taken once, in the order of the middle text.
    """
    if not first or not second:
        return first or second
    joined: list[Block] = []
    i = j = 0
    before = after = 0  # how far the middle lies behind the source, and the shown behind the middle
    while i < len(first) or j < len(second):
        starts = [block.d0 for block in first[i : i + 1]] + [
            block.s0 for block in second[j : j + 1]
        ]
        low = high = min(starts)
        s0, d0 = low - before, low + after
        grown = True
        while grown:
            grown = False
            if i < len(first) and (first[i].d0 < high or first[i].d0 == low):
                high, before = max(high, first[i].d1), first[i].d1 - first[i].s1
                i, grown = i + 1, True
            if j < len(second) and (second[j].s0 < high or second[j].s0 == low):
                high, after = max(high, second[j].s1), second[j].d1 - second[j].s1
                j, grown = j + 1, True
        joined.append(Block(s0, high - before, d0, high + after))
    return tuple(joined)


_NONE: Sequence[int] = ()


class Rendition:
    """A text as shown in another script, and the exact way from either to the other.

    All positions are code points. `source` is never changed; `text` is what is shown.
    """

    __slots__ = (
        "_choices",
        "_d0",
        "_explain",
        "_s0",
        "_single",
        "blocks",
        "config",
        "source",
        "text",
    )

    def __init__(
        self,
        *,
        source: str,
        text: str,
        config: str | None = None,
        blocks: Blocks = (),
        explain: Callable[[], tuple[Choice, ...]] | None = None,
    ) -> None:
        self.source = source
        self.text = text
        self.config = config
        self.blocks = blocks
        self._s0 = [block.s0 for block in blocks] if blocks else _NONE
        self._d0 = [block.d0 for block in blocks] if blocks else _NONE
        self._explain = explain
        self._choices: tuple[Choice, ...] | None = None
        self._single: bool | None = None

    def __repr__(self) -> str:
        return (
            f"Rendition({self.config!r}, {len(self.source)} code points, {len(self.blocks)} atoms)"
        )

    def to_shown(self, start: int, end: int) -> tuple[int, int]:
        """Return the shown span of a source span, widened until it cuts no atom and no cluster.

        An empty span gives the empty span before the atom or cluster it lies in. Raises IndexError
        for a span outside the source.
        """
        return self._settled(*_inside(start, end, self.source))[1]

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Return the source span of a shown span, widened likewise; raises IndexError."""
        start, end = _inside(start, end, self.text)
        first = self._place(start, self._d0, shown=True)
        if start == end:
            return self._settled(first, first)[0]
        return self._settled(first, self._end(end, self._d0, shown=True))[0]

    def snap_source(self, start: int, end: int) -> tuple[int, int]:
        """Return the least source span around this one that every view of it can show exactly."""
        return self._settled(*_inside(start, end, self.source))[0]

    def shown_place(self, position: int) -> int:
        """Return where a source position is shown; inside an atom, where the atom begins."""
        return self._place(position, self._s0, shown=False)

    def source_place(self, position: int) -> int:
        """Return the source position of a shown one; inside an atom, where the atom begins."""
        return self._place(position, self._d0, shown=True)

    @property
    def uncertain(self) -> tuple[Choice, ...]:
        """The places where one of several readings was taken, in text order; found when asked."""
        if self._choices is None:
            self._choices = self._explain() if self._explain else ()
        return self._choices

    def _settled(self, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """Widen a source span until neither side cuts anything; return both sides."""
        if self._single is None:
            self._single = nothing_joins(self.source) and nothing_joins(self.text)
        if self._single and start < end:
            return self._whole(start, end)
        while True:
            source = snap_outward(self.source, start, end)
            first = self._place(source[0], self._s0, shown=False)
            last = first if start == end else self._end(source[1], self._s0, shown=False)
            shown = snap_outward(self.text, first, last)
            if start == end:
                back = self._place(shown[0], self._d0, shown=True)
                wider = (back, back)
            else:
                wider = (
                    self._place(shown[0], self._d0, shown=True),
                    self._end(shown[1], self._d0, shown=True),
                )
            if wider == (start, end):
                return wider, shown
            start, end = wider

    def _whole(self, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """The same where every character is a cluster: atoms alone are widened to."""
        first = self._place(start, self._s0, shown=False)
        last = self._end(end, self._s0, shown=False)
        return (
            self._place(first, self._d0, shown=True),
            self._end(last, self._d0, shown=True),
        ), (first, last)

    def _place(self, position: int, starts: Sequence[int], *, shown: bool) -> int:
        """Map the start of a span to the other side; inside an atom it is the atom's start."""
        index = bisect_right(starts, position) - 1
        if index < 0:
            return position
        block = self.blocks[index]
        s, d = (block.d1, block.s1) if shown else (block.s1, block.d1)
        if position >= s:
            return position - s + d
        return block.s0 if shown else block.d0

    def _end(self, position: int, starts: Sequence[int], *, shown: bool) -> int:
        """Map the end of a span to the other side; inside an atom it is the atom's end."""
        index = bisect_left(starts, position) - 1
        if index < 0:
            return position
        block = self.blocks[index]
        s, d = (block.d1, block.s1) if shown else (block.s1, block.d1)
        return position - s + d if position >= s else d


def _inside(start: int, end: int, text: str) -> tuple[int, int]:
    if not 0 <= start <= end <= len(text):
        raise IndexError(f"span [{start}, {end}) outside a text of {len(text)} code points")
    return start, end


def chained(source: str, shown: str, steps: Iterable[Blocks]) -> Blocks:
    """Return the atoms of several steps run one after another."""
    blocks: Blocks = ()
    mixed = False
    for step in steps:
        mixed = mixed or bool(blocks and step)
        blocks = compose(blocks, step)
    # Blocks that grew together may hold characters at their ends that stand for each other.
    return aligned(source, shown, blocks) if mixed else blocks


def aligned(source: str, shown: str, blocks: Iterable[Block], table: Table = NO_TABLE) -> Blocks:
    """Return the atoms of blocks that may still hold characters standing for one another."""
    atoms = (peel(source, shown, block, table) for block in blocks)
    return tuple(atom for atom in atoms if atom is not None)
