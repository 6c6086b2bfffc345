"""Files and folders of them → articles, one by one, refusals told and never raised in between."""

import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.core.natural_order import by_name
from reader.intake.errors import IntakeError, Reason
from reader.intake.intake import LARGEST, Intake, read_bytes, shown_name
from reader.intake.kinds import is_article_name


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or folder that was not taken in, and why."""

    path: Path
    error: IntakeError


def read_file(path: Path, *, encoding: str | None = None) -> Intake:
    """The article in one file. Raises :class:`IntakeError` with the file and the reason.

    *encoding* forces one of ``ENCODINGS``; otherwise the encoding is found.
    """
    shown = shown_name(path.name)
    try:
        # Asked before opening: opening a pipe would wait for its other end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise IntakeError(shown, Reason.NOT_A_FILE)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    return read_bytes(data, file_name=path.name, encoding=encoding)


def read_paths(paths: Iterable[Path], *, encoding: str | None = None) -> Iterator[Intake | Refused]:
    """The articles in files and folders, each read when it is asked for.

    Takes paths and folders as :func:`find_files` does.
    """
    for found in find_files(paths):
        if isinstance(found, Refused):
            yield found
            continue
        try:
            yield read_file(found, encoding=encoding)
        except IntakeError as error:
            yield Refused(found, error)


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
