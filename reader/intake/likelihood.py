"""How likely a text is as Chinese, from the counts of characters, for choosing an encoding."""

from collections import Counter
from dataclasses import dataclass
from functools import cache

from reader import assets

# Costs in bits. What is not in the table is rarer than anything in it.
_ASCII = 7
_RARE_IDEOGRAPH = 22
_OTHER = 24
_PRIVATE = 28
_CONTROL = 40

# A long text is judged by characters taken evenly from all of it.
_SAMPLE = 100_000


@dataclass(frozen=True, slots=True)
class Likelihood:
    """What a decoded text costs in bits: the less, the likelier.

    ``bits`` is for the whole text, so that readings of the same bytes can be compared however
    many characters each has; ``mean`` is for one character outside ASCII (0 when there is none).
    """

    bits: float
    mean: float


@cache
def _levels() -> dict[str, int]:
    """The cost of each common Chinese character; read once, from our own resource."""
    found = {}
    table = assets.path("intake", "characters.txt").read_text("utf-8")
    for line in table.splitlines():
        level, _, chars = line.partition("\t")
        found.update(dict.fromkeys(chars, int(level)))
    return found


def _cost(char: str) -> int:
    code = ord(char)
    if code < 0x80:
        return _ASCII if code >= 0x20 or char in "\t\n\r\f" else _CONTROL
    if code < 0xA0 or code & 0xFFFE == 0xFFFE:
        return _CONTROL
    if 0xE000 <= code <= 0xF8FF or code >= 0xF0000:
        return _PRIVATE
    if 0x3400 <= code <= 0x9FFF or 0x20000 <= code <= 0x3FFFF:
        return _RARE_IDEOGRAPH
    return _OTHER


def likelihood(text: str) -> Likelihood:
    """The likelihood of *text* as Chinese, possibly with Latin words and markup."""
    step = len(text) // _SAMPLE + 1
    sample = text[::step]
    levels = _levels()
    total = beyond = beyond_bits = 0
    for char, count in Counter(sample).items():
        bits = (levels.get(char) or _cost(char)) * count
        total += bits
        if char >= "\x80":
            beyond += count
            beyond_bits += bits
    scale = len(text) / len(sample) if sample else 0.0
    return Likelihood(total * scale, beyond_bits / beyond if beyond else 0.0)
