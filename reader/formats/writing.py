"""Writing JSON for other tools."""

import json
import re
from collections.abc import Iterable

#: What some readers take for the end of a line, though JSON lets it stand in a text.
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def json_line(value: object) -> str:
    """*value* as JSON without spaces, in one line for every reader."""
    written = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _LINE_ENDS.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def json_lines(records: Iterable[object]) -> bytes:
    """A file of JSON Lines."""
    return "".join(f"{json_line(record)}\n" for record in records).encode()
