"""The page shows an article, scrolls, takes keys and mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.ui.page import PageView
from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.highlights import Highlight
from reader.viewmodels.page.text import PageText

TEXT = "\r\n".join(
    f"第{n}段，大模型没有过试用期，百度说有三百家客户在用它，这是一句长话。" * 3 for n in range(60)
)


@pytest.fixture
def page(qtbot: QtBot) -> PageView:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.set_article(PageText.of(TEXT), heading=Heading(title="题目", facts="来源 · 日期"))
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    return view


def test_starts_at_the_first_paragraph(page: PageView) -> None:
    assert page.top_offset() == 0
    assert page.visible_paragraphs().start == 0


def test_enter_marks_the_selection(page: PageView, qtbot: QtBot) -> None:
    page.select(Span(4, 8))
    with qtbot.waitSignal(page.mark_requested) as caught:
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert caught.args == [(Span(4, 8),)]


def test_a_jump_brings_the_place_into_sight(page: PageView) -> None:
    start = TEXT.index("第40段")
    page.go_to(Span(start, start + 4))
    assert 40 in page.visible_paragraphs()


def test_a_click_on_a_highlight_tells_its_key(page: PageView, qtbot: QtBot) -> None:
    page.set_highlights([Highlight(key="a", spans=(Span(0, 20),))])
    box = page.to_view(page.sheet.boxes(Span(2, 3), 0)[0])
    with qtbot.waitSignal(page.claim_clicked) as caught:
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert caught.args == [("a",)]


def test_a_drag_selects_the_clause(page: PageView) -> None:
    start = page.to_view(page.sheet.caret(5)).topLeft() + QPoint(2, 10)
    end = page.to_view(page.sheet.caret(12)).topLeft() + QPoint(0, 10)
    viewport = page.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert page.selection() == Span(4, 13)
    assert TEXT[4:13] == "大模型没有过试用期"
