"""The page's blocks are the article's paragraphs, and pieces of very long ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import paragraphs
from reader.core.span import Span
from reader.viewmodels.page.text import LONG_LINE, PageText

texts = st.text(alphabet="一二，。ab \r\n\u2028\u0085𠮷", max_size=60)


@given(texts)
def test_blocks_are_the_paragraphs(source: str) -> None:
    fast, given_spans = PageText.of(source), PageText(source, paragraphs(source))
    assert (fast.starts, fast.ends) == (given_spans.starts, given_spans.ends)
    assert fast.starts == [span.start for span in paragraphs(source)]


@given(texts, st.integers(0, 59), st.integers(1, 60))
def test_blocks_of_a_span_are_those_it_touches(source: str, start: int, length: int) -> None:
    span, text = Span(start, start + length), PageText.of(source)
    naive = [
        block
        for block in range(len(text))
        if text.starts[block] < span.end and span.start < text.ends[block]
    ]
    assert list(text.blocks(span)) == naive


@given(texts, st.integers(0, 70))
def test_clamped_offsets_lie_in_a_block(source: str, offset: int) -> None:
    text = PageText.of(source)
    clamped, block = text.clamp(offset), text.block_at(offset)
    if block >= 0:
        assert text.starts[block] <= clamped <= text.ends[block]


@pytest.mark.parametrize("unit", ["长句子没有完，", "无标点", "e\u0301", "👩‍👩‍👧", "𠮷a\ufe0f"])
def test_a_very_long_line_is_cut_into_pieces_that_join_up(unit: str) -> None:
    source = "短。\n" + unit * (3 * LONG_LINE // len(unit)) + "\n尾。"
    text = PageText.of(source)
    assert max(map(int.__sub__, text.ends, text.starts)) <= LONG_LINE
    assert text.paragraph(len(text.starts) - 1) == 2
    middle = text.blocks_of(1)
    assert all(text.ends[block] == text.starts[block + 1] for block in middle[:-1])
    assert [text.opens(block) for block in middle].count(True) == 1
    assert text.closes(middle[-1])
    assert text.paragraph(len(text) - 1) == 2


def test_pieces_end_behind_a_separator() -> None:
    text = PageText.of("长句子没有完，" * LONG_LINE)
    assert {text.source[end - 1] for end in text.ends} == {"，"}


def test_a_cut_without_separators_spares_clusters() -> None:
    text = PageText.of("字e\u0301" * LONG_LINE)
    assert all(text.source[start] != "\u0301" for start in text.starts)


def test_an_empty_text_has_no_blocks() -> None:
    text = PageText.of("\r\n\n")
    assert (len(text), text.block_at(1), text.clamp(5)) == (0, -1, 0)
    assert list(text.blocks(Span(0, 2))) == []


def test_only_a_very_long_line_is_cut() -> None:
    page = PageText.of("甲" * (LONG_LINE - 1) + "\n" + "乙" * (LONG_LINE + 1))
    assert page.blocks_of(0) == range(1)
    assert len(page.blocks_of(1)) > 1
    assert [page.paragraph(block) for block in range(len(page))] == [0] + [1] * (len(page) - 1)
