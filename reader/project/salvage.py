"""Saving what is readable of a damaged project into a new one, with a report of what is not."""

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from reader.core.article import Article
from reader.core.change import Change, Entity, Setting
from reader.core.claim import Claim
from reader.core.tagset import TagSet, Vendor
from reader.project.project import Project
from reader.store.readable import must_be_database, readable_entities, readable_texts


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How much was saved, and one sentence for everything that could not be."""

    articles: int
    claims: int
    lost: tuple[str, ...]


def salvage(
    damaged: Path, target: Path, *, annotator: str, tag_set: TagSet, vendors: tuple[Vendor, ...]
) -> Salvaged:
    """Make *target*, a new project, of what can be read in *damaged*, which is not touched.

    *tag_set* and *vendors* serve where the damaged file's own cannot be read. Only texts whose
    hash is right and claims whose every quote fits are taken. The history does not come along.
    Raises :class:`StoreError` when *target* cannot be made or *damaged* never was a project.
    """
    must_be_database(damaged)
    yard = _Yard(damaged)
    own_tags = next((item for item in yard.values("tag_set") if isinstance(item, TagSet)), tag_set)
    own_vendors = [item for item in yard.values("vendor") if isinstance(item, Vendor)]
    settings = [item for item in yard.values("setting") if isinstance(item, Setting)]
    texts = yard.texts()
    articles = yard.articles(texts)
    claims = yard.claims({article.id: texts[article.sha256] for article in articles})
    with Project.create(
        target, annotator=annotator, tag_set=own_tags, vendors=own_vendors or vendors
    ) as project:
        saved: tuple[Entity, ...] = (*settings, *articles, *claims)
        if saved:
            project.apply(Change(added=saved), texts=texts, reason="salvage")
    return Salvaged(len(articles), len(claims), tuple(yard.lost))


class _Yard:
    """What was found in the damaged file, and what was not good enough to be taken."""

    def __init__(self, damaged: Path) -> None:
        self._damaged = damaged
        self.lost: list[str] = []

    def values(self, kind: str) -> list[Entity]:
        found: dict[str, Entity] = {}
        for item in readable_entities(self._damaged, kind):
            if isinstance(item, str):
                self.lost.append(item)
            else:
                found.setdefault(item.id, item)
        return list(found.values())

    def texts(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for item in readable_texts(self._damaged):
            if isinstance(item, str):
                self.lost.append(item)
            elif sha256(item[1].encode("utf-8", "replace")).hexdigest() == item[0]:
                found[item[0]] = item[1]
            else:
                self.lost.append(f"the text {item[0][:12]}… was altered and is not taken")
        return found

    def articles(self, texts: dict[str, str]) -> list[Article]:
        kept: dict[str, Article] = {}
        for item in self.values("article"):
            if not isinstance(item, Article):
                continue
            if item.sha256 not in texts or len(texts[item.sha256]) != item.length:
                self.lost.append(f"article {item.name}: its text cannot be read")
            elif item.sha256 in kept or item.name in {other.name for other in kept.values()}:
                self.lost.append(f"article {item.name} stands there twice")
            else:
                kept[item.sha256] = self._fitting(item, texts[item.sha256])
        return list(kept.values())

    def _fitting(self, article: Article, text: str) -> Article:
        """The article without boilerplate that is not what its text says."""
        fitting = tuple(part for part in article.boilerplate if part.quote.fits(text))
        if fitting != article.boilerplate:
            self.lost.append(f"article {article.name}: some of its boilerplate does not fit")
        return replace(article, boilerplate=fitting)

    def claims(self, texts: dict[str, str]) -> list[Claim]:
        kept = []
        for item in self.values("claim"):
            if not isinstance(item, Claim):
                continue
            text = texts.get(item.article)
            if text is None:
                self.lost.append(f"claim {item.id}: its article is lost ({item.words[:40]})")
            elif all(quote.fits(text) for _, quote in item.quotes()):
                kept.append(item)
            else:
                self.lost.append(f"claim {item.id}: its words are not what the article says")
        return kept
