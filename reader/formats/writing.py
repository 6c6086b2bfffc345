"""Writing JSON for other tools."""

import json
import re
from collections.abc import Iterable, Mapping

#: What some readers take for the end of a line, though JSON lets it stand in a text.
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def json_line(value: object) -> str:
    """*value* as JSON without spaces, in one line for every reader."""
    written = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _LINE_ENDS.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def json_lines(records: Iterable[object]) -> bytes:
    """A file of JSON Lines."""
    return "".join(f"{json_line(record)}\n" for record in records).encode()


# The encoder's own indentation takes ten times as long as lines without any.


def json_list(values: Iterable[object]) -> bytes:
    """A JSON array with a line for each value, so that people and diffs can read it."""
    return f"[\n{_lines(values)}\n]\n".encode()


def json_with_list(head: Mapping[str, object], key: str, values: Iterable[object]) -> bytes:
    """A JSON object of *head* and, under *key*, an array with a line for each value."""
    opening = json_line(head)[:-1] + ("," if head else "")
    return f"{opening}{json_line(key)}:[\n{_lines(values)}\n]}}\n".encode()


def _lines(values: Iterable[object]) -> str:
    return ",\n".join(json_line(value) for value in values)
