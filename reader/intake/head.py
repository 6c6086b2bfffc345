"""What the head of an HTML page states: its encoding, and facts about its article."""

import re

from reader.intake.content import Facts, address, fact
from reader.intake.dates import iso
from reader.intake.markup import Start

_META = {
    "title": ("og:title", "twitter:title"),
    "source": ("og:site_name", "article:publisher", "mediaid", "source"),
    "source_url": ("og:url",),
    "author": ("author", "article:author", "og:article:author", "dc.creator"),
    "published": (
        "article:published_time", "og:article:published_time", "datepublished", "publishdate",
        "pubdate", "og:release_date", "weibo:article:create_at", "dc.date", "date",
    ),
    "language": ("og:locale", "content-language"),
}  # fmt: skip
_FIELD = {key: field for field, keys in _META.items() for key in keys}
_PREFERENCE = {key: at for keys in _META.values() for at, key in enumerate(keys)}


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page's first 4,096 bytes name in a meta tag or an XML declaration."""
    found = re.search(
        rb"<(?:meta\s[^>]{0,300}?charset|\?xml\s[^>]{0,200}?encoding)"
        rb"\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.\-]{1,40})",
        data[:4096],
        re.IGNORECASE,
    )
    return found[1].decode("ascii") if found else None


class Head:
    """Gathers the facts of a page from its meta, link, html and time tags."""

    def __init__(self) -> None:
        self.title: list[str] = []
        self._found: dict[str, tuple[int, str]] = {}
        self._canonical: str | None = None
        self._time: str | None = None
        self._language: str | None = None

    def see(self, tag: Start) -> None:
        """Take from *tag* what it says of the article; tags that say nothing are passed over."""
        attributes = tag.attributes
        if tag.name == "meta":
            self._meta(attributes)
        elif tag.name == "link" and "canonical" in attributes.get("rel", "").lower().split():
            self._canonical = self._canonical or address(attributes.get("href"))
        elif tag.name == "html":
            self._language = self._language or fact(attributes.get("lang"))
        elif tag.name == "time":
            self._time = self._time or iso(attributes.get("datetime"))

    def facts(self, heading: str | None) -> Facts:
        """The facts, *heading* being the first main heading of the page's text."""
        whole = fact("".join(self.title))
        source, author = _no_address(self._value("source")), _no_address(self._value("author"))
        return Facts(
            title=self._value("title") or _title(whole, fact(heading)),
            source=source,
            source_url=self._canonical or address(self._value("source_url")),
            author=None if _is_site(author, source=source, title=whole) else author,
            published=iso(self._value("published")) or self._time,
            language=self._language or self._value("language"),
        )

    def _meta(self, attributes: dict[str, str]) -> None:
        content = attributes.get("content", "")
        for kind in ("property", "name", "itemprop", "http-equiv"):
            key = attributes.get(kind, "").lower()
            field = _FIELD.get(key)
            if field is None or not content.strip():
                continue
            rank = _PREFERENCE[key]
            if field not in self._found or rank < self._found[field][0]:
                self._found[field] = (rank, content)

    def _value(self, field: str) -> str | None:
        found = self._found.get(field)
        return fact(found[1]) if found else None


def _title(title: str | None, heading: str | None) -> str | None:
    """The heading when the title is the heading with the site's name added, else the title."""
    return heading if title and heading and heading in title else title or heading


def _is_site(author: str | None, *, source: str | None, title: str | None) -> bool:
    """Whether the page calls its own site the author: no person wrote it then, as far as known."""
    return author is not None and (
        author == source
        or (title or "").endswith(
            ("_" + author, "-" + author, "|" + author, " " + author, "｜" + author)
        )
    )


def _no_address(value: str | None) -> str | None:
    return None if address(value) else value
