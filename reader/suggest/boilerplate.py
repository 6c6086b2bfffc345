"""Finds what is not the article's own text: bylines, credits, headings, notes and tails."""

import re
from collections.abc import Iterable

from reader.core.article import Boilerplate, paragraphs
from reader.core.span import Span
from reader.suggest.headings import glued_heading, is_heading, is_title
from reader.suggest.page_ends import name_ends
from reader.suggest.page_furniture import furniture, is_related, listed_after
from reader.suggest.reading import Reading

_BAR = r"[ ]*[|｜丨│/／:：]"
_ROLE = (
    r"(?:撰文|文字|文|作者|编辑|责任编辑|责编|主编|记者|见习记者|采写|采访|出品|编译|翻译|审校|校对"
    r"|策划|排版|统筹|视觉|制图|运营|监制|来源|稿源|转自|发布|日期|时间|发布时间|发表于|摄影|摄|插画|设计"
    r"|美编|值班编辑|本期编辑|见习编辑|编审|核稿|主笔|口述|整理|文字整理|新媒体编辑|特约撰稿|实习生)"
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
            r"[【(（\[*※]*[ ]*(?:特别)?(?:(?:免责|版权|郑重|重要|法律)声明|声明[:：]"
            r"|(?:风险|温馨|特别)提示|本文(?:仅代表|不代表|不构成|[为由].{0,12}原创)|以上内容(?:仅|不)|未经(?:授权|许可)|转载请|如需转载"
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
        re.compile(
            r"[【(（\[]?(?:编者[按注]|编辑按|编辑导语|导读)[】)）\]]?[ ]*[:：|丨]"
            r"|【[^，。】\n]{0,8}导读】"
        ),
        400,
    ),
)
#: A page that answers for nothing says so of itself, in a line of its own.
_DISCLAIMING = re.compile(
    r"观点仅代表|不代表[^。]{0,20}(?:立场|观点)|立场无关|信息存储空间|不承担[^。]{0,12}责任"
)
_ITSELF = re.compile(r"本文|该文|此文|文章|以上|本站|本网|平台")
_LONGEST_DISCLAIMER = 300
#: Whether any of them matches: most lines are none of these, which one look tells.
_ANY_RULE = re.compile("|".join(f"(?:{pattern.pattern})" for _, pattern, _ in _LINE_RULES))
#: So many lines at the top may be a title and names over the bylines.
_TOP = 5
_NOTE = re.compile(
    r"[(（\[【](?:编者|编|记者|笔者|作者|译者|译|小编)?注[:：][^)）\]】\n]{1,200}[)）\]】]"
)
_CREDIT = re.compile(r"[(（【\[](?:图片?来源|图源|资料图|图片由)[^)）\]】\n]{0,40}[)）\]】]")
#: Where a report comes from, before its first word, and who edited it, after its last.
_DATELINE = re.compile(
    r"[ ]*(?:[【〔\[(（](?:本报讯"
    r"|(?:本报|本刊|记者|特约记者|中央社|新华社|综合)[^】〕\])）\n]{1,28}"
    r"|[^】〕\])）\n，。]{1,10}(?:讯|电|专讯|综合报[道导]))[】〕\])）]"
    r"|(?:本报讯|新华社[^，。\n]{2,14}电|[^，。、\n\d]{2,10}\d{1,2}月\d{1,2}日[讯电])"
    r"(?:[(（][^)）\n]{1,24}[)）])?)[ ]*"
)
_SIGNED = re.compile(
    r"[(（【\[](?:责任编辑|责编|编辑|记者|见习记者|实习记者|本报记者|作者|校对|编译|文)[ :：/／|｜]"
    r"[^)）】\]\n。]{1,40}[)）】\]](?=[ ]*$)"
)
#: A label over the line that it is said of, as bulletin boards quote the news.
_LABEL = re.compile(r"(?:(?:记者|作者)署名|(?:原文|新闻|媒体)(?:标题|来源|出处)|发布时间)[:：]")
_VALUE = re.compile(r"[^，,。；;]{2,60}")
#: What follows the last full stop of an article: the site's name, （完）, END.
_TAIL = re.compile(r"(?<=[。！？!?”」])[ ]*(?P<tail>[^。！？!?，,;；:：“”\n]{2,16})$")


def find_boilerplate(reading: Reading) -> tuple[Boilerplate, ...]:
    """Boilerplate of an article, in order and without overlap.

    Whole lines first (byline, credit, tail, heading …), then what stands inside a line:
    editor's notes, credits in brackets, headings glued to the first sentence after them and
    the source's name after the last full stop.
    """
    lines = paragraphs(reading.folded)
    words = [line.cut(reading.folded).strip() for line in lines]
    kinds = [_kind(words, index) for index in range(len(words))]
    _name_title(words, kinds)
    _name_labelled(words, kinds)
    _name_related(words, kinds)
    name_ends(words, kinds)
    whole = [(kind, line) for kind, line in zip(kinds, lines, strict=True) if kind is not None]
    body = [line for kind, line in zip(kinds, lines, strict=True) if kind is None]
    inner = list(_inside(reading.folded, body))
    worded = (one for one in (*whole, *inner) if one[1].cut(reading.folded).strip())
    found = sorted(worded, key=lambda one: (one[1].start, -one[1].end))
    return tuple(
        Boilerplate(kind, reading.quote(_bare(reading.folded, span)))
        for kind, span in _apart(found)
    )


def _kind(words: list[str], index: int) -> str | None:
    line = words[index]
    if not line:
        return None
    for kind, pattern, longest in _LINE_RULES if _ANY_RULE.match(line) else ():
        if len(line) <= longest and pattern.match(line):
            return kind
    if len(line) <= _LONGEST_DISCLAIMER and _DISCLAIMING.search(line) and _ITSELF.search(line):
        return "disclaimer"
    kind_of_page = furniture(line)
    if kind_of_page is not None:
        return kind_of_page
    following = words[index + 1] if index + 1 < len(words) else None
    previous = words[index - 1] if index else None
    return "heading" if is_heading(line, previous=previous, following=following) else None


def _name_title(words: list[str], kinds: list[str | None]) -> None:
    """Take the lines at the top that stand over a byline for the title and the site's name."""
    below: str | None = None
    if len(words) > 1 and kinds[0] is None and _opened(words[1]):
        kinds[0] = "heading" if is_title(words[0], following_kind="byline") else None
    for index in reversed(range(min(_TOP, len(words) - 1))):
        below = below or kinds[index + 1]
        if kinds[index] is None and is_title(words[index], following_kind=below):
            kinds[index] = "heading"
        elif kinds[index] is None or kinds[index] != "heading":
            below = kinds[index]


def _opened(line: str) -> bool:
    """Whether a line begins with where its report comes from: 【本報訊】."""
    opening = _DATELINE.match(line)
    return opening is not None and bool(opening[0].strip())


def _name_labelled(words: list[str], kinds: list[str | None]) -> None:
    """Take the short line under a label that stands alone (记者署名：) for what it says."""
    label = False
    for index, line in enumerate(words):
        if label and line:
            if kinds[index] in (None, "heading") and _VALUE.fullmatch(line):
                kinds[index] = "byline"
            label = False
        label = label or _LABEL.fullmatch(line) is not None


def _name_related(words: list[str], kinds: list[str | None]) -> None:
    """Take what is listed under 相关阅读 for the titles of other articles."""
    for index, line in enumerate(words):
        if is_related(line):
            for at in range(index, index + 1 + listed_after(words, index)):
                kinds[at] = "aggregator" if kinds[at] in (None, "heading") else kinds[at]


def _inside(text: str, body: list[Span]) -> Iterable[tuple[str, Span]]:
    for line in body:
        opening = _DATELINE.match(text, line.start, line.end)
        if opening is not None and opening[0].strip():
            yield "byline", Span(opening.start(), opening.end())
        signed = _SIGNED.search(line.cut(text))
        if signed is not None:
            yield "byline", Span(line.start + signed.start(), line.start + signed.end())
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
