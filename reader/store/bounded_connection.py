"""A connection on which no statement runs for ever and no value is larger than any of ours.

A project that somebody else made may be laid out so that its pages point at one another and a
small file reads like an endless one. How many steps SQLite takes for one statement is therefore
bounded by the size of the file; steps, unlike seconds, are the same on a slow disk.
"""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

#: SQLite asks whether to go on after this many steps.
_STEPS = 250_000
#: So often SQLite may ask, whatever the size of the file; and once more for every so many bytes
#: of it. Of our own statements the check of the whole file takes most: a step for 25 bytes.
_LEAST = 8
_BYTES = _STEPS
#: Code points that a query may give from the smallest file.
_LEAST_ROOM = 16_000_000

_LIMITS = {
    # Our largest value is an article of 20 MB as it is handed to the search index.
    sqlite3.SQLITE_LIMIT_LENGTH: 256 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,
}


class BoundedConnection(sqlite3.Connection):
    """Breaks off a statement that takes more steps than the file's size can need."""

    _path: Path | None = None
    _asked = 0
    #: Asked again and again while a statement runs; it is broken off when this says so.
    stopped: Callable[[], bool] | None = None

    def bound(self, path: Path) -> None:
        """Begin to count, for the file at *path*."""
        self._path = path
        for limit, most in _LIMITS.items():
            self.setlimit(limit, most)
        self.set_progress_handler(self._endless, _STEPS)

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        """As of :class:`sqlite3.Connection`; each statement is counted from the beginning."""
        self._asked = 0
        return super().execute(*arguments)

    def executemany(self, sql: str, values: Iterable[Any], /) -> sqlite3.Cursor:
        """As of :class:`sqlite3.Connection`; each set of values is counted by itself."""
        return super().executemany(sql, self._each(values))

    def rows(self, sql: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query. Raises :class:`sqlite3.DatabaseError` when they hold more text
        than the file has bytes: no query of ours reads anything twice.
        """
        found: list[tuple[Any, ...]] = []
        room = None
        taken = 0
        for row in self.execute(sql, values):
            found.append(row)
            for value in row:
                if isinstance(value, str):
                    taken += len(value)
            if taken > _LEAST_ROOM:
                # What this very transaction has written is not in the file yet.
                room = self._size() * 2 if room is None else room
                if taken > room:
                    raise sqlite3.DatabaseError("more is read from the file than it holds")
        return found

    def _each(self, values: Iterable[Any]) -> Iterable[Any]:
        for value in values:
            self._asked = 0
            yield value

    def _endless(self) -> bool:
        if self.stopped is not None and self.stopped():
            return True
        self._asked += 1
        return self._asked > _LEAST and self._asked > _LEAST + self._size() // _BYTES

    def _size(self) -> int:
        try:
            return self._path.stat().st_size if self._path else 0
        except OSError:
            # Gone from under us (a drive was taken out); the statement will tell that itself.
            return 1 << 40
