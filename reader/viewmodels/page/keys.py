"""Which keys move the caret: one table, read by the page and by the help."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from reader.viewmodels.page.steps import Step

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_IGNORED = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)

MOVES: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], tuple[Step, bool]] = MappingProxyType(
    {
        (Qt.Key.Key_Right, _NONE): (Step.CHARACTER, True),
        (Qt.Key.Key_Left, _NONE): (Step.CHARACTER, False),
        (Qt.Key.Key_Down, _NONE): (Step.LINE, True),
        (Qt.Key.Key_Up, _NONE): (Step.LINE, False),
        (Qt.Key.Key_Home, _NONE): (Step.LINE_END, False),
        (Qt.Key.Key_End, _NONE): (Step.LINE_END, True),
        (Qt.Key.Key_PageDown, _NONE): (Step.PAGE, True),
        (Qt.Key.Key_PageUp, _NONE): (Step.PAGE, False),
        (Qt.Key.Key_Right, _CTRL): (Step.WORD, True),
        (Qt.Key.Key_Left, _CTRL): (Step.WORD, False),
        (Qt.Key.Key_Down, _CTRL): (Step.PARAGRAPH, True),
        (Qt.Key.Key_Up, _CTRL): (Step.PARAGRAPH, False),
        (Qt.Key.Key_Home, _CTRL): (Step.ALL, False),
        (Qt.Key.Key_End, _CTRL): (Step.ALL, True),
        (Qt.Key.Key_Period, _NONE): (Step.CLAUSE, True),
        (Qt.Key.Key_Comma, _NONE): (Step.CLAUSE, False),
        (Qt.Key.Key_Greater, _NONE): (Step.CLAUSE, True),
        (Qt.Key.Key_Less, _NONE): (Step.CLAUSE, False),
        (Qt.Key.Key_Right, _ALT): (Step.CLAUSE, True),
        (Qt.Key.Key_Left, _ALT): (Step.CLAUSE, False),
        (Qt.Key.Key_Down, _ALT): (Step.SENTENCE, True),
        (Qt.Key.Key_Up, _ALT): (Step.SENTENCE, False),
    }
)
"""Key without Shift to (step, forward); with Shift the same step extends the selection."""

_WITH_SHIFT = frozenset({(Qt.Key.Key_Right, _ALT), (Qt.Key.Key_Left, _ALT)})
"""These move nothing without Shift: there they go back and forward."""


def move_of(key: int, modifiers: Qt.KeyboardModifier) -> tuple[Step, bool] | None:
    """The step of a key press; ``None`` when the key moves nothing."""
    try:
        pressed = Qt.Key(key), modifiers & ~_IGNORED
    except ValueError:
        return None
    if pressed in _WITH_SHIFT and not modifiers & Qt.KeyboardModifier.ShiftModifier:
        return None
    return MOVES.get(pressed)


def moves_in_text(key: str) -> bool:
    """Whether a key in Qt's portable form moves the caret or extends the selection."""
    portable = QKeySequence.SequenceFormat.PortableText
    shift = Qt.KeyboardModifier.ShiftModifier
    pressed = ((one, held | more) for one, held in MOVES for more in (_NONE, shift))
    return key in {
        QKeySequence(QKeyCombination(held, one)).toString(portable)
        for one, held in pressed
        if move_of(one, held) is not None
    }
