"""Puts claims together again from located marks, links and passengers.

A claim that rode along whole is taken as it is, if the spans that the file shows for it and its
parts are still its own; if somebody edited them in the other tool, the edited spans win and the
claim is told as stale. Without a passenger a claim is made from its mark and what is linked to it.
Marks with a foreign label become claims with that label as a flag, so that nothing is dropped.
"""

import contextlib
import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from reader.core.claim import (
    Claim,
    ClaimStatus,
    Metric,
    Origin,
    Speaker,
    Stance,
    VendorStance,
)
from reader.core.codec import from_data
from reader.core.errors import ZhubiError
from reader.core.span import Quote, Span
from reader.formats.locate import Located, Location
from reader.formats.marks import CLAIM, METRIC, PASSENGER, SPEAKER, TIME, VENDOR
from reader.formats.take_apart import take_apart

#: Attributes that a claim has a place for; any other becomes a flag.
_SAID = {"polarity", "target", "certainty", "kind", "status", "note"}
_PARTS = {VENDOR, METRIC, SPEAKER, TIME}


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """The claims of one document, suggestions apart, and a sentence for whatever was special."""

    claims: tuple[Claim, ...]
    suggestions: tuple[Claim, ...]
    notes: tuple[str, ...]


#: Words that other tools and data sets use for our polarities.
_STANCES = {
    "supportive": ("supportive", "support", "favor", "favour", "支持", "赞成", "贊成", "positive"),
    "sceptical": ("sceptical", "oppose", "against", "反对", "反對", "质疑", "質疑", "negative"),
    "neutral": ("neutral", "none", "中立"),
    "mixed": ("mixed", "两面", "兩面"),
}
_POLARITY = {word: polarity for polarity, words in _STANCES.items() for word in words}

_UUID_LENGTH = 32
_NAMESPACE = UUID("6f1d4a52-61a4-5c4e-9a57-0f3f0a9b7c11")


def claim_id(article: str, mark: str) -> str:
    """The claim id for a mark: its own when it is a UUID, else one made of it and the article.

    Made the same way each time, so that a file taken in twice is recognised.
    """
    if len(mark) >= _UUID_LENGTH:
        with contextlib.suppress(ValueError):
            return str(UUID(mark))
    return str(uuid5(_NAMESPACE, f"{article}\n{mark}"))


def assemble(location: Location, *, article: str, annotator: str) -> Assembled:
    """The claims that the located marks stand for.

    *article* is the article's id; *annotator* signs claims whose maker the file does not name.
    """
    signed = location.document.annotator or annotator
    return _Assembler(location, article=article, annotator=signed).run()


class _Assembler:
    def __init__(self, location: Location, *, article: str, annotator: str) -> None:
        self._document = location.document
        self._article = article
        self._annotator = annotator
        self._by_id = {found.mark.id: found for found in location.located}
        self._located = location.located
        self._links: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for link in location.document.links:
            self._links[link.source].append((link.label, link.target))
        self._notes = list(location.document.notes)

    def run(self) -> Assembled:
        claims: list[Claim] = []
        suggestions: list[Claim] = []
        linked = {target for links in self._links.values() for _, target in links}
        self._notes.extend(self._left_out())
        for found in self._located:
            if found.mark.label in _PARTS and found.mark.id in linked:
                continue
            claim = self._claim(found)
            (suggestions if found.mark.suggestion else claims).append(claim)
            if found.doubt is not None:
                self._notes.append(f"{found.mark.place or claim.id}: {found.doubt}")
        return Assembled(
            claims=tuple(claims), suggestions=tuple(suggestions), notes=tuple(self._notes)
        )

    def _left_out(self) -> Iterator[str]:
        """What is linked without being part of a claim: told, since it has no place there."""
        kinds = Counter(
            label
            for source, links in self._links.items()
            for label, target in links
            if source not in self._by_id
            or target not in self._by_id
            or self._by_id[target].mark.label not in _PARTS
        )
        if kinds:
            told = ", ".join(f"{label} {count}" for label, count in sorted(kinds.items()))
            yield f"{self._document.place or self._document.name}: links left out: {told}"

    def _claim(self, found: Located) -> Claim:
        built = self._built(found)
        carried = self._carried(found)
        if carried is None:
            return built
        if _shape(carried) == _shape(built) and _joints(carried) == self._joined(found.mark.id):
            return carried
        self._notes.append(
            f"{found.mark.place or carried.id}: edited in the other tool; its spans were taken "
            "from there, the rest from what rode along"
        )
        unseen = tuple(vendor for vendor in carried.vendors if not vendor.mentions)
        own = {vendor.stance for vendor in carried.vendors if vendor.stance is not None}
        return replace(
            carried,
            fragments=built.fragments,
            vendors=(*self._vendors(found.mark.id, own), *unseen),
            metrics=built.metrics,
            times=built.times,
            speaker=built.speaker if built.speaker.mention else carried.speaker,
        )

    def _carried(self, found: Located) -> Claim | None:
        """The claim that rode along with this mark, if there is one and it can be read."""
        data = self._document.passenger.get(found.mark.id)
        if data is None:
            return None
        try:
            claim = from_data(Claim, data, place=f"{PASSENGER}[{found.mark.id}]")
        except ZhubiError as error:
            self._notes.append(str(error))
            return None
        whole = replace(claim, article=self._article)
        fits = all(quote.fits(self._document.text) for _, quote in whole.quotes())
        return whole if fits else None

    def _built(self, found: Located) -> Claim:
        """A claim from its mark and what is linked to it."""
        mark, attributes = found.mark, found.mark.attributes
        foreign = () if mark.label == CLAIM else (f"label:{mark.label}",)
        others = (f"{key}={value}" for key, value in attributes.items() if key not in _SAID)
        return Claim(
            id=claim_id(self._article, mark.id),
            article=self._article,
            fragments=_merged(self._quotes(found)),
            annotator=self._annotator,
            kind=attributes.get("kind", "opinion"),
            stance=Stance(
                polarity=_POLARITY.get(attributes.get("polarity", "").lower()),
                target=attributes.get("target"),
                certainty=attributes.get("certainty", "asserted"),
            ),
            vendors=self._vendors(mark.id),
            metrics=tuple(
                _metric(part, self._quotes(part)[0]) for part in self._linked(mark.id, METRIC)
            ),
            speaker=self._speaker(mark.id),
            times=tuple(self._quotes(part)[0] for part in self._linked(mark.id, TIME)),
            flags=(*foreign, *others),
            note=attributes.get("note", ""),
            status=_status(attributes.get("status", "")),
            origin=Origin.MANUAL,
        )

    def _linked(self, source: str, label: str) -> Iterator[Located]:
        for _, target in self._links[source]:
            part = self._by_id.get(target)
            if part is not None and part.mark.label == label:
                yield part

    def _joined(self, source: str) -> set[tuple[str, Span]]:
        """How the parts of a claim are linked to it in the file, and where they stand."""
        return {
            (label, span)
            for label, target in self._links[source]
            if target in self._by_id and self._by_id[target].mark.label in _PARTS
            for span in self._by_id[target].spans
        }

    def _vendors(self, source: str, own: Collection[str] = ()) -> tuple[VendorStance, ...]:
        """Vendors in order of their links, the mentions of one vendor and stance together.

        *own* are stances beyond the usual ones that the claim's own tag set knows.
        """
        found: dict[tuple[str, str | None], list[Quote]] = {}
        for label, target in self._links[source]:
            part = self._by_id.get(target)
            if part is None or part.mark.label != VENDOR:
                continue
            words = self._quotes(part)
            stance = label if label in own else _POLARITY.get(label.lower())
            vendor = part.mark.attributes.get("vendor") or words[0].text
            found.setdefault((vendor, stance), []).extend(words)
        return tuple(
            VendorStance(vendor, stance, tuple(mentions))
            for (vendor, stance), mentions in found.items()
        )

    def _speaker(self, source: str) -> Speaker:
        for part in self._linked(source, SPEAKER):
            kind = part.mark.attributes.get("type", "person")
            name = part.mark.attributes.get("name")
            return Speaker(type=kind, name=name, mention=self._quotes(part)[0])
        return Speaker()

    def _quotes(self, found: Located) -> tuple[Quote, ...]:
        text = self._document.text
        return tuple(Quote(span, span.cut(text)) for span in sorted(found.spans))


def _merged(quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """Fragments that overlap in the file become one: ours are apart."""
    kept: list[Quote] = []
    for quote in quotes:
        if kept and quote.start < kept[-1].end:
            kept.append(_joined(kept.pop(), quote))
        else:
            kept.append(quote)
    return tuple(kept)


def _joined(one: Quote, other: Quote) -> Quote:
    reach = max(other.end - one.end, 0)
    words = one.text + (other.text[-reach:] if reach else "")
    return Quote(Span(one.start, one.end + reach), words)


def _metric(part: Located, quote: Quote) -> Metric:
    attributes = part.mark.attributes
    return Metric(
        quote=quote,
        kind=attributes.get("kind", "count"),
        comparator=attributes.get("comparator", "eq"),
        value=_number(attributes.get("value")),
        value_min=_number(attributes.get("value_min")),
        value_max=_number(attributes.get("value_max")),
        unit=attributes.get("unit"),
        note=attributes.get("note"),
    )


def _number(written: str | None) -> float | None:
    try:
        number = float(written) if written else None
    except ValueError:
        return None
    return number if number is not None and math.isfinite(number) else None


def _status(written: str) -> ClaimStatus:
    try:
        return ClaimStatus(written)
    except ValueError:
        return ClaimStatus.DRAFT


def _shape(claim: Claim) -> set[tuple[str, Span]]:
    """Which stretches the claim and its parts stand on: what another tool could have edited."""
    marks = take_apart(claim).marks
    return {(mark.label, Span(start, end)) for mark in marks for start, end in mark.spans}


def _joints(claim: Claim) -> set[tuple[str, Span]]:
    """How the claim's parts are linked to it when it is written: a stance is such a link."""
    parts = take_apart(claim)
    spans = {mark.id: mark.spans for mark in parts.marks}
    return {
        (link.label, Span(start, end)) for link in parts.links for start, end in spans[link.target]
    }
