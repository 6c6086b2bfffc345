"""Facts that an article states in its own first and last lines: 作者：…, 来源：…, a date."""

import re

from reader.intake.content import Facts, address, fact
from reader.intake.dates import is_date, iso

# Only short lines at either end are bylines; "来源" inside the text is a word like any other.
_HEAD, _TAIL, _LONGEST_LINE = 10, 5, 120
_LONGEST_NAME = 40

_KEYS = {
    "source": "本文来源 本文來源 媒体 媒體 媒体来源 媒體來源 原文来源 原文來源 文章来源 "
    "文章來源 新闻来源 新聞來源 稿件来源 来源 來源 出处 出處 稿源",
    "author": "作者 撰文 撰稿 記者 记者 文 记者署名 記者署名",
    "published": "出版 首發 首发 发布时间 發布時間 發佈時間 发布日期 發布日期 發佈日期 "
    "发表时间 發表時間 日期 时间 時間",
    "title": "原文标题 原文標題 标题 標題",
    "source_url": "原文链接 原文鏈接 原文連結 原文地址 链接 鏈接 連結 网址 網址 地址",
    "": "责任编辑 責任編輯 编辑 編輯 责编 責編 校对 校對 图片来源 圖片來源 图源 圖源 摄影 攝影 "
    "编译 編譯 翻译 翻譯 出品 審校 审校",
}
_FIELD = {word: field for field, words in _KEYS.items() for word in words.split()}
_LABEL = re.compile(
    "(?:^|(?<=[\\s\\d,，;；、|｜/(（]))("
    + "|".join(sorted(_FIELD, key=len, reverse=True))
    + r")[ \t　]{0,4}(?:[:：|｜丨]|(?<=[文者])[/／])"
)
#: The same where a page's style alone keeps it from the words before it: 某某日报作者：张三.
_GLUED = re.compile(
    r"(来源|來源|作者|记者|記者|责任编辑|責任編輯|责编|責編|编辑|編輯|发布时间|發佈時間)[:：]"
)
#: What the tools of a page add to a name: 张三128评论收藏.
_TOOLS = re.compile(r"[ ]?(?:\d+[ ]?(?:评论|評論|阅读|閱讀|次|人)|收藏|分享|A-).*$")
_DAY = r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?"
_TIME = r"[ T]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
_NAMES = "[^，,。！？!?；;:：]"
#: A date before other words: 2025年8月13日 星期三 某某科技 作者：….
_DATED = re.compile(rf"(?P<date>{_DAY}(?:{_TIME})?)[ 　|｜]")
#: A line of names with the moment it was published: 原创 周漫 某某观察 2024-11-18 08:01 北京.
_STAMPED = re.compile(
    f"{_NAMES}{{0,40}}{_DAY}{_TIME}{_NAMES}{{0,20}}|{_NAMES}{{0,20}}[ 　|｜·]{_DAY}"
)
#: 某某报 记者张三／台北报导: who wrote it, in the manner of Taiwan.
_REPORTING = re.compile(
    rf"(?:{_DAY}(?:{_TIME})?[ 　])?"
    r"(?:(?P<source>[一-鿿]{2,6}[報报網网社])[／/][ 　]?|.{0,16}[ 　])?"
    r"(?:特派|特約)?(?:[記记]者)?[ ]?(?P<author>[一-鿿]{2,4})[ ]?[／/]"
    r"[^／/。，]{1,6}[報报][導道导]"
)
#: The same in brackets before the first word: （記者張允恭／台北報導）.
_OPENING = re.compile(
    r"[（(【〔](?:[^／/（）()。，]{0,10})?[記记]者[ ]?(?P<author>[一-鿿]{2,4})[ ]?[／/]"
    r"[^／/。，）)]{1,8}[報报][導道导][）)】〕]"
)
#: A wire service's, with place and day: （中央社記者江明晏台北5日電）.
_WIRE = re.compile(
    r"[（(【〔](?P<source>[一-鿿]{2,6}社)(?:特派|特約)?[記记]者(?P<author>[一-鿿]{2,3})"
    r"(?:[華华]盛[頓顿]|[舊旧]金山|洛杉[磯矶]|新加坡|[一-鿿]{2,4})\d{1,2}日(?:[電电]|[綜综]合|外[電电])"
)
#: How a public account heads a post: 原创 作者 账号 2025年12月20日 09:00 北京.
_ACCOUNT = re.compile(
    rf"原[创創][ 　]+(?P<author>[^ 　\d]{{2,8}})[ 　]+(?P<source>[^ 　\d]{{2,14}})[ 　]+"
    rf"(?P<published>{_DAY}(?:{_TIME})?)(?:[ 　].{{0,12}})?"
)
#: When a release or a post was issued: 北京，2025年7月18日 ——, 发表于 2025-8-12 21:33.
_ISSUED = re.compile(rf"[一-鿿]{{2,8}}[，,][ ]?(?P<published>{_DAY})[ ]?(?:[-—–/]|[讯訊电電])")
_POSTED_AT = re.compile(
    r".{0,30}(?:发表|發表|发布|發布|發佈|更新)[于於][ 　:：]*"
    rf"(?P<published>{_DAY}{_TIME}).{{0,20}}"
)
#: What stands over a press release.
_RELEASE = re.compile(
    r"(?:新[闻聞]稿|即[时時][发發][布佈]|[ |｜／/·—-]|press release|for immediate release)+",
    re.IGNORECASE,
)
#: Menus and crumbs over the title: 首页 > 科技, 主頁 / 財經 / 即時.
_MENU = re.compile(r"[^>＞›|｜/／，。]{1,10}(?:[ ]?[>＞›|｜/／][ ]?[^>＞›|｜/／，。]{1,10}){2,8}")
#: The handle of an account after its name: (ID:abc).
_HANDLE = re.compile(r"[(（](?:ID|微信号|公众号|微信ID)[:：][^)）]{1,30}[)）]")
_POSTED = re.compile(
    r"(?:Posted by|By|Written by)[ ](?P<author>.{1,40}?)[ ](?:on|at|[|·•])[ ]"
    r"(?P<published>.{6,30})",
    re.IGNORECASE,
)
#: A bulletin board's head: 作者 abc (某某) 看板 AI_Art, 時間 Tue Mar 18 23:14:07 2025.
_BOARD_AUTHOR = re.compile(r"作者[ ]+(?P<author>\S+)(?:[ ]?[（(].*[)）])(?:[ ]+看板[ ].*)?")
_BOARD_TIME = re.compile(r"[时時][间間][ ]+(?P<published>[A-Z][a-z]{2}[ ].{10,24})")
#: The house and its reporter, with where or when: 某某报道记者 孔某 北京报道, 每经记者：张三 …
_REPORTER = re.compile(
    r"[◎●■○]?[ ]?(?:本[报報刊]|特[约約派]|[见見][习習]"
    r"|(?![据據有一多该該这這当當])(?P<source>[^记記\s，。：:|｜]{2,12}))?[记記]者"
    r"[ ]?[|｜丨:：]?[ ]?(?P<author>[一-鿿]{2,4}(?:、[一-鿿]{2,4})?)"
    r"(?:[ 　][^，。！？；]{0,30}|[?？·]?(?:[编編][辑輯]|[责責][编編]|校[对對])[ 　:：].{2,40})?"
)
#: How an aggregator opens what it took over: 今天小编分享的某某经验：标题，欢迎阅读。
_SHARED = re.compile(
    r"今天小[编編]分享的[一-鿿]{0,8}[:：][ ]?(?P<title>.{4,120}?)"
    r"[，,][ ]?[欢歡]迎[阅閱][读讀][。.！!]?"
)
_OPEN = (_OPENING, _WIRE, _ISSUED)
_WHOLE = (_ACCOUNT, _REPORTING, _POSTED, _POSTED_AT, _BOARD_AUTHOR, _BOARD_TIME, _REPORTER, _SHARED)
#: A label over the line that it is said of, as bulletin boards quote the news.
_OVER = re.compile("(?:" + "|".join(sorted(_FIELD, key=len, reverse=True)) + ")[ ]?[:：]")
#: At the end of a name: the moment, or the date.
_MOMENT = re.compile(rf"[ \t　|｜]+(?P<date>{_DAY}(?:{_TIME})?)$")
#: A line in brackets names a column or a wire service: 【本報專訊】.
_COLUMN = re.compile(r"[【〔\[][^】〕\]]{1,16}[】〕\]]")
_SENTENCE_END = "。！？；，、：.!?;,:…"
_ASKING = "？?！!"
_LONGEST_TITLE, _LONGEST_QUESTION = 60, 40
_NEAR = 8000
_LINE_END = re.compile(r"[\r\n]")
_EDGES = " \t　,，;；、|｜/【】[]〔〕"


def facts_of(text: str) -> Facts:
    """The facts stated in the first and last short lines of *text*; conservative."""
    lines = _lines(text)
    found: dict[str, str] = {}
    lines = _with_labels(lines)
    for line in (*lines[:_HEAD], *lines[_HEAD:][-_TAIL:]):
        for field, value in _labelled(line).items():
            found.setdefault(field, value)
        if "published" not in found and (is_date(line) or _STAMPED.fullmatch(line)):
            found["published"] = line
        for pattern in _OPEN:
            if (opening := pattern.match(line)) is not None:
                _add(found, opening.groupdict())
        for pattern in _WHOLE:
            if (whole := pattern.fullmatch(line.strip(_EDGES))) is not None:
                _add(found, whole.groupdict())
    return Facts(
        title=_title(fact(found.get("title"))),
        source=_name(found.get("source")),
        source_url=address(found.get("source_url")),
        author=_name(found.get("author")),
        published=iso(found.get("published")),
    )


def _add(found: dict[str, str], said: dict[str, str | None]) -> None:
    """Take over what is said and not yet known; what a line leaves out another may say."""
    for field, value in said.items():
        if value:
            found.setdefault(field, value)


def heading_of(text: str) -> str | None:
    """The first line that is no byline, when it is short and no sentence: the title, likely."""
    lines = _lines(text)
    # A question over more text is a title; alone it is all that there is.
    first = lines[0] if len(lines) > 1 else None
    line = _first_words(lines)
    if line is None:
        return None
    asking = line == first and line[-1] in _ASKING and len(line) <= _LONGEST_QUESTION
    short = len(line) <= _LONGEST_TITLE and (asking or line[-1] not in _SENTENCE_END)
    return fact(line) if short and address(line) is None else None


def opening_of(text: str, length: int) -> str | None:
    """The first *length* code points of the first line that is no byline, or of the text."""
    lines = _lines(text)
    return fact((_first_words(lines) or " ".join(lines[:1]))[:length])


def _first_words(lines: list[str]) -> str | None:
    """The first of the lines that is neither a byline nor a menu's."""
    for line in lines[:_HEAD]:
        if _labelled(line) or is_date(line) or _LABEL.match(line) or _COLUMN.fullmatch(line):
            continue
        if _STAMPED.fullmatch(line) or _MENU.fullmatch(line) or _RELEASE.fullmatch(line):
            continue
        if not any(pattern.fullmatch(line.strip(_EDGES)) for pattern in _WHOLE):
            return line
    return None


def _lines(text: str) -> list[str]:
    """The stripped lines of *text*, of a long one only those near its ends, in order."""
    if len(text) <= 2 * _NEAR:
        pieces = _LINE_END.split(text)
    else:
        # The cut goes through a line on either side; such a half is no byline.
        pieces = _LINE_END.split(text[:_NEAR])[:-1] + _LINE_END.split(text[-_NEAR:])[1:]
    return [line for line in (piece.strip() for piece in pieces) if line]


def _with_labels(lines: list[str]) -> list[str]:
    """*lines* with the labels at the top that stand alone put before the line under them."""
    joined: list[str] = []
    label = ""
    for at, line in enumerate(lines):
        if at < 2 * _HEAD and not label and _OVER.fullmatch(line):
            label = line
        else:
            joined.append(label + line)
            label = ""
    return joined


def _labelled(line: str) -> dict[str, str]:
    """The fields that one line names, when it opens with a label (or a date, then labels)."""
    if len(line) > _LONGEST_LINE:
        return {}
    marks = list(_LABEL.finditer(line))
    if not marks:
        return {}
    opening = line[: marks[0].start()].strip(_EDGES + "(（")
    if line[0] in "(（" and line[-1] in ")）":
        line = line[:-1]
    dated = _DATED.match(opening) if opening and not is_date(opening) else None
    if dated is not None:
        opening = dated["date"]
    if opening and not is_date(opening):
        return {}
    found = {"published": opening} if opening else {}
    known = {mark.start() for mark in marks}
    later = _GLUED.finditer(line, marks[0].end())
    marks += [mark for mark in later if mark.start() not in known]
    marks.sort(key=lambda mark: mark.start())
    ends = [*(mark.start() for mark in marks[1:]), len(line)]
    for mark, end in zip(marks, ends, strict=True):
        field = _FIELD[mark[1]]
        value = line[mark.end() : end].strip(_EDGES)
        if field in ("author", "source"):
            value = _TOOLS.sub("", value)
        moment = _MOMENT.search(value)
        if moment is not None and field != "published":
            value = value[: moment.start()].strip(_EDGES)
            found.setdefault("published", moment["date"])
        if field == "author" and mark[1] == "作者":
            found[field] = value
        elif field and value:
            found.setdefault(field, value)
    return found


def _title(value: str | None) -> str | None:
    """A title without the marks around all of it: 《…》."""
    inner = (value or "")[1:-1]
    whole = (value or "").startswith("《") and (value or "").endswith("》")
    return inner if whole and inner and not re.search("[《》]", inner) else value


def _name(value: str | None) -> str | None:
    """A name: one short piece that is no sentence and holds no further label."""
    name = fact(_HANDLE.sub("", value or ""))
    if name is None or len(name) > _LONGEST_NAME or name[-1] in "。！？!?":
        return None
    return None if re.search("[:：|｜]", name) else name
