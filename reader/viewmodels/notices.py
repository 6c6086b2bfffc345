"""What the window tells people: one sentence, its weight, and the lines behind it."""

import enum
from dataclasses import dataclass


class Weight(enum.Enum):
    """How much a notice asks for attention."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message: ``text`` is a sentence for people, ``details`` lists what it is about."""

    text: str
    weight: Weight = Weight.INFO
    details: tuple[str, ...] = ()
