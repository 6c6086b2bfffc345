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
        ("喜欢此内容的人还喜欢", "aggregator"),
        ("明日新闻报料：021-1234567", "app_advert"),
        ("如对本稿件有异议或投诉，请联系 tougao@example.com", "disclaimer"),
        ("正文完", "source_tail"),
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
        ("2024-06-03 09:12 来源：某报 责任编辑：丁宁", "byline"),
        ("原创 周漫 某某观察 2024-11-18 08:01 北京", "byline"),
        ("某某报 林子芸／台北报导", "byline"),
        ("▲某某展示模型。（图／记者林子芸摄）", "image_credit"),
        ("*题图来自网络，文中李想为化名。", "image_credit"),
        ("首页 > 科技 > 正文", "aggregator"),
        ("作者 abc (某某) 看板 AI_Art", "byline"),
        ("媒体联系人：李女士  电话：010-8888 8888", "app_advert"),
        ("分享到：微信 微博 QQ空间", "aggregator"),
        ("字号：小 中 大", "aggregator"),
        ("上一篇：存储芯片涨价潮", "aggregator"),
        ("0条评论", "aggregator"),
        ("延伸阅读：城市大脑十年", "aggregator"),
        ("Copyright © 2009-2024 某某网", "disclaimer"),
        ("浙ICP备0000000号-1", "disclaimer"),
        ("某某财经保留所有权利 不得转载", "disclaimer"),
        ("订阅电子报", "app_advert"),
        ("加入 LINE 好友，新闻不漏接", "app_advert"),
        ("点“在看”，让更多人看到", "app_advert"),
        ("欢迎在评论区留言。", "app_advert"),
        ("● 点击下方链接", "app_advert"),
        ("图片来自网络，如有侵权请联系删除。", "disclaimer"),
        ("关于我们 | 联系方式 | 加入我们", "aggregator"),
        ("A股 港股 美股 基金", "aggregator"),
        ("#鸿海 #人工智能", "aggregator"),
        ("*应采访对象要求，文中均为化名", "editor_note"),
        ("- END -", "source_tail"),
        ("（完）", "source_tail"),
        ("【某某专讯】", "source_tail"),
    ],
)
def test_a_line_is_recognised(line: str, kind: str) -> None:
    assert _found(f"{_BODY}\n{line}\n{_BODY}") == [(kind, line)]


@pytest.mark.parametrize(
    "line", ["落地的困境", "“会修机器的人才值钱”", "一、落地的困境", "以小博大,寻找机会", "01"]
)
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
        "分享会上,他谈了三点看法。",
        "2024年5月21日,某云宣布降价。",
        "评论区里吵成了一团。",
        "关注这个频道的人越来越多,但没有人付费。",
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


def test_what_is_listed_under_related_reading_goes_too() -> None:
    text = f"{_BODY}\n相关阅读\n算力租赁还能火多久\n一张图看懂价格\n{_BODY}"
    assert [words for _, words in _found(text)] == [
        "相关阅读",
        "算力租赁还能火多久",
        "一张图看懂价格",
    ]


@pytest.mark.parametrize(
    "words", ["【本报讯】", "（中央社记者张三台北5日电）", "新华社北京5月3日电（记者李四）"]
)
def test_a_dateline_is_cut_from_its_sentence(words: str) -> None:
    assert _found(f"{_BODY}\n{words}{_BODY}") == [("byline", words)]


def test_the_editor_after_the_last_word_is_cut() -> None:
    assert _found(f"{_BODY}（编辑 方圆）\n{_BODY}") == [("byline", "（编辑 方圆）")]


def test_the_sites_name_over_the_bylines_is_a_heading() -> None:
    text = f"模型降价之后\n某某观察\n作者：唐小满\n{_BODY}"
    assert [kind for kind, _ in _found(text)] == ["heading", "heading", "byline"]


def test_a_line_over_a_report_is_its_title() -> None:
    assert _found(f"某公司发布模型　成本只有外国十分之一\n【本报讯】{_BODY}")[0][0] == "heading"


@pytest.mark.parametrize(
    "line",
    ["3楼 匿名：刷榜谁信", "推 abc: 这个才是神", "某某\t0.8元\t—", "甲（00:01:12）：我不同意"],
)
def test_a_post_and_a_row_of_a_table_are_no_headings(line: str) -> None:
    assert _found(f"{_BODY}\n{line}\n{_BODY}") == []


def test_what_stands_under_a_label_goes_with_it() -> None:
    text = f"标题\n记者署名：\n\n张小睿\n\n原文内容：\n{_BODY}"
    assert [words for kind, words in _found(text) if kind == "byline"] == [
        "记者署名：",
        "张小睿",
        "原文内容：",
    ]


def test_a_numbered_question_is_a_heading() -> None:
    assert _found(f"{_BODY}\n02 六家公司，还剩几家？\n{_BODY}") == [
        ("heading", "02 六家公司，还剩几家？")
    ]


def test_a_long_line_that_begins_like_a_byline_is_text() -> None:
    long = "编辑：" + "这位编辑说起那些年的事情，" * 8
    assert [kind for kind, _ in _found(f"{long}\n正文在此，说了很多。") if kind == "byline"] == []
    assert _found("编辑：某人\n正文在此，说了很多。")[0] == ("byline", "编辑：某人")
