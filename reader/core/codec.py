"""Values of the core as plain JSON data and back, strict and without loss.

This is the form in which the project file and the documents layout keep them. Quotes are flat
(``{"start", "end", "text"}``); every key is always present; unknown keys, missing keys and wrong
types raise :class:`RecordError` with the place, for example ``vendors[0].mentions[1].end``.
"""

import enum
import math
import re
import types
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from functools import cache
from reprlib import Repr
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from reader.core.errors import RecordError, SpanError
from reader.core.span import Quote, Span

Data = dict[str, Any]

T = TypeVar("T")

_SURROGATE = re.compile("[\ud800-\udfff]")
_QUOTE = frozenset({"start", "end", "text"})


def to_data(value: Any) -> Any:
    """*value* (a dataclass of the core, or a part of one) as JSON data in field order."""
    kind: Any = type(value)
    return value if kind in _AS_IT_IS else _writer(kind)(value)


_AS_IT_IS = frozenset({str, int, float, bool, types.NoneType})

_Writer = Callable[[Any], Any]


@cache
def _writer(kind: type) -> _Writer:
    """The function that writes one type; built once per type, so that bulk exports stay quick."""
    if kind is Quote:
        return lambda quote: {
            "start": quote.span.start,
            "end": quote.span.end,
            "text": quote.text,
        }
    if is_dataclass(kind):
        names = tuple(field.name for field in fields(kind))
        return lambda record: {name: to_data(getattr(record, name)) for name in names}
    if issubclass(kind, tuple):
        return lambda items: [to_data(item) for item in items]
    if issubclass(kind, enum.StrEnum):
        return lambda member: member.value
    return lambda other: other


def from_data(kind: type[T], data: object, *, place: str = "") -> T:
    """The value of type *kind* that *data* describes; *place* opens every error message."""
    reader: _Reader = _reader(cast(Any, kind))
    result: T = reader(data, place)
    return result


_Reader = Callable[[object, str], Any]


@cache
def _reader(kind: Hashable) -> _Reader:
    """The function that reads one type; built once per type, so that bulk imports stay quick."""
    if kind is Quote:
        return _read_quote
    if isinstance(kind, type) and issubclass(kind, enum.StrEnum):
        return _enum_reader(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        return _record_reader(kind)
    origin = get_origin(kind)
    if origin is tuple:
        return _list_reader(_reader(get_args(kind)[0]))
    if origin in (Union, types.UnionType):
        inner = next(part for part in get_args(kind) if part is not type(None))
        return _optional_reader(_reader(inner))
    return _PLAIN[kind]


_SHORT = Repr()
_SHORT.maxstring = _SHORT.maxother = 80


def _fail(place: str, wanted: str, data: object) -> RecordError:
    # Not `repr`: of a list nested almost too deeply to be read it fails.
    shown = _SHORT.repr(data)
    shown = shown if len(shown) <= 60 else shown[:57] + "…"
    return RecordError(f"{place or 'record'}: expected {wanted}, found {shown}")


def _read_quote(data: object, place: str) -> Quote:
    if not isinstance(data, dict) or data.keys() != _QUOTE:
        raise _fail(place, "start, end and text", data)
    start, end, text = data["start"], data["end"], data["text"]
    if type(start) is not int or type(end) is not int or not isinstance(text, str):
        raise _fail(place, "two whole numbers and a text", data)
    try:
        return Quote(Span(start, end), text)
    except SpanError as error:
        raise RecordError(f"{place or 'record'}: {error}") from error


def _enum_reader(kind: type[enum.StrEnum]) -> _Reader:
    known = {member.value: member for member in kind}

    def read(data: object, place: str) -> Any:
        if not isinstance(data, str) or data not in known:
            raise _fail(place, "one of " + ", ".join(known), data)
        return known[data]

    return read


def _list_reader(item: _Reader) -> _Reader:
    def read(data: object, place: str) -> Any:
        if not isinstance(data, list):
            raise _fail(place, "a list", data)
        return tuple(item(part, f"{place}[{index}]") for index, part in enumerate(data))

    return read


def _optional_reader(inner: _Reader) -> _Reader:
    def read(data: object, place: str) -> Any:
        return None if data is None else inner(data, place)

    return read


def _record_reader(kind: type) -> _Reader:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}

    def read(data: object, place: str) -> Any:
        if not isinstance(data, dict):
            raise _fail(place, "an object", data)
        if data.keys() != readers.keys():
            raise RecordError(f"{place or 'record'}: {_key_trouble(data, readers)}")
        dot = f"{place}." if place else ""
        return kind(**{name: readers[name](data[name], dot + name) for name in readers})

    return read


def _key_trouble(data: Data, readers: dict[str, _Reader]) -> str:
    missing = [name for name in readers if name not in data]
    if missing:
        return "missing " + ", ".join(missing)
    unknown = [str(key)[:40] for key in data if key not in readers]
    return "unknown " + ", ".join(unknown[:10])


def _read_text(data: object, place: str) -> str:
    if not isinstance(data, str):
        raise _fail(place, "a text", data)
    if not data.isascii() and (found := _SURROGATE.search(data)):
        raise RecordError(f"{place or 'record'}: lone surrogate at code point {found.start()}")
    return data


def _read_int(data: object, place: str) -> int:
    if not isinstance(data, int) or isinstance(data, bool):
        raise _fail(place, "a whole number", data)
    return data


def _read_float(data: object, place: str) -> float:
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise _fail(place, "a number", data)
    try:
        number = float(data)
    except OverflowError:
        raise _fail(place, "a finite number", data) from None
    if not math.isfinite(number):
        raise _fail(place, "a finite number", data)
    return number


def _read_bool(data: object, place: str) -> bool:
    if not isinstance(data, bool):
        raise _fail(place, "true or false", data)
    return data


_PLAIN: dict[Any, _Reader] = {
    str: _read_text,
    int: _read_int,
    float: _read_float,
    bool: _read_bool,
}
