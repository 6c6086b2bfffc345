"""Every place where the same words, or any alias of a vendor, stand in a set of folded texts."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reader.core.span import Span
from reader.suggest.vendors import VendorMatcher

_SPACES = re.compile(r"\s+")
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


def all_same_words(words: Iterable[str], texts: Mapping[str, str]) -> dict[str, list[Occurrence]]:
    """What :func:`same_words` finds of each of *words* in *texts* (folded, by article id).

    Every text is gone through a few times, however many words there are; words that occur
    nowhere are left out.
    """
    met = _Beginnings(words)
    found: dict[str, list[Occurrence]] = defaultdict(list)
    for article, text in texts.items():
        small = _small(text)
        ends: dict[str, int] = {}
        for at, one in met.places(small):
            # What begins within the last place is passed over, as a pattern does.
            end = one.end(text, small, at) if at >= ends.get(one.words, 0) else None
            if end is not None:
                ends[one.words] = end
                found[one.words].append(Occurrence(article, Span(at, end)))
    return found


class _Words:
    """Words to be looked for at places where they begin."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.parts = [_small(part) for part in _SPACES.split(words.strip()) if part]
        self._latin = _latin(words.strip()[:1]), _latin(words.strip()[-1:])
        self._pattern = _pattern(words) if len(self.parts) > 1 else None

    def end(self, text: str, small: str, at: int) -> int | None:
        """Where the words end that begin at a place of the text; ``None`` where they do not."""
        if self._pattern is not None:
            match = self._pattern.match(text, at)
            return match and match.end()
        part = self.parts[0]
        end = at + len(part)
        if not small.startswith(part, at):
            return None
        first, last = self._latin
        cut = (first and _latin(small[at - 1 : at])) or (last and _latin(small[end : end + 1]))
        return None if cut else end


class _Beginnings:
    """Many words by how they begin."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_length: dict[int, dict[str, list[_Words]]] = {}
        for one in map(_Words, dict.fromkeys(words)):
            if one.parts:
                first = one.parts[0]
                length = next(size for size in _BEGINNINGS if size <= len(first))
                alike = self._by_length.setdefault(length, {})
                alike.setdefault(first[:length], []).append(one)

    def places(self, small: str) -> Iterator[tuple[int, _Words]]:
        """Where some of the words may begin, in order for each of them."""
        for length, alike in self._by_length.items():
            for at in range(len(small) - length + 1):
                for one in alike.get(small[at : at + length], ()):
                    yield at, one


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
