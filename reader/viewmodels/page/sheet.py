"""Where everything stands on the page: blocks converted and laid out on demand, heights, hits."""

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QRectF

from reader.core.span import Span
from reader.viewmodels.page.header import Header, Heading
from reader.viewmodels.page.heights import Heights
from reader.viewmodels.page.layout import Laid, Metrics, advance, indent_of
from reader.viewmodels.page.shown import Shown
from reader.viewmodels.page.style import PageStyle
from reader.viewmodels.page.text import PageText, Renderer

_KEPT_LAYOUTS = 300
_KEPT_SHOWN = 1200

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies at a point: the nearest caret stop, and the character's span if one is there.

    ``upstream`` tells that the stop was hit at a line's end, not at the next one's beginning.
    """

    offset: int
    under: Span | None
    upstream: bool = False


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place of reading: a source offset and how far (px) its line's top is above the edge."""

    offset: int
    above: int = 0


class Sheet:
    """The page in page coordinates: y from the header's top, x from the column's left edge."""

    def __init__(
        self, text: PageText, renderer: Renderer, style: PageStyle, heading: Heading, available: int
    ) -> None:
        self.text = text
        self.style = style
        self.renderer = renderer
        self.heading = heading
        self._available = available
        self._shown: OrderedDict[int, Shown] = OrderedDict()
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        self._ascii = ascii_share(text.source)
        self._reset()

    def _reset(self) -> None:
        self.metrics = Metrics.of(self.style, self._available)
        self.header = Header(self.heading, self.metrics, self.style)
        self._laid.clear()
        self.measured = bytearray(len(self.text))
        self.unmeasured = len(self.text)
        self._heights = Heights(self._estimates())

    def _estimates(self) -> list[int]:
        metrics, text = self.metrics, self.text
        han, latin = advance(metrics)
        mean = latin * self._ascii + han * (1 - self._ascii)
        # Half a character a line is lost where the next one does not fit.
        a_line = max(metrics.width / mean - 0.5, 1)
        line, gap = metrics.line, metrics.gap
        add = metrics.indent / mean
        return [
            line * ceil((end - start + add) / a_line) + gap
            for start, end in zip(text.starts, text.ends, strict=True)
        ]

    def resize(self, available: int) -> bool:
        """Take another width; tells whether the column changed and was laid out anew."""
        self._available = available
        if Metrics.of(self.style, available) == self.metrics:
            return False
        self._reset()
        return True

    def restyle(self, style: PageStyle) -> None:
        """Take another style."""
        self.style = style
        self._reset()

    def render_with(self, renderer: Renderer, style: PageStyle) -> None:
        """Show another rendition, in the style (fonts) that belongs to it."""
        self.renderer = renderer
        self.style = style
        self._shown.clear()
        self._reset()

    def retitle(self, heading: Heading) -> None:
        """Take another heading."""
        self.heading = heading
        self.header = Header(heading, self.metrics, self.style)

    # -- blocks

    def shown(self, block: int) -> Shown:
        """A block's rendition; the last ones used are kept."""
        found = self._shown.get(block)
        if found is None:
            source = self.text.text(block)
            found = Shown(self.text.starts[block], source, self.renderer(source))
            _keep(self._shown, block, found, _KEPT_SHOWN)
        return found

    def laid(self, block: int) -> Laid:
        """A block's layout; also gives the block its true height."""
        found = self._laid.get(block)
        if found is None:
            shown = self.shown(block)
            indent = indent_of(shown.rendition.text, self.metrics) if self.text.opens(block) else 0
            found = Laid(shown.display, self.metrics, indent, shown.marks, self.style.palette.faint)
            _keep(self._laid, block, found, _KEPT_LAYOUTS)
            self._measure(block, found)
        else:
            self._laid.move_to_end(block)
        return found

    def _measure(self, block: int, laid: Laid) -> None:
        if not self.measured[block]:
            self.measured[block] = 1
            self.unmeasured -= 1
            gap = self.metrics.gap if self.text.closes(block) else 0
            self._heights.set(block, laid.height + gap)

    # -- heights

    @property
    def height(self) -> int:
        """The whole page's height: exact where measured, else estimated."""
        return self.header.height + self._heights.total + self.metrics.line * 2

    def top(self, block: int) -> int:
        """The y of a block's first line."""
        return self.header.height + self._heights.top(block)

    def block_at(self, y: float) -> int:
        """The block at a y, the nearest one outside; -1 on an empty page."""
        return self._heights.at(int(y) - self.header.height)

    def blocks_between(self, top: float, bottom: float) -> range:
        """The blocks that show between two y (as far as heights are known)."""
        first = self.block_at(top)
        if first < 0 or bottom < self.header.height:
            return range(0)
        return range(first, self.block_at(bottom) + 1)

    def settle(self, y: int, height: int, keep: int) -> int:
        """Measure all that shows in a view of *height* at *y*; returns the y to use instead.

        What grows above the block *keep* moves the view along, so that *keep* stays still.
        """
        while True:
            y = min(y, max(self.height - height, 0))
            y = max(y, 0)
            fresh = [at for at in self.blocks_between(y, y + height) if not self.measured[at]]
            if not fresh:
                return y
            before = self.top(keep)
            # From the top down a wrong estimate may push the last ones out of sight again.
            for block in fresh[:8] if fresh[0] >= keep else fresh[-8:]:
                self.laid(block)
            y += self.top(keep) - before

    def measure_some(self, start: int) -> int | None:
        """Measure the next unmeasured block from *start* on; returns where to go on."""
        found = self.measured.find(0, start)
        if found < 0:
            found = self.measured.find(0)
        if found < 0:
            return None
        self.laid(found)
        return found + 1

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


def ascii_share(source: str) -> float:
    """The share of ASCII in a text, from at most a few thousand of its characters."""
    sample = source[:: max(len(source) // 4096, 1)] or " "
    return len(sample.encode("ascii", "ignore")) / len(sample)


def _keep(memo: OrderedDict[int, _T], key: int, value: _T, most: int) -> None:
    memo[key] = value
    if len(memo) > most:
        memo.popitem(last=False)
