"""Dragging, clicking and hovering report source spans and keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.viewmodels.page.highlights import Highlight, Kind
from reader.viewmodels.page.text import PageText
from tests.viewmodels.page.fakes import longer

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = "百度说，客户里面有三百家用软件。\r\n第二段𠮷字，也有人说话。\r\n" + "很长的一段。" * 300


def test_a_drag_snaps_to_the_clause_and_leaves_the_comma(show, hand) -> None:
    page = show(TEXT)
    hand(page).drag(0, 4)
    assert page.selection() == Span(0, 3)


def test_alt_takes_characters(show, hand) -> None:
    page = show(TEXT)
    hand(page).drag(5, 9, ALT)
    assert page.selection() == Span(5, 9)


def test_dragging_backwards_means_the_same(show, hand) -> None:
    page = show(TEXT)
    hand(page).drag(9, 5, ALT)
    assert page.selection() == Span(5, 9)


def test_what_will_be_stored_is_seen_before_release(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT)
    with qtbot.waitSignal(page.preview_changed) as caught:
        hand(page).drag(0, 4, release=False)
    assert page.previewed == Span(0, 3)
    assert page.selection() is None
    assert isinstance(caught.args[0], Span)


def test_escape_gives_a_drag_up(show, hand) -> None:
    page = show(TEXT)
    hand(page).drag(0, 4, release=False)
    hand(page).key(Qt.Key.Key_Escape)
    assert (page.previewed, page.selection()) == (None, None)


def test_a_drag_in_another_script_takes_whole_atoms(show, hand) -> None:
    page = show(TEXT, renderer=longer)
    start = TEXT.index("软件")
    hand(page).drag(start - 1, start + 2, ALT)
    assert page.selection() == Span(start - 1, start + 2)
    page.select(Span(start, start + 1))
    assert page.selection() == Span(start, start + 2)


def test_a_drag_goes_over_a_paragraph_break(show, hand) -> None:
    page = show(TEXT)
    hand(page).drag(12, 21, ALT)
    assert page.selection() == Span(12, 21)


def test_ctrl_adds_a_stretch_and_enter_marks_all(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT)
    hand(page).drag(9, 12, ALT)
    hand(page).drag(0, 2, ALT | CTRL)
    with qtbot.waitSignal(page.mark_requested) as caught:
        hand(page).key(Qt.Key.Key_Return)
    assert caught.args == [(Span(0, 2), Span(9, 12))]


@pytest.mark.parametrize(
    "times, part",
    [(2, "百度说"), (3, "百度说，客户里面有三百家用软件")],
)
def test_double_and_triple_clicks_take_word_and_sentence(show, hand, times: int, part: str) -> None:
    page = show(TEXT)
    hand(page).click(1, times)
    assert page.selection() is not None
    assert page.selection().cut(TEXT) == part


def test_a_fourth_click_takes_the_paragraph(show, hand) -> None:
    page = show(TEXT)
    offset = TEXT.index("也有")
    hand(page).click(offset, 4)
    assert page.selection() == Span(TEXT.index("第二段"), TEXT.index("。", offset))


def test_alt_takes_the_stop_of_a_sentence_too(show, hand) -> None:
    page = show(TEXT)
    hand(page).click(1, 3, ALT)
    assert page.selection().cut(TEXT) == "百度说，客户里面有三百家用软件。"


def test_shift_click_extends_from_the_caret(show, hand) -> None:
    page = show(TEXT)
    hand(page).click(5)
    caret = page.caret.offset
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, SHIFT | ALT, hand(page).at(9, -1))
    assert page.selection() == Span(caret, 9)


def test_a_click_puts_the_caret_and_clears(show, hand) -> None:
    page = show(TEXT)
    page.select(Span(0, 3))
    hand(page).click(6)
    assert page.selection() is None
    assert page.caret.offset in (6, 7)


def test_a_click_names_all_highlights_top_first(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT)
    page.set_highlights(
        [Highlight(key="outer", spans=(Span(0, 10),)), Highlight(key="inner", spans=(Span(3, 8),))]
    )
    with qtbot.waitSignal(page.claim_clicked) as caught:
        hand(page).click(5)
    assert caught.args == [("inner", "outer")]


@pytest.mark.parametrize("kind", [Kind.HIT, Kind.BOILERPLATE])
def test_hits_and_boilerplate_are_not_meant(show, hand, qtbot: QtBot, kind: Kind) -> None:
    page = show(TEXT, highlights=[Highlight(key="a", spans=(Span(0, 9),), kind=kind)])
    with qtbot.assertNotEmitted(page.claim_clicked), qtbot.assertNotEmitted(page.hovered):
        hand(page).click(5)
        QTest.mouseMove(page.viewport(), hand(page).at(4, 5))


def test_a_click_beside_the_words_names_nothing(show, qtbot: QtBot) -> None:
    page = show(TEXT)
    page.set_highlights([Highlight(key="a", spans=(Span(0, 16),))])
    with qtbot.assertNotEmitted(page.claim_clicked):
        QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(690, 40))


def claim(*spans: tuple[int, int]) -> Highlight:
    return Highlight(key="a", spans=tuple(Span(*span) for span in spans), selected=True)


def test_dragging_the_end_of_the_selected_claim_resizes_it(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT, highlights=[claim((0, 3))])
    with qtbot.waitSignal(page.resized) as caught:
        press = hand(page).at(3, 0, upstream=True)
        QTest.mousePress(page.viewport(), Qt.MouseButton.LeftButton, ALT, press)
        QTest.mouseMove(page.viewport(), hand(page).at(6, 0))
        QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, ALT, hand(page).at(8, 0))
    assert caught.args == ["a", 0, Span(0, 8)]
    assert page.selection() is None


def test_a_claim_deleted_while_its_end_is_dragged_is_not_resized(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT, highlights=[claim((0, 3))])
    with qtbot.assertNotEmitted(page.resized):
        press = hand(page).at(3, 0, upstream=True)
        QTest.mousePress(page.viewport(), Qt.MouseButton.LeftButton, ALT, press)
        QTest.mouseMove(page.viewport(), hand(page).at(6, 0))
        page.remove_highlights(["a"])
        QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, ALT, hand(page).at(8, 0))


def test_a_fragment_stops_at_its_neighbour(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT, highlights=[claim((0, 3), (5, 8))])
    with qtbot.waitSignal(page.resized) as caught:
        QTest.mousePress(page.viewport(), Qt.MouseButton.LeftButton, ALT, hand(page).at(5, 0))
        QTest.mouseMove(page.viewport(), hand(page).at(2, 0))
        QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, ALT, hand(page).at(1, 0))
    assert caught.args == ["a", 1, Span(3, 8)]


def test_a_claim_that_is_not_selected_has_no_handles(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT, highlights=[Highlight(key="a", spans=(Span(0, 3),))])
    with qtbot.assertNotEmitted(page.resized):
        hand(page).drag(3, 8, ALT)
    assert page.selection() == Span(3, 8)


def test_hovering_tells_keys_once_and_their_end(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT, highlights=[Highlight(key="a", spans=(Span(0, 4),), kind=Kind.SUGGESTION)])
    told: list[object] = []
    page.hovered.connect(lambda keys, _where: told.append(keys))
    for offset in (1, 2, 7):
        QTest.mouseMove(page.viewport(), hand(page).at(offset, 5))
    assert told == [("a",), ()]


def test_hidden_highlights_are_not_told_and_have_no_ends_to_drag(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT)
    page.set_highlights([Highlight(key="a", spans=(Span(1, 4),), selected=True)])
    told: list[tuple[str, ...]] = []
    page.hovered.connect(lambda keys, _where: told.append(keys))
    page.hide_highlights(True)
    QTest.mouseMove(page.viewport(), hand(page).at(2))
    assert told == []
    with qtbot.assertNotEmitted(page.resized):
        hand(page).drag(4, 8, ALT)
    assert page.selection() == Span(4, 8)


def test_leaving_the_page_ends_hovering(show, hand) -> None:
    page = show(TEXT, highlights=[Highlight(key="a", spans=(Span(0, 4),))])
    told: list[object] = []
    page.hovered.connect(lambda keys, _where: told.append(keys))
    QTest.mouseMove(page.viewport(), hand(page).at(1, 5))
    QGuiApplication.sendEvent(page.viewport(), QEvent(QEvent.Type.Leave))
    assert told == [("a",), ()]


def test_the_context_menu_is_asked_for_with_the_keys_below(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT, highlights=[Highlight(key="a", spans=(Span(0, 4),))])
    place = hand(page).at(1, 5)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, page.viewport().mapToGlobal(place)
    )
    with qtbot.waitSignal(page.menu_requested) as caught:
        QGuiApplication.sendEvent(page.viewport(), event)
    assert caught.args[0] == ("a",)


def test_holding_the_pointer_below_the_page_scrolls_and_selects_on(show, hand, qtbot) -> None:
    page = show(TEXT)
    hand(page).drag(2, 8, release=False)
    QTest.mouseMove(page.viewport(), QPoint(300, 620))
    qtbot.waitUntil(lambda: page.top_offset() > 0)
    seen = page.previewed
    QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 620))
    assert seen is not None
    assert page.selection() is not None
    assert page.selection().start == 2
    assert len(page.selection()) > 200


@pytest.mark.parametrize("where", [QPoint(350, 5), QPoint(2, 490), QPoint(690, 250)])
def test_an_empty_page_takes_the_mouse_calmly(show, where: QPoint) -> None:
    page = show("")
    viewport, button = page.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, button, pos=where)
    QTest.mouseMove(viewport, where + QPoint(9, 9))
    QTest.mouseRelease(viewport, button, pos=where)
    QTest.mouseDClick(viewport, button, pos=where)
    assert page.selection() is None


def test_a_new_article_ends_a_drag(show, hand) -> None:
    page = show(TEXT)
    hand(page).drag(0, 4, release=False)
    page.set_article(PageText.of("别的。"))
    assert page.previewed is None
    assert page.to_page(QPointF(0, 0)).y() == 0


def test_alt_looks_up_how_a_word_was_written(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT, renderer=longer)
    start = TEXT.index("软件")
    with qtbot.waitSignal(page.looked_up) as caught:
        QTest.mouseMove(page.viewport(), hand(page).at(start, 5))
        QGuiApplication.sendEvent(page.viewport(), moved_with_alt(hand(page).at(start, 9)))
    assert caught.args[0] == Span(start, start + 2)


def test_alt_is_enough_where_the_pointer_rests(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT, renderer=longer)
    start = TEXT.index("软件")
    hand(page).key(Qt.Key.Key_Alt)
    QTest.mouseMove(page.viewport(), hand(page).at(start, 5))
    with qtbot.waitSignal(page.looked_up) as caught:
        hand(page).key(Qt.Key.Key_Alt)
    assert caught.args[0] == Span(start, start + 2)
    QGuiApplication.sendEvent(page.viewport(), QEvent(QEvent.Type.Leave))
    with qtbot.assertNotEmitted(page.looked_up):
        hand(page).key(Qt.Key.Key_Alt)


def moved_with_alt(place: QPoint) -> QMouseEvent:
    where = QPointF(place)
    none = Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, ALT)


def test_the_highlight_under_the_pointer_is_drawn_stronger(show, hand) -> None:
    page = show(TEXT, highlights=[Highlight(key="a", spans=(Span(0, 8),), ink="supportive")])
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.clearFocus()
    before = page.viewport().grab().toImage()
    QTest.mouseMove(page.viewport(), hand(page).at(3, 5))
    assert page.viewport().grab().toImage() != before
    page.emphasise(None)
    assert page.viewport().grab().toImage() == before
