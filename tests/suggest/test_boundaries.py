"""Sentences end where they should, and a stretch is trimmed of marks that nobody means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.suggest.boundaries import REACH, sentences, stretches_around, trim
from reader.suggest.trimmer import trim_claim


def _cut(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [span.cut(text) for span in spans]


def test_a_closing_quote_belongs_to_its_sentence() -> None:
    text = "他说:“很难。”大家都笑了。"
    assert _cut(text, sentences(text)) == ["他说:“很难。”", "大家都笑了。"]


def test_a_line_end_ends_a_sentence() -> None:
    assert _cut("标题\r\n正文。", sentences("标题\r\n正文。")) == ["标题", "正文。"]


@pytest.mark.parametrize(
    "chosen,kept",
    [
        (",腾讯跟进。", "腾讯跟进"),
        ("　 百度 ", "百度"),
        ("“幻觉”", "幻觉"),
        ("避免“幻觉”", "避免“幻觉”"),
        ("避免“幻觉", "避免“幻觉"),
        ("“上云”的共识", "“上云”的共识"),
        ("“上云”和“下云”", "“上云”和“下云”"),
        ('" 火山方舟 "', "火山方舟"),
        ("下降了90%", "下降了90%"),
        ("。", "。"),
        ("模型(开源)", "模型(开源)"),
        ("幻觉”等", "幻觉”等"),
        ("(编者注", "编者注"),
    ],
    ids=[
        "outer_marks",
        "spaces",
        "enclosing_quotes",
        "inner_quotes",
        "quote_left_open_inside",
        "quotes_at_the_start",
        "two_pairs",
        "padded_quotes",
        "percent",
        "full_stop_alone",
        "brackets_kept",
        "closing_inside",
        "unpaired_bracket",
    ],
)
def test_outer_marks_go(chosen: str, kept: str) -> None:
    assert trim(chosen, Span(0, len(chosen))).cut(chosen) == kept


def test_spaces_alone_are_left_as_they_are() -> None:
    assert trim("  ", Span(0, 2)) == Span(0, 2)


@pytest.mark.parametrize(
    "sentence,claim",
    [
        ("但模型服务难以跟上节奏。", "模型服务难以跟上节奏"),
        ("然而,厂商们还在观望。", "厂商们还在观望"),
        ("据悉,事件起因是客户不满。", "事件起因是客户不满"),
        ("贺东东表示,转型刚刚开始。", "转型刚刚开始"),
        ("在他看来,“真正的差距是数据”。", "真正的差距是数据"),
        ("因此,他认为,大模型并非万能。", "大模型并非万能"),
        ("而今增速趋近停滞。", "而今增速趋近停滞"),
        ("但是,不行。", "但是,不行"),
    ],
    ids=[
        "but",
        "however",
        "hearsay",
        "frame",
        "view",
        "twice",
        "word_of_another_kind",
        "too_short",
    ],
)
def test_connectives_and_frames_go(sentence: str, claim: str) -> None:
    assert trim_claim(sentence, Span(0, len(sentence))).cut(sentence) == claim


_PIECES = st.sampled_from([*'百度,。“”" ()\n𠮷a1.!、', "\u3000", "👩‍💻"])
_TEXTS = st.lists(_PIECES, min_size=1, max_size=16).map("".join)


@st.composite
def _selections(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(_TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@given(_selections())
def test_trimming_only_takes_away(selection: tuple[str, Span]) -> None:
    text, span = selection
    assert span.covers(trim(text, span))


def test_what_is_read_around_a_span_is_its_line() -> None:
    assert stretches_around("一二\n三四五\n六", [Span(4, 5)]) == [Span(3, 6)]


def test_spans_of_one_line_are_read_at_once() -> None:
    assert stretches_around("一二\n三四五", [Span(5, 6), Span(3, 4)]) == [Span(3, 6)]


def test_of_a_line_without_end_only_what_is_near_is_read() -> None:
    text = "字" * 5 * REACH
    middle = Span(2 * REACH, 2 * REACH + 3)
    assert stretches_around(text, [middle]) == [Span(REACH, 3 * REACH + 3)]
