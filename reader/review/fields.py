"""What two annotators may say differently of the same words: one table of fields."""

from collections.abc import Callable, Mapping

from reader.core.claim import Claim, Metric, VendorStance
from reader.review.extents import extent

#: What stands for a value that nobody has chosen; it counts as a value of its own.
NOTHING = "-"

#: Fields with one value a claim.
VALUES: Mapping[str, Callable[[Claim], str]] = {
    "kind": lambda claim: claim.kind,
    "polarity": lambda claim: claim.stance.polarity or NOTHING,
    "certainty": lambda claim: claim.stance.certainty,
    "target": lambda claim: target(claim) or NOTHING,
    "speaker": lambda claim: claim.speaker.type,
}
#: The stance towards each vendor that both annotators name.
VENDOR_STANCE = "vendor_stance"
#: Every field that has a κ, in the order in which they are shown.
KAPPA = (*VALUES, VENDOR_STANCE)
#: Every field in which two claims can differ, in the order in which they are shown.
DIFFERENCES = ("span", *VALUES, "vendors", VENDOR_STANCE, "metrics")


def target(claim: Claim) -> str | None:
    """Whom the stance is about: the target that was given, else the first vendor."""
    if claim.stance.target is not None:
        return claim.stance.target
    return claim.vendors[0].vendor if claim.vendors else None


def vendors(claim: Claim) -> frozenset[str]:
    """The vendors that a claim names."""
    return frozenset(entry.vendor for entry in claim.vendors)


def vendor_stances(a: Claim, b: Claim) -> tuple[tuple[str, str], ...]:
    """What the two say of each vendor that both name; without a word of its own the claim's."""
    one, other = _stances(a), _stances(b)
    return tuple((one[vendor], other[vendor]) for vendor in sorted(one.keys() & other.keys()))


def _stances(claim: Claim) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for entry in claim.vendors:
        found.setdefault(entry.vendor, set()).add(_stance(claim, entry))
    # One vendor may stand in a claim twice, praised here and doubted there.
    return {vendor: "+".join(sorted(stances)) for vendor, stances in found.items()}


def _stance(claim: Claim, entry: VendorStance) -> str:
    return entry.stance or claim.stance.polarity or NOTHING


def metric_pairs(a: Claim, b: Claim) -> tuple[tuple[Metric, Metric], ...]:
    """Metrics of the two that share words, one to one, those that share most of them first."""
    near = []
    for at, one in enumerate(a.metrics):
        for other_at, other in enumerate(b.metrics):
            common = min(one.quote.end, other.quote.end) - max(one.quote.start, other.quote.start)
            if common > 0:
                both = len(one.quote.span) + len(other.quote.span) - common
                spans = sorted((one.quote.span, other.quote.span))
                near.append((-common / both, not same_metric(one, other), spans, at, other_at))
    found: list[tuple[Metric, Metric]] = []
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    for *_, at, other_at in sorted(near):
        if at not in taken_a and other_at not in taken_b:
            taken_a.add(at)
            taken_b.add(other_at)
            found.append((a.metrics[at], b.metrics[other_at]))
    return tuple(found)


def same_metric(a: Metric, b: Metric) -> bool:
    """Whether value (or range), kind and comparator are equal; the words need not be."""
    return _said(a) == _said(b)


def _said(metric: Metric) -> tuple[object, ...]:
    values = (metric.value, metric.value_min, metric.value_max)
    return (*values, metric.kind, metric.comparator)


def differing(a: Claim, b: Claim) -> tuple[str, ...]:
    """The fields of :data:`DIFFERENCES` in which the two differ."""
    pairs = metric_pairs(a, b)
    counts = {len(a.metrics), len(b.metrics), len(pairs)}
    differs = {
        "span": extent(a) != extent(b),
        **{key: value(a) != value(b) for key, value in VALUES.items()},
        "vendors": vendors(a) != vendors(b),
        VENDOR_STANCE: any(one != other for one, other in vendor_stances(a, b)),
        "metrics": len(counts) > 1 or not all(same_metric(*pair) for pair in pairs),
    }
    return tuple(key for key in DIFFERENCES if differs[key])
