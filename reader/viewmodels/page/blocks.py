"""The blocks of the page: converted and laid out on demand, their heights, what is in sight."""

from collections import OrderedDict
from math import ceil
from typing import TypeVar

from reader.viewmodels.page.header import Header, Heading
from reader.viewmodels.page.heights import Heights
from reader.viewmodels.page.layout import Laid, Metrics, advance, indent_of
from reader.viewmodels.page.shown import Shown
from reader.viewmodels.page.style import PageStyle
from reader.viewmodels.page.text import PageText, Renderer

_KEPT_LAYOUTS = 300
_KEPT_SHOWN = 1200

_T = TypeVar("_T")


class Blocks:
    """The blocks one below the other under the header; y from the header's top, in px."""

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
        self.spent: list[object] = []
        """Out of date, to be let go of at leisure: hundreds of layouts take a millisecond."""
        self._heights = Heights(())
        self.metrics = Metrics.of(style, available)
        self._reset()

    def _reset(self) -> None:
        before, now = self.metrics, Metrics.of(self.style, self._available)
        self.metrics = before if now == before else now
        self.header = Header(self.heading, self.metrics, self.style)
        self._put_aside(self._laid)
        self._laid = OrderedDict()
        self.measured = bytearray(len(self.text))
        self.unmeasured = len(self.text)
        # In another script or another font of the same size the heights that were are the best
        # guess, and the scroll bar stays as it is.
        if len(self._heights) != len(self.text) or before.measures != self.metrics.measures:
            self._heights = Heights(self._estimates())

    def _put_aside(self, memo: OrderedDict[int, _T]) -> None:
        if memo:
            self.spent.append(memo)

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

    def render_with(
        self, renderer: Renderer, style: PageStyle, heading: Heading | None = None
    ) -> None:
        """Show another rendition, in the style (fonts) and with the heading that belong to it."""
        self.renderer = renderer
        self.style = style
        self.heading = heading or self.heading
        self._put_aside(self._shown)
        self._shown = OrderedDict()
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


def ascii_share(source: str) -> float:
    """The share of ASCII in a text, from at most a few thousand of its characters."""
    sample = source[:: max(len(source) // 4096, 1)] or " "
    return len(sample.encode("ascii", "ignore")) / len(sample)


def _keep(memo: OrderedDict[int, _T], key: int, value: _T, most: int) -> None:
    memo[key] = value
    if len(memo) > most:
        memo.popitem(last=False)
