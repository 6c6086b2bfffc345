"""Finds grapheme clusters, the units that people see as one character, so that no span cuts one.

An approximation of UAX #29 that needs no tables beyond `unicodedata`: combining and spacing marks,
variation selectors, ZWJ emoji, skin tones, tags, flags, Hangul syllables and CRLF.
"""

import re
from collections.abc import Iterator
from unicodedata import category

_ZWJ = "\u200d"

# Texts, which `re` compiles at the first use and keeps: a window's first paint does without them.

# Text in which nothing can join: Han, kana, punctuation, ASCII and Latin letters without marks.
# Control characters stay out of it for CR and LF.
_PLAIN = (
    "[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uff00-\uff9d]*"
)

# The same and what stands between paragraphs, without CR, and the Han of the upper planes.
_SINGLE = (
    "[\n\t\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u3000-\u3029\u3030-\u3098\u309b-\u9fff"
    "\uff00-\uff9d\uffa0-\uffef\U00020000-\U0003fffd]*"
)

_EXTENDING = {"Mn", "Me", "Mc"}


def breaks_at(text: str, position: int) -> bool:
    """Tell whether a cluster border lies at this code point position (the ends always are)."""
    if position <= 0 or position >= len(text):
        return True
    before, after = text[position - 1], text[position]
    if before == "\r" and after == "\n":
        return False
    if _is_control(before) or _is_control(after):
        return True
    if _extends(after):
        return False
    if before == _ZWJ and _is_pictograph(after):
        return not _pictograph_before(text, position - 1)
    if _is_flag_letter(before) and _is_flag_letter(after):
        return _flag_letters_before(text, position) % 2 == 0
    return not _joins_hangul(before, after)


def snap_outward(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span of code points until it cuts no cluster; an empty span moves to a border."""
    if not 0 <= start <= end <= len(text):
        raise IndexError(f"span [{start}, {end}) outside a text of {len(text)} code points")
    empty = start == end
    while not breaks_at(text, start):
        start -= 1
    if empty:
        return start, start
    while not breaks_at(text, end):
        end += 1
    return start, end


def nothing_joins(text: str) -> bool:
    """Whether every character is surely a cluster of its own, told without looking for them."""
    return re.fullmatch(_SINGLE, text) is not None


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the clusters in order; together they cover the text."""
    start = 0
    joinless = re.compile(_PLAIN)
    while start < len(text):
        plain = joinless.match(text, start)
        # The last plain character may carry a mark, so it is looked at one by one.
        stop = plain.end() - 1 if plain else start
        while start < stop:
            yield start, start + 1
            start += 1
        end = start + 1
        while not breaks_at(text, end):
            end += 1
        yield start, end
        start = end


def _is_control(char: str) -> bool:
    return char in "\r\n" or (category(char) in ("Cc", "Cf", "Zl", "Zp") and not _extends(char))


def _extends(char: str) -> bool:
    if char < "\u0300":
        return False
    return (
        char in ("\u200c", _ZWJ)
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
        or "\uff9e" <= char <= "\uff9f"
        or category(char) in _EXTENDING
    )


def _is_pictograph(char: str) -> bool:
    return "\U0001f000" <= char <= "\U0001faff" or (
        ("\u203c" <= char <= "\u3299" or char in "©®") and category(char) in ("So", "Sm", "Po")
    )


def _pictograph_before(text: str, joiner: int) -> bool:
    """Tell whether the ZWJ at this position follows a pictograph, marks between them allowed."""
    position = joiner - 1
    while position >= 0 and _extends(text[position]):
        position -= 1
    return position >= 0 and _is_pictograph(text[position])


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flag_letters_before(text: str, position: int) -> int:
    count = 0
    while count < position and _is_flag_letter(text[position - count - 1]):
        count += 1
    return count


def _joins_hangul(before: str, after: str) -> bool:
    leading = "\u1100" <= before <= "\u115f"
    vowel = "\u1160" <= before <= "\u11a7"
    trailing = "\u11a8" <= before <= "\u11ff"
    syllable = "\uac00" <= before <= "\ud7a3"
    open_syllable = syllable and (ord(before) - 0xAC00) % 28 == 0
    if "\u1100" <= after <= "\u115f" or "\uac00" <= after <= "\ud7a3":
        return leading
    if "\u1160" <= after <= "\u11a7":
        return leading or vowel or open_syllable
    if "\u11a8" <= after <= "\u11ff":
        return vowel or trailing or syllable
    return False
