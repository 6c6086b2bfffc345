"""Finds words everywhere: in all articles and in what was said about claims, with a way there."""

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidgetItem, QWidget

from reader.core.errors import ZhubiError
from reader.project.searching import plain_forms
from reader.ui.fonts import TextFonts
from reader.ui.widgets import (
    dialog_column,
    label,
    list_widget,
    name,
    say_instead,
    size_within_screen,
)
from reader.viewmodels import finding
from reader.viewmodels.finding import Found
from reader.viewmodels.session import Session

_FOUND = int(Qt.ItemDataRole.UserRole)

#: The search waits for so long a pause in typing.
PAUSE_MS = 180
#: So many hits are listed at once, and others as long as this a turn.
AT_ONCE = 50
_TURN_SECONDS = 0.008


class SearchDialog(QDialog):
    """Stays open beside the work; Enter goes to a hit and leaves it selected."""

    gone = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = session.desk
        #: The words looked for whose other wordings are not yet asked for, or are under way.
        self._plain = self._asked = ""
        self.setWindowTitle(self.tr("Find everywhere"))
        size_within_screen(self, 680, 520)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words in articles, notes and tags, either script"))
        name(self.field, self.tr("Find everywhere"))
        self.count = label("muted")
        self.list = list_widget()
        name(self.list, self.tr("Hits"), tip="")
        column = dialog_column(self)
        column.addWidget(self.field)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self._coming: Iterator[Found] = iter(())
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._go_on)
        self.field.textChanged.connect(self._pause.start)
        self.field.returnPressed.connect(self._enter)
        self.list.itemActivated.connect(self._go)
        say_instead(self.list, self.count, on=True)

    @property
    def coming(self) -> bool:
        """Whether more hits are looked for, a few a turn."""
        return self._turn.isActive()

    def ask(self, words: str) -> None:
        """Look for these words."""
        self.field.setText(words)
        self.field.selectAll()
        self.search()

    def search(self) -> None:
        """Look for what is typed: the first hits at once, the others a few a turn."""
        self._pause.stop()
        self.list.clear()
        self._fonts = TextFonts(self._desk.project, self.list.font())
        self._plain, self._asked = self.field.text().strip(), ""
        self._coming = finding.everywhere(self._desk, self._plain, self._session.claims.labels)
        self._turn.start(0)
        self._go_on(AT_ONCE)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for nothing more: the project may be closed next."""
        if not event.spontaneous():
            self._pause.stop()
            self._turn.stop()
            self._asked = ""
        super().hideEvent(event)

    def _go_on(self, least: int = 1) -> None:
        """List some more hits, so many at least."""
        until = monotonic() + _TURN_SECONDS
        try:
            for number, hit in enumerate(self._coming, start=1):
                self._add(hit)
                if number >= least and monotonic() > until:
                    break
            else:
                self._turn.stop()
                self._ask_wordings()
        except ZhubiError as error:
            self._turn.stop()
            self._desk.tell_error(error)
        self._count()

    def _ask_wordings(self) -> None:
        """Ask what the words are called on the other side of the strait (軟體 for 软件)."""
        self._asked, self._plain = self._plain, ""
        if self._asked:
            work = finding.wordings(self._session.scripts.converter(), self._asked)
            background = self._session.background
            background.start(work, done=self._widen, failed=lambda _error: None)

    def _widen(self, answer: tuple[str, tuple[str, ...]]) -> None:
        """Look for these too, unless something else is looked for by now."""
        query, forms = answer
        known = plain_forms(query)
        others = tuple(form for form in forms if form not in known)
        if query == self._asked and others:
            self._coming = finding.in_texts(self._desk, others)
            self._turn.start(0)

    def _add(self, hit: Found) -> None:
        around = f"…{hit.before}【{hit.words}】{hit.after}…"
        where = self.tr("claim in %1").replace("%1", hit.title) if hit.claim else hit.title
        item = QListWidgetItem(f"{around}\n{where}")
        item.setData(_FOUND, hit)
        item.setFont(self._fonts.of(hit.article))
        self.list.addItem(item)

    def _count(self) -> None:
        """Tell how many there are, or how many of them are listed."""
        count = self.list.count()
        if self.coming or count >= finding.MOST:
            text = self.tr("The first %n hit(s)", "", count)
        else:
            text = self.tr("%n hit(s)", "", count) if self.field.text().strip() else ""
        self.count.setText(text)
        say_instead(self.list, self.count, on=not count)

    def _enter(self) -> None:
        self.search()
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _go(self, item: QListWidgetItem) -> None:
        self.gone.emit(item.data(_FOUND))
