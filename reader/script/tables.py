"""Reads the character tables that detection and folding share, without any phrase dictionary."""

from dataclasses import dataclass
from functools import cache

from reader import assets

FILE = ("dictionaries", "characters.txt")


@dataclass(frozen=True, slots=True)
class Characters:
    """What is known of single characters; every string is a set or an even list of them."""

    # Each character that folds to another, and what it folds to, one to one.
    fold: dict[int, str]
    simplified: frozenset[str]
    traditional: frozenset[str]


@cache
def characters() -> Characters:
    """Return the tables, read once (they never change while the program runs)."""
    lines = [
        line
        for line in assets.path(*FILE).read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    fields = dict(line.split("\t") for line in lines)
    folded = dict(zip(map(ord, fields["fold-from"]), fields["fold-to"], strict=True))
    return Characters(
        fold=folded,
        simplified=frozenset(fields["simplified-only"]),
        traditional=frozenset(fields["traditional-only"]),
    )
