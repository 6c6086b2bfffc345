"""Puts the lines of a table's row side by side again, one line a row, cells parted by tabs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

#: A cell of several lines is put into one when it is no longer; else it holds text, not data.
_LONGEST_CELL, _MOST_LINES = 80, 6
_MOST_COLUMNS = 20
#: A row of more lines is none of a table of data.
_MOST_IN_ROW = 200


@dataclass(slots=True)
class Row:
    """A row that has begun: where among the page's lines it and each of its cells begin."""

    first: int
    cells: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)

    def begin_cell(self, line: int, span: str) -> None:
        """A cell begins at *line*; *span* is what it says of the columns that it covers."""
        self.cells.append(line)
        self.columns.append(_covered(span))

    def widen_cell(self, span: str) -> None:
        """The cell that began last says after its beginning which columns it covers."""
        if self.columns:
            self.columns[-1] = _covered(span)

    def may_join(self, end: int) -> bool:
        """Whether a row whose lines end before the page's line *end* can be one of a table."""
        return len(self.cells) > 1 and self.first < end <= self.first + _MOST_IN_ROW

    def joined(self, lines: Sequence[str]) -> str | None:
        """The row as one line; ``None`` when its *lines* are better left as they are.

        Empty cells stay, so that columns stand under their headings; a cell over several
        columns is followed by empty ones.
        """
        edges = [*(cell - self.first for cell in self.cells), len(lines)]
        cells = [lines[start:end] for start, end in pairwise(edges)]
        if edges[0] > 0 or not all(map(_is_short, cells)):
            return None
        parts: list[str] = []
        for cell, columns in zip(cells, self.columns, strict=True):
            parts += [" ".join(cell), *[""] * (columns - 1)]
        return "\t".join(parts)


def _covered(span: str) -> int:
    covered = int(span) if span.isascii() and span.isdigit() and len(span) < 3 else 1
    return max(1, min(covered, _MOST_COLUMNS))


def _is_short(cell: Sequence[str]) -> bool:
    if len(cell) < 2:
        return True
    return len(cell) <= _MOST_LINES and sum(map(len, cell)) <= _LONGEST_CELL
