"""Numbers as forums, lists of scores and the press of Hong Kong and Taiwan write them."""

import pytest

from reader.core.claim import Metric
from reader.script.fold import fold
from reader.suggest.metrics import MetricFinder
from reader.suggest.reading import Reading
from reader.suggest.units import default_units

_FINDER = MetricFinder(default_units())


def _found(text: str) -> list[Metric]:
    return list(_FINDER.find(Reading(text, fold(text))))


# text, words, kind, comparator, value, unit
_READ = [
    ("成本只及外國十分一", "十分一", "proportion", "eq", 0.1, "share"),
    ("約佔三分二", "三分二", "proportion", "eq", 0.666667, "share"),
    ("兩家合計約２成５", "約２成５", "proportion", "approx", 0.25, "share"),
    ("出貨３萬櫃，產值上看百億", "３萬櫃", "count", "eq", 30_000, "rack"),
    ("首3日登記", "3日", "duration", "eq", 3, "day"),
    ("一天烧了我 40 刀", "40 刀", "money", "eq", 40, "USD"),
    ("一個月 20 鎂", "20 鎂", "money", "eq", 20, "USD"),
    ("折合台幣 6 千多", "台幣 6 千多", "money", "approx_above", None, "TWD"),
    ("每次只要五分钱", "五分钱", "money", "eq", 0.05, "CNY"),
    ("搞了俩小时", "俩小时", "duration", "eq", 2, "hour"),
    ("它一到 30 万 token 就降智", "30 万 token", "count", "eq", 300_000, "token"),
    ("速度 10 tokens/s 左右", "10 tokens/s 左右", "count", "approx", 10, "token"),
    ("抵得上它的 1/7 价格", "1/7", "proportion", "eq", 0.142857, "share"),
    ("错了 7 题", "7 题", "count", "eq", 7, "data_item"),
    ("涨到 $5B+", "$5B+", "money", "approx_above", None, "USD"),
    ("置信区间为±3%", "±3%", "percent", "range", None, "ratio"),
    ("画面 24fps", "24fps", "count", "eq", 24, "fps"),
    ("MMLU-Pro 85.0；", "85.0", "count", "eq", 85, "point"),
    ("AIME 2024 85.7，", "85.7", "count", "eq", 85.7, "point"),
    ("在SWE-bench Verified上得分65.8", "65.8", "count", "eq", 65.8, "point"),
    ("MMLU88.7%", "88.7%", "percent", "eq", 0.887, "ratio"),
    ("估值 117 亿欧元，投了 13 亿", "13 亿", "money", "eq", 1.3e9, "EUR"),
    ("收入从 10 亿涨到现在 50 亿美元", "10 亿", "money", "eq", 1e9, "USD"),
    ("營收2811.46億元新台幣", "2811.46億元新台幣", "money", "eq", 281_146_000_000, "TWD"),
    ("唔使五千蚊就搞掂", "五千蚊", "money", "eq", 5000, "HKD"),
    ("收報98.4港元/股", "98.4港元/股", "money", "eq", 98.4, "HKD"),
    ("利潤約合人民幣28億元", "約合人民幣28億元", "money", "approx", 2.8e9, "CNY"),
    ("占比大約為3%", "大約為3%", "percent", "approx", 0.03, "ratio"),
    ("股價跌1.2港元或0.9%", "0.9%", "percent", "eq", -0.009, "ratio"),
    ("資本開支按月少32%", "32%", "percent", "eq", -0.32, "ratio"),
    ("毛利率為−24.7%", "−24.7%", "percent", "eq", -0.247, "ratio"),
    ("收入４１２﹒５６億元", "４１２﹒５６億元", "money", "eq", 41_256_000_000, "CNY"),
    ("价格是它的1/400。", "1/400", "proportion", "eq", 0.0025, "share"),
    ("成本约为1/12，", "约为1/12", "proportion", "approx", 0.0833333, "share"),
    ("单卡吞吐2400TPS", "2400TPS", "count", "eq", 2400, "tps"),
    ("实现50msTPOT的时延", "50ms", "duration", "eq", 50, "millisecond"),
    ("对比32K主力模型", "32K", "count", "eq", 32_000, "token"),
    ("两台H800机器", "两台", "count", "eq", 2, "device"),
    ("百余家互联网平台", "百余家", "count", "approx_above", None, "enterprise"),
    ("2800亿总参数的模型", "2800亿", "count", "eq", 280e9, "parameter"),
    ("日均Token的消耗量为1000亿", "1000亿", "count", "eq", 1e11, "token"),
    ("用户注册总数已超过12亿", "超过12亿", "count", "gt", 1.2e9, "user"),
    ("本地月活得十八萬", "十八萬", "count", "eq", 180_000, "user"),
    ("題庫裡近五成為英文", "近五成", "proportion", "approx_below", 0.5, "share"),
    ("增速放緩1個百分點", "1個百分點", "percent", "eq", -0.01, "percentage_point"),
    ("並在數日內上漲", "數日內", "duration", "vague", None, "day"),
    ("算力超过18000 Petaflops，", "超过18000 Petaflops", "count", "gt", 18000, "pflops"),
    ("首字时延2.5s，", "2.5s", "duration", "eq", 2.5, "second"),
    ("在128K长度下测试", "128K", "count", "eq", 128_000, "token"),
    ("开源模型已超300款，", "超300款", "count", "gt", 300, "model"),
    ("经调整利润为-12.6亿元", "-12.6亿元", "money", "eq", -1.26e9, "CNY"),
    ("降到0.5 分/百万 token", "0.5 分/百万 token", "money", "eq", 0.005, "CNY"),
    ("可寫75 個英文單字", "75 個英文單字", "count", "eq", 75, "word"),
    ("一句话——5%", "5%", "percent", "eq", 0.05, "ratio"),
    ("最終形成 1 個主力模型", "1 個", "count", "eq", 1, "model"),
    ("218款人工智能服务", "218款", "count", "eq", 218, "product"),
    ("5个人工智能项目", "5个", "count", "eq", 5, "project"),
    ("旗下两款模型", "两款", "count", "eq", 2, "model"),
    ("有500个不同的客户", "500个", "count", "eq", 500, "customer"),
    ("每日請求次數有望突破60億", "突破60億", "count", "gt", 6e9, "call"),
    ("一元可以買到", "一元", "money", "eq", 1, "CNY"),
    ("大約是90萬個漢字", "大約是90萬個漢字", "count", "approx", 900_000, "character"),
    ("最高降幅達到97%", "97%", "percent", "eq", -0.97, "ratio"),
    ("2奈米已量產", "2奈米", "count", "eq", 2, "nm"),
    ("延迟1.5μs，", "1.5μs", "duration", "eq", 1.5, "microsecond"),
    ("电价0.6元/度计算", "0.6元/度", "money", "eq", 0.6, "CNY"),
    ("徵得逾千則意見", "逾千則", "count", "gt", 1000, None),
    ("某模型4.5:280B总参数", "280B", "count", "eq", 280e9, "parameter"),
    ("在某评测中创下66.4的新高", "66.4", "count", "eq", 66.4, "point"),
    ("预训练数据达36T，", "36T", "count", "eq", 36e12, "token"),
    ("由900亿token涨到7.5万亿", "7.5万亿", "count", "eq", 7.5e12, "token"),
    ("毛利率提升3.6pct", "3.6pct", "percent", "eq", 0.036, "percentage_point"),
    ("速度提升1.5x，", "1.5x", "multiple", "eq", 1.5, "x"),
    ("有7B/14B两种尺寸", "14B", "count", "eq", 14e9, "parameter"),
    ("整卡功耗约310W", "约310W", "count", "approx", 310, "watt"),
    ("API低至3折", "3折", "proportion", "eq", 0.3, "share"),
    ("MAU达到3000万", "3000万", "count", "eq", 3e7, "user"),
    ("匯流排寬16位元", "16位元", "count", "eq", 16, "bit"),
]


@pytest.mark.parametrize("text,words,kind,comparator,value,unit", _READ)
def test_a_number_is_read(
    text: str, words: str, kind: str, comparator: str, value: float | None, unit: str | None
) -> None:
    metric = {found.quote.text: found for found in _found(text)}[words]
    assert (metric.kind, metric.comparator, metric.unit) == (kind, comparator, unit)
    assert metric.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "砍了两刀",
        "在AIME 2024上",
        "AIME 25的题目",
        "十分一般",
        "沒收半毛錢",
        "3日发布",
        "题材不同的作品",
        "營收呈現兩位數增長",
        "开启“零元购”",
        "股價重返6字頭",
        "他還在用手機5s",
        "它们三成为一体",
        "测试拿到5.5版",
        "8:30开会，比分3:5",
        "分辨率1920x1080，做A/B测试",
        "榜上升了三位",
        "這是1家新創",
        "僅靠口碑，一家公司就火了",
        "（1/20）發布",
    ],
)
def test_a_number_is_no_metric(text: str) -> None:
    assert [metric.quote.text for metric in _found(text)] == []


def test_a_rate_and_the_sum_that_it_leads_to_are_two_metrics() -> None:
    found = _found("收入按年增72.7%至18.16億元人民幣")
    assert [(one.quote.text, one.kind) for one in found] == [
        ("72.7%", "percent"),
        ("18.16億元人民幣", "money"),
    ]


def _money(text: str) -> list[tuple[str, str | None]]:
    return [(one.quote.text, one.unit) for one in _found(text) if one.kind == "money"]


def test_the_dollar_of_taiwan_is_plain_in_its_press() -> None:
    text = "台積電昨日召開法說會，營收9337.9億元，季增11.3%，投資人民幣5億元，另花3億美元。"
    assert _money(text) == [
        ("9337.9億元", "TWD"),
        ("人民幣5億元", "CNY"),
        ("3億美元", "USD"),
    ]


def test_the_dollar_of_hong_kong_is_plain_in_its_press() -> None:
    text = "【本報訊】商湯昨日收報1.52元，收入按年增72.7%至18.16億元人民幣。"
    assert _money(text) == [("1.52元", "HKD"), ("18.16億元人民幣", "CNY")]


@pytest.mark.parametrize(
    "said,currency",
    [
        ("（人民幣，下同）", "CNY"),
        ("(人民幣．下同)", "CNY"),
        ("（美元，下同）", "USD"),
        ("", "HKD"),
    ],
)
def test_an_article_may_say_what_all_its_sums_are_in(said: str, currency: str) -> None:
    text = f"【本報訊】騰訊盈利按年增18%，至705億元{said}，純利631億元，收報656港元。"
    assert _money(text) == [("705億元", currency), ("631億元", currency), ("656港元", "HKD")]


@pytest.mark.parametrize(
    "text",
    [
        "騰訊市值達到4萬億港元，去年營收7518億元，同比增長8%。",
        "台积电召开法说会，营收季增11.3%，成本3亿元。",
        "他引述中央社的話說，這款產品售價3億元。",
    ],
)
def test_elsewhere_it_is_the_yuan(text: str) -> None:
    assert _money(text)[-1][1] == "CNY"
