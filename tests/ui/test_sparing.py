"""What the window spares at its start is there when somebody wants it."""

import builtins
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.ui import icons
from reader.ui.commands import KeyGuard
from reader.ui.parts import give_cross
from reader.viewmodels import plain_qt
from tests.builders import ROOT


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

    monkeypatch.setattr(builtins, plain_qt.KEPT, own, raising=False)
    monkeypatch.setattr(builtins, "__import__", others)
    assert plain_qt.import_plainly()
    assert builtins.__import__ is own


def test_nothing_is_done_where_pyside_keeps_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(builtins, plain_qt.KEPT, raising=False)
    before = builtins.__import__
    assert not plain_qt.import_plainly()
    assert builtins.__import__ is before


def test_what_is_put_off_runs_once_a_name_is_asked_for() -> None:
    namespace: dict[str, object] = {"runs": 0}
    ask = plain_qt.put_off(namespace, "text.py", "runs += 1\nwanted = 7")
    assert namespace["runs"] == 0
    assert (ask("wanted"), ask("wanted"), namespace["runs"]) == (7, 7, 1)


def test_a_name_that_is_not_there_either_way_is_an_attribute_error() -> None:
    ask = plain_qt.put_off({}, "text.py", "wanted = 7")
    with pytest.raises(AttributeError, match=r"text\.py has no 'other'"):
        ask("other")


def test_python_compiles_as_before_when_pyside_is_loaded() -> None:
    plain = builtins.compile
    with plain_qt.signatures_put_off():
        assert eval(compile("1 + 1", "text.py", "eval")) == 2
    assert builtins.compile is plain


SIGNATURES = """
import sys
import reader.ui
from PySide6.QtCore import QObject
files = [sys.modules["shibokensupport.signature." + name] for name in ("parser", "mapping")]
print(["__getattr__" in vars(each) and "inspect" not in vars(each) for each in files])
try:
    QObject().setObjectName(1)
except TypeError as error:
    print("Supported signatures" in str(error))
print(QObject.setParent.__doc__)
"""


def test_pyside_knows_its_signatures_when_they_are_asked_for() -> None:
    put_off, told, *shown = printed(SIGNATURES)
    assert (put_off, told) == ("[True, True]", "True")
    # What PySide6 shows by itself: with Python 3.13 it is nothing.
    alone = "from PySide6.QtCore import QObject; print(QObject.setParent.__doc__)"
    assert shown == printed(alone)


def printed(script: str) -> list[str]:
    """The lines that a fresh Python prints when it runs *script*."""
    command = [sys.executable, "-c", script]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return ran.stdout.strip().splitlines()
