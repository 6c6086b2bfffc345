"""The measures as bare numbers, against figures worked out by hand and by other programs."""

import random
from collections import Counter

import pytest

from reader.review import measures


def table(a: str, b: str) -> Counter[tuple[str, str]]:
    return Counter(zip(a, b, strict=True))


@pytest.mark.parametrize(
    "a, b, kappa",
    [("sskn", "skkn", 0.6364), ("sssssssssk", "ssssssssks", -0.1111)],
)
def test_kappa_of_labels(a: str, b: str, kappa: float) -> None:
    assert measures.kappa(table(a, b)) == pytest.approx(kappa, abs=5e-5)


def test_kappa_of_a_table() -> None:
    counts = {("y", "y"): 20, ("y", "n"): 5, ("n", "y"): 10, ("n", "n"): 15}
    assert measures.kappa(counts) == pytest.approx(0.4)


def test_kappa_is_one_where_all_is_equal() -> None:
    assert measures.kappa(table("skn", "skn")) == 1


@pytest.mark.parametrize("labels", ["", "s", "ssss"])
def test_kappa_is_undefined_without_cases_and_with_one_value(labels: str) -> None:
    assert measures.kappa(table(labels, labels)) is None


def test_kappa_is_defined_where_two_use_one_value_each() -> None:
    assert measures.kappa(table("ssss", "kkkk")) == 0


def bits(a: str, b: str) -> float | None:
    both = sum(x == y == "1" for x, y in zip(a, b, strict=True))
    return measures.alpha(length=len(a), a=a.count("1"), b=b.count("1"), both=both)


def test_alpha_of_characters() -> None:
    assert bits("0100000010", "1110010000") == pytest.approx(0.0952, abs=5e-5)


@pytest.mark.parametrize("all_", ["", "0000", "1111"])
def test_alpha_is_undefined_where_all_is_in_or_all_out(all_: str) -> None:
    assert bits(all_, all_) is None


def test_alpha_is_one_where_all_is_equal() -> None:
    assert bits("0110", "0110") == 1


@pytest.mark.parametrize(
    "a, b, masi, jaccard",
    [("xy", "x", 1 / 3, 1 / 2), ("xy", "xz", 1 / 9, 1 / 3), ("x", "y", 0, 0), ("xy", "yx", 1, 1)],
)
def test_sets_of_vendors(a: str, b: str, masi: float, jaccard: float) -> None:
    assert measures.masi(frozenset(a), frozenset(b)) == pytest.approx(masi)
    assert measures.jaccard(frozenset(a), frozenset(b)) == pytest.approx(jaccard)


def test_no_vendors_on_either_side_agree() -> None:
    none: frozenset[str] = frozenset()
    assert (measures.masi(none, none), measures.jaccard(none, none)) == (1, 1)
    assert (measures.masi(none, frozenset("x")), measures.jaccard(none, frozenset("x"))) == (0, 0)


def test_f1_of_nothing_on_either_side_is_one() -> None:
    assert measures.f1(0, 0, 0) == 1
    assert measures.f1(0, 3, 0) == 0


def test_a_mean_of_nothing_is_undefined() -> None:
    assert measures.mean(()) is None


def test_alpha_is_krippendorff_s() -> None:
    krippendorff = pytest.importorskip("krippendorff")
    draw = random.Random(1)
    for _ in range(20):
        a, b = (draw.choices("01", k=30) for _ in range(2))
        wanted = krippendorff.alpha(
            [[*map(int, a)], [*map(int, b)]], level_of_measurement="nominal"
        )
        assert bits("".join(a), "".join(b)) == pytest.approx(wanted)


def test_kappa_is_cohen_s() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    draw = random.Random(1)
    for _ in range(20):
        a, b = (draw.choices("sknm", k=40) for _ in range(2))
        wanted = metrics.cohen_kappa_score(a, b)
        assert measures.kappa(table("".join(a), "".join(b))) == pytest.approx(wanted)
