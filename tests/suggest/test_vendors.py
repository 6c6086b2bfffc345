"""Vendors are found by their aliases, and not where the same words mean something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import SpanError
from reader.core.span import Span
from reader.core.tagset import Vendor
from reader.defaults import default_vendors
from reader.script import Converter
from reader.script.fold import fold
from reader.suggest.aliases import default_alias_rules
from reader.suggest.reading import Reading
from reader.suggest.vendors import VendorMatcher, VendorProposal

_MATCHER = VendorMatcher(default_vendors(), default_alias_rules())


def _named(text: str) -> list[tuple[str, str]]:
    return [(m.span.cut(text), m.vendors[0]) for m in _MATCHER.find(text)]


def _proposed(text: str, claim: str) -> tuple[VendorProposal, ...]:
    start = text.index(claim)
    spans = [Span(start, start + len(claim))]
    return _MATCHER.propose(Reading(text, text), spans, _MATCHER.find(text))


@pytest.mark.parametrize(
    "text,words,vendor",
    [
        ("腾讯云发布了方案", "腾讯云", "tencent"),
        ("阿里系高管离职", "阿里系", "alibaba"),
        ("阿里系统故障", "阿里", "alibaba"),
        ("华为系列产品", "华为", "huawei"),
        ("可灵O1,发布", "可灵O1", "kuaishou"),
        ("日月光投控大涨", "日月光投控", "ase"),
        ("SK 海力士总部", "SK 海力士", "skhynix"),
        ("写代码用Opus 4.6", "Opus 4.6", "anthropic"),
        ("通义千问降价", "通义千问", "alibaba"),
        ("调用GPT-4o的接口", "GPT-4o", "openai"),
        ("openai宣布", "openai", "openai"),
        ("使用GPTs的人", "GPTs", "openai"),
        ("gpt应用全面开花", "gpt", "openai"),
        ("Qwen2.5-72B开源", "Qwen2.5-72B", "alibaba"),
        ("基于ChatGLM-6B研发", "ChatGLM-6B", "zhipu"),
        ("智谱AI融资", "智谱AI", "zhipu"),
        ("月之暗面的Kimi", "月之暗面", "moonshot"),
        ("深度求索开源模型", "深度求索", "deepseek"),
        ("京东方面表示", "京东", "jd"),
        ("解决方案商不会被取代", "解决方案商", "class:solution-providers"),
        ("其他厂商的合作", "厂商", "class:llm-vendors"),
        ("LLaMA2发布", "LLaMA2", "meta"),
        ("阶跃星辰的Step-2", "Step-2", "stepfun"),
        ("开源Yi-34B", "Yi-34B", "01ai"),
        ("Z.ai的开发者", "Z.ai", "zhipu"),
        ("华硕与台智云", "台智云", "twsc"),
        ("联发科的天玑", "天玑", "mediatek"),
        ("卖光辉达持股", "辉达", "nvidia"),
        ("Kimi之后,死磕K2", "K2", "moonshot"),
        ("DeepSeek先有V3。R1随后登顶", "R1", "deepseek"),
        ("商汤及联想均有意", "联想", "lenovo"),
        ("昆仑万维。天工的月活", "天工", "kunlun"),
    ],
    ids=[
        "longest_first",
        "family",
        "not_family",
        "series",
        "version_before_comma",
        "holding",
        "space_between_scripts",
        "model_alone",
        "product",
        "version",
        "lower_case",
        "plural_product",
        "generic_lower_case",
        "long_version",
        "alias_with_version",
        "mixed_script",
        "two_aliases",
        "deepseek",
        "side_of_jd",
        "class",
        "bare_class",
        "glued_version",
        "versioned",
        "versioned_size",
        "new_name",
        "taiwan",
        "taiwan_chips",
        "taiwan_name",
        "short_name",
        "borrowed_from_the_article",
        "listed_with_a_sure_name",
        "borrowed_chinese",
    ],
)
def test_a_vendor_is_found(text: str, words: str, vendor: str) -> None:
    assert (words, vendor) in _named(text)


@pytest.mark.parametrize(
    "text",
    [
        "每个字节8位",
        "字节码和字节流",
        "星星之火可以燎原,星火燎原",
        "盘古开天辟地",
        "《文心雕龙》",
        "海纳百川",
        "京东方发布屏幕",
        "北京东路",
        "亚马逊雨林",
        "吃了一个苹果",
        "五星级和三星级酒店",
        "metadata和Metaverse",
        "AutoGPT是一个项目",
        "MiniGPT-4",
        "关注微信公众号",
        "使用友好的界面",
        "手机厂商和汽车厂商",
        "升华为情怀",
        "Transformer架构",
        "光辉达到顶点",
        "Claudette唱歌",
        "step 2和steps",
        "Seed轮融资",
        "推广达到新高",
        "博士和硕士",
        "取之有道,很有道理",
        "蒸笼里的豆包,三个豆沙包",
        "天工开物,巧夺天工",
        "面壁思过",
        "博通古今",
        "R1区的o1签证",
        "人形机器人加速进化",
        "聊天工具升级为AI员工",
        "日月光华,旦复旦兮",
        "互联电网与商联电视",
        "长鑫同学和仁宝阿姨",
    ],
    ids=lambda text: text.encode().hex()[:12],
)
def test_a_word_of_another_meaning_is_no_vendor(text: str) -> None:
    assert _named(text) == []


def test_a_word_that_needs_evidence_is_a_vendor_beside_it() -> None:
    assert ("Transformer", "google") in _named("谷歌开发的 Transformer 模型")


def test_names_may_be_parted_by_slashes() -> None:
    assert [vendor for _, vendor in _named("ChatGPT/Claude/Gemini比较，国产/Kimi")] == [
        "openai",
        "anthropic",
        "google",
        "moonshot",
    ]


@pytest.mark.parametrize("text", ["models/Claude", "见 example.org/Gemini", "./Kimi"])
def test_a_path_names_nobody(text: str) -> None:
    assert _named(text) == []


def test_a_latin_name_may_be_followed_by_ai() -> None:
    assert _named("用KimiAI和MetaAI")[0][1] == "moonshot"
    assert _named("KimiAIR发布") == []


def test_a_hyphen_of_typesetting_joins_a_name() -> None:
    assert _named("新模型GPT‑5与Deep-Seek-R1")[0] == ("GPT‑5", "openai")
    assert ("Deep-Seek-R1", "deepseek") in _named("新模型GPT‑5与Deep-Seek-R1")


def test_a_bird_is_a_processor_beside_its_maker() -> None:
    assert ("鲲鹏", "huawei") in _named("华为的昇腾与鲲鹏")
    assert _named("鲲鹏万里，志在远方") == []


def test_a_shared_alias_names_all_its_vendors() -> None:
    (mention,) = _MATCHER.find("BAT都在布局")
    assert set(mention.vendors) == {"baidu", "alibaba", "tencent"}


def test_a_retired_vendor_is_not_looked_for() -> None:
    vendor = Vendor(id="x", hans="某某", hant="某某", en="X", aliases=("某某",), retired=True)
    assert VendorMatcher([vendor], default_alias_rules()).find("某某公司") == ()


def test_no_vendors_find_nothing() -> None:
    assert VendorMatcher([], default_alias_rules()).find("百度") == ()


def test_a_name_of_nothing_is_passed_over() -> None:
    vendor = Vendor(id="x", hans="", hant="", en="X", aliases=("", " ", "\n", "百度"))
    found = VendorMatcher([vendor], default_alias_rules()).find("看 百度\n")
    assert [mention.span for mention in found] == [Span(2, 4)]


def test_vendors_inside_a_claim_come_before_classes() -> None:
    found = _proposed("大厂中百度率先抢跑", "大厂中百度率先抢跑")
    assert [proposal.vendor for proposal in found] == ["baidu", "class:big-tech"]


def test_a_class_that_sums_up_named_vendors_is_left_out() -> None:
    found = _proposed("百度、阿里等科技大厂率先抢跑", "百度、阿里等科技大厂率先抢跑")
    assert [proposal.vendor for proposal in found] == ["baidu", "alibaba"]


def test_all_mentions_of_one_vendor_are_gathered() -> None:
    (found,) = _proposed("火山引擎透露抖音集团试用火山方舟", "火山引擎透露抖音集团试用火山方舟")
    assert [mention.text for mention in found.mentions] == ["火山引擎", "抖音集团", "火山方舟"]


def test_the_mention_is_quoted_from_the_source() -> None:
    reading = Reading("騰訊雲公布方案", "腾讯云公布方案")
    (found,) = _MATCHER.propose(reading, [Span(0, 7)], _MATCHER.find(reading.folded))
    assert found.mentions[0].text == "騰訊雲"


def test_a_pronoun_carries_the_vendor_into_the_claim() -> None:
    text = "腾讯方面不愿放弃线索,其多次登门拜访,“除了独家支持,条件都答应了”。"
    (found,) = _proposed(text, "除了独家支持,条件都答应了")
    assert (found.vendor, found.near, found.sure) == ("tencent", True, True)


def test_the_nearest_vendor_before_is_only_a_guess() -> None:
    (found,) = _proposed("百度率先发布。用户反响平平。", "用户反响平平")
    assert (found.vendor, found.near, found.sure) == ("baidu", True, False)


def test_the_speakers_company_is_not_proposed() -> None:
    assert _proposed("树根互联CEO贺东东表示,数据要素非常缺乏", "数据要素非常缺乏") == ()


def test_a_vendor_outside_is_not_proposed_when_one_is_inside() -> None:
    found = _proposed("百度率先发布。腾讯随后跟进。", "腾讯随后跟进")
    assert [proposal.vendor for proposal in found] == ["tencent"]


def test_a_folded_text_of_another_length_is_refused() -> None:
    with pytest.raises(SpanError):
        Reading("百度", "百度云")


_PIECES = st.sampled_from(["百度", "腾讯", "云", "GPT", "-4", "字节", "码", "厂商", " ", "a", "。"])


@given(st.lists(_PIECES, max_size=10).map("".join))
def test_mentions_are_in_order_and_apart(text: str) -> None:
    ends = 0
    for mention in _MATCHER.find(text):
        assert mention.span.start >= ends
        ends = mention.span.end


@pytest.mark.parametrize("mode", ["s2t", "s2tw", "s2hk", "s2twp"])
def test_a_name_is_found_in_whatever_script_a_machine_made_of_it(mode: str) -> None:
    converter = Converter()
    lost = set()
    for vendor in default_vendors():
        text = f"今天，{vendor.hans}宣布了消息，大模型就此降价。"
        if _is_named(vendor, text) and not _is_named(vendor, converter.convert(text, mode)):
            lost.add(vendor.id)
    assert lost == set()


def _is_named(vendor: Vendor, text: str) -> bool:
    return any(vendor.id in mention.vendors for mention in _MATCHER.find(fold(text)))


@pytest.mark.parametrize(
    "text,words,vendor",
    [
        ("调用glm-4-plus的接口", "glm-4-plus", "zhipu"),
        ("qwen-max 降价", "qwen-max", "alibaba"),
        ("grok-4 的表现", "grok-4", "xai"),
        ("ernie-4.5-turbo-128k", "ernie-4.5-turbo-128k", "baidu"),
        ("用KIMI写作", "KIMI", "moonshot"),
        ("ＧＢ２００伺服器", "ＧＢ２００", "nvidia"),
        ("与ＯｐｅｎＡＩ合作", "ＯｐｅｎＡＩ", "openai"),
        ("天工4.0发布", "天工4.0", "kunlun"),
        ("混元T1开放", "混元T1", "tencent"),
        ("快手可灵 2.1 Master 发布", "快手可灵 2.1 Master", "kuaishou"),
        ("Hunyuan3D 2.5 开源", "Hunyuan3D 2.5", "tencent"),
        ("Reka 融资", "Reka", "reka"),
        ("Nous Research 发布新模型", "Nous Research", "nous"),
        ("Ling-1T 开源", "Ling-1T", "ant"),
    ],
)
def test_names_of_later_years_and_of_programs(text: str, words: str, vendor: str) -> None:
    assert (words, vendor) in _named(text)


@pytest.mark.parametrize(
    "text",
    [
        "a glm model",
        "grok this",
        "学生数量增加",
        "热爱诗歌",
        "盛世芯片",
        "苹果派与M2芯片",
        "AI2.0时代",
        "V3发动机",
        "灵光一现",
    ],
)
def test_words_like_names_of_later_years(text: str) -> None:
    assert _named(text) == []


def test_names_do_not_overlap() -> None:
    vendors = [
        Vendor(id=name, hans="", hant="", en=name, aliases=(name,)) for name in ("甲乙", "乙丙")
    ]
    found = VendorMatcher(vendors, default_alias_rules()).find("甲乙丙，乙丙")
    assert [(one.span.start, one.vendors) for one in found] == [(0, ("甲乙",)), (4, ("乙丙",))]


def test_two_names_that_need_evidence_are_none_for_each_other() -> None:
    assert _named("百炼、夸克") == []
    assert _named("腾讯、夸克")[1][0] == "夸克"


def test_a_name_in_the_next_sentence_is_not_proposed() -> None:
    assert [one.vendor for one in _proposed("成本很高，百度说。", "成本很高")] == ["baidu"]
    assert _proposed("成本很高。百度说。", "成本很高") == ()
