"""HTML → tokens, in linear time: text, start tags with their attributes, end tags.

Written for reading articles out of pages, not for rendering: it loads nothing and never fails;
what it cannot understand is passed over as a browser would.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.intake.content import unescape

_NAME = re.compile(r"[A-Za-z][^\s/>]{0,60}")
_ATTRIBUTE = re.compile(
    r"[\s/]*([^\s=>/\"'][^\s=>/]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"'][^\s>]*)))?"
)
_MOST_ATTRIBUTES = 200

#: Elements whose content is text to the letter, up to their own end tag.
RAW = frozenset(("script", "style", "title", "textarea", "xmp", "iframe", "noframes", "noembed"))
_DECODED = frozenset(("title", "textarea"))


@dataclass(frozen=True, slots=True)
class Start:
    """A start tag: its name in lower case and its attributes, references decoded."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class End:
    """An end tag: its name in lower case."""

    name: str


Token = str | Start | End


def tokens(markup: str) -> Iterator[Token]:
    """The tokens of a page in order; comments, doctypes and instructions are left out."""
    scanner = _Scanner(markup)
    while scanner.at < len(markup):
        yield from scanner.step()


class _Scanner:
    """Where the reading stands; each search that finds nothing is not made again."""

    def __init__(self, markup: str) -> None:
        self.markup = markup
        self.at = 0
        # Only in XML does "<br/>" close what it opens.
        self._xml = markup[:200].lstrip().startswith("<?xml")
        self._missing: set[str] = set()

    def step(self) -> Iterator[Token]:
        """Read one piece of text or one tag, and move past it."""
        markup, at = self.markup, self.at
        opening = markup.find("<", at)
        if opening != at:
            self.at = len(markup) if opening < 0 else opening
            yield unescape(markup[at : self.at])
            return
        following = markup[at + 1 : at + 2]
        if following in ("!", "?"):
            self._declaration(at)
        elif following == "/":
            yield from self._end(at)
        else:
            yield from self._start(at)

    def _find(self, what: str, start: int) -> int:
        """As ``str.find``, but remembers that there is none left, so that it stays linear."""
        if what in self._missing:
            return -1
        found = self.markup.find(what, start)
        if found < 0:
            self._missing.add(what)
        return found

    def _declaration(self, at: int) -> None:
        for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>")):
            if self.markup.startswith(opening, at):
                end = self._find(closing, at + len(opening))
                break
        else:
            opening, closing = self.markup[at : at + 2], ">"
            end = self._find(closing, at)
        # A comment that never ends would swallow the article; only its opening is passed over.
        self.at = at + len(opening) if end < 0 else end + len(closing)

    def _end(self, at: int) -> Iterator[Token]:
        name = _NAME.match(self.markup, at + 2)
        end = self._find(">", at + 2)
        self.at = len(self.markup) if end < 0 else end + 1
        if name and end >= 0:
            yield End(name.group().lower())

    def _start(self, at: int) -> Iterator[Token]:
        name = _NAME.match(self.markup, at + 1)
        if name is None:
            self.at = at + 1
            yield "<"
            return
        tag = Start(name.group().lower())
        self.at = self._attributes(name.end(), tag.attributes)
        yield tag
        if self._xml and self.markup.endswith("/>", at, self.at):
            yield End(tag.name)
        elif tag.name in RAW:
            yield from self._raw(tag.name)

    def _attributes(self, at: int, into: dict[str, str]) -> int:
        """Read attributes from *at* on; returns the place after the tag's ``>``."""
        for _ in range(_MOST_ATTRIBUTES):
            found = _ATTRIBUTE.match(self.markup, at)
            if found is None:
                break
            value = found[2] or found[3] or found[4] or ""
            into.setdefault(found[1].lower(), unescape(value))
            at = found.end()
        end = self._find(">", at)
        return len(self.markup) if end < 0 else end + 1

    def _raw(self, name: str) -> Iterator[Token]:
        closing = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
        key = f"</{name}"
        found = None if key in self._missing else closing.search(self.markup, self.at)
        if found is None:
            self._missing.add(key)
            return
        text = self.markup[self.at : found.start()]
        self.at = found.start()
        yield unescape(text) if name in _DECODED else text
