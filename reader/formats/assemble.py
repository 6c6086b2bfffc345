"""Puts claims together again from located marks, links and passengers.

A claim that rode along whole is taken as it is, with what the file says otherwise since somebody
edited it in the other tool (:mod:`reader.formats.edits`). Without a passenger a claim is made from
its mark and what is linked to it. Marks with a foreign label become claims with that label as a
flag, so that nothing is dropped.
"""

import contextlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha1
from uuid import UUID

from reader.core.claim import Claim, Speaker, VendorStance
from reader.core.claim_decoder import claim_of
from reader.core.errors import ZhubiError
from reader.core.span import Quote, Span
from reader.formats.claim_words import described, metric, polarity
from reader.formats.edits import Shown, differing, taken_over, vendor_of
from reader.formats.locate import Located, Location
from reader.formats.marks import CLAIM, METRIC, PASSENGER, SPEAKER, TIME, VENDOR, Mark
from reader.formats.take_apart import NO_STANCE, written_marks

_PARTS = {VENDOR, METRIC, SPEAKER, TIME}


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """The claims of one document, suggestions apart, and a sentence for whatever was special.

    ``exported`` are the claims that rode along, by the ids of the claims made of them: as they
    were when the file was written, before anybody edited it. ``broken`` are the claims of marks
    that are to be repaired, by the marks' ids; only their place is not certain.
    """

    claims: tuple[Claim, ...]
    suggestions: tuple[Claim, ...]
    notes: tuple[str, ...]
    exported: Mapping[str, Claim]
    broken: Mapping[str, Claim]


_UUID_LENGTH = 32
_NAMESPACE = UUID("6f1d4a52-61a4-5c4e-9a57-0f3f0a9b7c11")

#: Two bits of an id say of which kind it is.
_VARIANT = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))


def claim_id(article: str, mark: str) -> str:
    """The claim id for a mark: its own when it is a UUID, else one made of it and the article.

    Made the same way each time, so that a file taken in twice is recognised.
    """
    if len(mark) >= _UUID_LENGTH:
        with contextlib.suppress(ValueError):
            return str(UUID(mark))
    made = sha1(_NAMESPACE.bytes + f"{article}\n{mark}".encode(), usedforsecurity=False)
    drawn = made.hexdigest()
    # As uuid5() does, which takes several times as long and is asked for every mark.
    return (
        f"{drawn[:8]}-{drawn[8:12]}-5{drawn[13:16]}-{_VARIANT[drawn[16]]}{drawn[17:20]}-"
        f"{drawn[20:32]}"
    )


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
        self._repairs = {repair.mark.id: repair for repair in location.repairs}
        self._links: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for link in location.document.links:
            self._links[link.source].append((link.label, link.target))
        self._notes = list(location.document.notes)
        self._exported: dict[str, Claim] = {}
        self._unsaid: Counter[str] = Counter()

    def run(self) -> Assembled:
        claims: list[Claim] = []
        suggestions: list[Claim] = []
        broken = dict(self._broken())
        left: Counter[str] = Counter()
        linked = {target for links in self._links.values() for _, target in links}
        self._notes.extend(self._left_out())
        for found in self._located:
            if found.mark.label in _PARTS:
                if found.mark.id in linked:
                    continue
                if found.mark.id in self._own_parts:
                    left[found.mark.label] += 1
                    continue
            claim = self._claim(found.mark, _merged(self._quotes(found)))
            (suggestions if found.mark.suggestion else claims).append(claim)
            if found.doubt is not None:
                self._notes.append(f"{found.mark.place or claim.id}: {found.doubt}")
        if left:
            self._notes.append(left_over(self._document.place or self._document.name, left))
        if self._unsaid:
            where = self._document.place or self._document.name
            self._notes.append(f"{where}: links that say no stance: {_counts(self._unsaid)}")
        return Assembled(
            claims=tuple(claims),
            suggestions=tuple(suggestions),
            notes=tuple(self._notes),
            exported=self._exported,
            broken=broken,
        )

    @cached_property
    def _own_parts(self) -> frozenset[str]:
        """The ids of the marks that were written of parts of the claims that ride along."""
        passenger = self._document.passenger
        return frozenset(written_marks(passenger).keys() - passenger.keys())

    def _broken(self) -> Iterator[tuple[str, Claim]]:
        """What is known of each mark to be repaired: all but its place, which stands for none."""
        text = self._document.text
        for id_, repair in self._repairs.items():
            spans = repair.candidates[0].spans if repair.candidates else (Span(0, 1),)
            if text and repair.mark.label not in _PARTS:
                quotes = tuple(Quote(span, span.cut(text)) for span in sorted(spans))
                yield id_, self._claim(repair.mark, _merged(quotes))

    def _left_out(self) -> Iterator[str]:
        """What is linked without being part of a claim: told, since it has no place there."""
        kinds = Counter(
            label
            for source, links in self._links.items()
            for label, target in links
            if (source not in self._by_id and source not in self._repairs)
            or target not in self._by_id
            or self._by_id[target].mark.label not in _PARTS
        )
        if kinds:
            where = self._document.place or self._document.name
            yield f"{where}: links left out: {_counts(kinds)}"

    def _claim(self, mark: Mark, fragments: tuple[Quote, ...]) -> Claim:
        parts = list(self._parts(mark.id))
        carried = self._carried(mark.id)
        if carried is None:
            return self._built(mark, fragments, parts)
        own = {vendor.stance for vendor in carried.vendors}
        self._unsaid.update(
            part.link
            for part in parts
            if part.mark.label == VENDOR and part.link not in own and _says_nothing(part.link)
        )
        claim, changed = taken_over(carried, mark, fragments, parts)
        if self._document.stored is not None:
            before = self._document.stored.get(mark.id)
            carried, changed = before or claim, () if before is None else differing(before, claim)
        self._exported[claim.id] = carried
        if changed:
            self._notes.append(
                f"{mark.place or carried.id}: edited in the other tool, "
                f"taken from there: {', '.join(changed)}"
            )
        return claim

    def _carried(self, mark: str) -> Claim | None:
        """The claim that rode along with this mark, if there is one and it can be read."""
        data = self._document.passenger.get(mark)
        if data is None:
            return None
        if isinstance(data, dict) and isinstance(data.get("article"), str):
            data = {**data, "article": self._article}
        try:
            return claim_of(data, place=f"{PASSENGER}[{mark}]")
        except ZhubiError as error:
            self._notes.append(str(error))
            return None

    def _built(self, mark: Mark, fragments: tuple[Quote, ...], parts: Sequence[Shown]) -> Claim:
        """A claim from its mark and what is linked to it."""
        flags = () if mark.label == CLAIM else (f"label:{mark.label}",)
        claim = Claim(
            id=claim_id(self._article, mark.id),
            article=self._article,
            fragments=fragments,
            annotator=self._annotator,
            flags=flags,
        )
        return described(self._with_parts(claim, parts) if parts else claim, mark.attributes)

    def _with_parts(self, claim: Claim, parts: Sequence[Shown]) -> Claim:
        """The claim with what is linked to its mark."""
        return replace(
            claim,
            vendors=self._vendors(parts),
            metrics=tuple(
                metric(part.mark.attributes, quote) for part, quote in _each(parts, METRIC)
            ),
            speaker=self._speaker(parts),
            times=tuple(quote for _, quote in _each(parts, TIME)),
        )

    def _parts(self, source: str) -> Iterator[Shown]:
        """What is linked to a mark and can be a part of a claim."""
        for label, target in self._links.get(source, ()):
            part = self._by_id.get(target)
            if part is not None and part.mark.label in _PARTS:
                yield Shown(label, part.mark, self._quotes(part))

    def _vendors(self, parts: Sequence[Shown]) -> tuple[VendorStance, ...]:
        """Vendors in order of their links, the mentions of one vendor and stance together, once."""
        found: dict[tuple[str, str | None], dict[Quote, None]] = {}
        for part in parts:
            if part.mark.label == VENDOR:
                if _says_nothing(part.link):
                    self._unsaid[part.link] += 1
                key = vendor_of(part), polarity(part.link)
                found.setdefault(key, {}).update(dict.fromkeys(part.quotes))
        return tuple(
            VendorStance(vendor, stance, tuple(mentions))
            for (vendor, stance), mentions in found.items()
        )

    def _speaker(self, parts: Sequence[Shown]) -> Speaker:
        """The first speaker; any further one is told, since a claim has a place for one."""
        speakers = [part for part in parts if part.mark.label == SPEAKER]
        for part in speakers[1:]:
            where = part.mark.place or self._document.place
            self._notes.append(f"{where}: a second speaker of one claim, left out")
        for part in speakers:
            kind = part.mark.attributes.get("type") or "person"
            name = part.mark.attributes.get("name") or None
            return Speaker(type=kind, name=name, mention=part.quotes[0])
        return Speaker()

    def _quotes(self, found: Located) -> tuple[Quote, ...]:
        text, spans = self._document.text, found.spans
        if len(spans) == 1:
            return (Quote(spans[0], spans[0].cut(text)),)
        return tuple(Quote(span, span.cut(text)) for span in sorted(spans))


def left_over(where: str, parts: Mapping[str, int]) -> str:
    """A remark on parts that were written of claims and belong to none any more."""
    return f"{where}: parts that belong to no claim any more, left out: {_counts(parts)}"


def _each(parts: Sequence[Shown], label: str) -> Iterator[tuple[Shown, Quote]]:
    """Every stretch of the parts with this label."""
    return ((part, quote) for part in parts if part.mark.label == label for quote in part.quotes)


def _says_nothing(link: str) -> bool:
    return link != NO_STANCE and polarity(link) is None


def _counts(kinds: Mapping[str, int]) -> str:
    return ", ".join(f"{label} {count}" for label, count in sorted(kinds.items()))


def _merged(quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """Fragments that overlap in the file become one: ours are apart."""
    if len(quotes) == 1:
        return quotes
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
