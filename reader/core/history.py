"""What the history keeps: every change with who made it, when, and what it was for."""

import enum
from dataclasses import dataclass

from reader.core.change import Change


class Act(enum.StrEnum):
    """What a history row did: a new change, or the taking back or repeating of an older one."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row of the history.

    ``id`` is the change's UUID and ``clock`` a logical (Lamport) clock: one more than the
    largest the project had seen, so that the histories of two copies can be merged in one
    order, ``(clock, id)``. ``reason`` is a short key of what the person did (``mark``,
    ``retag``, ``import`` …). ``of`` names the entry that an undo or redo is about. ``at`` is
    UTC in ISO 8601.
    """

    seq: int
    id: str
    clock: int
    at: str
    annotator: str
    act: Act
    reason: str
    of: str | None
    change: Change
