"""The optional gold claims as core values, for tests of every room that can hold claims."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reader.core.article import Article, Boilerplate
from reader.core.claim import Claim, ClaimStatus, Metric, Speaker, Stance, VendorStance
from reader.core.span import Quote, Span
from reader.core.tagset import Vendor
from tests.builders import gold_claims, needs_gold, shared
from tests.values import article as build_article

__all__ = ["Gold", "gold", "needs_gold"]


@dataclass(frozen=True, slots=True)
class Gold:
    """The three real articles with their claims, and the vendors of both."""

    items: tuple[tuple[Article, str, tuple[Claim, ...]], ...]
    vendors: tuple[Vendor, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, in file order."""
        return tuple(claim for _, _, claims in self.items for claim in claims)


@cache
def gold() -> Gold:
    """The gold as core values; the articles' names are the gold's, the ids begin ``article-``."""
    folder, texts = shared() / "gold", shared() / "articles"
    boilerplate = json.loads((folder / "boilerplate.json").read_text(encoding="utf-8"))
    items = []
    for file in gold_claims():
        text = (texts / f"{file.stem}.txt").read_bytes().decode()
        article = build_article(
            text,
            name=file.stem,
            file_name=f"{file.stem}.txt",
            encoding="utf-8",
            boilerplate=tuple(
                Boilerplate(found["kind"], _quote(found))
                for found in boilerplate
                if found["doc"] == file.stem
            ),
        )
        lines = file.read_text(encoding="utf-8").splitlines()
        items.append((article, text, tuple(_claim(json.loads(line), article) for line in lines)))
    return Gold(tuple(items), _vendors(folder))


def _quote(data: dict[str, Any]) -> Quote:
    return Quote(Span(data["start"], data["end"]), data["text"])


def _claim(line: dict[str, Any], article: Article) -> Claim:
    speaker = line["speaker"]
    return Claim(
        id=line["id"],
        article=article.id,
        fragments=tuple(_quote(fragment) for fragment in line["fragments"]),
        annotator="gold",
        kind=line["type"],
        stance=Stance(**line["stance"]),
        vendors=tuple(
            VendorStance(
                vendor["id"],
                vendor["stance"],
                tuple(_quote(mention) for mention in vendor["mentions"]),
            )
            for vendor in line["vendors"]
        ),
        metrics=tuple(
            Metric(
                quote=_quote(metric),
                kind=metric["kind"],
                comparator=metric["comparator"],
                value=metric["value"],
                value_min=metric.get("value_min"),
                value_max=metric.get("value_max"),
                unit=metric["unit"],
                note=metric.get("note"),
            )
            for metric in line["metrics"]
        ),
        speaker=Speaker(
            type=speaker["type"],
            name=speaker["name"],
            vendor=speaker.get("vendor"),
            mention=_quote(speaker["mention"]) if speaker.get("mention") else None,
        ),
        times=tuple(_quote(time) for time in line["time"]),
        flags=tuple(line["flags"]),
        status=ClaimStatus.DONE,
    )


def _vendors(folder: Path) -> tuple[Vendor, ...]:
    data = json.loads((folder / "vendors.json").read_text(encoding="utf-8"))
    return tuple(
        Vendor(
            id=entry["id"],
            hans=entry.get("name_hans", entry["id"]),
            hant=entry.get("name_hant", entry["id"]),
            en=entry.get("name_en", entry["id"]),
            aliases=tuple(entry.get("aliases_folded", ())),
        )
        for entry in (*data["vendors"], *data["classes"])
    )
