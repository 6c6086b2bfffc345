"""Reads the character tables that detection and folding share, without any phrase dictionary."""

from functools import cache, cached_property

from reader import assets

FILE = ("dictionaries", "characters.txt")


class Characters:
    """What is known of single characters, each table made when it is first asked for.

    Whoever reads and searches only folds; the two sets are for detection, at an import.
    """

    def __init__(self, fields: dict[str, str]) -> None:
        self._fields = fields

    @cached_property
    def fold(self) -> dict[int, int]:
        """Each character that folds to another, and what it folds to, one to one."""
        pairs = zip(self._fields["fold-from"], self._fields["fold-to"], strict=True)
        return {ord(one): ord(other) for one, other in pairs}

    @cached_property
    def simplified(self) -> frozenset[str]:
        """Characters that are simplified alone."""
        return frozenset(self._fields["simplified-only"])

    @cached_property
    def traditional(self) -> frozenset[str]:
        """Characters that are traditional alone."""
        return frozenset(self._fields["traditional-only"])


@cache
def characters() -> Characters:
    """Return the tables, read once (they never change while the program runs)."""
    lines = [
        line
        for line in assets.path(*FILE).read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    return Characters(dict(line.split("\t") for line in lines))
