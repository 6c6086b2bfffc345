"""The page for screen readers: its text, caret and places through `QAccessible`.

What the binding cannot pass on (a selection's ends, a stretch's attributes) is announced
instead: docs/decisions/page-accessibility.md.
"""

from typing import cast
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6.Shiboken import VoidPtr

from reader.core.span import Span
from reader.ui.page.view import PageView
from reader.viewmodels.page.caret import Caret
from reader.viewmodels.page.copying import shown_words
from reader.viewmodels.page.sheet import Sheet
from reader.viewmodels.page.spoken import Spoken, claims_beside, crossed

_READ_OUT = 300
"""Code points up to which a selection is read out."""


class PageVoice(QObject):
    """Keeps the spoken text of one page and tells screen readers what changes on it."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self.page = page
        self._spoken: Spoken | None = None
        self._for: tuple[Sheet, object] | None = None
        self._caret = page.caret.offset
        self._beside = claims_beside(page.highlights, self._caret)
        page.repainted.connect(self._repainted)
        page.caret_moved.connect(self._moved)
        page.selection_changed.connect(self._selected)
        page.content_changed.connect(self._changed)

    def spoken(self) -> Spoken:
        """The text as it is shown now."""
        sheet = self.page.sheet
        block = sheet.text.block_at(self.page.caret.offset)
        stale = self._for is None or self._for[0] is not sheet or self._for[1] is not sheet.renderer
        if self._spoken is None or stale or (block >= 0 and block not in self._spoken.blocks):
            self._spoken = Spoken(sheet, block)
            self._for = (sheet, sheet.renderer)
        return self._spoken

    def _changed(self) -> None:
        self._spoken = None
        self._caret = self.page.caret.offset
        self._beside = claims_beside(self.page.highlights, self._caret)
        if QAccessible.isActive():
            event = QAccessibleEvent(self.page, QAccessible.Event.DocumentContentChanged)
            QAccessible.updateAccessibility(event)

    def _moved(self, offset: int) -> None:
        before, self._caret = self._caret, offset
        self._beside = claims_beside(self.page.highlights, offset)
        if not QAccessible.isActive():
            return
        position = self.spoken().position(offset)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self.page, position))
        left, entered = crossed(self.page.highlights, before, offset)
        for one in left:
            self._say(self.tr("End of {0}").format(one.spoken))
        for one in entered:
            self._say(one.spoken)

    def _repainted(self, _blocks: object) -> None:
        """Say which claim at the caret was made, changed or taken back by a key just pressed."""
        before = self._beside
        self._beside = claims_beside(self.page.highlights, self._caret)
        if not QAccessible.isActive():
            return
        for key, words in self._beside.items():
            if before.get(key) != words:
                self._say(words)
        for key, words in before.items():
            if key not in self._beside:
                self._say(self.tr("No longer here: {0}").format(words))

    def _selected(self, span: Span | None) -> None:
        # No event of the selection: its ends would be asked for, which nobody here can give.
        if span is None or not QAccessible.isActive():
            return
        if len(span) <= _READ_OUT:
            words = shown_words(self.page.sheet, span)
            self._say(self.tr("Selected: {0}").format(words))
        else:
            self._say(self.tr("{0} characters selected").format(len(span)))

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.page, words))


class PageWords(QAccessibleTextInterface):
    """Text, caret and geometry. Positions are UTF-16 units of the spoken text."""

    def __init__(self, voice: PageVoice) -> None:
        super().__init__()
        # Qt keeps interfaces for good; the page must not live on because of one.
        self._ref = ref(voice)

    @property
    def _voice(self) -> PageVoice:
        voice = self._ref()
        assert voice is not None, "asked for the text of a page that is gone"
        return voice

    @property
    def _page(self) -> PageView:
        return self._voice.page

    def text(self, start: int, end: int) -> str:
        return self._voice.spoken().cut(start, end)

    def characterCount(self) -> int:
        return self._voice.spoken().units

    def cursorPosition(self) -> int:
        return self._voice.spoken().position(self._page.caret.offset)

    def setCursorPosition(self, position: int) -> None:
        offset = self._voice.spoken().offset(position)
        self._page.set_caret(Caret(offset=offset, mark=offset))
        self._page.reveal(self._page.sheet.caret(offset))

    def selectionCount(self) -> int:
        # The ends would be asked for next, and the binding cannot give them.
        return 0

    def addSelection(self, start: int, end: int) -> None:
        spoken = self._voice.spoken()
        first, last = spoken.offset(start), spoken.offset(end)
        if first < last:
            self._page.select(Span(first, last))

    def removeSelection(self, _index: int) -> None:
        self._page.select(None)

    def setSelection(self, _index: int, start: int, end: int) -> None:
        self.addSelection(start, end)

    def characterRect(self, offset: int) -> QRect:
        block, unit = self._voice.spoken().place(offset)
        page = self._page
        if block < 0:
            return QRect()
        boxes = page.sheet.boxes(page.sheet.shown(block).span_at(unit), block)
        here = page.to_view(boxes[0] if boxes else QRectF())
        return QRect(page.viewport().mapToGlobal(here.topLeft()), here.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        page = self._page
        here = page.to_page(QPointF(page.viewport().mapFromGlobal(point)))
        hit = page.sheet.hit(here.x(), here.y())
        return self._voice.spoken().position(hit.under.start if hit.under else hit.offset)

    def scrollToSubstring(self, start: int, _end: int) -> None:
        self._page.reveal(self._page.sheet.caret(self._voice.spoken().offset(start)))


class PageAccessible(QAccessibleWidget):
    """The page as a document with text; the viewport and scroll bar in it are not told of."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page, QAccessible.Role.Document)
        self._page = ref(page)
        self._words = PageWords(PageVoice(page))

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        if kind == QAccessible.InterfaceType.TextInterface:
            # The stub says int; the binding turns the object itself into the pointer.
            return cast("int", self._words)
        found = cast("int | None", super().interface_cast(kind))
        # A bare None brings the process down when a screen reader asks for what is not there.
        return cast("int", VoidPtr(0)) if found is None else found

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = 1
        return state

    def text(self, kind: QAccessible.Text) -> str:
        page = self._page()
        if kind == QAccessible.Text.Description and page is not None:
            # Whole, also where the page has no room for it.
            return "\n".join(part for part in page.sheet.heading if part)
        return super().text(kind)

    def childCount(self) -> int:
        return 0


def _made(_key: str, thing: QObject) -> QAccessibleInterface | None:
    return PageAccessible(thing) if isinstance(thing, PageView) else None


def install() -> None:
    """Let Qt ask here for the interface of pages; to be called once when the app starts."""
    QAccessible.installFactory(_made)
