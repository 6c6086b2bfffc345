"""One open project file: its values, its texts and its history, each change in one transaction."""

import contextlib
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.change import Change
from reader.core.errors import ConflictError
from reader.core.history import Act
from reader.core.lazily import Lazily
from reader.store import history, indexing, rows
from reader.store.connect import writing
from reader.store.errors import DoubtfulError, StoreError, UnknownError, UnwritableError
from reader.store.project_file import back_up, make, open_existing
from reader.store.sidecar_files import unclean
from reader.store.stored_history import StoredHistory
from reader.store.stored_search import StoredSearch

if TYPE_CHECKING:
    from reader.core.written_claim import WrittenClaim
    from reader.store.index_backlog import index_next
else:
    index_next = Lazily("reader.store.index_backlog", "index_next")


class Store(StoredHistory, StoredSearch):
    """The values of one project file. Not for use from several threads at once.

    ``was_unclean`` tells that the program that wrote last did not end properly: SQLite has taken
    back what was not finished, and a check is due. ``read_only`` refuses every write.
    """

    read_only = False
    was_unclean = False

    @classmethod
    def make(cls, path: Path) -> "Store":
        """A new, empty project file at *path*, which must not exist."""
        return cls(path, make(path))

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "Store":
        """The project at *path*. Raises :class:`StoreError` in one of its kinds."""
        left_open = unclean(path)
        store = cls(path, open_existing(path, read_only=read_only))
        store.read_only = read_only
        store.was_unclean = left_open
        return store

    def close(self) -> None:
        """Close the file and take away the empty journal that TRUNCATE mode leaves beside it."""
        # Refused when another window has it open or the folder is read-only; then it stays.
        with contextlib.suppress(sqlite3.Error):
            self.connection.execute("PRAGMA journal_mode = DELETE")
        self.connection.close()

    def back_up(self, target: Path) -> None:
        """A whole copy of the project at *target*."""
        back_up(self.connection, self.path, target)

    def data_version(self) -> int:
        """A number that is another one after any other connection has changed the file."""
        return int(self.column("PRAGMA data_version")[0])

    # ------------------------------------------------------------ writing

    def apply(
        self,
        change: Change,
        *,
        id_: str,
        at: str,
        annotator: str,
        reason: str,
        act: Act = Act.DO,
        of: str | None = None,
        texts: Mapping[str, str] | None = None,
        written: "Sequence[WrittenClaim]" = (),
    ) -> None:
        """Write the change and its history row (and new texts by hash) in one transaction.

        New claims that are *written* already are a part of the change, put in after all else.

        Raises :class:`ConflictError` when the file no longer holds what the change starts
        from, :class:`StoreError` when it cannot be written; in both cases nothing changed,
        but for :class:`DoubtfulError` (it did) and :class:`UnknownError` (nobody can tell).
        """
        if self.read_only:
            raise UnwritableError(f"{self.path.name} is open for reading only; nothing was changed")
        try:
            with writing(self.connection, self.path):
                self._expect_next(act, of)
                indexing.keep_texts(self.connection, texts or {})
                change, many = rows.parted(change)
                written = (*many, *written)
                bodies = rows.Bodies(change)
                rows.write_change(self.connection, change, bodies, written)
                history.write_entry(
                    self.connection,
                    change,
                    bodies,
                    id_=id_,
                    at=at,
                    annotator=annotator,
                    act=act,
                    reason=reason,
                    of=of,
                    written=len(written),
                )
        except UnwritableError as error:
            self._look_again(id_, error)
            raise

    def _expect_next(self, act: Act, of: str | None) -> None:
        """Refuse to turn a row round that another program has overtaken since it was looked up."""
        if act is Act.DO:
            return
        found = self.undoable() if act is Act.UNDO else self.redoable()
        if found is None or self._all("SELECT id FROM history WHERE seq = ?", found[0]) != [(of,)]:
            raise ConflictError(
                "another program has changed the project in this moment; nothing was changed"
            )

    def _look_again(self, id_: str, error: StoreError) -> None:
        """After a commit that failed: it may have taken place all the same."""
        try:
            there = self._all("SELECT 1 FROM history WHERE id = ?", id_)
        except StoreError:
            raise UnknownError(
                f"{self.path.name} can neither be written nor read just now, so it is not known "
                "whether the last change was saved. What was saved before is safe; please close "
                "the project and open it again once the disk is there."
            ) from error
        if there:
            raise DoubtfulError(
                f"{self.path.name}: the disk reported a fault while the last change was saved. "
                "The change is in the file, but a power cut might lose it; please look after the "
                "disk and make a backup elsewhere."
            ) from error

    def index_next(self) -> bool:
        """Bring some of what the search index does not hold yet into it, in one transaction.

        Whether there was anything. What the project holds is as before, so the history tells
        nothing of it. Raises :class:`StoreError`; then nothing changed.
        """
        if self.read_only or self.all_indexed():
            return False
        with writing(self.connection, self.path):
            return index_next(self.connection)
