"""Asking a project file for words: texts and claims that hold them, indexed already or not yet."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.core.claim import Claim
from reader.core.lazily import Lazily
from reader.store import indexing, rows, search
from reader.store.connect import explained
from reader.store.indexing import Index
from reader.store.values import StoredValues

if TYPE_CHECKING:
    from reader.store.finding import Finder
    from reader.store.index_backlog import claims_with, texts_with
else:
    claims_with = Lazily("reader.store.index_backlog", "claims_with")
    texts_with = Lazily("reader.store.index_backlog", "texts_with")


#: What claims are found by besides their words: conditions on a row, for a list of keys.
TAGGED = {
    "stances": "polarity IN (SELECT value FROM json_each(?))",
    "kinds": "kind IN (SELECT value FROM json_each(?))",
    "vendors": "id IN (SELECT claim FROM claim_vendors "
    "WHERE vendor IN (SELECT value FROM json_each(?)))",
    "flags": "CASE WHEN json_valid(body) THEN EXISTS (SELECT 1 FROM json_each(body, '$.flags') f "
    "WHERE f.value IN (SELECT value FROM json_each(?))) END",
}


class StoredSearch(StoredValues):
    """Search over the texts and claims of one project file."""

    _finder: "Finder | None" = None

    def find_texts(self, queries: Iterable[str]) -> Iterator[tuple[str, str]]:
        """``(article id, text)`` of articles that hold one of *queries*, newest first."""
        with explained(self.path):
            forms, reached = tuple(queries), indexing.reach(self.connection, Index.TEXTS)
            # What is indexed while somebody looks at these must not come twice.
            seen: set[str] = set()
            for _, article, text in texts_with(self.connection, forms, above=reached):
                seen.add(article)
                yield article, text
            for article, text in self._search().newest(forms):
                if article not in seen:
                    yield article, text

    def count_texts(self, queries: Iterable[str]) -> int:
        """How many articles hold one of *queries*: quick where they are many."""
        with explained(self.path):
            forms, reached = tuple(queries), indexing.reach(self.connection, Index.TEXTS)
            later = texts_with(self.connection, forms, above=reached)
            # In between some of the later ones may have been indexed.
            return bisect_right(self._search().rows(forms), reached) + sum(1 for _ in later)

    def _search(self) -> "Finder":
        if self._finder is None:
            # Lazy: the start of the app searches nothing.
            from reader.store.finding import Finder

            self._finder = Finder(self.connection)
        return self._finder

    def find_claims(self, queries: Iterable[str], *, limit: int = -1) -> tuple[Claim, ...]:
        """Claims whose words, note, speaker or flags may hold one of *queries*."""
        with explained(self.path):
            forms, reached = tuple(queries), indexing.reach(self.connection, Index.CLAIMS)
            later = claims_with(self.connection, forms, above=reached)
            found = search.find_claims(self.connection, forms, limit=limit)
        # In between some of the later ones may have been indexed.
        bodies = tuple(dict.fromkeys(body for (body,) in (*later, *found)))
        return tuple(map(rows.claim_from, bodies if limit < 0 else bodies[:limit]))

    def tagged_claims(self, *, limit: int = -1, **tags: frozenset[str]) -> tuple[Claim, ...]:
        """Claims with one of these tags (of :data:`TAGGED`, by key), newest first."""
        wanted = {tag: json.dumps(sorted(keys)) for tag, keys in tags.items() if keys}
        if not wanted:
            return ()
        tests = " OR ".join(TAGGED[tag] for tag in wanted)
        sql = f"SELECT body FROM claims WHERE {tests} ORDER BY rowid DESC LIMIT ?"
        with explained(self.path):
            found = self.connection.rows(sql, (*wanted.values(), limit))
        return tuple(rows.claim_from(body) for (body,) in found)

    def all_indexed(self) -> bool:
        """Whether the search index holds everything; quicker than counting what it does not."""
        with explained(self.path):
            return all(indexing.complete(self.connection, index) for index in Index)

    def unindexed(self) -> tuple[int, int]:
        """How many texts and claims the search index does not hold yet; they are found as well."""
        with explained(self.path):
            texts = indexing.pending(self.connection, Index.TEXTS)
            return texts, indexing.pending(self.connection, Index.CLAIMS)
