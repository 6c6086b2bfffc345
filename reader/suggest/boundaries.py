"""Where sentences begin and end, and what of a stretch nobody means: outer marks and spaces."""

import re
from collections.abc import Iterable

from reader.core.span import Span

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


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of *text* with their end marks, without the spaces around them."""
    found: list[Span] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        found += _bare(text, start, match.end())
        start = match.end()
    return (*found, *_bare(text, start, len(text)))


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


def _bare(text: str, start: int, end: int) -> list[Span]:
    """``[start, end)`` without the spaces around it, as a list of one span or none."""
    while start < end and text[start] in _SPACE:
        start += 1
    while start < end and text[end - 1] in _SPACE:
        end -= 1
    return [Span(start, end)] if start < end else []
