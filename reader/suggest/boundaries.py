"""Where clauses, sentences and paragraphs begin and end, and how a selection snaps to them."""

import enum
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
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
#: So far around a span its line is read: some articles are one line of a million characters.
REACH = 1000

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


def stretches_around(text: str, spans: Iterable[Span]) -> list[Span]:
    """What has to be read to understand *spans*: their lines, joined and in order.

    Of a line that goes on for long no more than :data:`REACH` on either side is given.
    """
    found: list[Span] = []
    for span in sorted(spans):
        line = lines_around(text, span)
        line = Span(max(line.start, span.start - REACH), min(line.end, span.end + REACH))
        if found and line.start <= found[-1].end:
            before = found.pop()
            line = Span(before.start, max(before.end, line.end))
        found.append(line)
    return found


def trim(text: str, span: Span) -> Span:
    """*span* without outer spaces, marks and unpaired quotes or brackets.

    A pair that encloses the whole selection goes too; a mark whose partner lies further
    inside stays (避免“幻觉”). If nothing would be left, only spaces are taken away; a span of
    spaces alone is returned as it is.
    """
    kept = _Kept(text, span)
    while kept.start < kept.end and kept.shrink():
        continue
    if kept.start < kept.end:
        return Span(kept.start, kept.end)
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


class _Kept:
    """What is left of a span while its ends are taken away, in one pass over its marks."""

    def __init__(self, text: str, span: Span) -> None:
        self.start, self.end = span.start, span.end
        self._text = text
        self._partner = _partners(text, span)
        self._even = {mark: text.count(mark, span.start, span.end) for mark in _EVEN}

    def shrink(self) -> bool:
        """Take one mark away, the first before the last; ``False`` if both ends stay."""
        for at, opposite in ((self.start, self.end - 1), (self.end - 1, self.start)):
            if self._is_loose(at, opposite):
                mark = self._text[at]
                if mark in self._even:
                    self._even[mark] -= 1
                if at == self.start:
                    self.start += 1
                else:
                    self.end -= 1
                return True
        return False

    def _is_loose(self, at: int, opposite: int) -> bool:
        mark = self._text[at]
        if mark in _EVEN:
            around = at != opposite and self._text[opposite] == mark and self._even[mark] == 2
            return around or self._even[mark] % 2 == 1
        if mark not in _OPENING and mark not in _CLOSING:
            return mark in _OUTER
        partner = self._partner.get(at, -1)
        if not self.start <= partner < self.end:
            return True
        return mark in _OUTER and partner == opposite


def _partners(text: str, span: Span) -> dict[int, int]:
    """The places of paired quotes and brackets inside *span*, each with its partner's."""
    open_at: dict[str, list[int]] = {opening: [] for opening in _OPENING}
    found: dict[int, int] = {}
    for at in range(span.start, span.end):
        char = text[at]
        if char in _OPENING:
            open_at[char].append(at)
        elif char in _CLOSING and open_at[_CLOSING[char]]:
            opening = open_at[_CLOSING[char]].pop()
            found[opening], found[at] = at, opening
    return found


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
