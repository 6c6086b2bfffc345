"""Reading what a project file remembers: its history, and what its search index finds."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.core.claim import Claim
from reader.core.history import Entry
from reader.core.lazily import Lazily
from reader.store import history_pages, indexing, journal, rows, search
from reader.store.connect import explained
from reader.store.indexing import Index
from reader.store.values import StoredValues

if TYPE_CHECKING:
    from reader.store.finding import Finder, FoundTexts
    from reader.store.index_backlog import claims_with, rows_with, texts_with
else:
    claims_with = Lazily("reader.store.index_backlog", "claims_with")
    rows_with = Lazily("reader.store.index_backlog", "rows_with")
    texts_with = Lazily("reader.store.index_backlog", "texts_with")


class StoredPast(StoredValues):
    """The history of one project file, and search over it."""

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

    def find_rows(self, queries: Iterable[str]) -> "FoundTexts":
        """All texts of articles that hold one of *queries*, by row: quick where they are many."""
        with explained(self.path):
            forms, reached = tuple(queries), indexing.reach(self.connection, Index.TEXTS)
            found = self._search().every(forms)
            return rows_with(self.connection, forms, found, above=reached)

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

    def all_indexed(self) -> bool:
        """Whether the search index holds everything; quicker than counting what it does not."""
        with explained(self.path):
            return all(indexing.complete(self.connection, index) for index in Index)

    def unindexed(self) -> tuple[int, int]:
        """How many texts and claims the search index does not hold yet; they are found as well."""
        with explained(self.path):
            texts = indexing.pending(self.connection, Index.TEXTS)
            return texts, indexing.pending(self.connection, Index.CLAIMS)

    def entries(self, *, before: int | None = None, limit: int = -1) -> Iterable[Entry]:
        """History rows, newest first (``limit`` −1: all)."""
        with explained(self.path):
            yield from journal.entries(self.connection, before=before, limit=limit)

    def entry(self, seq: int) -> Entry:
        """The history row with this sequence number."""
        return next(iter(self.entries(before=seq + 1, limit=1)))

    def entry_with_id(self, id_: str) -> Entry:
        """The history row with this id. Raises :class:`NotFoundError`."""
        seq = self._one("SELECT seq FROM history WHERE id = ?", id_, "history row")
        return self.entry(int(seq))

    def removals(self) -> Iterable[Entry]:
        """History rows that took a claim or an article out, newest first."""
        with explained(self.path):
            yield from journal.removals(self.connection)

    def page(
        self,
        *,
        before: int | None,
        limit: int,
        annotator: str | None,
        article: str | None,
        claim: str | None,
    ) -> tuple[Entry, ...]:
        """History rows of one annotator, article or claim (``None``: any), newest first."""
        with explained(self.path):
            return tuple(
                history_pages.page(
                    self.connection,
                    before=before,
                    limit=limit,
                    annotator=annotator,
                    article=article,
                    claim=claim,
                )
            )

    def entries_for(self, reason: str) -> tuple[Entry, ...]:
        """History rows of one reason, newest first, with what undid and repeated them."""
        with explained(self.path):
            return tuple(history_pages.with_reason(self.connection, reason))

    def annotators(self) -> tuple[str, ...]:
        """Everyone in the history, by name."""
        with explained(self.path):
            return history_pages.annotators(self.connection)

    def last_entry(self) -> int:
        """The sequence number of the newest history row."""
        with explained(self.path):
            return history_pages.last(self.connection)

    def data_version(self) -> int:
        """Another number after another program has changed the file."""
        with explained(self.path):
            return history_pages.data_version(self.connection)

    def undoable(self) -> tuple[int, str] | None:
        """Sequence number and reason of the change that undo would take back."""
        with explained(self.path):
            return journal.undoable(self.connection)

    def redoable(self) -> tuple[int, str] | None:
        """Sequence number and reason of the undo that redo would turn round."""
        with explained(self.path):
            return journal.redoable(self.connection)
