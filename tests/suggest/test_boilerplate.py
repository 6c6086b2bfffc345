"""Bylines, credits, headings, notes and tails are found; the article's own text is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.suggest.boilerplate import find_boilerplate
from reader.suggest.reading import Reading

_BODY = "大模型的商业化正在加速,许多厂商都在寻找合适的落地场景,竞争也变得越来越激烈。"


def _found(text: str) -> list[tuple[str, str]]:
    return [(part.kind, part.quote.text) for part in find_boilerplate(Reading(text, text))]


@pytest.mark.parametrize(
    "line,kind",
    [
        ("撰文 | 张三", "byline"),
        ("作者:李四 编辑:王五", "byline"),
        ("文|某某,作者|某某,编辑|某某", "byline"),
        ("图片来源:视觉中国", "image_credit"),
        ("【资料图】", "image_credit"),
        ("今天小编分享的经验,欢迎阅读。", "aggregator"),
        ("本文转载自某公众号", "aggregator"),
        ("原文标题:大模型的冬天", "title_tail"),
        ("地址:https://example.org/a/1.html", "url_tail"),
        ("https://example.org/a", "url_tail"),
        ("更多精彩内容,关注我们的微信公众号", "app_advert"),
        ("免责声明:本文仅代表作者观点", "disclaimer"),
        ("未经授权,请勿转载", "disclaimer"),
        ("编者按:本文是系列的第一篇", "editor_note"),
    ],
)
def test_a_line_is_recognised(line: str, kind: str) -> None:
    assert _found(f"{_BODY}\n{line}\n{_BODY}") == [(kind, line)]


@pytest.mark.parametrize("line", ["落地的困境", "一、落地的困境", "以小博大,寻找机会", "01"])
def test_a_heading_is_recognised(line: str) -> None:
    assert _found(f"{_BODY}\n{line}\n{_BODY}") == [("heading", line)]


@pytest.mark.parametrize(
    "line",
    [
        "定制需要额外的成本;",
        "这很难。",
        "“我们没有钱。”",
        "作者认为,这是一次新的技术革命。",
        "图像模型的进展很快,正在改变设计行业。",
    ],
)
def test_the_articles_own_short_lines_are_left(line: str) -> None:
    assert _found(f"{_BODY}\n{line}\n{_BODY}") == []


def test_a_title_over_a_byline_is_a_heading() -> None:
    title = "小城诊所试用大模型:先算账,再谈智能"
    assert _found(f"{title}\n作者:某某\n{_BODY}")[0] == ("heading", title)


def test_an_item_after_a_colon_is_no_heading() -> None:
    assert _found(f"仍然存在两个问题:\n成本太高\n{_BODY}") == []


def test_a_note_in_brackets_is_found_inside_a_sentence() -> None:
    text = "某个模型(编者注:指开源模型)还比不上它的能力,这是许多人都承认的事情。"
    assert _found(text) == [("editor_note", "(编者注:指开源模型)")]


@pytest.mark.parametrize(
    "heading,body",
    [
        ("一、新的商业机会正在涌现", "过去几年," + _BODY),
        ("二、市场需要更多的玩家", "ChatGPT爆火之后," + _BODY),
        ("结语", "“不敢转”一直是压在企业头上的大山。" + _BODY),
    ],
    ids=["opener", "latin_word", "own_word"],
)
def test_a_heading_glued_to_its_paragraph_is_cut_off(heading: str, body: str) -> None:
    assert _found(heading + body) == [("heading_glued", heading)]


def test_the_sources_name_after_the_last_stop_is_found() -> None:
    assert _found(_BODY + "某某网某某网") == [("source_tail", "某某网某某网")]


def test_rules_look_at_the_folded_text() -> None:
    reading = Reading(f"圖片來源 @視覺\n{_BODY}", f"图片来源 @视觉\n{_BODY}")
    assert find_boilerplate(reading)[0].quote.text == "圖片來源 @視覺"


def test_a_body_alone_has_none() -> None:
    assert _found(f"{_BODY}\n{_BODY}") == []


_LINES = st.sampled_from(
    [_BODY, "一、小标题", "文|某某", "(编者注:说明)", "", " ", "结语“不敢转”。"]
)


@given(st.lists(_LINES, max_size=6), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_parts_are_in_order_apart_and_quoted(lines: list[str], end: str) -> None:
    text = end.join(lines)
    ends = 0
    for part in find_boilerplate(Reading(text, text)):
        assert part.quote.fits(text)
        assert part.quote.start >= ends
        ends = part.quote.end


@pytest.mark.parametrize("text", ["大模型发布了！　　", "　\n大模型发布了。", "标题\n大模型。 \t"])
def test_spaces_alone_are_never_a_part(text: str) -> None:
    assert all(words.strip() for _, words in _found(text))
