"""Places in a text whose words are like a quote: the same but for script, width or escaping.

These are proposals for a person, never accepted by themselves.
"""

import html
import unicodedata
from collections.abc import Iterator

from reader.script.fold import fold

#: Marks that files exchange for one another.
_SAME = str.maketrans("・·‧、“”‘’「」『』―—–", '、、、、""\'\'""""---')

_MOST = 8


def likeness(text: str, words: str) -> Iterator[tuple[tuple[int, int], str]]:
    """``((start, end), why)`` in code points of *text*, the surest first, a handful at the most."""
    exact = list(_places(text, words))
    for start in exact[:_MOST]:
        yield (start, start + len(words)), "the same words"
    if exact:
        return
    plain_text = _plain(text)
    for form, why in ((words, "like words"), (html.unescape(words), "like words, unescaped")):
        plain = _plain(form)
        found = list(_places(plain_text, plain))
        for start in found[:_MOST]:
            yield (start, start + len(plain)), why
        if found:
            return


def _plain(text: str) -> str:
    """One to one in code points: simplified, narrow, small letters, one kind of each mark."""
    return "".join(_narrow(char) for char in fold(text).translate(_SAME))


def _narrow(char: str) -> str:
    narrow = unicodedata.normalize("NFKC", char).lower()
    return narrow if len(narrow) == 1 else char


def _places(text: str, words: str) -> Iterator[int]:
    if not words:
        return
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)
