"""Tables with a row a line and a sign between cells, as spreadsheets write and change them.

A spreadsheet takes some cells for formulas and would run them, so what is written for one begins
such a cell with an apostrophe; :func:`bare` undoes exactly that.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.core.errors import ZhubiError

#: What spreadsheets put between cells, by the language of the system; of equals the first.
SEPARATORS = (",", ";", "\t", "|")
#: A first line by which Excel says what stands between cells.
_SAYS = re.compile(r"sep=([,;\t|])[^\S\r\n]*(?:\r\n|\r|\n|\Z)", re.IGNORECASE)
#: What a spreadsheet takes for the beginning of a formula or of a command.
_FORMULA = "[=+\\-@\t\r\0＝＋－＠]"
_TO_GUARD, _GUARDED = re.compile(f"'*{_FORMULA}"), re.compile(f"'+{_FORMULA}")
_LINE_END = re.compile(r"\r\n|\r|\n")
_MARK = "\ufeff"


class TableError(ZhubiError):
    """A table that cannot be taken apart; ``line`` is where it goes wrong, counted from 1."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line = line


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, and the line of the file on which it begins, counted from 1."""

    line: int
    cells: tuple[str, ...]


#: What stands for the first row of a table that has none.
NO_ROW = Row(1, ())


def table_rows(text: str, separator: str | None = None) -> Iterator[Row]:
    """The rows of *text* that have anything in them.

    A first line ``sep=…`` says what stands between cells; else *separator* is taken, or the sign
    that parts the first row into most cells. Cells in quotes may hold it, line ends, and quotes
    written twice; between tabs a quote that closes before the cell ends is a character like any
    other. Raises :class:`TableError` for a quote that is never closed.
    """
    said = _SAYS.match(text)
    line = 1
    if said is not None:
        text, separator, line = text[said.end() :], said[1], 2
    for row in _parted(text, separator or separator_of(text), line):
        if any(cell.strip() for cell in row.cells):
            yield row


def separator_of(text: str) -> str:
    """What stands between the cells of *text*: the sign that makes most of its first row."""
    said = _SAYS.match(text)
    return said[1] if said else max(SEPARATORS, key=lambda sign: len(_first(text, sign)))


def _first(text: str, separator: str) -> tuple[str, ...]:
    try:
        rows = _parted(text, separator, 1)
        return next((row.cells for row in rows if any(cell.strip() for cell in row.cells)), ())
    except TableError:
        return ()


def _parted(text: str, separator: str, line: int) -> Iterator[Row]:
    sign = re.escape(separator)
    # Many tables with tabs know no quotes: there one is a quote only around a whole cell.
    behind = "()" if separator == "\t" else rf"([^{sign}\r\n]*)"
    cell = re.compile(rf'(?:"([^"]*(?:""[^"]*)*)"{behind}|([^{sign}\r\n]*))({sign}|\r\n|\r|\n|\Z)')
    at, cells, begins = 0, list[str](), line
    while at < len(text) or cells:
        found = cell.match(text, at)
        if found is None or (separator != "\t" and (found[3] or "").startswith('"')):
            raise TableError(line, "a quote is opened and never closed")
        quoted, rest, plain, end = found.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"') + rest)
        line += 0 if quoted is None else len(_LINE_END.findall(quoted))
        at = found.end()
        if end != separator:
            yield Row(begins, tuple(cells))
            line += 1
            cells, begins = [], line


def table_text(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows of cells as a CSV file by RFC 4180 in which no cell is a formula.

    It begins with a byte order mark, by which spreadsheets know UTF-8.
    """
    return (_MARK + "".join(",".join(map(_cell, row)) + "\r\n" for row in rows)).encode()


def _cell(value: str) -> str:
    return '"' + guarded(value).replace('"', '""') + '"'


def guarded(value: str) -> str:
    """*value* so that no spreadsheet runs it."""
    return f"'{value}" if _TO_GUARD.match(value) else value


def bare(cell: str) -> str:
    """The value that :func:`guarded` made *cell* of."""
    return cell[1:] if _GUARDED.match(cell) else cell
