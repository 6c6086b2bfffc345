"""What ``zhubi stats`` tells of a project."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from reader.store.counts import Counts


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts of a project; every mapping is sorted by key."""

    articles: int
    characters: int
    claims: int
    claims_by_polarity: dict[str, int]
    claims_by_kind: dict[str, int]
    claims_by_status: dict[str, int]
    claims_by_annotator: dict[str, int]
    articles_by_status: dict[str, int]
    articles_by_script: dict[str, int]
    vendors: dict[str, int]
    vendor_stances: dict[str, dict[str, int]]
    metrics_by_kind: dict[str, int]


def stats(counts: Counts) -> Stats:
    """The counts that ``zhubi stats`` tells."""
    vendors: Counter[str] = Counter()
    stances: dict[str, dict[str, int]] = {}
    for (vendor, stance), count in sorted(counts.vendors.items()):
        vendors[vendor] += count
        stances.setdefault(vendor, {})[stance] = count
    return Stats(
        articles=counts.articles.total(),
        characters=sum(length * count for length, count in counts.article_lengths.items()),
        claims=counts.kinds.total(),
        claims_by_polarity=_by_key(counts.stances),
        claims_by_kind=_by_key(counts.kinds),
        claims_by_status=_by_key(counts.statuses),
        claims_by_annotator=_by_key(counts.annotators),
        articles_by_status=_by_key(counts.articles),
        articles_by_script=_by_key(counts.scripts),
        vendors=_by_key(vendors),
        vendor_stances=stances,
        metrics_by_kind=_by_key(counts.metrics),
    )


def _by_key(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items()))
