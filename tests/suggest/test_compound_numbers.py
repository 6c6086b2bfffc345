"""Numbers in parts are one number: 1億2000萬, 3兆1207.5億, 5萬3000."""

import pytest

from reader.script.fold import fold
from reader.suggest.metrics import MetricFinder
from reader.suggest.reading import Reading
from reader.suggest.units import default_units

_FINDER = MetricFinder(default_units())


def _found(text: str) -> list[tuple[str, float | None, str | None]]:
    found = _FINDER.find(Reading(text, fold(text)))
    return [(metric.quote.text, metric.value, metric.unit) for metric in found]


@pytest.mark.parametrize(
    "text,words,value,unit",
    [
        ("營收1億2000萬元", "1億2000萬元", 120_000_000, "CNY"),
        ("融资3亿5000万美元", "3亿5000万美元", 350_000_000, "USD"),
        ("市值達3兆1207.5億元", "3兆1207.5億元", 3_120_750_000_000, "TWD"),
        ("產值3兆2千億元", "3兆2千億元", 3_200_000_000_000, "TWD"),
        ("每股配發新台幣2億3,456萬7,890元", "新台幣2億3,456萬7,890元", 234_567_890, "TWD"),
        ("逾5萬3000人用過", "逾5萬3000人", 53_000, "person"),
        ("共2万5千人", "2万5千人", 25_000, "person"),
        ("支出約新台幣10.8兆，", "約新台幣10.8兆", 10_800_000_000_000, "TWD"),
    ],
)
def test_parts_add_up(text: str, words: str, value: float, unit: str) -> None:
    # Two words of its press tell that the article is from Taiwan.
    home = "（中央社台北報導，新台幣計）" if unit == "TWD" else ""
    assert (words, value, unit) in _found(text + home)


def test_a_last_part_may_be_rounded() -> None:
    (metric,) = _FINDER.find(Reading("用户1亿3千多万人", "用户1亿3千多万人"))
    assert (metric.comparator, metric.value_min, metric.value_max) == (
        "approx_above",
        130_000_000,
        139_999_999,
    )


@pytest.mark.parametrize(
    "text,ranged",
    [
        ("約1億2000萬至1億5000萬美元", (120_000_000, 150_000_000)),
        ("投資3兆至4兆美元", (3_000_000_000_000, 4_000_000_000_000)),
    ],
)
def test_a_range_may_run_between_parts(text: str, ranged: tuple[float, float]) -> None:
    (metric,) = _FINDER.find(Reading(text, fold(text)))
    assert (metric.comparator, metric.value_min, metric.value_max) == ("range", *ranged)


@pytest.mark.parametrize(
    "text,values",
    [
        ("每100万500元", [1_000_000, 500]),
        ("3.5亿5000万元", [350_000_000, 50_000_000]),
        ("售出500万2024年", [5_000_000]),
        ("預算10万20万元", [100_000, 200_000]),
    ],
)
def test_numbers_side_by_side_stay_apart(text: str, values: list[float]) -> None:
    assert [value for _, value, _ in _found(text)] == values
