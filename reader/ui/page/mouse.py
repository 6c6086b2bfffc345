"""What the mouse does on the page: select with preview, click highlights, drag a claim's ends."""

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.core.span import Span
from reader.ui.page.caret import CaretPage
from reader.viewmodels.page.caret import Caret
from reader.viewmodels.page.highlights import Highlight
from reader.viewmodels.page.selection import (
    Drag,
    Grip,
    converted,
    grip_at,
    pointed_at,
    snapped_to,
    unit_at,
)
from reader.viewmodels.page.sheet import Hit
from reader.viewmodels.page.snap import Snap, trimmed
from reader.viewmodels.page.steps import Step

_STARTS = 3
_EDGE_TICK = 30
_CLICKS = {2: Step.WORD, 3: Step.SENTENCE, 4: Step.PARAGRAPH}
_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Mouse(QObject):
    """Turns mouse events into selections, clicks and resizes; decides nothing about spans."""

    clicked = Signal(object)
    """Keys of the highlights under a click, top first; never empty."""
    resized = Signal(str, int, object)
    """Key, fragment and new ``Span`` when a dragged end is released elsewhere."""
    hovered = Signal(object, QPoint)
    """Keys under the pointer, top first (empty: none any more), and the place on the screen."""
    looked_up = Signal(object, QPoint)
    """With Alt held: the source span under the pointer that is shown in other words."""
    facts_clicked = Signal()
    """The line of facts below the title was clicked."""

    def __init__(self, page: CaretPage) -> None:
        super().__init__(page)
        self._page = page
        self.snap: Snap | None = None
        self._drag: Drag | None = None
        self._grip: Grip | None = None
        self._pressed = QPointF()
        self._at = QPointF()
        self._moved = False
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._clicks = 0
        self._last_click = (0, QPointF())
        self._over: tuple[str, ...] = ()
        self._inside = False
        self._edge = QTimer(self)
        self._edge.setInterval(_EDGE_TICK)
        self._edge.timeout.connect(self._pull)

    @property
    def busy(self) -> bool:
        """Whether a drag is going on."""
        return self._drag is not None or self._grip is not None

    def press(self, event: QMouseEvent, *, double: bool = False) -> None:
        """Begin a click, a drag or a resize."""
        if event.button() != Qt.MouseButton.LeftButton or not len(self._page.sheet.text):
            return
        page = self._page
        self._pressed = self._at = event.position()
        self._modifiers = event.modifiers()
        self._moved = False
        self._count(event, double)
        point = page.to_page(event.position())
        if self._clicks == 1:
            self._grip = grip_at(page.sheet, self._selected(), point.x(), point.y())
            if self._grip is not None:
                return
        hit = page.sheet.hit(point.x(), point.y())
        self._begin(hit)

    def move(self, event: QMouseEvent) -> None:
        """Follow a drag, or tell what is under the pointer."""
        self._at = event.position()
        self._modifiers = event.modifiers()
        self._inside = True
        if not self.busy:
            self._hover(event)
            return
        if (self._at - self._pressed).manhattanLength() >= _STARTS:
            self._moved = True
        if self._moved:
            self._page.set_preview(self._meant())
            inside = 0 <= self._at.y() < self._page.viewport().height()
            if inside:
                self._edge.stop()
            elif not self._edge.isActive():
                self._edge.start()

    def release(self, event: QMouseEvent) -> None:
        """End a drag: select, resize or report the click."""
        if event.button() != Qt.MouseButton.LeftButton or not self.busy:
            return
        self._at, self._modifiers = event.position(), event.modifiers()
        self._edge.stop()
        grip, drag = self._grip, self._drag
        span = self._meant() if self._moved else None
        self._grip = self._drag = None
        self._page.set_preview(None)
        if grip is not None:
            if span not in (None, grip.spans[grip.fragment]) and self._still_there(grip):
                self.resized.emit(grip.key, grip.fragment, span)
        elif self._moved:
            snapped = self._snapped(drag, span)
            self._page.select(span, add=bool(self._modifiers & _CTRL), snapped=snapped)
        elif drag is not None and drag.unit is None:
            self._click()

    def cancel(self) -> bool:
        """Give up a drag; tells whether there was one."""
        was = self.busy
        self._grip = self._drag = None
        self._edge.stop()
        self._page.set_preview(None)
        return was

    def look_up(self) -> None:
        """Alt is pressed now: tell how the word is written on which the pointer rests."""
        if self._inside and not self.busy:
            self._look_up(self._page.to_page(self._at), self._page.viewport().mapToGlobal(self._at))

    def leave(self) -> None:
        """The pointer is gone."""
        self._inside = False
        self._tell((), QPoint())

    # -- inside

    def _count(self, event: QMouseEvent, double: bool) -> None:
        """Count quick clicks at one place; Qt itself counts to two only."""
        at, where = self._last_click
        quick = event.timestamp() - at <= QApplication.doubleClickInterval()
        near = (event.position() - where).manhattanLength() < 8
        if double:
            self._clicks = 2 if self._clicks != 3 else 4
        else:
            self._clicks = 3 if quick and near and self._clicks == 2 else 1
        self._last_click = (event.timestamp(), event.position())

    def _begin(self, hit: Hit) -> None:
        page = self._page
        step = _CLICKS.get(self._clicks)
        if step is None:
            if self._modifiers & _SHIFT:
                self._drag = Drag(start=page.caret.mark)
                self._moved = True
                self._page.set_preview(self._meant())
                return
            self._drag = Drag(start=hit.offset)
            if not self._modifiers & _CTRL:
                page.set_stretches(())
            page.set_caret(Caret(offset=hit.offset, mark=hit.offset, upstream=hit.upstream))
            return
        offset = hit.under.start if hit.under else hit.offset
        unit = unit_at(page.sheet, page.finders, offset, step)
        if unit is not None:
            self._drag = Drag(start=unit.start, step=step, unit=unit)
            free = self._modifiers & _ALT or self.snap is None
            page.select(unit if free else trimmed(page.sheet.text.source, unit))

    def _meant(self) -> Span | None:
        """The span the drag in progress stands for."""
        page = self._page
        point = page.to_page(self._at)
        hit = page.sheet.hit(point.x(), point.y())
        snap = None if self._modifiers & _ALT else self.snap
        if self._grip is not None:
            return self._grip.span(page.sheet, hit.offset, snap)
        if self._drag is None:
            return None
        offset = hit.offset
        if self._drag.unit is not None and hit.under is not None:
            offset = hit.under.start
        return self._drag.span(page.sheet, page.finders, offset, snap)

    def _snapped(self, drag: Drag | None, span: Span | None) -> Step | None:
        if drag is None or drag.unit is not None or span is None or self._modifiers & _ALT:
            return None
        point, page = self._page.to_page(self._at), self._page
        offset = page.sheet.hit(point.x(), point.y()).offset
        return snapped_to(page.sheet, page.finders, drag, offset, span)

    def _still_there(self, grip: Grip) -> bool:
        """Whether the claim is as it was when its end was taken hold of: keys work meanwhile."""
        shown = self._page.highlights.get(grip.key)
        return shown is not None and shown.spans == grip.spans

    def _pull(self) -> None:
        """Scroll while the pointer is held beyond an edge, faster the farther it is."""
        page = self._page
        height = page.viewport().height()
        beyond = self._at.y() if self._at.y() < 0 else self._at.y() - height
        bar = page.verticalScrollBar()
        bar.setValue(bar.value() + round(max(min(beyond, 120), -120) / 2.5))
        self._page.set_preview(self._meant())

    def _click(self) -> None:
        point = self._page.to_page(self._at)
        if self._page.sheet.header.facts.contains(point):
            self.facts_clicked.emit()
            return
        hit = self._page.sheet.hit(point.x(), point.y())
        if hit.under is not None:
            keys = pointed_at(self._page.highlights, hit.under.start)
            if keys:
                self.clicked.emit(keys)

    def _hover(self, event: QMouseEvent) -> None:
        point = self._page.to_page(event.position())
        sheet = self._page.sheet
        if not len(sheet.text):
            return
        grip = grip_at(sheet, self._selected(), point.x(), point.y())
        shape = Qt.CursorShape.SizeHorCursor if grip else Qt.CursorShape.IBeamCursor
        if sheet.header.facts.contains(point):
            shape = Qt.CursorShape.PointingHandCursor
        if self._page.viewport().cursor().shape() != shape:
            self._page.viewport().setCursor(shape)
        under = sheet.hit(point.x(), point.y()).under
        where = event.globalPosition().toPoint()
        seen = under is not None and not self._page.hides_highlights
        self._tell(pointed_at(self._page.highlights, under.start) if under and seen else (), where)
        if self._modifiers & _ALT:
            self._look_up(point, event.globalPosition())

    def _look_up(self, point: QPointF, place: QPointF) -> None:
        sheet = self._page.sheet
        under = sheet.hit(point.x(), point.y()).under if len(sheet.text) else None
        if under is not None and converted(sheet, under):
            self.looked_up.emit(under, place.toPoint())

    def _tell(self, keys: tuple[str, ...], at: QPoint) -> None:
        if keys != self._over:
            self._over = keys
            self._page.emphasise(keys[0] if keys else None)
            self.hovered.emit(keys, at)

    def _selected(self) -> list[Highlight]:
        return [] if self._page.hides_highlights else self._page.selected_highlights()
