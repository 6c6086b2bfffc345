"""Numerals are read exactly, in Chinese and Western writing alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.suggest.numerals import NUMERAL, Amount, amount, chinese_number, joined, narrow

_DIGITS = "零一二三四五六七八九"


def _spelt(number: int) -> str:
    """The usual Chinese spelling of a number under a hundred million."""
    if number >= 10_000:
        rest = number % 10_000
        gap = "零" if 0 < rest < 1000 else ""
        return _spelt(number // 10_000) + "万" + gap + (_spelt(rest) if rest else "")
    spelt, zero = "", False
    for place, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            spelt += ("零" if zero and spelt else "") + _DIGITS[digit] + word
            zero = False
        else:
            zero = True
    return spelt


def _read(text: str) -> Amount | None:
    match = NUMERAL.match(text)
    return None if match is None else amount(match)


@given(st.integers(1, 99_999_999))
def test_a_spelt_number_is_read_back(number: int) -> None:
    assert chinese_number(_spelt(number)) == number


@given(st.integers(1, 10**12))
def test_thousands_commas_do_not_matter(number: int) -> None:
    found = _read(f"{number:,}")
    assert found is not None
    assert found.value == number


@pytest.mark.parametrize(
    "words,value",
    [
        ("一亿三千万", 130_000_000),
        ("万亿", 10**12),
        ("三千五", 3500),
        ("一万二", 12_000),
        ("二〇二四", 2024),
        ("两点五", 2.5),
        ("一百零五", 105),
        ("十", 10),
    ],
)
def test_a_chinese_number_is_read(words: str, value: float) -> None:
    assert chinese_number(words) == value


@pytest.mark.parametrize("words", ["", "百度", "一个", "点五"])
def test_what_is_no_number_is_not_read(words: str) -> None:
    assert chinese_number(words) is None


@pytest.mark.parametrize(
    "words,low,high",
    [
        ("数十", 20, 90),
        ("数百万", 2_000_000, 9_000_000),
        ("几", 2, 9),
        ("十多", 10, 19),
        ("300多", 300, 399),
        ("两三", 2, 3),
        ("七八十", 70, 80),
        ("十七八", 17, 18),
        ("三五", 3, 5),
        ("十余万", 100_000, 199_999),
    ],
)
def test_a_vague_number_has_bounds(words: str, low: float, high: float) -> None:
    found = _read(words)
    assert found is not None
    assert (found.low, found.high) == (low, high)


@given(st.text(max_size=20))
def test_narrowing_keeps_the_length(text: str) -> None:
    assert len(narrow(text)) == len(text)


def test_full_width_digits_become_narrow() -> None:
    assert narrow("３０％、１．５") == "30%、1.5"


def test_a_wide_comma_joins_wide_thousands_only() -> None:
    assert narrow("１，０００万和20，300万") == "1,000万和20，300万"


@pytest.mark.parametrize("first, second, rising", [(3, 5, True), (5, 5, False), (5, 3, False)])
def test_a_range_rises(first: float, second: float, rising: bool) -> None:
    found = joined(Amount(value=first), Amount(value=second))
    assert (found is not None) is rising
