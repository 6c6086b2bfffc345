"""Fills show the top entry everywhere; underlines never share a place in a lane."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.viewmodels.page.bands import LANES, fills, lanes

stretches = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda pair: (pair[0], sum(pair))),
    max_size=12,
)


@given(stretches)
def test_the_last_entry_is_on_top_everywhere(given_stretches: list[tuple[int, int]]) -> None:
    found = {
        at: band.entry for band in fills(given_stretches) for at in range(band.start, band.end)
    }
    for at in range(45):
        covering = [n for n, (start, end) in enumerate(given_stretches) if start <= at < end]
        assert found.get(at) == (covering[-1] if covering else None)


@given(stretches)
def test_underlines_of_a_lane_do_not_overlap(given_stretches: list[tuple[int, int]]) -> None:
    found = lanes(given_stretches)
    for lane in range(LANES):
        bands = sorted((band.start, band.end) for band in found if band.lane == lane)
        assert all(one[1] <= other[0] for one, other in pairwise(bands))


@given(stretches)
def test_all_that_is_covered_is_underlined(given_stretches: list[tuple[int, int]]) -> None:
    lined = {at for band in lanes(given_stretches) for at in range(band.start, band.end)}
    assert lined == {at for start, end in given_stretches for at in range(start, end)}


def test_a_nested_claim_gets_its_own_lane_and_keeps_its_ends() -> None:
    outer, inner = lanes([(0, 10), (3, 5)])
    assert (outer.lane, inner.lane) == (0, 1)
    assert [band.entry for band in fills([(0, 10), (3, 5)])] == [0, 1, 0]
    assert [(band.first, band.last) for band in fills([(0, 10), (3, 5)])] == [
        (True, False),
        (True, True),
        (False, True),
    ]
