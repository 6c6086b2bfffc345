"""Pinyin initials of Chinese names (百度 → bd), without a pronunciation dictionary.

The 3,755 common characters of GB 2312 stand in the order of their pinyin, so the code of a
character tells its initial. The rest, and names read in another way, come from a short table.
"""

import json
from bisect import bisect_right

from reader import assets
from reader.core.errors import RecordError

# The first GB 2312 code of each initial; codes run on to 0xD7F9.
_FIRST = (
    (0xB0A1, "a"),
    (0xB0C5, "b"),
    (0xB2C1, "c"),
    (0xB4EE, "d"),
    (0xB6EA, "e"),
    (0xB7A2, "f"),
    (0xB8C1, "g"),
    (0xB9FE, "h"),
    (0xBBF7, "j"),
    (0xBFA6, "k"),
    (0xC0AC, "l"),
    (0xC2E8, "m"),
    (0xC4C3, "n"),
    (0xC5B6, "o"),
    (0xC5BE, "p"),
    (0xC6DA, "q"),
    (0xC8BB, "r"),
    (0xC8F6, "s"),
    (0xCBFA, "t"),
    (0xCDDA, "w"),
    (0xCEF4, "x"),
    (0xD1B9, "y"),
    (0xD4D1, "z"),
)
_CODES = [code for code, _ in _FIRST]
_LAST = 0xD7F9


class Initials:
    """Reads initials with the table of characters and names that the code order does not tell."""

    def __init__(self, *, characters: dict[str, str], names: dict[str, str]) -> None:
        """Take single characters with their initial, and whole names with all of theirs."""
        self._characters = dict(characters)
        self._names = dict(names)

    def of(self, name: str) -> str:
        """The initials of a folded name; Latin letters and digits stay, in lower case.

        Characters of unknown reading, spaces and marks are left out.
        """
        for known, initials in self._names.items():
            if name.startswith(known):
                return initials + "".join(map(self._initial, name[len(known) :]))
        return "".join(map(self._initial, name))

    def _initial(self, char: str) -> str:
        if char.isascii():
            return char.lower() if char.isalnum() else ""
        return self._characters.get(char) or _by_code(char)


def default_initials() -> Initials:
    """The table that ships with the app. Raises :class:`RecordError` for another form."""
    path = assets.path("tagsets", "initials.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(data, dict) or data.get("schema") != "initials/1":
        raise RecordError(f"{path.name}: not a file of schema initials/1")
    characters = {char: initial for initial, group in data["characters"].items() for char in group}
    return Initials(characters=characters, names=data["names"])


def _by_code(char: str) -> str:
    try:
        high, low = char.encode("gb2312")
    except (UnicodeEncodeError, ValueError):
        return ""
    code = high << 8 | low
    if not _CODES[0] <= code <= _LAST:
        return ""
    return _FIRST[bisect_right(_CODES, code) - 1][1]
