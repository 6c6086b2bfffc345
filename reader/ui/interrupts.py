"""Ctrl-C in the terminal and the system's request to end close the window as its owner would."""

import os
import signal

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget

#: More than these signals can have written before they are read.
_MANY = 64


class Interrupts(QObject):
    """Closes *window* on SIGINT and SIGTERM; the exit status is 128 and the signal's number.

    Lives as long as the window. For the main thread of a process that ends with it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        if os.name == "posix":
            self._wake()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._close)

    def _wake(self) -> None:
        """Let signals wake Qt: Python sees one only when it runs, and Qt may sleep for long."""
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: os.read(reading, _MANY))

    def _close(self, number: int, _frame: object) -> None:
        self._window.close()
        QCoreApplication.exit(128 + number)
