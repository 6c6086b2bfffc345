"""Short lines among the menus over an article and in the foot of its page: furniture, likely."""

import re
from collections.abc import Sequence

#: A paragraph: so long with a mark inside, or of any length with a sentence's end.
_LONG = 32
_MARK = re.compile(r"[，,。！？!?；;]")
_SENTENCE_END = re.compile(r"[。！？!?…][”」』）)]?$")
#: What is a figure or a row of a table is not a menu's.
_DATA = re.compile(r"\t|[:：|][ ]?[\d$¥￥]|\d[ ]?[%％元]")
_LONGEST = 44
#: Kinds of furniture that stand only outside an article, not among its paragraphs.
_OUTSIDE = ("aggregator", "app_advert", "disclaimer", "source_tail")


def name_ends(words: Sequence[str], kinds: list[str | None]) -> None:
    """Take short lines between pieces of furniture at either end of the page for furniture too.

    *words* are the stripped lines of a folded text, *kinds* what is known of each, changed in
    place. Over the article they must stand between two known pieces, under it after one.
    """
    body = [at for at, line in enumerate(words) if kinds[at] is None and _is_paragraph(line)]
    if not body:
        return
    first, last = body[0], body[-1]
    menus = [at for at in range(first) if kinds[at] in _OUTSIDE]
    feet = [at for at in range(last + 1, len(words)) if kinds[at] in _OUTSIDE]
    between = range(menus[0] + 1, menus[-1]) if menus else range(0)
    under = range(feet[0] + 1, len(words)) if feet else range(0)
    for at in (*between, *under):
        if words[at] and kinds[at] in (None, "heading") and _is_short(words[at]):
            kinds[at] = "aggregator"


def _is_paragraph(line: str) -> bool:
    return (len(line) >= _LONG and _MARK.search(line) is not None) or (
        _SENTENCE_END.search(line) is not None
    )


def _is_short(line: str) -> bool:
    return len(line) <= _LONGEST and _DATA.search(line) is None
