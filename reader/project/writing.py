"""How a change gets into the project file: written, told to whoever listens, undone, redone."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.core.change import Change
from reader.core.history import Act
from reader.core.ids import fresh_id
from reader.project.history import History
from reader.store.errors import DoubtfulError
from reader.store.rows import claim_from
from reader.store.store import Store

if TYPE_CHECKING:
    # What it stands on is for imports and exports alone.
    from reader.core.written_claim import WrittenClaim

#: Called after a change is safely in the file, on the thread that made it.
Listener = Callable[[Change], None]


class Writing(History):
    """What every act of :class:`reader.project.Project` stands on."""

    def __init__(self, store: Store, *, annotator: str) -> None:
        super().__init__(store)
        self.annotator = annotator
        self._listeners: list[Listener] = []
        self._mine: set[str] = set()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call *listener* after every change; the function returned ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def apply(
        self,
        change: Change,
        *,
        reason: str,
        texts: Mapping[str, str] | None = None,
        written: "Sequence[WrittenClaim]" = (),
    ) -> Change:
        """Write *change* and its history row, under *reason*, in one transaction; tell listeners.

        *texts* are those of new articles, by their hash. *written* are new claims as they will be
        stored, a part of the change; what is returned lacks them, as they are made into objects
        only where somebody listens.

        Raises :class:`ConflictError` when the file no longer holds what the change starts from,
        :class:`StoreError` when it cannot be written; then nothing changed, but for
        :class:`DoubtfulError` (it did) and :class:`UnknownError` (nobody can tell).
        """
        return self._write(change, reason=reason, texts=texts, written=written)

    def undo(self) -> Change | None:
        """Take back the newest change not yet taken back; ``None`` when there is none."""
        found = self._store.undoable()
        return None if found is None else self._turn_round(found[0], Act.UNDO)

    def redo(self) -> Change | None:
        """Repeat the change that was taken back last; ``None`` when there is none."""
        found = self._store.redoable()
        return None if found is None else self._turn_round(found[0], Act.REDO)

    def _turn_round(self, seq: int, act: Act) -> Change:
        entry = self._store.entry(seq)
        return self._write(entry.change.inverse(), reason=entry.reason, act=act, of=entry.id)

    def _write(
        self,
        change: Change,
        *,
        reason: str,
        act: Act = Act.DO,
        of: str | None = None,
        texts: Mapping[str, str] | None = None,
        written: "Sequence[WrittenClaim]" = (),
    ) -> Change:
        # Told apart by this from what other programs write (ExternalChanges).
        id_ = fresh_id()
        self._mine.add(id_)
        try:
            self._store.apply(
                change,
                id_=id_,
                at=datetime.now(UTC).isoformat(timespec="milliseconds"),
                annotator=self.annotator,
                reason=reason,
                act=act,
                of=of,
                texts=texts,
                written=written,
            )
        except DoubtfulError:
            # It is in the file, so it must be seen, whatever becomes of it.
            self._tell(change, written)
            raise
        self._tell(change, written)
        return change

    def _tell(self, change: Change, written: "Sequence[WrittenClaim]" = ()) -> None:
        if self._listeners and written:
            objects = (claim_from(claim.body.decode()) for claim in written)
            change = Change(change.removed, (*change.added, *objects))
        for listener in tuple(self._listeners):
            listener(change)
