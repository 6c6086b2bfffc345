"""The work list of inconsistencies: same words tagged differently, or tagged here and not there."""

import enum
import itertools
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.core.claim import Claim
from reader.core.span import Span
from reader.suggest.occurrences import Occurrence, all_same_words, same_words

#: Tells how much of how much is done.
Progress = Callable[[int, int], None]

#: Of more words than this all are looked for at once.
_MANY = 500


class Doubt(enum.StrEnum):
    """What is inconsistent about words that stand in several places."""

    CLAIM_TAGS = "claim_tags"
    CLAIM_MISSING = "claim_missing"
    MENTION_VENDOR = "mention_vendor"
    MENTION_MISSING = "mention_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the words stand, in which claim (``None`` outside any), and how they are tagged."""

    article: str
    span: Span
    claim: str | None
    tagged: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inconsistency:
    """One entry of the list: the words (folded), the doubt, the field, all the places."""

    doubt: Doubt
    words: str
    field: str
    places: tuple[Place, ...]


#: Fields of claims on the same words that are compared, with how each is read.
_FIELDS: tuple[tuple[str, Callable[[Claim], str | None]], ...] = (
    ("stance", lambda claim: claim.stance.polarity),
    ("target", lambda claim: claim.stance.target),
    ("certainty", lambda claim: claim.stance.certainty),
    ("kind", lambda claim: claim.kind),
    ("vendors", lambda claim: ", ".join(sorted(one.vendor for one in claim.vendors))),
    ("speaker", lambda claim: claim.speaker.type),
)


def inconsistencies(
    claims: Sequence[Claim],
    texts: Mapping[str, str],
    *,
    annotator: str | None = None,
    boilerplate: Mapping[str, Sequence[Span]] | None = None,
    progress: Progress = lambda _done, _of: None,
) -> tuple[Inconsistency, ...]:
    """All doubts about *claims* over the folded *texts* (by article id), in a stable order.

    With *annotator*, only claims of that one count. Words are compared folded, so both
    scripts are one. A claim that covers the place of a missing one silences the doubt, and so
    does *boilerplate* (by article id), which is never annotated. *progress* hears of texts gone
    through, of how many, and may raise.
    """
    own = [claim for claim in claims if annotator is None or claim.annotator == annotator]
    own = [claim for claim in own if claim.article in texts]
    return (
        *_claim_tags(own, texts),
        *_claim_missing(own, texts, boilerplate or {}, progress),
        *_mention_vendor(own, texts),
        *_mention_missing(own, texts, progress),
    )


def _claim_tags(claims: Sequence[Claim], texts: Mapping[str, str]) -> Iterable[Inconsistency]:
    for words, same in _by_words(claims, texts).items():
        for field, read in _FIELDS:
            values = {value for claim in same if (value := read(claim)) is not None}
            if len(values) > 1:
                places = tuple(_of_claim(claim, tagged=read(claim)) for claim in same)
                yield Inconsistency(doubt=Doubt.CLAIM_TAGS, words=words, field=field, places=places)


def _claim_missing(
    claims: Sequence[Claim],
    texts: Mapping[str, str],
    boilerplate: Mapping[str, Sequence[Span]],
    progress: Progress,
) -> Iterable[Inconsistency]:
    near = _by_article(claims)
    covered = {
        article: _covered(
            (
                *(part.span for claim in near.get(article, ()) for part in claim.fragments),
                *boilerplate.get(article, ()),
            )
        )
        for article in {*near, *boilerplate}
    }
    groups = _by_words(claims, texts)
    whole = tuple(words for words in groups if "\u2026" not in words)
    found = _everywhere(whole, texts, progress)
    for words, same in groups.items():
        bare = [
            Place(article=place.article, span=place.span, claim=None, tagged=None)
            for place in found.get(words, ())
            if not _touched(covered.get(place.article, ([], [])), place.span)
        ]
        if bare:
            places = (*(_of_claim(claim, tagged="claim") for claim in same), *bare)
            yield Inconsistency(
                doubt=Doubt.CLAIM_MISSING, words=words, field="claim", places=places
            )


def _mention_vendor(claims: Sequence[Claim], texts: Mapping[str, str]) -> Iterable[Inconsistency]:
    for words, places in _mentions(claims, texts).items():
        if len(_owners(places)) > 1:
            yield Inconsistency(
                doubt=Doubt.MENTION_VENDOR, words=words, field="vendors", places=places
            )


def _mention_missing(
    claims: Sequence[Claim], texts: Mapping[str, str], progress: Progress
) -> Iterable[Inconsistency]:
    """Words tagged as a mention in one claim that stand in another claim and are not."""
    groups = _mentions(claims, texts)
    near = _by_article(claims)
    annotated = {article: texts[article] for article in texts if article in near}
    found = _everywhere(tuple(groups), annotated, progress)
    bare = {words: _untagged(places, found.get(words, ())) for words, places in groups.items()}
    holders = _holders(near, itertools.chain.from_iterable(bare.values()))
    for words, places in groups.items():
        missing = [
            Place(article=place.article, span=place.span, claim=holders[place], tagged=None)
            for place in bare[words]
            if place in holders
        ]
        if missing:
            yield Inconsistency(
                doubt=Doubt.MENTION_MISSING,
                words=words,
                field="vendors",
                places=(*places, *missing),
            )


def _untagged(places: Iterable[Place], found: Iterable[Occurrence]) -> list[Occurrence]:
    """What was found where none of the places is."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for place in places:
        spans[place.article].append(place.span)
    known = {article: _covered(tagged) for article, tagged in spans.items()}
    return [one for one in found if not _touched(known.get(one.article, ([], [])), one.span)]


def _holders(
    near: Mapping[str, Sequence[Claim]], places: Iterable[Occurrence]
) -> dict[Occurrence, str]:
    """In which claim each place lies that lies in one; the last of several."""
    wanted: dict[str, set[Occurrence]] = defaultdict(set)
    for place in places:
        wanted[place.article].add(place)
    found: dict[Occurrence, str] = {}
    for article, some in wanted.items():
        parts = [
            (part.span, at) for at, claim in enumerate(near[article]) for part in claim.fragments
        ]
        # Both in order of where they begin, so that only what is open at a place is looked at.
        parts.sort(reverse=True)
        opened: list[tuple[Span, int]] = []
        for place in sorted(some):
            while parts and parts[-1][0].start <= place.span.start:
                opened.append(parts.pop())
            opened = [one for one in opened if one[0].end > place.span.start]
            around = [at for span, at in opened if span.covers(place.span)]
            if around:
                found[place] = near[article][max(around)].id
    return found


def _everywhere(
    words: Sequence[str], texts: Mapping[str, str], progress: Progress
) -> Mapping[str, Sequence[Occurrence]]:
    """Where each of the words stands."""
    if len(words) > _MANY:
        return all_same_words(words, texts, progress=progress)
    found: dict[str, list[Occurrence]] = defaultdict(list)
    # A plain search for the longest part of each is far quicker than its pattern.
    probes = [(one, max(one.split(), key=len, default="")) for one in words]
    for at, (article, text) in enumerate(texts.items()):
        progress(at, len(texts))
        lowered = text.casefold()
        for one, probe in probes:
            if probe in lowered:
                found[one].extend(same_words(one, [(article, text)]))
    return found


def _by_words(claims: Sequence[Claim], texts: Mapping[str, str]) -> dict[str, list[Claim]]:
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        text = texts[claim.article]
        words = "\u2026".join(fragment.span.cut(text) for fragment in claim.fragments)
        groups[" ".join(words.split()).casefold()].append(claim)
    return groups


def _mentions(claims: Sequence[Claim], texts: Mapping[str, str]) -> dict[str, tuple[Place, ...]]:
    groups: dict[str, list[Place]] = defaultdict(list)
    for claim in claims:
        for vendor in claim.vendors:
            for mention in vendor.mentions:
                words = mention.span.cut(texts[claim.article]).casefold()
                groups[words].append(
                    Place(
                        article=claim.article,
                        span=mention.span,
                        claim=claim.id,
                        tagged=vendor.vendor,
                    )
                )
    return {words: tuple(places) for words, places in groups.items()}


def _owners(places: Iterable[Place]) -> set[frozenset[str]]:
    """The vendor sets of the places: a shared alias names several at one and the same place."""
    sets: dict[tuple[str, Span, str | None], set[str]] = defaultdict(set)
    for place in places:
        sets[place.article, place.span, place.claim].add(str(place.tagged))
    return {frozenset(owners) for owners in sets.values()}


def _by_article(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.article].append(claim)
    return found


def _covered(spans: Iterable[Span]) -> tuple[list[int], list[int]]:
    """Starts and ends of the stretches that spans cover, in order and apart from each other."""
    starts: list[int] = []
    ends: list[int] = []
    for span in sorted(spans):
        if ends and span.start <= ends[-1]:
            ends[-1] = max(ends[-1], span.end)
        else:
            starts.append(span.start)
            ends.append(span.end)
    return starts, ends


def _touched(covered: tuple[list[int], list[int]], span: Span) -> bool:
    starts, ends = covered
    at = bisect_right(ends, span.start)
    return at < len(starts) and starts[at] < span.end


def _of_claim(claim: Claim, *, tagged: str | None) -> Place:
    return Place(article=claim.article, span=claim.span, claim=claim.id, tagged=tagged)
