"""The status line: what is selected, and whether everything is stored."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QStatusBar

from reader.ui.form.claim_pane import ClaimPane
from reader.ui.widgets import label, name
from reader.viewmodels import status
from reader.viewmodels.session import Session


class StatusLine(QObject):
    """Fills the window's status bar; it says *saved* only while nothing waits to be stored."""

    def __init__(self, bar: QStatusBar, session: Session, form: ClaimPane) -> None:
        super().__init__(bar)
        self._session = session
        self._form = form
        self._typing = False
        self.selected = label("muted")
        self.stored = label("muted")
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.selected, 1)
        bar.addPermanentWidget(self.stored)
        form.typed.connect(self._follow_typing)

    def refresh(self) -> None:
        """Show what is true now."""
        session = self._session
        desk = session.desk
        self.selected.setText(status.selection(desk.selection, desk.snapped))
        was, self._typing = self._typing, self._form.is_typing
        if not desk.is_open:
            self.stored.clear()
            return
        if desk.project.read_only:
            self.stored.setText(self.tr("for reading only"))
            return
        words = status.saved(typing=self._typing)
        done, total = session.articles.totals()
        self.stored.setText(status.progress(words, done, total, session.keymap.shown("help.keys")))
        name(
            self.stored,
            self.stored.text(),
            tip=self.tr("What is typed is stored at a pause, with Enter, or when you go on.")
            if self._typing
            else "",
        )
        if was and not self._typing:
            # Once it is stored; while somebody types it would talk over the keys.
            announce(self.stored, words)

    def _follow_typing(self) -> None:
        # At every key, so nothing is laid out while it stays as it is.
        if self._form.is_typing != self._typing:
            self.refresh()


def announce(shown: QLabel, words: str) -> None:
    """Let a screen reader say what a label shows now."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(shown, words))
