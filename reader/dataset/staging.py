"""Several files that appear in a folder together and whole, or not at all."""

import contextlib
import hashlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.dataset.source import DatasetError
from reader.disk import sync_folder

#: Bytes that are written at once. For what is larger by much the system finds room anew each time.
_BUFFER = 1 << 16


class StagedFile:
    """One file being written under a temporary name beside its place."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.path = folder / f".zhubi-export-{secrets.token_hex(8)}.tmp"
        self.records = 0
        self.bytes = 0
        self._digest = hashlib.sha256()
        self._stood_for = hashlib.sha256()
        self._file = self.path.open("xb", buffering=0)
        self._pending: list[bytes] = []
        self._size = 0

    @property
    def sha256(self) -> str:
        """Hash of what has been written; complete once the file is closed."""
        return self._digest.hexdigest()

    @property
    def stood_for(self) -> str:
        """Hash of the full lines that the stand-off lines of this file were made from."""
        return self._stood_for.hexdigest()

    def stands_for(self, line: str) -> None:
        """Note the full line that the next stand-off line is made from."""
        self._stood_for.update(line.encode())

    def line(self, text: str) -> None:
        """Add one record and its LF."""
        self.records += 1
        self.text(f"{text}\n")

    def lines(self, lines: Sequence[bytes]) -> None:
        """Add records that have their LF already."""
        self.records += len(lines)
        for line in lines:
            self._add(line)

    def text(self, text: str) -> None:
        """Add *text* as UTF-8, without any newline translation."""
        try:
            self._add(text.encode())
        except UnicodeEncodeError as error:
            raise DatasetError(f"{self.name}: a text holds a lone surrogate ({error})") from error

    def _add(self, data: bytes) -> None:
        self._pending.append(data)
        self._size += len(data)
        if self._size >= _BUFFER:
            self._flush()

    def _flush(self) -> None:
        data = b"".join(self._pending)
        self._pending.clear()
        self._size = 0
        self._digest.update(data)
        self.bytes += len(data)
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) :]

    def close(self) -> None:
        """Write what is pending and wait until the disk has it."""
        if not self._file.closed:
            self._flush()
            os.fsync(self._file.fileno())
            self._file.close()

    def adopt(self, records: int) -> None:
        """Take the file as something else has written it under :attr:`path`."""
        with self.path.open("rb+") as file:
            data = file.read()
            os.fsync(file.fileno())
        self.records, self.bytes = records, len(data)
        self._digest = hashlib.sha256(data)

    def discard(self) -> None:
        """Take the temporary file away."""
        self._file.close()
        self.path.unlink(missing_ok=True)


class Staging:
    """The files of one export. Left without :meth:`commit`, the folder is as it was.

    Errors of the disk become :class:`DatasetError` with the folder's name.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: list[StagedFile] = []
        self._made: list[Path] = []
        self._dropped: list[str] = []

    def __enter__(self) -> Self:
        for parent in (self.folder, *self.folder.parents):
            if parent.exists():
                break
            self._made.append(parent)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._trouble(error) from error
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        for file in self.files:
            file.discard()
        for made in self._made:
            # Refused where files are in it.
            with contextlib.suppress(OSError):
                made.rmdir()
        if isinstance(error, OSError):
            raise self._trouble(error) from error

    def file(self, name: str) -> StagedFile:
        """Begin a file that will have this name."""
        target = self.folder / name
        if target.is_dir():
            raise DatasetError(f"{target} is a folder; nothing was written")
        if target.exists() and not target.is_file():
            raise DatasetError(f"{target} is a device or a pipe; nothing was written")
        file = StagedFile(name, self.folder)
        self.files.append(file)
        return file

    def drop(self, name: str) -> None:
        """Take an older file of this name away when the new ones get theirs."""
        self._dropped.append(name)

    def write(self, name: str, text: str) -> StagedFile:
        """A small file, whole."""
        file = self.file(name)
        file.text(text)
        file.close()
        return file

    def commit(self) -> None:
        """Give every file its name, in the order in which they were begun; all or none."""
        undo: list[Callable[[], object]] = []
        spare = Path(tempfile.mkdtemp(prefix=".zhubi-export-", suffix=".old", dir=self.folder))
        try:
            for file in self.files:
                file.close()
                target = self.folder / file.name
                if target.exists():
                    kept = spare / file.name
                    _keep(target, kept)
                    undo.append(partial(kept.replace, target))
                else:
                    undo.append(partial(target.unlink, missing_ok=True))
                file.path.replace(target)
            for name in self._dropped:
                target = self.folder / name
                if target.is_file():
                    target.replace(spare / name)
                    undo.append(partial((spare / name).replace, target))
            sync_folder(self.folder)
        except BaseException:
            for step in reversed(undo):
                step()
            raise
        finally:
            shutil.rmtree(spare, ignore_errors=True)

    def _trouble(self, error: OSError) -> DatasetError:
        return DatasetError(
            f"cannot write to {self.folder}: {error.strerror or error}; nothing was changed there"
        )


def _keep(target: Path, kept: Path) -> None:
    """A second name for the file, or a copy where the disk knows no links."""
    try:
        os.link(target, kept)
    except OSError:
        shutil.copy2(target, kept)
