"""Odd characters and very long runs pass through every conversion as the port passes them."""

import pytest

from reader.script import CONFIGS
from tests.script import oracle

ODD = {
    "NUL": "\0", "bell": "\x07", "tab": "\t", "vertical tab": "\x0b", "lone CR": "\r",
    "CRLF": "\r\n", "file separator": "\x1c", "delete": "\x7f", "next line": "\x85",
    "no-break space": "\xa0", "soft hyphen": "\xad", "combining acute": "\u0301",
    "zero-width space": "\u200b", "zero-width non-joiner": "\u200c", "zero-width joiner": "\u200d",
    "right-to-left mark": "\u200f", "line separator": "\u2028", "right-to-left override": "\u202e",
    "word joiner": "\u2060", "Kangxi radical": "\u2f00", "ideographic space": "\u3000",
    "description character": "\u2ff0", "private use": "\ue000", "compatibility ideograph": "\uf900",
    "variation selector": "\ufe00", "BOM": "\ufeff", "replacement character": "\ufffd",
    "lone high surrogate": "\ud83d", "lone low surrogate": "\ude00", "emoji": "\U0001f600",
    "ideographic selector": "\U000e0100",
}  # fmt: skip


def test_there_are_31_of_them():
    assert len(set(ODD.values())) == 31


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_odd_characters_convert_as_in_the_port(shipped, odd):
    for config in CONFIGS:
        for text in (odd, f"发{odd}展软{odd}件，頭{odd}髮裡{odd}面", f"{odd}软件{odd}軟體{odd}"):
            assert shipped.convert(text, config) == oracle.shipped(config).convert(text)


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_odd_characters_stay_where_they_are(current, odd):
    rendition = current.rendition(f"软件{odd}，信息", "s2twp")
    assert rendition.text == f"軟體{odd}，資訊"
    after = 3 + len(odd)
    assert rendition.to_shown(after, after + 2) == (after, after + 2)


@pytest.mark.parametrize(
    "word, config, expected",
    [("发展", "s2t", "發展"), ("軟體", "t2s", "软体"), ("软件", "s2twp", "軟體")],
)
def test_a_run_without_separators_converts_word_by_word(shipped, word, config, expected):
    rendition = shipped.rendition(word * 50_000, config)
    assert rendition.text == expected * 50_000


def test_a_chain_of_keys_that_all_overlap_is_decided_from_its_beginning(shipped):
    text = "一了百了百当" * 300
    assert shipped.convert(text, "s2t") == oracle.shipped("s2t").convert(text)


def test_empty_text(shipped):
    for config in CONFIGS:
        assert shipped.rendition("", config).text == ""
        assert shipped.convert("", config) == ""
