"""When the search index is filled: with a change where that is little, else afterwards, in steps.

Indexing costs more than all else that a large import does, and nobody needs it at once: what the
index does not hold yet is looked into instead (:mod:`reader.store.index_backlog`). Rows come into
each index in their own order. So the highest row in it tells how far it reaches; that is in the
file itself and in the same transaction, and there is no mark that could disagree with it.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from enum import Enum

from reader.core.claim import Claim
from reader.store import search

#: Code points of texts, and claims, that are indexed within the change that brings them: some
#: 25 ms of work.
LITTLE_TEXT = 200_000
FEW_CLAIMS = 500


class Index(Enum):
    """One of the two indexes, with the table whose rows it is of."""

    TEXTS = "text_index", "texts"
    CLAIMS = "claim_index", "claims"

    def __init__(self, name: str, table: str) -> None:
        self.index = name
        self.table = table


def reach(connection: sqlite3.Connection, index: Index) -> int:
    """The highest row in the index; whatever lies above is not indexed yet."""
    sql = f"SELECT rowid FROM {index.index} ORDER BY rowid DESC LIMIT 1"
    found = connection.execute(sql).fetchone()
    return 0 if found is None else int(found[0])


def pending(connection: sqlite3.Connection, index: Index) -> int:
    """How many rows are not indexed yet."""
    sql = f"SELECT count(*) FROM {index.table} WHERE rowid > ?"
    (count,) = connection.execute(sql, (reach(connection, index),)).fetchone()
    return int(count)


def complete(connection: sqlite3.Connection, index: Index) -> bool:
    """Whether every row is indexed, so that the next may be."""
    return _last(connection, index) <= reach(connection, index)


def _last(connection: sqlite3.Connection, index: Index) -> int:
    (last,) = connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {index.table}").fetchone()
    return int(last)


def keep_texts(connection: sqlite3.Connection, texts: Mapping[str, str]) -> None:
    """Put in texts by their hash that are not there, and index them where they are little."""
    if not texts:
        return
    reached = complete(connection, Index.TEXTS)
    fresh: list[tuple[int, str]] = []
    for digest, text in texts.items():
        cursor = connection.execute(
            "INSERT OR IGNORE INTO texts (sha256, text) VALUES (?, ?)", (digest, text)
        )
        if cursor.rowcount and cursor.lastrowid:
            fresh.append((cursor.lastrowid, text))
    if reached and sum(len(text) for _, text in fresh) <= LITTLE_TEXT:
        search.index_texts(connection, fresh)


class ClaimIndexing:
    """Follows one change's claims in the index; made before their rows are touched."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._reach = reach(connection, Index.CLAIMS)
        self._complete = _last(connection, Index.CLAIMS) <= self._reach

    def took_out(self, id_: str) -> None:
        """A claim that is about to go."""
        search.unindex_claim(self._connection, id_)

    def changed(self, before: Claim, claim: Claim) -> None:
        """A claim whose row holds it now, and held another state of it *before*."""
        if search.words(before) == search.words(claim):
            return
        sql = "SELECT rowid FROM claims WHERE id = ?"
        ((row,),) = self._connection.execute(sql, (claim.id,)).fetchall()
        # Out of turn it would seem that the index reached as far as here.
        if row <= self._reach:
            search.unindex_claim(self._connection, claim.id)
            search.index_claims(self._connection, (claim,))

    def takes(self, count: int) -> bool:
        """Whether so many new claims are indexed with the change that brings them."""
        return self._complete and count <= FEW_CLAIMS

    def put_in(self, claims: Sequence[Claim]) -> None:
        """Claims that now have rows above all others."""
        if self.takes(len(claims)):
            search.index_claims(self._connection, claims)
