"""The scrolling half of the page: a view on a sheet whose heights become exact as it is read."""

import gc
from time import perf_counter

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.sheet import Anchor, Sheet
from reader.viewmodels.page.shown import Verbatim
from reader.viewmodels.page.style import PageStyle, default_style
from reader.viewmodels.page.text import PageText

_MEASURED_WHOLE = 50_000
"""Texts up to so many code points get exact heights at idle time."""
_SLICE = 0.006
"""Seconds of one idle slice."""
_REST = 150
"""Milliseconds after scrolling in which what is in sight is not yet made for the other script."""


class ScrollingPage(QAbstractScrollArea):
    """A virtualised view: only what is in sight is converted, laid out and painted.

    The first visible line keeps its source offset through every change of script, style and
    size; ``top_changed`` tells it when scrolling changes it.
    """

    top_changed = Signal(int)
    scrolled = Signal()
    """Somebody scrolled, be it by a pixel."""

    def __init__(self, style: PageStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet(PageText("", ()), Verbatim, style or default_style(), Heading(), 600)
        # The view hangs on a block, so that heights which become exact above it move nothing.
        self._pin, self._below_pin = 0, 0
        self._anchor: Anchor | None = None
        self._told_top = 0
        self._settling = False
        self._next_measured = 0
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._use_leisure)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._idle.start)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Of a viewport that Qt made PySide6 does not know the class, and makes all the classes that
        # it could be of: 15 ms of the start.
        self.setViewport(QWidget())
        self.viewport().setObjectName("qt_scrollarea_viewport")
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def _y(self) -> int:
        """The y of the page at the viewport's top edge."""
        return self.sheet.top(self._pin) + self._below_pin

    @_y.setter
    def _y(self, y: int) -> None:
        self._pin = max(self.sheet.block_at(y), 0)
        self._below_pin = y - self.sheet.top(self._pin)

    # -- for the window

    def top_offset(self) -> int:
        """The source offset at the beginning of the first visible line."""
        return self.place_of_reading().offset

    def set_top_offset(self, offset: int, *, above: int = 0) -> None:
        """Scroll until the line with this source offset is the first one, *above* px cut off."""
        self._anchor = Anchor(offset, above)
        self.reanchor()

    def place_of_reading(self) -> Anchor:
        """The first visible line, as it was when somebody last scrolled."""
        if self._anchor is None:
            self._anchor = self.sheet.anchor(self._y)
        return self._anchor

    # -- for the other halves

    def visible_blocks(self) -> range:
        """The blocks in sight."""
        return self.sheet.blocks_between(self._y, self._y + self.viewport().height() - 1)

    def column_left(self) -> int:
        """The x of the text column in the viewport."""
        return max((self.viewport().width() - self.sheet.metrics.width) // 2, 0)

    def to_page(self, point: QPointF) -> QPointF:
        """A point of the viewport in page coordinates."""
        return QPointF(point.x() - self.column_left(), point.y() + self._y)

    def to_view(self, box: QRectF) -> QRect:
        """A box of page coordinates in the viewport, grown to whole pixels."""
        return box.translated(self.column_left(), -self._y).toAlignedRect()

    def reanchor(self) -> None:
        """Lay out anew what is in sight, with the place of reading where it was."""
        anchor = self.place_of_reading()
        keep = max(self.sheet.text.block_at(anchor.offset), 0)
        if len(self.sheet.text):
            self._y = self.sheet.settle(self.sheet.y_of(anchor), self.viewport().height(), keep)
        else:
            self._y = 0
        self._anchor = anchor
        self._sync_bar()
        self.viewport().update()
        self._tell_top()
        self._idle.start()

    def reveal(self, box: QRectF, *, part: float | None = None) -> None:
        """Scroll as little as needed to show a box, or to *part* (0 to 1) of the view's height."""
        height = self.viewport().height()
        line = self.sheet.metrics.line
        self._sync_bar()
        if part is None and self._y <= box.top() - line / 2 and box.bottom() <= self._y + height:
            return
        if part is not None:
            y = box.top() - height * part
        elif box.top() - line / 2 < self._y:
            y = box.top() - line
        else:
            y = box.bottom() + line - height
        self.verticalScrollBar().setValue(max(round(y), 0))

    # -- Qt

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        if self._settling or not dy:
            return
        old = self._y
        new = old - dy
        height = self.viewport().height()
        near = abs(new - old) < height
        keep = max(self.sheet.block_at(old if near else new), 0)
        before = self.sheet.top(keep) - old
        if len(self.sheet.text):
            new = self.sheet.settle(new, height, keep)
        self._y = new
        self._anchor = None
        self._sync_bar()
        if near:
            self.viewport().scroll(0, self.sheet.top(keep) - new - before)
        else:
            self.viewport().update()
        self._tell_top()
        self._rest.start()
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self.place_of_reading()
        self.sheet.resize(self.viewport().width())
        self._anchor = anchor
        self.reanchor()
        super().resizeEvent(event)

    # -- inside

    def _tell_top(self) -> None:
        top = self.top_offset()
        if top != self._told_top:
            self._told_top = top
            self.top_changed.emit(top)

    def _sync_bar(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        self._settling = True
        try:
            bar.setPageStep(max(height - self.sheet.metrics.line, 1))
            bar.setSingleStep(self.sheet.metrics.line)
            bar.setRange(0, max(self.sheet.height - height, 0))
            bar.setValue(self._y)
        finally:
            self._settling = False

    def _use_leisure(self) -> None:
        """Do what nobody should wait for; the view stays still."""
        if self.sheet.spent:
            self.sheet.spent.clear()
            # Else the young objects of many acts are gone through in the midst of one. At the start
            # all objects are young, and what it makes stays (`put_start_aside`).
            if gc.isenabled():
                gc.collect(0)
            return
        if self.sheet.foresee(self.visible_blocks()):
            return
        if not self.sheet.unmeasured or len(self.sheet.text.source) > _MEASURED_WHOLE:
            self._idle.stop()
            return
        ends = perf_counter() + _SLICE
        while perf_counter() < ends:
            following = self.sheet.measure_some(self._next_measured)
            if following is None:
                self._idle.stop()
                break
            self._next_measured = following
        self._sync_bar()
