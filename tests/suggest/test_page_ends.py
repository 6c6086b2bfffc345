"""Short lines among known furniture at either end of a page are furniture, others are not."""

import pytest

from reader.script.fold import fold
from reader.suggest.boilerplate import find_boilerplate
from reader.suggest.reading import Reading

_BODY = "某公司昨天发布了新的模型，价格只有上一代的一半，开发者反应不一。"


def _found(*lines: str) -> list[str]:
    text = "\n".join(lines)
    return [part.quote.text for part in find_boilerplate(Reading(text, fold(text)))]


def test_the_foot_goes_on_to_the_end_of_the_page() -> None:
    assert _found(_BODY, "责任编辑：某某", "返回首页", "芯海周刊", "一篇别的文章") == [
        "责任编辑：某某",
        "返回首页",
        "芯海周刊",
        "一篇别的文章",
    ]


def test_a_menu_is_what_stands_between_its_items() -> None:
    assert _found("登录", "聊天消息", "会员中心", "注册", _BODY)[:4] == [
        "登录",
        "聊天消息",
        "会员中心",
        "注册",
    ]


@pytest.mark.parametrize("line", ["输入价格：2元", "某模型\t88.5", "还剩三成，够用了。"])
def test_figures_and_sentences_in_the_foot_are_kept(line: str) -> None:
    assert line not in _found(_BODY, "返回首页", line)


def test_a_credit_opens_no_foot() -> None:
    assert "某模型便宜一半" not in _found(_BODY, "图源：某某", "某模型便宜一半")


@pytest.mark.parametrize(
    "line",
    [
        "關鍵字：模型 晶片",
        "讀者迴響",
        "☆請點這裡，加入好友",
        "天天中獎　點我下載APP",
        "某某 ? 來源:某某 ? 2020-12-08 22:15 ? 次閱讀",
        "13 小时前 / 阅读约14分钟",
        "踩",
        "关注某某官方微博：",
        "APP下载",
        "广播电视节目制作经营许可证：(某)字第1234号",
        "以上内容与本站立场无关，仅供参考。",
        "该文观点仅代表作者本人，平台仅提供信息存储空间服务。",
        "好文章，需要你的鼓励",
        "//",
        "點擊關注，每天看行業",
        "（本文圖片均來自網絡）",
        "AI导读:",
        "全站最新",
        "< 延伸學習 > 什麼是模型",
        "必須填寫的電子郵件地址不會公開。",
        "近期文章",
        "[1]https://example.org/a",
        "— THE END —",
        "某某 | 公众号 abc",
        "某某社7月10日讯（编辑 某某）",
        "【某某导读】价格腰斩，调用翻倍。",
        "点亮星标，第一时间收到推送！",
        "（首圖來源：某某）",
    ],
)
def test_lines_of_pages_are_known(line: str) -> None:
    assert _found(_BODY, line, _BODY) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "我的观点我已经说过了。",
        "文章称这不代表降价结束。",
        "关注成本的人多了起来。",
    ],
)
def test_sentences_like_them_are_kept(line: str) -> None:
    assert _found(_BODY, line, _BODY) == []
