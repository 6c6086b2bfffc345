"""A Markdown file → the text a reader sees, its marks taken away, and the facts of its head."""

import re
from collections.abc import Iterator

from reader.intake.content import Content, Facts, fact, small, unescape
from reader.intake.front_matter import split_front_matter

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"^ {0,3}#{1,6}(?:[ \t]+|$)")
_HEADING_TAIL = re.compile(r"(?:^|[ \t])#+[ \t]*$")
_UNDERLINE = re.compile(r"^ {0,3}(?:=+|-{2,})[ \t]*$")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_QUOTE = re.compile(r"^(?: {0,3}> ?)+")
_ITEM = re.compile(r"^([ \t]*)[*+-][ \t]+(?:\[[ xX]\][ \t]+)?")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\s^][^\]]{0,200}\]:[ \t]*\S")
_TABLE_ROW = re.compile(r"^[ \t]*\|(.*)\|[ \t]*$")
_MARKED = re.compile(r"[#>*+\-=_~`\[<&\\|]")
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")

# Every repetition stops at its own opening mark, so that no line costs more than its length.
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_LINK = re.compile(r"\[([^\[\]\n]{0,500})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_AUTOLINK = re.compile(r"<((?:https?|mailto):[^<>\s]{1,2000})>", re.IGNORECASE)
_TAG = re.compile(r"<!--[^<\n]{0,2000}-->|</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>\n]{0,1000})?/?>")
_SMALL = re.compile(r"<(su[pb])>([^<\n]{1,8})</\1>")
_BREAK = re.compile(r"<br[ ]?/?>", re.IGNORECASE)
_BAR = re.compile(r"(?<!\\)\|")
_STRONG = re.compile(r"(\*\*|__|~~)(?=\S)((?:(?!\1)[^\n]){1,1000})(?<=\S)\1")
# Chinese has no blanks round emphasis; between Latin letters or digits a star is a star.
_STAR = re.compile(r"(?<![*A-Za-z0-9])\*(?=[^\s*])([^*\n]{1,1000})(?<=\S)\*(?![*A-Za-z0-9])")
_SCORE = re.compile(r"(?<![_\w])_(?=[^\s_])([^_\n]{1,1000})(?<=\S)_(?![_\w])")
_CODE = re.compile(r"(?<!`)(`{1,3})([^`\n]{1,1000})\1(?!`)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
# Where an escaped mark is kept while the others are taken away; no decoded text has NUL.
_KEPT = "\x00"


def read_markdown(source: str) -> Content:
    """The text without its marks, line ends as in the file, and the facts of its front matter.

    Takes away: front matter, marks of headings, quotations, bullets, emphasis, code and tables,
    the addresses of links, images, HTML tags, rules. Joins and reorders nothing.
    """
    facts, body = split_front_matter(source)
    reader = _Lines()
    for line, end in _lines(body):
        reader.read(line, end)
    text = "".join(reader.kept)
    return Content(text=text, facts=facts.or_else(Facts(title=fact(reader.heading))))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for found in _LINE.finditer(text):
        if found.group():
            yield found[1], found[2]


class _Lines:
    """Reads line by line; knows only whether it stands in a fenced block and what came before."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.heading: str | None = None
        self._fence = ""
        self._before = ""
        self._in_table = False

    def read(self, line: str, end: str) -> None:
        """Keep of *line* what a reader would see."""
        fence = _FENCE.match(line)
        if self._fence:
            if fence and fence[1].startswith(self._fence) and not line.strip("`~ \t"):
                self._fence = ""
            else:
                self.kept.append(line + end)
            return
        if fence:
            self._fence = fence[1]
            return
        self._plain(line, end)

    def _plain(self, line: str, end: str) -> None:
        pieces = [piece for piece in _BREAK.split(line) if piece.strip()]
        if len(pieces) > 1 and not ("`" in line or self._in_table or _TABLE_ROW.match(line)):
            for piece in pieces[:-1]:
                self._plain(piece, end or "\n")
            line = pieces[-1]
        before, self._before = self._before, line
        self._in_table = self._in_table and "|" in line
        if not _MARKED.search(line):
            self.kept.append(line.rstrip(" \t") + end)
            return
        if before.strip() and _UNDERLINE.match(line):
            self.heading = self.heading or inline(before)
            return
        if _is_table_rule(line):
            self._open_table(before)
            return
        if _RULE.match(line) or _DEFINITION.match(line):
            return
        shown = _QUOTE.sub("", line)
        if _HEADING.match(shown):
            shown = inline(_HEADING_TAIL.sub("", _HEADING.sub("", shown)))
            self.heading = self.heading or shown
        elif row := _TABLE_ROW.match(shown):
            shown = _cells(row[1])
        elif self._in_table:
            shown = _cells(shown)
        else:
            shown = inline(_ITEM.sub(r"\1", shown)).rstrip(" \t")
            # At the end of a line it breaks it.
            shown = shown[:-1] if end and shown.endswith("\\") and line.endswith("\\") else shown
        # A line that was nothing but an image or a tag leaves no line behind.
        if shown.strip() or not line.strip():
            self.kept.append(shown.rstrip(" ") + end)

    def _open_table(self, head: str) -> None:
        """The line under the headings of a table, whose rows need no bars at their ends."""
        self._in_table = "|" in head
        if self._in_table and not _TABLE_ROW.match(head) and self.kept:
            last = self.kept[-1]
            words = last.rstrip("\r\n")
            self.kept[-1] = _cells(words) + last[len(words) :]


def _cells(row: str) -> str:
    return "\t".join(inline(_BREAK.sub(" ", cell).strip()) for cell in _BAR.split(row))


def _is_table_rule(line: str) -> bool:
    """Whether this is the line under a table's head: | --- | :-: |."""
    return "-" in line and "|" in line and not line.strip(" \t|:-")


def inline(line: str) -> str:
    """One line without the marks inside it; what stands in `code` is left to the letter."""
    line = _LINK.sub(r"\1", _IMAGE.sub("", line)) if "[" in line else line
    pieces: list[str] = []
    at = 0
    for code in _CODE.finditer(line):
        pieces += (_unmarked(line[at : code.start()]), code[2])
        at = code.end()
    pieces.append(_unmarked(line[at:]))
    return "".join(pieces)


def _unmarked(text: str) -> str:
    escaped = [found[1] for found in _ESCAPE.finditer(text)] if "\\" in text else []
    if escaped:
        text = _ESCAPE.sub(_KEPT, text)
    if "<" in text:
        text = _SMALL.sub(lambda found: small(found[1], found[2]), text)
        text = _TAG.sub("", _AUTOLINK.sub(r"\1", text))
    text = _SCORE.sub(r"\1", _STAR.sub(r"\1", _STRONG.sub(r"\2", text)))
    text = unescape(text)
    if escaped:
        parts = text.split(_KEPT)
        text = parts[0] + "".join(map("".join, zip(escaped, parts[1:], strict=False)))
    return text
