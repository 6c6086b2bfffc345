"""A Word document (.docx) → its text as a reader sees it, and the facts in its properties."""

import re
from collections.abc import Mapping

from reader.intake.content import Content, Facts, fact, small
from reader.intake.documents.lines import LineBuilder
from reader.intake.documents.parts import Parts
from reader.intake.documents.properties import properties
from reader.intake.documents.xml_events import Listener, read_xml

_MAIN = "word/document.xml"
#: What is not seen: text taken out, the place it was moved from, readings over characters, and
#: what stands in for a drawing in older programs.
_SKIPPED = frozenset(("moveFrom", "Fallback", "rt", "delText"))
_NOTES = frozenset(("footnoteReference", "endnoteReference", "commentReference"))
_OFF = frozenset(("0", "false", "off"))
_RAISED = {"superscript": "sup", "subscript": "sub"}
_HEADING = re.compile(r"(?:heading ?[1-3]|title|标题( ?[1-3])?|標題( ?[1-3])?)", re.IGNORECASE)
_PRIVATE = range(0xE000, 0xF900)


def read_docx(parts: Parts) -> Content:
    """The text of a document, one line a paragraph, a table's row on one line where it is short.

    Insertions are in, deletions and hidden text out; footnotes, comments, headers and footers are
    left out. Raises :class:`RefusalError`.
    """
    main = _main(parts)
    styles = _Styles()
    data = parts.read_if_there(main.rpartition("/")[0] + "/styles.xml")
    if data is not None:
        read_xml(data, styles)
    reader = _Reader(styles.headings)
    read_xml(parts.read(main), reader)
    text = reader.lines.text()
    facts = properties(parts.read_if_there("docProps/core.xml"))
    heading = Facts(title=fact(reader.lines.heading))
    return Content(text=text, facts=heading.or_else(facts), notes_left=reader.notes)


def has_main(parts: Parts) -> bool:
    """Whether this archive is a Word document."""
    return _main(parts) in parts.names


def _main(parts: Parts) -> str:
    """The name of the part with the text."""
    relations = parts.read_if_there("_rels/.rels")
    if _MAIN in parts.names or relations is None:
        return _MAIN
    found = _Relations()
    read_xml(relations, found)
    return found.main if found.main.startswith("word/") else _MAIN


class _Relations(Listener):
    """Finds the main part among what the archive says of its parts."""

    def __init__(self) -> None:
        self.main = ""

    def start(self, _name: str, attributes: Mapping[str, str]) -> None:
        if attributes.get("Type", "").endswith("/officeDocument"):
            self.main = attributes.get("Target", "").lstrip("/")


class _Styles(Listener):
    """Learns which styles are headings: their ids are numbers in Chinese Word, their names not."""

    def __init__(self) -> None:
        self.headings: set[str] = set()
        self._id = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "style":
            self._id = attributes.get("styleId", "")
        elif name == "name" and _HEADING.fullmatch(attributes.get("val", "")):
            self.headings.add(self._id)


class _Paragraph:
    """What is known of a paragraph under way."""

    __slots__ = ("heading", "joined")

    def __init__(self) -> None:
        self.heading = False
        self.joined = False


class _Reader(Listener):
    """Follows the elements of the main part and keeps the words that a reader would see."""

    def __init__(self, headings: set[str]) -> None:
        self.lines = LineBuilder()
        self.notes = 0
        self._headings = headings
        self._names: list[str] = []
        self._skipping = 0
        self._paragraphs: list[_Paragraph] = []
        self._rows: list[bool] = []
        self._hidden = False
        self._raised = ""
        self._placeholder = False
        self._text: list[str] | None = None
        self._keeps_blanks = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        parent = self._names[-1] if self._names else ""
        self._names.append(name)
        if self._skipping or self._skips(name, parent):
            self._skipping += 1
        elif parent in ("pPr", "rPr", "trPr", "tcPr", "sdtPr"):
            self._property(name, attributes.get("val", ""), parent)
        elif name == "t":
            self._text = []
            self._keeps_blanks = attributes.get("space") == "preserve"
        elif parent == "r":
            self._in_run(name, attributes)
        else:
            self._open(name)

    def end(self, name: str) -> None:
        """An element ends."""
        self._names.pop()
        if self._skipping:
            self._skipping -= 1
        elif name == "t":
            self._end_text()
        elif name == "p" and self._paragraphs:
            paragraph = self._paragraphs.pop()
            if not paragraph.joined:
                self.lines.end_line(heading=paragraph.heading)
        elif name == "tc":
            self.lines.end_line()
        elif name == "tr" and self._rows:
            self.lines.end_row(dropped=self._rows.pop())
        elif name == "txbxContent":
            self.lines.end_aside()

    def words(self, text: str) -> None:
        """Words between elements; only those of runs are text."""
        if self._text is not None and not self._skipping:
            self._text.append(text)

    def _skips(self, name: str, parent: str) -> bool:
        if name == "sdtContent" and self._placeholder:
            self._placeholder = False
            return True
        return name in _SKIPPED or (name == "del" and parent not in ("rPr", "trPr"))

    def _open(self, name: str) -> None:
        if name == "p":
            self._paragraphs.append(_Paragraph())
        elif name == "r":
            self._hidden, self._raised = False, ""
        elif name == "tr":
            self._rows.append(False)
            self.lines.begin_row()
        elif name == "tc":
            self.lines.begin_cell()
        elif name == "txbxContent":
            self.lines.begin_aside()

    def _property(self, name: str, value: str, of: str) -> None:
        """Something said of a paragraph, a run, a row or a cell."""
        paragraph = self._paragraphs[-1] if self._paragraphs else None
        in_run = "pPr" not in self._names[-3:]
        if name == "pStyle" and paragraph is not None:
            paragraph.heading = value in self._headings or bool(_HEADING.fullmatch(value))
        elif name == "del" and of == "trPr" and self._rows:
            self._rows[-1] = True
        elif name == "del" and not in_run and paragraph is not None:
            # Its end was taken out: what follows is of the same paragraph.
            paragraph.joined = True
        elif name == "vanish" and in_run:
            self._hidden = value.lower() not in _OFF
        elif name == "vertAlign" and in_run:
            self._raised = _RAISED.get(value, "")
        elif name == "gridSpan":
            self.lines.span(value)
        elif name == "showingPlcHdr":
            self._placeholder = value.lower() not in _OFF

    def _in_run(self, name: str, attributes: Mapping[str, str]) -> None:
        """What stands in a run beside its words."""
        if name in _NOTES:
            self.notes += 1
        if self._hidden:
            return
        if name in ("tab", "ptab"):
            self.lines.words("\t")
        elif name in ("br", "cr"):
            self.lines.end_line()
        elif name == "noBreakHyphen":
            self.lines.words("\u2011")
        elif name == "sym":
            self.lines.words(_symbol(attributes.get("char", "")))

    def _end_text(self) -> None:
        text = "".join(self._text or ())
        self._text = None
        if not self._keeps_blanks:
            text = text.strip(" \t\r\n")
        if text and not self._hidden:
            # A line end in XML is a blank.
            text = re.sub(r"[\r\n]+", " ", text)
            self.lines.words(small(self._raised, text) if self._raised else text)


def _symbol(code: str) -> str:
    """The sign of a symbol font, unless only that font knows it."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    known = 0x20 < number < 0xD800 or 0xF900 <= number < 0x110000
    return chr(number) if known and number not in _PRIVATE else ""
