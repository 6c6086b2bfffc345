"""What the window tells people: one sentence, its weight, and the lines behind it."""

import enum
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal


class Weight(enum.Enum):
    """How much a notice asks for attention."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message: ``text`` is a sentence for people, ``details`` lists what it is about.

    ``again`` says the same in the language that the interface has by then; ``None`` for what is
    told in passing.
    """

    text: str
    weight: Weight = Weight.INFO
    details: tuple[str, ...] = ()
    again: "Callable[[], Notice] | None" = field(default=None, compare=False)

    def renewed(self) -> "Notice":
        """The same in the language of the interface."""
        return self if self.again is None else replace(self.again(), again=self.again)


class Teller(QObject):
    """Somebody who tells people things; ``told`` carries a :class:`Notice`."""

    told = Signal(object)

    def tell(self, text: str, weight: Weight = Weight.INFO, details: tuple[str, ...] = ()) -> None:
        """Tell the person something in passing."""
        self.told.emit(Notice(text, weight, details))

    def report(self, make: Callable[[], Notice]) -> None:
        """Tell what stays until it is closed: *make* says it, again in every other language."""
        self.told.emit(Notice("", again=make).renewed())
