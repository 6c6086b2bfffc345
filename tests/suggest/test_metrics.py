"""Numbers with a meaning are found and read; numbers without one are left alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Metric
from reader.core.span import Span
from reader.suggest.metrics import MetricFinder
from reader.suggest.reading import Reading
from reader.suggest.units import default_units

_UNITS = default_units()


@pytest.fixture(scope="module")
def finder() -> MetricFinder:
    return MetricFinder(_UNITS)


def _found(finder: MetricFinder, text: str) -> list[Metric]:
    return list(finder.find(Reading(text, text)))


def _worth(metric: Metric) -> tuple[object, ...]:
    return (
        metric.quote.text,
        metric.kind,
        metric.comparator,
        metric.value,
        metric.value_min,
        metric.value_max,
        metric.unit,
    )


# id, text, words, kind, comparator, value, least, most, unit
_READ = [
    ("plain_count", "公司服务10家客户。", "10家", "count", "eq", 10, None, None, "customer"),
    (
        "spaced_gt",
        "与超过 300 家企业合作",
        "超过 300 家",
        "count",
        "gt",
        300,
        None,
        None,
        "enterprise",
    ),
    ("yu", "收入逾1.2亿元", "逾1.2亿元", "money", "gt", 120_000_000, None, None, "CNY"),
    ("at_least", "至少需要三个月", "三个月", "duration", "eq", 3, None, None, "month"),
    ("at_least_direct", "至少3年", "至少3年", "duration", "ge", 3, None, None, "year"),
    ("below", "成本不到100万元", "不到100万元", "money", "lt", 1_000_000, None, None, "CNY"),
    ("less", "不足一成的企业盈利", "不足一成", "proportion", "lt", 0.1, None, None, "share"),
    ("within", "预算在50万元以内", "50万元以内", "money", "le", 500_000, None, None, "CNY"),
    (
        "budget_within",
        "在99万的预算内完成",
        "99万的预算内",
        "money",
        "le",
        990_000,
        None,
        None,
        "CNY",
    ),
    ("about", "约200人的团队", "约200人", "headcount", "approx", 200, None, None, "person"),
    (
        "nearly",
        "近10亿美元融资",
        "近10亿美元",
        "money",
        "approx_below",
        1_000_000_000,
        None,
        None,
        "USD",
    ),
    ("more", "300多家企业", "300多家", "count", "approx_above", None, 300, 399, "enterprise"),
    ("yu_after", "20余家合作伙伴", "20余家", "count", "approx_above", None, 20, 29, "enterprise"),
    ("left_right", "价格在300元左右", "300元左右", "money", "approx", 300, None, None, "CNY"),
    ("range_dao", "需要3到5年", "3到5年", "duration", "range", None, 3, 5, "year"),
    (
        "range_zhi",
        "营收达10亿至15亿元",
        "10亿至15亿元",
        "money",
        "range",
        None,
        1_000_000_000,
        1_500_000_000,
        "CNY",
    ),
    ("range_dash", "3-5万元一套", "3-5万元", "money", "range", None, 30000, 50000, "CNY"),
    ("range_tilde", "提升20%~30%", "20%~30%", "percent", "range", None, 0.2, 0.3, "ratio"),
    (
        "range_full",
        "从200人到3万人",
        "200人到3万人",
        "headcount",
        "range",
        None,
        200,
        30000,
        "person",
    ),
    ("range_units", "1年至2年", "1年至2年", "duration", "range", None, 1, 2, "year"),
    ("range_emdash", "10—20人", "10—20人", "headcount", "range", None, 10, 20, "person"),
    ("tens", "数十家企业", "数十家", "count", "vague", None, 20, 90, "enterprise"),
    (
        "ji_tens",
        "几十亿元的市场",
        "几十亿元",
        "money",
        "vague",
        None,
        2_000_000_000,
        9_000_000_000,
        "CNY",
    ),
    ("shang_bai", "上百家客户", "上百家", "count", "ge", 100, None, None, "customer"),
    ("shu_month", "经过数月的尝试", "数月", "duration", "vague", None, 2, 9, "month"),
    ("ten_more", "十多个业务团队", "十多个", "count", "approx_above", None, 10, 19, "team"),
    ("ten_yu", "十余款产品", "十余款", "count", "approx_above", None, 10, 19, "product"),
    ("year_more", "花了一年多时间", "一年多", "duration", "approx_above", None, 1, 2, "year"),
    ("two_three_years", "两三年之后", "两三年", "duration", "range", None, 2, 3, "year"),
    ("seven_eight", "七八个项目", "七八个", "count", "range", None, 7, 8, "project"),
    ("percent", "准确率达到95%", "95%", "percent", "eq", 0.95, None, None, "ratio"),
    ("percent_full", "占比约３０％", "约３０％", "percent", "approx", 0.3, None, None, "ratio"),
    ("percent_han", "百分之三十的企业", "百分之三十", "percent", "eq", 0.3, None, None, "ratio"),
    ("percent_fall", "成本下降了60%", "60%", "percent", "eq", -0.6, None, None, "ratio"),
    ("points", "提升5个百分点", "5个百分点", "percent", "eq", 0.05, None, None, "percentage_point"),
    ("third", "三分之一的客户", "三分之一", "proportion", "eq", 0.333333, None, None, "share"),
    ("half", "超过一半的人", "超过一半", "proportion", "gt", 0.5, None, None, "share"),
    ("most", "绝大多数企业", "绝大多数", "proportion", "vague", None, None, None, "share"),
    ("tenths", "七成企业", "七成", "proportion", "eq", 0.7, None, None, "share"),
    ("times", "速度提升10倍", "10倍", "multiple", "eq", 10, None, None, "x"),
    ("times_yu", "十倍于移动互联网", "十倍于", "multiple", "eq", 10, None, None, "x"),
    ("several_times", "成本是数倍", "数倍", "multiple", "vague", None, 2, 9, "x"),
    ("double", "收入翻番", "翻番", "multiple", "eq", 2, None, None, "x"),
    ("double_twice", "产值翻两番", "翻两番", "multiple", "eq", 4, None, None, "x"),
    ("euro", "融资6亿欧元", "6亿欧元", "money", "eq", 600_000_000, None, None, "EUR"),
    ("trillion", "市值3兆美元", "3兆美元", "money", "eq", 3_000_000_000_000, None, None, "USD"),
    ("spoken", "几个亿的估值", "几个亿", "money", "vague", None, 200_000_000, 900_000_000, "CNY"),
    ("said_of", "用户就超过100万", "超过100万", "count", "gt", 1_000_000, None, None, "user"),
    ("months_more", "两个多月后", "两个多月", "duration", "approx_above", None, 2, 3, "month"),
    ("cluster", "国内首个万卡集群", "万卡", "count", "eq", 10_000, None, None, "card"),
    ("milliseconds", "缩短到500毫秒", "500毫秒", "duration", "eq", 500, None, None, "millisecond"),
    (
        "pictures",
        "处理3000万张图片",
        "3000万张",
        "count",
        "eq",
        30_000_000,
        None,
        None,
        "data_item",
    ),
    ("hkd", "市值500亿港元", "500亿港元", "money", "eq", 50_000_000_000, None, None, "HKD"),
    ("yen", "3000日元", "3000日元", "money", "eq", 3000, None, None, "JPY"),
    ("rmb_prefix", "人民币500万元", "人民币500万元", "money", "eq", 5_000_000, None, None, "CNY"),
    ("dollar", "每月$20的订阅费", "$20", "money", "eq", 20, None, None, "USD"),
    ("thousands", "共有12,345名员工", "12,345名", "headcount", "eq", 12345, None, None, "person"),
    (
        "fullwidth",
        "融资１，０００万元",
        "１，０００万元",
        "money",
        "eq",
        10_000_000,
        None,
        None,
        "CNY",
    ),
    ("decimal", "3.5小时", "3.5小时", "duration", "eq", 3.5, None, None, "hour"),
    ("billion", "一个7B模型", "7B", "count", "eq", 7_000_000_000, None, None, "parameter"),
    ("params", "1750亿参数", "1750亿参数", "count", "eq", 175_000_000_000, None, None, "parameter"),
    (
        "bare_params",
        "千亿参数的模型",
        "千亿参数",
        "count",
        "eq",
        100_000_000_000,
        None,
        None,
        "parameter",
    ),
    (
        "tokens",
        "每天处理1.2万亿tokens",
        "1.2万亿tokens",
        "count",
        "eq",
        1_200_000_000_000,
        None,
        None,
        "token",
    ),
    ("order", "万亿级市场", "万亿级", "money", "order", 1_000_000_000_000, None, None, "CNY"),
    ("n_things", "还会有 N 个模型", "N 个", "count", "vague", None, None, None, "model"),
    ("km", "行驶1200公里", "1200公里", "count", "eq", 1200, None, None, "km"),
    ("metre", "高3.5米", "3.5米", "count", "eq", 3.5, None, None, "m"),
    ("age", "今年35岁", "35岁", "count", "eq", 35, None, None, "year_old"),
    ("ship", "3艘科考船", "3艘", "count", "eq", 3, None, None, "ship"),
    ("chips", "500颗芯片", "500颗", "count", "eq", 500, None, None, "chip"),
    ("cards", "1万张卡", "1万张卡", "count", "eq", 10000, None, None, "card"),
    ("users", "3亿用户", "3亿", "count", "eq", 300_000_000, None, None, "user"),
    ("stress", "花了足足10年时间", "足足10年", "duration", "eq", 10, None, None, "year"),
    ("half_year", "半年时间", "半年", "duration", "eq", 0.5, None, None, "year"),
    ("year_half", "一年半之后", "一年半", "duration", "eq", 1.5, None, None, "year"),
    ("months_half", "三个半月", "三个半月", "duration", "eq", 3.5, None, None, "month"),
    ("over_yi", "月活过亿", "过亿", "count", "gt", 100_000_000, None, None, "user"),
    ("not_over", "不超过5人", "不超过5人", "headcount", "le", 5, None, None, "person"),
    ("above", "30家以上的企业", "30家以上", "count", "ge", 30, None, None, "enterprise"),
    ("people", "十个人找不到", "十个人", "headcount", "eq", 10, None, None, "person"),
    ("two_systems", "跑着两套系统", "两套", "count", "eq", 2, None, None, "system"),
    ("gb", "80GB显存", "80GB", "count", "eq", 80, None, None, "gb"),
    ("nm", "7nm工艺", "7nm", "count", "eq", 7, None, None, "nm"),
]


@pytest.mark.parametrize(
    "text,words,kind,comparator,value,least,most,unit",
    [row[1:] for row in _READ],
    ids=[row[0] for row in _READ],
)
def test_a_number_is_read(
    finder: MetricFinder,
    text: str,
    words: str,
    kind: str,
    comparator: str,
    value: float | None,
    least: float | None,
    most: float | None,
    unit: str | None,
) -> None:
    found = [_worth(metric) for metric in _found(finder, text)]
    assert found == [(words, kind, comparator, value, least, most, unit)]


# id, text
_LEFT_ALONE = [
    ("gpt4", "GPT-4和GPT-3.5"),
    ("glm", "ChatGLM-6B被xxx-6B超越"),
    ("sql", "Text2SQL能力"),
    ("office", "Office365"),
    ("1n", '呈现"1+N"的模式'),
    ("bai", "百模大战、千模竞帆"),
    ("meet", "团队两天一小会三天一大会"),
    ("problem", "存在两个问题"),
    ("only", "差距点只有一个"),
    ("wave", "两次AI浪潮"),
    ("first", "第一梯度、第一性原理、一级市场、技术一把手"),
    ("sides", "一面是客户,另一面是服务商;一是忧虑,二是担心"),
    ("hills", "三座大山,最后一公里,一亩三分地,并非万能"),
    ("date", "4 月发布,2024年7月,2023年底,5月10日"),
    ("a", "一个大模型,一种能力,一次调查,一位创业者"),
    ("ordinal", "第3家公司,第一年"),
    ("code", "5G网络和3D打印"),
    ("digital", "数字化、数据、参数、数位"),
    ("year", "二〇二四年"),
    ("decade", "20世纪90年代"),
    ("before", "早在两三年前"),
    ("this", "这两家公司"),
    ("names", "三一重工、四川、五菱、百度、万科、千问"),
    ("version", "V3.5版本和2.0版"),
    ("oneday", "有一天他说"),
    ("url", "https://a.com/post/361840.html"),
    ("function", "函数家族"),
    ("baijia", "百家争鸣"),
    ("round", "完成A轮融资"),
    ("quarter", "Q3财报"),
    ("wanyi", "以防万一,千万不要"),
    ("perfect", "十分重要"),
    ("success", "成功,三成立"),
]


@pytest.mark.parametrize(
    "text", [row[1] for row in _LEFT_ALONE], ids=[row[0] for row in _LEFT_ALONE]
)
def test_a_number_without_meaning_is_left_alone(finder: MetricFinder, text: str) -> None:
    assert [metric.quote.text for metric in _found(finder, text)] == []


def test_two_numbers_of_a_sentence_are_both_found(finder: MetricFinder) -> None:
    found = _found(finder, "一套方案卖500万和卖300万")
    assert [metric.value for metric in found] == [5_000_000, 3_000_000]


def test_the_quote_is_of_the_source_text(finder: MetricFinder) -> None:
    reading = Reading("與超過 300 家企業合作", "与超过 300 家企业合作")
    assert [metric.quote.text for metric in finder.find(reading)] == ["超過 300 家"]


def test_only_metrics_inside_the_spans_are_proposed(finder: MetricFinder) -> None:
    text = "服务10家客户,收入3亿元"
    found = finder.find(Reading(text, text), [Span(0, 7)])
    assert [metric.quote.text for metric in found] == ["10家"]


def test_an_idiom_does_not_hide_a_number() -> None:
    text = "从5万达到9850万人"
    found = MetricFinder(_UNITS).find(Reading(text, text))
    assert [metric.quote.text for metric in found] == ["5万", "9850万人"]


def test_a_version_after_a_name_is_no_number(finder: MetricFinder) -> None:
    reading = Reading("昇腾910B上市", "升腾910B上市")
    assert finder.find(reading, names=[Span(0, 2)]) == ()


def test_a_fall_makes_the_percentage_negative(finder: MetricFinder) -> None:
    assert [metric.value for metric in _found(finder, "推理成本降低了九成,价格下降60%")][-1] == -0.6


def test_a_fall_to_a_level_keeps_the_sign(finder: MetricFinder) -> None:
    assert [metric.value for metric in _found(finder, "占比降至30%")] == [0.3]


_PIECES = st.sampled_from(
    [
        *"一二三十百千万亿两半几数多余约近超第个家元年月%倍,。到-",
        "300",
        "4.5",
        "GPT-",
        "B",
        " ",
        "企业",
    ]
)


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_whatever_is_found_fits_the_text_and_does_not_overlap(text: str) -> None:
    found = MetricFinder(_UNITS).find(Reading(text, text))
    assert all(metric.quote.fits(text) for metric in found)
    assert all(a.quote.end <= b.quote.start for a, b in pairwise(found))


@given(st.lists(st.one_of(_PIECES, st.sampled_from("\n\r")), min_size=1, max_size=14), st.data())
def test_spans_only_choose_among_all_metrics(pieces: list[str], data: st.DataObject) -> None:
    text = "".join(pieces)
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    reading, finder = Reading(text, text), MetricFinder(_UNITS)
    whole = [metric for metric in finder.find(reading) if span.covers(metric.quote.span)]
    assert list(finder.find(reading, [span])) == whole


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_bounds_rise_and_exclude_a_value(text: str) -> None:
    for metric in MetricFinder(_UNITS).find(Reading(text, text)):
        if metric.value_min is not None and metric.value_max is not None:
            assert metric.value is None
            assert metric.value_min <= metric.value_max
