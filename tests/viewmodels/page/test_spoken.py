"""What a screen reader is given has the positions that it is told."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.viewmodels.page.highlights import Highlight, Highlights, Kind
from reader.viewmodels.page.spoken import WHOLE, Spoken, crossed
from reader.viewmodels.page.text import PageText
from tests.viewmodels.page.fakes import longer, sheet

ATOMS = ["软件", "里面", "吉", "字", "𠮷", "e\u0301", "\r\n", "\n", "\u2028", "\ud800"]
texts = st.lists(st.sampled_from(ATOMS), max_size=15).map("".join)


@given(texts)
def test_every_stop_has_a_position_and_goes_back(text: str) -> None:
    page = sheet(text)
    spoken = Spoken(page, 0)
    for block in range(len(page.text)):
        shown = page.shown(block)
        for stop in shown.stops:
            position = spoken.position(shown.start + stop)
            assert spoken.place(position) == (block, shown.unit_of(shown.start + stop))
            assert spoken.offset(position) == shown.start + stop


@given(texts)
def test_pieces_join_up_to_the_whole(text: str) -> None:
    spoken = Spoken(sheet(text), 0)
    whole = spoken.cut(0, spoken.units)
    assert len(whole.encode("utf-16-le", "surrogatepass")) == 2 * spoken.units
    assert spoken.cut(-5, spoken.units + 9) == whole
    assert whole.count("\n") == max(len(spoken.blocks) - 1, 0)


def test_the_text_is_that_of_the_rendition() -> None:
    spoken = Spoken(sheet("用软件\r\n\r\n吉\u202e"), 0)
    assert spoken.cut(0, 99) == "用應用軟體\n𠮷\u202e"


def test_of_a_long_text_a_window_is_given() -> None:
    page = sheet("一二三四五六七八九。\n" * (WHOLE // 10 + 1), longer)
    spoken = Spoken(page, 2_500)
    assert 2_500 in spoken.blocks
    assert len(spoken.blocks) < 300
    assert spoken.position(0) == 0
    assert spoken.position(len(page.text.source)) == spoken.units
    middle = page.text.starts[2_500]
    assert spoken.offset(spoken.position(middle + 3)) == middle + 3


def test_only_speaking_claims_are_left_and_entered() -> None:
    held = Highlights(PageText.of("一二三四五六七八九十"))
    held.replace(
        [
            Highlight(key="a", spans=(Span(0, 4),), text="first"),
            Highlight(key="b", spans=(Span(3, 8),), text="second"),
            Highlight(key="mute", spans=(Span(5, 8),)),
            Highlight(key="m", spans=(Span(5, 8),), kind=Kind.MENTION, text="Baidu"),
        ]
    )
    left, entered = crossed(held, 1, 5)
    assert ([one.key for one in left], [one.key for one in entered]) == (["a"], ["b"])
    assert crossed(held, 5, 6) == ([], [])
