"""Files and folders of them → articles, one by one, refusals told and never raised in between."""

import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from reader.core.natural_order import by_name
from reader.intake.books import read_book
from reader.intake.documents.document import LARGEST_DOCUMENT, is_document
from reader.intake.errors import IntakeError, Reason
from reader.intake.found import Found, Refused
from reader.intake.intake import LARGEST, Intake, read_bytes, shown_name
from reader.intake.kinds import MAGIC, is_article_name, is_collection_name, may_hold_records
from reader.intake.records.articles import read_collection
from reader.intake.records.columns import Columns
from reader.intake.records.records import looks_like_records

#: So much of a file is looked at to tell what it is, in bytes.
_HEAD = 65536


def read_file(path: Path, *, encoding: str | None = None) -> Intake:
    """The article in one file. Raises :class:`IntakeError` with the file and the reason.

    *encoding* forces one of ``ENCODINGS``; otherwise the encoding is found.
    """
    shown = shown_name(path.name)
    try:
        # Asked before opening: opening a pipe would wait for its other end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise IntakeError(shown, Reason.NOT_A_FILE)
        data = _bytes_of(path)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    return read_bytes(data, file_name=path.name, encoding=encoding)


def read_each(
    path: Path,
    *,
    encoding: str | None = None,
    columns: Columns | None = None,
    seen: Callable[[int, int], None] = lambda _done, _of: None,
) -> Iterator[Found]:
    """The articles in one file: of a collection one a record, of any other file its own.

    *columns* of a collection are found by name where none are given. *seen* is told how much was
    read of how much, where that is worth telling.
    """
    try:
        collection = _is_collection(path)
    except (OSError, ValueError) as error:
        yield Refused(path, _unreadable(path, error))
        return
    if collection:
        yield from read_collection(path, encoding=encoding, columns=columns, seen=seen)
        return
    yield from read_whole(path, encoding=encoding)


def read_whole(path: Path, *, encoding: str | None = None) -> Iterator[Found]:
    """The article in a file, or the chapters of a book."""
    try:
        yield read_file(path, encoding=encoding)
    except IntakeError as error:
        if error.reason is Reason.COLLECTION:
            yield from read_book(path, _bytes_of(path), encoding=encoding)
        else:
            yield Refused(path, error)


def _bytes_of(path: Path) -> bytes:
    """What is in a file, no more of it than can be read."""
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
        if len(data) > LARGEST and is_document(data):
            data += file.read(LARGEST_DOCUMENT + 1 - len(data))
    return data


def read_paths(
    paths: Iterable[Path], *, encoding: str | None = None, columns: Columns | None = None
) -> Iterator[Found]:
    """The articles in files and folders, each read when it is asked for.

    Takes paths and folders as :func:`find_files` does.
    """
    for found in find_files(paths):
        if isinstance(found, Refused):
            yield found
        else:
            yield from read_each(found, encoding=encoding, columns=columns)


def _is_collection(path: Path) -> bool:
    """Whether a file holds an article a record: by its name, else by its head."""
    if not stat.S_ISREG(path.stat().st_mode):
        return False
    named = is_collection_name(path.name)
    if not named and not may_hold_records(path.name):
        return False
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if named:
        return not any(head.startswith(magic) for magic, _ in MAGIC)
    return looks_like_records(head.decode("utf-8", "ignore").removeprefix("\ufeff"))


def find_files(paths: Iterable[Path]) -> Iterator[Path | Refused]:
    """The files to read: those named, and in folders all with an article's ending.

    Folders are searched to any depth, in natural order of names (``a2`` before ``a10``); hidden
    files and links to folders inside them are passed over, so that a loop of links ends. A file
    reached twice is given once.
    """
    seen: set[tuple[int, int]] = set()
    waiting = list(paths)[::-1]
    named = set(waiting)
    while waiting:
        path = waiting.pop()
        try:
            status = path.stat()
            place = (status.st_dev, status.st_ino)
            if place in seen and status.st_ino:
                continue
            seen.add(place)
            if stat.S_ISDIR(status.st_mode):
                waiting += _inside(path)
                continue
        except (OSError, ValueError) as error:
            yield Refused(path, _unreadable(path, error))
            continue
        if path in named or is_article_name(path.name):
            yield path


def _inside(folder: Path) -> list[Path]:
    """What is in a folder, last name first, without hidden files and links to folders."""
    kept = [
        entry
        for entry in folder.iterdir()
        if not entry.name.startswith(".")
        and not (entry.is_symlink() and entry.is_dir())
        and (is_article_name(entry.name) or entry.is_dir())
    ]
    return sorted(kept, key=lambda entry: by_name(entry.name), reverse=True)


def _unreadable(path: Path, error: OSError | ValueError) -> IntakeError:
    # A path with a NUL in it is a ValueError without more words.
    detail = (error.strerror or "") if isinstance(error, OSError) else "not a path"
    return IntakeError(shown_name(path.name or str(path)), Reason.UNREADABLE, detail)
