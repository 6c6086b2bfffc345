"""Reading what a project file remembers: its history, and what its search index finds."""

from collections.abc import Iterable

from reader.core.claim import Claim
from reader.core.history import Entry
from reader.store import history_pages, journal, rows, search
from reader.store.connect import explained
from reader.store.values import StoredValues


class StoredPast(StoredValues):
    """The history of one project file, and search over it."""

    def find_texts(self, queries: Iterable[str], *, limit: int = -1) -> list[tuple[str, str]]:
        """``(article id, text)`` of articles that may hold one of *queries*, newest first."""
        found = self.find_articles(queries, limit=limit)
        return [(article, self.text(digest)) for article, digest in found]

    def find_articles(self, queries: Iterable[str], *, limit: int = -1) -> list[tuple[str, str]]:
        """``(article id, text hash)`` of the same articles; no text is read."""
        with explained(self.path):
            return search.find_texts(self.connection, queries, limit=limit)

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
