"""The blocks of the page: converted and laid out on demand, their heights, what is in sight."""

from math import ceil

from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.heights import Heights
from reader.viewmodels.page.layout import Laid, Metrics
from reader.viewmodels.page.setting import Setting
from reader.viewmodels.page.shown import Shown
from reader.viewmodels.page.style import PageStyle
from reader.viewmodels.page.text import PageText, Renderer


class Blocks:
    """The blocks one below the other under the header; y from the header's top, in px."""

    def __init__(
        self,
        text: PageText,
        renderer: Renderer,
        style: PageStyle,
        heading: Heading,
        available: int,
        *,
        like: Metrics | None = None,
    ) -> None:
        """*like* are metrics of another page: their fonts serve here, too, where they fit."""
        self.text = text
        self.heading = heading
        self._available = available
        self._ascii = ascii_share(text.source)
        self.spent: list[object] = []
        """Out of date, to be let go of at leisure: hundreds of layouts take a millisecond."""
        self._heights = Heights(())
        self._now = Setting(text, renderer, style, Metrics.of(style, available, like=like))
        # People turn to and fro between two scripts, so what was shown before is kept.
        self._before: Setting | None = None
        self._take(self._now)

    def _take(self, now: Setting) -> None:
        before, self._now = self._now, now
        self.renderer, self.style, self.metrics = now.renderer, now.style, now.metrics
        self.plans = now.plans
        """What is drawn for the highlights of blocks, as far as it is made."""
        self.header = now.header(self.heading)
        self.measured = bytearray(len(self.text))
        self.unmeasured = len(self.text)
        # In another script or another font of the same size the heights that were are the best
        # guess, and the scroll bar stays as it is.
        if len(self._heights) != len(self.text) or before.metrics.measures != now.metrics.measures:
            self._heights = Heights(self._estimates())

    def _renew(self, style: PageStyle, metrics: Metrics) -> None:
        self.spent += [self._now, self._before]
        self._before = None
        self._take(Setting(self.text, self.renderer, style, metrics))

    def forget_plans(self, block: int | None = None) -> None:
        """Other highlights lie on a block, or on all of them."""
        for each in (self._now, self._before):
            if each is not None and block is None:
                each.plans.clear()
            elif each is not None and block is not None:
                each.plans.pop(block, None)

    def _estimates(self) -> list[int]:
        metrics, text = self.metrics, self.text
        han, latin = metrics.advance()
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
        metrics = Metrics.of(self.style, available)
        if metrics == self.metrics:
            return False
        self._renew(self.style, metrics)
        return True

    def restyle(self, style: PageStyle) -> None:
        """Take another style."""
        self._renew(style, Metrics.of(style, self._available))

    def render_with(
        self, renderer: Renderer, style: PageStyle, heading: Heading | None = None
    ) -> None:
        """Show another rendition, in the style (fonts) and with the heading that belong to it."""
        self.heading = heading or self.heading
        now, before = self._now, self._before
        metrics = Metrics.of(style, self._available, like=before.metrics if before else None)
        if before is None or not before.is_for(renderer, style, metrics):
            self.spent.append(before)
            before = Setting(self.text, renderer, style, metrics)
        self._before = now
        self._take(before)

    def retitle(self, heading: Heading) -> None:
        """Take another heading."""
        self.heading = heading
        self.header = self._now.header(heading)

    # -- blocks

    def shown(self, block: int) -> Shown:
        """A block's rendition; the last ones used are kept."""
        return self._now.shown(block)

    def laid(self, block: int) -> Laid:
        """A block's layout; also gives the block its true height."""
        laid = self._now.laid(block)
        if not self.measured[block]:
            self._measure(block, laid)
        return laid

    def foresee(self, blocks: range) -> bool:
        """Lay out one of *blocks* as it was shown before, if one is missing; tells whether."""
        before = self._before
        missing = [] if before is None else [at for at in blocks if not before.has_laid(at)]
        if before is not None and missing:
            before.laid(missing[0])
        return bool(missing)

    def _measure(self, block: int, laid: Laid) -> None:
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
