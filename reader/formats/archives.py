"""Archives as other tools give their exports, unpacked beside nothing: into a folder of their own.

Nothing in an archive is trusted: no entry leads out of the folder, links are left alone, and what
comes out is counted as it comes.
"""

import gzip
import lzma
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Protocol

from reader.formats.marks import FormatError

#: How archives are named.
SUFFIXES = (".zip", ".tar", ".tgz", ".gz")
#: So much may come out of an archive, in bytes and in files, with the archives in it.
LARGEST, _MOST = 1_000_000_000, 100_000
_ZIP, _GZIP = (b"PK\x03\x04", b"PK\x05\x06"), b"\x1f\x8b"
#: Where a tar archive says that it is one.
_TAR = slice(257, 262)
_PIECE = 1 << 18
_ENCRYPTED, _UTF8 = 0x1, 0x800
#: What every office document has.
_OFFICE = ("[Content_Types].xml", "META-INF/manifest.xml")
#: Left by systems beside the files proper.
_LITTER = ("__MACOSX", ".DS_Store", "Thumbs.db")
_FAULTS = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, gzip.BadGzipFile),
    *(EOFError, OSError, ValueError, RuntimeError),
)


def is_archive(path: Path) -> bool:
    """Whether a file begins as a zip or tar archive, or something gzip made."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(_TAR.stop)
            return head.startswith((*_ZIP, _GZIP)) or head[_TAR] == b"ustar"
    except OSError:
        return False  # whoever reads it says why it cannot be


@contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """*path*, or for an archive the folder of what lies in it, which is gone afterwards.

    Archives in an archive are unpacked too, once. Raises :class:`FormatError` for one that is
    damaged or locked, that leads out of its folder, or of which too much comes.
    """
    if not is_archive(path):
        yield path
        return
    with TemporaryDirectory(prefix="zhubi-") as name:
        folder = Path(name) / "in"
        _Unpacking(path.name).take(path, folder)
        inside = list(folder.iterdir())
        while len(inside) == 1 and inside[0].is_dir():
            folder = inside[0]
            inside = list(folder.iterdir())
        yield folder


class _Source(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Unpacking:
    def __init__(self, name: str) -> None:
        self._name = name
        self._bytes = self._files = 0

    def take(self, path: Path, folder: Path, *, again: bool = True) -> None:
        """Put what lies in *path* into *folder*."""
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with path.open("rb") as file:
                zipped = file.read(4).startswith(_ZIP)
            if zipped:
                self._zip(path, folder)
            elif tarfile.is_tarfile(path):
                self._tar(path, folder)
            else:
                with gzip.open(path, "rb") as source:
                    self._copy(source, folder, path.name.removesuffix(".gz"))
        except FormatError:
            raise
        except _FAULTS as error:
            raise FormatError(f"{self._name} cannot be unpacked: {error}") from error
        for inner in sorted(folder.rglob("*.zip")) if again else ():
            self.take(inner, inner.with_suffix(""), again=False)
            inner.unlink()

    def _zip(self, path: Path, folder: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            if any(name in archive.NameToInfo for name in _OFFICE):
                raise FormatError(
                    f"{self._name} is an office document; save the table in it as CSV"
                )
            for info in archive.infolist():
                if info.is_dir() or stat.S_ISLNK(info.external_attr >> 16):
                    continue
                if info.flag_bits & _ENCRYPTED:
                    raise FormatError(f"{self._name} needs a password; unpack it first")
                with archive.open(info) as source:
                    self._copy(source, folder, _named(info))

    def _tar(self, path: Path, folder: Path) -> None:
        with tarfile.open(path) as archive:
            for member in archive:
                source = archive.extractfile(member) if member.isfile() else None
                if source is not None:
                    with source:
                        self._copy(source, folder, member.name)

    def _copy(self, source: _Source, folder: Path, name: str) -> None:
        parts = PurePosixPath(name.replace("\\", "/")).parts
        if not parts or ".." in parts or parts[0] == "/" or ":" in parts[0]:
            raise FormatError(f"{self._name}: {name} leads out of the archive")
        if not set(parts).isdisjoint(_LITTER):
            return
        target = folder.joinpath(*parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        self._files += 1
        with target.open("xb") as file:
            while piece := source.read(_PIECE):
                self._bytes += len(piece)
                if self._bytes > LARGEST or self._files > _MOST:
                    raise FormatError(
                        f"{self._name}: more than {LARGEST // 1_000_000} MB or {_MOST} files come "
                        "out of it; unpack it first"
                    )
                file.write(piece)


def _named(info: zipfile.ZipInfo) -> str:
    """The entry's name; archives made in China often have it in GB18030 without saying so."""
    if info.flag_bits & _UTF8:
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename
