"""What an imported dataset changes in a project, decided as a value before anything is done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.core.article import Article, unique_name
from reader.core.change import Change, Entity
from reader.core.claim import Claim
from reader.core.errors import NotFoundError
from reader.core.tagset import Field, TagSet, Vendor
from reader.core.written_claim import WrittenClaim
from reader.dataset import Imported, ImportedArticle
from reader.project.reading import Reading
from reader.store.rows import claim_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One change that takes in a dataset, the texts it needs, and what it leaves out.

    ``written`` are new claims of that change that need not be made into objects.
    ``present`` counts claims that the project already holds just so; ``clashes`` names, in a
    sentence each, what was left out because the project holds something else under its id.
    """

    change: Change | None
    written: tuple[WrittenClaim, ...]
    texts: dict[str, str]
    articles: int
    claims: int
    present: int
    clashes: tuple[str, ...]


def plan(reading: Reading, imported: Imported) -> Plan:
    """Work out what *imported* adds to the project; nothing is done yet.

    An article whose text the project has is the same article, whatever its id or name: its
    claims join it. In a project without articles the dataset's tag set and vendors are taken
    over; otherwise only values and vendors that are missing are added.
    """
    merge = _Merge(reading)
    merge.take_tags(imported.tag_set, imported.vendors)
    for item in imported.items:
        merge.take(item)
    return merge.result()


class _Merge:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        rows = reading.articles()
        self._empty = not rows
        self._names = {row.article.name for row in rows}
        self._ids = {row.article.id for row in rows}
        self._removed: list[Entity] = []
        self._added: list[Entity] = []
        self._written: list[WrittenClaim] = []
        self._texts: dict[str, str] = {}
        self._by_text: dict[str, str] = {}
        self._counts = {"articles": 0, "claims": 0, "present": 0}
        self._clashes: list[str] = []

    def result(self) -> Plan:
        if not self._added and self._written:
            # A change is never empty.
            self._added.append(claim_from(self._written.pop().body.decode()))
        changes = tuple(self._removed) != tuple(self._added)
        return Plan(
            change=Change(tuple(self._removed), tuple(self._added)) if changes else None,
            written=tuple(self._written),
            texts=self._texts,
            articles=self._counts["articles"],
            claims=self._counts["claims"],
            present=self._counts["present"],
            clashes=tuple(self._clashes),
        )

    def take_tags(self, tag_set: TagSet | None, vendors: Sequence[Vendor]) -> None:
        known = {vendor.id: vendor for vendor in self._reading.vendors()}
        for vendor in vendors:
            before = known.get(vendor.id)
            if before is None:
                self._added.append(vendor)
            elif self._empty and before != vendor:
                self._replace(before, vendor)
        own = self._reading.tag_set()
        if tag_set is not None and tag_set != own:
            taken = replace(tag_set, id=own.id) if self._empty else with_missing(own, tag_set)
            if taken != own:
                self._replace(own, taken)

    def _replace(self, before: Entity, after: Entity) -> None:
        self._removed.append(before)
        self._added.append(after)

    def take(self, item: ImportedArticle) -> None:
        article_id = self._article(item.article, item.text)
        for claim in item.claims:
            # Of a new article they are its own already; making each anew costs much.
            own = claim.article == article_id
            self._claim(claim if own else replace(claim, article=article_id))
        if article_id == item.article.id and (self._empty or not self._any_known(item.written)):
            self._written += item.written
            self._counts["claims"] += len(item.written)
            return
        for written in item.written:
            self._claim(replace(claim_from(written.body.decode()), article=article_id))

    def _any_known(self, claims: Sequence[WrittenClaim]) -> bool:
        return any(self._known(claim.id) is not None for claim in claims)

    def _article(self, article: Article, text: str) -> str:
        if article.sha256 in self._by_text:
            return self._by_text[article.sha256]
        known = self._reading.article_with_text(article.sha256)
        if known is None and article.id in self._ids:
            self._clashes.append(
                f"article {article.name}: the project has another text under its id; "
                "it was taken in under a new one"
            )
            article = replace(article, id=f"{article.id}-{article.sha256[:8]}")
        if known is None:
            known = replace(article, name=unique_name(article.name, self._names))
            self._names.add(known.name)
            self._added.append(known)
            self._texts[known.sha256] = text
            self._counts["articles"] += 1
        self._by_text[known.sha256] = known.id
        return known.id

    def _claim(self, claim: Claim) -> None:
        present = None if self._empty else self._known(claim.id)
        if present is None:
            self._added.append(claim)
            self._counts["claims"] += 1
        elif present == claim:
            self._counts["present"] += 1
        else:
            self._clashes.append(
                f"claim {claim.id}: the project holds it differently; the project's was kept"
            )

    def _known(self, claim_id: str) -> Claim | None:
        try:
            return self._reading.claim(claim_id)
        except NotFoundError:
            return None


def with_missing(own: TagSet, other: TagSet) -> TagSet:
    """*own* with the fields and values that only *other* has; the version's last part grows."""
    fields = tuple(_fields(own, other))
    if fields == own.fields:
        return own
    head, _, last = own.version.rpartition(".")
    grown = str(int(last) + 1) if last.isascii() and last.isdigit() else f"{last}+1"
    return replace(own, fields=fields, version=f"{head}.{grown}" if head else grown)


def _fields(own: TagSet, other: TagSet) -> Iterator[Field]:
    others = {field.key: field for field in other.fields}
    for field in own.fields:
        theirs = others.pop(field.key, None)
        keys = {value.key for value in field.values}
        extra = () if theirs is None else tuple(v for v in theirs.values if v.key not in keys)
        yield replace(field, values=(*field.values, *extra))
    yield from others.values()
