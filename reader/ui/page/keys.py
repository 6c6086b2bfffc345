"""The keyboard half of the page: keys that move, mark, copy and resize."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from reader.core.span import Span
from reader.ui.page.caret import CaretPage
from reader.viewmodels.page.copying import shown_words, source_words
from reader.viewmodels.page.keys import move_of
from reader.viewmodels.page.selection import nudged
from reader.viewmodels.page.steps import Step

_ENTER = ("\r", "\n")

#: So many code points at most are taken from the page to be looked for elsewhere.
FEW = 30


class KeyPage(CaretPage):
    """A page with a caret that the keyboard moves. Keys it does not know go to the window."""

    mark_requested = Signal(object)
    """Enter on a selection: a tuple of ``Span``."""
    claim_activated = Signal(str)
    """Enter on a highlight without a selection: the key of the top one."""
    resized = Signal(str, int, object)
    """Claim id, fragment index, new ``Span``."""

    # -- for the window

    def mark(self) -> bool:
        """Ask for the selection to be marked, or for the claim under the caret to be opened."""
        if self.stretches:
            self.mark_requested.emit(self.selections())
            return True
        here = self.highlights.at(self.caret.offset)
        if here:
            self.claim_activated.emit(here[0].key)
        return bool(here)

    def few_words(self) -> str:
        """The selected words if they are few enough to be looked for, as they are written."""
        span = self.selection()
        words = span.cut(self.sheet.text.source).strip() if span and len(span) <= FEW else ""
        return "" if "\n" in words or "\r" in words else words

    def copy(self, *, source: bool = False) -> bool:
        """Put the selected words on the clipboard as they are shown, or as they are written."""
        words = [
            source_words(self.sheet, span) if source else shown_words(self.sheet, span)
            for span in self.selections()
        ]
        if words:
            QGuiApplication.clipboard().setText("\n".join(words))
        return bool(words)

    def nudge(self, step: Step, *, forward: bool, at_start: bool = False) -> bool:
        """Ask for one end of the selected claim to move by a step; tells whether it can.

        Of several fragments that one moves in which the caret stands, else the last.
        """
        for highlight in self.selected_highlights():
            found = nudged(
                self.sheet,
                self.finders,
                highlight,
                self.caret.offset,
                step,
                forward=forward,
                at_start=at_start,
            )
            if found is not None:
                self.resized.emit(highlight.key, *found)
                return True
        return False

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = move_of(event.key(), event.modifiers())
        if move is not None:
            step, forward = move
            extend = bool(event.modifiers() & event.modifiers().ShiftModifier)
            self.step(step, forward=forward, extend=extend)
        elif not self._act(event):
            event.ignore()

    # -- inside

    def _act(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers()
        shift = bool(modifiers & modifiers.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy()
        if event.key() == Qt.Key.Key_C and modifiers == (
            modifiers.ControlModifier | modifiers.ShiftModifier
        ):
            return self.copy(source=True)
        if event.matches(QKeySequence.StandardKey.SelectAll) and len(self.sheet.text):
            self.select(Span(self.sheet.text.starts[0], self.sheet.text.ends[-1]))
            return True
        if event.text() in _ENTER and event.text() and not shift:
            return self.mark()
        if event.matches(QKeySequence.StandardKey.Cancel) and self.stretches:
            self.caret = self.caret.at(self.caret.offset)
            self.set_stretches(())
            return True
        return False
