"""The reading page as the window sees it: what it is given, what it reports."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from reader.core.span import Span
from reader.ui.page.keys import KeyPage
from reader.ui.page.mouse import Mouse
from reader.ui.page.painter import paint_handles
from reader.viewmodels.page.caret import Caret
from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.highlights import Highlight, Highlights, Kind, LazyHighlights, P
from reader.viewmodels.page.plan import ink_of
from reader.viewmodels.page.selection import end_box, pointed_at
from reader.viewmodels.page.sheet import Anchor, Sheet
from reader.viewmodels.page.shown import Verbatim
from reader.viewmodels.page.snap import Snap, magnetic
from reader.viewmodels.page.steps import Finders
from reader.viewmodels.page.style import PageStyle
from reader.viewmodels.page.text import PageText, Renderer
from reader.viewmodels.tips import tip


class PageView(KeyPage):
    """The reading page. All spans and offsets are source code points.

    Dragging selects what the policy makes of it (:meth:`set_snap`; free while Alt is held, a
    further stretch with Ctrl); double, triple and quadruple clicks take word, sentence and
    paragraph. Nothing is stored here: the page reports, the window acts and gives it back as
    highlights.
    """

    claim_clicked = Signal(object)
    """Keys of the highlights under a click, top first."""
    hovered = Signal(object, QPoint)
    """Keys under the pointer, top first, empty when it leaves; the place on the screen."""
    menu_requested = Signal(object, int, QPoint)
    """Keys under a context click, top first (maybe none), the source offset there (-1 beside the
    text), and the place on the screen."""
    looked_up = Signal(object, QPoint)
    """With Alt held: the ``Span`` under the pointer that is shown in other words, and where."""
    facts_clicked = Signal()
    """The line of facts below the title was clicked."""

    def __init__(self, style: PageStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._mouse = Mouse(self)
        self._mouse.clicked.connect(self.claim_clicked)
        self._mouse.resized.connect(self.resized)
        self._mouse.hovered.connect(self.hovered)
        self._mouse.looked_up.connect(self.looked_up)
        self._mouse.facts_clicked.connect(self.facts_clicked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.set_snap(None, magnetic_default=True)

    # -- what it is given

    def set_article(
        self,
        text: PageText,
        *,
        heading: Heading | None = None,
        renderer: Renderer = Verbatim,
        style: PageStyle | None = None,
        highlights: Iterable[Highlight] = (),
        later: LazyHighlights[P] | None = None,
    ) -> None:
        """Show another article from its beginning.

        *later* are highlights that are made when their place comes into sight.
        """
        self._mouse.cancel()
        self.sheet.spent.clear()
        spent = [self.sheet, self.highlights]
        self.sheet = Sheet(
            text,
            renderer,
            style or self.sheet.style,
            heading or Heading(),
            self.viewport().width(),
            like=self.sheet.metrics,
        )
        self.sheet.spent += spent
        self.highlights = Highlights(text)
        self.highlights.replace(highlights, later)
        start = text.clamp(0)
        self.caret = Caret(offset=start, mark=start)
        self.set_stretches(())
        self._flashed = None
        self._y, self._next_measured = 0, 0
        self.start_at_header()
        self.content_changed.emit()

    def set_heading(self, heading: Heading) -> None:
        """Change title and facts above the article."""
        place = self.place_of_reading()
        self.sheet.retitle(heading)
        self._anchor = place
        self.reanchor()

    def set_renderer(
        self,
        renderer: Renderer,
        style: PageStyle | None = None,
        *,
        heading: Heading | None = None,
    ) -> None:
        """Show another rendition, with style (fonts) and heading; place and selection stay."""
        place = self.place_of_reading()
        self.sheet.render_with(renderer, style or self.sheet.style, heading)
        self._anew(place)
        self.content_changed.emit()

    def set_style(self, style: PageStyle) -> None:
        """Change colours, fonts or measures; the place of reading stays."""
        place = self.place_of_reading()
        self.sheet.restyle(style)
        self._anew(place)
        self.restart_blink()

    def set_snap(self, snap: Snap | None, *, magnetic_default: bool = False) -> None:
        """Take a policy for drags; ``None`` is free, or the built-in one when asked for."""
        self._mouse.snap = self._magnetic if magnetic_default and snap is None else snap

    def set_finders(self, finders: Finders) -> None:
        """Take better finders of words, clauses and sentences."""
        self.finders = finders

    # -- where it goes

    def go_to(self, span: Span, *, flash: bool = True) -> None:
        """Bring a span to the upper third of the view, caret before it, lit up for a moment."""
        if not len(self.sheet.text):
            return
        in_sight = self.sheet.text.block_at(span.start) in self.visible_blocks()
        box = self.sheet.caret(span.start)
        self.reveal(box, part=None if in_sight else 0.33)
        # Heights that became exact on the way may have pushed it on.
        self.reveal(self.sheet.caret(span.start))
        self.set_caret(Caret(offset=span.start, mark=span.start))
        if flash:
            self.flash(span)

    def start_at_header(self) -> None:
        """Scroll to the very top."""
        self._anchor = None
        self._y = 0
        self.reanchor()

    # -- for its parts

    def paint_above(self, painter: QPainter) -> None:
        super().paint_above(painter)
        for highlight in self.selected_highlights():
            if self.hides_highlights or highlight.kind is not Kind.CLAIM:
                continue
            colour = ink_of(highlight, self.sheet.style).line
            for span in highlight.spans:
                ends = (
                    end_box(self.sheet, span, at_start=True),
                    end_box(self.sheet, span, at_start=False),
                )
                paint_handles(painter, ends, colour)

    # -- Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event, double=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._mouse.cancel():
            return
        if event.key() == Qt.Key.Key_Alt:
            self._mouse.look_up()
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._mouse.leave()
        elif event.type() == QEvent.Type.ToolTip:
            asked = cast(QHelpEvent, event)
            cut = self.sheet.header.cut_at(self.to_page(QPointF(asked.pos())))
            if cut is not None:
                place = self.to_view(cut.box)
                QToolTip.showText(asked.globalPos(), tip(cut.words), self.viewport(), place)
                return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            # Asked for by a key it belongs to the caret, wherever the pointer rests.
            at = self.caret.offset
            box = self.to_view(self.sheet.caret(at))
            place = self.viewport().mapToGlobal(box.bottomLeft())
        else:
            point = self.to_page(event.pos().toPointF())
            under = self.sheet.hit(point.x(), point.y()).under if len(self.sheet.text) else None
            at = under.start if under else -1
        keys = pointed_at(self.highlights, at) if at >= 0 else ()
        self.menu_requested.emit(keys, at, place)

    # -- inside

    def _anew(self, place: Anchor) -> None:
        self._next_measured = 0
        self._anchor = place
        self.reanchor()

    def _magnetic(self, span: Span) -> Span:
        return magnetic(self.sheet.text, span, self.finders)
