"""Positions in code points and in UTF-16 units are the same places."""

import pytest
from hypothesis import given

from reader.script import Utf16Map
from tests.script.texts import spans, texts


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts())
def test_every_position_is_where_utf16_has_it(text):
    mapped = Utf16Map(text)
    expected = [units(text[:position]) for position in range(len(text) + 1)]
    assert [mapped.to_units(position) for position in range(len(text) + 1)] == expected


@given(texts())
def test_positions_come_back(text):
    mapped = Utf16Map(text)
    positions = list(range(len(text) + 1))
    assert [mapped.to_points(mapped.to_units(position)) for position in positions] == positions
    assert mapped.units == units(text)


@given(texts().flatmap(lambda text: spans(text).map(lambda span: (text, span))))
def test_spans_come_back(drawn):
    text, span = drawn
    mapped = Utf16Map(text)
    assert mapped.span_to_points(*mapped.span_to_units(*span)) == span


def test_a_unit_inside_a_pair_belongs_to_its_character():
    mapped = Utf16Map("甲𠮷乙")
    assert [mapped.to_points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_a_span_that_cuts_a_pair_takes_it_whole():
    mapped = Utf16Map("甲𠮷乙")
    assert mapped.span_to_points(0, 2) == (0, 2)
    assert mapped.span_to_points(2, 3) == (1, 2)


def test_lone_surrogates_are_one_unit_each():
    assert Utf16Map("\ud83d\ud83d").units == 2


@pytest.mark.parametrize("position", [-1, 3])
def test_positions_outside_raise(position):
    with pytest.raises(IndexError, match="outside a text of 2"):
        Utf16Map("甲乙").to_units(position)
    with pytest.raises(IndexError, match="outside a text of 2"):
        Utf16Map("甲乙").to_points(position)
