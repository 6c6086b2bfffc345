"""What people see as one character is never cut."""

import pytest
from hypothesis import given

from reader.script import clusters, snap_outward
from reader.script.graphemes import breaks_at, nothing_joins
from tests.script.texts import spans, texts

ONE = {
    "a combining mark": "e\u0301",
    "several marks": "a\u0308\u0323",
    "a spacing mark": "\u0915\u093f",
    "a variation selector": "葛\U000e0100",
    "an emoji selector": "❤\ufe0f",
    "a keycap": "1\ufe0f\u20e3",
    "a skin tone": "\U0001f44d\U0001f3fd",
    "a family": "\U0001f469\u200d\U0001f469\u200d\U0001f467",
    "a selector before the joiner": "\U0001f3f3\ufe0f\u200d\U0001f308",
    "two marks before the joiner": "❤\ufe0f\u0308\u200d\U0001f525",
    "a flag": "\U0001f1f9\U0001f1fc",
    "a flag of tags": "\U0001f3f4\U000e0067\U000e0062\U000e007f",
    "a line end": "\r\n",
    "Hangul letters": "\u1112\u1161\u11ab",
    "a Hangul syllable and a final": "\uac00\u11a8",
}
SEVERAL = {
    "Chinese": ["软", "件"],
    "two flags": ["\U0001f1f9\U0001f1fc", "\U0001f1ed\U0001f1f0"],
    "half a flag more": ["\U0001f1f9\U0001f1fc", "\U0001f1ed"],
    "two emoji": ["\U0001f44d", "\U0001f44d"],
    "a joiner and a letter": ["a\u200d", "b"],
    "line ends": ["\r\n", "\n", "\r", "\r\n"],
    "a mark after a line end": ["\n", "\u0301"],
    "zero-width space": ["a", "\u200b", "b"],
    "Hangul syllables": ["\uac00", "\uac01"],
    "lone surrogates": ["\ud83d", "\ud83d"],
    "ideographs beyond the BMP": ["𠮷", "𫚉"],
}


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_one_cluster(text):
    assert list(clusters(text)) == [(0, len(text))]
    assert list(clusters(f"字{text}字"))[1] == (1, 1 + len(text))


@pytest.mark.parametrize("parts", SEVERAL.values(), ids=SEVERAL)
def test_several_clusters(parts):
    text = "".join(parts)
    assert [text[start:end] for start, end in clusters(text)] == parts


@given(texts())
def test_clusters_cover_the_text(text):
    assert "".join(text[start:end] for start, end in clusters(text)) == text


@given(texts().flatmap(lambda text: spans(text).map(lambda span: (text, span))))
def test_snapping_reaches_the_nearest_cluster_borders(drawn):
    text, (start, end) = drawn
    found = list(clusters(text))
    touched = [span for span in found if span[0] < end and span[1] > start]
    snapped = snap_outward(text, start, end)
    if start < end:
        assert snapped == (touched[0][0], touched[-1][1])
    else:
        assert snapped[0] == snapped[1] <= start


@given(texts().flatmap(lambda text: spans(text).map(lambda span: (text, span))))
def test_snapping_twice_changes_nothing(drawn):
    text, span = drawn
    once = snap_outward(text, *span)
    assert snap_outward(text, *once) == once


def test_a_span_outside_the_text_raises():
    with pytest.raises(IndexError, match="outside a text of 1 code points"):
        snap_outward("字", 0, 2)


@given(texts())
def test_where_nothing_joins_every_character_is_a_cluster(text):
    if nothing_joins(text):
        assert list(clusters(text)) == [(at, at + 1) for at in range(len(text))]


@pytest.mark.parametrize("code", range(0x300))
def test_a_plain_character_joins_nothing(code):
    text = f"字{chr(code)}字\n𠮷"
    single = list(clusters(text)) == [(at, at + 1) for at in range(len(text))]
    assert single or not nothing_joins(text)


def test_articles_are_known_at_once():
    assert nothing_joins("华为称盘古参数达2300亿，\n\t𠮷祥「テスト」 100%。")


@pytest.mark.parametrize("text", [*ONE.values(), "ｶﾞ", "か\u3099", "字\r\n字"])
def test_what_joins_is_not_passed_over(text):
    assert not nothing_joins(f"字{text}字")
    assert len(list(clusters(text))) < len(text)


@pytest.mark.parametrize("syllable, joins", [("가", True), ("각", False)])
def test_a_vowel_joins_a_syllable_that_is_open(syllable, joins):
    assert breaks_at(syllable + "\u1161", 1) is not joins
