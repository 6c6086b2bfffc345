"""The place of reading stays, whatever changes around it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.page import PageView
from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.highlights import Highlight, Kind
from reader.viewmodels.page.shown import Verbatim
from reader.viewmodels.page.style import DARK
from tests.viewmodels.page.fakes import longer

TEXT = "\r\n".join(
    f"第{n}段，软件里面有𠮷字，AI 2024，这一句要长一点才好看。" * 4 for n in range(80)
)
MIDDLE = TEXT.index("第40段")


def edge(page: PageView) -> float:
    """The y of the page at the view's top edge."""
    return page.to_page(QPointF(0, 0)).y()


@pytest.fixture
def page(show) -> PageView:
    view = show(TEXT, heading=Heading(title="题", facts="来源"))
    view.set_top_offset(MIDDLE)
    return view


def test_the_offset_set_is_the_offset_got(page: PageView) -> None:
    assert page.top_offset() == MIDDLE
    assert page.sheet.text.paragraph(page.visible_blocks()[0]) == 40


def test_toggling_there_and_back_moves_nothing(page: PageView) -> None:
    y = page.sheet.caret(MIDDLE).y() - edge(page)
    for renderer in (longer, Verbatim, longer, Verbatim):
        page.set_renderer(renderer)
        assert page.top_offset() == MIDDLE
    assert page.sheet.caret(MIDDLE).y() - edge(page) == y


def test_a_line_cut_by_the_edge_stays_cut(page: PageView) -> None:
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 11)
    offset = page.top_offset()
    page.set_renderer(longer)
    page.set_renderer(Verbatim)
    assert page.top_offset() == offset
    assert page.sheet.anchor(round(edge(page))).above == 11


@pytest.mark.parametrize("change", [{"size": 25}, {"palette": DARK}, {"line_height": 2.0}])
def test_style_changes_keep_the_first_line(page: PageView, change: dict[str, object]) -> None:
    style = page.sheet.style
    page.set_style(replace(style, **change))
    page.set_style(style)
    assert page.top_offset() == MIDDLE


def test_resizing_keeps_the_first_line(page: PageView, qtbot: QtBot) -> None:
    for width in (420, 900, 700):
        page.resize(width, 500)
        QApplication.processEvents()
    assert page.top_offset() == MIDDLE


def test_the_selection_survives_toggling(page: PageView) -> None:
    page.select(Span(MIDDLE, MIDDLE + 8))
    page.set_renderer(longer)
    assert page.selection() == Span(MIDDLE, MIDDLE + 8)


def test_scrolling_tells_the_new_top(page: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.top_changed) as caught:
        page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 400)
    assert caught.args == [page.top_offset()]


def test_idle_measuring_does_not_move_what_is_seen(page: PageView, qtbot: QtBot) -> None:
    before = page.sheet.caret(MIDDLE).y() - edge(page)
    qtbot.waitUntil(lambda: page.sheet.unmeasured == 0)
    assert page.sheet.caret(MIDDLE).y() - edge(page) == before
    assert page.verticalScrollBar().maximum() == page.sheet.height - page.viewport().height()


def test_scrolling_back_over_unknown_heights_moves_by_what_was_asked(show) -> None:
    page = show(TEXT * 40)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    for _ in range(30):
        offset = page.top_offset()
        before = page.sheet.caret(offset).y() - edge(page)
        page.verticalScrollBar().setValue(page.verticalScrollBar().value() - 60)
        assert page.sheet.caret(offset).y() - edge(page) == before + 60


def test_what_is_blitted_is_what_would_be_painted(show, qtbot: QtBot) -> None:
    page = show(TEXT, highlights=[Highlight(key="a", spans=(Span(60, 300),), ink="sceptical")])
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.clearFocus()
    for step in (45, 90, -31, 200, -77):
        page.verticalScrollBar().setValue(page.verticalScrollBar().value() + step)
        QApplication.processEvents()
        seen = page.screen().grabWindow(page.winId()).toImage()
        page.viewport().update()
        QApplication.processEvents()
        assert page.screen().grabWindow(page.winId()).toImage() == seen


def test_a_jump_brings_the_span_into_the_upper_third(page: PageView) -> None:
    start = TEXT.index("第70段")
    page.go_to(Span(start, start + 3))
    y = page.to_view(page.sheet.caret(start)).y()
    assert 0 <= y <= page.viewport().height() / 2
    assert page.caret.offset == start


def test_a_jump_within_sight_does_not_scroll(page: PageView) -> None:
    page.go_to(Span(MIDDLE + 60, MIDDLE + 62))
    assert page.top_offset() == MIDDLE


@pytest.mark.parametrize("offset", [0, 5, len(TEXT) - 1, len(TEXT) + 99])
def test_any_offset_can_be_gone_to(page: PageView, offset: int) -> None:
    page.set_top_offset(offset)
    page.go_to(Span(offset, offset + 5))
    place = page.sheet.text.clamp(offset)
    assert page.viewport().rect().contains(page.to_view(page.sheet.caret(place)).center())


def test_the_header_scrolls_with_the_text_and_is_no_text(page: PageView) -> None:
    page.start_at_header()
    assert page.sheet.caret(0).y() >= page.sheet.header.height
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 3))
    assert page.caret.offset == 0
    page.set_heading(Heading(title="一个长得多的题目" * 9))
    assert page.top_offset() == 0


def test_a_highlight_touches_only_its_own_blocks(page: PageView) -> None:
    touched: list[int] = []
    page.repaint_blocks = touched.extend
    page.put_highlights([Highlight(key="a", spans=(Span(MIDDLE, MIDDLE + 3),))])
    page.remove_highlights(["a", "not there"])
    assert touched == [40, 40]


def test_hidden_highlights_are_not_drawn(page: PageView) -> None:
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.clearFocus()
    plain = page.grab().toImage()
    page.set_highlights([Highlight(key="a", spans=(Span(MIDDLE, MIDDLE + 30),), kind=Kind.HIT)])
    assert page.grab().toImage() != plain
    page.hide_highlights(True)
    assert page.grab().toImage() == plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\r\n\r\n",
        "一",
        "\ufeff\x00\u2028\u202e\ufdd0\ud800",
        "字" * 1_000_000,
        "短。\r\n" * 200_000,
    ],
    ids=["empty", "line ends", "one", "odd", "one line", "short lines"],
)
def test_any_text_is_shown_scrolled_and_toggled(show, text: str) -> None:
    page = show(text)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    QApplication.processEvents()
    page.set_renderer(longer)
    page.grab()
    assert 0 <= page.top_offset() <= len(text)


def test_heights_made_exact_above_move_nothing(show) -> None:
    latin = "A paragraph of Latin words is shorter than the mean of all suggests. " * 9 + "\r\n"
    page = show(latin * 50 + TEXT * 40)
    page.set_top_offset(len(TEXT) * 20)
    offset = page.top_offset()
    before = page.sheet.caret(offset).y() - edge(page)
    grown = page.sheet.height
    for block in range(40):
        page.sheet.laid(block)
    assert page.sheet.height != grown
    assert page.sheet.caret(offset).y() - edge(page) == before
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 20)
    assert page.sheet.caret(offset).y() - edge(page) == before - 20


def test_the_very_top_stays_the_top_under_a_higher_header(page: PageView) -> None:
    page.start_at_header()
    page.set_heading(Heading(title="一个长得多的题目" * 9))
    assert page.verticalScrollBar().value() == 0
