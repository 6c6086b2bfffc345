"""Which numerals measure a stretch of time, and which only name a point in it."""

import re
from dataclasses import replace

from reader.suggest.figures import POINTED, Figure, has_bound_after, has_comparator
from reader.suggest.numerals import Amount
from reader.suggest.units import Unit

_MONTHS = re.compile(
    r"个(?P<part>[半多])(?P<unit>月|小时|星期|礼拜)|(?P<month>月)(?![日份初末底均薪活])"
    r"|(?P<day>日)(?:(?P<within>(?=[ ]?[以之]?内))|(?![一-鿿])|(?P<open>))"
)
_CLOCK = re.compile(
    r"分(?:钟)?(?P<rest>\d{1,2})秒|分半(?![天年])|个?小时(?P<part>\d{1,2})分(?:钟)?"
)
#: 首字时延2.5s, beside which 5s may be a telephone's name.
_SECONDS = re.compile(r"[ ]?(?:s|S)(?![A-Za-z/])")
_WAITING = re.compile(r"(?:延时|时延|延迟|耗时|用时|响应|等待|首字|首包)[^，,。；;\n]{0,10}$")
_WAITING_BACK = 16
HALVES = re.compile(r"(?:年|天|小时|个月)半(?![年夜数途])")
_DATED = re.compile(r"[月年号][ ]?$")
#: 首3日 and 连续5日 last as well.
_RUNNING = re.compile(
    r"(?:首|头|连续|为期|一连|短短|不到|不足|逾|超过|仅|仅用|只用|用时|历时)[ ]?$"
)
_YEAR = re.compile(
    r"[ ]?年(?:代|度|[初底末中]|[QH]\d|\d{1,2}(?:[-~至到]\d{1,2})?[ ]?月|[上下]半年|[春夏秋冬]"
    r"|[一二三四]季)"
)
_DURATION_TAIL = re.compile(
    r"前(?!后)|[薪包]|(?<=周)活(?!动)|终奖|鉴|报(?![名价考道])|级(?!别)|代|龄|轻|一[度遇小大]|如一日|来[，,]"
)
#: 就在此前一周: a point in time, as 过去一年 is.
_POINTED_AT = re.compile(r"(?:此前|此后|随后|之后|接下来)的?$")
#: 收获颇丰的一年 tells what kind of a year it was, 短短的一年 how long it took.
_KIND_OF = re.compile(r"(?<![短整完])的$")
_ALONE = re.compile(r"[，,。！!？?；;：:\n]|$")
_SHORT_OF = re.compile(r"(?:不到|不足|不满|未满|历时|仅用)[ ]?$")
_ONE_DAY = re.compile(r"一(?:天|日|时|晚|夜)")


def clock_time(text: str, match: re.Match[str], amount: Amount, end: int) -> Figure | None:
    """1分42秒 and, of waiting, 2.5s in seconds, 2小时15分钟 and 4分半 in minutes."""
    seconds = _SECONDS.match(text, end) if match["arabic"] and not match["latin"] else None
    start = match.start()
    if seconds is not None and _WAITING.search(text[max(0, start - _WAITING_BACK) : start]):
        return Figure(start=start, end=seconds.end(), kind="duration", amount=amount, unit="second")
    found = _CLOCK.match(text, end)
    if found is None or match["arabic"] is None or amount.value is None:
        return None
    rest = found["rest"] or found["part"]
    value = amount.value + 0.5 if rest is None else amount.value * 60 + float(rest)
    worth = replace(amount, value=value)
    unit = "second" if found["rest"] else "minute"
    return Figure(start=match.start(), end=found.end(), kind="duration", amount=worth, unit=unit)


def loose_months(
    text: str, match: re.Match[str], amount: Amount, end: int
) -> tuple[Unit, Amount] | None:
    """数月, 两个多月 and 三个半月: months and the like with something left out or put in."""
    found = _MONTHS.match(text, end)
    if found is None:
        return None
    if found["month"] and match["vague"] is None and not _of_months(text, match):
        return None
    if found["day"]:
        # 30日内 and 百日 last; 5月30日 is a date.
        dated = _DATED.search(text[max(0, match.start() - 2) : match.start()])
        running = _RUNNING.search(text[max(0, match.start() - 4) : match.start()]) is not None
        within = match["arabic"] and (found["within"] is not None or running)
        within = within or (match["vague"] and found["within"] is not None)
        lasts = within or (match["han"] in ("百", "千") and found["open"] is None)
        day = Unit("day", "duration", found.end(), "durations")
        return (day, amount) if lasts and not dated else None
    keys = {"小时": "hour", "星期": "week", "礼拜": "week"}
    unit = Unit(keys.get(found["unit"] or "", "month"), "duration", found.end(), "durations")
    if found["part"] == "半" and amount.value is not None:
        return unit, replace(amount, value=amount.value + 0.5)
    return unit, bounded(amount) if found["part"] == "多" else amount


def _of_months(text: str, match: re.Match[str]) -> bool:
    """Whether a 月 without 个 is a length: 上市不足两月, 两月涨三成; 三月 alone is March."""
    short = _SHORT_OF.search(text[max(0, match.start() - 4) : match.start()]) is not None
    return match["han"] == "两" or (match["han"] is not None and short)


def is_duration(text: str, match: re.Match[str], figure: Figure) -> bool:
    """Whether a time unit measures a stretch of time here rather than naming a point in it."""
    before = text[max(0, match.start() - 6) : match.start()]
    if match["arabic"] and figure.unit == "year" and not match["scale"]:
        size = figure.amount.size
        if 1900 <= size <= 2100 or _YEAR.match(text, match.end()):
            return False
    tail = _DURATION_TAIL.match(text, figure.end)
    if tail is not None and not (tail[0] == "级" and text[match.start()] in "百千万亿"):
        return False
    if match["half"] and before.endswith(("上", "下", "前", "后", "头")):
        return False
    han = match["han"]
    if han and len(han) >= 3 and not any(char in "十百千万亿" for char in han):
        return False
    if match["vague"] or (figure.amount.size <= 1 and not match["half"]):
        pointed = POINTED.search(before) or _POINTED_AT.search(before)
        more = text[figure.end : figure.end + 1] == "多" or match["han_more"] is not None
        if (pointed and not more) or (_KIND_OF.search(before) and _ALONE.match(text, figure.end)):
            return False
    bound = has_comparator(text, match.start()) or has_bound_after(text, figure.end)
    return bound or not _ONE_DAY.match(text, match.start())


def bounded(amount: Amount) -> Amount:
    """一年多: from the amount to the next whole one."""
    if amount.value is None:
        return amount
    return replace(
        amount, value=None, low=amount.value, high=amount.value + 1, comparator="approx_above"
    )
