"""The sample articles that come with Zhubi and their claims, the same on every machine."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reader import assets
from reader.core.article import Article, Boilerplate
from reader.core.claim import Claim
from reader.core.codec import from_data
from reader.core.errors import RecordError
from reader.intake import read_file

#: Who the sample claims are by.
ANNOTATOR = "Zhubi samples"

# Any UUID would do; it only has to stay the same, so that the samples keep their ids.
_SPACE = uuid.UUID("5b0f8a1e-6d0c-5f43-9a2b-7c1d2e3f4a5b")


def sample_items() -> tuple[tuple[Article, str], ...]:
    """The sample articles with their texts: simplified, Taiwan traditional, mixed."""
    return tuple(_item(entry) for entry in _read("articles.json"))


def sample_claims(articles: Sequence[Article]) -> tuple[Claim, ...]:
    """The claims on those of *articles* that are samples, known by their texts' hashes.

    Their ids are the samples' own, so that one project takes them only once. Raises
    :class:`RecordError` if the file of claims is damaged.
    """
    hashes = {article.file_name: article.sha256 for article, _ in sample_items()}
    present = {article.sha256: article.id for article in articles}
    found = []
    for index, entry in enumerate(_read("claims.json")):
        article = present.get(hashes[entry["article"]])
        if article is not None:
            name = uuid.uuid5(_SPACE, f"claim {index + 1}")
            own = {"id": str(name), "article": article, "annotator": ANNOTATOR}
            found.append(from_data(Claim, {**entry, **own}, place=f"claims.json[{index}]"))
    return tuple(found)


def _item(entry: dict[str, Any]) -> tuple[Article, str]:
    name: str = entry["file"]
    taken = read_file(assets.path("samples", name))
    boilerplate = from_data(tuple[Boilerplate, ...], entry["boilerplate"], place=name)
    article = replace(
        taken.article,
        id=str(uuid.uuid5(_SPACE, f"article {name}")),
        license=entry["license"],
        boilerplate=boilerplate,
    )
    return article, taken.text


def _read(name: str) -> list[dict[str, Any]]:
    data = json.loads(assets.path("samples", name).read_text(encoding="utf-8"))
    if not isinstance(data, list):
        raise RecordError(f"{name}: not a list")
    return data
