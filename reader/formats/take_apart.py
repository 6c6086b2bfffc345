"""Takes claims apart into marks and links, as every writer of a format needs them.

A claim mark carries the claim's id and what fits into plain attributes; vendors, metrics, speaker
and times become marks of their own, linked from the claim. The stance towards a vendor is the
link's label, since it belongs to the pair and not to either end.
"""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader.core.article import Article
from reader.core.claim import Claim, Metric
from reader.core.claim_decoder import claim_of
from reader.core.codec import to_data
from reader.core.errors import ZhubiError
from reader.core.span import Quote
from reader.formats.marks import CLAIM, METRIC, SPEAKER, TIME, VENDOR, Link, Mark, RawDocument, Unit

#: Label of a link to a vendor towards whom nobody has chosen a stance.
NO_STANCE = "unset"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The marks and links of one claim, the claim's own mark first."""

    claim: Claim
    marks: tuple[Mark, ...]
    links: tuple[Link, ...]


def take_apart(claim: Claim) -> Parts:
    """The marks and links of *claim*; offsets in code points."""
    marks = [_claim_mark(claim)]
    links = []
    for at, vendor in enumerate(claim.vendors):
        for number, mention in enumerate(vendor.mentions):
            mark = _mark(f"{claim.id}.v{at}.{number}", VENDOR, mention, {"vendor": vendor.vendor})
            marks.append(mark)
            links.append(Link(claim.id, mark.id, vendor.stance or NO_STANCE))
    for at, metric in enumerate(claim.metrics):
        mark = _mark(f"{claim.id}.m{at}", METRIC, metric.quote, _metric_attributes(metric))
        marks.append(mark)
        links.append(Link(claim.id, mark.id, "metric"))
    if claim.speaker.mention is not None:
        named = {"type": claim.speaker.type, "name": claim.speaker.name or ""}
        mark = _mark(f"{claim.id}.s", SPEAKER, claim.speaker.mention, named)
        marks.append(mark)
        links.append(Link(claim.id, mark.id, "speaker"))
    for at, time in enumerate(claim.times):
        mark = _mark(f"{claim.id}.t{at}", TIME, time, {})
        marks.append(mark)
        links.append(Link(claim.id, mark.id, "time"))
    return Parts(claim=claim, marks=tuple(marks), links=tuple(links))


def _claim_mark(claim: Claim) -> Mark:
    attributes = {
        "polarity": claim.stance.polarity or "",
        "target": claim.stance.target or "",
        "certainty": claim.stance.certainty,
        "kind": claim.kind,
        "status": claim.status.value,
        "note": claim.note,
    }
    return Mark(
        id=claim.id,
        label=CLAIM,
        spans=tuple((fragment.start, fragment.end) for fragment in claim.fragments),
        quotes=tuple(fragment.text for fragment in claim.fragments),
        attributes={key: value for key, value in attributes.items() if value},
    )


def _mark(id_: str, label: str, quote: Quote, attributes: dict[str, str]) -> Mark:
    return Mark(
        id=id_,
        label=label,
        spans=((quote.start, quote.end),),
        quotes=(quote.text,),
        attributes={key: value for key, value in attributes.items() if value},
    )


def _metric_attributes(metric: Metric) -> dict[str, str]:
    numbers = {"value": metric.value, "value_min": metric.value_min, "value_max": metric.value_max}
    written = {key: repr(value) for key, value in numbers.items() if value is not None}
    return {
        "kind": metric.kind,
        "comparator": metric.comparator,
        **written,
        "unit": metric.unit or "",
        "note": metric.note or "",
    }


def written_marks(passenger: Mapping[str, Any]) -> dict[str, Mark]:
    """The marks that were written of the claims that ride along, by their ids.

    A claim that cannot be read is passed over; whoever takes it in tells so.
    """
    found: dict[str, Mark] = {}
    for id_, data in passenger.items():
        with contextlib.suppress(ZhubiError):
            found.update((mark.id, mark) for mark in take_apart(claim_of(data, place=id_)).marks)
    return found


def document_of(article: Article, text: str, claims: Sequence[Claim]) -> RawDocument:
    """One article with its claims as marks, links and passengers, ready for a writer."""
    parts = [take_apart(claim) for claim in claims]
    annotators = {claim.annotator for claim in claims}
    return RawDocument(
        name=article.name,
        text=text,
        marks=tuple(mark for part in parts for mark in part.marks),
        links=tuple(link for part in parts for link in part.links),
        unit=Unit.CODE_POINTS,
        passenger={claim.id: to_data(claim) for claim in claims},
        annotator=annotators.pop() if len(annotators) == 1 else None,
    )
