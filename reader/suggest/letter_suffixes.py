"""What a number with a letter for its size counts: 1.5B, 32K, 3W, 310W."""

import re

from reader.suggest.figures import Figure
from reader.suggest.numerals import Amount

#: Before it W is a watt and not 万.
_POWER = re.compile(r"(?:功耗|功率|TDP|供电)[^，,。；;\n]{0,8}$")
_POWER_REACH = 16


def lettered(
    text: str, match: re.Match[str], amount: Amount, end: int, noun: str | None
) -> Figure | None:
    """The figure of a match of ``NUMERAL`` with a letter, *noun* being what it is said of.

    1.5B alone means parameters; the other letters need to be told what they count.
    """
    start = match.start()
    if match["latin"] == "W" and _POWER.search(text[max(0, start - _POWER_REACH) : start]):
        return Figure(start=start, end=end, kind="count", amount=amount.times(1e-4), unit="watt")
    # 2B is business to business, unless models are spoken of.
    alone = match["latin"] == "B" and match["arabic"] != "2"
    if noun is None and not alone:
        return None
    unit = "parameter" if noun in (None, "model") else noun
    if match["latin"] == "T" and noun in ("data_item", "dataset"):
        # 预训练数据36T: tokens, in the makers' way of speaking.
        unit = "token"
    if match["latin"] in "kK" and noun in ("model", "version"):
        # 32K模型: no model has so few parameters.
        unit = "token"
    return Figure(start=start, end=end, kind="count", amount=amount, unit=unit)
