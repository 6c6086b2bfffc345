"""Layout, heights and hits agree with each other on every kind of text."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.viewmodels.page.highlights import Highlight, Highlights, Kind, Line
from reader.viewmodels.page.layout import indent_of
from reader.viewmodels.page.plan import Plan, ink_of, plan
from reader.viewmodels.page.sheet import Anchor
from reader.viewmodels.page.shown import Verbatim
from reader.viewmodels.page.style import LIGHT
from reader.viewmodels.page.text import PageText
from tests.viewmodels.page.fakes import STYLE, longer, sheet

ATOMS = ["软件", "里面", "吉", "字字字", "𠮷", "ab ", "，", "。", "e\u0301", "\u2028", "\n", "\r\n"]
texts = st.lists(st.sampled_from(ATOMS), min_size=1, max_size=60).map("".join)


@given(texts, st.sampled_from([longer, Verbatim]), st.sampled_from([260, 700]))
def test_every_character_is_hit_where_it_is_drawn(text: str, renderer, width: int) -> None:
    page = sheet(text, renderer, width)
    for block in range(len(page.text)):
        shown = page.shown(block)
        for start, end in zip(shown.stops, shown.stops[1:], strict=False):
            span = Span(shown.start + start, shown.start + end)
            for box in page.boxes(span, block):
                # A space that ends a line hangs over its edge.
                if box.width() > 1 and not span.cut(text).isspace():
                    assert page.hit(box.center().x(), box.center().y()).under == span


@given(texts, st.sampled_from([260, 700]))
def test_lines_stand_on_one_grid_and_blocks_do_not_overlap(text: str, width: int) -> None:
    page = sheet(text, longer, width)
    for block in range(len(page.text)):
        page.laid(block)
    for block in range(len(page.text)):
        laid = page.laid(block)
        assert laid.height == len(laid.starts) * page.metrics.line
        assert page.top(block) + laid.height <= page.top(block + 1)
        assert page.block_at(page.top(block) + laid.height - 1) == block


@given(texts, st.integers(0, 400))
def test_an_anchor_is_found_again(text: str, y: int) -> None:
    page = sheet(text + "尾")
    y = page.settle(y, 100, 0)
    assert page.y_of(page.anchor(y)) == y


def test_settling_keeps_a_block_still() -> None:
    page = sheet(
        "\n".join("Latin words are narrow, so the guess is wrong. " * 9 for _ in range(60))
    )
    keep = 40
    page.laid(keep)
    y = page.top(keep) - 50
    settled = page.settle(y, 400, keep)
    assert page.top(keep) - settled == 50
    assert all(page.measured[at] for at in page.blocks_between(settled, settled + 400))


def test_idle_work_measures_everything_once() -> None:
    page = sheet("一段。\n" * 30)
    at: int | None = 5
    for _ in range(31):
        at = page.measure_some(at or 0)
    assert (at, page.unmeasured) == (None, 0)


def test_heights_survive_another_script() -> None:
    page = sheet("用软件写的长句子，" * 90 + "\n短。")
    page.laid(0)
    height = page.height
    page.render_with(Verbatim, page.style)
    assert page.height == height
    assert page.unmeasured == 2


@pytest.mark.parametrize(
    "text, indented",
    [
        ("小标题", False),
        ("短句。", True),
        ("　自带缩进的段落，很长很长很长。", False),
        ("长" * 30, True),
    ],
)
def test_headings_and_indented_text_get_no_indent(text: str, indented: bool) -> None:
    page = sheet(text)
    assert (indent_of(text, page.metrics) > 0) is indented
    assert (page.caret(0).x() > 0) is indented


def test_an_anchor_above_the_text_keeps_the_header_in_place() -> None:
    page = sheet("一段。")
    assert page.y_of(page.anchor(0)) == 0
    assert page.y_of(Anchor(0)) == page.header.height


def test_a_stretch_of_two_directions_covers_just_its_characters() -> None:
    text = "字 שלום 字"
    page = sheet(text, Verbatim)
    inner, outer = page.boxes(Span(3, 5), 0), page.boxes(Span(0, 4), 0)
    assert len(inner) == 1
    assert len(outer) == 2
    assert page.hit(inner[0].center().x(), inner[0].center().y()).under in (Span(3, 4), Span(4, 5))


# -- what highlights become


def shapes(text: str, *highlights: Highlight) -> Plan:
    page = sheet(text)
    held = Highlights(page.text)
    held.replace(highlights)
    return plan(held.on(0), page.shown(0), page.laid(0), page.metrics, page.style)


def test_nested_claims_give_three_fills_and_two_underlines() -> None:
    found = shapes(
        "一二三四五六七八。",
        Highlight(key="outer", spans=(Span(0, 8),), ink="supportive"),
        Highlight(key="inner", spans=(Span(2, 4),), ink="sceptical"),
    )
    supportive, sceptical = LIGHT.ink("supportive"), LIGHT.ink("sceptical")
    assert [fill.colour for fill in found.fills] == [
        supportive.fill,
        sceptical.fill,
        supportive.fill,
    ]
    assert {stroke.style for stroke in found.strokes} == {Line.SOLID, Line.WAVE}
    assert len({stroke.y for stroke in found.strokes}) == 2


def test_a_claim_over_a_paragraphs_break_leaves_out_the_next_ones_indent() -> None:
    page = sheet("一二\n\u3000\u3000三四", Verbatim)
    held = Highlights(page.text)
    held.replace([Highlight(key="a", spans=(Span(1, 7),))])
    found = plan(held.on(1), page.shown(1), page.laid(1), page.metrics, page.style)
    third = page.laid(1).boxes(2, 3)[0][1]
    assert [fill.box.left() for fill in found.fills] == [third]
    assert all(stroke.left >= third for stroke in found.strokes)


@pytest.mark.parametrize("thickness", [1.0, 2.0, 4.0])
def test_no_thickness_lets_underlines_leave_their_line(thickness: float) -> None:
    page = sheet("一二三四五六七八。")
    page.restyle(replace(STYLE, line_width=thickness))
    held = Highlights(page.text)
    held.replace(Highlight(key=str(at), spans=(Span(at, 9 - at),)) for at in range(4))
    found = plan(held.on(0), page.shown(0), page.laid(0), page.metrics, page.style)
    assert all(stroke.y + stroke.width / 2 <= page.metrics.line for stroke in found.strokes)


def test_underlines_stay_within_the_line() -> None:
    deep = [Highlight(key=str(at), spans=(Span(at, 9 - at),)) for at in range(4)]
    found = shapes("一二三四五六七八。", *deep)
    metrics = sheet("一").metrics
    bottom = metrics.baseline + metrics.size * 0.12
    assert all(bottom < stroke.y + stroke.width / 2 <= metrics.line for stroke in found.strokes)


@pytest.mark.parametrize(
    "kind, parts",
    [
        (Kind.BOILERPLATE, ("dimmed",)),
        (Kind.SUGGESTION, ("strokes",)),
        (Kind.MENTION, ("frames",)),
        (Kind.METRIC, ("frames",)),
        (Kind.DOUBT, ("frames",)),
        (Kind.HIT, ("fills",)),
        (Kind.CLAIM, ("fills", "strokes")),
    ],
)
def test_each_kind_has_its_shapes(kind: Kind, parts: tuple[str, ...]) -> None:
    found = shapes("一二三四五。", Highlight(key="a", spans=(Span(1, 3),), kind=kind))
    drawn = {name for name in ("fills", "strokes", "frames", "dimmed") if getattr(found, name)}
    assert drawn == set(parts)


def test_own_colours_stand_in_for_the_ink() -> None:
    own = Highlight(key="a", spans=(Span(0, 1),), fill=("#ffffff", "#000000"), line=Line.DOTTED)
    ink = ink_of(own, STYLE)
    assert (ink.fill, ink.style) == ("#ffffff", Line.DOTTED)


def test_fragments_are_one_highlight() -> None:
    text = PageText.of("一二三\n四五六")
    held = Highlights(text)
    two = Highlight(key="a", spans=(Span(0, 2), Span(5, 6)))
    assert held.put(two) == {0, 1}
    assert ([one.key for one in held.at(1)], held.at(2), len(held)) == (["a"], [], 1)
    assert held.drop("a") == {0, 1}
    assert ("a" in held, held.on(0)) == (False, [])
