"""Small values for tests, and where the optional real articles and gold claims are, if anywhere."""

import hashlib
import os
from pathlib import Path

from reader.core.article import Article
from reader.core.claim import Claim, Stance
from reader.core.span import quote

#: Where ``articles/`` and ``gold/`` may be: ``ZHUBI_REAL_TEXTS``, or beside the checkout.
_REAL = Path(os.environ.get("ZHUBI_REAL_TEXTS") or Path(__file__).resolve().parents[2] / "shared")


def real_folder(name: str) -> Path | None:
    """The folder ``articles`` or ``gold`` of the optional real texts; ``None`` without them."""
    found = _REAL / name
    return found if found.is_dir() else None


def article(text: str, *, name: str = "one", **facts: object) -> Article:
    """An article of this text, with an id made from its name."""
    values = {
        "id": f"article-{name}",
        "name": name,
        "title": name,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "length": len(text),
        **facts,
    }
    return Article(**values)


def claim(
    of: Article, text: str, *spans: tuple[int, int], name: str = "c-1", **facts: object
) -> Claim:
    """A claim on these spans of the article's text; supportive unless said otherwise."""
    values = {
        "id": name,
        "article": of.id,
        "fragments": tuple(quote(text, start, end) for start, end in spans),
        "annotator": "tester",
        "stance": Stance(polarity="supportive"),
        **facts,
    }
    return Claim(**values)
