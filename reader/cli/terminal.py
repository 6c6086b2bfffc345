"""Standard input, output and error as the commands use them: always UTF-8, never translated."""

import json
import os
import sys
from collections.abc import Mapping
from typing import Any, BinaryIO, TextIO


class Terminal:
    """The three streams of one run.

    Output is UTF-8 whatever the locale says, without newline translation. A file name that is
    no UTF-8 is written with backslashes, which inside JSON is a valid escape.
    """

    def __init__(self, *, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> None:
        self._in = stdin
        self._out = stdout
        self._err = stderr
        self._drawn = 0

    @classmethod
    def standard(cls) -> "Terminal":
        """The streams of this process."""
        return cls(stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr)

    @property
    def input(self) -> BinaryIO:
        """Standard input as bytes."""
        return self._in.buffer

    @property
    def output(self) -> BinaryIO:
        """Standard output as bytes."""
        return self._out.buffer

    def say(self, text: str) -> None:
        """Write *text* and a line end to standard output."""
        self._clear()
        self.output.write(_bytes(text + "\n"))

    def say_data(self, data: Mapping[str, Any]) -> None:
        """Write one JSON object on one line."""
        self.say(json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":")))

    def tell(self, text: str) -> None:
        """Write a remark or an error to standard error."""
        self._clear()
        self._err.flush()
        self._err.buffer.write(_bytes(f"zhubi: {text}\n"))
        self._err.buffer.flush()

    def progress(self, done: int, total: int | None, what: str) -> None:
        """Show how far the work is; only where a person watches, otherwise nothing."""
        if not self._err.isatty():
            return
        of = "" if total is None else f" of {total}"
        line = f"{what} {done}{of}"
        self._err.write("\r" + line.ljust(self._drawn))
        self._err.flush()
        self._drawn = len(line)

    def finish(self) -> None:
        """Take the progress away and see to it that everything is written."""
        self._clear()
        self.output.flush()

    def abandon(self) -> None:
        """Give up standard output, whose reader has gone away, so that leaving stays quiet."""
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._out.fileno())
            os.close(nowhere)
        except (OSError, ValueError):
            return

    def _clear(self) -> None:
        if self._drawn:
            self._err.write("\r" + " " * self._drawn + "\r")
            self._err.flush()
            self._drawn = 0


def _bytes(text: str) -> bytes:
    """*text* as UTF-8; bytes of a file name that came through another locale as they were."""
    try:
        data = text.encode("utf-8", "surrogateescape")
        data.decode()
    except UnicodeError:
        return text.encode("utf-8", "backslashreplace")
    return data
