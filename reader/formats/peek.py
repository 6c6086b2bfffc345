"""A look at the beginning of a file, enough to tell what format it is of."""

import codecs
import json
from collections.abc import Mapping
from json import JSONDecoder
from typing import Any

#: Byte order marks with the encodings they stand for, the longer first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECODER = JSONDecoder()
#: Names of files with JSON, one value or one a line; some tools and people name them otherwise.
_JSON = (".json", ".jsonl", ".json1", ".ndjson", ".txt")


def without_mark(raw: bytes) -> tuple[bytes, str]:
    """The bytes behind a byte order mark, and the encoding it stands for; UTF-8 without one."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :], encoding
    return raw, "utf-8"


def as_utf8(head: bytes) -> bytes:
    """The beginning of a file as UTF-8 without a byte order mark."""
    rest, encoding = without_mark(head)
    return rest if encoding == "utf-8" else rest.decode(encoding, "ignore").encode()


def is_json(name: str, head: bytes) -> bool:
    """Whether a file may hold JSON: by its name, and by how it begins."""
    return name.casefold().endswith(_JSON) and head.lstrip().startswith((b"{", b"["))


def first_object(head: bytes) -> Mapping[str, Any] | None:
    """The JSON object that a file begins with, or the first of its list.

    ``None`` where there is none, or where it goes on behind *head*.
    """
    text = head.decode("utf-8", "ignore").lstrip()
    if text.startswith("["):
        text = text[1:].lstrip()
    if not text.startswith("{"):
        return None
    try:
        found, _ = _DECODER.raw_decode(text)
    except (ValueError, RecursionError):
        # Not JSON, or a number of thousands of digits.
        return None
    return found if isinstance(found, dict) else None


def is_list(head: bytes) -> bool:
    """Whether a file begins with a JSON list."""
    return head.lstrip().startswith(b"[")


def lists(record: Mapping[str, Any], *keys: str) -> bool:
    """Whether one of these keys has a list."""
    return any(isinstance(record.get(key), list) for key in keys)


def broken_json(raw: bytes) -> str:
    """Why a file that looks like JSON is none; empty for anything else."""
    if not raw.lstrip().startswith((b"{", b"[")):
        return ""
    try:
        json.loads(raw.split(b"\n", 1)[0] if raw.lstrip().startswith(b"{") else raw)
    except (ValueError, RecursionError):
        try:
            json.loads(raw)
        except (ValueError, RecursionError) as error:
            return str(error)
    return ""
