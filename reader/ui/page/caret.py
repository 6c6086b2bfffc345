"""The caret of the page and what is selected on it."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QPainter,
)
from PySide6.QtWidgets import QWidget

from reader.core.span import Span
from reader.ui.page.painted import PaintedPage
from reader.ui.page.painter import Overlay, paint_caret
from reader.viewmodels.page.caret import Caret, moved
from reader.viewmodels.page.highlights import Highlight
from reader.viewmodels.page.selection import merged
from reader.viewmodels.page.snap import trimmed, unindented, widened
from reader.viewmodels.page.steps import Finders, Step
from reader.viewmodels.page.style import PageStyle


class CaretPage(PaintedPage):
    """A painted page with a caret and a selection, both in source code points.

    The selection is one span, or several when stretches were added to it; ``previewed`` is the
    span a drag in progress would select.
    """

    selection_changed = Signal(object)
    """The last stretch selected, a ``Span``, or ``None``."""
    preview_changed = Signal(object)
    """The span that a drag would store if released now, or ``None``."""
    caret_moved = Signal(int)
    content_changed = Signal()
    """Another article or another rendition is shown."""

    def __init__(self, style: PageStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.finders = Finders()
        self.caret = Caret()
        self.stretches: tuple[Span, ...] = ()
        self.previewed: Span | None = None
        #: What the stretch selected last was drawn to beyond the characters dragged over.
        self.snapped: Step | None = None
        self._caret_shown = False
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)

    # -- for the window

    def selection(self) -> Span | None:
        """The stretch selected last, if any."""
        return self.stretches[-1] if self.stretches else None

    def selections(self) -> tuple[Span, ...]:
        """All selected stretches in text order, overlapping ones joined."""
        return merged(self.stretches)

    def sees_caret(self) -> bool:
        """Whether the caret's paragraph is in sight."""
        return self.sheet.text.block_at(self.caret.offset) in self.visible_blocks()

    def reading_at(self) -> int:
        """The source offset one is reading at: the caret, or the first line where that is away."""
        return self.caret.offset if self.sees_caret() else self.top_offset()

    def select(self, span: Span | None, *, add: bool = False, snapped: Step | None = None) -> None:
        """Select a span (grown over what cannot be divided), or nothing; ``add`` keeps others.

        ``snapped`` is what it was drawn to, to be told.
        """
        self.snapped = snapped
        kept = self.stretches if add else ()
        if span is None:
            self.set_stretches(kept)
            return
        span = widened(self.sheet, span)
        self.caret = Caret(offset=span.end, mark=span.start, upstream=True)
        self.set_stretches((*kept, span))

    def step(self, step: Step, *, forward: bool, extend: bool = False) -> None:
        """Move the caret, as the keys of :mod:`reader.viewmodels.page.keys` do."""
        if not len(self.sheet.text):
            return
        self.update_caret()
        page = self.viewport().height() - 2 * self.sheet.metrics.line
        self.caret = moved(
            self.sheet, self.finders, self.caret, step, forward=forward, extend=extend, page=page
        )
        span = self.caret.span
        if span is not None and step is not Step.CHARACTER:
            # A sentence taken by its key is to be marked without its stop; who wants the stop
            # goes on by characters.
            span = trimmed(self.sheet.text.source, span)
        elif span is not None:
            span = unindented(self.sheet.text, span)
        self.snapped = None
        self.set_stretches((span,) if span else ())
        self.reveal(self.sheet.caret(self.caret.offset, upstream=self.caret.upstream))
        self.restart_blink()
        self.caret_moved.emit(self.caret.offset)

    # -- for the halves above

    def set_stretches(self, stretches: Sequence[Span]) -> None:
        """Select exactly these."""
        stretches = tuple(stretches)
        if stretches == self.stretches:
            return
        for span in (*self.stretches, *stretches):
            self.update_span(span)
        self.stretches = stretches
        self.selection_changed.emit(self.selection())

    def set_preview(self, span: Span | None) -> None:
        """Show what a drag would store."""
        if span == self.previewed:
            return
        self.update_span(self.previewed)
        self.update_span(span)
        self.previewed = span
        self.preview_changed.emit(span)

    def set_caret(self, caret: Caret) -> None:
        """Put the caret somewhere."""
        self.update_caret()
        self.caret = caret
        self.restart_blink()
        self.caret_moved.emit(caret.offset)

    def selected_highlights(self) -> list[Highlight]:
        """Highlights shown as selected that touch what is in sight."""
        found: dict[str, Highlight] = {}
        for block in self.visible_blocks():
            found.update((one.key, one) for one in self.highlights.on(block) if one.selected)
        return list(found.values())

    def update_caret(self) -> None:
        """Draw the caret's place again."""
        if self.sees_caret():
            box = self.sheet.caret(self.caret.offset, upstream=self.caret.upstream)
            self.viewport().update(self.to_view(box.adjusted(-3, -1, 3, 1)))

    def restart_blink(self) -> None:
        """Show the caret at once, blinking if the style and the system want it."""
        self._caret_shown = self.hasFocus()
        flash = QGuiApplication.styleHints().cursorFlashTime()
        if self._caret_shown and self.sheet.style.blink and flash > 0:
            self._blink.start(flash // 2)
        else:
            self._blink.stop()
        self.update_caret()

    def overlays(self) -> list[Overlay]:
        palette = self.sheet.style.palette
        found = super().overlays()
        for span in self.stretches:
            found.append(Overlay(self.boxes_in_sight(span), palette.selection))
        if self.previewed:
            found.append(Overlay(self.boxes_in_sight(self.previewed), palette.preview))
        return found

    def paint_above(self, painter: QPainter) -> None:
        caret = self.caret
        if self._caret_shown and self.sees_caret():
            box = self.sheet.caret(caret.offset, upstream=caret.upstream)
            paint_caret(painter, box, self.sheet.style.palette.caret)

    # -- Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.restart_blink()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.restart_blink()

    # -- inside

    def _toggle_caret(self) -> None:
        self._caret_shown = not self._caret_shown
        self.update_caret()
