"""The figures of agreement, from counts that add up over articles."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.core.claim import Claim
from reader.review import measures
from reader.review.extents import extent, shared, size, union
from reader.review.fields import (
    KAPPA,
    VALUES,
    VENDOR_STANCE,
    metric_pairs,
    same_metric,
    vendor_stances,
    vendors,
)
from reader.review.pairing import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How far two annotators agree; ``None`` where a measure is undefined.

    ``claims_a`` and ``claims_b`` are how many claims each has, ``matched`` how many stand for
    each other, ``matched_exact`` how many of those have the same code points. ``kappa`` has a
    value for every field of :data:`reader.review.fields.KAPPA`, over ``compared`` cases each.
    ``metrics`` is the share of metrics on the same words whose value, kind and comparator are
    equal. docs/agreement.md has the formulas.
    """

    claims_a: int
    claims_b: int
    matched_exact: int
    matched: int
    f1_exact: float
    f1_overlap: float
    alpha: float | None
    kappa: Mapping[str, float | None]
    compared: Mapping[str, int]
    vendors_jaccard: float | None
    vendors_masi: float | None
    metrics: float | None
    metrics_compared: int

    def in_order(self) -> tuple[float | None, ...]:
        """The measures in the order of every table: spans, κ of each field, sets, metrics."""
        return (
            self.f1_exact,
            self.f1_overlap,
            self.alpha,
            *(self.kappa[key] for key in KAPPA),
            self.vendors_jaccard,
            self.vendors_masi,
            self.metrics,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What the figures are made of, of one article or of several (:func:`added`)."""

    length: int = 0
    in_a: int = 0
    in_b: int = 0
    in_both: int = 0
    claims_a: int = 0
    claims_b: int = 0
    exact: int = 0
    tables: Mapping[str, measures.Table]
    jaccards: tuple[float, ...] = ()
    masis: tuple[float, ...] = ()
    metrics: tuple[bool, ...] = ()

    def figures(self) -> Figures:
        """The measures of all that was counted."""
        matched = len(self.jaccards)
        return Figures(
            claims_a=self.claims_a,
            claims_b=self.claims_b,
            matched_exact=self.exact,
            matched=matched,
            f1_exact=measures.f1(self.exact, self.claims_a, self.claims_b),
            f1_overlap=measures.f1(matched, self.claims_a, self.claims_b),
            alpha=measures.alpha(length=self.length, a=self.in_a, b=self.in_b, both=self.in_both),
            kappa={key: measures.kappa(table) for key, table in self.tables.items()},
            compared={key: sum(table.values()) for key, table in self.tables.items()},
            vendors_jaccard=measures.mean(self.jaccards),
            vendors_masi=measures.mean(self.masis),
            metrics=measures.mean(tuple(map(float, self.metrics))),
            metrics_compared=len(self.metrics),
        )


def tally(found: Sequence[Case], *, length: int) -> Tally:
    """The counts of one article of *length* code points from its cases."""
    all_a = union(extent(case.a) for case in found if case.a is not None)
    all_b = union(extent(case.b) for case in found if case.b is not None)
    pairs = [(case.a, case.b) for case in found if case.a is not None and case.b is not None]
    return Tally(
        length=length,
        in_a=size(all_a),
        in_b=size(all_b),
        in_both=shared(all_a, all_b),
        claims_a=sum(case.a is not None for case in found),
        claims_b=sum(case.b is not None for case in found),
        exact=sum(case.exact for case in found),
        tables=_tables(pairs),
        jaccards=tuple(measures.jaccard(vendors(a), vendors(b)) for a, b in pairs),
        masis=tuple(measures.masi(vendors(a), vendors(b)) for a, b in pairs),
        metrics=tuple(same_metric(*pair) for a, b in pairs for pair in metric_pairs(a, b)),
    )


def _tables(pairs: Sequence[tuple[Claim, Claim]]) -> dict[str, measures.Table]:
    found: dict[str, measures.Table] = {
        key: Counter((value(a), value(b)) for a, b in pairs) for key, value in VALUES.items()
    }
    found[VENDOR_STANCE] = Counter(pair for a, b in pairs for pair in vendor_stances(a, b))
    return found


def added(tallies: Iterable[Tally]) -> Tally:
    """The counts of several articles as one: overall figures are of all cases, not of means."""
    all_ = list(tallies)
    tables: dict[str, Counter[tuple[str, str]]] = {key: Counter() for key in KAPPA}
    for each in all_:
        for key, table in each.tables.items():
            tables[key].update(table)
    return Tally(
        length=sum(each.length for each in all_),
        in_a=sum(each.in_a for each in all_),
        in_b=sum(each.in_b for each in all_),
        in_both=sum(each.in_both for each in all_),
        claims_a=sum(each.claims_a for each in all_),
        claims_b=sum(each.claims_b for each in all_),
        exact=sum(each.exact for each in all_),
        tables=tables,
        jaccards=tuple(value for each in all_ for value in each.jaccards),
        masis=tuple(value for each in all_ for value in each.masis),
        metrics=tuple(value for each in all_ for value in each.metrics),
    )
