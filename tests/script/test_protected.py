"""Names and terms that Taiwan wording would rewrite are left alone."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import assets
from reader.defaults import default_terms
from reader.script import Converter, opencc_files

NAMES = {
    "字节跳动": "字節跳動",
    "摩尔线程": "摩爾線程",
    "第四范式": "第四範式",
    "百川智能": "百川智能",
    "循环智能": "循環智能",
    "浪潮信息": "浪潮信息",
    "硅基流动": "硅基流動",
    "参数量": "參數量",
    "大数据": "大數據",
    "内核": "內核",
}


def shipped_names() -> list[str]:
    vendors = json.loads(assets.path("tagsets", "vendors.json").read_text(encoding="utf-8"))
    names = set()
    for vendor in vendors["vendors"]:
        names |= {vendor["hans"], *vendor["aliases"]}
    return sorted(name for name in names if re.search("[\u4e00-\u9fff]", name))


@pytest.fixture(scope="module", params=["as-shipped", "current"])
def protecting(request):
    return Converter(dictionaries=request.param, protected=[*NAMES, *shipped_names()])


@pytest.mark.parametrize("name, expected", NAMES.items())
def test_a_name_keeps_its_words_and_gets_the_variants(protecting, name, expected):
    assert protecting.convert(name, "s2twp") == expected


def test_words_of_news_stay_words_of_news(protecting):
    terms = protecting.protecting(default_terms())
    text = "招股文件显示，发布会上公司刷新纪录，参数翻倍，主板上市"
    assert terms.convert(text, "s2twp") == "招股文件顯示，發佈會上公司刷新紀錄，參數翻倍，主板上市"


def test_clouds_that_somebody_has_stay_clouds(current):
    terms = current.protecting(default_terms())
    assert terms.convert("公有云服务，私有云，国有云，拥有云计算", "s2tw") == (
        "公有雲服務，私有雲，國有雲，擁有雲計算"
    )


def test_words_around_a_name_are_converted(protecting):
    assert protecting.convert("字节跳动发布了新软件", "s2twp") == "字節跳動釋出了新軟體"


def test_without_protection_the_name_is_rewritten(shipped):
    assert shipped.convert("字节跳动", "s2twp") == "位元組跳動"


def test_no_name_of_the_tag_set_is_rewritten(protecting):
    names = shipped_names()
    assert len(names) > 50
    assert [
        n for n in names if protecting.convert(n, "s2twp") != protecting.convert(n, "s2tw")
    ] == []


def test_no_name_of_the_tag_set_is_rewritten_in_a_sentence(protecting):
    def sentence(name):
        return protecting.convert(f"昨天，“{name}”说：{name}发布。", "s2twp")

    names = shipped_names()
    wrong = [n for n in names if sentence(n).count(protecting.convert(n, "s2tw")) != 2]
    assert wrong == []


@pytest.mark.parametrize(
    "text, config, expected",
    [
        ("在后摩智能看来", "s2twp", "在後摩智能看來"),
        ("和面壁智能合作", "s2t", "和面壁智能合作"),
        ("和面壁智能合作", "s2tw", "和面壁智能合作"),
        ("和面壁智能合作", "s2hk", "和面壁智能合作"),
        ("与月之暗面人员", "s2twp", "與月之暗面人員"),
        ("和面壁智能和和面", "s2t", "和面壁智能和和麪"),
        ("向海光信息采购", "s2twp", "向海光信息採購"),
    ],
)
def test_no_word_reaches_into_a_name(text, config, expected):
    converter = Converter(protected=["后摩智能", "面壁智能", "海光信息", "月之暗面"])
    assert converter.convert(text, config) == expected


def test_without_a_name_words_reach_where_they_do(current):
    assert current.convert("和面壁智能合作", "s2t") == "和麪壁智能合作"


@given(
    st.lists(
        st.sampled_from([*"在和后面壁智能，的大夸克里上海光", "面壁智能", "后摩"]), max_size=12
    )
)
def test_a_name_comes_out_as_it_does_alone(pieces):
    converter = Converter(protected=["面壁智能"])
    text = "".join(pieces)
    for config in ("s2t", "s2tw", "s2twp", "s2hk"):
        alone = converter.convert("面壁智能", config)
        assert converter.convert(text, config).count(alone) >= text.count("面壁智能")


def test_the_way_back_leaves_names_alone_too(protecting):
    assert protecting.convert("百川智能的資訊", "tw2sp") == "百川智能的信息"


def test_variants_apply_inside_a_name():
    converter = Converter(protected=["群里信息"])
    assert converter.convert("群里信息", "s2twp") == converter.convert("群里信息", "s2tw")
    assert converter.convert("群里信息", "s2twp").endswith("信息")


def test_a_name_may_be_given_in_traditional_characters():
    assert Converter(protected=["字節跳動"]).convert("字节跳动", "s2twp") == "字節跳動"


def test_a_name_with_a_blank_is_protected_in_its_parts():
    converter = Converter(protected=["浪潮信息 Inspur"])
    assert converter.convert("浪潮信息 Inspur", "s2twp") == "浪潮信息 Inspur"


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2hk", "t2s", "tw2s"])
def test_protection_changes_nothing_where_no_words_are_replaced(config, current):
    protecting = Converter(protected=NAMES)
    text = "字节跳动和大数据，資訊與軟體裡的內核"
    assert protecting.convert(text, config) == current.convert(text, config)


def test_no_protection_is_given_to_nothing():
    assert Converter(protected=["", " ", "的", "AI"]).convert("AI的信息", "s2twp") == "AI的資訊"


def test_other_terms_need_no_second_loading(monkeypatch):
    first = Converter(protected=["内核"])
    assert first.convert("内核与数据", "s2twp") == "內核與資料"
    second = first.protecting(["数据"])
    monkeypatch.setattr(opencc_files, "read_keys", None)
    assert second.convert("内核与数据", "s2twp") == "核心與數據"
    assert first.convert("内核与数据", "s2twp") == "內核與資料"
    assert second.dictionaries == first.dictionaries
