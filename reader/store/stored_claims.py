"""Very many claims as a list in text order: each is read when it is looked at."""

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from itertools import accumulate, compress
from typing import Any

from reader.core.claim import Claim, ClaimStatus
from reader.store.connect import explained
from reader.store.values import StoredValues

_IN_ORDER = (
    "FROM claims c JOIN articles a ON a.id = c.article JOIN texts t USING (sha256) "
    "ORDER BY t.rowid, c.start_at, c.end_at, c.id"
)
_COUNTS = "SELECT article, count(*) FROM claims GROUP BY article"
# Crossed, so that the hashes of the texts are read from their index and no text is passed over.
_IDS = "SELECT a.id FROM articles a CROSS JOIN texts t USING (sha256) ORDER BY t.rowid"
_OF_ONE = "SELECT rowid FROM claims WHERE article = ? ORDER BY start_at, end_at, id"
_BY_ARTICLE = "SELECT rowid FROM claims ORDER BY article, start_at, end_at, id"
_WHERE = "SELECT article, rowid FROM claims WHERE id = ?"

#: What else a claim may be asked for: conditions on a part of its body.
PARTS = {
    "certainty": "json_extract(body, '$.stance.certainty') = ?",
    # Without a target of its own a stance is towards the first vendor.
    "target": "coalesce(json_extract(body, '$.stance.target'), "
    "json_extract(body, '$.vendors[0].vendor'), '') = ?",
    "speaker": "json_extract(body, '$.speaker.type') = ?",
    "flag": "EXISTS (SELECT 1 FROM json_each(body, '$.flags') WHERE value = ?)",
    "metric": "EXISTS (SELECT 1 FROM json_each(body, '$.metrics') "
    "WHERE json_extract(value, '$.kind') = ?)",
    "origin": "json_extract(body, '$.origin') = ?",
}

#: Between the items of a key that has several; sorts before all that names hold.
BETWEEN = "\x1f"

#: What all claims may be sorted by.
KEYS = {
    "stance": "coalesce(c.polarity, '')",
    "vendor": "coalesce((SELECT group_concat(vendor, char(31)) FROM "
    "(SELECT vendor FROM claim_vendors WHERE claim = c.id ORDER BY position)), '')",
    "metric": "coalesce((SELECT group_concat(json_extract(value, '$.kind'), char(31)) "
    "FROM json_each(c.body, '$.metrics')), '')",
    "kind": "c.kind",
    "certainty": "coalesce(json_extract(c.body, '$.stance.certainty'), '')",
    "status": "c.status",
    "annotator": "c.annotator",
    "length": "coalesce((SELECT sum(json_extract(value, '$.start') - json_extract(value, '$.end')) "
    "FROM json_each(c.body, '$.fragments')), 0)",
}

#: Those of them that are no part of the body.
_COLUMNS = ("stance", "vendor", "kind", "status", "annotator")

#: Articles whose claims' rows are kept after they were looked at.
_KEPT = 64


class StoredClaims:
    """All claims of a project, of which a million are no more than a number for each article.

    How many claims each article has tells in which one a claim of the list stands; which row of
    the file it has is asked for when somebody looks at it. It does not follow changes but for
    :meth:`insert`; after others a new one is made.
    """

    def __init__(self, store: StoredValues) -> None:
        self._store = store
        counts = dict(self._pairs(_COUNTS))
        self._ids = store.column(_IDS)
        #: Where each article stands among the articles, by id.
        self.articles = {id_: at for at, id_ in enumerate(self._ids)}
        self._counts = array("q", [counts.get(id_, 0) for id_ in self._ids])
        self._ends = array("q", accumulate(self._counts))
        self._seen: OrderedDict[str, array[int]] = OrderedDict()
        #: The row of every claim, when a filter has asked for them.
        self._rows: array[int] | None = None

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __getitem__(self, at: int) -> Claim:
        if not 0 <= at < len(self):
            raise IndexError(at)
        article = bisect_right(self._ends, at)
        first = self._ends[article] - self._counts[article]
        return self._store.claim_in(self._rows_of(self._ids[article])[at - first])

    def place_for(self, claim: Claim) -> int | None:
        """Where a claim that was stored belongs; until :meth:`insert` it is not listed."""
        found = self._pairs(_WHERE, claim.id)
        if not found or claim.article not in self.articles:
            return None
        rows = self._read_rows(claim.article)
        at = rows.index(found[0][1])
        rows.pop(at)
        self._seen[claim.article] = rows
        article = self.articles[claim.article]
        return self._ends[article] - self._counts[article] + at

    def insert(self, at: int, claim: Claim) -> None:
        """Take in a claim that was stored, at its place."""
        found = self._pairs(_WHERE, claim.id)
        if not found or claim.article not in self.articles:
            return
        self._counts[self.articles[claim.article]] += 1
        self._ends = array("q", accumulate(self._counts))
        self._seen.pop(claim.article, None)
        if self._rows is not None:
            self._rows.insert(at, found[0][1])

    def place_of(self, claim: str) -> int | None:
        """Where the claim with this id stands, if it is listed."""
        found = self._pairs(_WHERE, claim)
        if not found or found[0][0] not in self.articles:
            return None
        article, row = found[0]
        rows, at = self._rows_of(article), self.articles[article]
        first = self._ends[at] - self._counts[at]
        return first + rows.index(row) if row in rows else None

    def row(self, at: int) -> int:
        """The row in the file of the claim at a place; the first question reads all of them."""
        return self._all_rows()[at]

    def _all_rows(self) -> "array[int]":
        if self._rows is None:
            found = array("q", self._values(_BY_ARTICLE))
            if len(found) == len(self):
                self._rows = self._by_place(found)
            else:
                # Counted before another program changed the file.
                self._rows = array("q", self._values(f"SELECT c.rowid {_IN_ORDER}"))
        return self._rows

    def _by_place(self, found: "array[int]") -> "array[int]":
        """Rows that come by their articles' ids, in the order of the articles."""
        ends: dict[str, int] = {}
        end = 0
        for id_ in sorted(self._ids):
            end += self._counts[self.articles[id_]]
            ends[id_] = end
        rows = array("q")
        for id_, count in zip(self._ids, self._counts, strict=True):
            rows += found[ends[id_] - count : ends[id_]]
        return rows

    def places(self, **wanted: Any) -> "array[int]":
        """The places of the claims that are like this, in order; see :meth:`passing`."""
        rows, passing = self._all_rows(), self.passing(**wanted)
        return array("i", compress(range(len(rows)), map(passing.__contains__, rows)))

    def keys(self, by: str) -> list[Any]:
        """What every claim has of one of :data:`KEYS`, by place; equal ones are one object."""
        if by == "newest":
            return [-row for row in self._all_rows()]
        # Asked of no body that is damaged; its claim is told of when somebody looks at it.
        key = KEYS[by] if by in _COLUMNS else f"iif(json_valid(c.body), {KEYS[by]}, NULL)"
        nothing: Any = 0 if by == "length" else ""
        known: dict[Any, Any] = {None: nothing}
        return [known.setdefault(one, one) for one in self._values(f"SELECT {key} {_IN_ORDER}")]

    def _values(self, sql: str, *values: object) -> Iterator[Any]:
        """The first column of very many rows."""
        with explained(self._store.path):
            for (value,) in self._store.connection.execute(sql, values):
                yield value

    def _pairs(self, sql: str, *values: str) -> list[tuple[str, int]]:
        with explained(self._store.path):
            return [(str(id_), int(row)) for id_, row in self._store.connection.rows(sql, values)]

    def _read_rows(self, article: str) -> "array[int]":
        return array("q", map(int, self._store.column(_OF_ONE, article)))

    def _rows_of(self, article: str) -> "array[int]":
        known = self._seen.pop(article, None)
        if known is None:
            known = self._read_rows(article)
        self._seen[article] = known
        if len(self._seen) > _KEPT:
            self._seen.popitem(last=False)
        return known

    def annotators(self) -> tuple[str, ...]:
        """Everyone who made one of the claims, by name."""
        return self._store.column("SELECT DISTINCT annotator FROM claims ORDER BY annotator")

    def vendors(self) -> tuple[str, ...]:
        """Every vendor that a claim is about, by id."""
        return self._store.column("SELECT DISTINCT vendor FROM claim_vendors ORDER BY vendor")

    def passing(
        self,
        *,
        stance: str | None = None,
        vendor: str | None = None,
        status: ClaimStatus | None = None,
        annotator: str | None = None,
        kind: str | None = None,
        noted: bool | None = None,
        **parts: str | None,
    ) -> frozenset[int]:
        """The rows of the claims that are like this; ``None`` asks for nothing.

        The stance ``""`` asks for claims that have none yet, the vendor ``""`` for those that
        name none. *parts* are of :data:`PARTS`.
        """
        wanted = {
            "polarity": stance or None,
            "status": status,
            "annotator": annotator,
            "kind": kind,
        }
        given = {column: value for column, value in wanted.items() if value is not None}
        tests = [f"{column} = ?" for column in given]
        if stance == "":
            tests.append("polarity IS NULL")
        if vendor == "":
            tests.append("id NOT IN (SELECT claim FROM claim_vendors)")
        elif vendor is not None:
            tests.append("id IN (SELECT claim FROM claim_vendors WHERE vendor = ?)")
            given["vendor"] = vendor
        for part, value in parts.items():
            if value is not None:
                # A body that is damaged tells nothing, and keeps no others from being found.
                tests.append(f"CASE WHEN json_valid(body) THEN {PARTS[part]} END")
                given[part] = value
        if noted is not None:
            sign = "!=" if noted else "="
            tests.append(
                f"CASE WHEN json_valid(body) THEN json_extract(body, '$.note') {sign} '' END"
            )
        where = f"WHERE {' AND '.join(tests)}" if tests else ""
        sql = f"SELECT rowid FROM claims {where}"
        return frozenset(self._values(sql, *given.values()))
