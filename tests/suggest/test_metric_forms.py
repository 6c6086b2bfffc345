"""Less usual forms of numbers: shares, vague crowds, money without a unit, names and ranks."""

import pytest

from reader.core.claim import Metric
from reader.suggest.metrics import MetricFinder
from reader.suggest.reading import Reading
from reader.suggest.units import default_units

_FINDER = MetricFinder(default_units())


def _found(text: str) -> list[Metric]:
    return list(_FINDER.find(Reading(text, text)))


# id, text, words, kind, comparator, value, unit
_READ = [
    ("thousand_odd", "千余家企业", "千余家", "count", "approx_above", None, "enterprise"),
    ("twice_odd", "快了两倍多", "两倍多", "multiple", "approx_above", None, "x"),
    ("nearly_hundred", "近百家企业", "近百家", "count", "approx_below", 100, "enterprise"),
    ("by_hundreds", "客户数以百计", "数以百计", "count", "vague", None, None),
    ("myriad", "成千上万的开发者", "成千上万", "count", "vague", None, None),
    ("discount", "价格打3折", "打3折", "proportion", "eq", 0.3, "share"),
    ("digit_tenths", "9成以上的企业", "9成以上", "proportion", "ge", 0.9, "share"),
    ("most", "大多数企业", "大多数", "proportion", "vague", None, "share"),
    ("market", "千亿市值的公司", "千亿", "money", "eq", 100_000_000_000, "CNY"),
    ("spoken_yuan", "只要300块", "300块", "money", "eq", 300, "CNY"),
    ("minus", "增速为-5%", "-5%", "percent", "eq", -0.05, "ratio"),
    ("per_mille", "费率5‰", "5‰", "percent", "eq", 0.005, "ratio"),
    ("context", "支持128K上下文", "128K", "count", "eq", 128_000, "token"),
    ("after_latin", "每个 token 0.02 元", "0.02 元", "money", "eq", 0.02, "CNY"),
    ("users_spaced", "6.2 万名 开发者", "6.2 万名", "headcount", "eq", 62_000, "person"),
    ("not_only_one", "不止一家", "不止一家", "count", "gt", 1, "enterprise"),
    ("last_years", "近三年的投入", "三年", "duration", "eq", 3, "year"),
    ("two_thirds", "三分之二以上", "三分之二以上", "proportion", "ge", 0.666667, "share"),
]


@pytest.mark.parametrize(
    "text,words,kind,comparator,value,unit",
    [row[1:] for row in _READ],
    ids=[row[0] for row in _READ],
)
def test_a_form_is_read(
    text: str, words: str, kind: str, comparator: str, value: float | None, unit: str | None
) -> None:
    (found,) = _found(text)
    assert (found.quote.text, found.kind, found.comparator) == (words, kind, comparator)
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "前10名的公司",
        "百万年薪",
        "三大模型厂商",
        "Llama 3 家族",
        "7×24小时服务",
        "90后和00后",
        "三月份",
        "打磨产品",
        "双11期间",
        "5分钱",
    ],
    ids=[
        "rank",
        "salary_idiom",
        "big_three",
        "version_after_latin",
        "round_the_clock",
        "generations",
        "month",
        "polish",
        "shopping_day",
        "small_change",
    ],
)
def test_what_only_looks_like_a_number_is_left_alone(text: str) -> None:
    assert [metric.quote.text for metric in _found(text)] == []
