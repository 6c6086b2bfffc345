"""JSON files of a dataset: lines read back strictly, and small files that people read too."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

Record = dict[str, Any]


def pretty(value: Any) -> str:
    """*value* as indented JSON with a final LF, for the small files that people read too."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"the number {text[:20]} is too large")
    return number


_decoder = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite)


def decode(line: bytes) -> Any:
    """The value of one line. Raises ``ValueError`` saying what is wrong with it."""
    try:
        text = line.decode()
        if text.startswith("{"):
            value, end = _decoder.raw_decode(text)
            if end == len(text):  # nearly always; looking for white space costs as much again
                return value
        return _decoder.decode(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 (byte {error.start} of the line)") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON ({error.msg}, column {error.colno})") from error


def numbered(path: Path) -> Iterator[tuple[int, bytes]]:
    """The non-empty lines of a file with their numbers from 1, cut at LF only."""
    # A large buffer: each reading lets go of Python's lock, which a thread beside then waits for.
    with path.open("rb", buffering=1 << 20) as file:
        for number, line in enumerate(file, start=1):
            content = line.strip(b" \t\r\n")
            if number == 1:
                content = content.removeprefix(b"\xef\xbb\xbf")
            if content:
                yield number, content
