"""Tables and counts as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.layout import counts, number, shortened, shown, table, width


@pytest.mark.parametrize("text,columns", [("abc", 3), ("软件", 4), ("ａ", 2), ("é", 1), ("", 0)])
def test_width_counts_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_columns_stand_under_each_other_in_either_script() -> None:
    assert table([("软件", "x"), ("abc", "y")]) == "软件  x\nabc   y"


def test_an_empty_table_is_no_text() -> None:
    assert table([]) == ""


@pytest.mark.parametrize("char", ["\n", "\0", "\x1b", "\u202e", "\u2028", "\u200b", "\udc80"])
def test_what_could_steer_a_terminal_is_made_visible(char: str) -> None:
    assert shown(char).isprintable()
    assert shown(char).startswith("\\")


@given(st.text(max_size=40), st.integers(2, 30))
def test_shortened_fits_on_one_line(text: str, columns: int) -> None:
    short = shortened(text, columns)
    assert width(short) <= columns
    assert "\n" not in short


@given(st.text("ab软件", max_size=10))
def test_what_fits_is_not_shortened(text: str) -> None:
    assert shortened(text, 20) == text


def test_counts_have_the_most_frequent_first() -> None:
    assert counts("kinds", {"a": 1, "b": 3, "c": 1}) == ("kinds", "b 3, a 1, c 1")
    assert counts("kinds", {}) == ("kinds", "-")


def test_numbers_agree_with_their_noun() -> None:
    assert (number(1, "claim"), number(2, "claim")) == ("1 claim", "2 claims")
