"""The bar that finds words in the article: hits lit up, stepped through, ready to be marked."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from reader.core.span import Span
from reader.ui.appearance import Appearance
from reader.ui.page.view import PageView
from reader.ui.widgets import Panel, button, give_cross, label, name
from reader.viewmodels.finding import FindHere
from reader.viewmodels.page.highlights import Highlight, Kind

_PREFIX = "hit/"


def _key(hit: int) -> str:
    return f"{_PREFIX}{hit}"


class FindBar(Panel):
    """Enter goes to the next hit, Shift+Enter back; Esc closes with the hit selected."""

    closed = Signal()

    def __init__(self, finder: FindHere, page: PageView, appearance: Appearance) -> None:
        super().__init__()
        self._finder = finder
        self._page = page
        self._appearance = appearance
        self._hits: tuple[Span, ...] = ()
        self._at = -1
        self.field = QLineEdit()
        give_cross(self.field)
        self.count = label("muted")
        self.back = button("flat")
        self.next = button("flat")
        self.close_button = button("flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 8)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for each in (self.back, self.next, self.close_button):
            each.setIconSize(QSize(14, 14))
            row.addWidget(each)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.close_button.clicked.connect(self.end)
        finder.changed.connect(self._show)
        page.content_changed.connect(self._restore)
        appearance.changed.connect(self._dress)
        self._dress()
        self.retranslate()
        self.hide()

    def begin(self) -> None:
        """Open the bar, with the selected words to look for if there are some."""
        self.show()
        if words := self._page.few_words():
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def end(self) -> None:
        """Close the bar and leave the current hit selected, to be marked at once."""
        if self.isHidden():
            return
        hit = self._finder.current
        self.hide()
        self._finder.search("")
        if hit is not None:
            self._page.select(hit)
        self.closed.emit()

    def retranslate(self) -> None:
        """Set every text."""
        self.field.setPlaceholderText(self.tr("Find in this article, either script"))
        name(self.field, self.tr("Find in this article"))
        name(self.back, self.tr("Previous hit"))
        name(self.next, self.tr("Next hit"))
        name(self.close_button, self.tr("Close"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter steps; Escape closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._go(-1 if shift else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        # Escape is a key of the window too; here it is the bar's.
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape:
            event.accept()
            return True
        return False

    def _search(self) -> None:
        chosen = self._page.selection()
        near = self._page.top_offset() if chosen is None else chosen.start
        self._finder.search(self.field.text(), near=near)
        if self._finder.current is not None:
            self._page.go_to(self._finder.current, flash=False)

    def _go(self, by: int) -> None:
        hit = self._finder.step(by)
        if hit is not None:
            self._page.go_to(hit, flash=False)

    def _restore(self) -> None:
        """The page forgets all marks with its article."""
        if self._hits and _key(0) not in self._page.highlights:
            self._hits = ()
            self._show()

    def _show(self) -> None:
        hits, at = self._finder.hits, self._finder.at
        marks: Iterable[int] = range(len(hits))
        if hits is self._hits:
            # Only another one is current: of ten thousand hits two are drawn anew.
            marks = {self._at, at}.intersection(marks)
        else:
            self._page.remove_highlights(map(_key, range(len(self._hits))))
        self._hits, self._at = hits, at
        self._page.put_highlights(
            Highlight(key=_key(each), spans=(hits[each],), kind=Kind.HIT, selected=each == at)
            for each in marks
        )
        some = bool(self.field.text().strip())
        self.count.setText(f"{at + 1} / {len(hits)}" if hits else self.tr("none") if some else "")

    def _dress(self) -> None:
        self.back.setIcon(self._appearance.icon("back"))
        self.next.setIcon(self._appearance.icon("forward"))
        self.close_button.setIcon(self._appearance.icon("close"))
