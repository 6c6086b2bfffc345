"""The measures of agreement as bare numbers; ``None`` where one is undefined."""

from collections import Counter
from collections.abc import Mapping
from math import fsum

#: How often the first annotator said the one and the second the other.
Table = Mapping[tuple[str, str], int]


def f1(matches: int, a: int, b: int) -> float:
    """2·matches / (a + b) of two sets of that size; 1 where both are empty."""
    return 2 * matches / (a + b) if a + b else 1.0


def alpha(*, length: int, a: int, b: int, both: int) -> float | None:
    """Krippendorff's α of two annotators over *length* code points, each in or out.

    *a*, *b* and *both* are how many of them are in for the first, the second and for both.
    α = 1 − Do/De with Do the share on which they differ and De = 2·n₁·n₀ / (2n·(2n−1)), n₁ and
    n₀ being in and out over both. Undefined where everything is in, or everything out.
    """
    inside = a + b
    outside = 2 * length - inside
    if not inside * outside:
        return None
    return 1 - (a + b - 2 * both) * (2 * length - 1) / (inside * outside)


def kappa(table: Table) -> float | None:
    """Cohen's κ = (po − pe) / (1 − pe). Undefined without cases, or with one value only."""
    total = sum(table.values())
    rows: Counter[str] = Counter()
    columns: Counter[str] = Counter()
    for (one, other), count in table.items():
        rows[one] += count
        columns[other] += count
    # In whole numbers, so that 1 − pe is zero exactly where it is.
    expected = sum(count * columns[value] for value, count in rows.items())
    if total * total == expected:
        return None
    same = sum(count for (one, other), count in table.items() if one == other)
    return (same * total - expected) / (total * total - expected)


def jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    """Share of what both have in what either has; 1 where both are empty."""
    return len(a & b) / len(a | b) if a or b else 1.0


def masi(a: frozenset[str], b: frozenset[str]) -> float:
    """Jaccard, times 1 for equal sets, ⅔ where one lies in the other, ⅓ where they overlap."""
    if a == b:
        return 1.0
    common = len(a & b)
    thirds = 0 if not common else 2 if a <= b or b <= a else 1
    return common * thirds / (len(a | b) * 3)


def mean(values: tuple[float, ...]) -> float | None:
    """The same whatever the order; undefined without values."""
    return fsum(values) / len(values) if values else None
