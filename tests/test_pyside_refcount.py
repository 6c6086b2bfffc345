"""Keeps PySide6 versions away that lose references to None and True, which ends the interpreter."""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

CALLS = 1000
# Other threads and caches move the counts a little; a leak moves them by one a call.
SLACK = CALLS // 10


class Speaker(QObject):
    """Something that can be called a thousand times."""

    spoke = Signal(bool)


def drift(value: object, act: object, calls: int = CALLS) -> int:
    """Return by how much the references to a value changed over so many calls."""
    before = sys.getrefcount(value)
    for _ in range(calls):
        act()
    return abs(sys.getrefcount(value) - before)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal since 3.12")
def test_a_call_that_returns_nothing_keeps_none() -> None:
    timer = QTimer()
    assert drift(None, lambda: timer.setInterval(5)) < SLACK


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal since 3.12")
def test_an_emitted_signal_keeps_true() -> None:
    speaker = Speaker()
    assert drift(True, lambda: speaker.spoke.emit(True)) < SLACK


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal since 3.12")
def test_the_count_would_notice_a_leak() -> None:
    kept: list[None] = []
    assert drift(None, lambda: kept.append(None)) >= CALLS
