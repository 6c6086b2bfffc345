"""A collection's records as columns with values, whatever form the file has."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from reader.core.delimited import SEPARATORS
from reader.intake.errors import Reason, RefusalError
from reader.intake.records.columns import TEXT, Columns, by_name, known
from reader.intake.records.csv_rows import ALONE, Rows
from reader.intake.records.json_items import Item, ListItems, is_object, lines_of, whole
from reader.intake.records.survey import Survey
from reader.intake.records.text_lines import Lines, TooLongError

_SAYS = re.compile(r"sep=(.)[\r\n]*", re.IGNORECASE)
#: JSON files of one value are read whole; larger ones are written as lines or as a list.
_LARGEST_WHOLE = 100 * 1024 * 1024
#: What is parted into more is none of a table that a spreadsheet can hold.
_MOST_COLUMNS = 16_384
#: How deep in a JSON file its list of records is looked for.
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its ``place`` (``line 7``), the values by column, or the ``fault`` it has."""

    place: str
    values: Mapping[str, object]
    fault: str = ""


def records_of(file: BinaryIO, name: str, surveyed: Survey, columns: Columns) -> Iterator[Record]:
    """The records of a surveyed *file* called *name*. Raises :class:`RefusalError`."""
    opening = surveyed.opening.lstrip()
    suffix = PurePath(name).suffix.lower()
    line = opening.partition("\n")[0]
    if is_object(line):
        return _json_records("line", _json_lines(file, surveyed))
    if suffix in (".csv", ".tsv"):
        return _rows(Lines(surveyed.text(file, newline="")), suffix, columns)
    if opening.startswith("["):
        return _json_records("record", ListItems(surveyed.text(file, newline="\n")))
    if suffix in (".jsonl", ".ndjson"):
        return _json_records("line", _json_lines(file, surveyed))
    if surveyed.size > _LARGEST_WHOLE:
        largest = _LARGEST_WHOLE // 1024 // 1024
        raise RefusalError(Reason.TOO_LARGE, f"more than {largest} MB")
    return _json_records("record", _inside(whole(surveyed.text(file, newline="\n").read())))


def looks_like_records(opening: str) -> bool:
    """Whether a text without a telling name is JSON Lines with a column for the text."""
    line = opening.lstrip().partition("\n")[0]
    if not is_object(line):
        return False
    value = whole(line)
    return isinstance(value, dict) and bool(by_name(TEXT, _flat(value)))


def _json_lines(file: BinaryIO, surveyed: Survey) -> Iterator[Item]:
    return lines_of(Lines(surveyed.text(file, newline="\n")))


def _json_records(place: str, items: Iterable[Item]) -> Iterator[Record]:
    for item in items:
        where, value = f"{place} {item.number}", item.value
        if item.fault:
            yield Record(where, {}, item.fault)
        elif isinstance(value, dict):
            yield Record(where, _flat(value))
        elif isinstance(value, str):
            yield Record(where, {TEXT: value})
        else:
            yield Record(where, {}, "it is neither an object nor a text")


def _flat(value: Mapping[str, object]) -> dict[str, object]:
    """The columns of an object, and those of objects directly in it as ``meta.title``."""
    found: dict[str, object] = {}
    for key, inner in value.items():
        if isinstance(inner, dict):
            found |= {_whole(f"{key}.{deeper}"): each for deeper, each in inner.items()}
        else:
            found[_whole(key)] = inner
    return found


def _whole(name: str) -> str:
    """A column's name without halves of characters, which could not be told."""
    return name if name.isascii() else name.encode("utf-8", "replace").decode("utf-8")


def _inside(value: object) -> Iterator[Item]:
    """The records of a JSON file that is one object. Raises :class:`RefusalError`."""
    records = [value] if _is_record(value) else next(_lists(value), None)
    if records is None:
        raise RefusalError(Reason.MALFORMED, "it has no list of records")
    return (Item(number, each) for number, each in enumerate(records, 1))


def _is_record(value: object) -> bool:
    return isinstance(value, dict) and any(
        isinstance(_flat(value)[column], str) for column in by_name(TEXT, _flat(value))
    )


def _lists(value: object) -> Iterator[list[object]]:
    """The lists of objects in *value*, the nearest first; an object of records is one too."""
    level = [value]
    for _ in range(_DEPTH):
        inner = [each for one in level if isinstance(one, dict) for each in one.values()]
        yield from (each for each in inner if isinstance(each, list) and _all_objects(each))
        for one in level:
            if isinstance(one, dict) and one and all(map(_is_record, one.values())):
                yield [{"id": key} | each for key, each in one.items() if isinstance(each, dict)]
        level = inner


def _all_objects(values: list[object]) -> bool:
    return bool(values) and all(isinstance(each, dict) for each in values)


def _rows(lines: Lines, suffix: str, columns: Columns) -> Iterator[Record]:
    """The rows of a CSV file under the names of its first line, or under numbers."""
    rows = Rows(lines, _separator(lines, suffix))
    first = next(iter(rows), None)
    if first is None:
        return
    if first.fault:
        raise RefusalError(Reason.MALFORMED, first.fault)
    names = _names(first.cells)
    if columns.by_number and not known(names):
        names = tuple(str(number) for number in range(1, len(names) + 1))
        rows.put_back()
    for row in rows:
        cells = row.cells
        extra = cells[len(names) :]
        fault = row.fault
        if any(each.strip() for each in extra):
            fault = f"{len(cells)} values for {len(names)} columns"
        yield Record(f"line {row.line}", dict(zip(names, cells, strict=False)), fault)


def _separator(lines: Lines, suffix: str) -> str:
    """What parts the cells: as the file says, else that which makes most of its first row."""
    try:
        line = lines.next()
    except TooLongError:
        return ALONE
    said = _SAYS.fullmatch(line)
    if said:
        return said[1]
    lines.back([line] if line else [])
    order = ("\t", *SEPARATORS) if suffix == ".tsv" else SEPARATORS
    best, most = ALONE, (0, 1)
    for separator in order:
        rows = Rows(lines, separator)
        row = rows.next()
        if row is None:
            break
        rows.put_back()
        if row.fault or not 1 < len(row.cells) <= _MOST_COLUMNS:
            continue
        found = (known(_names(row.cells)), len(row.cells))
        if found > most:
            best, most = separator, found
    return best


def _names(cells: Iterable[str]) -> tuple[str, ...]:
    """The columns' names, each once; one without a name is called by its number."""
    names: dict[str, None] = {}
    for number, cell in enumerate(cells, 1):
        name = " ".join(cell.replace("\ufeff", "").split()) or f"#{number}"
        while name in names:
            name += f" #{number}"
        names[name] = None
    return tuple(names)
