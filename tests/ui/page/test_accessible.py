"""Screen readers are given the page's text, caret and places, and hear of highlights."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleTextInterface

from reader.core.span import Span
from reader.ui.page import PageView, accessible
from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.highlights import Highlight
from reader.viewmodels.page.steps import Step

TEXT = "大模型𠮷没有。\r\n第二段，说话。"


@pytest.fixture(scope="module", autouse=True)
def factory(qapp: object) -> None:
    accessible.install()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleEvent]:
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    return events


def words(page: PageView) -> QAccessibleTextInterface:
    return QAccessible.queryAccessibleInterface(page).textInterface()


def said(events: list[QAccessibleEvent]) -> list[str]:
    return [e.message() for e in events if e.type() == QAccessible.Event.Announcement]


def test_the_page_is_a_read_only_document(show) -> None:
    page = show(TEXT)
    page.setAccessibleName("Article text")
    found = QAccessible.queryAccessibleInterface(page)
    assert found.role() == QAccessible.Role.Document
    assert found.text(QAccessible.Text.Name) == "Article text"
    assert found.state().readOnly
    assert found.childCount() == 0


def test_title_and_facts_are_told_whole(show) -> None:
    page = show(TEXT, heading=Heading(title="题" * 300, facts="来源"))
    found = QAccessible.queryAccessibleInterface(page)
    assert found.text(QAccessible.Text.Description) == "题" * 300 + "\n来源"


def test_the_text_is_what_is_shown(show) -> None:
    found = words(show(TEXT))
    assert found.text(0, found.characterCount()) == "大模型𠮷没有。\n第二段，说话。"
    assert found.text(3, 6) == "𠮷没"


def test_the_caret_is_told_in_units(show) -> None:
    page = show(TEXT)
    for _ in range(4):
        page.step(Step.CHARACTER, forward=True)
    assert words(page).cursorPosition() == 5


def test_the_caret_can_be_put(show) -> None:
    page = show(TEXT)
    words(page).setCursorPosition(10)
    assert page.caret.offset == TEXT.index("二")


def test_a_character_is_found_where_it_is_said_to_be(show) -> None:
    page = show(TEXT)
    found = words(page)
    for position in (0, 3, 5, 9, 12):
        assert found.offsetAtPoint(found.characterRect(position).center()) == position


def test_a_stretch_can_be_selected(show) -> None:
    page = show(TEXT)
    words(page).setSelection(0, 1, 5)
    assert page.selection() == Span(1, 4)


def test_an_empty_page_has_no_text(show) -> None:
    found = words(show(""))
    assert (found.text(0, 5), found.characterCount(), found.cursorPosition()) == ("", 0, 0)
    assert found.offsetAtPoint(QPoint(5, 5)) == 0


def test_entering_and_leaving_a_claim_is_said(show, heard: list[QAccessibleEvent]) -> None:
    page = show(TEXT)
    QAccessible.queryAccessibleInterface(page)
    page.set_highlights([Highlight(key="a", spans=(Span(1, 3),), text="supportive, Baidu")])
    for _ in range(3):
        page.step(Step.CHARACTER, forward=True)
    assert said(heard) == ["supportive, Baidu", "End of supportive, Baidu"]


def test_a_claim_that_is_made_changed_or_taken_back_at_the_caret_is_said(
    show, heard: list[QAccessibleEvent]
) -> None:
    page = show(TEXT)
    QAccessible.queryAccessibleInterface(page)
    claim = Highlight(key="a", spans=(Span(0, 3),), text="no stance yet")
    page.put_highlights([claim])
    page.put_highlights([replace(claim, text="supportive")])
    page.put_highlights([Highlight(key="far", spans=(Span(10, 12),), text="elsewhere")])
    page.remove_highlights(["a"])
    assert said(heard) == ["no stance yet", "supportive", "No longer here: supportive"]


def test_a_claim_that_is_made_of_the_words_before_the_caret_is_said(
    show, heard: list[QAccessibleEvent]
) -> None:
    page = show(TEXT)
    QAccessible.queryAccessibleInterface(page)
    for _ in range(3):
        page.step(Step.CHARACTER, forward=True)
    page.put_highlights([Highlight(key="a", spans=(Span(0, 3),), text="neutral")])
    assert said(heard) == ["neutral"]


def test_what_is_selected_is_said(show, heard: list[QAccessibleEvent]) -> None:
    page = show(TEXT)
    QAccessible.queryAccessibleInterface(page)
    page.step(Step.WORD, forward=True, extend=True)
    assert said(heard) == ["Selected: 大模型𠮷没有"]


def test_nobody_is_sent_to_ask_for_the_ends_of_a_selection(
    show, heard: list[QAccessibleEvent]
) -> None:
    page = show(TEXT)
    found = words(page)
    page.step(Step.WORD, forward=True, extend=True)
    page.select(None)
    assert QAccessible.Event.TextSelectionChanged not in [event.type() for event in heard]
    assert found.selectionCount() == 0
    assert found.text(3, 32757) == ""


def test_another_text_is_told(show, heard: list[QAccessibleEvent]) -> None:
    page = show(TEXT)
    found = words(page)
    assert found.characterCount() == 16
    page.set_renderer(page.sheet.renderer)
    assert QAccessible.Event.DocumentContentChanged in [event.type() for event in heard]


def test_what_the_page_does_not_have_may_be_asked_for(show) -> None:
    found = QAccessible.queryAccessibleInterface(show(TEXT))
    assert found.attributesInterface() is None
    assert found.valueInterface() is None
    assert found.actionInterface() is not None
