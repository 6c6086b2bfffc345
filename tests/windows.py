"""The real window for tests: answers in place of the system's dialogs, and a hand to drive it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from reader.core.claim import Claim
from reader.core.span import Span
from reader.script import Mode
from reader.ui.app import build, dismantle
from reader.ui.dialogs.export_dialog import ExportDialog
from reader.ui.window import MainWindow

D = TypeVar("D", bound=QWidget)
NO = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Answers:
    """Answers what the window asks; each answer is used as often as it is asked for."""

    def __init__(self) -> None:
        self.place: Path | None = None
        self.paths: tuple[Path, ...] = ()

    def new_project(self) -> Path | None:
        return self.place

    def project(self) -> Path | None:
        return self.place

    def articles(self) -> tuple[Path, ...]:
        return self.paths

    def claims_file(self) -> Path | None:
        return self.place

    def annotations(self) -> Path | None:
        return self.place

    def review_sheet(self) -> Path | None:
        return self.place

    def folder(self, title: str) -> Path | None:
        return self.place


def open_dialog(kind: type[D]) -> D:
    """The dialog of this kind that is open."""
    every = QApplication.topLevelWidgets()
    return next(each for each in every if isinstance(each, kind) and each.isVisible())


class Hand:
    """Does what a person does: keys and mouse on the real window, and looks at what is shown."""

    def __init__(self, window: MainWindow, bot: QtBot) -> None:
        self.window = window
        self.bot = bot
        self.answers = Answers()
        window.dialogs = self.answers  # type: ignore[assignment]  # same questions, other answers

    @property
    def claim(self) -> Claim:
        found = self.window.session.desk.claim
        assert found is not None
        return found

    def claims(self) -> tuple[Claim, ...]:
        return self.window.session.desk.project.claims()

    def settle(self) -> None:
        self.window.session.background.wait()
        for _round in range(4):
            QApplication.processEvents()
        while self.window.form.is_coming:
            QApplication.processEvents()

    def begin(self, folder: Path, *texts: str) -> None:
        """Make a project in *folder* with an article of each text, the first on the page."""
        files = [folder / f"article {number}.txt" for number, _ in enumerate(texts, 1)]
        for file, text in zip(files, texts, strict=True):
            file.write_text(text, encoding="utf-8")
        assert self.window.session.opening.make(folder / "work.zhubi")
        self.window.session.importing.start(files)
        self.settle()

    def press(self, *keys: str) -> None:
        """Press keys such as ``S``, ``Ctrl+Z`` or ``Return`` on what has the focus."""
        for key in keys:
            focus = QApplication.focusWidget() or self.window
            QTest.keySequence(focus, key)
            self.settle()

    def type(self, text: str) -> None:
        """Type into what has the focus; Chinese comes from an input method."""
        focus = QApplication.focusWidget()
        assert focus is not None
        if text.isascii():
            QTest.keyClicks(focus, text)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            QApplication.sendEvent(focus, event)
        self.settle()

    def point(self, offset: int, *, before: bool = False) -> QPoint:
        """Where the page shows the edge at a source offset, in its viewport."""
        page = self.window.page_panel.page
        box = page.to_view(page.sheet.caret(offset, upstream=before))
        return QPoint(box.left() + (-1 if before else 1), box.center().y())

    def drag(self, span: Span, *, modifier: Qt.KeyboardModifier = ALT) -> None:
        """Select a span with the mouse; Alt keeps it from snapping."""
        view = self.window.page_panel.page.viewport()
        start, end = self.point(span.start), self.point(span.end, before=True)
        QTest.mousePress(view, LEFT, modifier, start)
        QTest.mouseMove(view, QPoint((start.x() + end.x()) // 2, end.y()))
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, LEFT, modifier, end)
        self.settle()

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, LEFT)
        self.settle()

    def choose(self, box: QComboBox, text: str) -> None:
        """Open a list of choices with the mouse and click the line that says this."""
        self.click(box)
        lines = box.view()
        place = lines.visualRect(box.model().index(box.findText(text), 0)).center()
        QTest.mouseMove(lines.viewport(), place)
        QTest.mouseClick(lines.viewport(), LEFT, NO, place)
        self.settle()
        assert box.currentText() == text

    def export(self) -> None:
        """Export as the dialog offers it first, to the folder that is answered."""
        self.press("Ctrl+E")
        dialog = open_dialog(ExportDialog)
        self.click(dialog.write_button)
        self.front()

    def front(self) -> None:
        """Give the window the focus back, which a window manager would do."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)
        self.settle()

    def show(self, mode: Mode) -> None:
        """Press S until the page shows this script."""
        for _press in range(len(Mode)):
            if self.window.session.scripts.mode is mode:
                return
            self.press("S")
        raise AssertionError(f"no way to {mode}")

    def shown(self, paragraph: int) -> str:
        """A paragraph as the page shows it."""
        return self.window.page_panel.page.sheet.shown(paragraph).rendition.text


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with settings of its own, shown; English."""
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = build(qapp, store, words=False)
    made.session.settings.set("language", "en")
    made.session.settings.set("annotator", "Mei")
    made.session.settings.set("theme", "light")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    dismantle(made)


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> Hand:
    """A hand on the window."""
    return Hand(window, qtbot)
