"""Very many articles as a list in order of first import: each is read when it is looked at."""

from array import array
from bisect import bisect_left
from itertools import islice
from operator import lt
from typing import Any

from reader.core.article import Article, ArticleStatus
from reader.core.errors import NotFoundError, RecordError
from reader.store import rows
from reader.store.article_filter import FACTS, SOURCES, Sought
from reader.store.connect import explained
from reader.store.matching import holding
from reader.store.values import StoredValues

_STATUSES = tuple(ArticleStatus)
_AT = {status.value: at for at, status in enumerate(_STATUSES)}

# Articles first: the other way round every page of every text would be gone through.
_EVERY = (
    "SELECT a.rowid, t.rowid, a.status, (SELECT count(*) FROM claims c WHERE c.article = a.id) "
    "FROM articles a CROSS JOIN texts t USING (sha256)"
)
_ONE = "FROM texts t JOIN articles a USING (sha256) WHERE t.rowid = ?"


class StoredArticles:
    """All articles of a project, of which a hundred thousand are no more than 3 MB of numbers.

    A place is counted from 0. It does not follow changes but for :meth:`set_status` and
    :meth:`count`; after others a new one is made. Raises :class:`RecordError` for a status that
    is none.
    """

    def __init__(self, store: StoredValues) -> None:
        self._store = store
        self._rows = array("q")
        self._texts = array("q")
        self._claims = array("q")
        self._statuses = bytearray()
        with explained(store.path):
            for row, text, status, claims in store.connection.execute(_EVERY):
                if status not in _AT:
                    raise RecordError(f"stored article: {status!r} is not a status")
                self._rows.append(row)
                self._texts.append(text)
                self._statuses.append(_AT[status])
                self._claims.append(claims)
            # Every article was passed over, so SQLite keeps 2 MB of pages that nobody asks for.
            store.connection.execute("PRAGMA shrink_memory")
        self._sort()

    def _sort(self) -> None:
        """Put them in the order of their texts, which they are in unless one came back."""
        texts = self._texts
        if all(map(lt, texts, islice(texts, 1, None))):
            return
        order = sorted(range(len(texts)), key=texts.__getitem__)
        self._rows = array("q", (self._rows[at] for at in order))
        self._texts = array("q", (texts[at] for at in order))
        self._claims = array("q", (self._claims[at] for at in order))
        self._statuses = bytearray(self._statuses[at] for at in order)

    def __len__(self) -> int:
        return len(self._texts)

    def article(self, at: int) -> Article:
        """The article at a place. Raises :class:`NotFoundError` when it is gone."""
        return rows.article_from(self._column("body", at))

    def id(self, at: int) -> str:
        """The id of the article at a place. Raises as above."""
        return self._column("id", at)

    def place_of(self, article: str) -> int | None:
        """Where the article with this id stands, if it is listed."""
        found = self._store.column(
            "SELECT t.rowid FROM articles a JOIN texts t USING (sha256) WHERE a.id = ?", article
        )
        return self._place(int(found[0])) if found else None

    def status(self, at: int) -> ArticleStatus:
        """How far the article at a place is."""
        return _STATUSES[self._statuses[at]]

    def claims(self, at: int) -> int:
        """How many claims the article at a place has."""
        return self._claims[at]

    def with_status(self, *wanted: ArticleStatus) -> int:
        """How many articles are of one of these."""
        return sum(self._statuses.count(_AT[status]) for status in wanted)

    def set_status(self, at: int, status: ArticleStatus) -> None:
        """Take in that an article is further, or less far, than it was."""
        self._statuses[at] = _AT[status]

    def count(self, at: int, more: int) -> None:
        """Take in that an article has that many claims more, or less."""
        self._claims[at] += more

    def values(self, fact: str) -> list[Any]:
        """What every article has of one of :data:`FACTS`, by place; nothing reads as ``""``."""
        found = dict(self._pairs(f"SELECT rowid, {FACTS[fact]} FROM articles"))
        return [found.get(row, "") for row in self._rows]

    def sources(self) -> tuple[str, ...]:
        """The sources of the articles, those of most of them first."""
        return self._store.column(SOURCES)

    def passing(self, sought: Sought) -> bytearray:
        """1 for every place of an article that is sought, else 0."""
        passing = bytearray(b"\1" * len(self))
        query = sought.query()
        if query is not None:
            sql = f"SELECT rowid, 1 FROM articles WHERE {query[0]}"
            right = {row for row, _one in self._pairs(sql, *query[1])}
            passing = bytearray(row in right for row in self._rows)
        if sought.words:
            found = self.called(sought.words)
            passing = bytearray(kept and at in found for at, kept in enumerate(passing))
        return passing

    def passes(self, at: int, sought: Sought) -> bool:
        """Whether the article at one place is sought."""
        query = sought.query()
        if query is not None:
            sql = f"SELECT rowid, 1 FROM articles WHERE rowid = {self._rows[at]} AND {query[0]}"
            if not self._pairs(sql, *query[1]):
                return False
        return not sought.words or sought.names(self.article(at))

    def called(self, words: str) -> frozenset[int]:
        """The places of articles with *words*, in either script, in title, name, source, author."""
        holds = holding(words)
        with explained(self._store.path):
            found = self._store.connection.execute(
                "SELECT rowid, title, name, json_extract(body, '$.source'), "
                "json_extract(body, '$.author') FROM articles"
            )
            rows_of = {row for row, *parts in found if any(map(holds, filter(None, parts)))}
        return frozenset(at for at, row in enumerate(self._rows) if row in rows_of)

    def _pairs(self, sql: str, *values: str) -> list[tuple[int, Any]]:
        with explained(self._store.path):
            return self._store.connection.rows(sql, values)

    def _place(self, text: int) -> int | None:
        at = bisect_left(self._texts, text)
        return at if at < len(self._texts) and self._texts[at] == text else None

    def _column(self, name: str, at: int) -> str:
        found = self._store.column(f"SELECT a.{name} {_ONE}", self._texts[at])
        if not found:
            raise NotFoundError(f"{self._store.path.name} has no article in place {at}")
        return found[0]
