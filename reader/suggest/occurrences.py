"""Every place where the same words, or any alias of a vendor, stand in a set of folded texts."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from reader.core.span import Span
from reader.suggest.vendors import VendorMatcher

_SPACES = re.compile(r"\s+")
_RUNS = re.compile(r"\s{2,}")
#: Words are met by as many of their first characters as is the most of these that they have.
_BEGINNINGS = (8, 4, 3, 2, 1)


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """Words at a span of one article, by the article's id."""

    article: str
    span: Span


def same_words(words: str, texts: Iterable[tuple[str, str]]) -> Iterator[Occurrence]:
    """Where *words* (folded) stand in *texts*, pairs of article id and folded text, in order.

    Letter case and the amount of space do not matter; words that begin or end in Latin letters
    or digits are found as whole words only. Places do not overlap. Words without anything but
    space occur nowhere.
    """
    pattern = _pattern(words)
    if pattern is None:
        return
    for article, text in texts:
        for match in pattern.finditer(text):
            yield Occurrence(article, Span(match.start(), match.end()))


def all_same_words(
    words: Iterable[str],
    texts: Mapping[str, str],
    *,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> dict[str, list[Occurrence]]:
    """What :func:`same_words` finds of each of *words* in *texts* (folded, by article id).

    Every text is gone through a few times, however many words there are; words that occur
    nowhere are left out. *progress* hears of texts gone through, of how many, and may raise.
    """
    met = _Beginnings(words)
    found: dict[str, list[Occurrence]] = defaultdict(list)
    for at, (article, text) in enumerate(texts.items()):
        progress(at, len(texts))
        for one, span in met.places(_Spaced(text)):
            found[one].append(Occurrence(article, span))
    return found


class _Spaced:
    """A text without letter case and with one space for every stretch of white space."""

    def __init__(self, text: str) -> None:
        small = _small(text)
        #: Where longer stretches of white space end, here and in the text that was given.
        self._ends: list[int] = []
        self._given: list[int] = []
        saved = 0
        for run in _RUNS.finditer(small):
            saved += len(run[0]) - 1
            self._ends.append(run.end() - saved)
            self._given.append(run.end())
        self.text = _SPACES.sub(" ", small)

    def span(self, start: int, end: int) -> Span:
        """The place of ``text[start:end]`` in the text that was given; no space at its ends."""
        return Span(self._place(start), self._place(end - 1) + 1)

    def _place(self, at: int) -> int:
        run = bisect_right(self._ends, at) - 1
        return at if run < 0 else self._given[run] + at - self._ends[run]


class _Words(NamedTuple):
    """Words as they were given and as they are looked for, and which ends are Latin."""

    given: str
    small: str
    latin: tuple[bool, bool]

    def stand(self, text: str, at: int) -> bool:
        """Whether they stand here, and no Latin word or number goes on beyond an end."""
        first, last = self.latin
        end = at + len(self.small)
        cut = (first and _latin(text[at - 1 : at])) or (last and _latin(text[end : end + 1]))
        return not cut and text.startswith(self.small, at)


class _Beginnings:
    """Many words by how they begin."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_length: dict[int, dict[str, list[_Words]]] = {}
        for one in dict.fromkeys(words):
            bare = one.strip()
            small = " ".join(_small(bare).split())
            if small:
                length = next(size for size in _BEGINNINGS if size <= len(small))
                alike = self._by_length.setdefault(length, {}).setdefault(small[:length], [])
                alike.append(_Words(one, small, (_latin(bare[0]), _latin(bare[-1]))))

    def places(self, spaced: _Spaced) -> Iterator[tuple[str, Span]]:
        """Where any of the words stand, each with its places in order and apart."""
        text = spaced.text
        ends: dict[str, int] = {}
        for length, alike in self._by_length.items():
            for at in range(len(text) - length + 1):
                for one in alike.get(text[at : at + length], ()):
                    # What begins within the last place is passed over, as a pattern does.
                    if at >= ends.get(one.given, 0) and one.stand(text, at):
                        end = ends[one.given] = at + len(one.small)
                        yield one.given, spaced.span(at, end)


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _small(text: str) -> str:
    """*text* without letter case, one to one in code points."""
    small = text.casefold()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := char.casefold()) == 1 else char for char in text)


def same_vendor(
    vendor: str, matcher: VendorMatcher, texts: Iterable[tuple[str, str]]
) -> Iterator[Occurrence]:
    """Where any alias of the vendor with this id stands in *texts*, in order."""
    for article, text in texts:
        for mention in matcher.find(text):
            if vendor in mention.vendors:
                yield Occurrence(article, mention.span)


def surroundings(text: str, span: Span, *, width: int = 20) -> tuple[str, str, str]:
    """The words before, at and after *span* for a list with context, cut at line ends.

    *width* is the most code points on either side. Give the text that people shall read.
    """
    before = text[max(0, span.start - width) : span.start]
    after = text[span.end : span.end + width]
    return re.split(r"[\r\n]", before)[-1], span.cut(text), re.split(r"[\r\n]", after)[0]


def _pattern(words: str) -> re.Pattern[str] | None:
    parts = [re.escape(part) for part in _SPACES.split(words.strip()) if part]
    if not parts:
        return None
    body = r"\s+".join(parts)
    stripped = words.strip()
    if stripped[0].isascii() and stripped[0].isalnum():
        body = r"(?<![A-Za-z0-9])" + body
    if stripped[-1].isascii() and stripped[-1].isalnum():
        body += r"(?![A-Za-z0-9])"
    return re.compile(body, re.IGNORECASE)
