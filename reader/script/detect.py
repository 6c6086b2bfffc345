"""Tells which script a text is written in, by characters that only one of the two uses."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.script.character_tables import characters

# Shares of traditional characters among the telling ones (measured: docs/conversion.md).
_SIMPLIFIED_BELOW = 0.05
_TRADITIONAL_ABOVE = 0.90
_ENOUGH = 10


class Script(StrEnum):
    """The script of a text."""

    HANS = "hans"
    HANT = "hant"
    MIXED = "mixed"
    UNDECIDED = "undecided"

    @classmethod
    def _missing_(cls, _value: object) -> "Script":
        """A file of another program may name a script otherwise: such an article is shown, too."""
        return cls.UNDECIDED


@dataclass(frozen=True, slots=True)
class Detection:
    """What was found in a text.

    `share` is the share of traditional characters among the `counted` telling ones (0.0 when there
    are none). `strays` are the positions (code points) of telling characters of the other script,
    for a mixed text those of the rarer one.
    """

    script: Script
    share: float
    counted: int
    strays: tuple[int, ...]


def detect(text: str, times: Counter[str] | None = None) -> Detection:
    """Detect the script of a text; *times* is how often each character stands in it, if known."""
    known = characters()
    times = Counter(text) if times is None else times
    # Asked of the table: asked of the text, each of the table's thousands would be looked up.
    simplified = known.simplified.intersection(times)
    traditional = known.traditional.intersection(times)
    of_one, of_other = (sum(times[char] for char in own) for own in (simplified, traditional))
    counted = of_one + of_other
    share = of_other / counted if counted else 0.0
    if counted < _ENOUGH:
        script = Script.UNDECIDED
    elif share < _SIMPLIFIED_BELOW:
        script = Script.HANS
    elif share > _TRADITIONAL_ABOVE:
        script = Script.HANT
    else:
        script = Script.MIXED
    rarer = traditional if share < 0.5 else simplified
    strays = sorted(place for char in rarer for place in _places(text, char))
    return Detection(script, share, counted, tuple(strays))


def _places(text: str, char: str) -> Iterator[int]:
    """Where *char* stands; a look at each character would take longer, for strays are few."""
    place = text.find(char)
    while place >= 0:
        yield place
        place = text.find(char, place + 1)
