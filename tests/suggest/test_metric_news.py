"""Forms of numbers in news of models: discounts, marks that are passed, scores, tables by rows."""

import pytest

from reader.core.claim import Metric
from reader.script.fold import fold
from reader.suggest.metrics import MetricFinder
from reader.suggest.reading import Reading
from reader.suggest.units import default_units

_FINDER = MetricFinder(default_units())


def _found(text: str) -> list[Metric]:
    return list(_FINDER.find(Reading(text, fold(text))))


# id, text, words, kind, comparator, value, unit
_READ = [
    ("half_price", "夜间调用半价", "半价", "proportion", "eq", 0.5, "share"),
    ("discount_alone", "首月五折", "五折", "proportion", "eq", 0.5, "share"),
    ("discount_of_two", "七五折起", "七五折", "proportion", "eq", 0.75, "share"),
    ("discount_cut", "全场打了8折", "打了8折", "proportion", "eq", 0.8, "share"),
    ("half_off", "打了个对折", "对折", "proportion", "eq", 0.5, "share"),
    ("nearly_doubled", "规模翻了近两番", "翻了近两番", "multiple", "approx_below", 4, "x"),
    ("more_than_tripled", "市值翻超三倍", "翻超三倍", "multiple", "gt", 3, "x"),
    ("landmark", "股价站上1000元大关", "站上1000元", "money", "gt", 1000, "CNY"),
    ("parallel", "单机支持128路并发", "128路并发", "count", "eq", 128, "stream"),
    ("card_hours", "用了2.788M H800 GPU小时", "2.788M", "count", "eq", 2_788_000, "gpu_hour"),
    ("cents", "第二次直接打到0.2分", "0.2分", "money", "eq", 0.002, "CNY"),
    ("tokens_of_taiwan", "Token呼叫量達50兆。", "50兆", "count", "eq", 5e13, "token"),
    ("tokens_further_on", "在2.3T中英双语token上", "2.3T", "count", "eq", 2.3e12, "token"),
    ("orders_worth", "手握超千亿订单", "超千亿", "money", "gt", 1e11, "CNY"),
    ("two_months", "上市不足兩月", "不足兩月", "duration", "lt", 2, "month"),
    ("only_so_often", "雲只出現了7次", "7次", "count", "eq", 7, None),
    ("pages", "一口气读了三百页", "三百页", "count", "eq", 300, None),
    ("at_a_meeting", "峰会上两位CEO握手", "两位", "headcount", "eq", 2, "person"),
    ("back_at", "7月月活重返5000万", "5000万", "count", "eq", 50_000_000, "user"),
    ("weekly", "拥有超过9亿周活跃用户", "超过9亿", "count", "gt", 900_000_000, "user"),
    ("of_users", "Kimi以1669万的MAU领先", "1669万", "count", "eq", 16_690_000, "user"),
    ("order_of_size", "拥有千亿级参数", "千亿级参数", "count", "order", 1e11, "parameter"),
    ("dimes", "每次只要六毛", "六毛", "money", "eq", 0.6, "CNY"),
    ("pay", "校招开三百万年包", "三百万", "money", "eq", 3_000_000, "CNY"),
    ("gifts", "春节送30亿大免单", "30亿", "money", "eq", 3_000_000_000, "CNY"),
    ("deals", "拿下千万级订单", "千万级", "money", "order", 10_000_000, "CNY"),
    ("huge_model", "训练出万亿稀疏模型", "万亿", "count", "eq", 1e12, "parameter"),
    ("calls_after", "10 萬次短對話", "10 萬次", "count", "eq", 100_000, "call"),
    ("of_tokens", "Tokens(文本单位)调用量突破30万亿", "突破30万亿", "count", "gt", 3e13, "token"),
    ("users_far", "付费用户数更在今年激增至500万", "500万", "count", "eq", 5_000_000, "user"),
    ("daily", "日活飙升至7300万量级", "7300万量级", "count", "order", 73_000_000, "user"),
    ("won", "投入106兆韓圜", "106兆韓圜", "money", "eq", 106e12, "KRW"),
    ("spaced_tenths", "市占率逾 7 成", "逾 7 成", "proportion", "gt", 0.7, "share"),
    ("and_over", "市值達39兆元之上", "39兆元之上", "money", "ge", 39e12, "CNY"),
    ("shortened", "思考时间缩短84.6%", "84.6%", "percent", "eq", -0.846, "ratio"),
    ("calendar", "在460个日历天内建成", "460个日历天内", "duration", "le", 460, "day"),
    ("flop", "每顆達4,614 TFLOP", "4,614 TFLOP", "count", "eq", 4614, "tflops"),
]


@pytest.mark.parametrize(
    "text,words,kind,comparator,value,unit",
    [row[1:] for row in _READ],
    ids=[row[0] for row in _READ],
)
def test_a_form_is_read(
    text: str, words: str, kind: str, comparator: str, value: float, unit: str | None
) -> None:
    (found,) = _found(text)
    assert (found.quote.text, found.kind, found.comparator) == (words, kind, comparator)
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "手机三折叠，一波三折，百折不挠，几经周折",
        "宽带升到100兆。显存提高到512兆，",
        "就在此前一周，",
        "这是收获颇丰的一年。",
        "过去1年里",
        "4090单卡就能跑",
        "世界500强企业，百强企业",
        "三十六计、七十二变",
        "当晚21时46分",
        "24年Q1毛利",
    ],
    ids=[
        "folds",
        "megabytes",
        "before",
        "kind_of_year",
        "last_year",
        "card",
        "ranks",
        "idioms",
        "clock",
        "quarter",
    ],
)
def test_what_only_looks_like_a_number_is_left_alone(text: str) -> None:
    assert [metric.quote.text for metric in _found(text)] == []


def test_a_rise_by_points_to_a_share_is_no_range() -> None:
    found = _found("毛利率提升3.2个百分点至45.6%")
    assert [metric.value for metric in found] == [pytest.approx(0.032), pytest.approx(0.456)]


def test_a_percentage_and_more() -> None:
    (found,) = _found("超出预期30%多！")
    assert (found.quote.text, found.value_min, found.value_max) == ("30%多", 0.3, 0.4)


def test_what_comes_mostly_from_abroad_is_no_more() -> None:
    (found,) = _found("收入的30%多来自海外")
    assert (found.quote.text, found.value) == ("30%", 0.3)


def test_two_sizes_of_one_order_are_a_range() -> None:
    (found,) = _found("月活在1000万-1亿级别")
    assert (found.comparator, found.value_min, found.value_max) == ("range", 1e7, 1e8)


@pytest.mark.parametrize(
    "text,scores",
    [
        ("总分方面，闭源58.3、开源56.1，", ["58.3", "56.1"]),
        ("它拿到了58.3，对手斩获62.5的成绩", ["58.3", "62.5"]),
        ("GSM8K得分从82.1提升到91.3。", ["82.1", "91.3"]),
        ("Terminal-Bench 2.0 66.7，AIME'25 88.0，", ["66.7", "88.0"]),
    ],
)
def test_scores_need_no_unit(text: str, scores: list[str]) -> None:
    assert [(one.quote.text, one.unit) for one in _found(text)] == [(s, "point") for s in scores]


def test_what_users_grew_to_are_users() -> None:
    found = _found("月活跃用户从二季度1407.2万环比下降约30%至992.6万")
    assert [metric.unit for metric in found] == ["user", "ratio", "user"]


def test_what_something_is_compared_with_is_of_its_kind() -> None:
    found = _found("月活达1.59亿，相较于二季度的1.3亿")
    assert [metric.unit for metric in found] == ["user", "user"]


def test_years_and_a_sum_side_by_side() -> None:
    assert [metric.quote.text for metric in _found("开出4年3亿美元的价码")] == ["4年", "3亿美元"]


def test_a_table_whose_rows_are_benchmarks() -> None:
    found = _found("基准\t甲\t乙\nMMLU\t88.5\t86.1\n总参数\t235B\t1T\n")
    assert [metric.quote.text for metric in found] == ["88.5", "86.1", "235B", "1T"]


def test_a_table_in_bars() -> None:
    found = _found("| 基准 | 甲 |\n|---|---|\n| MMLU | 88.5 |\n")
    assert [(metric.quote.text, metric.unit) for metric in found] == [("88.5", "point")]
