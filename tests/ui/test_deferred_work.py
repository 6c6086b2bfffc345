"""What the window makes after its first paint is there as soon as somebody needs it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.ui import deferred_work as finishing_module
from reader.ui.app import build, dismantle
from reader.ui.commands import KeyGuard
from reader.ui.deferred_work import DeferredWork
from reader.ui.window import MainWindow
from reader.viewmodels.actions import ACTIONS, Section


@pytest.fixture
def young(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with a project, not painted yet."""
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = build(qapp, store, words=False)
    made.session.settings.set("language", "en")
    assert made.session.opening.make(tmp_path / "new.zhubi")
    qtbot.addWidget(made)
    yield made
    dismantle(made)


def menus(window: MainWindow) -> list[QMenu]:
    """The menus of the bar in order."""
    found = [action.menu() for action in window.menuBar().actions()]
    return [each for each in found if isinstance(each, QMenu)]


def test_before_the_first_paint_the_menus_are_empty(young: MainWindow) -> None:
    assert len(menus(young)) == len(Section)
    assert not any(menu.actions() for menu in menus(young))


def test_the_window_is_finished_after_its_first_paint(young: MainWindow, qtbot: QtBot) -> None:
    young.show()
    qtbot.waitUntil(lambda: young.deferred.left == 0)
    assert all(menu.actions() for menu in menus(young))


def test_a_key_that_comes_before_finds_its_action(young: MainWindow, qapp: QApplication) -> None:
    guard = young.findChild(KeyGuard)
    assert guard is not None
    none = Qt.KeyboardModifier.NoModifier
    press = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, none)
    guard.eventFilter(young.page_panel.page, press)
    assert "F1" in [each.toString() for each in young.commands["help.keys"].shortcuts()]
    assert young.deferred.left == 0


def test_a_menu_that_is_opened_before_is_filled(young: MainWindow) -> None:
    menu = menus(young)[0]
    menu.aboutToShow.emit()
    assert menu.actions()


def test_an_action_that_is_asked_for_before_does_its_work(young: MainWindow) -> None:
    young.commands["project.close"].trigger()
    assert not young.session.desk.is_open


def test_every_row_of_the_table_has_its_action(young: MainWindow) -> None:
    assert len(young.commands.rows()) == len(ACTIONS)


def test_what_is_told_before_is_shown(young: MainWindow) -> None:
    young.session.desk.tell("Something happened.")
    assert young.notices.text.text() == "Something happened."


def test_what_is_made_later_takes_up_the_open_project(young: MainWindow) -> None:
    young.deferred.now()
    timer = young.session.external_changes.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()


def test_a_window_that_is_closed_before_makes_nothing_more(young: MainWindow) -> None:
    young.close()
    young.deferred.now()
    assert "importing" not in vars(young.session)
    assert not young.commands.made


def test_a_language_chosen_before_stands_in_the_menus(young: MainWindow) -> None:
    young.session.settings.set("language", "zh_TW")
    QApplication.processEvents()
    before = [action.text() for action in young.menuBar().actions()]
    young.deferred.now()
    assert [action.text() for action in young.menuBar().actions()] == before
    assert young.commands["project.close"].text().startswith("關閉")


def test_pieces_are_done_one_a_turn_from_the_first_paint_on(qtbot: QtBot) -> None:
    watched = QWidget()
    qtbot.addWidget(watched)
    deferred = DeferredWork(watched)
    done: list[int] = []
    deferred.add([lambda: done.append(1), lambda: done.append(2)])
    QApplication.processEvents()
    assert done == []
    watched.show()
    qtbot.waitUntil(lambda: done == [1, 2])


def test_a_piece_that_asks_for_the_rest_has_it_done_within(qtbot: QtBot) -> None:
    watched = QWidget()
    qtbot.addWidget(watched)
    deferred = DeferredWork(watched)
    done: list[str] = []

    def first() -> None:
        deferred.now()
        done.append("first")

    deferred.add([first, lambda: done.append("second")])
    deferred.now()
    assert done == ["second", "first"]


def test_a_window_that_is_not_painted_is_finished_as_well(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finishing_module, "LATEST_MS", 0)
    watched = QWidget()
    qtbot.addWidget(watched)
    deferred = DeferredWork(watched)
    done: list[int] = []
    deferred.add([lambda: done.append(1)])
    qtbot.waitUntil(lambda: done == [1])
