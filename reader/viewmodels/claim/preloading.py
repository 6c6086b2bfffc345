"""Gets ready what a claim needs, piece by piece, once somebody works in the text."""

from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from reader.viewmodels.desk import Desk

Piece = Callable[[], object]

#: What the finders are loaded from. Those that take long to load stand by themselves, before those
#: that import them.
FINDERS = (
    "reader.suggest.aliases",
    "reader.suggest.units",
    "reader.suggest.numerals",
    "reader.suggest.figures",
    "reader.suggest.durations",
    "reader.suggest.quantities",
    "reader.suggest.shares",
    "reader.suggest.metrics",
    "reader.suggest.vendors",
    "reader.suggest.speech",
    "reader.suggest.speakers",
    "reader.suggest.times",
    "reader.suggest.certainty",
    "reader.viewmodels.claim.said_in_words",
)


def finders() -> tuple[Piece, ...]:
    """The pieces that load the finders of offers."""
    return tuple(partial(import_module, name) for name in FINDERS)


class Preloading(QObject):
    """Does one piece a turn of the event loop from the first selection on, so that none is missed.

    Words are selected before nearly every first claim that is made, and Enter comes a good while
    after the mouse; a claim that is chosen is pointed at before (:meth:`begin`). Whoever only
    reads pays for none of it. A claim that comes sooner has what it needs made at once, as every
    piece can be.
    """

    def __init__(self, desk: Desk, pieces: Iterable[Piece]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._left = deque(pieces)
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._next)
        desk.selection_changed.connect(self._follow)

    @property
    def left(self) -> int:
        """How many pieces are to be done."""
        return len(self._left)

    def put_first(self, piece: Piece) -> None:
        """Do this piece before all others."""
        self._left.appendleft(piece)

    def advance(self) -> bool:
        """Do one piece now, for somebody who waits; tells whether there are more."""
        if self._left and self._desk.is_open:
            self._left.popleft()()
        return bool(self._left) and self._desk.is_open

    def begin(self, *_told: object) -> None:
        """Begin now: a claim will soon be in hand."""
        if self._left and not self._turn.isActive():
            self._turn.start(0)

    def _follow(self) -> None:
        if self._desk.selection:
            self.begin()

    def _next(self) -> None:
        if not self.advance():
            self._turn.stop()
