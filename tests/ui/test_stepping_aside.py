"""Dialogs that stay open beside the work leave free what they lead to, and there is one of each."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication

from reader.core.span import Span
from reader.ui.dialogs.search_dialog import SearchDialog
from reader.ui.dialogs.stepping_aside import aside, on_screen, uncover
from tests.windows import Hand, open_dialog

SCREEN = QRect(0, 0, 1280, 800)
LEAST = QSize(540, 300)
WIDE = QRect(100, 50, 1080, 700)


@pytest.mark.parametrize(
    "words", [QRect(300, 320, 600, 60), QRect(300, 120, 600, 30), QRect(300, 700, 600, 30)]
)
def test_the_words_are_free_and_the_dialog_is_on_the_screen(words: QRect) -> None:
    place = aside(WIDE, words, SCREEN, LEAST)
    assert not place.intersects(words)
    assert SCREEN.contains(place)
    assert place.width() >= LEAST.width()
    assert place.height() >= LEAST.height()


def test_where_it_leaves_them_free_it_stays() -> None:
    frame = QRect(800, 100, 400, 400)
    assert aside(frame, QRect(100, 100, 500, 60), SCREEN, LEAST) == frame


def test_where_there_is_room_it_keeps_its_size() -> None:
    large = QRect(0, 0, 2560, 1440)
    place = aside(WIDE, QRect(300, 320, 600, 60), large, LEAST)
    assert place.size() == WIDE.size()


def test_where_there_is_no_room_it_stays() -> None:
    assert aside(WIDE, SCREEN.adjusted(50, 50, -50, -50), SCREEN, LEAST) == WIDE


@pytest.fixture
def search(sample: Hand) -> SearchDialog:
    sample.press("Ctrl+Shift+F")
    return open_dialog(SearchDialog)


@pytest.fixture
def sample(hand: Hand, tmp_path) -> Hand:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    return hand


def test_a_hit_is_seen_beside_the_search(sample: Hand, search: SearchDialog) -> None:
    page = sample.window.page_panel.page
    span = Span(page.caret.offset, page.caret.offset + 4)
    words = on_screen(page, span)
    search.setGeometry(words.adjusted(-50, -50, 50, 50))
    uncover(sample.window, page, span)
    assert not words.isEmpty()
    assert not search.frameGeometry().intersects(words)


def test_the_same_key_again_brings_the_same_dialog(sample: Hand, search: SearchDialog) -> None:
    search.field.setText("百度")
    sample.front()
    sample.window.commands["find.everywhere"].trigger()
    sample.settle()
    every = QApplication.topLevelWidgets()
    assert [each for each in every if isinstance(each, SearchDialog)] == [search]
    assert search.field.text() == "百度"
