"""Writing JSON for other tools."""

import json
from collections.abc import Iterable, Mapping

#: What some readers take for the end of a line, though JSON lets it stand in a text.
_LINE_ENDS = "\x85\u2028\u2029"


def json_line(value: object) -> str:
    """*value* as JSON without spaces, in one line for every reader."""
    return on_one_line(
        json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    )


def on_one_line(written: str) -> str:
    """JSON with those characters escaped that some readers take for the end of a line."""
    for char in _LINE_ENDS:
        if char in written:
            written = written.replace(char, f"\\u{ord(char):04x}")
    return written


def encoded(written: str) -> bytes:
    """JSON that has no line end but odd ones, as UTF-8 in one line."""
    return on_one_line(written).encode()


def json_lines(records: Iterable[object]) -> bytes:
    """A file of JSON Lines."""
    return "".join(f"{json_line(record)}\n" for record in records).encode()


# The encoder's own indentation takes ten times as long as lines without any.


def list_of_lines(lines: Iterable[bytes]) -> bytes:
    """A JSON array of values that are :func:`encoded`, so that people and diffs can read it."""
    return b"[\n%b\n]\n" % b",\n".join(lines)


def json_with_list(head: Mapping[str, object], key: str, values: Iterable[object]) -> bytes:
    """A JSON object of *head* and, under *key*, an array with a line for each value."""
    return json_with_lines(head, key, map(encoded, map(json_line, values)))


def json_with_lines(head: Mapping[str, object], key: str, lines: Iterable[bytes]) -> bytes:
    """The same of values that are JSON already, :func:`encoded` each."""
    opening = json_line(head)[:-1] + ("," if head else "") + json_line(key)
    return b"%b:[\n%b\n]}\n" % (opening.encode(), b",\n".join(lines))
