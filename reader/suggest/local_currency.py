"""What 元 means in an article: the yuan, or the dollar of Hong Kong or of Taiwan."""

import re
from collections.abc import Mapping, Sequence

from reader.suggest.reading import Reading

#: Words inside an amount that say its currency (or that 块 and 毛 are spoken of, in yuan).
SAID = re.compile(r"人民[币幣]|RMB|CN[¥￥]|[¥￥]")
#: What an article says of all its sums: 705億元（人民幣，下同）.
_STATED = "下同"
_CURRENCY = re.compile(r"(?P<currency>[一-鿿]{2,5})[ ]?[（(，,．.、；;·][ ]?以?$")
_CURRENCY_BACK = 12
#: So many different words of a place's press are needed; one alone may be quoted.
_ENOUGH = 2
#: So much of the beginning shows the script, and so large a share differs in traditional script.
_SAMPLE, _TRADITIONAL = 4000, 0.1


def stated_currency(reading: Reading, currencies: Mapping[str, str]) -> str | None:
    """The currency that the article says holds for the sums that follow; ``None`` without."""
    text = reading.folded
    at = text.find(_STATED)
    while at >= 0:
        found = _CURRENCY.search(text[max(0, at - _CURRENCY_BACK) : at])
        at = text.find(_STATED, at + 1)
        if found is None:
            continue
        for length in range(len(found["currency"]), 1, -1):
            key = currencies.get(found["currency"][-length:])
            if key is not None and "*" not in key:
                return key
    return None


def local_currency(reading: Reading, places: Mapping[str, Sequence[str]]) -> str | None:
    """The currency of the place whose press wrote the article; ``None`` for the mainland's.

    Script alone does not tell: texts of the mainland are converted too. So words that only one
    place's press uses decide, in an article in traditional script.
    """
    if not _is_traditional(reading):
        return None
    for currency, words in places.items():
        if sum(word in reading.folded for word in words) >= _ENOUGH:
            return currency
    return None


def _is_traditional(reading: Reading) -> bool:
    sample = min(len(reading.source), _SAMPLE)
    pairs = zip(reading.source[:sample], reading.folded[:sample], strict=True)
    return sample > 0 and sum(one != other for one, other in pairs) >= sample * _TRADITIONAL
