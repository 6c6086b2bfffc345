"""The lines of a brat annotation file: text-bound marks, relations, events, attributes, notes."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reader.formats.marks import PASSENGER, FormatError, Link, Mark

#: Kinds of notes of our own: a mark's spans and attributes where brat cannot hold them.
SPANS, ATTRIBUTES = "reader_spans", "reader_attributes"
NOTE = "note"

Spans = tuple[tuple[int, int], ...]

_KIND = re.compile(r"(?:([TREAMN])\d\S*|(#)\d*|(\*))\t")
_TEXT_BOUND = re.compile(r"(T\d\S*)\t(\S+) +(-?\d+ -?\d+(?:;-?\d+ -?\d+)*)(?:\t(.*))?", re.DOTALL)
_ENDS = re.compile(r"([^\s:]+):(\S+)")
_ATTRIBUTE = re.compile(r"\S+\t(\S+) +(\S+)(?: +(.*?))?\s*")
_NOTE = re.compile(r"#\d*\t(\S+) +(\S+)(?:\t(.*))?")
_NAMED = re.compile(r"N\d\S*\t(\S+) +(\S+) +(\S+)(?:\t(.*))?")

#: Whatever ends a line for one tool or another.
LINE_END = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_RUN = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


def pieces(text: str, spans: Spans) -> Spans:
    """*spans* without the line ends in them, as brat wants them; one of line ends alone stays."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        runs = [run.span() for run in _RUN.finditer(text, start, end)]
        found.extend(runs or [(start, end)])
    return tuple(found)


def plain(note: str) -> str:
    """A note as a comment of brat's can hold it, whatever becomes of its spaces there."""
    return " ".join(note.split())


@dataclass(slots=True)
class _TextBound:
    label: str
    spans: Spans
    surface: str | None
    line: int
    attributes: dict[str, str] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    #: Whether the note among the attributes is only how one of the comments was written exactly.
    exact: bool = False
    kept: Spans | None = None
    carried: dict[str, Any] | None = None

    @property
    def missing(self) -> int:
        """How many characters of the surface have not been read."""
        length = sum(end - start for start, end in self.spans) + len(self.spans) - 1
        return length - len(self.surface or "")

    def said(self) -> dict[str, str]:
        """The attributes; the note is what the comments say, exactly as it was if they still do."""
        kept = self.attributes.get(NOTE)
        if kept is None:
            return {
                **self.attributes,
                **({NOTE: "\n".join(self.comments)} if self.comments else {}),
            }
        if [plain(kept)] == list(map(plain, self.comments)):
            return self.attributes
        others = {key: value for key, value in self.attributes.items() if key != NOTE}
        notes = self.comments if self.exact else [kept, *self.comments]
        return {**others, NOTE: "\n".join(notes)} if notes else others


class Annotations:
    """What one ``.ann`` file says; ids of marks are the file's, or the claims' that ride along."""

    def __init__(self, file: str) -> None:
        self.notes: list[str] = []
        #: The claims that rode along, by their ids.
        self.passenger: dict[str, dict[str, Any]] = {}
        self._names: dict[str, str] = {}
        self._file = file
        self._bound: dict[str, _TextBound] = {}
        self._triggers: dict[str, str] = {}
        self._links: list[Link] = []
        self._later: list[tuple[int, str, str]] = []

    def read(self, content: str) -> None:
        """Read all lines. Raises :class:`FormatError` naming file and line."""
        last: _TextBound | None = None
        blank = 0
        for number, ended in enumerate(content.split("\n"), 1):
            line = ended.removesuffix("\r")
            kind = _KIND.match(line)
            if kind is not None:
                last, blank = self._line(number, line, kind[1] or kind[2] or kind[3]), 0
            elif not line.strip():
                blank += 1
            elif last is not None and last.missing > 0:
                # A surface with a line end in it: broken for brat, but nothing is to be lost.
                last.surface = f"{last.surface or ''}{chr(10) * (blank + 1)}{line}"
                blank = 0
            else:
                raise self._wrong(number, "no annotation of brat's")
        # A line may speak of another further down.
        for number, kind_, line in self._later:
            self._about(number, kind_, line)
        for id_, bound in self._bound.items():
            carried = bound.carried
            if carried is not None and carried["id"] in self.passenger:
                self.notes.append(f"{self._file}: claim {carried['id']} rides along twice")
            elif carried is not None:
                self._names[id_] = carried["id"]
                self.passenger[carried["id"]] = carried

    def _line(self, number: int, line: str, kind: str) -> _TextBound | None:
        if kind == "T":
            return self._text_bound(number, line)
        if kind == "R":
            self._relation(number, line)
        elif kind == "E":
            self._event(number, line)
        elif kind == "*":
            self._equal(line)
        else:
            self._later.append((number, kind, line))
        return None

    def _text_bound(self, number: int, line: str) -> _TextBound:
        found = _TEXT_BOUND.fullmatch(line)
        if found is None:
            raise self._wrong(number, "a mark needs a label and its offsets")
        id_, label, offsets, surface = found.groups()
        spans = tuple(self._pair(number, part) for part in offsets.split(";"))
        if id_ in self._bound:
            self.notes.append(f"{self._file}, line {number}: a second {id_}")
            id_ = f"{id_}@{number}"
        bound = self._bound[id_] = _TextBound(label, spans, surface, number)
        return bound

    def _pair(self, number: int, written: str) -> tuple[int, int]:
        start, end = written.split(" ")
        if len(start) > 12 or len(end) > 12:
            raise self._wrong(number, "an offset larger than any text")
        return int(start), int(end)

    def _relation(self, number: int, line: str) -> None:
        _, _, said = line.partition("\t")
        label, *_ = said.split() or [""]
        ends = _ENDS.findall(said)
        if len(ends) != 2 or ":" in label:
            raise self._wrong(number, "a relation needs a kind and two ends")
        self._links.append(Link(ends[0][1], ends[1][1], label))

    def _event(self, number: int, line: str) -> None:
        id_, _, said = line.partition("\t")
        ends = _ENDS.findall(said)
        if not ends:
            raise self._wrong(number, "an event needs a trigger")
        (_, trigger), *others = ends
        self._triggers[id_] = trigger
        self._links.extend(Link(trigger, target, role) for role, target in others)

    def _equal(self, line: str) -> None:
        _, *said = line.split()
        self._links.extend(Link(said[1], target, said[0]) for target in said[2:])

    def _about(self, number: int, kind: str, line: str) -> None:
        """An attribute, a note or a reference, once every mark is known."""
        pattern = {"#": _NOTE, "N": _NAMED}.get(kind, _ATTRIBUTE)
        found = pattern.fullmatch(line)
        if found is None:
            raise self._wrong(number, "an attribute or note without its target")
        label, target = found[1], found[2]
        bound = self._bound.get(self._triggers.get(target, target))
        if bound is None:
            self.notes.append(f"{self._file}, line {number}: {label} of {target}, not of a mark")
        elif kind == "#":
            self._note(number, bound, label, found[3] or "")
        elif kind == "N":
            bound.attributes[label] = found[3] + (f" {found[4]}" if found[4] else "")
        else:
            bound.attributes[label] = found[3] or "true"

    def _note(self, number: int, bound: _TextBound, kind: str, words: str) -> None:
        if kind not in (PASSENGER, SPANS, ATTRIBUTES):
            bound.comments.append(words)
            return
        try:
            value = json.loads(words)
            # A lone surrogate is no character: it fails here, as a value error.
            json.dumps(value, ensure_ascii=False).encode()
        except (ValueError, RecursionError) as error:
            raise self._wrong(number, f"not JSON: {error}") from error
        if kind == PASSENGER and isinstance(value, dict) and isinstance(value.get("id"), str):
            bound.carried = value
        elif kind == ATTRIBUTES and isinstance(value, dict):
            bound.attributes.update({str(key): str(said) for key, said in value.items()})
            bound.exact |= NOTE in value
        elif kind == SPANS:
            bound.kept = _pairs(value)
        else:
            raise self._wrong(number, f"not {kind} as Zhubi writes it")

    def marks(self, text: str, *, shift: int = 0) -> tuple[Mark, ...]:
        """The marks in the file's order; *shift* is taken from every offset."""
        return tuple(self._mark(id_, bound, text, shift) for id_, bound in self._bound.items())

    def _mark(self, id_: str, bound: _TextBound, text: str, shift: int) -> Mark:
        spans = tuple((start - shift, end - shift) for start, end in bound.spans)
        quotes = None if bound.surface is None else _parted(bound.surface, spans)
        kept = bound.kept
        if kept is not None and _shown(text, kept) == (spans, quotes):
            spans, quotes = kept, tuple(text[start:end] for start, end in kept)
        return Mark(
            id=self._known(id_),
            label=bound.label,
            spans=spans,
            quotes=quotes,
            attributes=bound.said(),
            place=f"{self._file}, line {bound.line}",
        )

    def links(self) -> tuple[Link, ...]:
        """The relations, and events as links from their triggers."""
        return tuple(
            Link(self._known(link.source), self._known(link.target), link.label)
            for link in self._links
        )

    def _known(self, id_: str) -> str:
        id_ = self._triggers.get(id_, id_)
        other = f"{id_}@{self._file}" if id_ in self.passenger else id_
        return self._names.get(id_, other)

    def _wrong(self, number: int, what: str) -> FormatError:
        return FormatError(f"{self._file}, line {number}: {what}")


def _parted(surface: str, spans: Spans) -> tuple[str, ...]:
    """The surface taken apart into the words of each span, or whole where it does not fit them.

    Stretches are joined by one space; a surface that counts UTF-16 is longer than it looks.
    """
    if len(spans) == 1:
        return (surface,)
    for points in (surface, None):
        units = surface if points is not None else surface.encode("utf-16-le")
        found = list(_cut(units, spans))
        if found and "".join(found) and " ".join(found) == surface:
            return tuple(found)
    return (surface,)


def _cut(units: str | bytes, spans: Spans) -> Iterator[str]:
    at, width = 0, 1 if isinstance(units, str) else 2
    for start, end in spans:
        part = units[at * width : (at + end - start) * width]
        yield part if isinstance(part, str) else part.decode("utf-16-le", "replace")
        at += end - start + 1


def _shown(text: str, kept: Spans) -> tuple[Spans, tuple[str, ...]] | None:
    """How spans that were kept must look in the file if nobody has edited them since."""
    if not all(0 <= start < end <= len(text) for start, end in kept):
        return None
    spans = pieces(text, kept)
    surface = " ".join(text[start:end] for start, end in spans)
    return spans, _parted(LINE_END.sub(" ", surface), spans)


def _pairs(value: object) -> Spans | None:
    """Spans as JSON has them, or ``None`` when they are something else."""
    if not isinstance(value, list):
        return None
    for pair in value:
        if not isinstance(pair, list) or [type(at) for at in pair] != [int, int]:
            return None
    return tuple((start, end) for start, end in value)
