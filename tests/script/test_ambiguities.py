"""Where one of several readings was taken, the others are known."""

from hypothesis import given
from hypothesis import strategies as st

from reader.script import CONFIGS, Converter
from reader.script.alignment import Block
from tests.script.texts import texts

CURRENT = Converter(dictionaries="current")


def test_a_character_with_several_forms_is_a_choice(shipped):
    rendition = shipped.rendition("他的家", "s2t")
    (choice,) = rendition.uncertain
    assert choice.block == Block(2, 3, 2, 3)
    assert choice.candidates == ("家", "傢")


def test_a_word_that_decides_leaves_no_choice(shipped):
    rendition = shipped.rendition("皇后和头发", "s2t")
    assert rendition.text == "皇后和頭髮"
    assert rendition.uncertain == ()


def test_candidates_are_shown_in_the_standard_of_the_mode(shipped):
    (choice,) = shipped.rendition("里", "s2tw").uncertain
    assert choice.candidates[:2] == ("裡", "里")


def test_a_choice_among_words(shipped):
    found = shipped.rendition("这个数字", "s2twp").uncertain
    assert any("數位" in choice.candidates for choice in found)


def test_a_word_replaced_by_another_is_no_choice_of_its_characters(shipped):
    rendition = shipped.rendition("信息", "s2twp")
    assert rendition.text == "資訊"
    assert rendition.uncertain == ()


def test_as_written_nothing_is_uncertain(shipped):
    assert shipped.rendition("他的家", None).uncertain == ()


@given(texts(), st.sampled_from(CONFIGS))
def test_choices_are_in_order_and_begin_with_what_is_shown(text, config):
    rendition = CURRENT.rendition(text, config)
    done = 0
    for choice in rendition.uncertain:
        block = choice.block
        assert block.s0 >= done
        done = block.s1
        assert choice.candidates[0] == rendition.text[block.d0 : block.d1]
        assert len(set(choice.candidates)) == len(choice.candidates) > 1
