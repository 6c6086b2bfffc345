"""Which column of a collection holds what: found by its name, or named by a person."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.intake.errors import IntakeError, Reason
from reader.intake.records.column_names import COLUMN_NAMES, MARKS, OTHER_WORDS

TEXT, ID = "text", "id"

#: Every field that a column can be named for.
FIELDS = tuple(COLUMN_NAMES)
_BETWEEN = re.compile(r"[\s_\-‐-―:：]+")
#: So much of a file's columns is told.
_MOST, _LONGEST = 30, 40


class ColumnsError(IntakeError):
    """A collection whose text stands in no column for certain.

    ``columns`` are those that it has, ``found`` the fields that are clear all the same, ``sample``
    what its first record says in each column.
    """

    def __init__(
        self,
        file: str,
        reason: Reason,
        columns: Sequence[str],
        *,
        found: Mapping[str, str],
        asked: str = "",
    ) -> None:
        self.columns = tuple(columns)
        self.found = dict(found)
        self.sample: dict[str, str] = {}
        listed = ", ".join(short(each) for each in self.columns[:_MOST])
        if len(self.columns) > _MOST:
            listed += ", …"
        super().__init__(file, reason, f"{short(asked)}; {listed}" if asked else listed)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that a person named: field → column's name or number from 1, as text."""

    named: tuple[tuple[str, str], ...] = ()

    @property
    def by_number(self) -> bool:
        """Whether columns are given by number alone: then the file may be without names."""
        return bool(self.named) and all(column.isdecimal() for _, column in self.named)


def field_named(word: str) -> str | None:
    """The field that a person means: ``text``, ``url``, ``date`` … and their names in files."""
    folded = _folded(word)
    for field in FIELDS:
        if folded == _folded(field):
            return field
    return OTHER_WORDS.get(folded)


def chosen(file: str, columns: Sequence[str], wanted: Columns) -> dict[str, str]:
    """Each field with the column that holds it; the text is always among them.

    What is *wanted* comes first, the rest is found by name. Raises :class:`ColumnsError` when a
    wanted column is not there and when none or several of the columns may hold the text.
    """
    found: dict[str, str] = {}
    for field, column in wanted.named:
        actual = _actual(column, columns)
        if actual is None:
            reason = Reason.WRONG_COLUMN
            raise ColumnsError(file, reason, columns, found=found, asked=column)
        found[field] = actual
    free = [column for column in columns if column not in found.values()]
    for field in FIELDS:
        if field in found or field == TEXT:
            continue
        candidates = by_name(field, free)
        if candidates:
            found[field] = candidates[0]
    if TEXT not in found:
        candidates = by_name(TEXT, free)
        if len(candidates) != 1:
            reason = Reason.TWO_COLUMNS if candidates else Reason.NO_COLUMN
            raise ColumnsError(file, reason, columns, found=found)
        found[TEXT] = candidates[0]
    return found


def by_name(field: str, columns: Iterable[str]) -> list[str]:
    """The columns whose names mean *field*, the likeliest first.

    A column inside another (``meta.title``) is taken where none of its own is there.
    """
    folded = {column: _folded(column) for column in columns}
    for names in COLUMN_NAMES[field]:
        order = {name: at for at, name in enumerate(names.split())}
        own = [column for column, name in folded.items() if name in order]
        inner = {column: name.rpartition(".")[2] for column, name in folded.items()}
        found = own or [column for column, name in inner.items() if name in order]
        if found:
            return sorted(found, key=lambda column: order[inner[column]])
    return []


def is_weak(column: str) -> bool:
    """Whether a column for the text is called so that it may as well hold names of articles."""
    return _folded(column).rpartition(".")[2] in COLUMN_NAMES[TEXT][1].split()


def of_claims(columns: Iterable[str]) -> bool:
    """Whether these are the columns of a table of claims, as Zhubi writes it."""
    return {"article", "claim", "words"} <= {_folded(column) for column in columns}


def known(columns: Iterable[str]) -> int:
    """How many fields these columns hold by their names."""
    columns = tuple(columns)
    return sum(bool(by_name(field, columns)) for field in FIELDS)


def marks_among(columns: Iterable[str]) -> list[str]:
    """The columns in which another tool keeps what was marked."""
    return [column for column in columns if _folded(column).partition(".")[0] in MARKS]


def short(name: str) -> str:
    """A column's name for a sentence: one line, not long."""
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"


def _actual(wanted: str, columns: Sequence[str]) -> str | None:
    """The column that is meant: by its name to the letter, folded, or by its number."""
    if wanted in columns:
        return wanted
    same = [column for column in columns if _folded(column) == _folded(wanted)]
    if same:
        return same[0]
    number = int(wanted) if wanted.isdecimal() and len(wanted) < 6 else 0
    return columns[number - 1] if 0 < number <= len(columns) else None


def _folded(name: str) -> str:
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", name).casefold())
