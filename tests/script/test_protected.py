"""Names and terms that Taiwan wording would rewrite are left alone."""

import json
import re

import pytest

from reader import assets
from reader.script import Converter, port

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
    monkeypatch.setattr(port, "read_keys", None)
    assert second.convert("内核与数据", "s2twp") == "核心與數據"
    assert first.convert("内核与数据", "s2twp") == "內核與資料"
    assert second.dictionaries == first.dictionaries
