"""Everything works without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.viewmodels.page.highlights import Highlight
from reader.viewmodels.page.steps import Step
from tests.viewmodels.page.fakes import longer

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key
TEXT = (
    "百度说，客户里面有三百家用软件。\r\n第二段𠮷字，👩‍👩‍👧也有人说话。\r\n" + "很长的一段。" * 300
)


@pytest.mark.parametrize(
    "key, modifiers, offset",
    [
        (Key.Key_Right, (), 1),
        (Key.Key_Right, (CTRL,), 3),
        (Key.Key_Period, (), 4),
        (Key.Key_Right, (ALT,), 0),
        (Key.Key_Down, (ALT,), 16),
        (Key.Key_Down, (CTRL,), 18),
        (Key.Key_End, (), 16),
        (Key.Key_End, (CTRL,), len(TEXT)),
    ],
)
def test_steps(show, hand, key: Qt.Key, modifiers: tuple, offset: int) -> None:
    page = show(TEXT)
    hand(page).key(key, *modifiers)
    assert page.caret.offset == offset
    assert page.selection() is None


def test_shift_extends(show, hand) -> None:
    page = show(TEXT)
    hand(page).key(Key.Key_Right, CTRL, SHIFT)
    assert page.selection() == Span(0, 3)
    hand(page).key(Key.Key_Left, SHIFT)
    assert page.selection() == Span(0, 2)


def test_clusters_and_atoms_are_one_step(show, hand) -> None:
    page = show(TEXT, renderer=longer)
    start = TEXT.index("👩")
    page.go_to(Span(start, start + 1))
    hand(page).key(Key.Key_Right)
    assert page.caret.offset == start + 5
    atom = TEXT.index("软件")
    page.go_to(Span(atom, atom + 1))
    hand(page).key(Key.Key_Right, SHIFT)
    assert page.selection() == Span(atom, atom + 2)


def test_down_and_page_down_scroll_along(show, hand) -> None:
    page = show(TEXT)
    hand(page).key(Key.Key_PageDown)
    hand(page).key(Key.Key_PageDown)
    assert page.top_offset() > 0
    box = page.to_view(page.sheet.caret(page.caret.offset))
    assert page.viewport().rect().contains(box)


def test_enter_marks_and_escape_clears(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT)
    hand(page).key(Key.Key_Right, CTRL, SHIFT)
    with qtbot.waitSignal(page.mark_requested) as caught:
        hand(page).key(Key.Key_Enter)
    assert caught.args == [(Span(0, 3),)]
    with qtbot.waitSignal(page.selection_changed) as cleared:
        hand(page).key(Key.Key_Escape)
    assert cleared.args == [None]


def test_enter_without_a_selection_opens_the_claim(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT, highlights=[Highlight(key="a", spans=(Span(0, 3),))])
    with qtbot.waitSignal(page.claim_activated) as caught:
        hand(page).key(Key.Key_Return)
    assert caught.args == ["a"]


def test_other_keys_are_left_to_the_window(show, hand, qtbot: QtBot) -> None:
    page = show(TEXT)
    for key in (Key.Key_1, Key.Key_V, Key.Key_S, Key.Key_Escape, Key.Key_Return):
        hand(page).key(key)
    assert (page.caret.offset, page.selection()) == (0, None)


def test_copying_gives_the_shown_words_or_the_source(show, hand) -> None:
    page = show(TEXT, renderer=longer)
    page.select(Span(TEXT.index("用软"), TEXT.index("二段")))
    hand(page).key(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "用應用軟體。\r\n第"
    hand(page).key(Key.Key_C, CTRL, SHIFT)
    assert QGuiApplication.clipboard().text() == "用软件。\r\n第"


def test_select_all_takes_the_text(show, hand) -> None:
    page = show(TEXT)
    hand(page).key(Key.Key_A, CTRL)
    assert page.selection() == Span(0, len(TEXT))


def test_the_caret_can_be_moved_by_actions(show) -> None:
    page = show(TEXT)
    page.step(Step.SENTENCE, forward=True, extend=True)
    assert page.selection() == Span(0, 15)
    page.step(Step.CHARACTER, forward=True, extend=True)
    page.step(Step.CHARACTER, forward=False, extend=True)
    assert page.selection() == Span(0, 16)


def test_an_empty_page_takes_keys_calmly(show, hand) -> None:
    page = show("")
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_End, Key.Key_PageUp, Key.Key_Return):
        hand(page).key(key)
        hand(page).key(key, CTRL, SHIFT)
    assert page.selection() is None


def selected(*spans: tuple[int, int]) -> Highlight:
    return Highlight(key="a", spans=tuple(Span(*span) for span in spans), selected=True)


@pytest.mark.parametrize(
    "step, forward, at_start, span",
    [
        (Step.CHARACTER, True, False, Span(4, 9)),
        (Step.CHARACTER, False, False, Span(4, 7)),
        (Step.CHARACTER, False, True, Span(3, 8)),
        (Step.CLAUSE, True, False, Span(4, 16)),
    ],
)
def test_an_end_of_the_selected_claim_moves_by_keys(
    show, qtbot: QtBot, step: Step, forward: bool, at_start: bool, span: Span
) -> None:
    page = show(TEXT, highlights=[selected((4, 8))])
    with qtbot.waitSignal(page.resized) as caught:
        assert page.nudge(step, forward=forward, at_start=at_start)
    assert caught.args == ["a", 0, span]


def test_the_fragment_with_the_caret_moves(show, qtbot: QtBot) -> None:
    page = show(TEXT, highlights=[selected((0, 2), (4, 8))])
    with qtbot.waitSignal(page.resized) as caught:
        page.nudge(Step.CHARACTER, forward=True)
    assert caught.args == ["a", 0, Span(0, 3)]


def test_an_end_moves_by_words_over_spaces(show, qtbot: QtBot) -> None:
    page = show("用 AI 模型", highlights=[selected((2, 4))])
    with qtbot.waitSignal(page.resized) as caught:
        assert page.nudge(Step.WORD, forward=True)
    assert caught.args == ["a", 0, Span(2, 7)]
    with qtbot.waitSignal(page.resized) as caught:
        assert page.nudge(Step.WORD, forward=False, at_start=True)
    assert caught.args == ["a", 0, Span(0, 4)]


def test_what_is_selected_by_characters_leaves_the_indent_out(show, hand) -> None:
    page = show("题\n\u3000\u3000第一\n\u3000\u3000第二")
    hand(page).key(Key.Key_Down)
    for _press in range(4):
        hand(page).key(Key.Key_Right, SHIFT)
    assert page.selection() == Span(4, 6)
    for _press in range(2):
        hand(page).key(Key.Key_Right, SHIFT)
    assert page.selection() == Span(4, 6)


def test_nothing_selected_cannot_be_nudged(show) -> None:
    assert not show(TEXT).nudge(Step.CHARACTER, forward=True)
