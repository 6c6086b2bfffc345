"""In every menu and every language the underlined letters are there and choose one thing each."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QWidget,
)

from reader.ui import page_menu
from reader.ui.handlers import bulk
from reader.viewmodels.actions import ACTIONS, Section
from reader.viewmodels.settings import LANGUAGES
from tests.ui.dialogs import ASKING, Opened
from tests.windows import Hand

#: Menus that are made when they are opened, of actions of the table.
MADE = (
    *(page_menu.SELECTED, page_menu.ON_CLAIM, page_menu.PLAIN, bulk.OF_CLAIMS),
    tuple(row.id for row in ACTIONS if row.section is Section.ARTICLE),
)


def texts(menu: QMenu | QMenuBar) -> Iterator[list[str]]:
    """The entries of a menu and of those within it."""
    entries = [each for each in menu.actions() if not each.isSeparator()]
    yield [each.text() for each in entries]
    for each in entries:
        within = each.menu()
        if isinstance(within, QMenu):
            yield from texts(within)


def letters(entries: list[str]) -> list[str]:
    found = (re.search("&([^&])", each.replace("&&", "")) for each in entries)
    return [each[1].casefold() for each in found if each]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menus_of_the_bar(hand: Hand, language: str) -> None:
    hand.window.session.settings.set("language", language)
    hand.settle()
    menus = list(texts(hand.window.menuBar()))
    assert len(menus) > len(Section)
    for entries in menus:
        found = letters(entries)
        # The four stances have none: their names are the tag set's.
        assert len(entries) - len(found) in (0, 4), entries
        assert len(set(found)) == len(found), entries


def test_no_menu_of_the_language_before_is_kept(hand: Hand) -> None:
    before = len(hand.window.findChildren(QMenu))
    for language in ("zh_TW", "en"):
        hand.window.session.settings.set("language", language)
        hand.settle()
    assert len(hand.window.findChildren(QMenu)) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menus_under_the_pointer(hand: Hand, language: str) -> None:
    hand.window.session.settings.set("language", language)
    hand.settle()
    for ids in MADE:
        found = letters([hand.window.commands[each].text() for each in ids if each])
        assert len(set(found)) == len(found), ids


def test_no_menu_is_higher_than_a_small_screen(hand: Hand) -> None:
    for each in hand.window.menuBar().actions():
        menu = each.menu()
        assert isinstance(menu, QMenu)
        assert menu.sizeHint().height() <= 720, each.text()


def test_the_key_of_a_menu_is_no_key_of_an_action(hand: Hand) -> None:
    opened = {f"Alt+{each.upper()}" for each in letters(next(texts(hand.window.menuBar())))}
    keys = {key for row in ACTIONS for key in row.keys}
    assert opened & keys == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_in_a_dialog_is_reached_by_a_letter(
    hand: Hand, tmp_path: Path, language: str
) -> None:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.window.session.settings.set("language", language)
    hand.settle()
    for key, make in ASKING.items():
        top = make(Opened(hand))
        assert [each.text() for each in asked(top) if not letters([each.text()])] == [], key
        top.deleteLater()


def asked(top: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """Labels of fields, and buttons that are this dialog's own; Enter and Esc do for the rest."""
    for label in top.findChildren(QLabel):
        if label.buddy() is not None:
            yield label
    for button in top.findChildren(QPushButton):
        box = button.parentWidget()
        standard = isinstance(box, QDialogButtonBox) and box.standardButton(button).value
        if button.text() and not standard and button.objectName() != "cancel":
            yield button


def test_alt_alone_leaves_the_focus_in_the_text(hand: Hand, tmp_path: Path) -> None:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    page, bar = hand.window.page_panel.page, hand.window.menuBar()
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Alt)
    assert page.hasFocus()
    hand.window.articles.list.setFocus()
    QTest.keyClick(hand.window.articles.list, Qt.Key.Key_Alt)
    assert bar.hasFocus()
