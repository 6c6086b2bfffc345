"""The vendor field completes by either script, alias, Latin name and pinyin initials."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.tagset import Vendor
from reader.defaults import default_vendors
from reader.script.fold import fold
from reader.suggest.completion import Completer
from reader.suggest.pinyin_initials import default_initials

_COMPLETER = Completer(default_vendors(), initials=default_initials(), fold=fold)


def _first(typed: str) -> str:
    return _COMPLETER.complete(typed)[0].vendor


@pytest.mark.parametrize(
    "typed,vendor",
    [
        ("騰訊", "tencent"),
        ("腾讯", "tencent"),
        ("騰", "tencent"),
        ("文心一言", "baidu"),
        ("tencent", "tencent"),
        ("Ali", "alibaba"),
        ("chatgpt", "openai"),
        ("gpt 4", "openai"),
        ("bd", "baidu"),
        ("yzam", "moonshot"),
        ("sdqs", "deepseek"),
        ("kdxf", "iflytek"),
        ("wwxq", "infini"),
        ("fas", "class:solution-providers"),
        ("BAIDU", "baidu"),
        ("混元", "tencent"),
    ],
)
def test_the_best_fit_comes_first(typed: str, vendor: str) -> None:
    assert _first(typed) == vendor


def test_a_vendor_is_offered_once() -> None:
    found = [completion.vendor for completion in _COMPLETER.complete("百", limit=50)]
    assert len(set(found)) == len(found)


def test_nothing_typed_offers_nothing() -> None:
    assert _COMPLETER.complete(" -") == ()


def test_no_more_than_the_limit_is_offered() -> None:
    assert len(_COMPLETER.complete("a", limit=3)) == 3


def test_a_retired_vendor_is_not_offered() -> None:
    retired = Vendor(id="x", hans="某某", hant="某某", en="X", retired=True)
    completer = Completer([retired], initials=default_initials(), fold=fold)
    assert completer.complete("某") == ()


def test_every_default_name_has_initials() -> None:
    initials = default_initials()
    for vendor in default_vendors():
        name = [char for char in fold(vendor.hans) if char.isalnum()]
        assert len(initials.of(fold(vendor.hans))) == len(name)


@pytest.mark.parametrize("name,read", [("重庆云", "cqy"), ("银行", "yh"), ("智谱AI", "zpai")])
def test_initials_are_read(name: str, read: str) -> None:
    assert default_initials().of(name) == read


@given(st.text(max_size=6))
def test_whatever_is_typed_does_no_harm(typed: str) -> None:
    assert len(_COMPLETER.complete(typed)) <= 8


@pytest.mark.parametrize(
    "typed, found", [("度", False), ("度云", True), ("f", False), ("ds", True)]
)
def test_one_character_inside_and_one_capital_are_too_little(typed: str, *, found: bool) -> None:
    vendors = [
        Vendor(id="a", hans="百度云", hant="", en="iFlytek"),
        Vendor(id="b", hans="", hant="", en="DeepSeek"),
    ]
    completer = Completer(vendors, initials=default_initials(), fold=fold)
    assert bool(completer.complete(typed)) is found
