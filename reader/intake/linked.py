"""What a page states of its article in JSON-LD, the data that is written for search engines."""

import json
from collections.abc import Iterator

from reader.intake.content import Facts, address, fact
from reader.intake.dates import iso

#: The kinds of things that are an article, the ends of their names.
_ARTICLES = ("Article", "Posting", "Report")
_DEEPEST = 6
_LONGEST = 200_000


def linked_facts(scripts: list[str]) -> Facts:
    """The facts of the first article that the pieces of JSON-LD *scripts* describe.

    What is no JSON, or describes no article, states nothing.
    """
    for script in scripts:
        for thing in _things(_parsed(script), _DEEPEST):
            kinds = thing.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and name.endswith(_ARTICLES) for name in names):
                return Facts(
                    title=_text(thing.get("headline")),
                    author=_name(thing.get("author")),
                    source=_name(thing.get("publisher")),
                    published=iso(_text(thing.get("datePublished"))),
                    source_url=address(_text(thing.get("url"))),
                )
    return Facts()


def _parsed(script: str) -> object:
    try:
        return json.loads(script) if len(script) <= _LONGEST else None
    except (ValueError, RecursionError):
        return None


def _things(data: object, depth: int) -> Iterator[dict[str, object]]:
    """*data* and what it holds, as far as these are objects with keys."""
    if depth == 0:
        return
    if isinstance(data, list):
        for item in data:
            yield from _things(item, depth - 1)
    elif isinstance(data, dict):
        yield data
        yield from _things(data.get("@graph"), depth - 1)


def _text(value: object) -> str | None:
    return fact(value) if isinstance(value, str) else None


def _name(value: object) -> str | None:
    """A name, or the name of a person or an organisation, or of several."""
    if isinstance(value, list):
        names = [name for item in value[:8] if (name := _name(item))]
        return "、".join(names) or None
    if isinstance(value, dict):
        return _text(value.get("name"))
    name = _text(value)
    return None if address(name) else name
