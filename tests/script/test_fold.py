"""Folding makes the forms of a character equal and moves no position."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.script import Converter, fold
from reader.script.fold import variants
from tests.script.texts import texts

CURRENT = Converter(dictionaries="current")


@given(texts() | st.text(max_size=20))
def test_positions_stay(text):
    assert len(fold(text)) == len(text)


@given(texts() | st.text(max_size=20))
def test_knowing_the_characters_changes_nothing(text):
    assert fold(text, letters=set(text)) == fold(text)


@given(texts() | st.text(max_size=20))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_every_folded_character_is_settled():
    every = "".join(map(chr, range(0x3400, 0x32000)))
    folded = fold(every)
    assert len(folded) == len(every)
    assert fold(folded) == folded


@pytest.mark.parametrize(
    "one, other",
    [("軟體", "软体"), ("裏裡里", "里里里"), ("著", "着"), ("麼麽么", "么么么"), ("説說", "说说")],
)
def test_forms_fold_to_the_simplified_one(one, other):
    assert fold(one) == other


def test_simplified_text_is_left_alone():
    text = "什么是座位？沉默的大多数，覆盖图像。"
    assert fold(text) == text


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2hk"])
def test_converted_words_are_found_in_the_text_they_come_from(config):
    words = ["软件", "头发", "皇后", "里面", "说话", "着急", "台湾", "什么", "面条", "群众", "启动"]
    assert [fold(CURRENT.convert(word, config)) for word in words] == [fold(w) for w in words]


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("发", "髮", True),
        ("髮", "發", True),
        ("里", "裡", True),
        ("甲", "乙", False),
    ],
)
def test_variants(one, other, same):
    assert variants(one, other) is same
