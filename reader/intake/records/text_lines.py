"""The lines of a large file, one at a time, which can be put back to be read again."""

from collections.abc import Sequence
from typing import TextIO

from reader.intake.errors import Reason, RefusalError

#: No line is longer, in code points: a record may have 20 MB.
LONGEST = 20 * 1024 * 1024


class TooLongError(Exception):
    """A line that is longer than any record may be; it was passed over."""


class Lines:
    """Reads *stream* line by line; ``number`` is that of the line read last, from 1."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._again: list[str] = []
        self.number = 0

    def next(self) -> str:
        """The next line with its end; empty when there is none.

        Raises :class:`TooLongError` for a line that is too long, which is then passed over, and
        :class:`RefusalError` for a file that is no longer what it was when it was surveyed.
        """
        if self._again:
            self.number += 1
            return self._again.pop()
        line = self._piece()
        self.number += bool(line)
        if len(line) > LONGEST:
            while len(line) > LONGEST and not line.endswith(("\n", "\r")):
                line = self._piece()
            raise TooLongError
        return line

    def _piece(self) -> str:
        try:
            return self._stream.readline(LONGEST + 1)
        except (OSError, UnicodeDecodeError):
            raise RefusalError(Reason.UNREADABLE, "it changed while it was read") from None

    def back(self, lines: Sequence[str]) -> None:
        """Put the last *lines* back, so that the first of them is next."""
        self._again += reversed(lines)
        self.number -= len(lines)
