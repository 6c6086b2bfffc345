"""Names in the order in which a person counts."""

from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from reader.core.natural_order import by_name, by_path


def test_numbers_count_as_numbers() -> None:
    assert sorted(["a10", "a2", "a1", "b1"], key=by_name) == ["a1", "a2", "a10", "b1"]
    assert sorted(["第10期3", "第9期", "第10期"], key=by_name) == ["第9期", "第10期", "第10期3"]


def test_wide_digits_count_too() -> None:
    assert sorted(["a１０", "a2", "a１"], key=by_name) == ["a１", "a2", "a１０"]


def test_case_decides_only_at_the_end() -> None:
    assert sorted(["b", "a", "B", "A"], key=by_name) == ["A", "a", "B", "b"]


def test_leading_zeros_do_not_make_names_equal() -> None:
    assert sorted(["a1", "a01"], key=by_name) == sorted(["a01", "a1"], key=by_name)


def test_folders_are_counted_each_for_itself() -> None:
    paths = [PurePosixPath(path) for path in ("10/a", "2/b", "2/a10", "2/a9")]
    assert [str(path) for path in sorted(paths, key=by_path)] == ["2/a9", "2/a10", "2/b", "10/a"]


@given(st.permutations(["1", "01", "a", "A", "a1", "a01", "a1b2", "²", "a²", "", "一", "\udc80"]))
def test_the_order_does_not_depend_on_the_one_given(names: list[str]) -> None:
    assert sorted(names, key=by_name) == sorted(sorted(names), key=by_name)


@given(st.text(), st.text())
def test_any_two_names_can_be_compared(one: str, other: str) -> None:
    assert (by_name(one) == by_name(other)) == (one == other)
    assert (by_name(one) < by_name(other)) != (by_name(other) <= by_name(one))
