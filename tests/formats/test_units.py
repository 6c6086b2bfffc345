"""Offsets in every unit, on texts made to tell the units apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.formats.marks import Unit
from reader.formats.units import Ruler
from reader.script.utf16 import Utf16Map

P, U, G = Unit.CODE_POINTS, Unit.UTF16, Unit.GRAPHEMES
C, CU = Unit.CRLF_POINTS, Unit.CRLF_UTF16

ZWJ = (
    "\U0001f973 This \U0001f473\U0001f3fb\u200d\u2640\ufe0f is \u2706 a "
    "\U0001f9d4\U0001f3fe\u200d\u2642\ufe0f test \U0001f47b"
)
RARE = "\U00020bb7祥称\U0001f680华为模型领先，腾讯反对。"
CRLF = "华为发布新模型。\r\n\U0001f469\u200d\U0001f4bb腾讯反对。"
VARIANT = "葛\U000e0100城发布模型，e\u0301lan 跟进\u3000华为。"


@pytest.mark.parametrize(
    "text, unit, start, end, words",
    [
        (ZWJ, P, 26, 30, "test"),
        (ZWJ, U, 31, 35, "test"),
        (ZWJ, G, 18, 22, "test"),
        (ZWJ, U, 36, 38, "\U0001f47b"),
        (ZWJ, G, 23, 24, "\U0001f47b"),
        (RARE, P, 11, 13, "腾讯"),
        (RARE, U, 13, 15, "腾讯"),
        (CRLF, P, 13, 15, "腾讯"),
        (CRLF, U, 15, 17, "腾讯"),
        (CRLF, G, 10, 12, "腾讯"),
        (CRLF, C, 12, 14, "腾讯"),
        (CRLF, CU, 14, 16, "腾讯"),
        (VARIANT, P, 17, 19, "华为"),
        (VARIANT, U, 18, 20, "华为"),
        (VARIANT, G, 15, 17, "华为"),
    ],
)
def test_offsets_of_every_unit(text: str, unit: Unit, start: int, end: int, words: str) -> None:
    span = Ruler(text).span(unit, start, end)
    assert span is not None
    assert span.cut(text) == words


@given(st.text(alphabet="甲𠮷\n", min_size=1, max_size=12), st.data())
def test_line_ends_of_two_characters_count_as_one(text: str, data: st.DataObject) -> None:
    end = data.draw(st.integers(1, len(text)))
    start = data.draw(st.integers(0, end - 1))
    written = text.replace("\n", "\r\n")
    meant = text[start:end].replace("\n", "\r\n")
    found = Ruler(written).span(C, start, end)
    units = Ruler(written).span(CU, *Utf16Map(text).span_to_units(start, end))
    assert found is not None
    assert found == units
    assert found.cut(written) == meant


@pytest.mark.parametrize(
    "unit, start, end",
    [(U, 1, 2), (U, 0, 1), (P, 36, 38), (P, 3, 3), (P, 5, 2), (P, -1, 2), (G, 0, 25), (U, 0, 39)],
)
def test_what_cuts_a_pair_or_leaves_the_text_is_refused(unit: Unit, start: int, end: int) -> None:
    assert Ruler(ZWJ).span(unit, start, end) is None


@pytest.mark.parametrize("unit", [P, U])
@pytest.mark.parametrize("text", [ZWJ, RARE, CRLF, VARIANT])
def test_every_span_returns_from_the_units_that_are_written(text: str, unit: Unit) -> None:
    ruler = Ruler(text)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            span = Span(start, end)
            assert ruler.span(unit, *ruler.to_unit(unit, span)) == span


def test_a_span_that_cuts_a_cluster_cannot_be_written_in_clusters() -> None:
    with pytest.raises(ValueError, match="cuts"):
        Ruler(CRLF).to_unit(G, Span(10, 11))
