"""Which numerals count something: percentages, multiples, money, durations, things and people."""

import re
from dataclasses import replace

from reader.suggest import numerals
from reader.suggest.classifiers import is_count, is_measure, runs_on
from reader.suggest.compound_numbers import compounded
from reader.suggest.durations import HALVES, bounded, clock_time, is_duration, loose_months
from reader.suggest.figures import Figure, falls, has_bound_after, has_comparator
from reader.suggest.letter_suffixes import lettered
from reader.suggest.numerals import NUMERAL, Amount
from reader.suggest.scores import is_score
from reader.suggest.units import Unit, Units

_RANGE = re.compile(r"[ ]?(?:到|至|~|-)[ ]?")
_ORDER = re.compile(r"量级|级别|级")
_PERCENT = re.compile(
    r"[ ]?(?:(?P<points>个?百分点|个点(?!子)|个?(?:pcts?|PCT|pp)(?![A-Za-z]))|(?P<basis>个?基点)"
    r"|(?P<mille>‰)|%)"
)
_MINUS = re.compile(r"(?:负|(?<![\d%A-Za-z-])-)$")
#: Before money a stroke is a minus only after what it is said with: 净利润为-3亿元.
_MINUS_MONEY = re.compile(r"(?:负|(?<=[为是达至到:：(（，,、\t ])-)$")
#: 0.5分/百万token is a price and no mark.
_CENTS = re.compile(r"分(?=[ ]?/[ ]?(?:[百千]?万|[千百])?[ ]?(?:[Tt]okens?|次|字))")
#: 三百万年包 is pay and 9亿周活 users, neither a time; 21时46分 is a time and no mark.
_NO_TIME = re.compile(r"年[薪包]|周活")
_HOUR = re.compile(r"\d[ ]?[时点]$")
#: 3毛利 is no money.
_NO_DIME = re.compile(r"毛[利病孔衣笔坯重]")
_PRICED_AT = re.compile(r"(?:[打降低跌砍]到|[降低跌]至|只要|只收)[ ]?$")
_TIMES = re.compile(r"[ ]?倍于?(?!速|率|数)|(?<=\d)[xX×](?![\dA-Za-z]|[ ]?\d)")

#: What stands right before a number that is a name, an ordinal, a version or an address.
_NAMED = re.compile(r"(?:第.{0,3}个|[第#@＃][ ]?|\d[.+/x×-]|星期|周)$")
#: After it a plain number is a part of a time or a ratio, but GLM-4.5:280B is a size.
_AFTER_COLON = re.compile(r"\d:$")
#: GPT-4 is a name, but 7B/14B are two sizes, and 慢过Perplexity一倍 is not.
_NAMED_BY_LETTER = re.compile(r"(?!(?<=\d)[BbKkMT]/$)[A-Za-z_][-.+/@]?$")
#: After a Latin word and a space it may be a version: Llama 3 家族.
_SPACED = re.compile(r"[A-Za-z] $")
_WORD_BEFORE = re.compile(r"[参函指总人倍多少次分系整个户级位岁变常基算复小实无度计岗术代字]$")
#: 一元可以买到 is money, 一元化 is not.
_BUYS = re.compile(r"可以?[买换得]|就[能可]|能[买换]|起步?[，,。]")
_TENTH = re.compile(r"[一二三四五六七八九1-9](?![\d一二三四五六七八九十百千万亿个块张台])")
_MONEY_NOUN = re.compile(r"(?:市值|市场|规模|估值|营收|收入|投入|投资|资金|融资|大单|产业|赛道)")
#: After a mere number: 2024年, 24-25, AIME 25 88.0.
_GOES_ON = re.compile(r"[ ]?(?:[\d年月日%]|[.:：/-](?=\d)|[道题个项次届])")
#: Held every year, and named by it: AIME 25.
_YEARLY = re.compile(r"(?:AIME|HMMT|AMC|CNMO|USAMO)[ ]?$")
_PER = re.compile(r"[/每][ ]?$")
#: Money only after digits: 40刀, but 两刀 are cuts; 20镁 is how Taiwan's forums write dollars.
_SLANG = re.compile(r"[刀镁]")
#: 最新日均Token呼叫量:50兆。
_TOKENS_BEFORE = re.compile(r"(?:[Tt]okens?|词元|参数)[^。！？!?]*$")
_TOKENS_BACK = 40
_CLAUSE_END = re.compile(r"[，,。；;！!、\n]|$")
#: So many orders, projects and models nobody has: 超千亿订单 is what they are worth, 万亿模型 are
#: of that many parameters.
_DEAL = 10**8
_HUNDRED_MILLIONS = re.compile(r"个(?P<more>多)?亿")


class Counter:
    """Judges one numeral at a time with a table of units; the text is folded and narrow."""

    def __init__(self, units: Units) -> None:
        self._units = units

    def figure(self, text: str, match: re.Match[str]) -> Figure | None:
        """What the numeral *match* counts, comparators aside; ``None`` for a mere number."""
        before = text[max(0, match.start() - 24) : match.start()]
        glued = match["arabic"] is not None and _NAMED_BY_LETTER.search(before) is not None
        # MMLU88.7% is a benchmark with its result, GPT-4 a name.
        if glued and not self._units.scored_before(text, match.start()):
            return None
        if _NAMED.search(before) or (not match["latin"] and _AFTER_COLON.search(before)):
            return None
        if match["arabic"] is None and _SLANG.match(text, match.end()):
            return None
        first = numerals.amount(match)
        if first is None or (match["vague"] == "数" and _WORD_BEFORE.search(before)):
            return None
        if _PER.search(before) and match["han"] is not None and match["han"][0] in "百千万亿":
            return None
        whole, end = self._trillions(text, match, *compounded(text, match, first))
        amount, end = self._range(text, *_hundred_millions(text, whole, end))
        figure = (
            self._percent(text, match, amount, end)
            or self._multiple(text, match, amount, end)
            or self._order(text, match, amount, end)
            or self._money(text, match, amount, end)
            or self._with_unit(text, match, amount, end)
        )
        if figure is None or (figure.unit == "token" and _PER.search(before)):
            return None
        if not _SPACED.search(before):
            return figure
        return None if figure.kind in ("count", "headcount") and amount.size < 20 else figure

    def _range(self, text: str, first: Amount, end: int) -> tuple[Amount, int]:
        """*first*, or the range it opens (3到5, 3年至5年, 10%-20%), with where it ends."""
        unit = self._units.after(text, _blank(text, end))
        share = _PERCENT.match(text, end)
        for start in (end, unit.end if unit else end, share.end() if share else end):
            link = _RANGE.match(text, start)
            second = NUMERAL.match(text, link.end()) if link else None
            other = numerals.amount(second) if second and not second["letter"] else None
            if other is None or second is None:
                continue
            other, last = compounded(text, second, other)
            both = numerals.joined(first, other, lends=start == end)
            if both is None:
                continue
            # 一到30万 is "as soon as", 增长72.7%至18.16亿元 goes from a rate to a sum.
            mixed = first.value == 1 and not first.western and second["arabic"] is not None
            if not (mixed or (start > end and self._unlike(text, end, last))):
                return both, last
        return first, end

    def _trillions(
        self, text: str, match: re.Match[str], amount: Amount, end: int
    ) -> tuple[Amount, int]:
        """新台币10.8兆, Token量达50兆: after a currency or of tokens 兆 is a million million."""
        if not match["arabic"] or amount.scaled or text[end : end + 1] != "兆":
            return amount, end
        money = self._units.currency_before(text, _unblank(text, match.start()))
        if not money and not _of_tokens(text, match.start(), end + 1):
            return amount, end
        return replace(amount.times(10**12), scaled=True), end + 1

    def _unlike(self, text: str, end: int, second: int) -> bool:
        """Whether the numbers ending at *end* and at *second* measure different things."""
        if _per(text, end) != _per(text, second):
            return True
        one, other = (self._units.after(text, _blank(text, at)) for at in (end, second))
        return one is not None and other is not None and one.key != other.key

    def _percent(self, text: str, match: re.Match[str], amount: Amount, end: int) -> Figure | None:
        sign = _PERCENT.match(text, end)
        if sign is None and match["fraction"] is None:
            return None
        named = "" if sign is None else sign.lastgroup
        points = named in ("points", "basis")
        part = {"mille": 0.001, "basis": 0.0001}.get(named or "", 0.01)
        ratio = amount if match["fraction"] else amount.times(part)
        start, note = match.start(), None
        if _MINUS.search(text[max(0, start - 8) : start]):
            start, ratio = start - 1, ratio.fallen()
        elif text[start - 1 : start] == "±" and ratio.value is not None:
            either = replace(ratio, value=None, low=-ratio.value, high=ratio.value)
            start, ratio = start - 1, replace(either, comparator="range")
        elif falls(text, start):
            ratio, note = ratio.fallen(), "falling"
        return Figure(
            start=start,
            end=sign.end() if sign else end,
            kind="percent",
            amount=ratio,
            unit="percentage_point" if points else "ratio",
            note=note,
        )

    def _multiple(self, text: str, match: re.Match[str], amount: Amount, end: int) -> Figure | None:
        sign = _TIMES.match(text, end)
        if sign is None or match["half"]:
            return None
        return Figure(start=match.start(), end=sign.end(), kind="multiple", amount=amount, unit="x")

    def _order(self, text: str, match: re.Match[str], amount: Amount, end: int) -> Figure | None:
        """万亿级, 百亿级参数: an order of magnitude."""
        sign = _ORDER.match(text, end)
        if sign is None or not amount.scaled or text[end - 1] not in "百千万亿":
            return None
        end, size = sign.end(), self._units.after(text, sign.end())
        if size is not None and size.key in ("parameter", "token"):
            end = size.end
        unit, kind = self._units.noun(text, sign.end(), reach=4), "count"
        unit = unit or (None if end == sign.end() or size is None else size.key)
        unit = unit or self._units.subject_before(text, match.start())
        if unit == "model" and amount.size >= _DEAL:
            unit = "parameter"
        worth = unit is None and self._units.about_money(text, match.start(), sign.end())
        if worth or unit in ("project", "order"):
            unit, kind = "CNY", "money"
        if unit is None:
            unit = self._units.noun_before(text, match.start())
        return Figure(
            start=match.start(),
            end=end,
            kind=kind,
            amount=amount if amount.low is not None else replace(amount, comparator="order"),
            unit=unit,
        )

    def _money(self, text: str, match: re.Match[str], amount: Amount, end: int) -> Figure | None:
        start = match.start()
        prefix = self._units.currency_before(text, _unblank(text, start))
        unit = self._units.after(text, _blank(text, end))
        if unit is not None and unit.key == "point" and self._is_cents(text, match, unit):
            unit = replace(unit, key="CNY*0.01", sort="currencies")
        if (
            unit is not None
            and unit.sort == "currencies"
            and not _NO_DIME.match(text, unit.end - 1)
        ):
            if match["han"] and len(match["han"]) == 1 and match["han"] in "一二百千万亿":
                told = (
                    has_comparator(text, start) or unit.end - end > 1 or _BUYS.match(text, unit.end)
                )
                return _priced(text, start, amount, unit) if told else None
            opening = prefix[1] if prefix else start
            if prefix is not None and unit.key == "CNY":
                unit = replace(unit, key=prefix[0])
            if prefix is None and _MINUS_MONEY.search(text[max(0, start - 4) : start]):
                opening, amount = start - 1, amount.fallen()
            return _priced(text, opening, amount, unit)
        if prefix is None or match["letter"] or match["vague"] or amount.size == 0:
            return None
        stop = _trimmed(text, end)
        return Figure(start=prefix[1], end=stop, kind="money", amount=amount, unit=prefix[0])

    def _is_cents(self, text: str, match: re.Match[str], unit: Unit) -> bool:
        """Whether 分 is a part of a yuan: 0.5分/百万token; so small a mark nobody gives."""
        if _CENTS.match(text, unit.end - 1):
            return True
        small = match["arabic"] is not None and match["arabic"].startswith("0.")
        before = text[max(0, match.start() - 8) : match.start()]
        return small and (
            _PRICED_AT.search(before) is not None
            or self._units.about_money(text, match.start(), unit.end)
        )

    def _with_unit(
        self, text: str, match: re.Match[str], amount: Amount, end: int
    ) -> Figure | None:
        timed = clock_time(text, match, amount, end)
        if timed is not None:
            return timed
        halves = HALVES.match(text, end)
        unit = self._units.after(text, _blank(text, end))
        found = loose_months(text, match, amount, end)
        if found is not None:
            unit, amount = found
        if halves is not None and unit is not None and amount.value is not None:
            amount = replace(amount, value=amount.value + 0.5)
            unit = replace(unit, end=max(unit.end, halves.end()))
        if unit is None:
            return self._bare(text, match, amount, end)
        if unit.key == "celsius" and _is_power(text, match.start(), amount):
            unit = replace(unit, key="kwh")
        figure = Figure(
            start=match.start(), end=unit.end, kind=unit.kind, amount=amount, unit=unit.key
        )
        if unit.sort in ("durations", "measures"):
            return self._measured(text, match, figure, unit, end)
        if not is_count(text, match, figure, unit.sort):
            return None
        if unit.key is None:
            place = match.start()
            often = text[unit.end - 1] == "次"
            called = often and self._units.called_around(text, place, unit.end)
            return replace(figure, unit=called or self._units.noun_before(text, place))
        if unit.key == "product":
            # 开源模型已超300款 are models.
            return replace(figure, unit=self._units.noun_before(text, match.start()) or unit.key)
        return figure

    def _measured(
        self, text: str, match: re.Match[str], figure: Figure, unit: Unit, end: int
    ) -> Figure | None:
        """A time or a measure; what only begins like one may count by itself (三百万年包)."""
        if unit.sort == "durations":
            if is_duration(text, match, figure):
                return figure
            if not _NO_TIME.match(text, end):
                return None
        elif unit.key == "point" and _HOUR.search(text[max(0, figure.start - 3) : figure.start]):
            return None
        elif is_measure(match, unit, figure.amount) and not runs_on(text, unit.end):
            return figure
        return self._bare(text, match, figure.amount, end)

    def _bare(self, text: str, match: re.Match[str], amount: Amount, end: int) -> Figure | None:
        """A number without a unit counts only with 万, 亿 or B, or next to what it counts."""
        stop = _trimmed(text, end)
        start = match.start()
        if (
            match["arabic"]
            and not amount.scaled
            and (is_score(text, start) or self._scored(text, match))
        ):
            return Figure(start=start, end=stop, kind="count", amount=amount, unit="point")
        if match["latin"]:
            return lettered(text, match, amount, end, self._units.noun_near(text, start, end))
        lone = match["han"] is not None and match["han"][0] in "百千万亿"
        if not amount.scaled or (
            lone and len(match["han"]) == 1 and not has_comparator(text, start)
        ):
            return None
        noun = self._units.noun(text, _blank(text, end), reach=4)
        deal = noun in ("project", "order") and (lone or amount.size >= _DEAL)
        if noun is not None and not deal:
            kind = "headcount" if noun == "person" else "count"
            unit = "parameter" if noun == "model" and amount.size >= _DEAL else noun
            return Figure(start=start, end=stop, kind=kind, amount=amount, unit=unit)
        counted = self._units.noun_before(text, start) or self._units.subject_before(text, start)
        if counted is None and text[stop - 1] == "兆":
            counted = (
                "parameter" if "参数" in text[max(0, start - _TOKENS_BACK) : start] else "token"
            )
        plain = (
            not lone
            or counted is not None
            or has_comparator(text, start)
            or has_bound_after(text, stop)
            or (len(match["han"]) > 1 and _MONEY_NOUN.match(text, stop) is not None)
        )
        if not plain or amount.size < 10_000 or text[stop - 1] not in "百千万亿兆多余":
            return None
        spoken = "个" in text[match.end() : stop]
        if counted is None and (spoken or self._units.about_money(text, start, stop)):
            currency = (
                self._units.currency_ahead(text, stop)
                or self._units.currency_behind(text, start)
                or "CNY"
            )
            return Figure(start=start, end=stop, kind="money", amount=amount, unit=currency)
        kind = "headcount" if counted == "person" else "count"
        return Figure(start=start, end=stop, kind=kind, amount=amount, unit=counted)

    def _scored(self, text: str, match: re.Match[str]) -> bool:
        """Whether a number without a unit is a benchmark's: 85.0, but not the 2024 of AIME 2024."""
        if not self._units.scored_before(text, match.start()) or _GOES_ON.match(text, match.end()):
            return False
        if "." in match["arabic"]:
            return True
        yearly = _YEARLY.search(text[max(0, match.start() - 6) : match.start()]) is not None
        return not yearly and 10 <= float(match["arabic"].replace(",", "")) <= 100


def _of_tokens(text: str, start: int, end: int) -> bool:
    """Whether a number that ends its clause is said of tokens, or of a model's parameters."""
    return (
        _CLAUSE_END.match(text, end) is not None
        and _TOKENS_BEFORE.search(text[max(0, start - _TOKENS_BACK) : start]) is not None
    )


def _per(text: str, end: int) -> str:
    """Which sign of a percentage stands at *end*, points apart from shares; empty for none."""
    sign = _PERCENT.match(text, end)
    return "" if sign is None else sign.lastgroup or "%"


def _hundred_millions(text: str, amount: Amount, end: int) -> tuple[Amount, int]:
    """几个亿, 三个多亿: spoken hundred millions."""
    found = _HUNDRED_MILLIONS.match(text, end)
    if found is None:
        return amount, end
    amount = bounded(amount) if found["more"] else amount
    return replace(amount.times(10**8), scaled=True), found.end()


def _priced(text: str, start: int, amount: Amount, unit: Unit) -> Figure:
    """Money in the table's unit, which may be a part of one (CNY*0.001 is 厘), or 三块五."""
    currency, _, part = (unit.key or "").partition("*")
    worth = amount.times(float(part)) if part else amount
    tenth = _TENTH.match(text, unit.end) if text[unit.end - 1] == "块" else None
    if tenth is not None and worth.value is not None:
        value = worth.value + (numerals.chinese_number(tenth[0]) or float(tenth[0])) / 10
        worth, unit = replace(worth, value=round(value, 2)), replace(unit, end=tenth.end())
    return Figure(start=start, end=unit.end, kind="money", amount=worth, unit=currency)


def _is_power(text: str, start: int, amount: Amount) -> bool:
    """Whether 度 is a kilowatt-hour here."""
    return amount.size >= 1000 or "电" in text[max(0, start - 8) : start]


def _blank(text: str, at: int) -> int:
    """*at*, or one further when a space stands there."""
    return at + 1 if text[at : at + 1] == " " else at


def _unblank(text: str, at: int) -> int:
    """*at*, or one less when a space stands right before it."""
    return at - 1 if at > 0 and text[at - 1] == " " else at


def _trimmed(text: str, end: int) -> int:
    return end - 1 if text[end - 1] == " " else end
