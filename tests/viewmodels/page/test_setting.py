"""Turning back to a script takes up what was made for it, and shows what a fresh page shows."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.script import Rendition
from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.plan import Plan
from reader.viewmodels.page.sheet import Sheet
from reader.viewmodels.page.shown import Verbatim
from reader.viewmodels.page.style import DARK, FAMILIES
from tests.viewmodels.page.fakes import STYLE, longer, sheet

ATOMS = ["软件", "里面", "吉", "字字字", "𠮷", "ab ", "👩‍🔬", "，", "。", "e\u0301", "\n"]
texts = st.lists(st.sampled_from(ATOMS), min_size=1, max_size=60).map("".join)
OTHER = replace(STYLE, families=FAMILIES["TC"])
TEXT = "用软件写的句子。\n里面有吉。\n又一段，软件里面。"


def turned(text: str = TEXT) -> Sheet:
    """A sheet that was laid out in one script and shows the other now."""
    page = sheet(text)
    seen(page)
    page.render_with(Verbatim, OTHER)
    return page


def seen(page: Sheet) -> list[object]:
    """Everything that stands on a page, and where."""
    found: list[object] = [page.header.height]
    for block in range(len(page.text)):
        shown = page.shown(block)
        whole = Span(shown.start, shown.end)
        found.append((shown.display, page.boxes(whole, block), page.laid(block).starts))
    return [*found, page.height]


@given(texts)
def test_there_and_back_is_as_it_was(text: str) -> None:
    page = turned(f"{text}尾")
    page.laid(0)
    page.render_with(longer, STYLE)
    assert seen(page) == seen(sheet(f"{text}尾"))


def test_what_was_laid_out_is_taken_up() -> None:
    page = sheet(TEXT)
    laid = page.laid(1)
    page.render_with(Verbatim, OTHER)
    assert page.laid(1) is not laid
    page.render_with(longer, STYLE)
    assert page.laid(1) is laid
    assert page.measured[1]


def test_only_the_way_before_is_kept() -> None:
    page = sheet(TEXT)
    laid = page.laid(0)
    page.render_with(Verbatim, OTHER)
    page.render_with(Verbatim, STYLE)
    page.render_with(longer, STYLE)
    assert page.laid(0) is not laid


def other_conversion(text: str) -> Rendition:
    """Converts as the usual one does, by another dictionary."""
    return longer(text)


@pytest.mark.parametrize(
    "renderer, style",
    [
        (other_conversion, STYLE),
        (longer, replace(STYLE, size=24)),
        (longer, replace(STYLE, palette=DARK)),
    ],
    ids=["dictionary", "size", "colours"],
)
def test_another_way_begins_anew(renderer, style) -> None:
    page = sheet(TEXT)
    laid = page.laid(0)
    page.render_with(Verbatim, OTHER)
    page.render_with(renderer, style)
    assert page.laid(0) is not laid


@pytest.mark.parametrize(
    "change", [lambda page: page.resize(300), lambda page: page.restyle(OTHER)]
)
def test_another_column_or_style_lets_go_of_both(change) -> None:
    page = turned()
    page.spent.clear()
    change(page)
    assert len(page.spent) == 2
    page.render_with(longer, STYLE)
    assert seen(page)[1:-1]


def test_the_heading_belongs_to_the_way() -> None:
    page = turned()
    page.render_with(longer, STYLE, Heading(title="題"))
    assert page.header.heading == Heading(title="題")
    page.render_with(Verbatim, OTHER, Heading(title="题"))
    assert page.header.heading == Heading(title="题")


def test_plans_are_forgotten_in_both_ways() -> None:
    page = turned()
    page.plans[0] = page.plans[1] = Plan()
    page.render_with(longer, STYLE)
    page.plans[0] = page.plans[1] = Plan()
    page.forget_plans(0)
    assert list(page.plans) == [1]
    page.render_with(Verbatim, OTHER)
    assert list(page.plans) == [1]
    page.forget_plans()
    assert not page.plans
    page.render_with(longer, STYLE)
    assert not page.plans


def test_what_is_in_sight_is_made_for_the_way_before_block_by_block() -> None:
    asked: list[str] = []

    def counted(text: str) -> Rendition:
        asked.append(text)
        return longer(text)

    page = sheet(TEXT, counted)
    page.render_with(Verbatim, OTHER)
    assert [page.foresee(range(2)) for _ in range(3)] == [True, True, False]
    assert asked == TEXT.splitlines()[:2]


def test_nothing_is_made_before_anybody_turned() -> None:
    assert not sheet(TEXT).foresee(range(3))


def test_so_many_layouts_are_kept_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.viewmodels.page.setting._KEPT_LAYOUTS", 2)
    page = sheet("一\n二\n三\n四")
    first = page.laid(0)
    for block in (1, 2, 3):
        page.laid(block)
    assert page.laid(0) is not first
