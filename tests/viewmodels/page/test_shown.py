"""Positions go from the source to units on the screen and back, whatever the rendition does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.viewmodels.page.copying import shown_words, source_words
from reader.viewmodels.page.shown import Shown, Verbatim
from tests.viewmodels.page.fakes import longer, sheet

ATOMS = [
    "软件",
    "里面",
    "吉",
    "字",
    "𠮷",
    "a",
    "，",
    "e\u0301",
    "👩‍👩‍👧",
    "葛\U000e0100",
    "\u2028",
    "\u202e",
    "\x00",
]
texts = st.lists(st.sampled_from(ATOMS), min_size=1, max_size=12).map("".join)
renderers = st.sampled_from([longer, Verbatim])


@given(texts, renderers, st.data())
def test_a_widened_span_comes_back_unchanged(text: str, renderer, data: st.DataObject) -> None:
    shown = Shown(100, text, renderer(text))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = shown.widened(Span(100 + start, 100 + end))
    assert span.start <= 100 + start
    assert span.end >= 100 + end
    first, last = shown.units_of(span)
    assert (shown.offset_at(first), shown.offset_at(last)) == (span.start, span.end)
    assert shown.widened(span) == span


@given(texts, renderers)
def test_stops_are_borders_of_widened_spans(text: str, renderer) -> None:
    shown = Shown(0, text, renderer(text))
    borders = {0, len(text)}
    for at in range(len(text)):
        span = shown.widened(Span(at, at + 1))
        borders |= {span.start, span.end}
    assert shown.stops == sorted(borders)


@given(texts, renderers)
def test_steps_visit_every_stop_both_ways(text: str, renderer) -> None:
    shown = Shown(7, text, renderer(text))
    there = [7]
    while (following := shown.step(there[-1], forward=True)) is not None:
        there.append(following)
    back = [shown.end]
    while (before := shown.step(back[-1], forward=False)) is not None:
        back.append(before)
    assert there == back[::-1] == [7 + stop for stop in shown.stops]


@given(texts, renderers)
def test_every_unit_shows_a_span_that_contains_it(text: str, renderer) -> None:
    shown = Shown(0, text, renderer(text))
    for unit in range(shown.units):
        first, last = shown.units_of(shown.span_at(unit))
        assert first <= unit < last


def test_an_atom_is_one_stop_and_copies_as_shown() -> None:
    shown = Shown(0, "用软件写", longer("用软件写"))
    assert shown.display == "用應用軟體写"
    assert shown.stops == [0, 1, 3, 4]
    assert shown.units_of(Span(2, 3)) == (1, 5)
    assert shown.words(Span(1, 3)) == "應用軟體"


@pytest.mark.parametrize("unit, offset", [(1, 1), (2, 1), (3, 1), (4, 3), (5, 3)])
def test_inside_an_atom_the_nearer_end_counts(unit: int, offset: int) -> None:
    assert Shown(0, "用软件写", longer("用软件写")).offset_at(unit) == offset


def test_units_count_characters_outside_the_bmp_twice() -> None:
    shown = Shown(0, "a吉b", longer("a吉b"))
    assert (shown.units, shown.unit_of(2), shown.offset_at(3)) == (4, 3, 2)


def test_a_span_elsewhere_shows_nothing_here() -> None:
    assert Shown(10, "abc", Verbatim("abc")).units_of(Span(2, 5)) == (0, 0)


def test_copied_words_keep_every_line_end_between_them() -> None:
    page = sheet("一二\r\n三四\n")
    assert shown_words(page, Span(1, 7)) == source_words(page, Span(1, 7)) == "二\r\n三四\n"
