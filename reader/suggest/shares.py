"""Numbers without a unit of their own: shares (绝大多数), tenths (三成), fractions, doublings."""

import re

from reader.suggest.figures import Figure, falls
from reader.suggest.numerals import Amount, chinese_number

_SHARES: tuple[tuple[str, str, float | None], ...] = (
    ("半数以上|一半以上|过半数|过半|超半数|大半(?![天年夜个])", "gt", 0.5),
    ("近半数|近一半|近半|接近一半", "approx_below", 0.5),
    ("绝大多数|绝大部分|大多数|大部分", "vague", None),
    ("一半|半数", "eq", 0.5),
)
_SHARE = re.compile("|".join(f"(?P<s{at}>{words})" for at, (words, *_) in enumerate(_SHARES)))
_TENTHS = re.compile(
    r"(?<![一二三四五六七八九十不])(?P<low>[一二两三四五六七八九]|(?<![\d.])[1-9])"
    r"(?P<high>[二三四五六七八九])?(?:(?<=\d)[ ])?成"
    r"(?:(?P<half>半)|(?P<part>[一二三四五六七八九]|[1-9](?!\d|\.\d|%))(?![成分倍十百千万亿个家名位款种年月天线次些直样定起旦般、]))?"
    # 近五成为英文 is a share, but what 成为 something becomes it.
    r"(?:(?<=[近约逾超占达][一二两三四五六七八九]成)(?=为)"
    r"|(?![为了功立长就果交分品熟型绩效体因群套语见名千百万]|员(?!工)|本(?![地土科])|都(?![是在会有由来])"
    r"|人(?![士们认表都])|不变))"
)
_HALVING = re.compile(r"减半|砍半|折半|腰斩|(?:打(?:对|五)|对)折(?![叠页])|半价(?!券)")
_DISCOUNT = re.compile(
    r"(?P<cut>打了?(?:个|到|近|约)?)?(?<![\d.零一二三四五六七八九十百次波])"
    r"(?P<tenths>[一二三四五六七八九]{1,2}|[1-9](?:\.\d)?)折(?![叠页腾磨射旧现返点腰断中屏坂痕手])"
)
_COUNTLESS = re.compile(r"数以(?P<scale>[十百千万亿]{1,2})计|成千上万|成百上千|成千成万")
_FRACTION = re.compile(
    r"(?P<vague>[几数])?(?P<under>[二三四五六七八九十]{1,4})分之(?P<over>[一二两三四五六七八九十]{1,4})"
)
#: 三分一 and 十分一, as Hong Kong says it.
_SHORT = re.compile(
    r"(?<![零一二三四五六七八九十百千万点第:\d])(?P<under>[三四五十])分(?P<over>[一二三])"
    r"(?![一二三四五六七八九十般致样定次个张种类起道条点])"
)
_SLASH = re.compile(
    r"(?<![\d/.])(?P<over>[1-9])/(?P<under>[2-9]|10|(?<=[的为是约到至近有]1/)[1-9]\d|[1-9]\d?00+)(?![\d/])"
    r"(?=[ ]?(?:[的以左，。,；;、）)！!？?]|价|成本|费|参数|体积|大小|规模|算力|时间|用量|水平|$))"
)
_DOUBLING = re.compile(
    r"翻(?:了)?(?:(?P<near>近)|(?P<over>超过?|逾|不止))?"
    r"(?:(?P<han>[一二两三四])(?:番|倍)|番|倍|(?P<digit>\d+)(?P<unit>番|倍))"
    r"|加倍(?=[到至了，,。；、]|$)"
)


def shares(text: str) -> list[Figure]:
    """Every such number in a folded, narrow text, in no particular order."""
    found = [_share(match) for match in _SHARE.finditer(text)]
    found += [figure for match in _TENTHS.finditer(text) if (figure := _tenths(text, match))]
    found += [_proportion(match, Amount(value=0.5)) for match in _HALVING.finditer(text)]
    for pattern in (_FRACTION, _SHORT, _SLASH):
        for match in pattern.finditer(text):
            figure = _fraction(match)
            if figure is not None:
                found.append(figure)
    found += [_doubling(match) for match in _DOUBLING.finditer(text)]
    found += [_countless(match) for match in _COUNTLESS.finditer(text)]
    found += [_discount(match) for match in _DISCOUNT.finditer(text)]
    return found


def _share(match: re.Match[str]) -> Figure:
    _, comparator, value = _SHARES[int(str(match.lastgroup)[1:])]
    amount = Amount(value=value, comparator=comparator)
    return _proportion(match, amount)


def _discount(match: re.Match[str]) -> Figure:
    """打八折 is .8 of the price, 七五折 .75."""
    tenths = _number(match["tenths"]) or 0.0
    return _proportion(match, Amount(value=round(tenths / (10 if tenths < 10 else 100), 3)))


def _tenths(text: str, match: re.Match[str]) -> Figure | None:
    """三成, 三成五, 九成半, 七八成; negative after a verb of falling."""
    low = _number(match["low"]) or 0.0
    if match["high"] is None:
        part = 5.0 if match["half"] else _number(match["part"] or "零") or 0.0
        amount = Amount(value=round(low / 10 + part / 100, 2))
    else:
        high = chinese_number(match["high"]) or 0.0
        if high <= low:
            return None
        amount = Amount(low=low / 10, high=high / 10, comparator="range")
    return _proportion(match, amount.fallen() if falls(text, match.start()) else amount)


def _fraction(match: re.Match[str]) -> Figure | None:
    if "vague" in match.groupdict() and match["vague"] is not None:
        return _proportion(match, Amount(comparator="vague"))
    over, under = _number(match["over"]), _number(match["under"])
    if not over or not under or over >= under:
        return None
    return _proportion(match, Amount(value=float(f"{over / under:.6g}")))


def _number(words: str) -> float | None:
    return float(words) if words.isascii() else chinese_number(words)


def _countless(match: re.Match[str]) -> Figure:
    """数以万计 is 20,000–90,000; 成千上万 has no bounds."""
    amount = Amount(comparator="vague")
    if match["scale"] is not None:
        one = chinese_number("一" + match["scale"]) or 0.0
        amount = Amount(low=2 * one, high=9 * one, comparator="vague")
    return Figure(start=match.start(), end=match.end(), kind="count", amount=amount, unit=None)


def _doubling(match: re.Match[str]) -> Figure:
    """翻番 and 翻倍 are twice as much, 翻两番 four times, 翻三倍 three times."""
    count = match["han"] or match["digit"]
    number = 1.0 if count is None else (_number(count) or 1.0)
    by_number = count is not None and match[0].endswith("倍")
    value = max(number, 2.0) if by_number else 2.0**number
    comparator = "approx_below" if match["near"] else "gt" if match["over"] else "eq"
    return Figure(
        start=match.start(),
        end=match.end(),
        kind="multiple",
        amount=Amount(value=value, comparator=comparator),
        unit="x",
    )


def _proportion(match: re.Match[str], amount: Amount) -> Figure:
    return Figure(
        start=match.start(), end=match.end(), kind="proportion", amount=amount, unit="share"
    )
