"""Where clauses, sentences and paragraphs begin and end, and how a selection snaps to them."""

import enum
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from reader.core.article import paragraphs
from reader.core.span import Span

# Marks between digits or Latin letters belong to the number or word: 1,000, 3.5, 10:30.
_INSIDE_WORD = r"(?<=[0-9A-Za-z])[,.:](?=[0-9A-Za-z])"
_CLAUSE_END = re.compile(
    rf"{_INSIDE_WORD}|(?P<end>[，,。．；;：:！!？?…\n\r“”『』「」\"（）()【】]+|—+|[.](?=\s|$))"
)
_SENTENCE_END = re.compile(
    r"(?P<end>[。！!？?…]+[”』」）)】\"’]*|[；;](?=[\n\r]|$)|[\n\r]+|(?<=[A-Za-z])[.](?=[\s]|$))"
)
#: Spaces and marks that nobody means to select at the end of a selection.
_OUTER = frozenset(" \t\u00a0\u3000\u200b\ufeff\n\r，,。．；;：:！!？?、…—·~|“”\"『』「」‘’'")
_OPENING = dict(zip("“『「《〈‘(（【[〔｛{", "”』」》〉’)）】]〕｝}", strict=True))
_CLOSING = {closing: opening for opening, closing in _OPENING.items()}
_EVEN = frozenset("\"'")
_SPACE = frozenset(" \t\u00a0\u3000\u200b\ufeff\n\r")
#: So far a selection may slip over the edge of a clause without taking that clause.
_SLACK = 2


class Level(enum.StrEnum):
    """What a selection snaps to."""

    FREE = "free"
    WORD = "word"
    CLAUSE = "clause"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


def clauses(text: str) -> tuple[Span, ...]:
    """The stretches of *text* between separators, quotation marks and brackets, trimmed."""
    return _between(text, _CLAUSE_END)


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of *text* with their end marks, without the spaces around them."""
    found: list[Span] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        found += _bare(text, start, match.end())
        start = match.end()
    return (*found, *_bare(text, start, len(text)))


def snap(text: str, span: Span, level: Level, *, words: Sequence[Span] = ()) -> Span:
    """The span to store for the selection *span*, at *level*, without outer marks and spaces.

    Each end goes outward to the edge of its clause, sentence or paragraph, or of one of
    *words* (ordered spans over the whole text); but an end that slipped over an edge by two
    code points or fewer goes back to it. A selection of nothing but marks stays as it is.
    """
    trimmed = trim(text, span)
    if level is Level.FREE or not any(char not in _OUTER for char in trimmed.cut(text)):
        return trimmed
    if level is Level.WORD:
        return trim(text, _outward(trimmed, words, text=text, slack=0))
    lines = lines_around(text, trimmed)
    near, first = lines.cut(text), lines.start
    units = {Level.CLAUSE: clauses, Level.SENTENCE: sentences, Level.PARAGRAPH: paragraphs}
    local = Span(trimmed.start - first, trimmed.end - first)
    found = trim(near, _outward(local, units[level](near), text=near, slack=_SLACK))
    return Span(found.start + first, found.end + first)


def lines_around(text: str, span: Span) -> Span:
    """The whole lines that *span* touches, without the last line's end: clauses end there too."""
    start = max(text.rfind(end, 0, span.start) for end in "\r\n") + 1
    stops = [at for end in "\r\n" if (at := text.find(end, span.end)) >= 0]
    return Span(start, min(stops, default=len(text)))


def trim(text: str, span: Span) -> Span:
    """*span* without outer spaces, marks and unpaired quotes or brackets.

    A pair that encloses the whole selection goes too; a mark whose partner lies further
    inside stays (避免“幻觉”). If nothing would be left, only spaces are taken away; a span of
    spaces alone is returned as it is.
    """
    start, end = span.start, span.end
    while start < end and (step := _loose_end(text[start:end])):
        start, end = start + (step < 0), end - (step > 0)
    if start < end:
        return Span(start, end)
    start, end = span.start, span.end
    while start < end and text[start] in _SPACE:
        start += 1
    while start < end and text[end - 1] in _SPACE:
        end -= 1
    return Span(start, end) if start < end else span


def word_spans(edges: Sequence[int]) -> tuple[Span, ...]:
    """Word edges (0, …, length of the text) as spans."""
    return tuple(Span(a, b) for a, b in pairwise(edges) if a < b)


def unit_at(units: Sequence[Span], at: int) -> Span | None:
    """The one of ordered *units* that holds the code point *at*, as for a double click."""
    index = bisect_right(units, at, key=lambda unit: unit.start) - 1
    return units[index] if index >= 0 and at < units[index].end else None


def next_edge(units: Sequence[Span], at: int) -> int | None:
    """The nearest end of a unit after *at*: where the caret goes by word, clause or sentence."""
    index = bisect_right(units, at, key=lambda unit: unit.end)
    return units[index].end if index < len(units) else None


def previous_edge(units: Sequence[Span], at: int) -> int | None:
    """The nearest start of a unit before *at*."""
    index = bisect_left(units, at, key=lambda unit: unit.start) - 1
    return units[index].start if index >= 0 else None


def _loose_end(words: str) -> int:
    """-1 if the first code point should go, 1 if the last should, 0 if both stay."""
    first, last = words[0], words[-1]
    if _is_loose(first, words, partner=_OPENING.get(first), at_start=True):
        return -1
    if _is_loose(last, words, partner=_CLOSING.get(last), at_start=False):
        return 1
    return 0


def _is_loose(mark: str, words: str, *, partner: str | None, at_start: bool) -> bool:
    inner = words[1:] if at_start else words[:-1]
    if mark in _EVEN:
        encloses = len(words) > 1 and words[0] == words[-1] and words.count(mark) == 2
        return encloses or words.count(mark) % 2 == 1
    if partner is not None:
        own = words[0] if at_start else words[-1]
        if not _has_partner(own, partner, inner, at_start=at_start):
            return True
        return mark in _OUTER and _encloses(words)
    return mark in _OUTER or mark in _CLOSING or mark in _OPENING


def _has_partner(own: str, partner: str, inner: str, *, at_start: bool) -> bool:
    """Whether the bracket that begins (or ends) the words is matched inside them."""
    depth = 0
    for char in inner if at_start else reversed(inner):
        if char == own:
            depth += 1
        elif char == partner:
            if depth == 0:
                return True
            depth -= 1
    return False


def _encloses(words: str) -> bool:
    """Whether the first and the last code point are one pair around everything."""
    closing = _OPENING.get(words[0])
    if closing is None or words[-1] != closing or len(words) < 2:
        return False
    depth = 0
    for char in words[:-1]:
        depth += (char == words[0]) - (char == closing)
        if depth == 0:
            return False
    return True


def _between(text: str, separator: re.Pattern[str]) -> tuple[Span, ...]:
    found: list[Span] = []
    start = 0
    for match in separator.finditer(text):
        if match["end"] is not None:
            found += _bare(text, start, match.start())
            start = match.end()
    return (*found, *_bare(text, start, len(text)))


def _bare(text: str, start: int, end: int) -> list[Span]:
    """``[start, end)`` without the spaces around it, as a list of one span or none."""
    while start < end and text[start] in _SPACE:
        start += 1
    while start < end and text[end - 1] in _SPACE:
        end -= 1
    return [Span(start, end)] if start < end else []


def _outward(span: Span, units: Sequence[Span], *, text: str, slack: int) -> Span:
    """*span* widened to the edges of the ordered *units* that it touches."""
    first = bisect_right(units, span.start, key=lambda unit: unit.end)
    last = bisect_left(units, span.end, key=lambda unit: unit.start) - 1
    if first >= len(units) or last < first:
        return span
    head, tail = units[first].end - span.start, span.end - units[last].start
    either = last - first == 1 and head < tail
    if last > first and not either and tail <= slack < len(trim(text, units[last])):
        last -= 1
    if last > first and head <= slack < len(trim(text, units[first])):
        first += 1
    start, end = units[first].start, units[last].end
    return Span(start, end) if slack else Span(min(span.start, start), max(span.end, end))
