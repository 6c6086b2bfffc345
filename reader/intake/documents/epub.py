"""A book (.epub) → its chapters in reading order, each with its text and the book's facts."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import unquote

from reader.intake.content import Content, Facts, fact
from reader.intake.dates import iso
from reader.intake.documents.parts import Parts
from reader.intake.documents.xml_events import Listener, read_xml
from reader.intake.encoding import Decoded, decode
from reader.intake.errors import Reason, RefusalError
from reader.intake.head import declared_encoding
from reader.intake.page import read_page

CONTAINER = "META-INF/container.xml"
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
#: No book has more chapters.
_MOST = 5000


@dataclass(frozen=True, slots=True)
class Chapter:
    """One part of a book: its number from 1, and its content or why it cannot be read."""

    number: int
    decoded: Decoded | None = None
    content: Content | None = None
    refusal: RefusalError | None = None


def chapters(parts: Parts, *, forced: str | None = None) -> Iterator[Chapter]:
    """The chapters that have text, in reading order, without the table of contents.

    Raises :class:`RefusalError` when the book's own list of them cannot be read.
    """
    root = _Root()
    read_xml(parts.read(CONTAINER), root)
    package = _Package()
    read_xml(parts.read(root.path), package)
    facts = package.facts()
    folder = posixpath.dirname(root.path)
    for number, place in enumerate(package.pages()[:_MOST], 1):
        name = posixpath.normpath(posixpath.join(folder, unquote(place.partition("#")[0])))
        try:
            raw = parts.read(name)
            decoded = decode(raw, forced=forced, declared=declared_encoding(raw))
        except RefusalError as refusal:
            yield Chapter(number, refusal=refusal)
            continue
        content = read_page(decoded.text)
        if content.text.strip():
            yield Chapter(number, decoded, _with_book(content, facts))


def _with_book(content: Content, book: Facts) -> Content:
    """A chapter with what the book says; the book's own title is no chapter's."""
    own = content.facts
    if own.title == book.source:
        own = replace(own, title=None)
    return replace(content, facts=own.or_else(book))


class _Root(Listener):
    """Finds the book's list of parts."""

    def __init__(self) -> None:
        self.path = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "rootfile" and not self.path:
            self.path = attributes.get("full-path", "")


class _Package(Listener):
    """Reads the list of parts, their order, and what is said of the book."""

    def __init__(self) -> None:
        self._items: dict[str, tuple[str, str]] = {}
        self._order: list[str] = []
        self._words: dict[str, str] = {}
        self._name = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._name = name
        if name == "item" and "nav" not in attributes.get("properties", "").split():
            kind = attributes.get("media-type", "")
            self._items[attributes.get("id", "")] = (attributes.get("href", ""), kind)
        elif name == "itemref" and attributes.get("linear") != "no":
            self._order.append(attributes.get("idref", ""))

    def end(self, name: str) -> None:
        if name in ("title", "creator", "publisher", "date"):
            # Of several the first counts.
            self._words.setdefault(f"/{name}", self._words.pop(name, ""))
        self._name = ""

    def words(self, text: str) -> None:
        self._words[self._name] = self._words.get(self._name, "") + text

    def facts(self) -> Facts:
        """Who wrote the book and when; the book is where its chapters come from."""
        return Facts(
            source=fact(self._words.get("/title")) or fact(self._words.get("/publisher")),
            author=fact(self._words.get("/creator")),
            published=iso(self._words.get("/date")),
            language=fact(self._words.get("language")),
        )

    def pages(self) -> list[str]:
        """Where the pages lie, in reading order. Raises :class:`RefusalError` without any."""
        found = [self._items[each] for each in self._order if each in self._items]
        pages = [place for place, kind in found if kind in _PAGES and place]
        if not pages:
            raise RefusalError(Reason.NO_TEXT)
        return pages
