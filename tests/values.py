"""Small articles and claims for tests, with everything that need not be said filled in."""

import hashlib
from typing import Any

from reader.core.article import Article
from reader.core.claim import Claim, Stance
from reader.core.span import quote


def article(text: str, *, name: str = "one", **facts: Any) -> Article:
    """An article of this text, with an id made from its name."""
    values: dict[str, Any] = {
        "id": f"article-{name}",
        "name": name,
        "title": name,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "length": len(text),
        **facts,
    }
    return Article(**values)


def claim(
    of: Article, text: str, *spans: tuple[int, int], name: str = "c-1", **facts: Any
) -> Claim:
    """A claim on these spans of the article's text; supportive unless said otherwise."""
    values: dict[str, Any] = {
        "id": name,
        "article": of.id,
        "fragments": tuple(quote(text, start, end) for start, end in spans),
        "annotator": "tester",
        "stance": Stance(polarity="supportive"),
        **facts,
    }
    return Claim(**values)
