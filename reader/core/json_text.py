"""JSON in the one form in which Zhubi writes it: compact, the same bytes every time."""

import json

_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))

#: JSON allows these inside strings, but many readers of "lines" (JavaScript of old, str.splitlines)
#: end a line at them.
LINE_ENDS = {"\u2028": "\\u2028", "\u2029": "\\u2029", "\u0085": "\\u0085"}


def compact(value: object) -> str:
    """*value* as JSON without spaces; keys stay in their order, characters are not escaped.

    Raises ``ValueError`` for NaN and infinities.
    """
    return _encoder.encode(value)


def on_one_line(text: str) -> str:
    """JSON text with the characters escaped at which some readers would end the line."""
    if not text.isascii():
        for char, escaped in LINE_ENDS.items():
            if char in text:
                text = text.replace(char, escaped)
    return text


def json_line(value: object) -> str:
    """*value* as :func:`compact` JSON that is one line for every reader. Raises as that does."""
    return on_one_line(compact(value))
