"""Reading JSON and text files of other tools: every fault names the file and the place."""

import json
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.formats.marks import FormatError
from reader.formats.peek import is_list, without_mark

#: Larger files are refused rather than read into memory.
LARGEST = 500_000_000
#: How half a pair of surrogates is escaped; nothing else can bring one into UTF-8.
_HALVES = re.compile(r"\\u[dD][89a-fA-F]")
_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()


def load_bytes(path: Path) -> bytes:
    """The file's bytes. Raises :class:`FormatError` when it cannot be read or is too large."""
    try:
        status = path.stat()
        # Asked before opening: a pipe would wait for its other end, a device never end.
        if not stat.S_ISREG(status.st_mode):
            raise FormatError(f"{path.name} is not a file")
        if status.st_size > LARGEST:
            raise FormatError(f"{path.name} is larger than {LARGEST // 1_000_000} MB; split it")
        return path.read_bytes()
    except OSError as error:
        raise FormatError(f"{path.name} cannot be read: {error.strerror or error}") from error


def load_text(path: Path) -> str:
    """The file's text, line ends untouched and without a byte order mark."""
    return decoded(load_bytes(path), path.name)


def decoded(raw: bytes, place: str) -> str:
    """Bytes as UTF-8, or as what their byte order mark says.

    Raises :class:`FormatError` naming the byte that is not.
    """
    rest, encoding = without_mark(raw)
    try:
        return rest.decode(encoding)
    except UnicodeDecodeError as error:
        at = len(raw) - len(rest) + error.start
        raise FormatError(f"{place}: not {encoding.upper()} at byte {at}") from error


def load_json(path: Path) -> Any:
    """The file's JSON value."""
    return parsed(load_bytes(path), path.name)


def parsed(raw: bytes, place: str) -> Any:
    """One JSON value, without lone surrogates. Raises :class:`FormatError`."""
    try:
        text = decoded(raw, place)
        value = _value(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"{place}: not JSON: {error}") from error
    if _HALVES.search(text):
        _refuse_surrogates(value, place)
    return value


def _value(text: str) -> Any:
    """As :func:`json.loads`, but item by item of a list.

    Decoding holds Python's lock: a file in one go would keep the window waiting for a second.
    """
    found: list[Any] = []
    at = _behind_space(text, 0)
    while text[at : at + 1] == ("," if found else "["):
        try:
            item, at = _DECODER.raw_decode(text, _behind_space(text, at + 1))
        except ValueError:
            break
        found.append(item)
        at = _behind_space(text, at)
    if found and text[at : at + 1] == "]" and _behind_space(text, at + 1) == len(text):
        return found
    return json.loads(text)  # no list, an empty one, or a fault, which this tells


def _behind_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return at if found is None else found.end()


def _refuse_surrogates(value: Any, place: str) -> None:
    """A lone surrogate is no character: it cannot be stored, and offsets behind it are wrong."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise FormatError(f"{place}: holds a lone surrogate, which is no character") from error
    except RecursionError as error:
        # Read, but only just: nothing of ours is nested so deeply.
        raise FormatError(f"{place}: nested too deeply") from error


def json_lines(path: Path) -> Iterator[tuple[int, Any]]:
    """``(line number, value)`` of every line that is not blank; lines end at LF only."""
    return _lines(_as_utf8(path), path.name)


def _as_utf8(path: Path) -> bytes:
    raw = load_bytes(path)
    utf8 = without_mark(raw)[1] == "utf-8"
    return raw if utf8 else decoded(raw, path.name).encode()


def _lines(raw: bytes, name: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(raw.split(b"\n"), 1):
        if line.strip():
            yield number, parsed(line, f"{name}, line {number}")


def records(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """``(place, object)`` of every line, or of every item where the whole file is one list."""
    raw = _as_utf8(path)
    if is_list(without_mark(raw)[0]):
        for number, item in enumerate(array(parsed(raw, path.name), path.name, "the file"), 1):
            place = f"{path.name}, record {number}"
            yield place, members(item, place)
        return
    for number, value in _lines(raw, path.name):
        place = f"{path.name}, line {number}"
        yield place, members(value, place)


def members(value: object, place: str) -> dict[str, Any]:
    """*value* as a JSON object."""
    if not isinstance(value, dict):
        raise FormatError(f"{place}: expected an object")
    return value


def array(value: object, place: object, what: str) -> list[Any]:
    """*value* as a JSON list."""
    if not isinstance(value, list):
        raise FormatError(f"{place}: {what} should be a list")
    return value


def text_at(record: dict[str, Any], key: str, place: str) -> str:
    """The text under *key*."""
    value = record.get(key)
    if not isinstance(value, str):
        raise FormatError(f"{place}: no {key}")
    return value


def text_or(value: object, other: str) -> str:
    """*value* where it is a text that says something, else *other*."""
    return value if isinstance(value, str) and value else other


def object_or_none(value: object) -> dict[str, Any]:
    """*value* where it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def whole(value: object, place: str) -> int:
    """*value* as a whole number, as offsets are."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise FormatError(f"{place}: {value!r} is no offset")
    return value
