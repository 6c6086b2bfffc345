"""UTF-8 text from a file or standard input, looked through once and then read in whole lines."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from reader.cli.terminal import Terminal
from reader.core.errors import ZhubiError

#: Bytes read at once; a line that is longer is read whole.
_PIECE = 1 << 18
#: Standard input is kept in memory up to here, then in a temporary file.
_IN_MEMORY = 1 << 26
#: How much of the text tells its script.
_BEGINNING = 50_000


class TextInputError(ZhubiError):
    """The text cannot be read or is not UTF-8; nothing was written."""


class TextInput:
    """A text that is known to be UTF-8 and can be read in pieces of whole lines.

    Lines end at LF; nothing is translated, and a byte order mark stays in the text.
    """

    def __init__(self, name: str, stream: IO[bytes]) -> None:
        self.name = name
        self._stream = stream
        self.bytes = 0
        self._read = 0
        self.beginning = ""
        self._look_through()

    @classmethod
    @contextmanager
    def open(cls, name: str, standard: IO[bytes]) -> Iterator["TextInput"]:
        """The text of file *name*, or of *standard* for ``-``. Raises :class:`TextInputError`."""
        if name == "-":
            with _seekable(standard) as stream:
                yield cls("standard input", stream)
            return
        with ExitStack() as opened:
            try:
                stream = opened.enter_context(Path(name).open("rb"))
            except (OSError, ValueError) as error:
                reason = error.strerror if isinstance(error, OSError) else "not a path"
                raise TextInputError(f"{name} cannot be read: {reason or error}") from error
            yield cls(name, stream)

    def pieces(self) -> Iterator[str]:
        """The text from its start, in pieces of whole lines."""
        self._stream.seek(0)
        self._read = 0
        for data in self.raw():
            self._read += len(data)
            yield data.decode()

    def raw(self) -> Iterator[bytes]:
        """The bytes from where the stream stands, in pieces of whole lines."""
        while lines := self._stream.readlines(_PIECE):
            yield b"".join(lines)

    def report(self, terminal: Terminal) -> None:
        """Show how much has been read, where a person watches and it takes a while."""
        if self.bytes > 4 * _PIECE:
            terminal.progress(self._read // 1000, self.bytes // 1000, "kB")

    def _look_through(self) -> None:
        """Decode everything once, so that a fault is told before anything is written."""
        lines = 0
        for data in self.raw():
            try:
                text = data.decode()
            except UnicodeDecodeError as error:
                raise self._refusal(data, error, lines) from None
            if len(self.beginning) < _BEGINNING:
                self.beginning = (self.beginning + text)[:_BEGINNING]
            lines += data.count(b"\n")
            self.bytes += len(data)

    def _refusal(self, data: bytes, error: UnicodeDecodeError, before: int) -> TextInputError:
        line = before + data.count(b"\n", 0, error.start) + 1
        byte = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        head = data[:2] if not before else b""
        if head in (b"\xff\xfe", b"\xfe\xff"):
            what = "it looks like UTF-16"
        elif data[error.start] == 0xED and data[error.start + 1 : error.start + 2] >= b"\xa0":
            what = "half a character, a lone surrogate"
        else:
            what = f"byte 0x{data[error.start]:02X}"
        return TextInputError(
            f"{self.name}, line {line}, byte {byte}: not UTF-8 ({what}). Nothing was written."
        )


@contextmanager
def _seekable(stream: IO[bytes]) -> Iterator[IO[bytes]]:
    """*stream* itself if it can be read twice, else a copy of all that comes."""
    try:
        start = stream.tell() if stream.seekable() else None
    except OSError:
        start = None
    if start == 0:
        yield stream
        return
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as copy:
        shutil.copyfileobj(stream, copy)
        copy.seek(0)
        yield copy
