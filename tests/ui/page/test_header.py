"""The head of the page: however long its words are, the article is in sight."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.ui.page import PageView
from reader.viewmodels.page.header import FACTS_LINES, TITLE_LINES, Heading
from reader.viewmodels.tips import tip

LONG = "百度𠮷的大模型没过试用期👍🏽" * 30


def told(page: PageView, at: QPoint) -> bool:
    """Let the pointer rest here; whether a tip is shown."""
    place = page.viewport().mapToGlobal(at)
    return QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, place))


def test_a_long_title_and_long_facts_leave_room_for_the_article(show) -> None:
    page = show("正文", heading=Heading(title=LONG, facts=LONG))
    title, facts = (laid for laid, _at, _colour in page.sheet.header.lines)
    assert (title.lineCount(), facts.lineCount()) == (TITLE_LINES, FACTS_LINES)
    assert title.text().endswith("…")
    assert page.to_view(page.sheet.caret(0)).bottom() < page.viewport().height()


def test_no_character_is_cut_in_two(show) -> None:
    for length in range(40, 60):
        page = show("正文", heading=Heading(title="𠮷" * length + "a" * 200))
        page.sheet.header.lines[0][0].text().encode()


def test_the_whole_title_is_told_where_it_is_cut(show, monkeypatch: pytest.MonkeyPatch) -> None:
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_more: tips.append(text))
    page = show("正文", heading=Heading(title=LONG, facts="来源"))
    cut = page.sheet.header.cut_at(page.sheet.header.lines[0][1])
    assert told(page, page.to_view(cut.box).center())
    assert tips == [tip(LONG)]


def test_a_title_with_room_is_not_told_again(show) -> None:
    page = show("正文", heading=Heading(title="题", facts="来源"))
    first = page.sheet.header.lines[0]
    assert first[0].text() == "题"
    assert page.sheet.header.cut_at(first[1]) is None
