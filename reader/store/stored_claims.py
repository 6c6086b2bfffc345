"""Very many claims as a list in text order: each is read when it is looked at."""

from array import array

from reader.core.claim import Claim, ClaimStatus
from reader.store.values import StoredValues

_IN_ORDER = "ORDER BY t.rowid, c.start_at, c.end_at, c.id"
_FROM = "FROM claims c JOIN articles a ON a.id = c.article JOIN texts t USING (sha256)"


class StoredClaims:
    """All claims of a project, of which a million are no more than a million numbers.

    It does not follow changes but for :meth:`insert`; after others a new one is made.
    """

    def __init__(self, store: StoredValues) -> None:
        self._store = store
        sql = f"SELECT c.rowid {_FROM} {_IN_ORDER}"
        self._rows = array("q", map(int, store.column(sql)))

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, at: int) -> Claim:
        return self._store.claim_in(self._rows[at])

    def insert(self, at: int, claim: Claim) -> None:
        """Take in a claim that was stored, at its place."""
        row = self._store.row_of_claim(claim.id)
        if row is not None:
            self._rows.insert(at, row)

    def place_of(self, claim: str) -> int | None:
        """Where the claim with this id stands, if it is listed."""
        row = self._store.row_of_claim(claim)
        return None if row is None or row not in self._rows else self._rows.index(row)

    def row(self, at: int) -> int:
        """The row in the file of the claim at a place."""
        return self._rows[at]

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
    ) -> frozenset[int]:
        """The rows of the claims that are like this; ``None`` asks for nothing.

        The stance ``""`` asks for claims that have none yet.
        """
        wanted = {"polarity": stance or None, "status": status, "annotator": annotator}
        given = {column: value for column, value in wanted.items() if value is not None}
        tests = [f"{column} = ?" for column in given]
        if stance == "":
            tests.append("polarity IS NULL")
        if vendor is not None:
            tests.append("id IN (SELECT claim FROM claim_vendors WHERE vendor = ?)")
            given["vendor"] = vendor
        where = f"WHERE {' AND '.join(tests)}" if tests else ""
        sql = f"SELECT rowid FROM claims {where}"
        return frozenset(map(int, self._store.column(sql, *given.values())))
