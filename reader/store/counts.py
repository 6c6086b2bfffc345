"""How much there is of everything, counted by SQLite without reading a value into Python."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from reader.store.connect import explained
from reader.store.values import StoredValues

#: So many rows of claims are counted at a time, between two reports of progress.
_STEP = 20_000

#: An article's claims are asked for by their index; whether there is one is all that counts.
_ARTICLES = """
    SELECT status, json_extract(body, '$.script'), json_extract(body, '$.length'),
           EXISTS (SELECT 1 FROM claims c WHERE c.article = articles.id), count(*)
    FROM articles GROUP BY 1, 2, 3, 4
"""
_ENDS = "SELECT coalesce(min(rowid), 0), coalesce(max(rowid), -1), count(*) FROM claims"
#: ``none`` where no stance was chosen.
_STANCE = "coalesce(nullif(c.polarity, ''), 'none')"
_CLAIMS = f"""
    SELECT {_STANCE}, c.kind, c.status, c.annotator,
           (SELECT sum(json_extract(value, '$.end') - json_extract(value, '$.start'))
            FROM json_each(c.body, '$.fragments')),
           count(*)
    FROM claims c WHERE c.rowid BETWEEN ? AND ? GROUP BY 1, 2, 3, 4, 5
"""
_VENDORS = f"""
    SELECT v.vendor, coalesce(nullif(v.stance, ''), {_STANCE}), count(*)
    FROM claims c JOIN claim_vendors v ON v.claim = c.id
    WHERE c.rowid BETWEEN ? AND ? GROUP BY 1, 2
"""
_METRICS = """
    SELECT json_extract(m.value, '$.kind'), count(*)
    FROM claims c, json_each(c.body, '$.metrics') m WHERE c.rowid BETWEEN ? AND ? GROUP BY 1
"""


@dataclass(slots=True)
class Counts:
    """How many articles and claims there are of each kind; lengths are in code points.

    ``stances`` are the stances of claims, ``vendors`` pairs of a vendor's id and the stance
    towards it; ``begun`` are the statuses of those articles that have claims.
    """

    articles: Counter[str] = field(default_factory=Counter)
    begun: Counter[str] = field(default_factory=Counter)
    scripts: Counter[str] = field(default_factory=Counter)
    article_lengths: Counter[int] = field(default_factory=Counter)
    stances: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    claim_lengths: Counter[int] = field(default_factory=Counter)
    vendors: Counter[tuple[str, str]] = field(default_factory=Counter)
    metrics: Counter[str] = field(default_factory=Counter)


def count_all(store: StoredValues, progress: Callable[[int, int], None]) -> Counts:
    """Count articles and claims; *progress* hears of claims, of how many, and may raise."""
    found = Counts()
    for status, script, length, begun, count in _rows(store, _ARTICLES):
        found.articles[status] += count
        found.begun[status] += count if begun else 0
        found.scripts[script] += count
        found.article_lengths[length] += count
    ((first, last, claims),) = _rows(store, _ENDS)
    done = 0
    for start in range(first, last + 1, _STEP):
        progress(done, claims)
        done += _count_claims(store, (start, start + _STEP - 1), found)
    return found


def _count_claims(store: StoredValues, within: tuple[int, int], found: Counts) -> int:
    """Count the claims in these rows of the file, the last included; tells how many they are."""
    claims = 0
    for stance, kind, status, annotator, length, count in _rows(store, _CLAIMS, within):
        found.stances[stance] += count
        found.kinds[kind] += count
        found.statuses[status] += count
        found.annotators[annotator] += count
        found.claim_lengths[length] += count
        claims += count
    for vendor, stance, count in _rows(store, _VENDORS, within):
        found.vendors[vendor, stance] += count
    for kind, count in _rows(store, _METRICS, within):
        found.metrics[kind] += count
    return claims


def _rows(store: StoredValues, sql: str, within: tuple[int, ...] = ()) -> Iterator[tuple[Any, ...]]:
    with explained(store.path):
        yield from store.connection.rows(sql, within)
