"""What can be asked of an open project."""

import json
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from reader.core.article import Article
from reader.core.change import Setting
from reader.core.claim import Claim
from reader.core.errors import NotFoundError
from reader.core.span import Quote, Span
from reader.core.tagset import TagSet, Vendor
from reader.project.listing import Listing
from reader.store.search import searchable
from reader.store.stored_vendors import StoredVendors

if TYPE_CHECKING:
    # Datasets are loaded when one is written.
    from reader.dataset.options import Filter

#: As many of some words are looked for in the index as tell texts apart.
_SOUGHT = 64

T = TypeVar("T")


class Reading(Listing):
    """The part of :class:`reader.project.Project` that reads: cheap, without side effects."""

    def article(self, article_id: str) -> Article:
        """The article with this id. Raises :class:`NotFoundError`."""
        return self._store.article(article_id)

    def article_named(self, name: str) -> Article | None:
        """The article with this readable name."""
        return self._store.article_by("name", name)

    def article_with_text(self, sha256: str) -> Article | None:
        """The article whose text has this hash: how a second import is recognised."""
        return self._store.article_by("sha256", sha256)

    def articles_saying(self, words: str, *, most: int) -> tuple[str, ...]:
        """The ids of *most* articles, or fewer, that have exactly these words."""
        found = self._store.find_texts((searchable(words[:_SOUGHT]),))
        return tuple(islice((article for article, text in found if words in text), most))

    def text(self, article_id: str) -> str:
        """The source text of an article, exactly as it was decoded."""
        return self._store.text(self.article(article_id).sha256)

    def quote(self, article_id: str, span: Span) -> Quote:
        """The words at *span* (code points). Raises :class:`SpanError` outside the text."""
        return Quote(span, span.cut(self.text(article_id)))

    def claims(self, article_id: str | None = None) -> tuple[Claim, ...]:
        """The claims of an article (or of all) by place in the text."""
        return self._store.claims(article_id)

    def claim(self, claim_id: str) -> Claim:
        """The claim with this id. Raises :class:`NotFoundError`."""
        return self._store.claim(claim_id)

    def vendors(self) -> tuple[Vendor, ...]:
        """Every vendor, class and topic, by id."""
        return self._store.vendors()

    def vendors_by_id(self) -> Mapping[str, Vendor]:
        """The same by id, each read when it is asked for; it does not follow changes."""
        return StoredVendors(self._store)

    def vendor(self, vendor_id: str) -> Vendor:
        """The vendor with this id. Raises :class:`NotFoundError`."""
        for vendor in self.vendors():
            if vendor.id == vendor_id:
                return vendor
        raise NotFoundError(f"the project has no vendor {vendor_id}")

    def know_vendors(self, chosen: "Filter") -> None:
        """Raise :class:`NotFoundError` for a vendor to filter by that the project does not have."""
        wanted = chosen.vendors or frozenset()
        for vendor in sorted(wanted - {each.id for each in self.vendors()}):
            raise NotFoundError(f"{self._store.path.name} has no vendor {vendor!r:.60}")

    def tag_set(self) -> TagSet:
        """What may be said about a claim in this project."""
        found = self._store.tag_sets()
        if not found:
            raise NotFoundError(f"{self._store.path.name} is damaged: it has no tag set")
        return found[0]

    def setting(self, key: str, default: T) -> T:
        """One of the project's settings, or *default* when unset, unreadable or of another type."""
        stored = self._store.setting(key)
        if stored is None:
            return default
        try:
            value = json.loads(stored.value)
            # Numbers that are none and halves of characters are read, but not written.
            json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
        except (ValueError, RecursionError):
            return default
        return value if isinstance(value, type(default)) else default

    def listed_setting(self, key: str) -> tuple[str, ...]:
        """The texts that a setting lists; what else stands in the list is passed over."""
        nothing: list[object] = []
        return tuple(item for item in self.setting(key, nothing) if isinstance(item, str))

    def settings_under(self, prefix: str) -> tuple[Setting, ...]:
        """The settings whose keys begin with *prefix*, by key."""
        return self._store.settings_under(prefix)

    def stored_setting(self, key: str) -> Setting | None:
        """A setting as it is stored, or ``None`` when it was never set."""
        return self._store.setting(key)

    def has(self, value: Claim | Article) -> bool:
        """Whether the project has a claim or article of this one's id."""
        table = "claims" if isinstance(value, Claim) else "articles"
        return bool(self._store.column(f"SELECT id FROM {table} WHERE id = ?", value.id))
