"""What a price or a speed is for, written after it: 2元/百万tokens, 30美元/人/月, 120 tokens/s."""

import re
from dataclasses import replace

from reader.suggest.figures import Figure

_WHAT = (
    r"(?:[Tt]okens?|词元|字符|字|次|人|席位|账号|用户|股|度|千瓦时|kWh|月|年|天|日|周|小时|分钟|秒|s|张|台|套|卡)"
    r"(?![A-Za-z均])"
)
_MANY = r"(?:\d+[ ]?)?(?:[十百千万亿]{1,2}|[KkMm](?![A-Za-z]))?[ ]?个?"
_RATE = re.compile(
    rf"[ ]?/[ ]?每?(?P<first>{_MANY}{_WHAT}(?:/{_WHAT})?)"
    r"|[ ]?每[ ]?(?P<each>(?:\d+[ ]?)?(?:[百千万亿]{1,2}|[KkMm])?[ ]?个?[ ]?(?:[Tt]okens?|词元))"
)


def rated(text: str, figure: Figure) -> Figure:
    """*figure* widened by what it is for, which is kept in the note as the text says it."""
    if figure.kind not in ("money", "count"):
        return figure
    found = _RATE.match(text, figure.end)
    if found is None:
        return figure
    per = (found["first"] or found["each"]).strip()
    return replace(figure, end=found.end(), note=figure.note or f"per {per}")
