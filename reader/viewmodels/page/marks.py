"""Makes invisible and unruly characters visible, one mark in the place of each."""

import re

_ZERO_WIDTH = "¦"
_BIDI = "‹"
_SPACE = "°"
_LINE = "¶"
_UNKNOWN = "□"

MARKS = _ZERO_WIDTH + _BIDI + _SPACE + _LINE + _UNKNOWN
"""The characters that stand for others; all are in the bundled font."""

# Everything Qt would swallow, reorder by, break lines at, or stop a text at. A joiner between
# two symbols and a selector or tag behind one are left alone: they shape an emoji.
_ODD = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200c\u200e\u200f\u2028-\u202f\u205f-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0"
    "\ufff0-\uffff\ud800-\udfff\U0001d173-\U0001d17a]"
    "|(?<![\u00a9-\u3299\U0001f000-\U0001faff\ufe0f])\u200d"
    "|\u200d(?![\u2190-\u3299\U0001f000-\U0001faff])"
    "|(?<![\U0001f3f4\U000e0020-\U000e007e])[\U000e0000-\U000e007f]"
    "|[\U0001fffe\U0001ffff\U000f0000-\U0010ffff]"
)


def _mark(char: str) -> str:
    if char in "\u00a0\u202f\u205f":
        return _SPACE
    if char in "\n\x0b\x0c\r\x1c\x1d\x1e\x85\u2028\u2029":
        return _LINE
    if char in "\u061c\u200e\u200f" or "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u206f":
        return _BIDI
    if char < "\ua000":
        return _ZERO_WIDTH
    if char in "\ufeff\uffa0":
        return _ZERO_WIDTH
    return _UNKNOWN


def visible(text: str) -> tuple[str, tuple[int, ...]]:
    """*text* with marks for odd characters, and the UTF-16 units at which marks stand.

    The result has as many UTF-16 units as *text*: what takes two units becomes two marks, so
    every position stays what it was. Lone surrogates become marks too, as Qt cannot draw them.
    """
    if _ODD.search(text) is None:
        return text, ()
    parts: list[str] = []
    at: list[int] = []
    units = 0
    done = 0
    for found in _ODD.finditer(text):
        plain = text[done : found.start()]
        units += len(plain) + sum(char > "\uffff" for char in plain)
        char = found.group()
        width = 2 if char > "\uffff" else 1
        parts += plain, _mark(char) * width
        at += range(units, units + width)
        units += width
        done = found.end()
    parts.append(text[done:])
    return "".join(parts), tuple(at)
