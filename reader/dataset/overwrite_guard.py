"""Sees to it that an export replaces files of an earlier export alone, never somebody's own."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from reader.dataset.source import DatasetError

_LOOKED_AT = 400

#: How the first line of such a list ends.
_BEGUN = b',"entries":[\n'

#: What stands at the beginning of every working file of ours, by the end of its name.
_MARKS = {
    "claims.jsonl": (b'{"schema":"claims/',),
    "documents.jsonl": (b'{"schema":"documents/',),
    ".schema.json": (b'"$id": "urn:zhubi:',),
    "tagset.json": (b'"schema": "tagset/',),
}


def of_an_earlier_export(path: Path) -> bool:
    """Whether the file at *path* looks like a working file of ours, or is empty."""
    with path.open("rb") as file:
        beginning = file.read(_LOOKED_AT)
    marks = (mark for end, found in _MARKS.items() if path.name.endswith(end) for mark in found)
    return not beginning or any(mark in beginning for mark in marks)


def sums_in(listed: Path) -> dict[str, str]:
    """The files, each with the hash of what was written, that an earlier list of ours names."""
    files = head_of(listed).get("files")
    return dict(files) if isinstance(files, dict) else {}


def head_of(listed: Path) -> dict[str, Any]:
    """What such a list says of itself; nothing where there is none, or none of ours."""
    try:
        with listed.open("rb") as file:
            first = file.readline()
            # As we write it, the list itself stands on the lines that follow; it may be long.
            head = first.removesuffix(_BEGUN)
            data: Any = json.loads(head + b"}" if head != first else first + file.read())
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def as_written(sums: Mapping[str, str], *, listed: str) -> Callable[[Path], bool]:
    """Whether a file still is what an earlier export wrote, told by these sums.

    The list itself, the file of the name *listed*, is of an earlier export when it has sums.
    """

    def known(path: Path) -> bool:
        if path.name == listed:
            return bool(sums)
        return hashlib.sha256(path.read_bytes()).hexdigest() == sums.get(path.name)

    return known


def refuse_foreign(folder: Path, names: Iterable[str], known: Callable[[Path], bool]) -> None:
    """Raise :class:`DatasetError` when one of *names* is there in *folder* and not *known*."""
    try:
        for name in names:
            path = folder / name
            if path.is_file() and not known(path):
                raise DatasetError(
                    f"{path} is not as an earlier export wrote it, so it was left as it is; "
                    "nothing was written. Choose another folder for the export"
                )
    except OSError as error:
        raise DatasetError(f"cannot read {error.filename}: {error.strerror}") from error
