"""The rows of a CSV or TSV file, cells to the letter; a bad row is told and the next one read.

A file of any size is read row by row, and behind a bad row from its second line on;
:mod:`reader.core.delimited` reads small tables whole, and a bad one not at all.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.intake.records.text_lines import LONGEST, Lines, TooLongError

#: Where there is but one column nothing parts it from others; no text has NUL.
ALONE = "\0"
#: So often may a quote be looked for to the end of the file in vain.
_MOST_UNCLOSED = 20


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row that begins in ``line``; with a ``fault`` there are none."""

    line: int
    cells: tuple[str, ...] = ()
    fault: str = ""


@dataclass(slots=True)
class Rows:
    """Reads rows whose cells *separator* parts; a cell in double quotes may hold anything."""

    lines: Lines
    separator: str
    _unclosed: int = 0
    _taken: list[str] = field(default_factory=list)

    def __iter__(self) -> Iterator[Row]:
        """Every row that is not blank."""
        while (row := self.next()) is not None:
            if row.fault or any(cell.strip() for cell in row.cells):
                yield row

    def next(self) -> Row | None:
        """The next row, blank or not; ``None`` at the end. Raises as :meth:`Lines.next`."""
        try:
            line = self.lines.next()
        except TooLongError:
            return Row(self.lines.number, fault="it is too long")
        if not line:
            return None
        number = self.lines.number
        self._taken = [line]
        if '"' not in line:
            return Row(number, tuple(_body(line).split(self.separator)))
        cells: list[str] = []
        at: int | None = 0
        while at is not None:
            line = self._taken[-1]
            if line[at : at + 1] == '"':
                cell, at, fault = self._quoted(at)
                if fault:
                    self.lines.back(self._taken[1:])
                    return Row(number, fault=fault)
            else:
                cell, at = self._plain(line, at)
            cells.append(cell)
        return Row(number, tuple(cells))

    def put_back(self) -> None:
        """Let the row that was read last be read again."""
        self.lines.back(self._taken)

    def _plain(self, line: str, at: int) -> tuple[str, int | None]:
        """The cell without quotes from *at* on, and where the next begins, if one does."""
        end = line.find(self.separator, at)
        return (line[at:end], end + 1) if end >= 0 else (_body(line[at:]), None)

    def _quoted(self, at: int) -> tuple[str, int | None, str]:
        """The cell that a quote opens, where the next begins, or what is wrong with it."""
        first, start, parts = len(self._taken), at, []
        size, at = 0, at + 1
        while True:
            line = self._taken[-1]
            end = line.find('"', at)
            if end < 0:
                parts.append(line[at:])
                size += len(line)
                more = self._more(size)
                if not more:
                    self._unclosed += 1
                    return self._literal(first, start, "a quote is never closed")
                self._taken.append(more)
                at = 0
            elif line.startswith('"', end + 1):
                parts.append(line[at : end + 1])
                at = end + 2
            else:
                parts.append(line[at:end])
                break
        rest = line[end + 1 : end + 3]
        if rest.startswith(self.separator):
            return "".join(parts), end + 2, ""
        if not _body(rest):
            return "".join(parts), None, ""
        return self._literal(first, start, "there are characters behind a closing quote")

    def _more(self, size: int) -> str:
        """The next line of a cell that has *size* characters already; empty when there is none."""
        if size > LONGEST or self._unclosed >= _MOST_UNCLOSED:
            return ""
        try:
            return self.lines.next()
        except TooLongError:
            return ""

    def _literal(self, first: int, start: int, fault: str) -> tuple[str, int | None, str]:
        """A cell that no quotes enclose: with tabs they may be its words, as they need none."""
        if self.separator not in ("\t", ALONE):
            return "", None, fault
        self.lines.back(self._taken[first:])
        del self._taken[first:]
        cell, at = self._plain(self._taken[-1], start)
        return cell, at, ""


def _body(line: str) -> str:
    """*line* without its end."""
    if line.endswith("\r\n"):
        return line[:-2]
    return line[:-1] if line.endswith(("\n", "\r")) else line
