"""What a claim is: the words marked in an article and everything said about them."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from reader.core.errors import RecordError
from reader.core.span import Quote, Span


class ClaimStatus(enum.StrEnum):
    """How far the work on a claim has come."""

    DRAFT = "draft"
    DONE = "done"
    REVIEWED = "reviewed"


class Origin(enum.StrEnum):
    """How a claim came to be: by hand, or from a suggestion taken as it was or edited."""

    MANUAL = "manual"
    SUGGESTION_ACCEPTED = "suggestion_accepted"
    SUGGESTION_EDITED = "suggestion_edited"


@dataclass(frozen=True, slots=True)
class VendorStance:
    """One vendor (or vendor class) of a claim, the stance towards it, and where it is named.

    ``stance`` is a polarity of the tag set, or ``None`` while nobody has chosen one; then the
    claim's own polarity holds. Mentions may lie outside the claim; none means implied.
    """

    vendor: str
    stance: str | None = None
    mentions: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """The claim's stance: ``polarity`` (``None`` until chosen), ``target`` and ``certainty``.

    The target is a vendor id, a class id (``class:…``) or a topic id (``topic:…``); ``None``
    stands for the first vendor.
    """

    polarity: str | None = None
    target: str | None = None
    certainty: str = "asserted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A number with its meaning: comparator + value (or range) + unit, where the text says it."""

    quote: Quote
    kind: str
    comparator: str = "eq"
    value: float | None = None
    value_min: float | None = None
    value_max: float | None = None
    unit: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Whose words a claim is: a type of the tag set, and who exactly when known."""

    type: str = "author"
    name: str | None = None
    vendor: str | None = None
    mention: Quote | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim in one article.

    ``fragments`` (1..n) are in text order and do not overlap. Everything that names a kind
    (``kind``, polarity, comparator …) is a key of the project's tag set. ``article`` is the
    article's id. When it was made and changed is told by the history, not by the claim.
    """

    id: str
    article: str
    fragments: tuple[Quote, ...]
    annotator: str
    kind: str = "opinion"
    stance: Stance = Stance()
    vendors: tuple[VendorStance, ...] = ()
    metrics: tuple[Metric, ...] = ()
    speaker: Speaker = Speaker()
    times: tuple[Quote, ...] = ()
    flags: tuple[str, ...] = ()
    note: str = ""
    status: ClaimStatus = ClaimStatus.DRAFT
    origin: Origin = Origin.MANUAL
    tag_set: str = "claims/1.0.0"

    def __post_init__(self) -> None:
        if not self.fragments:
            raise RecordError(f"claim {self.id}: a claim needs at least one fragment")
        ends = 0
        for fragment in self.fragments:
            if fragment.start < ends:
                raise RecordError(f"claim {self.id}: fragments must be in order and apart")
            ends = fragment.end

    @property
    def start(self) -> int:
        """First code point of the first fragment."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """One past the last code point of the last fragment."""
        return self.fragments[-1].end

    @property
    def span(self) -> Span:
        """From the first fragment's start to the last one's end, gaps included."""
        return Span(self.start, self.end)

    @property
    def words(self) -> str:
        """The marked words for people: the fragments' texts with an ellipsis at each gap."""
        return " … ".join(fragment.text for fragment in self.fragments)

    def quotes(self) -> Iterator[tuple[str, Quote]]:
        """Every quote of the claim with the name of its place, for checking against the text."""
        for index, fragment in enumerate(self.fragments):
            yield f"fragments[{index}]", fragment
        for index, vendor in enumerate(self.vendors):
            for at, mention in enumerate(vendor.mentions):
                yield f"vendors[{index}].mentions[{at}]", mention
        for index, metric in enumerate(self.metrics):
            yield f"metrics[{index}]", metric.quote
        if self.speaker.mention is not None:
            yield "speaker.mention", self.speaker.mention
        for index, time in enumerate(self.times):
            yield f"times[{index}]", time


def inside(claim: Claim, quote: Quote) -> bool:
    """Whether *quote* lies inside one of the claim's fragments (``in_claim`` of the export)."""
    return any(fragment.span.covers(quote.span) for fragment in claim.fragments)
