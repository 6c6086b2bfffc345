"""What is offered for a claim and not yet taken: what is found in its words and near it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core import claim_edits
from reader.core.change import Change
from reader.core.claim import Claim, Metric, Speaker, Stance
from reader.core.errors import ZhubiError
from reader.core.span import Quote, Span
from reader.core.tagset import Vendor
from reader.script import fold
from reader.viewmodels.desk import Desk

if TYPE_CHECKING:
    # The finders are loaded for the first claim in hand: the first paint does without them.
    from reader.suggest.metrics import MetricFinder
    from reader.suggest.reading import Reading
    from reader.suggest.speakers import SpeakerProposal
    from reader.suggest.vendors import VendorMatcher, VendorMention
    from reader.viewmodels.claim.said_in_words import SaidInWords


#: Names are looked for in all of a text up to so many code points …
WHOLE = 20_000
#: … and of a longer one at least so many before and after the claim.
NEAR = 5_000


@dataclass(frozen=True, slots=True)
class VendorOffer:
    """A vendor named in the claim or near it, with the words that name it.

    One that is not ``sure`` is a guess, to be taken by itself only.
    """

    vendor: str
    mentions: tuple[Quote, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Proposals:
    """Offers for one claim, the likeliest first; what the claim already has is left out."""

    vendors: tuple[VendorOffer, ...] = ()
    metrics: tuple[Metric, ...] = ()
    speakers: "tuple[SpeakerProposal, ...]" = ()
    times: tuple[Quote, ...] = ()
    certainty: str | None = None


def still_open(claim: Claim, found: Proposals) -> Proposals:
    """Those offers that the claim does not have yet."""
    named = {entry.vendor for entry in claim.vendors}
    measured = [metric.quote.span for metric in claim.metrics]
    return Proposals(
        tuple(offer for offer in found.vendors if offer.vendor not in named),
        tuple(
            metric
            for metric in found.metrics
            if not any(metric.quote.span.overlaps(span) for span in measured)
        ),
        found.speakers if claim.speaker == Speaker() else (),
        tuple(
            time
            for time in found.times
            if not any(time.span.overlaps(known.span) for known in claim.times)
        ),
        # Whoever chose another certainty than the usual one needs no hint.
        found.certainty if claim.stance.certainty == Stance().certainty else None,
    )


def with_all_sure(claim: Claim, offers: Proposals) -> Claim:
    """The claim with every offer that is no guess; its certainty and stance stay as they are."""
    for offer in offers.vendors:
        if offer.sure:
            claim = claim_edits.with_vendor(claim, offer.vendor, offer.mentions)
    for metric in offers.metrics:
        claim = claim_edits.with_metric(claim, metric)
    for proposed in offers.speakers[:1]:
        if proposed.sure:
            claim = claim_edits.with_speaker(claim, proposed.speaker)
    for time in offers.times:
        claim = claim_edits.with_time(claim, time)
    return claim


def near(text: str, span: Span) -> range:
    """The code points in which names are looked for, for a claim at *span*: all of most texts.

    Of a very long one only so much, in steps, that the first claim need not wait for all of it.
    """
    if len(text) <= WHOLE:
        return range(len(text))
    start = max(span.start - span.start % NEAR - NEAR, 0)
    stop = min(span.end - span.end % NEAR + 2 * NEAR, len(text))
    # Whole lines where there are any, so that no name is cut in two.
    start = text.rfind("\n", max(start - NEAR, 0), start) + 1 or start
    end = text.find("\n", stop, stop + NEAR)
    return range(start, stop if end < 0 else end)


class Proposer(QObject):
    """Finds vendors, metrics, speakers and times for claims of the article in hand.

    What it needs of an article is read at the first claim and kept until another article is in
    hand or the project's vendors change.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._matcher: VendorMatcher | None = None
        self._metrics: MetricFinder | None = None
        self._article = ""
        self._reading: Reading | None = None
        self._mentions: tuple[VendorMention, ...] = ()
        self._known = range(0)
        self._said: SaidInWords | None = None
        desk.opened.connect(self._forget)
        desk.committed.connect(self._follow)

    def __call__(self, claim: Claim) -> Proposals:
        """What is offered for *claim*, whether it has it already or not."""
        try:
            reading = self._read(claim)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return Proposals()
        spans = tuple(fragment.span for fragment in claim.fragments)
        matcher, metrics = self._tools()
        said = self._said or self._hear(reading)
        vendors = matcher.propose(reading, spans, self._mentions)
        return Proposals(
            tuple(VendorOffer(each.vendor, each.mentions, each.sure) for each in vendors),
            metrics.find(reading, spans, names=[mention.span for mention in self._mentions]),
            said.speakers(claim),
            said.times(claim),
            said.certainty(claim),
        )

    def prepare(self) -> None:
        """Make the finders of the open project, that the first claim need not wait for them."""
        self._tools()

    def _tools(self) -> "tuple[VendorMatcher, MetricFinder]":
        # Lazy: see above.
        from reader.suggest.aliases import default_alias_rules
        from reader.suggest.metrics import MetricFinder
        from reader.suggest.units import default_units
        from reader.suggest.vendors import VendorMatcher

        if self._matcher is None:
            self._matcher = VendorMatcher(self._desk.project.vendors(), default_alias_rules())
        if self._metrics is None:
            self._metrics = MetricFinder(default_units())
        return self._matcher, self._metrics

    def _hear(self, reading: "Reading") -> "SaidInWords":
        # Lazy: see above.
        from reader.viewmodels.claim.said_in_words import SaidInWords

        self._said = SaidInWords(reading, self._mentions)
        return self._said

    def _read(self, claim: Claim) -> "Reading":
        # Lazy: see above.
        from reader.suggest.reading import Reading

        if self._reading is None or claim.article != self._article:
            text = self._desk.project.text(claim.article)
            self._reading = Reading(text, fold(text))
            self._article = claim.article
            self._known = range(0)
        around = near(self._reading.folded, claim.span)
        if around != self._known:
            self._known = around
            self._mentions = self._find(self._reading.folded, around)
            self._said = None
        return self._reading

    def _find(self, folded: str, around: range) -> "tuple[VendorMention, ...]":
        found = self._tools()[0].find(folded[around.start : around.stop])
        if not around.start:
            return found
        return tuple(
            replace(each, span=Span(each.span.start + around.start, each.span.end + around.start))
            for each in found
        )

    def _follow(self, change: Change) -> None:
        if change.touched(Vendor):
            self._forget()

    def _forget(self) -> None:
        self._matcher = None
        self._reading = None
