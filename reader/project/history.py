"""What was done to an open project: the rows of its history, and what undo and redo do next."""

from collections.abc import Iterator

from reader.core.claim import Claim
from reader.core.history import Entry
from reader.project.reading import Reading


class History(Reading):
    """The part of :class:`reader.project.Project` that reads the history."""

    def history(
        self,
        *,
        before: int | None = None,
        limit: int | None = None,
        annotator: str | None = None,
        article: str | None = None,
        claim: str | None = None,
        reason: str | None = None,
    ) -> tuple[Entry, ...]:
        """Up to *limit* history rows below the sequence number *before*, newest first.

        Of one annotator, one article (with its claims), one claim or one reason (with what undid
        and repeated it) alone where they are given.
        """
        return tuple(
            self._store.entries(
                before=before,
                limit=-1 if limit is None else limit,
                annotator=annotator,
                article=article,
                claim=claim,
                reason=reason,
            )
        )

    def entry(self, entry_id: str) -> Entry:
        """The history row with this id. Raises :class:`NotFoundError`."""
        return self._store.entry_with_id(entry_id)

    def last_entry(self) -> int:
        """The sequence number of the newest history row: what it was when nothing changed."""
        return self._store.last_entry()

    def history_annotators(self) -> tuple[str, ...]:
        """Everyone who ever changed something, by name."""
        return self._store.annotators()

    def claim_states(self) -> Iterator[Claim]:
        """What every claim has been here, after and before each change, the newest first."""
        for entry in self._store.entries():
            for value in (*entry.change.added, *entry.change.removed):
                if isinstance(value, Claim):
                    yield value

    @property
    def can_undo(self) -> str | None:
        """The reason of the change that undo would take back, or ``None``."""
        found = self._store.undoable()
        return None if found is None else found[1]

    @property
    def can_redo(self) -> str | None:
        """The reason of the change that redo would repeat, or ``None``."""
        found = self._store.redoable()
        return None if found is None else found[1]

    def next_step(self, *, redo: bool) -> Entry | None:
        """The change that undo would take back, or the undo that redo would turn round."""
        found = self._store.redoable() if redo else self._store.undoable()
        return None if found is None else self._store.entry(found[0])
