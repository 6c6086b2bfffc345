"""Everything that is proposed for a whole article, in one piece."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.core.article import Boilerplate
from reader.core.claim import Claim, Metric
from reader.core.span import Quote, Span
from reader.core.tagset import Vendor
from reader.suggest.aliases import default_alias_rules
from reader.suggest.boilerplate import find_boilerplate
from reader.suggest.claims import ClaimSuggestion, suggest_claims
from reader.suggest.metrics import MetricFinder
from reader.suggest.reading import Reading
from reader.suggest.times import find_times
from reader.suggest.units import default_units
from reader.suggest.vendors import VendorMatcher, VendorMention, VendorProposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What an article's words say, each part in the order of the text."""

    mentions: tuple[VendorMention, ...]
    metrics: tuple[Metric, ...]
    times: tuple[Quote, ...]
    boilerplate: tuple[Boilerplate, ...]
    claims: tuple[ClaimSuggestion, ...]
    #: Where the mentions stand.
    names: tuple[Span, ...]


class Proposing:
    """The finders with one list of vendors, made once for many articles."""

    def __init__(self, vendors: Iterable[Vendor]) -> None:
        self._matcher = VendorMatcher(vendors, default_alias_rules())
        self._metrics = MetricFinder(default_units())

    def whole(self, reading: Reading, boilerplate: Sequence[Boilerplate] | None = None) -> Found:
        """All of an article; *boilerplate* is found unless somebody has settled it."""
        mentions = self._matcher.find(reading.folded)
        parts = find_boilerplate(reading) if boilerplate is None else tuple(boilerplate)
        names = tuple(mention.span for mention in mentions)
        return Found(
            mentions=mentions,
            metrics=self._metrics.find(reading, names=names),
            times=find_times(reading),
            boilerplate=parts,
            claims=suggest_claims(reading, mentions, parts),
            names=names,
        )

    def for_claim(
        self, reading: Reading, found: Found, claim: Claim
    ) -> tuple[tuple[VendorProposal, ...], tuple[Metric, ...]]:
        """Vendors and metrics for one claim of the article, as the claim form proposes them."""
        spans = tuple(fragment.span for fragment in claim.fragments)
        return (
            self._matcher.propose(reading, spans, found.mentions),
            self._metrics.find(reading, spans, names=found.names),
        )
