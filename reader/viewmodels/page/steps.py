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


def first_word(text: PageText, block: int) -> int:
    """Where a paragraph's words begin behind the spaces that indent it; without words its start."""
    start = text.starts[block]
    words = text.text(block)
    indent = len(words) - len(words.lstrip())
    return start + indent if indent < len(words) and text.opens(block) else start


def beside(text: PageText, offset: int, finder: Finder, *, forward: bool) -> int:
    """The next unit's beginning (for Chinese the next border) after or before *offset*.

    White space is stepped over; at a block's edge the step goes to the next block's first word,
    or to the end of the one before.
    """
    block = text.block_at(offset)
    if block < 0:
        return 0
    start, end = text.starts[block], text.ends[block]
    if forward and offset >= end:
        return first_word(text, block + 1) if block + 1 < len(text) else offset
    words = text.text(block)
    if forward:
        return start + _after(words, offset - start, finder)
    before = len(words[: offset - start].rstrip())
    if not before:
        return text.ends[block - 1] if block else start
    return start + _unit(words, before - 1, finder)[0]


def _after(words: str, at: int, finder: Finder) -> int:
    """Where the unit behind the one at *at* begins, or that one itself behind its spaces."""
    first, last = _unit(words, at, finder)
    target = first if at < first else last
    return len(words) - len(words[target:].lstrip())


def _unit(words: str, at: int, finder: Finder) -> tuple[int, int]:
    """The unit around *at* without the spaces before it; one of spaces alone is at its end."""
    first, last = finder(words, at)
    unit = words[first:last]
    return last - len(unit.lstrip()), last


def paragraph_beside(text: PageText, offset: int, *, forward: bool) -> int:
    """The first word of the next paragraph, of this one or the one before; the ends at last."""
    block = text.block_at(offset)
    if block < 0:
        return 0
    blocks = text.blocks_of(block)
    if forward:
        after = blocks[-1] + 1
        return first_word(text, after) if after < len(text) else text.ends[-1]
    first = first_word(text, blocks[0])
    if offset > first:
        return first
    if blocks[0] == 0:
        return text.starts[0]
    return first_word(text, text.blocks_of(blocks[0] - 1)[0])
