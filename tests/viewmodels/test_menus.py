"""The letters of the menus: each is there, belongs to its word and stands in a menu once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.viewmodels.actions import ACTIONS, BY_ID
from reader.viewmodels.menus import LETTERS, UNDER, marked, plain


def test_every_action_of_a_menu_has_a_letter_but_the_stances() -> None:
    shown = {row.id for row in ACTIONS if not row.hidden and not row.id.startswith("stance.")}
    assert shown == set(LETTERS)


def test_a_letter_is_of_the_english_name() -> None:
    latin = {row.id: row.text for row in ACTIONS if row.text.isascii() or "…" in row.text}
    assert [each for each, text in latin.items() if LETTERS.get(each, "") not in text.upper()] == []


def test_menus_within_menus_hold_actions_that_are_there() -> None:
    assert set(UNDER) <= set(BY_ID)


@pytest.mark.parametrize(
    "text, letter, shown",
    [
        ("Restore a backup…", "A", "Restore &a backup…"),
        ("Everything by name…", "H", "Everyt&hing by name…"),
        ("打开项目…", "O", "打开项目(&O)…"),
        ("退出", "Q", "退出(&Q)"),
        ("A & B", "B", "A && &B"),
        ("Stance: mixed", "", "Stance: mixed"),
    ],
)
def test_a_letter_is_underlined_in_a_text(text: str, letter: str, shown: str) -> None:
    assert marked(text, letter) == shown


@given(st.text(alphabet="ab &…(开", min_size=1), st.sampled_from("ABX"))
def test_the_text_itself_is_got_back(text: str, letter: str) -> None:
    assert plain(marked(text, letter)) == text
