"""Starts the window: builds everything, hands it down, and runs until it is closed."""

import gc
import logging
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, QSize, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.core.errors import ZhubiError
from reader.log_place import PrivateLog, log_file
from reader.ui import fonts
from reader.ui.appearance import STYLE, STYLED, Appearance
from reader.ui.commands import KeyGuard
from reader.ui.interrupts import Interrupts
from reader.ui.page import accessible
from reader.ui.window import MainWindow
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.session import Session
from reader.viewmodels.wording.languages import Languages
from reader.viewmodels.wording.words import translate

_log = logging.getLogger(__name__)

#: So long after the window is shown, when it is painted and nobody has begun to work.
PUT_ASIDE_MS = 1000


def run(path: Path | None, argv: Sequence[str]) -> int:
    """Open the window, with the project at *path* if one is given; returns the exit status."""
    application = make_application(argv)
    accessible.install()
    log = start_log()
    window = build(application, settings_file())
    watch_errors(window.session.desk, log)
    if path is not None:
        window.take([path])
    fit(window)
    window.show()
    Interrupts(window)
    QTimer.singleShot(PUT_ASIDE_MS, put_start_aside)
    status = application.exec()
    dismantle(window)
    return status


def fit(window: MainWindow) -> None:
    """Keep the window within its screen, with room for the frame that the system adds."""
    room = window.screen().availableSize() - QSize(8, 40)
    window.resize(window.size().boundedTo(room))


def put_start_aside() -> None:
    """Let collections begin, and pass over what the start has made.

    Modules, widgets and tables of the start, some 45,000 objects, live as long as the window.
    A full collection over them takes 25 ms (77 on one slow core), at any key; once they are put
    aside it takes less than a thousandth of that. So none is made before either: it would stop
    the window for as long to find eight hundred objects, a fifth of a megabyte.
    """
    gc.freeze()
    gc.enable()


def make_application(argv: Sequence[str]) -> QApplication:
    """The application with its names and its style.

    The style is asked for by an argument, as Qt knows it: PySide6 makes 5 ms of enumerations when
    it meets an object of a style.
    """
    application = QApplication([*argv, "-style", STYLE])
    # Where the environment names a style, Qt takes that one.
    application.setProperty(STYLED, "QT_STYLE_OVERRIDE" not in os.environ)
    name_application(application)
    return application


def name_application(application: QApplication) -> None:
    """Give the application its names; they say where its files lie."""
    application.setApplicationName("zhubi")
    application.setApplicationDisplayName("Zhubi 朱筆")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("zhubi")


def settings_file() -> QSettings:
    """The settings of the person whose account this is."""
    kind = QStandardPaths.StandardLocation.GenericConfigLocation
    place = Path(QStandardPaths.writableLocation(kind), "zhubi", "zhubi.ini")
    return QSettings(str(place), QSettings.Format.IniFormat)


def build(application: QApplication, store: QSettings, *, words: bool = True) -> MainWindow:
    """The window with all that it stands on, not yet shown; *words* as of :class:`Session`."""
    fonts.add_bundled()
    languages = Languages(application)
    session = Session(store, languages, words=words)
    session.speak()
    appearance = Appearance(application, session.settings, languages)
    window = MainWindow(session, appearance)
    # Only now: widgets that are put together under a style sheet are restyled at every step.
    appearance.apply()
    KeyGuard(application, window, window.deferred.now)
    return window


def dismantle(window: MainWindow) -> None:
    """Close the window and take back what it gave the application."""
    window.close()
    window.appearance.close()
    window.session.languages.clear()


def start_log() -> Path:
    """Write what goes wrong to the one private log; returns where it is."""
    place = log_file()
    logging.getLogger().addHandler(PrivateLog(place))
    return place


def watch_errors(desk: Desk, log: Path) -> None:
    """Tell errors that nobody caught in plain words; their traces go to the log."""

    def told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, ZhubiError):
            desk.tell_error(error)
            return
        _log.error("an error nobody caught", exc_info=(kind, error, trace))
        desk.report(partial(_went_wrong, log))

    sys.excepthook = told


def _went_wrong(log: Path) -> Notice:
    text = translate(
        "App", "Something went wrong, but nothing that was saved is lost. The log says more: %1"
    )
    return Notice(text.replace("%1", str(log)), Weight.ERROR)
