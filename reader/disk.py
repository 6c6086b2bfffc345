"""Waiting until the disk has what was written: a file's bytes, a folder's names."""

import os
from pathlib import Path


def sync_file(path: Path) -> None:
    """Return when the bytes of the file are on the disk. Raises :class:`OSError`."""
    # Windows flushes only what may be written through the handle.
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Return when the names in *folder* are on the disk. Raises :class:`OSError`."""
    if os.name == "nt":  # Windows cannot open a folder; its renames need no such call
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
