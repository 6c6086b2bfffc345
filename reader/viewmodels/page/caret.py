"""The keyboard caret as a value, and where each step takes it."""

from dataclasses import dataclass, replace

from reader.core.span import Span
from reader.viewmodels.page.sheet import Sheet
from reader.viewmodels.page.steps import Finders, Step, beside, first_word, paragraph_beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Caret:
    """A caret at a source offset; with ``mark`` elsewhere the stretch between is selected.

    ``upstream`` puts it at a line's end instead of the next one's beginning; ``goal`` is the x
    that moving by lines holds on to.
    """

    offset: int = 0
    mark: int = 0
    upstream: bool = False
    goal: float | None = None

    @property
    def span(self) -> Span | None:
        """What lies between mark and caret."""
        if self.offset == self.mark:
            return None
        return Span(min(self.offset, self.mark), max(self.offset, self.mark))

    def at(self, offset: int, *, extend: bool = False, upstream: bool = False) -> "Caret":
        """The caret elsewhere; the mark stays when extending."""
        return Caret(offset=offset, mark=self.mark if extend else offset, upstream=upstream)


def moved(
    sheet: Sheet,
    finders: Finders,
    caret: Caret,
    step: Step,
    *,
    forward: bool,
    extend: bool = False,
    page: int = 0,
) -> Caret:
    """The caret one step on. *page* is the height in pixels that a step by page goes.

    A plain step by character from a selection goes to that end of the selection.
    """
    if not len(sheet.text):
        return Caret()
    if step in (Step.LINE, Step.PAGE):
        return _by_lines(sheet, caret, step, forward=forward, extend=extend, page=page)
    if step is Step.LINE_END:
        block, line = sheet.line_of(caret.offset, upstream=caret.upstream)
        to = sheet.line_ends(block, line)[forward]
        first = first_word(sheet.text, block)
        if not forward and line == 0 and caret.offset != first:
            # Before the spaces that indent it only at the second press.
            to = first
        return caret.at(to, extend=extend, upstream=forward)
    if step is Step.CHARACTER:
        if caret.span is not None and not extend:
            return caret.at(caret.span.end if forward else caret.span.start)
        return caret.at(_by_character(sheet, caret.offset, forward=forward), extend=extend)
    if step is Step.ALL:
        return caret.at(sheet.text.ends[-1] if forward else sheet.text.starts[0], extend=extend)
    if step is Step.PARAGRAPH:
        offset = paragraph_beside(sheet.text, caret.offset, forward=forward)
    else:
        offset = beside(sheet.text, caret.offset, finders.of(step), forward=forward)
    return caret.at(_to_stop(sheet, offset, forward=forward), extend=extend)


def _by_character(sheet: Sheet, offset: int, *, forward: bool) -> int:
    text = sheet.text
    block = text.block_at(offset)
    found = sheet.shown(block).step(offset, forward)
    if found is not None:
        return found
    if forward:
        return text.starts[block + 1] if block + 1 < len(text) else text.ends[block]
    if not block:
        return text.starts[0]
    end = text.ends[block - 1]
    # Pieces of one paragraph share their border: one step, not two for the same place.
    return end if end < offset else sheet.shown(block - 1).step(end, forward=False) or end


def _to_stop(sheet: Sheet, offset: int, *, forward: bool) -> int:
    """The offset, or the next caret stop in the direction of travel when it divides an atom."""
    shown = sheet.shown(sheet.text.block_at(offset))
    if offset in (shown.start, shown.end):
        return offset
    found = shown.widened(Span(offset, offset + 1))
    if found.start == offset:
        return offset
    return found.end if forward else found.start


def _by_lines(
    sheet: Sheet, caret: Caret, step: Step, *, forward: bool, extend: bool, page: int
) -> Caret:
    box = sheet.caret(caret.offset, upstream=caret.upstream)
    goal = box.x() if caret.goal is None else caret.goal
    block, line = sheet.line_of(caret.offset, upstream=caret.upstream)
    if step is Step.PAGE:
        y = box.center().y() + (page if forward else -page)
        keep = sheet.top(block)
        target = sheet.block_at(y)
        sheet.laid(target)
        y += sheet.top(block) - keep
    else:
        target, y = _next_line(sheet, block, line, forward=forward)
        if target < 0:
            end = sheet.text.ends[-1] if forward else sheet.text.starts[0]
            return replace(caret.at(end, extend=extend), goal=goal)
    found = sheet.hit(goal, y)
    return replace(caret.at(found.offset, extend=extend, upstream=found.upstream), goal=goal)


def _next_line(sheet: Sheet, block: int, line: int, *, forward: bool) -> tuple[int, float]:
    """The block of the next line and the y of that line's middle; -1 beyond the text."""
    line += 1 if forward else -1
    if not 0 <= line < len(sheet.laid(block).starts):
        block += 1 if forward else -1
        if not 0 <= block < len(sheet.text):
            return -1, 0
        line = 0 if forward else len(sheet.laid(block).starts) - 1
    return block, sheet.top(block) + (line + 0.5) * sheet.metrics.line
