"""An OpenDocument text (.odt) → its text as a reader sees it, and the facts in its properties."""

from collections.abc import Mapping

from reader.intake.content import Content, Facts, fact
from reader.intake.documents.lines import LineBuilder
from reader.intake.documents.parts import Parts
from reader.intake.documents.properties import properties
from reader.intake.documents.xml_events import Listener, read_xml

#: What is not seen or stands beside the text.
_SKIPPED = frozenset((
    "tracked-changes", "note", "annotation", "ruby-text", "hidden-text", "hidden-paragraph",
    "sequence-decls", "forms", "title", "desc", "tracked-change",
))  # fmt: skip
_NOTES = frozenset(("note", "annotation"))
_MOST_BLANKS = 1000


def read_odt(parts: Parts) -> Content:
    """The text of a document, one line a paragraph. Raises :class:`RefusalError`."""
    reader = _Reader()
    read_xml(parts.read("content.xml"), reader)
    text = reader.lines.text()
    facts = properties(parts.read_if_there("meta.xml"))
    heading = Facts(title=fact(reader.lines.heading))
    return Content(text=text, facts=heading.or_else(facts), notes_left=reader.notes)


class _Reader(Listener):
    """Follows the elements of the content and keeps the words that a reader would see."""

    def __init__(self) -> None:
        self.lines = LineBuilder()
        self.notes = 0
        self._skipping = 0
        self._paragraphs: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self._skipping or name in _SKIPPED:
            self.notes += not self._skipping and name in _NOTES
            self._skipping += 1
        elif name in ("p", "h"):
            self._paragraphs.append(name)
        elif name == "s":
            count = attributes.get("c", "1")
            blanks = int(count) if count.isascii() and count.isdigit() and len(count) < 5 else 1
            self.lines.words(" " * min(blanks, _MOST_BLANKS))
        elif name == "tab":
            self.lines.words("\t")
        elif name == "line-break":
            self.lines.end_line()
        elif name == "table-row":
            self.lines.begin_row()
        elif name in ("table-cell", "covered-table-cell"):
            self.lines.begin_cell()
        elif name == "text-box":
            self.lines.begin_aside()

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipping:
            self._skipping -= 1
        elif name in ("p", "h") and self._paragraphs:
            self._paragraphs.pop()
            self.lines.end_line(heading=name == "h")
        elif name == "table-row":
            self.lines.end_row()
        elif name == "table-cell":
            self.lines.end_line()
        elif name == "text-box":
            self.lines.end_aside()

    def words(self, text: str) -> None:
        """Words between elements; blanks as the format has them, several of them are one."""
        if self._paragraphs and not self._skipping:
            self.lines.words(_collapsed(text))


def _collapsed(text: str) -> str:
    pieces = text.replace("\t", " ").replace("\n", " ").replace("\r", " ").split(" ")
    inner = [piece for at, piece in enumerate(pieces) if piece or at in (0, len(pieces) - 1)]
    return " ".join(inner) if len(inner) > 1 or not text.isspace() else " "
