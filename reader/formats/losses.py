"""What a format cannot hold, said before it is written: the loss list.

Every format declares how it holds each part of a claim; from that the list is computed, claim by
claim, so that a person can stop before anything is lost. "Carried" parts are not visible in the
other tool but come back.
"""

import enum
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, overload

from reader.core.claim import Claim, ClaimStatus, Metric, Speaker, Stance
from reader.core.codec import to_data
from reader.core.json_text import compact


class Holds(enum.StrEnum):
    """How a format holds one part of a claim."""

    NATIVE = "native"
    CARRIED = "carried"
    LOST = "lost"
    #: Of overlap alone: one stretch may lie inside another, but none may cross another.
    NESTED = "nested"


#: Stances, speakers and metrics of which the JSON is kept; most claims share theirs.
_KEPT = 1_000

#: The parts of a claim that a format may or may not hold.
PARTS = (
    "identity",
    "fragments",
    "overlap",
    "kind",
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


def carrying(*shown: str) -> Capabilities:
    """A format that itself has the parts *shown* and carries every other unseen."""
    return capabilities(Holds.CARRIED, **dict.fromkeys(shown, Holds.NATIVE))


class Loss(NamedTuple):
    """One part of one claim that the format cannot hold, as it is and as it will come back.

    A plain tuple, for a large project has some hundred thousand.
    """

    claim: str
    part: str
    holds: Holds
    before: str
    after: str = ""


#: A claim's id, the name of a part that is carried, and how it is.
Carriage = tuple[str, str, str]


def losses(claims: Sequence[Claim], held: Capabilities) -> tuple[Loss, ...]:
    """Every part of *claims* that is lost or only carried, in the order of the claims.

    Where overlap is lost, be it all or only where stretches cross, a claim is listed for it only if
    one of its stretches gives way to another claim's; ``after`` is what remains of it. What is as
    it would be if nobody had said it comes back, so it is not lost.
    """
    lost = held["overlap"] in _STAYING
    overlapping = _giving_way(claims, held["overlap"]) if lost else {}
    return tuple(
        Loss(claim.id, part, _how(held[part]), before, after)
        for claim in claims
        for part, before, after in _parts(claim, overlapping.get(claim.id))
        if held[part] is not Holds.NATIVE
        and not (held[part] is Holds.LOST and before == _UNSAID.get(part))
    )


def _how(held: Holds) -> Holds:
    return Holds.LOST if held is Holds.NESTED else held


def carried_only(held: Capabilities) -> bool:
    """Whether a format loses nothing, and overlap is its own: then each claim stands alone."""
    return Holds.LOST not in held.values() and held["overlap"] is Holds.NATIVE


def carried(claim: Any, stance: str, speaker: str, held: Capabilities) -> list[Carriage]:
    """As :func:`losses`, of the data of one claim, for a format that is :func:`carried_only`.

    *stance* and *speaker* are those of the claim as compact JSON. For :class:`Carried`.
    """
    id_ = claim["id"]
    found = [("identity", id_)]
    if len(claim["fragments"]) > 1:
        words = " … ".join([fragment["text"] for fragment in claim["fragments"]])
        found.append(("fragments", words))
    found += (("kind", claim["kind"]), ("stance", stance))
    for vendor in claim["vendors"]:
        name = vendor["vendor"]
        found.append(("vendors" if vendor["mentions"] else "vendor_without_mention", name))
        if vendor["stance"] is not None:
            found.append(("vendor_stance", f"{name}: {vendor['stance']}"))
    found += [("metrics", compact(metric)) for metric in claim["metrics"]]
    if speaker != _NOBODY:
        found.append(("speaker", speaker))
    found += [("times", time["text"]) for time in claim["times"]]
    if claim["flags"]:
        found.append(("flags", ", ".join(claim["flags"])))
    if claim["note"]:
        found.append(("note", claim["note"]))
    found += (("status", claim["status"]), ("annotator", claim["annotator"]))
    native = Holds.NATIVE
    return [(id_, part, before) for part, before in found if held[part] is not native]


class Carried(Sequence[Loss]):
    """What is carried of very many claims, each a :class:`Loss` when it is looked at.

    Until then they are plain tuples of texts, which the collector of garbage leaves alone:
    passing over some hundred thousand losses again and again takes longer than all the rest.
    """

    def __init__(self, found: list[Carriage]) -> None:
        self._found = found

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, at: int) -> Loss: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Loss, ...]: ...
    def __getitem__(self, at: int | slice) -> Loss | tuple[Loss, ...]:
        if isinstance(at, slice):
            return tuple(map(_carried, self._found[at]))
        return _carried(self._found[at])

    def __iter__(self) -> Iterator[Loss]:
        return map(_carried, self._found)

    def plain(self) -> Iterator[tuple[str, str, str, str, str]]:
        """The same as plain tuples, of which very many are made quicker."""
        return ((claim, part, "carried", before, "") for claim, part, before in self._found)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


def _carried(found: Carriage) -> Loss:
    claim, part, before = found
    return Loss(claim, part, Holds.CARRIED, before)


def counted(found: Iterable[Loss]) -> dict[str, int]:
    """How many claims lose (not: carry) each part, by part."""
    if isinstance(found, Carried):
        return {}
    return dict(Counter(loss.part for loss in found if loss.holds is Holds.LOST))


def _parts(claim: Claim, overlap: str | None) -> Iterator[tuple[str, str, str]]:
    """The parts that this claim makes use of, each with what would be lost and what remains.

    *overlap* is what remains of its words, where it shares some with another claim.
    """
    yield "identity", claim.id, ""
    if len(claim.fragments) > 1:
        yield "fragments", claim.words, ""
    if overlap is not None:
        yield "overlap", claim.words, overlap
    for part, before in _said(claim):
        yield part, before, ""


def _said(claim: Claim) -> Iterator[tuple[str, str]]:
    """What is said about the claim's words."""
    yield "kind", claim.kind
    yield "stance", _json(claim.stance)
    for vendor in claim.vendors:
        yield ("vendors" if vendor.mentions else "vendor_without_mention"), vendor.vendor
        if vendor.stance is not None:
            yield "vendor_stance", f"{vendor.vendor}: {vendor.stance}"
    for metric in claim.metrics:
        yield "metrics", _json(metric)
    if claim.speaker != Speaker():
        yield "speaker", _json(claim.speaker)
    for time in claim.times:
        yield "times", time.text
    if claim.flags:
        yield "flags", ", ".join(claim.flags)
    if claim.note:
        yield "note", claim.note
    yield "status", claim.status.value
    yield "annotator", claim.annotator


def _giving_way(claims: Sequence[Claim], held: Holds) -> dict[str, str]:
    """Claims that lose stretches where no two may overlap, with the words that remain of each."""
    by_article: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].extend((quote.start, quote.end) for quote in claim.fragments)
    kept = {article: iter(_STAYING[held](spans)) for article, spans in by_article.items()}
    found = {}
    for claim in claims:
        stays = [(quote, next(kept[claim.article])) for quote in claim.fragments]
        if not all(stay for _, stay in stays):
            found[claim.id] = " … ".join(quote.text for quote, stay in stays if stay)
    return found


def apart(spans: Sequence[tuple[int, int]]) -> list[bool]:
    """For each of *spans* whether it stays where no two may overlap.

    The one that begins first stays; of several that begin together the longest; of equal ones
    the first. Everything that overlaps one that stays gives way.
    """
    order = sorted(range(len(spans)), key=lambda at: (spans[at][0], -spans[at][1]))
    stays = [False] * len(spans)
    reach = 0
    for at in order:
        start, end = spans[at]
        if start >= reach:
            stays[at], reach = True, end
    return stays


def uncrossed(spans: Sequence[tuple[int, int]]) -> list[bool]:
    """For each of *spans* whether it stays where they may nest, but none may cross another.

    Of two that cross the one that begins first stays; equal ones lie one in the other.
    """
    order = sorted(range(len(spans)), key=lambda at: (spans[at][0], -spans[at][1]))
    stays = [False] * len(spans)
    around: list[int] = []
    for at in order:
        start, end = spans[at]
        while around and around[-1] <= start:
            around.pop()
        if not around or end <= around[-1]:
            stays[at] = True
            around.append(end)
    return stays


#: Which stretches stay where not all overlap can be held.
_STAYING = {Holds.LOST: apart, Holds.NESTED: uncrossed}


@lru_cache(_KEPT)
def _json(value: Stance | Speaker | Metric) -> str:
    return compact(to_data(value))


#: The speaker of whom nothing is said.
_NOBODY = _json(Speaker())

#: How parts come back of which nothing is said: where a claim has just this, nothing is lost.
_UNSAID = {
    "kind": Claim.__dataclass_fields__["kind"].default,
    "stance": _json(Stance()),
    "status": ClaimStatus.DRAFT.value,
}
