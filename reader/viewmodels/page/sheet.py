"""Where everything stands on the page: carets, hits, boxes, and the place of reading."""

from typing import NamedTuple

from PySide6.QtCore import QRectF

from reader.core.span import Span
from reader.viewmodels.page.blocks import Blocks

#: So far (px) above the first line is above every header.
_ABOVE_ALL = -1_000_000


class Hit(NamedTuple):
    """What lies at a point: the nearest caret stop, and the character's span if one is there.

    ``upstream`` tells that the stop was hit at a line's end, not at the next one's beginning.
    """

    offset: int
    under: Span | None
    upstream: bool = False


class Anchor(NamedTuple):
    """A place of reading: a source offset and how far (px) its line's top is above the edge."""

    offset: int
    above: int = 0


class Sheet(Blocks):
    """The page in page coordinates: y from the header's top, x from the column's left edge."""

    # -- places

    def place(self, offset: int) -> tuple[int, int]:
        """A source offset as (block, unit), the nearest ones; (-1, 0) on an empty page."""
        offset = self.text.clamp(offset)
        block = self.text.block_at(offset)
        return (block, self.shown(block).unit_of(offset)) if block >= 0 else (-1, 0)

    def line_of(self, offset: int, *, upstream: bool = False) -> tuple[int, int]:
        """A source offset as (block, line of the block)."""
        block, unit = self.place(offset)
        if block < 0:
            return -1, 0
        laid = self.laid(block)
        line = laid.line_of(unit)
        return block, line - (upstream and line > 0 and laid.starts[line] == unit)

    def line_ends(self, block: int, line: int) -> tuple[int, int]:
        """The source offsets of a line's two ends."""
        laid, shown = self.laid(block), self.shown(block)
        last = laid.starts[line + 1] if line + 1 < len(laid.starts) else shown.units
        return shown.offset_at(laid.starts[line]), shown.offset_at(last)

    def caret(self, offset: int, *, upstream: bool = False) -> QRectF:
        """Where the caret stands at a source offset: a line's height, no width."""
        block, unit = self.place(offset)
        if block < 0:
            return QRectF(0, self.header.height, 0, self.metrics.line)
        _, line = self.line_of(offset, upstream=upstream)
        laid = self.laid(block)
        # A measure may have moved the block, so its top is asked for last.
        x = laid.x(line, unit)
        return QRectF(x, self.top(block) + line * laid.line, 0, laid.line)

    def hit(self, x: float, y: float) -> Hit:
        """What lies at a point; points outside find the nearest line."""
        block = self.block_at(y)
        if block < 0:
            return Hit(0, None)
        laid, shown = self.laid(block), self.shown(block)
        y -= self.top(block)
        unit = laid.unit_at(x, y)
        under = laid.unit_under(x, y)
        line = min(max(int(y) // laid.line, 0), len(laid.starts) - 1)
        upstream = line + 1 < len(laid.starts) and laid.starts[line + 1] == unit
        return Hit(shown.offset_at(unit), None if under is None else shown.span_at(under), upstream)

    def boxes(self, span: Span, block: int) -> list[QRectF]:
        """The full-height boxes of a span's part in one block, one per line."""
        start, end = self.shown(block).units_of(span)
        if start >= end:
            return []
        laid = self.laid(block)
        top = self.top(block)
        return [
            QRectF(left, top + line * laid.line, right - left, laid.line)
            for line, left, right, _, _ in laid.boxes(start, end)
        ]

    # -- the place of reading

    def anchor(self, y: int) -> Anchor:
        """The first line not wholly above *y*."""
        block = self.block_at(y)
        if y <= 0:
            # The very top stays the very top, also under a header that became higher.
            return Anchor(self.text.starts[0] if block >= 0 else 0, _ABOVE_ALL)
        if block < 0 or y < self.header.height:
            return Anchor(self.text.starts[0] if block >= 0 else 0, y - self.header.height)
        laid = self.laid(block)
        inside = y - self.top(block)
        line = min(inside // laid.line, len(laid.starts) - 1)
        return Anchor(self.line_ends(block, line)[0], inside - line * laid.line)

    def y_of(self, anchor: Anchor) -> int:
        """The y at which the anchor's line stands as it stood."""
        if not self.text.starts:
            return 0
        block, line = self.line_of(anchor.offset)
        if anchor.above < 0 and block == 0 and line == 0:
            return max(self.header.height + anchor.above, 0)
        return self.top(block) + line * self.metrics.line + anchor.above
