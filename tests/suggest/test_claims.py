"""Claims are suggested where somebody is named or quoted, trimmed, never over boilerplate."""

import pytest

from reader.defaults import default_vendors
from reader.suggest.aliases import default_alias_rules
from reader.suggest.boilerplate import find_boilerplate
from reader.suggest.claims import ClaimSuggestion, suggest_claims
from reader.suggest.reading import Reading
from reader.suggest.vendors import VendorMatcher

_MATCHER = VendorMatcher(default_vendors(), default_alias_rules())


def _suggested(text: str) -> list[ClaimSuggestion]:
    reading = Reading(text, text)
    return list(suggest_claims(reading, _MATCHER.find(text), find_boilerplate(reading)))


def _words(text: str) -> list[str]:
    return [suggestion.quote.text for suggestion in _suggested(text)]


def test_a_sentence_that_names_a_vendor_is_suggested() -> None:
    text = "天气很好。但百度率先公布了新一代的产品。"
    assert _words(text) == ["百度率先公布了新一代的产品"]


def test_the_reason_is_told() -> None:
    assert [one.reason for one in _suggested("解决方案商也不会被取代,反而会受益。")] == ["class"]


def test_a_quotation_is_suggested_without_its_frame() -> None:
    text = "“大模型并非万能,有其自身的局限性和风险。”周某对记者表示。"
    assert _words(text) == ["大模型并非万能,有其自身的局限性和风险"]


def test_a_list_of_vendors_falls_apart_at_semicolons() -> None:
    text = "百度宣称与多家企业成为伙伴;阿里云也宣布推动行业落地。"
    assert _words(text) == ["百度宣称与多家企业成为伙伴", "阿里云也宣布推动行业落地"]


def test_a_sentence_of_which_a_part_names_nobody_stays_whole() -> None:
    text = "百度宣称与多家企业成为伙伴;这些做法也推动了落地。"
    assert _words(text) == ["百度宣称与多家企业成为伙伴;这些做法也推动了落地"]


def test_a_sentence_that_goes_on_for_long_is_no_claim() -> None:
    assert _words("百度率先公布了" + "非常" * 100 + "好的产品。") == []


def test_a_sentence_about_nothing_of_interest_is_not_suggested() -> None:
    assert _words("双方的合作始于引领变革的热忱,却背道而驰。") == []


def test_a_byline_is_not_suggested() -> None:
    assert _words("文|百度研究院的张三与李四和王五") == []


def test_a_glued_heading_is_left_out() -> None:
    text = "一、新的商业机会正在涌现过去几年,百度一直在寻找合适的落地场景," + "竞争激烈" * 8 + "。"
    assert not _words(text)[0].startswith("一、")


@pytest.mark.parametrize("text", ["主持人：那字节跳动那边又怎么样了呢？", "厂商\t模型\t输入价格\n"])
def test_a_mere_question_and_the_headings_of_a_table_are_no_claims(text: str) -> None:
    assert _words(text) == []


def test_a_row_of_a_table_may_be_a_claim() -> None:
    assert _words("百度\t文心\t0.8元\t88.5%\n") == ["百度\t文心\t0.8元\t88.5%"]
