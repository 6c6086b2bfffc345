"""The parts of a document that is a zip archive: few, of bounded size, never unpacked to disk."""

import io
import struct
import zipfile
import zlib
from typing import Self

from reader.intake.errors import Reason, RefusalError

#: So much may all parts that are read hold together, in bytes; what they say they hold is no proof.
LARGEST_PARTS = 64 * 1024 * 1024
#: A part may be so many times as large as it is in the archive, beyond its first megabyte.
_RATIO, _FREE = 200, 1 << 20
#: The list of parts may be so long, in entries and in bytes.
_MOST, _LONGEST_LIST = 10_000, 4 << 20
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_PIECE = 1 << 18
_END = b"PK\x05\x06"
_ENCRYPTED = 0x1
#: What the standard library's reader raises for archives that are not as they should be.
_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, KeyError,
    RuntimeError, OverflowError, IndexError,
)  # fmt: skip


class Parts:
    """Reads parts by their names, as long as all together are not too large."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._left = LARGEST_PARTS
        self.names = frozenset(archive.namelist())

    @classmethod
    def of(cls, data: bytes) -> Self:
        """The parts of the archive in *data*. Raises :class:`RefusalError`."""
        end = data.rfind(_END, max(0, len(data) - 66_000))
        size = struct.unpack_from("<I", data, end + 12)[0] if 0 <= end <= len(data) - 22 else 0
        try:
            if end < 0 or size > _LONGEST_LIST:
                raise ValueError
            archive = zipfile.ZipFile(io.BytesIO(data))
            if len(archive.infolist()) > _MOST:
                raise ValueError
            return cls(archive)
        except _FAULTS:
            raise RefusalError(Reason.MALFORMED, "the archive is damaged") from None

    def read(self, name: str) -> bytes:
        """The bytes of one part. Raises :class:`RefusalError`, also for one that is not there."""
        try:
            info = self._archive.getinfo(name)
            if info.flag_bits & _ENCRYPTED:
                raise RefusalError(Reason.UNREADABLE, "it needs a password")
            if info.compress_type not in _METHODS:
                raise ValueError
            return self._read(info)
        except _FAULTS:
            raise RefusalError(Reason.MALFORMED, "the archive is damaged") from None

    def read_if_there(self, name: str) -> bytes | None:
        """The bytes of a part that need not be there."""
        return self.read(name) if name in self.names else None

    def _read(self, info: zipfile.ZipInfo) -> bytes:
        pieces: list[bytes] = []
        size, most = 0, _FREE + _RATIO * max(info.compress_size, 0)
        with self._archive.open(info) as part:
            while piece := part.read(_PIECE):
                size += len(piece)
                self._left -= len(piece)
                if size > most or self._left < 0:
                    largest = LARGEST_PARTS // 1024 // 1024
                    raise RefusalError(Reason.TOO_LARGE, f"more than {largest} MB")
                pieces.append(piece)
        return b"".join(pieces)
