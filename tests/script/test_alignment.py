"""What is shown and what is written lie exactly on each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.script import CONFIGS, Converter, Rendition
from reader.script.alignment import Block, chained, compose, peel
from reader.script.graphemes import breaks_at
from tests.script.texts import spans, texts

CONVERTERS = {
    "as-shipped": Converter(dictionaries="as-shipped"),
    "current": Converter(dictionaries="current"),
    "protecting": Converter(protected=["信息服务器", "字节", "數據庫"]),
}


@st.composite
def renditions(draw):
    converter = CONVERTERS[draw(st.sampled_from(sorted(CONVERTERS)))]
    # The two conversions that change lengths are drawn more often than the others.
    config = draw(st.sampled_from(("s2twp", "tw2sp")) | st.sampled_from(CONFIGS))
    return converter.rendition(draw(texts()), config)


@st.composite
def renditions_with_spans(draw):
    rendition = draw(renditions())
    return rendition, draw(spans(rendition.source))


@given(renditions())
def test_blocks_are_in_order_and_leave_equal_stretches_between(rendition):
    s = d = 0
    for block in rendition.blocks:
        assert block.s0 - s == block.d0 - d >= 0
        assert block.s0 < block.s1
        assert block.d0 < block.d1
        s, d = block.s1, block.d1
    assert len(rendition.source) - s == len(rendition.text) - d >= 0


@given(renditions_with_spans())
def test_a_source_span_comes_back_covering_itself(drawn):
    rendition, (start, end) = drawn
    back = rendition.to_source(*rendition.to_shown(start, end))
    assert back[0] <= start
    assert back[1] >= end or start == end


@given(renditions_with_spans())
def test_a_second_trip_changes_nothing(drawn):
    rendition, span = drawn
    shown = rendition.to_shown(*span)
    source = rendition.to_source(*shown)
    assert rendition.to_shown(*source) == shown
    assert rendition.to_source(*shown) == source


@given(renditions_with_spans())
def test_a_span_is_snapped_alike_on_either_way(drawn):
    rendition, span = drawn
    snapped = rendition.snap_source(*span)
    assert snapped == rendition.to_source(*rendition.to_shown(*span))


@given(renditions_with_spans())
def test_no_snapped_span_cuts_an_atom_or_a_cluster(drawn):
    rendition, span = drawn
    source, shown = rendition.snap_source(*span), rendition.to_shown(*span)
    for block in rendition.blocks:
        assert not any(block.s0 < edge < block.s1 for edge in source)
        assert not any(block.d0 < edge < block.d1 for edge in shown)
    assert all(breaks_at(rendition.source, edge) for edge in source)
    assert all(breaks_at(rendition.text, edge) for edge in shown)


@given(renditions().flatmap(lambda r: st.tuples(st.just(r), spans(r.text))))
def test_a_selection_on_the_shown_text_is_covered_by_what_is_stored(drawn):
    rendition, (start, end) = drawn
    shown = rendition.to_shown(*rendition.to_source(start, end))
    assert shown[0] <= start
    assert shown[1] >= end or start == end


@given(renditions_with_spans())
def test_an_empty_span_stays_empty(drawn):
    rendition, (start, _) = drawn
    shown = rendition.to_shown(start, start)
    assert shown[0] == shown[1]


@given(texts(), st.data())
def test_a_claim_made_in_any_mode_shows_whole_in_every_other(text, data):
    made_in = data.draw(st.sampled_from(CONFIGS))
    seen_in = data.draw(st.sampled_from(CONFIGS))
    converter = CONVERTERS["current"]
    stored = converter.rendition(text, made_in).to_source(
        *data.draw(spans(converter.convert(text, made_in)))
    )
    other = converter.rendition(text, seen_in)
    back = other.to_source(*other.to_shown(*stored))
    assert back[0] <= stored[0]
    assert back[1] >= stored[1] or stored[0] == stored[1]


@pytest.mark.parametrize("span", [(-1, 0), (0, 5), (3, 2)])
def test_a_span_outside_the_text_raises(span):
    rendition = Rendition(source="四个字。", text="四個字。")
    with pytest.raises(IndexError, match="outside a text of 4 code points"):
        rendition.to_shown(*span)
    with pytest.raises(IndexError, match="outside"):
        rendition.to_source(*span)


def test_a_word_that_grew_is_one_atom(shipped):
    rendition = shipped.rendition("用老挝话", "s2twp")
    assert rendition.text == "用寮國話"
    assert shipped.rendition("上互联网看", "s2twp").blocks == (Block(1, 4, 1, 5),)


def test_a_span_that_cuts_an_atom_takes_it_whole(shipped):
    rendition = shipped.rendition("上互联网看", "s2twp")
    assert rendition.text == "上網際網路看"
    assert rendition.to_shown(2, 5) == (1, 6)
    assert rendition.to_source(4, 6) == (1, 5)


def test_characters_that_stand_for_each_other_are_no_atom(shipped):
    assert shipped.rendition("头发和发展", "s2t").blocks == ()


def test_peeling_leaves_what_does_not_stand_for_itself():
    assert peel("在软件里", "在軟體裡", Block(0, 4, 0, 4)) is None
    assert peel("看信息了", "看資訊了", Block(0, 4, 0, 4)) == Block(1, 3, 1, 3)


def test_an_insertion_keeps_a_neighbour():
    assert peel("打印", "打列印", Block(0, 2, 0, 3)) == Block(0, 1, 0, 2)
    assert peel("印", "印機", Block(0, 1, 0, 2)) == Block(0, 1, 0, 2)


def test_blocks_that_overlap_in_the_middle_grow_together():
    first = (Block(1, 3, 1, 4),)
    second = (Block(3, 5, 3, 4),)
    assert compose(first, second) == (Block(1, 4, 1, 4),)


def test_blocks_apart_in_the_middle_stay_apart():
    first = (Block(0, 1, 0, 2), Block(4, 5, 5, 6))
    second = (Block(2, 4, 2, 3),)
    assert compose(first, second) == (
        Block(0, 1, 0, 2),
        Block(1, 3, 2, 3),
        Block(4, 5, 4, 5),
    )


@st.composite
def alignments(draw):
    """Three texts' lengths and the blocks between them, as two stages could leave them."""
    middle = draw(st.integers(0, 12))

    def side(of_middle_first):
        blocks, m, other = [], 0, 0
        while True:
            gap = draw(st.integers(0, 3))
            if m + gap >= middle:
                break
            m, other = m + gap, other + gap
            size = draw(st.integers(1, min(3, middle - m)))
            grown = draw(st.integers(1, 4))
            block = (m, m + size, other, other + grown)
            blocks.append(Block(*block) if of_middle_first else Block(*block[2:], *block[:2]))
            m, other = m + size, other + grown
        return tuple(blocks)

    return middle, side(False), side(True)


def _edges(blocks, end, *, source):
    """Pairs of positions at which both sides may be cut, for a text of this many middle units."""
    inside = {m for b in blocks for m in range(*((b.s0 + 1, b.s1) if source else (b.d0 + 1, b.d1)))}
    return [m for m in range(end + 1) if m not in inside]


@given(alignments())
def test_joined_alignments_can_be_cut_where_both_could(drawn):
    middle, first, second = drawn
    cuts = set(_edges(first, middle, source=False)) & set(_edges(second, middle, source=True))

    def across(blocks, position, *, onward):
        shift = 0
        for b in blocks:
            if (b.s1 if onward else b.d1) <= position:
                shift = (b.d1 - b.s1) if onward else (b.s1 - b.d1)
        return position + shift

    expected = [
        (across(first, cut, onward=False), across(second, cut, onward=True)) for cut in sorted(cuts)
    ]
    joined = compose(first, second)
    length = expected[-1][0]
    found = [(cut, across(joined, cut, onward=True)) for cut in _edges(joined, length, source=True)]
    assert found == expected


def test_one_step_is_left_as_it_is():
    step = (Block(0, 2, 0, 3),)
    assert chained("打印", "打列印", [(), step, ()]) == step
