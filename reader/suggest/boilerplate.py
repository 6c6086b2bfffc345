"""Finds what is not the article's own text: bylines, credits, headings, notes and tails."""

import re
from collections.abc import Iterable

from reader.core.article import Boilerplate, paragraphs
from reader.core.span import Span
from reader.suggest.headings import glued_heading, is_heading, is_title
from reader.suggest.reading import Reading

_BAR = r"[ ]*[|｜丨│/／:：]"
_ROLE = (
    r"(?:撰文|文字|文|作者|编辑|责任编辑|责编|主编|记者|见习记者|采写|采访|出品|编译|翻译|审校|校对"
    r"|策划|排版|统筹|视觉|制图|运营|监制|来源|稿源|转自|发布|日期|时间|发布时间|发表于)"
)
_LINE_RULES: tuple[tuple[str, re.Pattern[str], int], ...] = (
    ("url_tail", re.compile(r"(?:.{0,8}[:：])?[ ]*(?:https?://|www\.)\S+[ ]*$"), 300),
    ("title_tail", re.compile(r"(?:原文?)?(?:标题|题目)[ ]*[:：]"), 120),
    (
        "image_credit",
        re.compile(
            r"[【(（\[]?[ ]*(?:资料图|图片?来源|图源|题图|头图|封面图?|配图|插图|图片由|图为"
            r"|图[ ]*[|｜/／:：])"
        ),
        60,
    ),
    (
        "aggregator",
        re.compile(
            r"今天小编|小编(?:今天|为|给)|本文(?:转载|转自|来自|来源|首发|系)|以下文章来源"
            r"|文章来源|原文来源|本内容来"
        ),
        160,
    ),
    (
        "disclaimer",
        re.compile(
            r"[【(（\[*※]*[ ]*(?:特别)?(?:免责声明|版权声明|声明[:：]|风险提示|本文(?:仅代表|不代表"
            r"|不构成|[为由].{0,12}原创)|以上内容(?:仅|不)|未经(?:授权|许可)|转载请|如需转载"
            r"|欢迎转载|版权所有|投资有风险|文中观点)"
        ),
        300,
    ),
    (
        "app_advert",
        re.compile(
            r"更多(?:精彩|相关)?(?:内容|资讯)|(?:欢迎|点击|长按|扫码|请)?(?:关注|扫描|识别)[^。]{0,30}"
            r"(?:公众号|微信|二维码|视频号|App|APP|客户端)|下载[^。]{0,16}(?:App|APP|客户端)|扫码|长按"
            r"|点击(?:阅读原文|下方)|添加[^。]{0,8}微信|加入[^。]{0,10}(?:群|社群)|点个?(?:赞|在看)"
            r"|联系我们|商务合作|投稿"
        ),
        140,
    ),
    ("byline", re.compile(rf"[ ]*[【(（\[]?{_ROLE}{_BAR}[ ]*\S"), 90),
    ("byline", re.compile(r"[^，,。]{0,12}(?:记者|通讯员)[ ][^，,。]{2,12}(?:[ ]|$|报道)"), 40),
    (
        "editor_note",
        re.compile(r"[【(（\[]?(?:编者按|编者注|编辑按|导读)[】)）\]]?[ ]*[:：|丨]"),
        400,
    ),
)
_NOTE = re.compile(
    r"[(（\[【](?:编者|编|记者|笔者|作者|译者|译|小编)?注[:：][^)）\]】\n]{1,200}[)）\]】]"
)
_CREDIT = re.compile(r"[(（【\[](?:图片?来源|图源|资料图|图片由)[^)）\]】\n]{0,40}[)）\]】]")
#: What follows the last full stop of an article: the site's name, （完）, END.
_TAIL = re.compile(r"(?<=[。！？!?”」])[ ]*(?P<tail>[^。！？!?，,;；:：“”\n]{2,16})$")


def find_boilerplate(reading: Reading) -> tuple[Boilerplate, ...]:
    """Boilerplate of an article, in order and without overlap.

    Whole lines first (byline, credit, tail, heading …), then what stands inside a line:
    editor's notes, credits in brackets, headings glued to the first sentence after them and
    the source's name after the last full stop.
    """
    lines = paragraphs(reading.folded)
    kinds = [_kind(reading.folded, lines, index) for index in range(len(lines))]
    if len(lines) > 1 and kinds[0] is None:
        first = lines[0].cut(reading.folded).strip()
        kinds[0] = "heading" if is_title(first, following_kind=kinds[1]) else None
    whole = [(kind, line) for kind, line in zip(kinds, lines, strict=True) if kind is not None]
    body = [line for kind, line in zip(kinds, lines, strict=True) if kind is None]
    inner = list(_inside(reading.folded, body))
    worded = (one for one in (*whole, *inner) if one[1].cut(reading.folded).strip())
    found = sorted(worded, key=lambda one: (one[1].start, -one[1].end))
    return tuple(
        Boilerplate(kind, reading.quote(_bare(reading.folded, span)))
        for kind, span in _apart(found)
    )


def _kind(text: str, lines: tuple[Span, ...], index: int) -> str | None:
    line = lines[index].cut(text).strip()
    if not line:
        return None
    for kind, pattern, longest in _LINE_RULES:
        if len(line) <= longest and pattern.match(line):
            return kind
    following = lines[index + 1].cut(text).strip() if index + 1 < len(lines) else None
    previous = lines[index - 1].cut(text).strip() if index else None
    return "heading" if is_heading(line, previous=previous, following=following) else None


def _inside(text: str, body: list[Span]) -> Iterable[tuple[str, Span]]:
    for line in body:
        for kind, pattern in (("editor_note", _NOTE), ("image_credit", _CREDIT)):
            for match in pattern.finditer(text, line.start, line.end):
                yield kind, Span(match.start(), match.end())
        end = glued_heading(line.cut(text))
        if end is not None:
            yield "heading_glued", Span(line.start, line.start + end)
    if body:
        last = body[-1]
        tail = _TAIL.search(last.cut(text))
        if tail is not None:
            yield (
                "source_tail",
                Span(last.start + tail.start("tail"), last.start + tail.end("tail")),
            )


def _apart(found: list[tuple[str, Span]]) -> Iterable[tuple[str, Span]]:
    ends = 0
    for kind, span in found:
        if span.start >= ends:
            ends = span.end
            yield kind, span


def _bare(text: str, span: Span) -> Span:
    """*span*, which is not only spaces, without the spaces around it."""
    words = span.cut(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
