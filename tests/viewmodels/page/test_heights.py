"""Two-level sums answer as plain sums do."""

from hypothesis import given
from hypothesis import strategies as st

from reader.viewmodels.page.heights import Heights

changes = st.lists(st.tuples(st.integers(0, 1299), st.integers(1, 90)), max_size=20)


@given(changes, st.integers(-5, 60_000))
def test_sums_are_plain_sums(found: list[tuple[int, int]], y: int) -> None:
    plain = [20] * 1300
    heights = Heights(plain)
    for block, height in found:
        heights.set(block, height)
        plain[block] = height
    assert heights.total == sum(plain)
    assert heights.top(777) == sum(plain[:777])
    at = heights.at(y)
    assert at == 0 or heights.top(at) <= y
    assert at == len(plain) - 1 or y < heights.top(at + 1)


def test_a_change_tells_its_growth() -> None:
    heights = Heights([5, 5])
    assert (heights.set(0, 8), heights[0], heights.top(1)) == (3, 8, 8)


def test_nothing_has_no_block() -> None:
    assert (Heights([]).at(3), Heights([]).total) == (-1, 0)
