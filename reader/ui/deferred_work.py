"""Finishes the window piece by piece once it is painted, or at once when all is needed."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QTimer

Piece = Callable[[], object]

#: So long after the first paint, which the system has to bring to the screen.
PAUSE_MS = 20

#: So long after it was built a window that is not painted, a minimised one, is finished as well.
LATEST_MS = 3000


class DeferredWork(QObject):
    """Does one piece a turn of the event loop from the first paint of *window* on.

    What is seen first stands by then. What is left is called for by the first key, menu or act
    (:meth:`now`), so that nobody can tell a piece that is not there yet.
    """

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._left: deque[Piece] = deque()
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._next)
        self._window = window
        self.over = False
        window.installEventFilter(self)
        QTimer.singleShot(LATEST_MS, self, self._begin)

    @property
    def left(self) -> int:
        """How many pieces are to be done."""
        return len(self._left)

    def add(self, pieces: Iterable[Piece]) -> None:
        """Do these after those that are there."""
        self._left.extend(pieces)

    def now(self) -> None:
        """Do all that is left; what a piece asks for while it is done is done within it."""
        while self._left:
            self._left.popleft()()

    def drop(self) -> None:
        """Do nothing more: the window closes (``over``)."""
        self.over = True
        self._left.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin at the first paint."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(PAUSE_MS, self, self._begin)
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        self._turn.start(0)

    def _next(self) -> None:
        if self._left:
            self._left.popleft()()
        else:
            self._turn.stop()
