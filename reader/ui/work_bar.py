"""How far work in the background is, with a way to end it: in a dialog, or as a notice."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from reader.ui.notice_bar import NoticeBar
from reader.ui.widgets import Panel, button, name
from reader.viewmodels.background_reading import BackgroundReading

# Work that ends sooner is not shown, in milliseconds: what flashes up tells nobody anything.
SHOWN_AFTER_MS = 150


class WorkBar(Panel):
    """The progress of one reading of the project, seen only while it takes longer."""

    def __init__(self, work: BackgroundReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.cancel = button("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        self._timer = _timer(self, self.show)
        work.began.connect(self._begin)
        work.advanced.connect(self._advance)
        work.ended.connect(self._end)
        self.cancel.clicked.connect(work.cancel)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self.cancel.setText(self.tr("Cancel"))
        name(self.cancel, self.tr("Cancel"))
        name(self.progress, self.tr("Progress"), tip="")

    def _begin(self) -> None:
        self._advance(0, 0)
        self._timer.start()

    def _advance(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _end(self) -> None:
        self._timer.stop()
        self.hide()


def show_as_notice(work: BackgroundReading, notices: NoticeBar, text: Callable[[], str]) -> None:
    """Show the progress of *work* in the window's bar of notices, with *text* beside it."""
    timer = _timer(work, lambda: notices.show_progress(text(), 0, 0))

    def advance(done: int, of: int) -> None:
        if not timer.isActive():
            notices.show_progress(text(), done, of)

    def end() -> None:
        if timer.isActive():
            timer.stop()
        else:
            notices.end_progress()

    work.began.connect(timer.start)
    work.advanced.connect(advance)
    work.ended.connect(end)
    notices.cancel.clicked.connect(work.cancel)


def _timer(parent: QObject, then: Callable[[], None]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(SHOWN_AFTER_MS)
    made.timeout.connect(then)
    return made
