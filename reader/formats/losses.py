"""What a format cannot hold, said before it is written: the loss list.

Every format declares how it holds each part of a claim; from that the list is computed, claim by
claim, so that a person can stop before anything is lost. "Carried" parts are not visible in the
other tool but come back.
"""

import enum
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.core.claim import Claim
from reader.core.codec import to_data


class Holds(enum.StrEnum):
    """How a format holds one part of a claim."""

    NATIVE = "native"
    CARRIED = "carried"
    LOST = "lost"


#: The parts of a claim that a format may or may not hold.
PARTS = (
    "fragments",
    "overlap",
    "stance",
    "vendors",
    "vendor_without_mention",
    "vendor_stance",
    "metrics",
    "speaker",
    "times",
    "flags",
    "note",
    "status",
    "annotator",
)

Capabilities = Mapping[str, Holds]


def capabilities(default: Holds, **parts: Holds) -> Capabilities:
    """How a format holds every part: *default* unless said otherwise."""
    unknown = set(parts) - set(PARTS)
    if unknown:
        raise ValueError(f"no part of a claim: {', '.join(sorted(unknown))}")
    return {part: parts.get(part, default) for part in PARTS}


@dataclass(frozen=True, slots=True)
class Loss:
    """One part of one claim that the format cannot hold, as it is and as it will come back."""

    claim: str
    part: str
    holds: Holds
    before: str
    after: str = ""


def losses(claims: Sequence[Claim], held: Capabilities) -> tuple[Loss, ...]:
    """Every part of *claims* that is lost or only carried, in the order of the claims."""
    overlapping = _overlapping(claims)
    return tuple(
        Loss(claim.id, part, held[part], before)
        for claim in claims
        for part, before in _parts(claim, claim.id in overlapping)
        if held[part] is not Holds.NATIVE
    )


def counted(found: Iterable[Loss]) -> dict[str, int]:
    """How many claims lose (not: carry) each part, by part."""
    return dict(Counter(loss.part for loss in found if loss.holds is Holds.LOST))


def _parts(claim: Claim, overlaps: bool) -> Iterator[tuple[str, str]]:
    """The parts that this claim makes use of, each with what would be lost."""
    if len(claim.fragments) > 1:
        yield "fragments", claim.words
    if overlaps:
        yield "overlap", claim.words
    yield "stance", _json(claim.stance)
    for vendor in claim.vendors:
        yield ("vendors" if vendor.mentions else "vendor_without_mention"), vendor.vendor
        if vendor.stance is not None:
            yield "vendor_stance", f"{vendor.vendor}: {vendor.stance}"
    for metric in claim.metrics:
        yield "metrics", _json(metric)
    if claim.speaker.type != "author" or claim.speaker.mention is not None:
        yield "speaker", _json(claim.speaker)
    for time in claim.times:
        yield "times", time.text
    if claim.flags:
        yield "flags", ", ".join(claim.flags)
    if claim.note:
        yield "note", claim.note
    yield "status", claim.status.value
    yield "annotator", claim.annotator


def _overlapping(claims: Sequence[Claim]) -> set[str]:
    """Ids of claims that share a code point with another claim of the same article."""
    found: set[str] = set()
    ordered = sorted(claims, key=lambda claim: (claim.article, claim.start, claim.end))
    reach: Claim | None = None
    for claim in ordered:
        if reach is not None and reach.article == claim.article and claim.start < reach.end:
            found.update((reach.id, claim.id))
        if reach is None or reach.article != claim.article or claim.end > reach.end:
            reach = claim
    return found


def _json(value: object) -> str:
    return json.dumps(to_data(value), ensure_ascii=False, separators=(",", ":"))
