"""Reading what a project file remembers: its history, and what its search index finds."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.core.claim import Claim
from reader.core.history import Entry
from reader.store import history_pages, journal, rows, search
from reader.store.connect import explained
from reader.store.values import StoredValues

if TYPE_CHECKING:
    from reader.store.finding import Finder, FoundTexts


class StoredPast(StoredValues):
    """The history of one project file, and search over it."""

    _finder: "Finder | None" = None

    def find_texts(self, queries: Iterable[str]) -> Iterator[tuple[str, str]]:
        """``(article id, text)`` of articles that hold one of *queries*, newest first."""
        with explained(self.path):
            yield from self._search().newest(tuple(queries))

    def find_rows(self, queries: Iterable[str]) -> "FoundTexts":
        """All texts of articles that hold one of *queries*, by row: quick where they are many."""
        with explained(self.path):
            return self._search().every(tuple(queries))

    def _search(self) -> "Finder":
        if self._finder is None:
            # Lazy: the start of the app searches nothing.
            from reader.store.finding import Finder

            self._finder = Finder(self.connection)
        return self._finder

    def find_claims(self, queries: Iterable[str], *, limit: int = -1) -> tuple[Claim, ...]:
        """Claims whose words, note, speaker or flags may hold one of *queries*."""
        with explained(self.path):
            found = search.find_claims(self.connection, queries, limit=limit)
        return tuple(rows.claim_from(body) for (body,) in found)

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
