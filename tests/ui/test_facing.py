"""Two pages side by side: one selection, one set of highlights, scrolled as one, kept for next."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from reader.core.span import Span
from reader.script import Mode
from reader.ui.page.view import PageView
from reader.viewmodels.page.highlights import Kind
from tests.windows import ALT, LEFT, Hand

LINE = "百度的软件有超过300家客户，腾讯的网络没有。"
TEXT = "\n".join(LINE * 3 for _ in range(30))


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """A simplified article with both sides shown, in Taiwan's phrases beside as written."""
    hand.begin(tmp_path, TEXT)
    hand.press("W")
    hand.show(Mode.TAIWAN_PHRASES)
    return hand


def other(hand: Hand) -> PageView:
    return hand.window.page_panel.facing.other


def place(page: PageView, offset: int) -> QPoint:
    return page.to_view(page.sheet.caret(offset)).center() + QPoint(3, 0)


def drag(hand: Hand, page: PageView, span: Span) -> None:
    QTest.mousePress(page.viewport(), LEFT, ALT, place(page, span.start))
    QTest.mouseMove(page.viewport(), place(page, span.start + 1))
    QTest.mouseMove(page.viewport(), place(page, span.end))
    QTest.mouseRelease(page.viewport(), LEFT, ALT, place(page, span.end))
    hand.settle()


def test_the_other_side_is_as_written(desk: Hand) -> None:
    assert "軟體" in desk.shown(0)
    assert other(desk).sheet.shown(0).rendition.text == LINE * 3


def test_as_written_turns_to_the_other_script(desk: Hand) -> None:
    desk.press("W", "Alt+1")
    assert not desk.window.page_panel.facing.is_beside
    desk.press("W")
    assert desk.window.session.scripts.mode is Mode.TRADITIONAL


def test_it_is_kept_for_the_next_window(desk: Hand) -> None:
    assert desk.window.session.settings.get("beside") is True
    desk.press("W")
    assert desk.window.session.settings.get("beside") is False
    assert not other(desk).isVisible()


def test_words_are_marked_in_the_source_as_in_the_rendition(desk: Hand) -> None:
    drag(desk, other(desk), Span(3, 5))
    assert desk.window.page_panel.page.selections() == (Span(3, 5),)
    desk.press("Return")
    assert desk.claim.words == "软件"
    desk.drag(Span(12, 14))
    assert other(desk).selections() == desk.window.session.desk.selection


def test_highlights_stand_on_both_sides(desk: Hand) -> None:
    desk.drag(Span(3, 5))
    desk.press("Return")
    shown = other(desk).highlights.on(0)
    assert desk.claim.id in [each.key for each in shown if each.kind is Kind.CLAIM]


def test_the_words_are_copied_from_the_side_in_use(desk: Hand) -> None:
    drag(desk, other(desk), Span(3, 5))
    desk.press("Ctrl+C")
    assert QApplication.clipboard().text() == "软件"
    desk.window.page_panel.page.setFocus()
    desk.press("Ctrl+C")
    assert QApplication.clipboard().text() == "軟體"


def test_both_are_scrolled_as_one(desk: Hand) -> None:
    page = desk.window.page_panel.page
    page.verticalScrollBar().setValue(900)
    top = page.top_offset()
    assert top > 0
    block, line = other(desk).sheet.line_of(other(desk).top_offset())
    start, end = other(desk).sheet.line_ends(block, line)
    assert start <= top < end


def test_another_article_is_shown_on_both(desk: Hand, tmp_path: Path) -> None:
    (tmp_path / "second.txt").write_text("另一篇软件文章。", encoding="utf-8")
    desk.window.session.importing.start([tmp_path / "second.txt"])
    desk.settle()
    desk.press("Ctrl+PgDown")
    assert other(desk).sheet.text.source == "另一篇软件文章。"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_both_sides_have_the_theme(desk: Hand, theme: str) -> None:
    desk.window.session.settings.set("theme", theme)
    assert other(desk).sheet.style.palette.name == theme


def test_alt_over_a_converted_word_tells_what_is_written(
    desk: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_more: told.append(text))
    page = desk.window.page_panel.page
    point = place(page, 3).toPointF()
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        point,
        page.viewport().mapToGlobal(point),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        ALT,
    )
    QApplication.sendEvent(page.viewport(), move)
    assert told == ["As written: 软件"]


def test_what_is_shown_lights_up_on_both_sides(desk: Hand) -> None:
    article = desk.window.session.desk.article
    assert article is not None
    desk.window.session.desk.jump(article.id, Span(3, 5))
    assert other(desk).overlays() != []


def test_the_focus_goes_to_the_page_when_the_other_is_hidden(desk: Hand) -> None:
    other(desk).setFocus()
    desk.press("W")
    assert desk.window.page_panel.page.hasFocus()
