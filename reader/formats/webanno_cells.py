"""The small grammar of WebAnno TSV: escapes, layers of the head, and cells of stacked values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.formats.marks import FormatError

#: A cell where a layer has nothing, and a value that is not given.
NOTHING, EMPTY = "_", "*"

_RESERVED = re.compile(r"->|[\\\[\]|_;*\t\n\r]")
_ESCAPED = re.compile(r"\\(->|.)", re.DOTALL)
_NAMED = {"\t": "t", "\n": "n", "\r": "r"}
_MEANT = {name: char for char, name in _NAMED.items()}
_VALUE = re.compile(r"((?:\\.|[^\\\[\]])*)(?:\[(\d{1,9})\])?", re.DOTALL)


def escape(text: str) -> str:
    """*text* as a value or a token."""
    return _RESERVED.sub(lambda found: "\\" + _NAMED.get(found[0], found[0]), text)


def escape_line(text: str) -> str:
    """*text* as a line of a sentence's text, where only line ends and backslashes are reserved."""
    return re.sub(r"[\\\t\r]", lambda found: "\\" + _NAMED.get(found[0], found[0]), text)


def unescape(text: str) -> str:
    """What an escaped text means."""
    return _ESCAPED.sub(lambda found: _MEANT.get(found[1], found[1]), text)


def split(text: str, sign: str) -> list[str]:
    """*text* cut at every *sign* that is not escaped."""
    found, start, at = [], 0, 0
    while at < len(text):
        if text[at] == "\\":
            at += 2
            continue
        if text[at] == sign:
            found.append(text[start:at])
            start = at + 1
        at += 1
    return [*found, text[start:]]


def value(text: str, place: str) -> tuple[str | None, int | None]:
    """A value of a cell and the number that tells stacked annotations apart; both may be none."""
    found = _VALUE.fullmatch(text)
    if found is None:
        raise FormatError(f"{place}: “{text[:40]}” is no value")
    number = int(found[2]) if found[2] is not None else None
    return (None if found[1] == EMPTY else found[1]), number


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of the head: ``features`` and ``slots`` name their columns.

    ``kind`` is ``SP`` for spans, ``RL`` for relations, ``CH`` for chains. A slot has the layer
    that its links reach and two columns, roles and targets. ``base`` is what a relation joins.
    """

    kind: str
    name: str
    features: tuple[tuple[str, int], ...]
    slots: tuple[tuple[str, int], ...]
    base: tuple[str, int] | None
    first: int
    width: int

    @property
    def label(self) -> str:
        """The name without its package."""
        return self.name.rpartition(".")[2] or self.name


def layer(line: str, first: int, place: str) -> Layer:
    """A layer from its line of the head; *first* is its first column."""
    found = re.fullmatch(r"#T_(SP|RL|CH)=(.+)", line)
    if found is None:
        raise FormatError(f"{place}: “{line[:40]}” is no layer")
    name, *parts = found[2].split("|")
    features: list[tuple[str, int]] = []
    slots: list[tuple[str, int]] = []
    base: tuple[str, int] | None = None
    column, at = first, 0
    while at < len(parts):
        part = parts[at]
        if part.startswith("ROLE_"):
            slots.append((parts[at + 1] if at + 1 < len(parts) else "", column))
            column, at = column + 2, at + 2
            continue
        if part.startswith("BT_"):
            base = (part.removeprefix("BT_"), column)
        else:
            features.append((part, column))
        column, at = column + 1, at + 1
    width = max(column - first, 1)
    return Layer(found[1], name, tuple(features), tuple(slots), base, first, width)


def stacks(cells: Sequence[str]) -> list[list[str]]:
    """The cells of one layer on one line, annotation by annotation."""
    columns = [split(cell, "|") for cell in cells]
    deep = max(map(len, columns))
    return [[column[at] if at < len(column) else EMPTY for column in columns] for at in range(deep)]
