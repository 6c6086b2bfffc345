"""Places in a text whose words are like a quote: the same but for script, width or escaping.

These are proposals for a person, never accepted by themselves.
"""

import html
import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import islice

from reader.script.fold import fold

#: Marks that files exchange for one another.
_SAME = str.maketrans("・·‧、“”‘’「」『』―—–", '、、、、""\'\'""""---')

_MOST = 8


class Likeness:
    """One text in which like words are looked for; made comparable when first needed."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, words: str) -> Iterator[tuple[tuple[int, int], str]]:
        """``((start, end), why)`` in code points, the surest first, a handful at the most."""
        exact = list(islice(_places(self._text, words), _MOST))
        for start in exact:
            yield (start, start + len(words)), "the same words"
        if exact:
            return
        for form, why in ((words, "like words"), (html.unescape(words), "like words, unescaped")):
            plain = _plain(form)
            found = list(islice(_places(self._comparable, plain), _MOST))
            for start in found:
                yield (start, start + len(plain)), why
            if found:
                return

    @cached_property
    def _comparable(self) -> str:
        return _plain(self._text)


def _plain(text: str) -> str:
    """One to one in code points: simplified, narrow, small letters, one kind of each mark."""
    return "".join(_narrow(char) for char in fold(text).translate(_SAME))


@cache  # of so many characters of a text few are different
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
