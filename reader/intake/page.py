"""An HTML page → its readable text and facts; nothing is loaded, run or looked up."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from reader.intake.content import Content, small
from reader.intake.elements import BLOCKS, CELLS, CLOSED_BY_OWN_KIND, DROPPED, HOLDERS, ROLES, VOID
from reader.intake.head import Head
from reader.intake.linked import linked_facts
from reader.intake.markup import RAW, End, Start, tokens
from reader.intake.rows import Row

# Stands between two cells until the line ends; no decoded text has it.
_CELL = "\x00"
# A part of the page this long is a text of its own.
_ENOUGH = 200
# How far back an element that was never ended is looked for.
_NEAR = 16
# "visibility: hidden" is no sign: saved WeChat pages have it on the whole article, for a script
# to take away; and a hidden body or article waits for its script too.
_HIDING = re.compile(r"display\s*:\s*none", re.IGNORECASE)
#: An element of a line that its style makes a block.
_BLOCKING = re.compile(r"display\s*:\s*(?:block|flex|grid|table|list-item)", re.IGNORECASE)
_NEVER_HIDDEN = frozenset(("html", "body", "main", "article"))
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_BROKEN_LINE = re.compile(r"(?<=[⺀-鿿豈-﫿！-｠\U00020000-\U0003ffff])[ \t]*[\n\r][ \t\n\r\f]*"
                          r"(?=[⺀-鿿豈-﫿！-｠\U00020000-\U0003ffff])")  # fmt: skip


def read_page(markup: str) -> Content:
    """The readable text of a page, one line per paragraph, and what its head says of it.

    When the page marks an ``article`` or ``main`` part, that part is the text; otherwise all of
    the body but navigation, hidden parts and the like.
    """
    reader = _Reader()
    for token in tokens(markup):
        if isinstance(token, Start):
            reader.start(token)
        elif isinstance(token, End):
            reader.end(token.name)
        else:
            reader.words(token)
    return reader.content()


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the text and the parts of the page that it stands in."""

    text: str
    article: int | None
    main: bool


@dataclass(slots=True)
class _Open:
    """An element that has begun and not ended."""

    name: str
    dropped: bool
    block: bool


class _Reader:
    """Follows the tokens of a page and keeps the lines that a reader would see."""

    def __init__(self) -> None:
        self._stack: list[_Open] = []
        self._open: Counter[str] = Counter()
        self._dropping = 0
        self._articles = 0
        self._parts: list[str] = []
        self._lines: list[_Line] = []
        self._rows: list[Row] = []
        self._left_out = 0
        self._heading: str | None = None
        self._head = Head()
        self._linked: list[str] = []
        self._in_linked = False

    def start(self, tag: Start) -> None:
        """An element begins."""
        name = tag.name
        self._head.see(tag)
        if name in ("br", "hr"):
            self._flush()
        if name in VOID:
            return
        self._in_linked = name == "script" and "ld+json" in tag.attributes.get("type", "").lower()
        self._close_implied(name)
        style = tag.attributes.get("style")
        block = name in BLOCKS or (style is not None and _BLOCKING.search(style) is not None)
        if block or (name in CELLS and self._rows):
            self._flush()
        elif name in CELLS and self._parts:
            self._parts.append(_CELL)
        if name == "article" and not self._open["article"]:
            self._articles += 1
        dropped = self._drops(tag)
        self._dropping += dropped
        self._open[name] += 1
        self._stack.append(_Open(name, dropped, block))
        if name == "tr":
            self._rows.append(Row(len(self._lines)))
        elif name in CELLS and self._rows and not self._dropping:
            self._rows[-1].begin_cell(len(self._lines), tag.attributes.get("colspan", ""))

    def end(self, name: str) -> None:
        """An element ends, and with it whatever it still held open."""
        if not self._open[name]:
            if name in ("br", "p"):
                self._flush()
            return
        while self._pop() != name:
            pass

    def words(self, text: str) -> None:
        """Text between tags."""
        if self._open["title"] and not self._dropping:
            self._head.title.append(text)
        elif self._in_linked and self._open["script"]:
            self._linked.append(text)
        elif self._dropping:
            if self._stack[-1].name not in RAW:
                self._left_out += len(text.strip())
        else:
            raised = self._open["sup"] or self._open["sub"]
            self._parts.append(small(self._stack[-1].name, text) if raised else text)

    def content(self) -> Content:
        """The article's text and facts, once every token has been seen."""
        self._flush()
        while self._stack:
            self._pop()
        chosen = _article_lines(self._lines)
        left_out = self._left_out + sum(len(line.text) for line in self._lines)
        left_out -= sum(len(line.text) for line in chosen)
        text = "\n".join(line.text for line in chosen)
        facts = self._head.facts(self._heading).or_else(linked_facts(self._linked))
        return Content(text=text, facts=facts, left_out=left_out)

    def _pop(self) -> str:
        last = self._stack[-1]
        if last.block or (last.name in CELLS and self._rows):
            self._flush()
        if last.name == "tr":
            self._join(self._rows.pop())
        self._stack.pop()
        self._open[last.name] -= 1
        self._dropping -= last.dropped
        return last.name

    def _close_implied(self, name: str) -> None:
        """End what the start of this element ends without an end tag being written."""
        if name in BLOCKS and self._open["p"]:
            self.end("p")
        if name in CLOSED_BY_OWN_KIND and self._open[name]:
            near = [item.name for item in self._stack[-_NEAR:]]
            lists = max((at for at, item in enumerate(near) if item in HOLDERS), default=-1)
            if name in near[lists + 1 :]:
                self.end(name)

    def _drops(self, tag: Start) -> bool:
        attributes = tag.attributes
        if tag.name in _NEVER_HIDDEN:
            return False
        if tag.name in DROPPED or "hidden" in attributes:
            return True
        if tag.name == "header" and not (self._open["article"] or self._open["main"]):
            return True
        return (
            attributes.get("aria-hidden", "").lower() == "true"
            or attributes.get("role", "").lower() in ROLES
            or _HIDING.search(attributes.get("style", "")) is not None
        )

    def _join(self, row: Row) -> None:
        """Put the lines of a row that ends side by side, where they are short."""
        if not row.may_join(len(self._lines)):
            return
        text = row.joined([line.text for line in self._lines[row.first :]])
        if text is not None:
            self._lines[row.first :] = [replace(self._lines[row.first], text=text)]

    def _flush(self) -> None:
        """End the line: what was gathered since the last one, blanks as a browser shows them."""
        if not self._parts:
            return
        text = "".join(self._parts)
        self._parts.clear()
        if self._open["pre"]:
            text = text.replace(_CELL, "\t").strip("\r\n")
        else:
            cells = (_BLANKS.sub(" ", _BROKEN_LINE.sub("", cell)) for cell in text.split(_CELL))
            text = "\t".join(cell.strip(" ") for cell in cells).strip(" \t")
        if not text.strip(" \t\r\n"):
            return
        article = self._articles if self._open["article"] else None
        self._lines.append(_Line(text, article, self._open["main"] > 0))
        if self._open["h1"] and self._heading is None:
            self._heading = text


def _article_lines(lines: list[_Line]) -> list[_Line]:
    """The lines of the page's own article: of ``article``, else of ``main``, else all.

    A marked part is believed when it holds half of the page, or 200 characters and a quarter of
    it (a card beside an unmarked text is no article); several articles side by side are a list
    of them, unless one is larger than all others together.
    """
    sizes: Counter[int] = Counter()
    for line in lines:
        if line.article is not None:
            sizes[line.article] += len(line.text)
    if sizes:
        best, size = sizes.most_common(1)[0]
        if 2 * size > sizes.total() and _is_enough(size, lines):
            return [line for line in lines if line.article == best]
    main = [line for line in lines if line.main]
    return main if _is_enough(sum(len(line.text) for line in main), lines) else lines


def _is_enough(size: int, lines: list[_Line]) -> bool:
    total = sum(len(line.text) for line in lines)
    return 0 < total <= 2 * size or (size >= _ENOUGH and total <= 4 * size)
