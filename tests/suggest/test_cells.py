"""Numbers in the cells of a table mean what the headings of their columns say."""

import pytest

from reader.core.claim import Metric
from reader.core.span import Span
from reader.script.fold import fold
from reader.suggest.metrics import MetricFinder
from reader.suggest.reading import Reading
from reader.suggest.units import default_units

_FINDER = MetricFinder(default_units())


def _found(text: str, spans: list[Span] | None = None) -> list[Metric]:
    return list(_FINDER.find(Reading(text, fold(text)), spans))


@pytest.mark.parametrize(
    "heading,number,kind,value,unit",
    [
        ("上下文", "128K", "count", 128_000, "token"),
        ("输入價格（元/百万tokens）", "4", "money", 4, "CNY"),
        ("Output, $/M tokens", "0.28", "money", 0.28, "USD"),
        ("MMLU", "88.5", "count", 88.5, "point"),
        ("營收(億元)", "12.3", "money", 1_230_000_000, "CNY"),
        ("用户（万）", "3.5", "count", 35_000, "user"),
        ("准确率（%）", "77", "percent", 0.77, "ratio"),
        ("数学", "61.2", "count", 61.2, "point"),
        ("响应时间（ms）", "320", "duration", 320, "millisecond"),
    ],
)
def test_a_bare_number_is_read_by_its_heading(
    heading: str, number: str, kind: str, value: float, unit: str
) -> None:
    (metric,) = _found(f"模型\t{heading}\n某某\t{number}\n正文。")
    assert (metric.quote.text, metric.kind, metric.unit) == (number, kind, unit)
    assert metric.value == pytest.approx(value)


@pytest.mark.parametrize("heading", ["排名", "模型", "", "日期（年）", "时间", "文本语言"])
def test_other_numbers_of_a_table_mean_nothing(heading: str) -> None:
    assert _found(f"名称\t{heading}\t备注\n某某\t12\t\n") == []


def test_a_claim_on_one_row_knows_the_headings() -> None:
    text = "模型\tMMLU\n甲\t88.5\n乙\t87.1\n"
    start = text.index("乙")
    (metric,) = _found(text, [Span(start, start + 6)])
    assert metric.quote.text == "87.1"


def test_claims_on_two_rows_give_each_metric_once() -> None:
    text = "模型\tMMLU\n甲\t88.5\n乙\t87.1\n"
    spans = [Span(start, start + 6) for start in (text.index("甲"), text.index("乙"))]
    assert [metric.quote.text for metric in _found(text, spans)] == ["88.5", "87.1"]
