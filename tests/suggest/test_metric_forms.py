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
    ("at_least_there_are", "国内至少有130家", "至少有130家", "count", "ge", 130, "enterprise"),
    ("formerly", "以前十个人干的活", "十个人", "headcount", "eq", 10, "person"),
    ("left_over", "能剩下两三家", "两三家", "count", "range", None, "enterprise"),
    ("tiny_share", "降到几十分之一", "几十分之一", "proportion", "vague", None, "share"),
    ("order_of_size", "大模型参数千亿级", "千亿级", "count", "order", 1e11, "parameter"),
    ("a_good_few", "报价大几百万", "大几百万", "money", "vague", None, "CNY"),
    ("paired_tens", "租金一百二三十万", "一百二三十万", "money", "range", None, "CNY"),
    ("thousands_of_yuan", "每月花几千块调API", "几千块", "money", "vague", None, "CNY"),
    ("over_tenths", "渗透率过三成", "过三成", "proportion", "gt", 0.3, "share"),
    ("minutes_seconds", "用时1分42秒", "1分42秒", "duration", "eq", 102, "second"),
    ("hours_minutes", "耗时2小时15分钟", "2小时15分钟", "duration", "eq", 135, "minute"),
    ("spoken_tenths", "成本约三块五", "约三块五", "money", "approx", 3.5, "CNY"),
    ("context_before", "上下文更长;它仍停留在200K", "200K", "count", "eq", 200_000, "token"),
    ("heads", "能来两百号人", "两百号人", "headcount", "eq", 200, "person"),
    (
        "after_a_latin_name",
        "慢过Perplexity一倍有多",
        "一倍有多",
        "multiple",
        "approx_above",
        None,
        "x",
    ),
    ("some_hundreds", "我们测了两百多个问题", "两百多个", "count", "approx_above", None, None),
    ("minute_half", "压缩到4分半", "4分半", "duration", "eq", 4.5, "minute"),
    ("trillion_sizes", "以1兆参数登顶", "1兆参数", "count", "eq", 1e12, "parameter"),
    ("active_after", "1个总量、320亿激活", "320亿", "count", "eq", 32e9, "parameter"),
    ("grade_of_market", "百亿元级市场", "百亿元级", "money", "order", 1e10, "CNY"),
    ("a_little_over", "单台成本两万元出头", "两万元出头", "money", "approx_above", None, "CNY"),
    ("dropped", "点击率掉了三成四", "三成四", "proportion", "eq", -0.34, "share"),
    ("queries", "查询量达7.8亿次", "7.8亿次", "count", "eq", 7.8e8, "call"),
    ("price_for", "输入2元/百万tokens", "2元/百万tokens", "money", "eq", 2, "CNY"),
    ("li", "低至0.5厘/千tokens", "0.5厘/千tokens", "money", "eq", 0.0005, "CNY"),
    ("monthly", "订阅费20美元/月", "20美元/月", "money", "eq", 20, "USD"),
    ("speed", "输出120 tokens/s", "120 tokens/s", "count", "eq", 120, "token"),
    ("kilo_raised", "窗口从4K升级", "4K", "count", "eq", 4000, "token"),
    ("tera", "训练用了15T tokens", "15T tokens", "count", "eq", 15e12, "token"),
    ("latin_range", "开源0.5B到72B", "0.5B到72B", "count", "range", None, "parameter"),
    ("active", "每次只激活370亿", "370亿", "count", "eq", 37e9, "parameter"),
    ("bare_trillion", "参数量达万亿，", "万亿", "count", "eq", 1e12, "parameter"),
    ("points_of_a_test", "得分为82.3", "82.3", "count", "eq", 82.3, "point"),
    ("new_taiwan", "約新台币2.3亿元", "新台币2.3亿元", "money", "eq", 230_000_000, "TWD"),
    ("tenths_and_more", "比去年多三成五", "三成五", "proportion", "eq", 0.35, "share"),
    ("tenths_half", "一致性达九成半", "九成半", "proportion", "eq", 0.95, "share"),
    ("tenths_fall", "出货下滑一成", "一成", "proportion", "eq", -0.1, "share"),
    ("tenths_staff", "裁掉三成员工", "三成", "proportion", "eq", 0.3, "share"),
    ("tenths_odd", "收窄两成多", "两成多", "proportion", "approx_above", None, "share"),
    ("halved", "成本减半", "减半", "proportion", "eq", 0.5, "share"),
    ("doubled", "今年加倍到", "加倍", "multiple", "eq", 2, "x"),
    ("times_odd", "慢一倍有多", "一倍有多", "multiple", "approx_above", None, "x"),
    ("grade", "百毫秒级的延迟", "百毫秒级", "duration", "order", 100, "millisecond"),
    ("hundred_days", "上线百日，", "百日", "duration", "eq", 100, "day"),
    ("within_days", "30日内答复", "30日内", "duration", "le", 30, "day"),
    ("power", "耗电近10亿度", "近10亿度", "count", "approx_below", 1e9, "kwh"),
    ("broke", "下载量破亿", "破亿", "count", "gt", 1e8, "call"),
    ("fell_below", "市值跌破1000亿美元", "跌破1000亿美元", "money", "lt", 1e11, "USD"),
    ("basis_points", "降息后为20个基点", "20个基点", "percent", "eq", 0.002, "percentage_point"),
    ("eflops", "总算力超过10EFLOPS", "超过10EFLOPS", "count", "gt", 10, "eflops"),
    ("calls", "日调用量增至15亿次", "15亿次", "count", "eq", 1.5e9, "call"),
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
        "半年报和年报",
        "千篇一律、一五一十",
        "每100万tokens",
        "成员、成本、成都",
        "二十一世纪的第三个十年",
        "一来成本高，二来周期长",
        "2B和2C是两回事",
        "三七分、五五开、四轮驱动",
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
        "reports",
        "idioms",
        "denominator",
        "tenth_words",
        "decade_of_a_century",
        "reasons",
        "to_business",
        "parts",
    ],
)
def test_what_only_looks_like_a_number_is_left_alone(text: str) -> None:
    assert [metric.quote.text for metric in _found(text)] == []


def test_what_a_price_is_for_is_noted() -> None:
    (found,) = _found("2元/百万tokens")
    assert found.note == "per 百万tokens"


def test_a_number_takes_the_currency_it_rises_to() -> None:
    assert [metric.unit for metric in _found("营收由40亿上修至45亿美元")] == ["USD", "USD"]


def test_a_wide_comma_parts_two_numbers() -> None:
    assert [metric.value for metric in _found("€20，300万欧元")] == [20, 3_000_000]
