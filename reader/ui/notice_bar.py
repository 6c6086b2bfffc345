"""The bar that tells what happened, without standing in the way; details unfold on request."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout

from reader.ui.appearance import Appearance
from reader.ui.widgets import button, label, name
from reader.viewmodels.notices import Notice, Weight

#: How long a plain notice stays; warnings and errors stay until they are closed.
SHOWN_MS = 6000

#: More lines of details than this are scrolled.
_LINES = 7


#: So many reports wait below a later notice.
_KEPT = 5


class NoticeBar(QFrame):
    """Shows one notice at a time, or the progress of work that can be cancelled.

    A report or an error that nobody has closed comes back when what was told later is gone.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._appearance = appearance
        self._shown: Notice | None = None
        self._waiting: list[Notice] = []
        self.text = label(wraps=True)
        self.text.setObjectName("notice_text")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = button("flat")
        self.more.setCheckable(True)
        self.close_button = button("flat")
        self.cancel = button("")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.more)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 6, 5)
        column.addLayout(row)
        column.addWidget(self.details)
        self._timer.timeout.connect(self._end)
        self.close_button.clicked.connect(self._end)
        self.more.toggled.connect(self.details.setVisible)
        appearance.changed.connect(self._dress)
        self._dress()
        self.retranslate()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts again after the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._say_again()
        super().changeEvent(event)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        self._begin(notice.text, notice.weight)
        self._write(notice)
        self._shown = notice
        self._waiting = [each for each in self._waiting if each != notice]
        lines = min(len(notice.details), _LINES)
        self.details.setFixedHeight(self.details.fontMetrics().lineSpacing() * lines + 18)
        self.more.setVisible(bool(notice.details))
        self.more.setChecked(bool(notice.details) and notice.weight is not Weight.INFO)
        self.details.setVisible(self.more.isChecked())
        if notice.weight is Weight.INFO and not notice.details:
            self._timer.start()

    def _say_again(self) -> None:
        """After the language changed: say what stays in the new one, and end what would go."""
        self._waiting = [each.renewed() for each in self._waiting]
        if self._timer.isActive():
            # It would go in a moment; until then it would be the one text in another language.
            self._end()
        elif self._shown is not None:
            self._shown = self._shown.renewed()
            self._write(self._shown)

    def show_progress(self, text: str, done: int, of: int) -> None:
        """Show how far some work is; nothing known of its length shows as busy."""
        shown = self.progress.isVisibleTo(self) and self.cancel.isVisibleTo(self)
        if not (shown and self.text.text() == text):
            # Not at every step: it lays the window out anew.
            self._begin(text, Weight.INFO)
            self.more.hide()
            self.details.hide()
            self.close_button.hide()
            self.progress.show()
            self.cancel.show()
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def show_busy(self, text: str) -> None:
        """Show that some work is under way that cannot be cancelled half-way."""
        self.show_progress(text, 0, 0)
        self.cancel.hide()

    def end_progress(self) -> None:
        """Take the progress away."""
        if self.progress.isVisibleTo(self):
            self._end()

    def forget(self, *, shown: bool) -> None:
        """Take away what waits below what is shown, and that too if it is wanted."""
        self._waiting.clear()
        if shown:
            self._end()

    def retranslate(self) -> None:
        """Set every text."""
        self.more.setText(self.tr("Details"))
        name(self.more, self.tr("Show the details"))
        name(self.close_button, self.tr("Close the notice"))
        self.cancel.setText(self.tr("Cancel"))
        name(self.cancel, self.tr("Cancel"))
        name(self.progress, self.tr("Progress"), tip="")
        name(self.details, self.tr("Details"), tip="")

    def _end(self) -> None:
        """What is shown is over: show the last report that was not closed, if there is one."""
        self._shown = None
        self.hide()
        if self._waiting:
            self.show_notice(self._waiting.pop())

    def _keep(self) -> None:
        """Keep the notice shown, when it is to be closed by hand, below what comes now."""
        shown, self._shown = self._shown, None
        if shown is not None and (shown.details or shown.weight is Weight.ERROR):
            self._waiting = [*self._waiting, shown][-_KEPT:]

    def _write(self, notice: Notice) -> None:
        self.text.setText(notice.text)
        self.text.setAccessibleName(notice.text)
        self.details.setPlainText("\n".join(notice.details))

    def _begin(self, text: str, weight: Weight) -> None:
        self._keep()
        self._timer.stop()
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self.setProperty("weight", weight.value)
        for each in (self, self.text):
            each.style().unpolish(each)
            each.style().polish(each)
        self.progress.hide()
        self.cancel.hide()
        self.close_button.show()
        self.show()

    def _dress(self) -> None:
        self.close_button.setIcon(self._appearance.icon("close"))
        self.close_button.setIconSize(QSize(12, 12))
