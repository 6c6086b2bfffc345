"""What another tool changed of a claim that rode along, found by comparing it with what we wrote.

Three sides meet: the claim as it was exported (it rode along), the marks and links that were
written for it, and those that the file shows now. Where the last two differ the other tool has
spoken and its word is taken; everything that the file does not show stays as it was.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.core.claim import Claim, Metric, Speaker, VendorStance
from reader.core.span import Quote
from reader.formats.claim_words import SAID, described, metric, polarity
from reader.formats.marks import CLAIM, METRIC, SPEAKER, TIME, VENDOR, Mark
from reader.formats.take_apart import Parts, take_apart


@dataclass(frozen=True, slots=True)
class Shown:
    """One part of a claim as a file shows it: the link's label, the mark, and its words."""

    link: str
    mark: Mark
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    """What was written of one part, and what is there now; ``None`` where it was taken off."""

    mark: Mark
    link: str
    shown: Shown | None

    @property
    def said(self) -> Mapping[str, str]:
        """The part's attributes now."""
        return self.mark.attributes if self.shown is None else _told(self.mark, self.shown.mark)


def taken_over(
    base: Claim, mark: Mark, quotes: tuple[Quote, ...], parts: Sequence[Shown]
) -> tuple[Claim, tuple[str, ...]]:
    """*base* with what the file says otherwise, and the names of the fields that changed."""
    written = take_apart(base)
    own, *others = written.marks
    if _untouched(written, mark, quotes, parts):
        return base, ()
    links = {link.target: link.label for link in written.links}
    pairs, added = _paired([(each, links[each.id]) for each in others], parts)
    now, before = _told(own, mark), own.attributes
    changed = {
        key: now.get(key, "")
        for key in dict.fromkeys((*before, *now))
        if now.get(key, "") != before.get(key, "")
    }
    claim = replace(
        described(base, changed),
        fragments=quotes,
        vendors=_vendors(base, pairs, added),
        metrics=tuple(_metrics(base, pairs, added)),
        speaker=_speaker(base, pairs, added),
        times=tuple(_times(pairs, added)),
    )
    label = f"label:{mark.label}"
    if mark.label != CLAIM and label not in claim.flags:
        claim = replace(claim, flags=(*claim.flags, label))
    return claim, differing(base, claim)


def differing(one: Claim, other: Claim) -> tuple[str, ...]:
    """The names of the fields in which two claims differ."""
    fields = ("fragments", *SAID[3:], "stance", "vendors", "metrics", "speaker", "times", "flags")
    keys = (*fields, "annotator")
    return tuple(key for key in keys if getattr(one, key) != getattr(other, key))


def _untouched(
    written: Parts, mark: Mark, quotes: tuple[Quote, ...], parts: Sequence[Shown]
) -> bool:
    """Whether all is as it was written, in the same order: nearly always, and quickly seen."""
    own, *others = written.marks
    if len(parts) != len(others) or mark.label != CLAIM or quotes != written.claim.fragments:
        return False
    return dict(own.attributes) == dict(mark.attributes) and all(
        (link.label, each.id, each.label) == (part.link, part.mark.id, part.mark.label)
        and _stands(each, part)
        # What rode along may quote what the text does not say.
        and each.quotes == tuple(quote.text for quote in part.quotes)
        and _says(each, part)
        for each, link, part in zip(others, written.links, parts, strict=True)
    )


def _told(written: Mark, shown: Mark) -> Mapping[str, str]:
    """The attributes now; a tool that keeps none of those we wrote says nothing about them.

    A note alone, where more was written, took the place of all in the tool's field for notes.
    """
    now = {key: value for key, value in shown.attributes.items() if value}
    others = [key for key in written.attributes if key != "note"]
    kept = not others or any(key in now for key in others)
    return now if kept else {**written.attributes, **now}


def _paired(
    written: Sequence[tuple[Mark, str]], parts: Sequence[Shown]
) -> tuple[list[_Pair], list[Shown]]:
    """Each part as it was written with what it is now, and the parts that were added."""
    found: dict[int, Shown] = {}
    rest = list(parts)
    alike: tuple[Callable[[Mark, str, Shown], bool], ...] = (
        lambda mark, link, part: (mark.id, link) == (part.mark.id, part.link),
        lambda mark, _, part: mark.id == part.mark.id,
        lambda mark, link, part: _stands(mark, part) and _says(mark, part) and link == part.link,
        lambda mark, link, part: _stands(mark, part) and link == part.link,
        lambda mark, _, part: _stands(mark, part),
        lambda mark, link, part: link == part.link and _touches(mark, part),
    )
    for fits in alike:
        for at, (mark, link) in enumerate(written):
            if at in found:
                continue
            part = next(
                (p for p in rest if p.mark.label == mark.label and fits(mark, link, p)), None
            )
            if part is not None:
                found[at] = part
                rest = [other for other in rest if other is not part]
    pairs = [_Pair(mark, link, found.get(at)) for at, (mark, link) in enumerate(written)]
    return pairs, rest


def _stands(mark: Mark, part: Shown) -> bool:
    return mark.spans == tuple((quote.start, quote.end) for quote in part.quotes)


def _says(mark: Mark, part: Shown) -> bool:
    return dict(mark.attributes) == dict(part.mark.attributes)


def _touches(mark: Mark, part: Shown) -> bool:
    start, end = mark.spans[0]
    return any(quote.start < end and start < quote.end for quote in part.quotes)


def _of(label: str, pairs: Sequence[_Pair]) -> Iterator[_Pair]:
    return (pair for pair in pairs if pair.mark.label == label)


def _new(label: str, added: Sequence[Shown]) -> Iterator[Shown]:
    return (part for part in added if part.mark.label == label)


def _vendors(
    base: Claim, pairs: Sequence[_Pair], added: Sequence[Shown]
) -> tuple[VendorStance, ...]:
    """Vendors in their order; one whose mentions now differ in stance becomes several."""
    own = {vendor.stance for vendor in base.vendors if vendor.stance is not None}
    rest = _of(VENDOR, pairs)
    found: dict[tuple[int, str, str | None], list[Quote]] = {}
    for at, vendor in enumerate(base.vendors):
        if not vendor.mentions:
            found[at, vendor.vendor, vendor.stance] = []
        for _ in vendor.mentions:
            pair = next(rest)
            if pair.shown is None:
                continue
            stance = vendor.stance
            if pair.shown.link != pair.link:
                stance = polarity(pair.shown.link, own)
            name = pair.said.get("vendor") or vendor.vendor
            found.setdefault((at, name, stance), []).extend(pair.shown.quotes)
    for part in _new(VENDOR, added):
        name, stance = vendor_of(part), polarity(part.link, own)
        known = next((key for key in found if key[1:] == (name, stance)), None)
        found.setdefault(known or (len(base.vendors), name, stance), []).extend(part.quotes)
    return tuple(
        VendorStance(name, stance, tuple(mentions)) for (_, name, stance), mentions in found.items()
    )


def vendor_of(part: Shown) -> str:
    """The vendor that a mention says it is of, else its words."""
    return part.mark.attributes.get("vendor") or part.quotes[0].text


def _metrics(base: Claim, pairs: Sequence[_Pair], added: Sequence[Shown]) -> Iterator[Metric]:
    for known, pair in zip(base.metrics, _of(METRIC, pairs), strict=True):
        if pair.shown is None:
            continue
        for at, quote in enumerate(pair.shown.quotes):
            same = at == 0 and dict(pair.said) == dict(pair.mark.attributes)
            yield replace(known, quote=quote) if same else metric(pair.said, quote)
    for part in _new(METRIC, added):
        yield from (metric(part.mark.attributes, quote) for quote in part.quotes)


def _times(pairs: Sequence[_Pair], added: Sequence[Shown]) -> Iterator[Quote]:
    for pair in _of(TIME, pairs):
        yield from pair.shown.quotes if pair.shown is not None else ()
    for part in _new(TIME, added):
        yield from part.quotes


def _speaker(base: Claim, pairs: Sequence[_Pair], added: Sequence[Shown]) -> Speaker:
    speaker = base.speaker
    for pair in _of(SPEAKER, pairs):
        speaker = replace(speaker, mention=None if pair.shown is None else pair.shown.quotes[0])
        if pair.shown is not None and dict(pair.said) != dict(pair.mark.attributes):
            kind, name = pair.said.get("type"), pair.said.get("name")
            speaker = replace(speaker, type=kind or speaker.type, name=name or None)
    if speaker.mention is None:
        for part in _new(SPEAKER, added):
            kind = part.mark.attributes.get("type") or speaker.type
            name = part.mark.attributes.get("name") or speaker.name
            return replace(speaker, type=kind, name=name, mention=part.quotes[0])
    return speaker
