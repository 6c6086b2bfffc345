"""Folds Chinese text towards simplified characters, for search and matching in either script."""

from collections.abc import Iterable

from reader.script.character_tables import characters


def fold(text: str, *, letters: Iterable[str] | None = None) -> str:
    """Return the text with every variant as its simplified character.

    One to one in code points, so positions in the folded text are positions in the text. Fold both
    the text and what is looked for. Folding twice changes nothing more. Whoever knows which
    different characters the text is made of says so: many a text has none that folds.
    """
    table = characters().fold
    if letters is not None and table.keys().isdisjoint(map(ord, letters)):
        return text
    return text.translate(table)


def variants(one: str, other: str) -> bool:
    """Tell whether two characters are the same or forms of the same character."""
    if one == other:
        return True
    table = characters().fold
    return table.get(ord(one), ord(one)) == table.get(ord(other), ord(other))
