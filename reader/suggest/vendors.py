"""Finds vendors by their aliases in folded text and proposes them for a claim."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.core.span import Quote, Span
from reader.core.tagset import Vendor
from reader.suggest.aliases import AliasRules
from reader.suggest.product_versions import ID_FOLLOWS, version_end
from reader.suggest.reading import Reading, within

#: How far before or after a claim a vendor may stand to be proposed for it, in code points.
_NEAR_BEFORE, _NEAR_AFTER = 160, 40
#: Between the last of several vendors and the class that they are an example of.
_SUM = re.compile(r"[ ]?(?:等(?!到|于|待)|作为|这[家类样]|在内)[^，,。；;]*$")
_SUMMED = 30
#: Full-width letters and digits, as the press of Taiwan sets them: ＯｐｅｎＡＩ.
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F) if chr(wide).isalnum()}
#: Hyphens of typesetting: GPT‑5 with one that does not break.
_NARROW |= dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFF0D, 0xFE63), 0x2D)
#: 天工4.0 and 海螺2.3 are products, whatever 天工 and 海螺 mean alone.
_RELEASE = re.compile(r"(?<![A-Za-z0-9])[VvXx]?\d{1,2}\.\d(?![\d])(?:[ -].*)?")
#: A space may stand or lack where Chinese and Latin meet: SK 海力士, 千问App.
_PIECES = re.compile(r"[ ]|(?<=[A-Za-z0-9])(?=[一-鿿])|(?<=[一-鿿])(?=[A-Za-z0-9])")
_WORDS_BEFORE_SLASH = re.compile(r"[\s⺀-鿿）)」』”]")
_LISTING = re.compile(r"[ ]?(?:、|,|，|和|与|及|以及|/)[ ]?")
_SENTENCE_END = re.compile(r"[。！？!?\n\r]")
#: A clause that begins like this goes on about the one named before it.
_PRONOUN = re.compile(
    r"(?:^|[，,；;“\"「])[ ]?(?:并且|而且|但|且)?"
    r"(?:其(?![他它中余实次])|它(?!们)|该公司|这家公司|后者)"
)
#: Whoever is quoted is the speaker, and the speaker's company is not what the claim is about.
_SAYING = re.compile(
    r"表示|认为|指出|称|[说讲]|告诉|坦言|透露|强调|判断|分析|直言|解释|CEO|CTO|创始人"
)


@dataclass(frozen=True, slots=True)
class VendorMention:
    """Words that name a vendor, a class or, with a shared alias (BAT), several vendors."""

    span: Span
    vendors: tuple[str, ...]
    sort: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorProposal:
    """A vendor for a claim, with where it is named.

    ``near`` tells that all mentions lie outside the claim. ``sure`` is false where that is
    the only reason for it: a guess to be offered after the others, not to be taken with them.
    """

    vendor: str
    sort: str
    mentions: tuple[Quote, ...]
    near: bool = False
    sure: bool = True


class VendorMatcher:
    """One pattern over all aliases, the longest first; made once per vendor list."""

    def __init__(self, vendors: Iterable[Vendor], rules: AliasRules) -> None:
        """Take the aliases (folded) of every vendor that is not retired."""
        self._rules = rules
        self._owners: dict[str, list[Vendor]] = {}
        self._spelling: dict[str, str] = {}
        for vendor in vendors:
            # A list that somebody else made may hold names of nothing.
            named = (alias for alias in vendor.aliases if alias.strip())
            for alias in () if vendor.retired else named:
                self._owners.setdefault(self._key(alias), []).append(vendor)
                self._spelling.setdefault(self._key(alias), alias)
        self._ids = {alias.lower(): alias for alias in rules.lower_case_ids & self._owners.keys()}
        self._tight = {_tight(alias): alias for alias in self._spelling.values()}
        self._by_first = self._grouped()
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._first = re.compile("|".join(map(re.escape, self._by_first)) or r"(?!)")

    def find(self, folded: str) -> tuple[VendorMention, ...]:
        """Every mention in *folded*, in order, not overlapping."""
        candidates: list[tuple[VendorMention, str]] = []
        folded = folded.translate(_NARROW)
        at = 0
        while (first := self._first.search(folded, at)) is not None:
            longest = self._pattern(first[0]).match(folded, first.start())
            at = first.start() + 1
            # Nearly every character of a text comes by here: no call more than that.
            match = None if longest is None else self._standing(folded, longest)
            if match is None:
                continue
            alias = self._alias(match[0])
            named = candidates[-1][0].span.end if candidates else -1
            if _in_path(folded, match.start(), named):
                continue
            owners = self._owners[self._key(alias)]
            end = match.end()
            if owners[0].sort == "vendor":
                end = version_end(folded, end)
            ids = tuple(owner.id for owner in owners)
            mention = VendorMention(Span(match.start(), end), ids, owners[0].sort)
            candidates.append((mention, alias))
            at = end
        return self._with_evidence(folded, candidates)

    def may_find(self, folded: str) -> bool:
        """Whether any alias stands in *folded* at all, be it a name there or not: quickly told."""
        folded = folded.translate(_NARROW)
        return any(
            self._pattern(first[0]).match(folded, first.start()) is not None
            for first in self._first.finditer(folded)
        )

    def propose(
        self, reading: Reading, spans: Sequence[Span], mentions: Sequence[VendorMention]
    ) -> tuple[VendorProposal, ...]:
        """Vendors for a claim at *spans*, best first, out of the article's *mentions*.

        First the named vendors inside, then the classes inside, each in order of mention. If
        nobody is named inside, the nearest vendor and the nearest class before the claim, or
        else soon after it in the same sentence, are proposed as ``near``.
        """
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        near = mentioned(mentions, start, end)
        inside = [mention for mention in near if within(mention.span, spans)]
        own = [mention for mention in inside if not _sums_up(reading.folded, mention, inside)]
        proposals = [
            *_gathered(reading, own, sort="vendor"),
            *_gathered(reading, own, sort="class"),
        ]
        for sort in () if proposals else ("vendor", "class"):
            nearest = _nearest(reading.folded, spans, mentions, sort=sort)
            if nearest is not None:
                sure = _is_referred_to(reading.folded, nearest.span.end, spans[0].start)
                guesses = _gathered(reading, [nearest], sort=sort)
                proposals += [replace(guess, near=True, sure=sure) for guess in guesses]
        return tuple(proposals)

    def _standing(self, folded: str, longest: re.Match[str]) -> re.Match[str] | None:
        """*longest*, or the alias within it that may be a name there: 阿里 of 阿里系统."""
        match: re.Match[str] | None = longest
        while match is not None:
            if self._rules.stands(folded, match.start(), match.end(), self._alias(match[0])):
                return match
            match = longest.re.match(folded, match.start(), match.end() - 1)
        return None

    def _with_evidence(
        self, folded: str, candidates: Sequence[tuple[VendorMention, str]]
    ) -> tuple[VendorMention, ...]:
        """Without those mentions whose alias needs evidence that the text does not have.

        Evidence is a word in the sentence, another name of the vendor (of Latin aliases only
        where the rule says so), or a sure name that the mention is listed with (商汤及联想).
        """
        needy = [
            self._rules.needy(alias)
            and not _RELEASE.fullmatch(folded, mention.span.start + len(alias), mention.span.end)
            for mention, alias in candidates
        ]
        sure = {
            vendor
            for (mention, _), doubtful in zip(candidates, needy, strict=True)
            if not doubtful
            for vendor in mention.vendors
        }
        found = []
        for at, (mention, alias) in enumerate(candidates):
            listed = (
                near
                for near in (at - 1, at + 1)
                if 0 <= near < len(candidates) and not needy[near]
                if _listed(folded, mention.span, candidates[near][0].span)
            )
            if (
                not needy[at]
                or self._rules.evident(folded, mention.span.start, mention.span.end, alias)
                or (self._rules.may_borrow(alias) and sure.intersection(mention.vendors))
                or any(True for _ in listed)
            ):
                found.append(mention)
        return tuple(found)

    def _grouped(self) -> dict[str, list[str]]:
        """Aliases by first character, the longest first: most of a text is passed over quickly."""
        grouped: dict[str, list[str]] = {}
        for alias in sorted(self._spelling.values(), key=lambda alias: (-len(alias), alias)):
            first = alias[0]
            exact = alias in self._rules.exact_case - self._rules.lower_case_ids
            both = (first,) if exact else (first.lower(), first.upper())
            for char in dict.fromkeys(both):
                grouped.setdefault(char, []).append(alias)
        return grouped

    def _pattern(self, first: str) -> re.Pattern[str]:
        """One pattern for the aliases of a first character, made when it is first met."""
        if first not in self._compiled:
            parts = map(self._expression, self._by_first[first])
            self._compiled[first] = re.compile("|".join(parts))
        return self._compiled[first]

    def _key(self, alias: str) -> str:
        return alias if alias in self._rules.exact_case else alias.casefold()

    def _alias(self, words: str) -> str:
        """The alias that a match shows; its spaces, letter case and last letters aside."""
        for length in range(len(words), 0, -1):
            for key in (words[:length], words[:length].casefold()):
                if key in self._spelling:
                    return self._spelling[key]
            if words[:length] in self._ids:
                return self._ids[words[:length]]
            if (alias := self._tight.get(_tight(words[:length]))) is not None:
                return alias
        raise AssertionError(words)

    def _expression(self, alias: str) -> str:
        """*alias* as a pattern: Latin ends must be word ends, but for a version (GPT4, LLaMA2)."""
        body = "[ ]?".join(map(re.escape, _PIECES.split(alias)))
        if alias not in self._rules.exact_case and any(c.isascii() for c in alias):
            body = f"(?i:{body})"
        if alias in self._rules.lower_case_ids:
            body = f"(?:{body}|{body.lower()}{ID_FOLLOWS})"
        if alias[0].isascii() and alias[0].isalnum():
            body = r"(?<![A-Za-z0-9_@.-])" + body
        if alias[-1].isascii() and alias[-1].isalpha():
            body += r"(?:(?![A-Za-z])|(?=[VvRrKk]\d)|(?=AI(?![A-Za-z])))"
        elif alias[-1].isascii() and alias[-1].isdigit():
            body += r"(?:\.\d+)?[A-Za-z]{0,2}(?![A-Za-z0-9])"
        return body


def mentioned(mentions: Sequence[VendorMention], start: int, end: int) -> Sequence[VendorMention]:
    """Those that lie between two places; they must be in order and not overlap, as found."""
    first = bisect_left(mentions, start, key=_start)
    return mentions[first : max(bisect_right(mentions, end, key=_end), first)]


def _start(mention: VendorMention) -> int:
    return mention.span.start


def _end(mention: VendorMention) -> int:
    return mention.span.end


def _in_path(folded: str, start: int, named: int) -> bool:
    """Whether a slash before *start* is an address's, and not one between names or Chinese words.

    *named* is where the name before it ends: ChatGPT/Claude.
    """
    if folded[start - 1 : start] != "/":
        return False
    return named != start - 1 and _WORDS_BEFORE_SLASH.match(folded[start - 2 : start - 1]) is None


def _tight(words: str) -> str:
    return words.replace(" ", "").casefold()


def _listed(folded: str, one: Span, other: Span) -> bool:
    """Whether two mentions are items of one list: 商汤及联想, 小米、荣耀."""
    first, second = sorted((one, other))
    return _LISTING.fullmatch(folded, first.end, second.start) is not None


def _gathered(
    reading: Reading, mentions: Sequence[VendorMention], *, sort: str
) -> list[VendorProposal]:
    """One proposal per vendor with all its mentions, in order of the first."""
    quotes: dict[str, list[Quote]] = {}
    for mention in mentions:
        if mention.sort == sort:
            for vendor in mention.vendors:
                quotes.setdefault(vendor, []).append(reading.quote(mention.span))
    return [
        VendorProposal(vendor=vendor, sort=sort, mentions=tuple(found))
        for vendor, found in quotes.items()
    ]


def _sums_up(folded: str, mention: VendorMention, inside: Sequence[VendorMention]) -> bool:
    """Whether a class only says what the vendors named before it are (百度、阿里等大厂)."""
    if mention.sort != "class":
        return False
    named = [
        other.span.end
        for other in inside
        if other.sort == "vendor" and other.span.end <= mention.span.start
    ]
    gap = folded[max(named) : mention.span.start] if named else ""
    return len(gap) <= _SUMMED and _SUM.match(gap) is not None


def _nearest(
    folded: str, spans: Sequence[Span], mentions: Sequence[VendorMention], *, sort: str
) -> VendorMention | None:
    """The closest explicit mention before the claim, or one in the same sentence after it."""
    start, end = spans[0].start, spans[-1].end
    first = bisect_left(mentions, start - _NEAR_BEFORE, key=_end)
    last = bisect_right(mentions, start, key=_end)
    for mention in reversed([one for one in mentions[first:last] if one.sort == sort]):
        between = folded[mention.span.end : start]
        spoken = sort == "vendor" and _SAYING.search(between)
        if between.count("\n") <= (0 if sort == "vendor" else 1) and not spoken:
            return mention
    first = bisect_left(mentions, end, key=_start)
    last = bisect_right(mentions, end + _NEAR_AFTER, key=_start)
    for mention in [one for one in mentions[first:last] if one.sort == sort]:
        if not _SENTENCE_END.search(folded, end, mention.span.start):
            return mention
    return None


def _is_referred_to(folded: str, named: int, start: int) -> bool:
    """Whether a pronoun in the same sentence carries the name that ends at *named* to *start*."""
    between = folded[named:start]
    if start < named or _SENTENCE_END.search(between):
        return False
    return _PRONOUN.search(between) is not None or _PRONOUN.match(folded[start:]) is not None
