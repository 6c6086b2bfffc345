"""What the mouse means: units under drags, ends under the pointer, a claim's new shape."""

from collections.abc import Sequence
from functools import partial
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QRectF

from reader.core.span import Span
from reader.viewmodels.page.caret import Caret, moved
from reader.viewmodels.page.highlights import Highlight, Highlights, Kind
from reader.viewmodels.page.sheet import Sheet
from reader.viewmodels.page.snap import Snap, magnetic, stored, trimmed, unspaced, widened
from reader.viewmodels.page.steps import Finders, Step, paragraph_span, unit_span

GRIP = 7
"""Pixels on either side of a claim's end where the pointer takes hold of it."""


def merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Spans in text order, those that overlap or touch joined."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def unit_at(sheet: Sheet, finders: Finders, offset: int, step: Step) -> Span | None:
    """The character, word, clause, sentence or paragraph around a source offset."""
    if step is Step.PARAGRAPH:
        return paragraph_span(sheet.text, offset)
    if step is Step.CHARACTER:
        block = sheet.text.block_at(offset)
        shown = sheet.shown(block) if block >= 0 else None
        return shown.span_at(shown.unit_of(offset)) if shown else None
    found = unit_span(sheet.text, offset, finders.of(step))
    return widened(sheet, found) if found else None


class Drag(NamedTuple):
    """A drag begun at a source offset, going by characters or by the unit first clicked."""

    start: int
    step: Step = Step.CHARACTER
    unit: Span | None = None

    def span(self, sheet: Sheet, finders: Finders, offset: int, snap: Snap | None) -> Span | None:
        """What would be stored with the pointer at *offset*; only characters are snapped."""
        if self.unit is None:
            return stored(sheet, self.start, offset, snap)
        other = unit_at(sheet, finders, offset, self.step) or self.unit
        whole = Span(min(self.unit.start, other.start), max(self.unit.end, other.end))
        return whole if snap is None else trimmed(sheet.text.source, whole)


def snapped_to(sheet: Sheet, finders: Finders, drag: Drag, offset: int, meant: Span) -> Step | None:
    """What *meant*, made of a drag by characters to *offset*, was drawn to: clause, word, neither.

    Only to have left outer marks and spaces out is neither.
    """
    alone = finders._replace(clause=finders.word)
    if meant == stored(sheet, drag.start, offset, partial(trimmed, sheet.text.source)):
        return None
    words = stored(sheet, drag.start, offset, lambda span: magnetic(sheet.text, span, alone))
    return Step.WORD if meant == words else Step.CLAUSE


class Grip(NamedTuple):
    """One end of one fragment of a claim, taken hold of."""

    key: str
    fragment: int
    at_start: bool
    spans: tuple[Span, ...]

    def span(self, sheet: Sheet, offset: int, snap: Snap | None) -> Span:
        """The fragment with this end at *offset*: never empty, clear of its neighbours."""
        here = self.spans[self.fragment]
        fixed = here.end if self.at_start else here.start
        least, most = self._room(len(sheet.text.source))
        if self.at_start:
            offset = max(min(offset, fixed - 1), least)
        else:
            offset = min(max(offset, fixed + 1), most)
        found = stored(sheet, fixed, offset, snap)
        if found is None:
            return here
        # Only the end that is held moves, whatever the policy does with the other one.
        start, end = max(found.start, least), min(found.end, most)
        if self.at_start:
            return Span(start, fixed) if start < fixed else here
        return Span(fixed, end) if fixed < end else here

    def _room(self, length: int) -> tuple[int, int]:
        """The offsets between which the held end may move."""
        here, at = self.spans[self.fragment], self.fragment
        if self.at_start:
            return (self.spans[at - 1].end if at else 0), here.end
        return here.start, (self.spans[at + 1].start if at + 1 < len(self.spans) else length)


def pointed_at(highlights: Highlights, offset: int) -> tuple[str, ...]:
    """Keys of the highlights at a source offset that can be meant by pointing, top first."""
    return tuple(
        one.key for one in highlights.at(offset) if one.kind not in (Kind.BOILERPLATE, Kind.HIT)
    )


def converted(sheet: Sheet, span: Span) -> bool:
    """Whether a span within one block is shown in other words than it is written."""
    block = sheet.text.block_at(span.start)
    return sheet.shown(block).words(span) != span.cut(sheet.text.source)


def nudged(
    sheet: Sheet,
    finders: Finders,
    highlight: Highlight,
    caret: int,
    step: Step,
    *,
    forward: bool,
    at_start: bool,
) -> tuple[int, Span] | None:
    """One end of a claim moved by a step: (fragment, span), ``None`` where it cannot move.

    The fragment is the one in which the caret stands, else the last.
    """
    if highlight.kind is not Kind.CLAIM:
        return None
    spans = highlight.spans
    inside = (at for at, span in enumerate(spans) if span.start <= caret <= span.end)
    fragment = next(inside, len(spans) - 1)
    grip = Grip(key=highlight.key, fragment=fragment, at_start=at_start, spans=spans)
    end = spans[fragment].start if at_start else spans[fragment].end
    here = Caret(offset=end, mark=end, upstream=not at_start)
    for _press in range(2):
        here = moved(sheet, finders, here, step, forward=forward)
        snap = None if step is Step.CHARACTER else partial(unspaced, sheet.text.source)
        found = grip.span(sheet, here.offset, snap)
        # A word's step goes over the spaces behind it, which no claim ends with: one more then.
        if found != spans[fragment]:
            return fragment, found
    return None


def end_box(sheet: Sheet, span: Span, *, at_start: bool) -> QRectF:
    """Where one end of a span stands: a line's glyphs in height, no width."""
    box = sheet.caret(span.start if at_start else span.end, upstream=not at_start)
    size = sheet.metrics.size
    top = sheet.metrics.baseline - size * 0.95
    return QRectF(box.x(), box.y() + top, 0, size * 1.11)


def grip_at(sheet: Sheet, selected: Sequence[Highlight], x: float, y: float) -> Grip | None:
    """The end of a selected claim's fragment under a point of the page."""
    best: tuple[float, Grip] | None = None
    for highlight in selected:
        spans = highlight.spans if highlight.kind is Kind.CLAIM else ()
        for index, at_start in product(range(len(spans)), (True, False)):
            box = end_box(sheet, spans[index], at_start=at_start)
            away = abs(box.x() - x)
            near = away <= GRIP and box.top() - 4 <= y <= box.bottom() + 4
            if near and (best is None or away < best[0]):
                grip = Grip(key=highlight.key, fragment=index, at_start=at_start, spans=spans)
                best = away, grip
    return best[1] if best else None
