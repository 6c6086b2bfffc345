"""The painting half of the page: highlights put, dropped and drawn block by block."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.core.span import Span
from reader.ui.page.painter import Overlay, paint_blocks, paint_header
from reader.ui.page.scroll import ScrollingPage
from reader.ui.page.tiles import Tiles
from reader.viewmodels.page.highlights import Highlight, Highlights
from reader.viewmodels.page.plan import Plan, plan
from reader.viewmodels.page.style import PageStyle

_KEPT_PLANS = 400
_FLASH = 900


#: How far a knob stands out of the line it belongs to, in px (its radius and its line).
_KNOB = 6


class PaintedPage(ScrollingPage):
    """A scrolling page with highlights. Only blocks that a change touches are drawn again."""

    repainted = Signal(object)
    """The blocks (a set of their numbers) whose highlights are drawn anew."""

    def __init__(self, style: PageStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.highlights = Highlights(self.sheet.text)
        self._tiles = Tiles()
        self.hides_highlights = False
        self._over: str | None = None
        self._flashed: Span | None = None
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH)
        self._flash.timeout.connect(self._end_flash)

    # -- highlights

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Show these highlights in place of all others."""
        self.highlights.replace(highlights)
        self.sheet.forget_plans()
        self.viewport().update()

    def put_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Add highlights, or replace those with the same keys."""
        touched: set[int] = set()
        for highlight in highlights:
            touched |= self.highlights.put(highlight)
        self.repaint_blocks(touched)
        self.repainted.emit(touched)

    def remove_highlights(self, keys: Iterable[str]) -> None:
        """Take highlights away; keys that are not there are passed over."""
        touched: set[int] = set()
        for key in keys:
            touched |= self.highlights.drop(key)
        self.repaint_blocks(touched)
        self.repainted.emit(touched)

    def hide_highlights(self, hidden: bool) -> None:
        """Hide all highlights, or show them again."""
        self.hides_highlights = hidden
        self.sheet.forget_plans()
        self.viewport().update()

    def repaint_blocks(self, blocks: Iterable[int]) -> None:
        """Draw blocks again, those in sight at once."""
        visible = self.visible_blocks()
        for block in blocks:
            self.sheet.forget_plans(block)
            if block in visible:
                top = self.sheet.top(block) - self._y
                height = self.sheet.laid(block).height
                whole = QRect(0, top, self.viewport().width(), height)
                # The knobs of a selected claim stand out of its first line and its last.
                self.viewport().update(whole.adjusted(0, -_KNOB, 0, _KNOB))

    def emphasise(self, key: str | None) -> None:
        """Draw this highlight's underline stronger, as long as the pointer is on it."""
        touched: set[int] = set()
        for one in (self._over, key):
            found = self.highlights.get(one) if one is not None else None
            for span in found.spans if found else ():
                touched.update(self.sheet.text.blocks(span))
        self._over = key
        self.repaint_blocks(touched)

    def flash(self, span: Span) -> None:
        """Light a span up for a moment."""
        self._flashed = span
        self._flash.start()
        self.viewport().update()

    # -- for the halves above

    def update_span(self, span: Span | None) -> None:
        """Draw the visible lines of a span again."""
        for box in self.boxes_in_sight(span) if span is not None else ():
            self.viewport().update(self.to_view(box.adjusted(-8, -6, 8, 6)))

    def boxes_in_sight(self, span: Span) -> list[QRectF]:
        """The boxes of a span's visible lines, in page coordinates."""
        touched = self.sheet.text.blocks(span)
        visible = self.visible_blocks()
        first, last = max(touched.start, visible.start), min(touched.stop, visible.stop)
        return [box for block in range(first, last) for box in self.sheet.boxes(span, block)]

    def overlays(self) -> list[Overlay]:
        """What lies behind the words besides highlights."""
        if self._flashed is None:
            return []
        return [Overlay(self.boxes_in_sight(self._flashed), self.sheet.style.palette.flash)]

    def paint_above(self, painter: QPainter) -> None:
        """For the halves above: draw over the words, in page coordinates."""

    # -- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        # An exception that leaves a painter open ends the process on Python 3.11.
        try:
            painter.fillRect(event.rect(), QColor(self.sheet.style.palette.paper))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self.column_left(), -self._y)
            top = event.rect().top() + self._y
            bottom = event.rect().bottom() + self._y
            strip = QRectF(event.rect()).translated(-self.column_left(), self._y)
            strip.setHeight(1)
            if top < self.sheet.header.height:
                # The paper was filled; see there.
                self._tiles.refresh(painter, strip)
                paint_header(painter, self.sheet)
            blocks = self.sheet.blocks_between(top, bottom)
            plans = {block: self._plan(block) for block in blocks}
            paint_blocks(painter, self.sheet, blocks, plans, self.overlays(), self._tiles, strip)
            self.paint_above(painter)
        finally:
            painter.end()

    # -- inside

    def _plan(self, block: int) -> Plan:
        plans = self.sheet.plans
        found = plans.get(block)
        if found is None:
            if len(plans) > _KEPT_PLANS:
                plans.clear()
            here = [] if self.hides_highlights else self.highlights.on(block)
            here = [replace(one, hover=True) if one.key == self._over else one for one in here]
            sheet = self.sheet
            found = plans[block] = (
                plan(here, sheet.shown(block), sheet.laid(block), sheet.metrics, sheet.style)
                if here
                else Plan()
            )
        return found

    def _end_flash(self) -> None:
        self._flashed = None
        self.viewport().update()
