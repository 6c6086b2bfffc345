"""How well proposals agree with claims made by hand: counts of right, wrong and missing."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from reader.core.article import Article
from reader.core.claim import Claim, Metric
from reader.core.span import Span
from reader.defaults import default_vendors
from reader.script.fold import fold
from reader.suggest.aliases import default_alias_rules
from reader.suggest.boilerplate import find_boilerplate
from reader.suggest.certainty import propose_certainty
from reader.suggest.claims import suggest_claims
from reader.suggest.metrics import MetricFinder
from reader.suggest.reading import Reading
from reader.suggest.speakers import propose_speakers
from reader.suggest.speech import find_speech
from reader.suggest.times import find_times
from reader.suggest.units import default_units
from reader.suggest.vendors import VendorMatcher

Item = tuple[Article, str, tuple[Claim, ...]]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one kind of proposal over some articles."""

    right: int = 0
    wrong: int = 0
    missing: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.right + other.right, self.wrong + other.wrong, self.missing + other.missing
        )

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missing)

    @property
    def f(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __str__(self) -> str:
        counts = f"{self.right} right, {self.wrong} wrong, {self.missing} missing"
        return f"P {self.precision:.3f}  R {self.recall:.3f}  F {self.f:.3f}  ({counts})"


def sets(proposed: Collection[object], wanted: Collection[object]) -> Score:
    """Agreement of two sets."""
    one, other = set(proposed), set(wanted)
    return Score(len(one & other), len(one - other), len(other - one))


def overlapping(proposed: Iterable[Span], wanted: Iterable[Span], *, least: float = 0.5) -> Score:
    """Agreement of spans one to one, where intersection over union is *least* or more."""
    left = set(wanted)
    right = wrong = 0
    for span in proposed:
        best = max(left, key=lambda other: _iou(span, other), default=None)
        if best is not None and _iou(span, best) >= least:
            left.discard(best)
            right += 1
        else:
            wrong += 1
    return Score(right, wrong, len(left))


def _iou(one: Span, other: Span) -> float:
    shared = max(0, min(one.end, other.end) - max(one.start, other.start))
    return shared / (len(one) + len(other) - shared)


class Scorer:
    """Proposes with the app's own data and compares with what was made by hand."""

    def __init__(self) -> None:
        self.vendors = default_vendors()
        self.matcher = VendorMatcher(self.vendors, default_alias_rules())
        self.metrics = MetricFinder(default_units())

    def named_vendors(self, item: Item) -> Score:
        """(claim, vendor) pairs: proposals the form would take, classes aside."""
        return self._vendors(item, classes=False)

    def classes(self, item: Item) -> Score:
        return self._vendors(item, classes=True)

    def mentions(self, item: Item) -> Score:
        """Spans of named vendors inside the claims."""
        _, text, claims = item
        found = self.matcher.find(fold(text))
        inside = {m.span for m in found if m.sort == "vendor" and _in_any(m.span, claims)}
        wanted = {
            mention.span
            for claim in claims
            for vendor in claim.vendors
            if not vendor.vendor.startswith("class:")
            for mention in vendor.mentions
            if _in_any(mention.span, claims)
        }
        return sets(inside, wanted)

    def metric_spans(self, item: Item) -> Score:
        return overlapping((m.quote.span for m in self._metrics(item)), _metric_spans(item))

    def exact_metric_spans(self, item: Item) -> Score:
        return sets([m.quote.span for m in self._metrics(item)], list(_metric_spans(item)))

    def metric_values(self, item: Item) -> Score:
        """Of the metrics found, those read with the same kind, comparator, values and unit."""
        wanted = {metric.quote.span: metric for claim in item[2] for metric in claim.metrics}
        both = [(m, wanted[m.quote.span]) for m in self._metrics(item) if m.quote.span in wanted]
        right = sum(_meaning(one) == _meaning(other) for one, other in both)
        return Score(right, len(both) - right, len(both) - right)

    def times(self, item: Item) -> Score:
        _, text, claims = item
        spans = [fragment.span for claim in claims for fragment in claim.fragments]
        wanted = [time.span for claim in claims for time in claim.times]
        found = find_times(Reading(text, fold(text)), spans)
        return sets([t.span for t in found], [span for span in wanted if _in_any(span, claims)])

    def boilerplate(self, item: Item) -> Score:
        article, text, _ = item
        found = find_boilerplate(Reading(text, fold(text)))
        return sets(found, article.boilerplate)

    def claim_spans(self, item: Item) -> Score:
        return overlapping(self._suggested(item), (claim.span for claim in item[2]))

    def exact_claim_spans(self, item: Item) -> Score:
        return sets(self._suggested(item), [claim.span for claim in item[2]])

    def speakers(self, item: Item) -> Score:
        """Claims whose speaker is proposed right: by name, or nobody for the author."""
        _, text, claims = item
        reading = Reading(text, fold(text))
        mentions = self.matcher.find(reading.folded)
        speech = find_speech(reading.folded, mentions)
        right = 0
        for claim in claims:
            spans = [fragment.span for fragment in claim.fragments]
            found = propose_speakers(reading, spans, speech, mentions)
            taken = next((one.speaker.mention for one in found if one.sure), None)
            said = claim.speaker.mention
            right += (taken and taken.text) == (said and said.text)
        return Score(right, len(claims) - right, len(claims) - right)

    def certainty(self, item: Item) -> Score:
        """Claims whose certainty is guessed right."""
        folded = fold(item[1])
        right = sum(
            propose_certainty(folded, [part.span for part in claim.fragments])
            == claim.stance.certainty
            for claim in item[2]
        )
        return Score(right, len(item[2]) - right, len(item[2]) - right)

    def _vendors(self, item: Item, *, classes: bool) -> Score:
        _, text, claims = item
        reading = Reading(text, fold(text))
        mentions = self.matcher.find(reading.folded)
        total = Score()
        for claim in claims:
            spans = [fragment.span for fragment in claim.fragments]
            found = self.matcher.propose(reading, spans, mentions)
            taken = {p.vendor for p in found if p.sure and (p.sort == "class") == classes}
            wanted = {
                vendor.vendor
                for vendor in claim.vendors
                if vendor.vendor.startswith("class:") == classes
            }
            total += sets(taken, wanted)
        return total

    def _metrics(self, item: Item) -> Sequence[Metric]:
        _, text, claims = item
        spans = [fragment.span for claim in claims for fragment in claim.fragments]
        reading = Reading(text, fold(text))
        names = [mention.span for mention in self.matcher.find(reading.folded)]
        return self.metrics.find(reading, spans, names=names)

    def _suggested(self, item: Item) -> list[Span]:
        reading = Reading(item[1], fold(item[1]))
        mentions = self.matcher.find(reading.folded)
        found = suggest_claims(reading, mentions, find_boilerplate(reading))
        return [one.quote.span for one in found if one.score >= 0.5]


def _metric_spans(item: Item) -> list[Span]:
    return [metric.quote.span for claim in item[2] for metric in claim.metrics]


def _in_any(span: Span, claims: Sequence[Claim]) -> bool:
    return any(fragment.span.covers(span) for claim in claims for fragment in claim.fragments)


def _meaning(metric: Metric) -> Metric:
    return replace(metric, note=None)
