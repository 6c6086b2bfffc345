"""A drag means whole words, to the clause's end when near; outer marks are left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.viewmodels.page.selection import Drag, Grip, merged
from reader.viewmodels.page.snap import magnetic, stored, trimmed
from reader.viewmodels.page.steps import Finders, Step
from reader.viewmodels.page.text import PageText
from tests.viewmodels.page.fakes import sheet

TEXT = "百度说，客户有“三百家”，这是《文心》的软件。　下一句也很长很长很长。"


def words(source: str, at: int) -> tuple[int, int]:
    """Words of two characters, for tests."""
    return at - at % 2, min(at - at % 2 + 2, len(source))


def snapped(part: str, finders: Finders | None = None) -> str:
    start = TEXT.index(part)
    span = Span(start, start + len(part))
    return magnetic(PageText.of(TEXT), span, finders or Finders()).cut(TEXT)


@pytest.mark.parametrize(
    "part, meant",
    [
        ("百度说", "百度说"),
        ("度说，", "度说"),
        ("，客户有“三百家", "客户有“三百家”"),
        ("户有“三百家", "户有“三百家”"),
        ("《文心》", "《文心》"),
        ("很长很", "很长很"),
        ("一句也很长很长很", "一句也很长很长很长"),
        ("。", "。"),
        ("”，", "”，"),
    ],
)
def test_ends_are_drawn_to_near_edges(part: str, meant: str) -> None:
    assert snapped(part) == meant


def test_far_from_clause_edges_words_count() -> None:
    start = TEXT.index("很长很长")
    found = magnetic(PageText.of(TEXT), Span(start + 1, start + 2), Finders(word=words))
    assert (found.start % 2, found.end % 2, len(found)) == (0, 0, 2)


@pytest.mark.parametrize(
    "part, left",
    [
        ("“三百家”", "“三百家”"),
        ("“三百家", "三百家"),
        ("三百家”，", "三百家"),
        ("。　下", "下"),
        ("，", "，"),
    ],
)
def test_outer_marks_go_unless_their_partner_is_inside(part: str, left: str) -> None:
    start = TEXT.index(part)
    assert trimmed(TEXT, Span(start, start + len(part))).cut(TEXT) == left


@given(st.data())
def test_a_drag_stores_whole_atoms_inside_the_text(data: st.DataObject) -> None:
    text = data.draw(st.text(alphabet="软件里面吉字，。 \n\r", min_size=1, max_size=20))
    page = sheet(text)
    one, other = data.draw(st.tuples(*[st.integers(0, len(text) + 3)] * 2))
    span = stored(page, one, other, lambda span: magnetic(page.text, span, Finders()))
    assert span == stored(page, other, one, lambda span: magnetic(page.text, span, Finders()))
    if span is not None:
        assert span.end <= len(text)
        first, last = page.text.block_at(span.start), page.text.block_at(span.end - 1)
        assert span.start - page.text.starts[first] in page.shown(first).stops
        assert span.end - page.text.starts[last] in page.shown(last).stops


def test_a_free_drag_stores_just_what_it_touches() -> None:
    page = sheet("一二软件三四")
    assert stored(page, 1, 3, None) == Span(1, 4)
    assert stored(page, 2, 2, None) is None


def test_no_policy_divides_what_is_shown_as_one() -> None:
    page = sheet("一二软件三四")
    assert stored(page, 0, 6, lambda _span: Span(1, 3)) == Span(1, 4)


def test_a_drag_over_a_paragraph_break_is_one_span() -> None:
    page = sheet("一二\r\n三四")
    assert stored(page, 1, 5, None) == Span(1, 5)


@pytest.mark.parametrize(
    "start, end, words",
    [
        (1, 6, "第一"),
        (2, 6, "第一"),
        (3, 9, "第一\n"),
        (0, 3, "题"),
        (4, 5, "第"),
        (2, 4, "\u3000\u3000"),
    ],
)
def test_the_spaces_that_indent_are_never_marked(start: int, end: int, words: str) -> None:
    source = "题\n\u3000\u3000第一\n\u3000\u3000第二"
    found = stored(sheet(source), start, end, None)
    assert found is not None
    assert found.cut(source) == words.strip("\n")


def test_a_drag_begun_by_a_double_click_goes_by_words() -> None:
    page, finders = sheet("一二三四五六"), Finders(word=words)
    drag = Drag(start=2, step=Step.WORD, unit=Span(2, 4))
    assert drag.span(page, finders, 5, None) == Span(2, 6)
    assert drag.span(page, finders, 0, None) == Span(0, 4)


def grip(fragment: int, *, at_start: bool) -> Grip:
    return Grip(key="a", fragment=fragment, at_start=at_start, spans=(Span(2, 4), Span(6, 8)))


@pytest.mark.parametrize(
    "fragment, at_start, to, span",
    [
        (0, True, 0, Span(0, 4)),
        (0, False, 5, Span(2, 5)),
        (0, False, 9, Span(2, 6)),
        (1, True, 1, Span(4, 8)),
        (1, False, 9, Span(6, 9)),
        (0, True, 9, Span(3, 4)),
        (1, False, 0, Span(6, 7)),
    ],
)
def test_an_end_moves_alone_and_keeps_clear(
    fragment: int, at_start: bool, to: int, span: Span
) -> None:
    page = sheet("一二三四五六七八九十")
    assert grip(fragment, at_start=at_start).span(page, to, None) == span


@pytest.mark.parametrize(
    "at_start, to, span", [(True, 1, Span(0, 4)), (False, 5, Span(2, 6)), (True, 3, Span(2, 4))]
)
def test_a_policy_moves_the_end_that_is_held_alone(at_start: bool, to: int, span: Span) -> None:
    page = sheet("一二三四五六七八九十")
    held = grip(0, at_start=at_start)
    assert held.span(page, to, lambda meant: Span(meant.start - 1, meant.end + 1)) == span


def test_stretches_are_joined_where_they_meet() -> None:
    assert merged([Span(5, 7), Span(0, 2), Span(2, 3)]) == (Span(0, 3), Span(5, 7))
