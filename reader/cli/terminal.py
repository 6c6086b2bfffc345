"""Standard input, output and error as the commands use them: always UTF-8, never translated."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, BinaryIO, TextIO

from reader.cli.layout import shown
from reader.core.errors import ZhubiError
from reader.core.json_text import compact


class StreamError(ZhubiError):
    """Standard input or output is closed or cannot be written."""


class Terminal:
    """The three streams of one run.

    Output is UTF-8 whatever the locale says, without newline translation. A file name that is
    no UTF-8 is written with backslashes, which inside JSON is a valid escape.
    """

    def __init__(
        self, *, stdin: TextIO | None, stdout: TextIO | None, stderr: TextIO | None
    ) -> None:
        self._in = stdin
        self._out = stdout
        self._err = stderr
        self._drawn = 0

    @classmethod
    def standard(cls) -> "Terminal":
        """The streams of this process; one that was closed is ``None`` in Python."""
        return cls(stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr)

    @property
    def input(self) -> BinaryIO:
        """Standard input as bytes. Raises :class:`StreamError` when it is closed."""
        if self._in is None:
            raise StreamError("standard input is closed")
        return self._in.buffer

    def write(self, data: bytes) -> None:
        """Write *data* to standard output as it is.

        Raises :class:`StreamError` when it cannot be written (a full disk, say), and
        ``BrokenPipeError`` when its reader has gone away.
        """
        self._clear()
        if self._out is None:
            raise StreamError("standard output is closed")
        rest = memoryview(data)
        with _explained():
            # An unbuffered stream (python -u) may take less than all at once.
            while rest:
                rest = rest[self._out.buffer.write(rest) :]

    def say(self, text: str) -> None:
        """Write *text* and a line end to standard output; raises as :meth:`write`."""
        self.write(_bytes(text + "\n"))

    def say_data(self, data: Mapping[str, Any]) -> None:
        """Write one JSON object on one line."""
        self.say(compact(data))

    def tell(self, text: str) -> None:
        """Write a remark or an error on one line to standard error, if it is open."""
        self._clear()
        if self._err is not None:
            self._err.flush()
            self._err.buffer.write(_bytes(f"zhubi: {shown(text)}\n"))
            self._err.buffer.flush()

    def progress(self, done: int, total: int | None, what: str) -> None:
        """Show how far the work is; only where a person watches, otherwise nothing."""
        if self._err is None or not self._err.isatty():
            return
        of = "" if total is None else f" of {total}"
        line = f"{what} {done}{of}"
        self._err.write("\r" + line.ljust(self._drawn))
        self._err.flush()
        self._drawn = len(line)

    def finish(self) -> None:
        """Take the progress away and see to it that everything is written; raises as `write`."""
        self._clear()
        if self._out is not None:
            with _explained():
                self._out.flush()

    def abandon(self) -> None:
        """Give up standard output, which takes nothing more, so that leaving stays quiet."""
        if self._out is None:
            return
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._out.fileno())
            os.close(nowhere)
        except (OSError, ValueError):
            return

    def _clear(self) -> None:
        if self._drawn and self._err is not None:
            self._err.write("\r" + " " * self._drawn + "\r")
            self._err.flush()
            self._drawn = 0


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or error
        raise StreamError(f"standard output cannot be written: {reason}") from error


def _bytes(text: str) -> bytes:
    """*text* as UTF-8; bytes of a file name that came through another locale as they were."""
    try:
        data = text.encode("utf-8", "surrogateescape")
        data.decode()
    except UnicodeError:
        return text.encode("utf-8", "backslashreplace")
    return data
