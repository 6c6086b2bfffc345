"""One open project: every act of the app on it, without a screen."""

from collections.abc import Callable, Generator, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.core.change import Change
from reader.core.lazily import Lazily
from reader.core.tagset import TagSet, Vendor
from reader.project.dataset_folders import DatasetFolders
from reader.project.editing import Editing
from reader.project.external_changes import ExternalChanges
from reader.project.format_exchange import FormatExchange
from reader.project.reverting import Reverting
from reader.project.review_sheets import Sheets
from reader.project.searching import Searching
from reader.project.tagging import Tagging
from reader.project.trash import Trash
from reader.store.backups import Backup, make_backup
from reader.store.history import FOUNDING
from reader.store.store import Store

if TYPE_CHECKING:
    from reader.project.health import Report, check, check_in_steps
    from reader.project.statistics import Stats, stats
    from reader.store.counts import Counts, count_all
else:
    check = Lazily("reader.project.health", "check")
    check_in_steps = Lazily("reader.project.health", "check_in_steps")
    count_all = Lazily("reader.store.counts", "count_all")
    stats = Lazily("reader.project.statistics", "stats")


class Project(
    Editing,
    Tagging,
    Reverting,
    Trash,
    ExternalChanges,
    Searching,
    FormatExchange,
    DatasetFolders,
    Sheets,
):
    """One open project file. The window and the command line both stand on it.

    ``annotator`` signs every change made through this object and every claim it marks.
    Not for use from several threads: background work opens its own.
    """

    #: What the check at opening found, when the last program to write had not ended properly.
    after_unclean_end: "Report | None" = None

    @classmethod
    def create(
        cls, path: Path, *, annotator: str, tag_set: TagSet, vendors: Sequence[Vendor] = ()
    ) -> "Project":
        """A new project at *path*, which must not exist. Raises :class:`StoreError`."""
        project = cls(Store.make(path), annotator=annotator)
        try:
            project.apply(Change(added=(tag_set, *vendors)), reason=FOUNDING)
        except BaseException:
            project.close()
            path.unlink(missing_ok=True)
            raise
        return project

    @classmethod
    def open(
        cls, path: Path, *, annotator: str, read_only: bool = False, looked_over: bool = True
    ) -> "Project":
        """The project at *path*. Raises :class:`StoreError`; a newer file is left untouched.

        After an unclean end everything is looked at; ``after_unclean_end`` says what was found.
        Without *looked_over* that is left to the caller, who sees to it by himself.
        """
        project = cls(Store.open(path, read_only=read_only), annotator=annotator)
        if looked_over and project.was_unclean:
            try:
                project.after_unclean_end = project.check()
            except BaseException:
                project.close()
                raise
        return project

    @property
    def read_only(self) -> bool:
        """Whether every change is refused."""
        return self._store.read_only

    @property
    def was_unclean(self) -> bool:
        """Whether the last program to write did not end properly; opening then checked it."""
        return self._store.was_unclean

    @property
    def path(self) -> Path:
        """Where the project file lies."""
        return self._store.path

    def close(self) -> None:
        """Close the file; nothing needs saving."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def sign_as(self, annotator: str) -> None:
        """Sign what follows with another name; earlier claims and history keep theirs."""
        self.annotator = annotator

    def back_up(self, target: Path) -> None:
        """A whole copy of the project at *target*, safe while it is in use."""
        self._store.back_up(target)

    def make_backup(self, folder: Path, *, now: datetime) -> Backup:
        """A whole copy in *folder*; old ones are thinned out, a damaged one is never kept.

        Raises :class:`DamagedError` or :class:`UnwritableError`.
        """
        return make_backup(self._store.connection, self._store.path, folder, now=now)

    def check(self) -> "Report":
        """Look at the file, every text's hash and every quote; reports instead of raising."""
        return check(self._store)

    def check_in_steps(
        self, *, stopped: Callable[[], bool]
    ) -> "Generator[tuple[int, int], None, Report]":
        """The same bit by bit: articles looked at, of how many, and the report as its value.

        When *stopped* says so the step in hand breaks off, and what it found means nothing.
        """
        return check_in_steps(self._store, stopped)

    def counts(self, progress: Callable[[int, int], None] = lambda _done, _of: None) -> "Counts":
        """How many articles and claims there are of each kind.

        *progress* hears of claims counted, of how many; what it raises breaks off.
        """
        return count_all(self._store, progress)

    def stats(self) -> "Stats":
        """The same as ``zhubi stats`` tells it."""
        return stats(self.counts())
