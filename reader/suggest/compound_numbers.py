"""Numbers written in parts, the larger first: 1億2000萬, 3兆1207.5億, 5萬3000."""

import re
from dataclasses import replace

from reader.suggest.numerals import Amount

_SCALES = {"兆": 10**12, "亿": 10**8, "千万": 10**7, "百万": 10**6, "万": 10**4, "千": 10**3}
_SCALES |= {"百亿": 10**10, "千亿": 10**11}
_LOWER = re.compile(
    r"(?P<number>\d{1,4}|\d,\d{3})(?P<decimals>\.\d+)?"
    r"(?P<mid>[多余])?(?P<tens>[百千])?(?P<inner>[多余])?(?P<scale>万|亿|(?<=千))(?P<more>[多余])?"
    # A last part without a scale of its own has its four places: 5万3000元, not 3万5年.
    r"|(?P<units>\d,?\d{3})(?![\d年月日%.]|,\d)"
)


def compounded(text: str, found: re.Match[str], amount: Amount) -> tuple[Amount, int]:
    """*amount*, of a match of ``NUMERAL``, with its lower parts, and where the last one ends."""
    end, least = found.end(), _SCALES.get(text[found.end() - 1], 0)
    arabic = found["arabic"]
    if not text[end : end + 1].isdigit():
        return amount, end
    if arabic is None or "." in arabic or amount.value is None or found["latin"]:
        return amount, end
    total, rounded = amount.value, False
    while not rounded and (lower := _LOWER.match(text, end)) is not None:
        scale = 1 if lower["units"] else _SCALES[(lower["tens"] or "") + lower["scale"]]
        number = (lower["units"] or lower["number"]).replace(",", "")
        part = float(number + (lower["decimals"] or "")) * scale
        if part >= least or (scale == 1 and least != 10**4):
            break
        total, end, least = total + part, lower.end(), scale
        rounded = bool(lower["mid"] or lower["inner"] or lower["more"])
    total = float(f"{total:.15g}")
    if not rounded:
        return replace(amount, value=total), end
    above = replace(amount, value=None, low=total, high=total + least - 1)
    return replace(above, comparator="approx_above"), end
