"""Odd characters become visible, and no position moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QRawFont

from reader.assets import path
from reader.viewmodels.page.marks import MARKS, visible


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(alphabet=st.characters(), max_size=30))
def test_the_length_in_units_stays(text: str) -> None:
    assert units(visible(text)[0]) == units(text)


@given(st.text(alphabet="字a\u200d\u202e\u2028\x00\ufdd0𠮷\U000e0001\ufeff", max_size=20))
def test_marks_stand_where_the_display_differs(text: str) -> None:
    shown, at = visible(text)
    now, before = (one.encode("utf-16-le") for one in (shown, text))
    assert set(at) == {
        unit for unit in range(units(text)) if now[2 * unit :][:2] != before[2 * unit :][:2]
    }


@pytest.mark.parametrize(
    "odd", list("\xa0\u2028\u2029\ufdd0\ufdd1\x00\ufeff\u202e\u2066\u200e\u061c\u200b\x85")
)
def test_odd_ones_are_seen(odd: str) -> None:
    assert visible(f"字{odd}字")[0][1] in MARKS


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧",
        "❤️‍🔥",
        "葛\U000e0100",
        "神\ufe00",
        "🏴\U000e0067\U000e0062\U000e007f",
        "１\u3000a\tb𠮷",
        "é",
    ],
)
def test_what_shapes_characters_is_left_alone(text: str) -> None:
    assert visible(text) == (text, ())


def test_a_lone_surrogate_can_be_drawn() -> None:
    assert visible("a\ud800b") == ("a□b", (1,))


def test_the_bundled_fonts_have_every_mark(qapp: object) -> None:
    for name in ("NotoSansSC-Regular.otf", "NotoSansTC-Regular.otf"):
        font = QRawFont(str(path("fonts", name)), 18)
        assert [mark for mark in MARKS if not font.supportsCharacter(ord(mark))] == []
