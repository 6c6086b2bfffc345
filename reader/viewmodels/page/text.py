"""The text the page shows, cut into the blocks that are converted, laid out and painted alone."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

from reader.core.span import Span

LONG_LINE = 20_000
"""Code points above which a paragraph is laid out in several blocks."""

_PIECE = 4_000
# Conversion treats each stretch between these alone, so a cut behind one changes nothing.
_SEPARATOR = re.compile(r"[\s,.?!*，。、；：？！…「」『』“”‘’（）《》〈〉【】—]")
_LINE = re.compile(r"[^\r\n]+")


class Rendition(Protocol):
    """One block's text in another script with its alignment, in code points of the block.

    ``to_shown`` and ``to_source`` take a non-empty range and widen it outward to what cannot
    be divided (atoms, then grapheme clusters).
    """

    @property
    def text(self) -> str: ...

    def to_shown(self, start: int, end: int) -> tuple[int, int]: ...

    def to_source(self, start: int, end: int) -> tuple[int, int]: ...


class Renderer(Protocol):
    """Gives a block's rendition: the page's only knowledge of scripts."""

    def __call__(self, text: str, /) -> Rendition: ...


class PageText:
    """A source text and its blocks: paragraphs, or pieces of a very long one.

    All offsets are code points of the source. A block never holds a line end.
    """

    def __init__(self, source: str, paragraphs: Sequence[Span]) -> None:
        self.source = source
        self._cut(
            [paragraph.start for paragraph in paragraphs],
            [paragraph.end for paragraph in paragraphs],
        )

    @classmethod
    def of(cls, source: str) -> "PageText":
        """The text with the paragraphs of :func:`reader.core.article.paragraphs`, found faster."""
        page = cls(source, ())
        starts: list[int] = []
        ends: list[int] = []
        for found in _LINE.finditer(source):
            starts.append(found.start())
            ends.append(found.end())
        page._cut(starts, ends)
        return page

    def _cut(self, starts: list[int], ends: list[int]) -> None:
        self.starts = starts
        self.ends = ends
        self.continued: tuple[int, ...] = ()
        if starts and max(map(int.__sub__, ends, starts)) > LONG_LINE:
            self._cut_long()

    def _cut_long(self) -> None:
        starts: list[int] = []
        ends: list[int] = []
        continued: list[int] = []
        for start, end in zip(self.starts, self.ends, strict=True):
            cuts = _pieces(self.source, start, end) if end - start > LONG_LINE else [end]
            for number, cut in enumerate(cuts):
                if number:
                    continued.append(len(starts))
                starts.append(cuts[number - 1] if number else start)
                ends.append(cut)
        self.starts, self.ends, self.continued = starts, ends, tuple(continued)

    def __len__(self) -> int:
        """Number of blocks."""
        return len(self.starts)

    def text(self, block: int) -> str:
        """The source text of a block."""
        return self.source[self.starts[block] : self.ends[block]]

    def opens(self, block: int) -> bool:
        """Whether a paragraph begins with this block."""
        at = bisect_right(self.continued, block)
        return not (at and self.continued[at - 1] == block)

    def closes(self, block: int) -> bool:
        """Whether a paragraph ends with this block."""
        return block + 1 >= len(self) or self.opens(block + 1)

    def paragraph(self, block: int) -> int:
        """The number of the paragraph a block belongs to."""
        return block - bisect_right(self.continued, block)

    def blocks_of(self, block: int) -> range:
        """All blocks of the paragraph to which *block* belongs."""
        first, last = block, block
        while not self.opens(first):
            first -= 1
        while not self.closes(last):
            last += 1
        return range(first, last + 1)

    def block_at(self, offset: int) -> int:
        """The block holding *offset*; in a gap the block before it, before all the first one.

        The border of two pieces of one paragraph belongs to the later piece. -1 without blocks.
        """
        found = bisect_right(self.starts, offset) - 1
        return max(found, 0) if self.starts else -1

    def clamp(self, offset: int) -> int:
        """The nearest offset not after *offset* (or the first) that lies in a block."""
        block = self.block_at(offset)
        if block < 0:
            return 0
        return min(max(offset, self.starts[block]), self.ends[block])

    def blocks(self, span: Span) -> range:
        """The blocks that share at least one code point with *span*."""
        return self.blocks_between(span.start, span.end)

    def blocks_between(self, start: int, end: int) -> range:
        """The blocks that share at least one code point with ``[start, end)``."""
        if not self.starts:
            return range(0)
        first = max(bisect_right(self.starts, start) - 1, 0)
        if self.ends[first] <= start:
            first += 1
        return range(first, bisect_right(self.starts, end - 1))


def _pieces(source: str, start: int, end: int) -> list[int]:
    """Where a long paragraph is cut: behind the last separator of each piece, at the latest.

    Without any separator the cut keeps clear of combining marks, selectors and joiners.
    """
    cuts: list[int] = []
    while end - start > LONG_LINE // 2:
        cut = 0
        for found in _SEPARATOR.finditer(source, start + _PIECE // 2, start + _PIECE):
            cut = found.end()
        if not cut or not _divides(source, cut):
            cut = start + _PIECE
            while cut < min(end, start + LONG_LINE // 2) and not _divides(source, cut):
                cut += 1
        cuts.append(cut)
        start = cut
    if start < end:
        cuts.append(end)
    return cuts


def _divides(source: str, at: int) -> bool:
    """Whether two characters that surely do not combine meet at *at*."""
    return _plain(source[at - 1]) and (at >= len(source) or _plain(source[at]))


def _plain(char: str) -> bool:
    return char.isascii() or "\u3000" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"
