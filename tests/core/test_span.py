"""Spans and quotes: code points, half open, never empty."""

import pytest

from reader.core.errors import SpanError
from reader.core.span import Quote, Span, quote

TEXT = "𠮷祥称🚀华为模型领先"


@pytest.mark.parametrize("start, end", [(-1, 2), (3, 3), (4, 2)])
def test_impossible_spans_are_refused(start: int, end: int) -> None:
    with pytest.raises(SpanError):
        Span(start, end)


def test_offsets_are_code_points_behind_a_rare_character() -> None:
    assert quote(TEXT, 4, 6).text == "华为"


def test_a_span_that_leaves_the_text_is_refused() -> None:
    with pytest.raises(SpanError, match="10 code points"):
        Span(9, 12).cut(TEXT)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(2, 4).overlaps(Span(4, 6))
    assert not Span(4, 6).overlaps(Span(2, 4))
    assert Span(2, 5).overlaps(Span(4, 6))


def test_a_quote_must_fill_its_span() -> None:
    with pytest.raises(SpanError):
        Quote(Span(0, 3), "华为")


def test_a_quote_fits_only_the_same_words_at_the_same_place() -> None:
    assert quote(TEXT, 4, 6).fits(TEXT)
    assert not quote(TEXT, 4, 6).fits(TEXT[1:])


def test_touching_spans_do_not_overlap() -> None:
    assert not Span(0, 2).overlaps(Span(2, 4))
    assert Span(0, 3).overlaps(Span(2, 4))


def test_a_span_covers_itself_and_what_is_inside() -> None:
    assert Span(1, 5).covers(Span(1, 5))
    assert not Span(1, 5).covers(Span(4, 6))


def test_a_quote_as_long_as_no_text_can_be_is_refused() -> None:
    with pytest.raises(SpanError, match="does not fill"):
        Quote(Span(0, 2**70), "大模型")
