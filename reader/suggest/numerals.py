"""Reads Chinese and Western numerals: exact, rounded (300多), vague (数十) and paired (两三)."""

import re
from dataclasses import dataclass, replace

_DIGIT = dict(
    zip("零〇一二两俩三仨四五六七八九", (0, 0, 1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_WEIGHT = _SMALL | _LARGE | {"兆": 10**12}
_LATIN = {"k": 10**3, "w": 10**4, "m": 10**6, "b": 10**9, "t": 10**12}

# Full-width digits and signs to their usual forms, one to one, so that offsets hold.
_NARROW = {0xFF01 + index: 0x21 + index for index in range(94)}
# 20，300万 are two numbers, １，０００万 is one.
_WIDE_COMMA = _NARROW.pop(ord("，"))
_WIDE_THOUSANDS = re.compile(r"(?<=[０-９])，(?=[０-９]{3})")
# Other strokes and small signs of typesetting: −24.7%, GPT‑5, 412﹒56.
_NARROW |= {ord(sign): ord("-") for sign in "—–−‐‑‒﹣"}
_NARROW |= {ord("〜"): ord("~"), ord("∼"): ord("~"), ord("﹒"): ord("."), ord("﹪"): ord("%")}
_NARROW |= dict.fromkeys((0x3000, 0xA0, 0x202F, 0x2009, 0x2002, 0x2003, 0x2005), 0x20)

_ARABIC = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = r"[十百千万亿]{1,3}"
# 兆 is a million million of money and of models; elsewhere a million (兆瓦) or part of a unit.
_TRILLIONS_OF = r"[ ]?(?:元|美|港|台|新台|日|欧|韩|人民|个?参数|个?[ ]?[Tt]oken|词元)"
_TRILLION = (
    rf"兆(?={_TRILLIONS_OF}|\d[\d,]*(?:\.\d+)?[多余]?[百千]?亿"
    rf"|[ ]?[至到~-][ ]?\d[\d,]*(?:\.\d+)?[ ]?兆{_TRILLIONS_OF})"
)
_HAN = r"(?:[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?|[俩仨])"

#: One numeral, with what rounds it: `300多`, `十余`, `数十`, `上百`, `几`, `N`, `1.5B`.
NUMERAL = re.compile(
    rf"(?P<fraction>百分之|千分之|万分之)?"
    rf"(?:(?P<arabic>{_ARABIC})(?:[ ]?(?P<latin>[kKwWmMbBT])(?![A-Za-z0-9])"
    rf"(?P<over>\+(?![\dA-Za-z]))?"
    rf"|(?P<more>[多余几])?(?P<gap>[ ]?)(?P<scale>{_SCALE}|{_TRILLION})?(?P<plus>[多余来+])?)"
    rf"|(?P<vague>[好大]几|数|几)(?P<vague_scale>{_SCALE})?"
    rf"|上(?P<up>{_SCALE})"
    rf"|(?P<han>{_HAN})(?P<han_more>[多余几来])?(?P<han_scale>[万亿]{{1,2}})?(?P<han_plus>[多余来])?"
    rf"|(?P<half>半)"
    rf"|(?P<letter>N)(?![A-Za-z]))"
)

_PAIR = re.compile(
    r"(?:(?P<tens>[二三四五六七八九]?十)|(?P<hundreds>[一二两三四五六七八九]百)(?=..十))?"
    r"(?P<digits>[一二两三四五六七八九]{2})(?P<scale>十?(?P<large>[万亿]*)|[十百千万亿]*)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A numeral's worth: one ``value``, or bounds ``low``–``high`` (inclusive), or neither (N).

    ``comparator`` is what the numeral itself says (``eq``, ``approx_above`` for 300多,
    ``vague`` for 数十, ``ge`` for 上百, ``range`` for 两三). ``scaled`` tells whether a word
    such as 万 stands in it, ``western`` whether it is written in digits.
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None
    comparator: str = "eq"
    scaled: bool = False
    western: bool = False

    def times(self, factor: float) -> "Amount":
        """The same amount, *factor* times as large."""

        def grown(number: float | None) -> float | None:
            return None if number is None else _tidy(number * factor)

        return Amount(
            value=grown(self.value),
            low=grown(self.low),
            high=grown(self.high),
            comparator=self.comparator,
            scaled=self.scaled,
            western=self.western,
        )

    def fallen(self) -> "Amount":
        """The same amount as a fall: negative, its bounds still rising."""
        negative = self.times(-1)
        return replace(negative, low=negative.high, high=negative.low)

    @property
    def size(self) -> float:
        """The value or the lower bound; 0 when there is neither."""
        known = self.value if self.value is not None else self.low
        return 0.0 if known is None else known


def narrow(text: str) -> str:
    """*text* with full-width letters, digits and signs in their usual width, one to one."""
    return _WIDE_THOUSANDS.sub(chr(_WIDE_COMMA), text).translate(_NARROW)


def amount(match: re.Match[str]) -> Amount | None:
    """What a match of :data:`NUMERAL` amounts to; ``None`` when it is no readable number."""
    found: Amount | None
    if match["arabic"] is not None:
        found = _western(match)
    elif match["vague"] is not None:
        found = _vague(match)
    elif match["up"] is not None:
        found = Amount(value=_scale(match["up"]), comparator="ge", scaled=True)
    elif match["han"] is not None:
        found = _chinese(match)
    elif match["half"] is not None:
        found = Amount(value=0.5)
    else:
        found = Amount(comparator="vague")
    if found is None or match["fraction"] is None:
        return found
    parts = {"百分之": 100, "千分之": 1000, "万分之": 10_000}[match["fraction"]]
    return found.times(1 / parts)


def joined(first: Amount, second: Amount, *, lends: bool = True) -> Amount | None:
    """The range from one amount to another; ``None`` if it does not ascend.

    With *lends*, a scale word of the second holds for the first too (3-5万).
    """
    low, high = first.size, second.value if second.value is not None else second.high
    if high is None or not low:
        return None
    if lends and second.scaled and not first.scaled:
        low = _tidy(low * _unit_of(high, low))
    if low >= high:
        return None
    western = first.western and second.western
    return Amount(low=low, high=high, comparator="range", scaled=second.scaled, western=western)


def _unit_of(high: float, low: float) -> float:
    """The scale word that the second number lends to the first: of 3–5万, ten thousand."""
    for factor in (10**12, 10**8, 10**7, 10**6, 10**4, 10**3, 10**2):
        if high >= factor and low * factor < high:
            return factor
    return 1


def _western(match: re.Match[str]) -> Amount:
    value = float(match["arabic"].replace(",", ""))
    factor = float(_LATIN[match["latin"].lower()]) if match["latin"] else _scale(match["scale"])
    return _rounded(
        value,
        factor,
        more=match["more"] or match["plus"] or match["over"],
        scaled=bool(match["scale"] or match["latin"]),
        western=True,
    )


def _chinese(match: re.Match[str]) -> Amount | None:
    pair = _pair(match["han"])
    factor = _scale(match["han_scale"])
    if pair is not None:
        return Amount(
            low=_tidy(pair[0] * factor),
            high=_tidy(pair[1] * factor),
            comparator="range",
            scaled=bool(match["han_scale"]) or match["han"][-1] in _LARGE,
        )
    value = chinese_number(match["han"])
    if value is None:
        return None
    more = match["han_more"] or match["han_plus"]
    if more == "来" and value < 10:
        # 一来, 二来 begin reasons.
        return None
    scaled = bool(match["han_scale"]) or any(char in "百千万亿" for char in match["han"])
    return _rounded(value, factor, more=more, scaled=scaled, western=False)


def _rounded(
    value: float, factor: float, *, more: str | None, scaled: bool, western: bool
) -> Amount:
    whole = _tidy(value * factor)
    if more is None:
        return Amount(value=whole, scaled=scaled, western=western)
    if more == "来":
        return Amount(value=whole, comparator="approx", scaled=scaled, western=western)
    step = next_step(value)
    high = _tidy((value + step) * factor) - (1 if whole >= 10 else 0)
    return Amount(low=whole, high=high, comparator="approx_above", scaled=scaled, western=western)


def _vague(match: re.Match[str]) -> Amount:
    if match["vague_scale"] is None:
        return Amount(low=2, high=9, comparator="vague")
    factor = _scale(match["vague_scale"])
    return Amount(low=2 * factor, high=9 * factor, comparator="vague", scaled=factor >= 100)


def next_step(value: float) -> float:
    """What one more of the last counted place would add: 10 for 20, 100 for 300, 1 for 3."""
    if value != int(value):
        return 1.0
    step = 1
    while step * 10 <= value and value % (step * 10) == 0:
        step *= 10
    return float(step)


def _scale(words: str | None) -> float:
    found = 1.0
    for char in words or "":
        found *= _WEIGHT[char]
    return found


def _pair(words: str) -> tuple[float, float] | None:
    """Two neighbouring digits mean a range: 两三 2–3, 七八十 70–80, 十七八 17–18, 三五 3–5.

    After a hundred the tens are paired: 一百二三十万 is 1.2–1.3 million.
    """
    found = _PAIR.fullmatch(words)
    if found is None:
        return None
    first, second = (_DIGIT[char] for char in found["digits"])
    if second - first != 1 and found["digits"] != "三五":
        return None
    base = chinese_number(found["hundreds"] or found["tens"] or "零") or 0.0
    if found["hundreds"] is not None:
        large = _scale(found["large"])
        return (base + first * 10) * large, (base + second * 10) * large
    factor = _scale(found["scale"])
    return base + first * factor, base + second * factor


def chinese_number(words: str) -> float | None:
    """The value of a Chinese numeral such as 三百二十五, 一亿三千万, 二点五; ``None`` if none.

    A row of digits (二〇二四) is read place by place.
    """
    whole, _, decimals = words.partition("点")
    if not whole or not all(char in _DIGIT or char in _SMALL or char in _LARGE for char in whole):
        return None
    if len(whole) > 1 and all(char in _DIGIT for char in whole):
        value = float("".join(str(_DIGIT[char]) for char in whole))
    else:
        value = _placed(whole)
    if decimals:
        value += float("0." + "".join(str(_DIGIT[char]) for char in decimals))
    return value


def _placed(words: str) -> float:
    total, section, digit, last = 0.0, 0.0, -1, 1
    for char in words:
        if char in _DIGIT:
            digit = _DIGIT[char]
            last = last if digit else 1
            continue
        if char in _SMALL:
            section += (1 if digit < 0 else digit) * _SMALL[char]
            last = _SMALL[char]
        else:
            section += max(digit, 0)
            if not section and not total:
                section = 1
            if section:
                total += section * _LARGE[char]
            else:
                total *= _LARGE[char]
            section, last = 0.0, _LARGE[char]
        digit = -1
    # 三千五 is 3,500 and 一万二 is 12,000: a last digit counts the next lower place.
    return total + section + max(digit, 0) * (last // 10 if last >= 100 else 1)


def _tidy(number: float) -> float:
    """Without the dust of binary fractions: 0.1 + 0.2 is 0.3."""
    return float(f"{number:.12g}")
