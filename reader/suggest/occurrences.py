"""Every place where the same words, or any alias of a vendor, stand in a set of folded texts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.core.span import Span
from reader.suggest.vendors import VendorMatcher

_SPACES = re.compile(r"\s+")


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
