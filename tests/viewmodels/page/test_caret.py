"""The caret goes by character, word, clause, sentence, paragraph, line and page."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.viewmodels.page.caret import Caret, moved
from reader.viewmodels.page.sheet import Sheet
from reader.viewmodels.page.shown import Verbatim
from reader.viewmodels.page.steps import Finders, Step, clause
from tests.viewmodels.page.fakes import longer, sheet

TEXT = "我用软件，很好。里面有AI 2024年！\r\n\r\n第二段，说话。"


def walk(page: Sheet, step: Step, *, forward: bool = True, start: int = 0) -> list[int]:
    places = [start]
    while len(places) < 100:
        caret = Caret(offset=places[-1], mark=places[-1])
        following = moved(page, Finders(), caret, step, forward=forward, page=300).offset
        if following == places[-1]:
            break
        places.append(following)
    return places


@pytest.fixture
def page() -> Sheet:
    return sheet(TEXT)


def pieces(places: list[int]) -> list[str]:
    return [TEXT[one:other] for one, other in pairwise(places)]


def test_characters_skip_atoms_and_line_ends_whole(page: Sheet) -> None:
    found = pieces(walk(page, Step.CHARACTER))
    assert found[:4] == ["我", "用", "软件", "，"]
    assert "\r\n\r\n" in found
    assert "里面" in found


@pytest.mark.parametrize("step", [Step.CHARACTER, Step.PARAGRAPH])
def test_the_way_back_is_the_way_there(page: Sheet, step: Step) -> None:
    there = walk(page, step)
    back = walk(page, step, forward=False, start=there[-1])
    assert set(back) >= set(there) - {len(TEXT)}


def test_words_are_runs_of_like_characters(page: Sheet) -> None:
    found = pieces(walk(page, Step.WORD))
    assert found[:3] == ["我用软件", "，", "很好"]
    assert "AI " in found
    assert "2024" in found


def test_clauses_and_sentences_end_behind_their_marks(page: Sheet) -> None:
    assert pieces(walk(page, Step.CLAUSE))[:3] == ["我用软件，", "很好。", "里面有AI 2024年！"]
    assert pieces(walk(page, Step.SENTENCE))[:2] == ["我用软件，很好。", "里面有AI 2024年！"]


@pytest.mark.parametrize(
    "text, at, found",
    [
        ("签约1,000家，收入", 2, "签约1,000家，"),
        ("在10:30开会：好", 3, "在10:30开会："),
        ("百度、阿里说，好", 3, "百度、阿里说，"),
        ("他说：“不行！”走了", 5, "“不行！”"),
    ],
)
def test_clauses_know_numbers_lists_and_quotes(text: str, at: int, found: str) -> None:
    assert text[slice(*clause(text, at))] == found


def test_paragraphs_go_from_beginning_to_beginning(page: Sheet) -> None:
    second = TEXT.index("第二")
    assert walk(page, Step.PARAGRAPH) == [0, second, len(TEXT)]
    assert walk(page, Step.PARAGRAPH, forward=False, start=second + 3) == [second + 3, second, 0]


def test_all_goes_to_the_ends(page: Sheet) -> None:
    assert walk(page, Step.ALL) == [0, len(TEXT)]


def test_extending_keeps_the_mark(page: Sheet) -> None:
    caret = Caret(offset=1, mark=1)
    for _ in range(2):
        caret = moved(page, Finders(), caret, Step.CHARACTER, forward=True, extend=True)
    assert caret.span == Span(1, 4)
    assert moved(page, Finders(), caret, Step.CHARACTER, forward=False).offset == 1
    assert moved(page, Finders(), caret, Step.CHARACTER, forward=True).offset == 4


LONG = "字" * 100 + "\n短\n" + "句" * 100


def test_lines_keep_their_column_through_a_short_one() -> None:
    page = sheet(LONG, Verbatim)
    caret = Caret(offset=20, mark=20)
    start = page.caret(20).x()
    xs, offsets = [], []
    for _ in range(7):
        xs.append(round(page.caret(caret.offset, upstream=caret.upstream).x() - start))
        offsets.append(caret.offset)
        caret = moved(page, Finders(), caret, Step.LINE, forward=True)
    assert xs.count(0) == 6
    assert 102 in offsets


INDENTED = "题\n\u3000\u3000我用 AI 。 好\n\u3000 \n\u3000\u3000第二段"


@pytest.mark.parametrize(
    "step, places",
    [
        (Step.WORD, [0, 1, 4, 7, 10, 12, 13, 14, 16, 19, 22]),
        (Step.SENTENCE, [0, 1, 4, 12, 13, 14, 16, 19, 22]),
        (Step.PARAGRAPH, [0, 4, 14, 19, 22]),
    ],
)
def test_steps_go_over_indents_and_spaces(step: Step, places: list[int]) -> None:
    assert walk(sheet(INDENTED, Verbatim), step) == places


@pytest.mark.parametrize(
    "step, places",
    [
        (Step.WORD, [22, 19, 16, 13, 12, 10, 7, 4, 1, 0]),
        (Step.PARAGRAPH, [22, 19, 14, 4, 0]),
    ],
)
def test_steps_back_go_over_indents_and_spaces(step: Step, places: list[int]) -> None:
    assert walk(sheet(INDENTED, Verbatim), step, forward=False, start=22) == places


def test_home_goes_before_the_indent_at_the_second_press() -> None:
    page, caret = sheet(INDENTED, Verbatim), Caret(offset=6, mark=6)
    for place in (4, 2, 4):
        caret = moved(page, Finders(), caret, Step.LINE_END, forward=False)
        assert caret.offset == place


def test_up_undoes_down() -> None:
    page = sheet(LONG, Verbatim)
    caret = Caret(offset=45, mark=45)
    down = moved(page, Finders(), caret, Step.LINE, forward=True)
    assert moved(page, Finders(), down, Step.LINE, forward=False).offset == 45


def test_the_line_ends_are_where_the_line_ends() -> None:
    page = sheet(LONG, Verbatim)
    caret = moved(page, Finders(), Caret(offset=5, mark=5), Step.LINE_END, forward=True)
    assert page.line_of(caret.offset, upstream=caret.upstream) == (0, 0)
    assert page.line_of(caret.offset) == (0, 1)
    again = moved(page, Finders(), caret, Step.LINE_END, forward=False)
    assert again.offset == 0


def test_up_from_the_first_line_goes_to_the_beginning() -> None:
    page = sheet(LONG, Verbatim)
    assert moved(page, Finders(), Caret(offset=9, mark=9), Step.LINE, forward=False).offset == 0


@pytest.mark.parametrize("step", list(Step))
def test_an_empty_page_has_nowhere_to_go(step: Step) -> None:
    assert moved(sheet(""), Finders(), Caret(), step, forward=True) == Caret()


@given(
    st.text(alphabet="软件里面吉字，。a \n\r𠮷", max_size=30),
    st.lists(st.tuples(st.sampled_from(list(Step)), st.booleans()), max_size=8),
)
def test_the_caret_always_stands_at_a_stop(text: str, steps: list[tuple[Step, bool]]) -> None:
    page = sheet(text, longer)
    caret = Caret(offset=page.text.clamp(0), mark=page.text.clamp(0))
    for step, forward in steps:
        caret = moved(page, Finders(), caret, step, forward=forward, page=50)
        block = page.text.block_at(caret.offset)
        if block >= 0:
            shown = page.shown(block)
            assert caret.offset - shown.start in shown.stops
