"""A number found in a text before it is quoted, and the words around it that compare it."""

import re
from dataclasses import dataclass, replace

from reader.suggest.numerals import Amount, next_step

_BEFORE: tuple[tuple[str, str], ...] = (
    ("le", "不超过|不超出|不多于|不高于|不大于|最多|至多"),
    ("ge", "不低于|不少于|不小于|不下于|不下|至少|最少|起码|少说"),
    ("lt", "不到|不足|不满|不及|未到|未满|低于|少于|小于|跌破|跌穿"),
    (
        "gt",
        "超过|超出|超越|突破|大过|高于|多于|大于|不止|逾|超|(?<![打击爆看识攻说道])破|(?<![经通超越不])过(?=$)",
    ),
    ("approx_below", "几近|接近|将近|逼近|临近|直逼|(?<![最附远相就贴邻])近"),
    (
        "approx",
        "大约[为是]?|大概是?|约当|约莫|约为|约合|约等于|约相当于|差不多|估计|(?<![预签合制节条契特])约",
    ),
)
_LEFT = re.compile(
    "(?:" + "|".join(f"(?P<{key}>{words})" for key, words in _BEFORE) + ")[了有]?[ ]?$"
)
#: Before a number these point at something named already: 这两家, 其中三个, 过去一年.
POINTED = re.compile(
    r"(?:[这那此该后另每各某同头首新]|(?<![以之此目当先年月日提空])前"
    r"|(?<![加用早晚网线会台榜场市世坛])上|(?<![剩余留旗名麾手况境景响动当])下"
    r"|其[中余他]?|过去|最近|未来|哪|任何|任意)[ ]?$"
)
#: 站上万亿大关: what was passed is told by the verb together with the word for a mark.
_PASSED = re.compile(r"(?:跨[越过]|[站登冲重迈]上|[迈越]过|冲破|重返)[了过]?[ ]?$")
_LANDMARK = re.compile(r"[ ]?(?:的)?(?:整数)?(?:大关|关口|关卡|门槛)")
_STRESS = re.compile(r"(?:足足|整整)[ ]?$")
_LOOK_BACK = 8

_INNER = r"(?![部容存核在涵置地外需生])"
_RIGHT = re.compile(
    r"[ ]?(?:(?P<ge>(?:[或及])?以上|之上|开外)|(?P<lt>以下)"
    rf"|(?P<le>以内|之内|内{_INNER}|的[一-鿿]{{1,3}}(?:之|以)?内{_INNER})"
    r"|(?P<approx>左右|上下(?![文游级]))|(?P<odd>出头|挂零|有[余多](?![少钱]))"
    r"|(?P<approx_above>多(?![少么数元样方个家为年次]))"
    r"|(?P<order>量级|级别))"
)
#: 30%多来自海外: mostly.
_MOSTLY = re.compile(r"[来由是见用以集于在]")
_GRADE = re.compile(r"级(?![别联数友]|市(?!场))")
_FALLING = re.compile(
    r"(?:下降|减少|降低|下滑|缩减|缩水|收缩|收窄|缩短|下跌|下调|下挫|下修|锐减|骤减|暴跌|大跌|重挫|回吐|回落|放缓|放慢|减慢|降价|减价"
    r"|[跌减降挫]|(?:同比|环比|按[年月季])少|(?<![裁砍省卖删去扔丢关吃用])掉)"
    r"(?:幅(?:度)?(?:高达|达到|达|为)?)?[达为了逾]?(?:超过|近|约|超|逾|至少|最多)?[ ]?$"
)
#: 跌1.2港元或0.9%: the rate of the fall that stands before it.
_FELL_BY = re.compile(
    r"[跌挫降](?:去|掉)?了?[ ]?[\d,.]+[ ]?[一-鿿]{1,3}[ ]?(?:或|即|[(（])[ ]?[约逾近]?$"
)
_FELL_BY_REACH = 20
#: A comparator in the words wins over what the numeral itself says, except over these.
_KEPT = ("range", "vague", "order")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number at ``[start, end)`` with its kind, unit and worth.

    ``sign`` is −1 where the verb before it tells of a fall.
    """

    start: int
    end: int
    kind: str
    amount: Amount
    unit: str | None
    note: str | None = None


def compared(text: str, figure: Figure) -> Figure:
    """*figure* widened by the comparators before and after it, which change what it says."""
    figure = _from_right(text, figure)
    left = text[max(0, figure.start - _LOOK_BACK) : figure.start]
    found = _LEFT.search(left)
    if found is None:
        passed = _LANDMARK.match(text, figure.end) and _PASSED.search(left)
        if passed:
            return replace(
                figure, start=_at(figure, left, passed), amount=_said(figure.amount, "gt")
            )
        stress = _STRESS.search(left)
        return figure if stress is None else replace(figure, start=_at(figure, left, stress))
    key = str(found.lastgroup)
    share = figure.kind in ("proportion", "percent")
    if found[0].strip() == "过" and not share and text[figure.start] not in "百千万亿半":
        return figure
    if found[0].strip() == "近" and figure.kind == "duration" and figure.amount.size < 10:
        # 近三年 is the last three years, not nearly three.
        return figure
    start = _at(figure, left, found)
    return replace(figure, start=start, amount=_said(figure.amount, key))


def has_comparator(text: str, start: int) -> bool:
    """Whether a comparator stands right before *start*."""
    return _LEFT.search(text[max(0, start - _LOOK_BACK) : start]) is not None


def falls(text: str, start: int) -> bool:
    """Whether the verb right before *start* tells of a fall (下降60%, but not 降至30%)."""
    return (
        _FALLING.search(text[max(0, start - _LOOK_BACK) : start]) is not None
        or _FELL_BY.search(text[max(0, start - _FELL_BY_REACH) : start]) is not None
    )


def has_bound_after(text: str, end: int) -> bool:
    """Whether 以上, 以内, 左右 or the like stands right after *end*."""
    return _RIGHT.match(text, end) is not None


def _at(figure: Figure, left: str, found: re.Match[str]) -> int:
    return figure.start - len(left) + found.start()


def _from_right(text: str, figure: Figure) -> Figure:
    grade = _GRADE.match(text, figure.end)
    if grade is not None and text[figure.start] in "百千万亿" and figure.amount.value is not None:
        # 百毫秒级, 百亿元级: what stands before is an order of magnitude.
        return replace(figure, end=grade.end(), amount=_said(figure.amount, "order"))
    found = _RIGHT.match(text, figure.end)
    if found is None:
        return figure
    key = str(found.lastgroup)
    if key == "approx_above" and figure.kind == "percent" and _MOSTLY.match(text, found.end()):
        return figure
    if key in ("approx_above", "odd"):
        return _and_more(figure, found.end(), any_kind=key == "odd")
    if key == "le" and figure.kind in ("percent", "multiple"):
        return figure
    return replace(figure, end=found.end(), amount=_said(figure.amount, key))


def _and_more(figure: Figure, end: int, *, any_kind: bool) -> Figure:
    """一年多, 两倍有余, 三成多, 两万元出头: the amount and something short of the next step.

    多 says so of few kinds, of others it begins a word; 出头 says so of *any_kind*.
    """
    value = figure.amount.value
    step = {"duration": 1.0, "multiple": 1.0, "proportion": 0.1}.get(figure.kind)
    if step is None and any_kind:
        step = 1.0
    if figure.kind == "percent":
        tens = round((value or 0.0) * 100, 6) % 10 == 0
        step = 0.1 if tens and not any_kind else 0.01
    if value is None or step is None or figure.amount.comparator in _KEPT:
        return figure
    step = min(step, abs(value)) or step
    if value >= 10:
        # 百倍有余 is 100–199, as 一百多 is.
        step = next_step(value) - 1
    low, high = sorted((value, round(value + (step if value >= 0 else -step), 6)))
    amount = replace(figure.amount, value=None, low=low, high=high, comparator="approx_above")
    return replace(figure, end=end, amount=amount)


def _said(amount: Amount, key: str) -> Amount:
    """*amount* under the comparator *key*; a range and a vague number keep their own."""
    if amount.comparator in _KEPT:
        return amount
    if amount.low is not None:
        # 超过300多家: what is exceeded is the lower bound.
        return replace(amount, value=amount.low, low=None, high=None, comparator=key)
    return replace(amount, comparator=key)
