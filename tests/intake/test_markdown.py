"""Markdown files: marks go, words and line ends stay, the front matter becomes facts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.intake import read_bytes
from reader.intake.content import Facts
from reader.intake.front_matter import split_front_matter
from reader.intake.markdown import read_markdown


def _text(source: str) -> str:
    return read_markdown(source).text


@pytest.mark.parametrize(
    "source, text",
    [
        ("# 标题", "标题"),
        ("## 标题 ##", "标题"),
        ("标题\n====\n正文", "标题\n正文"),
        ("正文\n\n---\n\n正文", "正文\n\n\n正文"),
        ("> 引文\n> > 更深", "引文\n更深"),
        ("- 甲\n* 乙\n+ [ ] 丙", "甲\n乙\n丙"),
        ("1. 甲\n2. 乙", "1. 甲\n2. 乙"),
        ("这是**粗体**和*斜体*与~~删去~~。", "这是粗体和斜体与删去。"),
        ("***都是***", "都是"),
        ("_斜体_ 和 __粗体__", "斜体 和 粗体"),
        ("见[链接](https://example.com/a 'x')与[注][1]", "见链接与注"),
        ("![图](x.png)\n正文", "正文"),
        ("前![图](x.png)后", "前后"),
        ("<https://example.com>", "https://example.com"),
        ("甲<br>乙<span class='x'>丙</span><!-- 注 -->", "甲\n乙丙"),
        ("甲<br/>\n乙", "甲\n乙"),
        ("| 甲<br>乙 | 2 |\n|---|---|\n| 丙 | |\n| 3\\|4 | x |", "甲 乙\t2\n丙\t\n3|4\tx"),
        ("甲 | 乙\n--- | ---\n1 | 2\n\n丙 | 丁", "甲\t乙\n1\t2\n\n丙 | 丁"),
        ("[![标](a.svg)](u) [![标](b.svg)](v)\n正文", "正文"),
        ("10<sup>12</sup>个", "10¹²个"),
        ("硬换行\\\n下一行", "硬换行\n下一行"),
        ("`code *x*` 和 ``y``", "code *x* 和 y"),
        ("```py\n# 不是标题\n**x**\n```\n正文", "# 不是标题\n**x**\n正文"),
        ("| 甲 | **乙** |\n| --- | :-: |\n| 1 | 2 |", "甲\t乙\n1\t2"),
        ("[1]: https://example.com\n正文", "正文"),
        ("\\*不是斜体\\*", "*不是斜体*"),
        ("AT&amp;T", "AT&T"),
        ("硬换行  \n下一行", "硬换行\n下一行"),
    ],
)
def test_marks_are_taken_away(source: str, text: str) -> None:
    assert _text(source) == text


@pytest.mark.parametrize(
    "source",
    [
        "5*3*2=30",
        "a_b_c",
        "价格 * 数量",
        "2 < 3",
        "#话题",
        "第一。\n第二。",
        "“[注]”",
        "[^1]: 脚注",
        "C:\\模型",
    ],
)
def test_what_is_no_mark_stays(source: str) -> None:
    assert _text(source) == source


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_stay_as_read(end: str) -> None:
    assert _text(f"# 题{end}{end}正文{end}") == f"题{end}{end}正文{end}"


@given(st.text(st.sampled_from("字。a1 \n\r#*_>-`[]()!|~=\\<"), max_size=120))
def test_nothing_is_added_or_moved(source: str) -> None:
    rest = iter(source)
    # Between the cells of a table stands a tab.
    assert all(char in rest for char in _text(source) if char != "\t")


@given(st.lists(st.text("字模型，。ABC1 ", max_size=20), max_size=10).map("\n".join))
def test_text_without_marks_keeps_its_words(source: str) -> None:
    wanted = [line.rstrip(" ") for line in source.split("\n")]
    assert _text(source).split("\n") == wanted


def test_front_matter_becomes_facts() -> None:
    source = (
        '---\ntitle: "题目"\nauthors:\n  - 甲\n  - 乙\ndate: 2024-03-05 # x\n'
        "source: 某刊\nurl: https://example.com/a\nlang: zh-TW\ntags: [a, b]\n---\n\n正文\n"
    )
    facts, body = split_front_matter(source)
    assert body == "正文\n"
    assert facts == Facts(
        title="题目",
        author="甲、乙",
        published="2024-03-05",
        source="某刊",
        source_url="https://example.com/a",
        language="zh-TW",
    )


def test_front_matter_may_be_between_plus_signs() -> None:
    facts, body = split_front_matter('+++\r\ntitle = "题目"\r\n+++\r\n正文')
    assert (facts.title, body) == ("题目", "正文")


@pytest.mark.parametrize(
    "source",
    [
        "---\n正文，没有头。\n---\n下文",
        "---\ntitle: x\n正文",
        "正文\n---\na: b\n---\n",
        "---\n---\n",
    ],
)
def test_a_rule_is_no_front_matter(source: str) -> None:
    assert split_front_matter(source) == (Facts(), source)


def test_the_first_heading_is_the_title() -> None:
    taken = read_bytes("前言。\n\n# **大**标题\n\n## 小标题\n".encode(), file_name="a.md")
    assert taken.article.title == "大标题"


def test_the_article_counts_the_text_that_is_kept() -> None:
    taken = read_bytes("---\ntitle: x\n---\n**字**".encode(), file_name="a.md")
    assert (taken.text, taken.article.length) == ("字", 1)
