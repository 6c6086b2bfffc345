"""What an export of ours left in a folder, to notice what is gone when it is taken in again."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from reader.dataset.overwrite_guard import head_of
from reader.formats.format import Format
from reader.formats.losses import Holds
from reader.project.format_exports import LOSSES_FILE

#: So many articles are named.
_NAMED = 20


def was_sent(path: Path, form: Format) -> bool:
    """Whether *path* was written by an export of ours in a format that keeps claims whole."""
    return form.holds["identity"] is not Holds.LOST and bool(_files(path, form.key))


def gone(path: Path, form: Format) -> Iterator[str]:
    """A remark on files of an export of ours that are no longer there, when a folder is read."""
    files = sorted(_files(path, form.key)) if path.is_dir() else ()
    missing = [name for name in files if not (path / name).exists()]
    if missing:
        yield f"exported from here and no longer there: {', '.join(missing)}"


def lacking(path: Path, form: Format, texts: Collection[str]) -> Iterator[str]:
    """A remark on articles of an export of ours that its one file no longer has.

    *texts* are the SHA-256 of those it has. What was written in several files is in another.
    """
    parts = [name for name in _files(path, form.key) if name.endswith(form.suffixes)]
    if path.is_dir() or not was_sent(path, form) or len(parts) > 1:
        return
    articles = head_of(path.parent / LOSSES_FILE).get("articles")
    listed = articles.items() if isinstance(articles, dict) else ()
    missing = [name for name, digest in listed if digest not in texts]
    if missing:
        more = f" … ({len(missing)})" if len(missing) > _NAMED else ""
        yield f"exported from here and no longer there: {', '.join(missing[:_NAMED])}{more}"


def _files(path: Path, key: str) -> dict[str, Any]:
    """The files that the loss list beside *path* names, if it is of this format."""
    listed = (path if path.is_dir() else path.parent) / LOSSES_FILE
    head = head_of(listed)
    files = head.get("files") if head.get("format") == key else None
    return files if isinstance(files, dict) and (path.is_dir() or path.name in files) else {}
