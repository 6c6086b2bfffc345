"""Which column of a collection holds what, as a person is asked and answers."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from reader.viewmodels.lists.article_facts import title
from reader.viewmodels.wording.words import short, translate

if TYPE_CHECKING:
    # The readers of files are loaded for the first import: the first paint does without them.
    from reader.intake import Columns

# What a column may hold, with the letter that reaches it; the text has to be somewhere.
FIELDS = {
    "text": "X",
    "title": "T",
    "source": "S",
    "source_url": "W",
    "author": "A",
    "published": "P",
    "license": "L",
    "id": "N",
}
# A column's name in a list of choices, and what stands in it, in characters.
_NAME, _SAMPLE = 40, 200


def label_of(field: str) -> str:
    """What a field is called."""
    if field == "text":
        return translate("Columns", "Text of the article")
    # What tells one record from the others is what its article is called by in exports.
    return title("name" if field == "id" else field)


def shown(column: str) -> str:
    """A column's name as a choice; without a first line of names it may be a whole text."""
    return short(column, _NAME)


def sample(values: Mapping[str, str], column: str | None) -> str:
    """What the first record that has anything there says in *column*."""
    return short(values.get(column or "", ""), _SAMPLE)


def columns_named(chosen: Mapping[str, str | None], order: tuple[str, ...]) -> "Columns":
    """The columns as chosen; *order* given, by their numbers in it, as the file has no names."""
    # Lazy: see above.
    from reader.intake import Columns

    named = ((field, column) for field, column in chosen.items() if column is not None)
    if not order:
        return Columns(tuple(named))
    return Columns(tuple((field, str(order.index(column) + 1)) for field, column in named))
