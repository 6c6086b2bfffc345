"""A page in a window, and hands for it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.page import PageView
from reader.viewmodels.page.text import PageText

Show = Callable[..., PageView]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Makes a page of 700 × 500 with a text on it, exposed and in focus."""

    def made(text: str, **more: object) -> PageView:
        page = PageView()
        qtbot.addWidget(page)
        page.resize(700, 500)
        page.set_article(PageText.of(text), **more)
        page.show()
        qtbot.waitExposed(page)
        # Where another test left the pointer, a move to the same place is none.
        QTest.mouseMove(page.viewport(), QPoint(1, 1))
        page.setFocus()
        return page

    return made


class Hand:
    """Mouse and keys on a page, by source offsets."""

    def __init__(self, page: PageView) -> None:
        self.page = page

    def at(self, offset: int, dx: int = 1, *, upstream: bool = False) -> QPoint:
        """The place of a source offset in the viewport, a little to its right."""
        box = self.page.sheet.caret(offset, upstream=upstream)
        return self.page.to_view(box).center() + QPoint(dx, 0)

    def drag(
        self,
        start: int,
        end: int,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        release: bool = True,
    ) -> None:
        viewport, button = self.page.viewport(), Qt.MouseButton.LeftButton
        forward = end > start
        QTest.mousePress(viewport, button, modifiers, self.at(start, 1 if forward else -1))
        QTest.mouseMove(viewport, self.at((start + end) // 2))
        to = self.at(end, -1 if forward else 1, upstream=forward)
        QTest.mouseMove(viewport, to)
        if release:
            QTest.mouseRelease(viewport, button, modifiers, to)

    def click(
        self,
        offset: int,
        times: int = 1,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        viewport, button = self.page.viewport(), Qt.MouseButton.LeftButton
        place = self.at(offset, 4)
        for number in range(times):
            if number % 2:
                QTest.mouseDClick(viewport, button, held, place)
            else:
                QTest.mouseClick(viewport, button, held, place)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            held |= one
        QTest.keyClick(self.page, key, held)


@pytest.fixture
def hand() -> type[Hand]:
    return Hand
