"""What lies beside a project file, looked at before SQLite does, which would obey it."""

import contextlib
import os
import stat
from pathlib import Path

from reader.store.errors import StoreError

_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
#: Where a database's header says whether writes go to a ``-wal`` (2) or not (1).
_MODE = 18


def unclean(path: Path) -> bool:
    """Whether the last writer of the file did not end properly: a journal with work in it."""
    for tail in ("-journal", "-wal"):
        # What cannot be looked at (no such file, too long a name) is told when it is opened.
        with contextlib.suppress(OSError):
            if _beside(path, tail).stat().st_size:
                return True
    return False


def refuse_foreign(path: Path) -> None:
    """Refuse a project beside which something lies that is not its own; that stays as it is.

    SQLite would delete a file that a journal names, and copy the pages of another database's
    ``-wal`` into the project. Raises :class:`StoreError`.
    """
    for tail in ("-journal", "-wal"):
        found = _beside(path, tail)
        with contextlib.suppress(OSError):
            if not stat.S_ISREG(found.stat().st_mode):
                # Opening a pipe would wait for its other end.
                raise StoreError(f"{found.name} is not a file. {_untouched(path, found)}")
    _refuse_naming(path, _beside(path, "-journal"))
    _refuse_left_over(path, _beside(path, "-wal"))


def _refuse_naming(path: Path, journal: Path) -> None:
    """A journal that names another file is how SQLite joins several databases; ours never do."""
    with contextlib.suppress(OSError), journal.open("rb") as file:
        # Of a shorter one this is an error, and it names nothing.
        file.seek(-8, os.SEEK_END)
        if file.read() == _JOURNAL_MAGIC:
            raise StoreError(
                f"{journal.name} names another file, which Zhubi's own journals never do, and "
                f"SQLite would delete that file. {_untouched(path, journal)}"
            )


def _refuse_left_over(path: Path, wal: Path) -> None:
    """A ``-wal`` with pages beside a database that writes none was left by another one."""
    with contextlib.suppress(OSError), path.open("rb") as file:
        file.seek(_MODE)
        if file.read(1) == b"\1" and wal.stat().st_size:
            raise StoreError(
                f"{wal.name} does not belong to {path.name}: another database of that name has "
                f"left it, and SQLite would write it over the project. {_untouched(path, wal)}"
            )


def _untouched(path: Path, found: Path) -> str:
    return (
        f"{path.name} was not opened and nothing was changed. If the project is yours, move "
        f"{found.name} elsewhere and open it again."
    )


def _beside(path: Path, tail: str) -> Path:
    """The file that SQLite keeps beside a project: where a link leads to, not beside the link."""
    return Path(f"{os.path.realpath(path)}{tail}")
