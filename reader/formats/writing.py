"""Writing JSON for other tools."""

from collections.abc import Iterable, Mapping

from reader.core.json_text import json_line, on_one_line


def encoded(written: str) -> bytes:
    """JSON that has no line end but odd ones, as UTF-8 in one line."""
    return on_one_line(written).encode()


def json_lines(records: Iterable[object]) -> bytes:
    """A file of JSON Lines."""
    return "".join(f"{json_line(record)}\n" for record in records).encode()


# The encoder's own indentation takes ten times as long as lines without any.


def list_of_lines(lines: Iterable[bytes]) -> bytes:
    """A JSON array of values that are :func:`encoded`, so that people and diffs can read it."""
    return b"".join((b"[\n", b",\n".join(lines), b"\n]\n"))


def json_with_list(head: Mapping[str, object], key: str, values: Iterable[object]) -> bytes:
    """A JSON object of *head* and, under *key*, an array with a line for each value."""
    return json_with_lines(head, key, map(encoded, map(json_line, values)))


def json_with_lines(head: Mapping[str, object], key: str, lines: Iterable[bytes]) -> bytes:
    """The same of values that are JSON already, :func:`encoded` each."""
    opening = json_line(head)[:-1] + ("," if head else "") + json_line(key)
    return b"".join((opening.encode(), b":[\n", b",\n".join(lines), b"\n]}\n"))
