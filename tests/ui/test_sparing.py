"""What the window spares at its start is there when somebody wants it."""

import builtins

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.ui import icons
from reader.ui.commands import KeyGuard
from reader.ui.widgets import give_cross
from reader.viewmodels import plain_import


def test_a_field_has_a_cross_once_there_is_something_in_it(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    give_cross(field)
    assert not field.isClearButtonEnabled()
    QTest.keyClicks(field, "ab")
    assert field.isClearButtonEnabled()


def test_an_icon_is_drawn_for_one_two_and_three_pixels_a_point(qapp: QApplication) -> None:
    sizes = {size.width() for size in icons.icon("close").availableSizes()}
    assert sizes == {16, 32, 48}


def test_our_mark_is_drawn_large_too(qapp: QApplication) -> None:
    assert max(size.width() for size in icons.icon("zhubi").availableSizes()) == 128


def test_the_guard_follows_the_focus(qtbot: QtBot, qapp: QApplication) -> None:
    field, other = QLineEdit(), QLineEdit()
    for each in (field, other):
        qtbot.addWidget(each)
    seen: list[QObject] = []

    class Seeing(KeyGuard):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            seen.append(watched)
            return super().eventFilter(watched, event)

    guard = Seeing(qapp, field)
    for now in (field, other):
        qapp.focusChanged.emit(None if now is field else field, now)
        QTest.keyClick(now, Qt.Key.Key_A)
    before = len(seen)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert set(map(id, seen)) == {id(field), id(other)}
    assert len(seen) == before
    assert guard.parent() is field


def test_python_has_its_own_import(monkeypatch: pytest.MonkeyPatch) -> None:
    own = builtins.__import__

    def others(*arguments: object, **named: object) -> object:
        return own(*arguments, **named)

    monkeypatch.setattr(builtins, plain_import.KEPT, own, raising=False)
    monkeypatch.setattr(builtins, "__import__", others)
    assert plain_import.import_plainly()
    assert builtins.__import__ is own


def test_nothing_is_done_where_pyside_keeps_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(builtins, plain_import.KEPT, raising=False)
    before = builtins.__import__
    assert not plain_import.import_plainly()
    assert builtins.__import__ is before
