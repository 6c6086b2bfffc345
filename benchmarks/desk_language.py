"""Made-up Chinese whose characters and words come as often as in real Chinese; no copied text.

Of real Chinese the commonest character makes up 2 to 4 of 100, the commonest hundred some 43, the
commonest thousand some 89, and 2,000 characters in a row hold about 560 different ones. Words of
two characters prevail, a few are frequent and most are rare, and what an article is about comes
again and again in it, and hardly in others. What is made here has all of that
(`python benchmarks/desk_language.py` tells), and no sense.
"""

import math
import random
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, islice

_CHARACTERS = 4_000
_WORDS = 40_000
#: So many words an article has for itself, and characters that stand alone, as 的 and 是 do.
_OWN = 80
_ALONE = 40
#: Clauses in a paragraph, and signs that end one.
_CLAUSES = (4, 12)
_SIGNS = "，，，、；。"


class Language:
    """A language of its own for every seed."""

    def __init__(self, seed: int = 3) -> None:
        self._dice = dice = random.Random(seed)
        known = list(islice(_usual(), _CHARACTERS))
        dice.shuffle(known)
        weights = [math.exp(-at / 1_100) / math.sqrt(at + 6) for at in range(1, _CHARACTERS + 1)]
        often = list(accumulate(weights))
        lengths = dice.choices((2, 3, 4), (85, 10, 5), k=_WORDS)
        made = ("".join(dice.choices(known, cum_weights=often, k=length)) for length in lengths)
        self._words = list(dict.fromkeys(made))
        self._often = list(accumulate((at + 9) ** -0.9 for at in range(len(self._words))))
        self._alone = known[:_ALONE]
        self._alone_often = list(accumulate(1 / (at + 2.5) for at in range(_ALONE)))
        self._own_often = list(accumulate(1 / (at + 2) for at in range(_OWN)))

    def article(self, length: int) -> str:
        """Another article of *length* code points, in paragraphs."""
        choices = self._dice.choices
        clauses = length // 10 + 1
        own = choices(self._words, cum_weights=self._often, k=_OWN)
        common = iter(choices(self._words, cum_weights=self._often, k=3 * clauses))
        again = iter(choices(own, cum_weights=self._own_often, k=2 * clauses))
        alone = iter(choices(self._alone, cum_weights=self._alone_often, k=2 * clauses))
        signs = self._signs(clauses)
        parts = zip(common, alone, again, common, alone, common, again, signs, strict=False)
        return "".join("".join(part) for part in parts)[:length]

    def _signs(self, clauses: int) -> Iterator[str]:
        """What ends each clause; behind a paragraph's last a line ends too."""
        left = self._dice.randint(*_CLAUSES)
        for sign in self._dice.choices(_SIGNS, k=clauses):
            left -= 1
            yield sign if left else "。\n"
            left = left or self._dice.randint(*_CLAUSES)


def _usual() -> Iterator[str]:
    """Chinese characters in the order of the national standard of 1980, the usual ones first."""
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield bytes((row, cell)).decode("gb2312")
            except UnicodeDecodeError:
                # The standard leaves five places empty.
                continue


def main() -> None:
    """Tell how often the characters come."""
    language = Language()
    made = [language.article(2_000) for _ in range(1_000)]
    every = Counter(char for text in made for char in text if "\u4e00" <= char <= "\u9fff")
    counts = [count for _, count in every.most_common()]
    for first in (1, 10, 100, 500, 1_000, 2_000):
        print(f"the commonest {first:5,}: {sum(counts[:first]) / sum(counts):6.1%}")
    different = sorted(len(set(text)) for text in made)[len(made) // 2]
    print(f"{len(counts):,} different, in one article {different}")
    print(made[0][:120])


if __name__ == "__main__":
    main()
