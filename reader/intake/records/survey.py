"""How a large file is written: its hash, and its encoding proved to the last byte."""

import codecs
import io
import os
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

from reader.intake.encoding import MARKS, Decoded, decode
from reader.intake.errors import Reason, RefusalError

#: So much is read at a time, and so much is looked at to find the encoding, in bytes.
_PIECE, _SAMPLE = 1 << 20, 20 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What is known of a file before it is read: its ``size`` in bytes and the hash of them.

    ``opening`` is its first piece as text, without the byte order mark. ``decoded`` tells how the
    encoding was found (its own text is empty); ``skip`` is the length of the mark in bytes.
    """

    size: int
    sha256: str
    opening: str
    decoded: Decoded
    codec: str
    skip: int

    def text(self, file: BinaryIO, *, newline: str) -> io.TextIOWrapper:
        """The file's text from its beginning; lines end as *newline* says, nothing translated.

        When the text is no longer needed, *file* stays open.
        """
        again = io.BufferedReader(io.FileIO(file.fileno(), closefd=False))
        again.seek(self.skip)
        return io.TextIOWrapper(again, encoding=self.codec, errors="strict", newline=newline)

    @staticmethod
    def place(file: BinaryIO) -> int:
        """How many bytes of *file* the text has taken so far."""
        return os.lseek(file.fileno(), 0, os.SEEK_CUR)


def survey(file: BinaryIO, *, largest: int, forced: str | None) -> Survey:
    """Read *file* once from its beginning.

    Up to 20 MB the encoding is found as that of every file, by all of it; of a larger one by its
    first 20 MB. Raises :class:`RefusalError` when it is larger than *largest* bytes, empty, or
    not in that encoding to its last byte.
    """
    sample = file.read(_SAMPLE)
    if not sample:
        raise RefusalError(Reason.EMPTY)
    hashed = sha256(sample)
    more = file.read(_PIECE)
    # What no article may hold is looked for in each record.
    decoded = decode(_whole_lines(sample) if more else sample, forced=forced, checked=False)
    skip, codec = _mark(sample, decoded.encoding)
    size = len(sample)
    if more:
        proof = _Proof(codec)
        proof.feed(sample[skip:], skip)
        while more:
            hashed.update(more)
            proof.feed(more, size)
            size += len(more)
            if size > largest:
                raise RefusalError(Reason.TOO_LARGE, f"more than {largest // 1024 // 1024} MB")
            more = file.read(_PIECE)
        proof.feed(b"", size, final=True)
    opening = decoded.text[:_PIECE]
    how = Decoded(text="", encoding=decoded.encoding, how=decoded.how, runner_up=decoded.runner_up)
    return Survey(
        size=size,
        sha256=hashed.hexdigest(),
        opening=opening,
        decoded=how,
        codec=codec,
        skip=skip,
    )


def _whole_lines(sample: bytes) -> bytes:
    """*sample* up to its last line end, with all bytes of one in UTF-16 and UTF-32."""
    end = sample.rfind(b"\n") + 1
    if sample.startswith(codecs.BOM_UTF32_LE):
        end += -end % 4
    elif end % 2 and sample[end : end + 1] == b"\0":
        end += 1
    return sample[:end] if end else sample


def _mark(sample: bytes, encoding: str) -> tuple[int, str]:
    """The length of the byte order mark and the codec for what is behind it."""
    for mark, codec, name in MARKS:
        if sample.startswith(mark) and encoding in (codec, name):
            return len(mark), codec
    return 0, encoding


class _Proof:
    """Decodes piece by piece and keeps nothing."""

    def __init__(self, codec: str) -> None:
        self._codec = codec
        self._decoder = codecs.getincrementaldecoder(codec)("strict")

    def feed(self, piece: bytes, at: int, *, final: bool = False) -> None:
        """Decode *piece*, which begins at byte *at*. Raises :class:`RefusalError`."""
        try:
            self._decoder.decode(piece, final)
        except UnicodeDecodeError as error:
            place = at - (len(error.object) - len(piece)) + error.start
            detail = f"not {self._codec} at byte {place}"
            raise RefusalError(Reason.UNDECODABLE, detail) from None
