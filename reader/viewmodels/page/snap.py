"""Where a drag snaps: its ends to words, its end to a near clause's end, free on request."""

from collections.abc import Callable

from reader.core.span import Span
from reader.viewmodels.page.sheet import Sheet
from reader.viewmodels.page.steps import Finder, Finders, first_word, letters, run, unit_span
from reader.viewmodels.page.text import PageText

Snap = Callable[[Span], Span]
"""A policy: the span that was dragged, in source code points, to the span meant."""

#: A clause's end draws the end of a drag that is at most so many code points short of it.
_REACH = 1

_PAIRS = {
    "“": "”",
    "‘": "’",
    "「": "」",
    "『": "』",
    "（": "）",
    "(": ")",
    "《": "》",
    "〈": "〉",
    "【": "】",
    "[": "]",
}
_OPENERS = "".join(_PAIRS)
_CLOSERS = "".join(_PAIRS.values())
_STOPS = "，。、；：？！…,.;:?!—·～~-"


def trimmed(source: str, span: Span) -> Span:
    """*span* without outer white space, stops and quotes whose partner is not inside.

    A span of nothing else is left as it is: a full stop alone can be selected.
    """
    start, end = span.start, span.end
    while start < end:
        if _loose(source, start, end, source[start], at_start=True):
            start += 1
        elif _loose(source, start, end, source[end - 1], at_start=False):
            end -= 1
        else:
            return Span(start, end)
    return span


def _loose(source: str, start: int, end: int, char: str, *, at_start: bool) -> bool:
    if char.isspace() or char in "\u200b\ufeff":
        return True
    if at_start:
        if char in _OPENERS:
            return source.find(_PAIRS[char], start + 1, end) < 0
        return char in _CLOSERS or (char in _STOPS and char not in "-~")
    if char in _CLOSERS:
        opener = _OPENERS[_CLOSERS.index(char)]
        return source.find(opener, start, end - 1) < 0
    return char in _OPENERS or char in _STOPS


def magnetic(text: PageText, span: Span, finders: Finders) -> Span:
    """*span* with both ends drawn outward to word edges, the end also to a near clause edge.

    Claims end where a clause ends, but a good fifth of them begin behind its first word
    (but, so, for example): a beginning is never drawn to the clause.
    """
    span = trimmed(text.source, span)
    if not any(char.isalnum() for char in span.cut(text.source)):
        return span
    # Without a finder of Chinese words a run would be a whole clause: each character counts.
    word = letters if finders.word is run else finders.word
    start = min(_edges(text, span.start, word)[0], span.start)
    end = max(_edges(text, span.end - 1, word)[1], span.end)
    last = _clause_end(text, span.end - 1, finders.clause)
    # A name or a number is selected for its own sake: short spans are hardly drawn.
    if 0 <= last - span.end <= min(_REACH, len(span) // 3):
        end = last
    return trimmed(text.source, Span(start, end))


def _edges(text: PageText, offset: int, finder: Finder) -> tuple[int, int]:
    found = unit_span(text, offset, finder)
    return (found.start, found.end) if found else (offset, offset + 1)


def _clause_end(text: PageText, offset: int, finder: Finder) -> int:
    start, end = _edges(text, offset, finder)
    return trimmed(text.source, Span(start, end)).end


def stored(sheet: Sheet, one: int, other: int, snap: Snap | None) -> Span | None:
    """The span that a drag between two source offsets would store; ``None`` for none.

    Ends in the gap between paragraphs go to the nearest text; neither an atom of the rendition
    nor a grapheme cluster is divided, whatever the policy says.
    """
    start, end = sorted((sheet.text.clamp(one), sheet.text.clamp(other)))
    if start >= end or not sheet.text.blocks(Span(start, end)):
        return None
    span = widened(sheet, Span(start, end))
    return unindented(sheet.text, widened(sheet, snap(span)) if snap else span)


def unspaced(source: str, span: Span) -> Span:
    """*span* without outer white space; one of nothing else is left as it is."""
    words = span.cut(source)
    start = span.start + len(words) - len(words.lstrip())
    end = span.start + len(words.rstrip())
    return Span(start, end) if start < end else span


def unindented(text: PageText, span: Span) -> Span:
    """*span* without the spaces that indent a paragraph at one of its ends, if it holds more."""
    start, end = span.start, span.end
    first, last = text.block_at(start), text.block_at(end)
    if first < 0:
        return span
    if text.starts[first] <= start:
        start = max(start, first_word(text, first))
    if last and text.starts[last] < end <= first_word(text, last):
        end = text.ends[last - 1]
    return Span(start, end) if start < end else span


def widened(sheet: Sheet, span: Span) -> Span:
    """*span* with both ends on the text, grown over what cannot be divided there."""
    blocks = sheet.text.blocks(span)
    if not blocks:
        return span
    first, last = sheet.shown(blocks[0]), sheet.shown(blocks[-1])
    head = first.widened(Span(max(span.start, first.start), min(span.end, first.end)))
    tail = last.widened(Span(max(span.start, last.start), min(span.end, last.end)))
    return Span(head.start, tail.end)
