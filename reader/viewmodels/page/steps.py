"""Where the caret goes: by character, word, clause, sentence, paragraph, line and page."""

import enum
import re
from collections.abc import Callable
from typing import NamedTuple

from reader.core.span import Span
from reader.viewmodels.page.text import PageText

Finder = Callable[[str, int], tuple[int, int]]
"""Given a paragraph's source text and a code point in it: the unit around it, ``[start, end)``."""


class Step(enum.Enum):
    """How far one key goes."""

    CHARACTER = "character"
    WORD = "word"
    CLAUSE = "clause"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    LINE = "line"
    LINE_END = "line end"
    PAGE = "page"
    ALL = "all"


# Texts, which `re` compiles at the first step and keeps: the first paint does without them.
_RUNS = (
    r"(?s)[A-Za-z\u00c0-\u024f]+(?:['’\-][A-Za-z]+)*|\d+(?:[.,]\d+)*%?"
    r"|[\u3400-\u9fff\U00020000-\U0003ffff々〇]+|\s+|."
)
# A mark between digits or Latin letters belongs to the number or word: 1,000, 10:30.
_CLAUSE = (
    r"(?:[^，。；：？！…,;:?!\n]|(?<=[0-9A-Za-z])[,;:](?=[0-9A-Za-z]))+[，。；：？！…,;:?!」』”’）\])]*"
    r"|[，。；：？！…,;:?!]+"
)
_SENTENCE = r"[^。？！…?!\n]+[。？！…?!]*[」』”’）\])]*|[。？！…?!]+[」』”’）\])]*"


def _around(pattern: str, text: str, at: int) -> tuple[int, int]:
    for found in re.finditer(pattern, text):
        if found.end() > at:
            return (found.start(), found.end()) if found.start() <= at else (at, at + 1)
    return at, len(text)


def run(text: str, at: int) -> tuple[int, int]:
    """The run of like characters around *at*: the word finder until a better one is given."""
    return _around(_RUNS, text, at)


def letters(text: str, at: int) -> tuple[int, int]:
    """The run around *at* if it is of letters or digits, else the one character."""
    start, end = run(text, at)
    return (start, end) if text[start:end].isascii() else (at, at + 1)


def clause(text: str, at: int) -> tuple[int, int]:
    """The clause around *at* with the marks that close it."""
    return _around(_CLAUSE, text, at)


def sentence(text: str, at: int) -> tuple[int, int]:
    """The sentence around *at* with the marks that close it."""
    return _around(_SENTENCE, text, at)


class Finders(NamedTuple):
    """The finders of the page; each may be replaced."""

    word: Finder = run
    clause: Finder = clause
    sentence: Finder = sentence

    def of(self, step: Step) -> Finder:
        """The finder for a step by word, clause or sentence."""
        return {Step.WORD: self.word, Step.CLAUSE: self.clause, Step.SENTENCE: self.sentence}[step]


def unit_span(text: PageText, offset: int, finder: Finder) -> Span | None:
    """The unit around a source offset within its block; at a block's end the one before it."""
    block = text.block_at(offset)
    if block < 0:
        return None
    start = text.starts[block]
    words = text.text(block)
    at = min(max(offset - start, 0), len(words) - 1)
    first, last = finder(words, at)
    return Span(start + first, start + max(last, first + 1))


def paragraph_span(text: PageText, offset: int) -> Span | None:
    """The whole paragraph around a source offset."""
    block = text.block_at(offset)
    if block < 0:
        return None
    blocks = text.blocks_of(block)
    return Span(text.starts[blocks[0]], text.ends[blocks[-1]])


def beside(text: PageText, offset: int, finder: Finder, *, forward: bool) -> int:
    """The next unit's beginning (for Chinese the next border) after or before *offset*.

    Backwards white space is stepped over; at a block's edge the step goes to the next block.
    """
    block = text.block_at(offset)
    if block < 0:
        return 0
    start, end = text.starts[block], text.ends[block]
    if forward and offset >= end:
        return text.starts[block + 1] if block + 1 < len(text) else offset
    if not forward and offset <= start:
        return text.ends[block - 1] if block else offset
    words = text.text(block)
    at = offset - start if forward else offset - start - 1
    first, last = finder(words, at)
    if not forward and first > 0 and words[first:last].isspace():
        first = finder(words, first - 1)[0]
    return start + (last if forward else first)


def paragraph_beside(text: PageText, offset: int, *, forward: bool) -> int:
    """The next paragraph's beginning, or this or the one before's; the text's ends at last."""
    block = text.block_at(offset)
    if block < 0:
        return 0
    blocks = text.blocks_of(block)
    if forward:
        after = blocks[-1] + 1
        return text.starts[after] if after < len(text) else text.ends[-1]
    start = text.starts[blocks[0]]
    if offset > start or blocks[0] == 0:
        return start
    return text.starts[text.blocks_of(blocks[0] - 1)[0]]
