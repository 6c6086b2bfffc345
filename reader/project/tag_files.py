"""Tag sets and vendor lists as files for people and spreadsheets: JSON, and CSV for vendors."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.core.codec import from_data, to_data
from reader.core.delimited import TableError, bare, table_rows, table_text
from reader.core.errors import RecordError
from reader.core.tagset import Field, TagSet, Vendor

_TAG_SET, _VENDORS = "tagset/1", "vendors/1"
COLUMNS = ("id", "en", "hans", "hant", "aliases", "retired")
#: Between the aliases in one cell; a name that has it gets a backslash before it.
_BAR = "|"
_ALIAS = re.compile(r"(?:\\[\\|]|[^|])+")
_ESCAPED = re.compile(r"\\([\\|])")
_NOBODY = Vendor(id="", hans="", hant="", en="")
_YES, _NO = ("yes", "true", "1", "x"), ("", "no", "false", "0")
#: Larger files are none of these: the default ones have 50 kB.
_LARGEST = 8 * 1024 * 1024
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def tag_set_text(tag_set: TagSet) -> bytes:
    """The tag set as JSON that :func:`read_tag_set` reads."""
    return _json({"schema": _TAG_SET, "tag_set": to_data(tag_set)})


def vendors_text(vendors: Sequence[Vendor], suffix: str) -> bytes:
    """The vendors as ``.csv`` for a spreadsheet, else as JSON; :func:`read_vendors` reads both."""
    if suffix.lower() != ".csv":
        return _json({"schema": _VENDORS, "vendors": to_data(tuple(vendors))})
    return table_text(
        [
            COLUMNS,
            *(
                (one.id, one.en, one.hans, one.hant, _joined(one.aliases), _said(one.retired))
                for one in vendors
            ),
        ]
    )


def read_tag_set(path: Path, own: TagSet) -> TagSet:
    """*own* with what the file says of its fields; an export's ``tagset.json`` is read as well.

    Values that the file does not name stay, after those it names. Raises :class:`RecordError`
    with the file and the place.
    """
    found = from_data(TagSet, _object(path).get("tag_set"), place=f"{path.name}: tag_set")
    theirs = {field.key: field for field in found.fields}
    unknown = theirs.keys() - {field.key for field in own.fields}
    if unknown:
        raise RecordError(f"{path.name}: there is no field {', '.join(sorted(unknown))}")
    fields = tuple(_with(field, theirs.get(field.key)) for field in own.fields)
    return replace(own, fields=fields)


def _with(own: Field, theirs: Field | None) -> Field:
    if theirs is None:
        return own
    named = {value.key for value in theirs.values}
    rest = (value for value in own.values if value.key not in named)
    return replace(theirs, values=(*theirs.values, *rest))


def read_vendors(path: Path, own: Sequence[Vendor] = ()) -> tuple[Vendor, ...]:
    """The vendors of a ``.csv`` or JSON file. Raises :class:`RecordError` with file and line.

    What a table has no column for stays as it is with the vendor of that id among *own*.
    """
    if path.suffix.lower() == ".csv":
        return tuple(_rows(path, {vendor.id: vendor for vendor in own}))
    data = _object(path).get("vendors")
    return from_data(tuple[Vendor, ...], data, place=f"{path.name}: vendors")


def _rows(path: Path, own: Mapping[str, Vendor]) -> list[Vendor]:
    rows = table_rows(file_text(path))
    try:
        columns = _columns(path, next((row.cells for row in rows), ()))
        return [
            _vendor(path, row.line, _cells(path, row.line, columns, row.cells), own) for row in rows
        ]
    except TableError as error:
        raise RecordError(f"{path.name}, line {error.line}: {error}") from None


def _columns(path: Path, row: Sequence[str]) -> list[str]:
    columns = [cell.strip().lower() for cell in row]
    missing = {"id", "en"} - set(columns)
    if missing:
        raise RecordError(f"{path.name}: there is no column {', '.join(sorted(missing))}")
    twice = [key for key in COLUMNS if columns.count(key) > 1]
    if twice:
        raise RecordError(f"{path.name}: the column {twice[0]} is there twice")
    return columns


def _cells(path: Path, line: int, columns: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    if any(cell.strip() for cell in row[len(columns) :]):
        raise RecordError(f"{path.name}, line {line}: more cells than columns")
    row = [*row, *[""] * len(columns)]
    return {key: bare(cell) for key, cell in zip(columns, row, strict=False) if key in COLUMNS}


def _vendor(path: Path, line: int, cells: Mapping[str, str], own: Mapping[str, Vendor]) -> Vendor:
    ident = cells["id"].strip()
    vendor = replace(own.get(ident) or _NOBODY, id=ident, en=cells["en"])
    vendor = replace(
        vendor, hans=cells.get("hans", vendor.hans), hant=cells.get("hant", vendor.hant)
    )
    if "aliases" in cells:
        vendor = replace(vendor, aliases=tuple(_parted(cells["aliases"])))
    if "retired" in cells:
        retired = cells["retired"].strip().lower()
        if retired not in (*_YES, *_NO):
            what = f"retired is {retired!r}, not yes or no"
            raise RecordError(f"{path.name}, line {line}: {what}")
        vendor = replace(vendor, retired=retired in _YES)
    return vendor


def _joined(aliases: Iterable[str]) -> str:
    return _BAR.join(alias.replace("\\", "\\\\").replace(_BAR, f"\\{_BAR}") for alias in aliases)


def _parted(cell: str) -> Iterator[str]:
    for found in _ALIAS.finditer(cell):
        if found[0].strip():
            yield _ESCAPED.sub(r"\1", found[0])


def _said(retired: bool) -> str:
    return _YES[0] if retired else _NO[1]


def _json(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _object(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(file_text(path), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise RecordError(f"{path.name} is not JSON: {error}") from None
    if not isinstance(data, dict):
        raise RecordError(f"{path.name}: not an object")
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; a key that stands in it twice would drop what the first one says."""
    data = dict(pairs)
    if len(data) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"an object has the key {max(keys, key=keys.count)!r} twice")
    return data


def file_text(path: Path) -> str:
    """What a file of the person's says. Raises :class:`RecordError` if it cannot be read."""
    if not path.is_file():
        # A pipe would wait for its other end.
        raise RecordError(f"{path.name} is not there, or not a file")
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise RecordError(f"{path.name} is too large for such a list")
    try:
        return data.decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise RecordError(
            f"{path.name} is not UTF-8: byte {error.start}; save it as UTF-8 "
            "(in a spreadsheet as “CSV UTF-8”)"
        ) from None
