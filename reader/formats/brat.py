"""brat standoff: a text and its annotations side by side, ``NAME.txt`` and ``NAME.ann``.

Offsets are code points (a client of version 1.3 wrote UTF-16: the words tell). No stretch may
run over a line end, so one that does is written as several, joined by a space in the surface, and
a note ``reader_spans`` keeps how it was. Whole claims ride along as notes ``reader_claims``,
which brat shows as comments and keeps.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from reader.core.json_text import json_line
from reader.core.natural_order import by_path
from reader.formats.brat_lines import (
    ATTRIBUTES,
    LINE_END,
    NOTE,
    SPANS,
    Annotations,
    pieces,
    plain,
)
from reader.formats.format import Format
from reader.formats.losses import carrying
from reader.formats.marks import (
    CLAIM,
    METRIC,
    PASSENGER,
    SPEAKER,
    TIME,
    VENDOR,
    FormatError,
    Mark,
    RawDocument,
    Unit,
)
from reader.formats.reading import decoded, load_bytes
from reader.formats.texts import file_names, line_end_remarks, text_bytes

_LINE = re.compile(rb"(?:[TREAMN]\d+|#\d*|\*)\t")
#: What was given and what was asked for, apart, as shared tasks have them.
_HALVES = (".a1", ".a2")
_BOM = b"\xef\xbb\xbf"


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """A text and an annotation file for each document, and the configuration for all of them."""
    files: dict[str, bytes] = {}
    for document, name in zip(documents, file_names(documents), strict=True):
        files[f"{name}.txt"] = text_bytes(document.text)
        files[f"{name}.ann"] = "".join(f"{line}\n" for line in _lines(document)).encode()
    files["annotation.conf"] = _configuration(documents).encode()
    return files


def _lines(document: RawDocument) -> Iterator[str]:
    ids = {mark.id: f"T{number}" for number, mark in enumerate(document.marks, 1)}
    attributes = notes = 0
    for mark in document.marks:
        id_ = ids[mark.id]
        yield _text_bound(document.text, mark, id_)
        for key, value in mark.attributes.items():
            if key != NOTE and _is_word(value):
                attributes += 1
                yield f"A{attributes}\t{key} {id_} {value}"
        for kind, words in _notes(document, mark):
            notes += 1
            yield f"#{notes}\t{kind} {id_}\t{words}"
    for number, link in enumerate(document.links, 1):
        yield f"R{number}\t{link.label} Arg1:{ids[link.source]} Arg2:{ids[link.target]}"


def _text_bound(text: str, mark: Mark, id_: str) -> str:
    parts = pieces(text, mark.spans)
    offsets = ";".join(f"{start} {end}" for start, end in parts)
    surface = LINE_END.sub(" ", " ".join(text[start:end] for start, end in parts))
    return f"{id_}\t{mark.label} {offsets}\t{surface}"


def _notes(document: RawDocument, mark: Mark) -> Iterator[tuple[str, str]]:
    note = mark.attributes.get(NOTE, "")
    if note:
        yield "AnnotatorNotes", LINE_END.sub(" ", note)
    # A note stands among the attributes only where its line above cannot hold it as it is.
    rest = {
        key: value
        for key, value in mark.attributes.items()
        if (not _is_word(value) if key != NOTE else plain(value) != value)
    }
    if rest:
        yield ATTRIBUTES, json_line(rest)
    if any(LINE_END.search(document.text, *span) for span in mark.spans):
        yield SPANS, json_line(mark.spans)
    if mark.id in document.passenger:
        yield PASSENGER, json_line(document.passenger[mark.id])


def _is_word(value: str) -> bool:
    """Whether an attribute can have this value: brat parts its lines at every space."""
    return value.isprintable() and " " not in value and value.split() == [value]


def _configuration(documents: Sequence[RawDocument]) -> str:
    """What brat must know to show and edit these files."""
    values: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    kinds: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for document in documents:
        labels = {mark.id: mark.label for mark in document.marks}
        for mark in document.marks:
            for key, value in mark.attributes.items():
                if key != NOTE and _is_word(value):
                    values[key][mark.label].add(value)
        for link in document.links:
            kinds[link.label].add((labels[link.source], labels[link.target]))
    lines = ["[entities]", CLAIM, VENDOR, METRIC, SPEAKER, TIME, "", "[relations]"]
    lines += [
        f"{kind}\tArg1:{source}, Arg2:{target}"
        for kind, ends in sorted(kinds.items())
        for source, target in sorted(ends)
    ]
    lines += ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", ""]
    lines += ["[attributes]", *_attribute_lines(values)]
    return "\n".join(lines) + "\n"


def _attribute_lines(values: Mapping[str, Mapping[str, set[str]]]) -> Iterator[str]:
    for key, by_label in sorted(values.items()):
        every = sorted(set().union(*by_label.values()))
        yield f"{key}\tArg:{'|'.join(sorted(by_label))}, Value:{'|'.join(every)}"


def read(path: Path) -> Iterator[RawDocument]:
    """The document of one ``.ann`` or ``.txt`` file, or every document of a folder and those in it.

    Raises :class:`FormatError`.
    """
    if not path.is_dir():
        yield _document(_annotations(path), path.stem)
        return
    halves = path.rglob(f"*{_HALVES[0]}")
    found = {*path.rglob("*.ann"), *(_annotations(half) for half in halves)}
    files = sorted(found, key=by_path)
    if not files:
        raise FormatError(f"{path.name}: no .ann file in this folder")
    read_too = {file.with_suffix(".txt") for file in files}
    texts = (file for file in path.rglob("*.txt") if file not in read_too)
    alone = sorted(texts, key=by_path)
    notes = tuple(f"{file.name}: a text without an .ann file, not taken in" for file in alone)
    for file in files:
        name = file.relative_to(path).with_suffix("").as_posix()
        yield _document(file, name, notes)
        notes = ()


def _annotations(path: Path) -> Path:
    """The annotation file of a text: the whole one, else the first of its two halves."""
    whole, half = path.with_suffix(".ann"), path.with_suffix(_HALVES[0])
    return half if half.exists() and not whole.exists() else whole


def _content(file: Path) -> str:
    """What an annotation file says, or what both halves do."""
    second = file.with_suffix(_HALVES[1])
    files = [file, second] if file.suffix == _HALVES[0] and second.exists() else [file]
    return "\n".join(decoded(load_bytes(each), each.name).removesuffix("\n") for each in files)


def _document(file: Path, name: str, notes: tuple[str, ...] = ()) -> RawDocument:
    raw = load_bytes(file.with_suffix(".txt"))
    text = decoded(raw, file.with_suffix(".txt").name)
    found = Annotations(file.name)
    found.read(_content(file))
    marks = found.marks(text, shift=_shift(found, text) if raw.startswith(_BOM) else 0)
    return RawDocument(
        name=name,
        text=text,
        marks=marks,
        links=found.links(),
        unit=Unit.CODE_POINTS,
        passenger=found.passenger,
        place=file.name,
        notes=(*notes, *found.notes),
    )


def _shift(found: Annotations, text: str) -> int:
    """How far offsets lie behind where brat counted the byte order mark as a character.

    The words tell: nothing says so, and other tools do not count it.
    """
    right = [0, 0]
    for mark in found.marks(text):
        for (start, end), words in zip(mark.spans, mark.quotes or (), strict=False):
            for shift in (0, 1):
                right[shift] += start >= shift and text[start - shift : end - shift] == words
    return int(right[1] > right[0])


def sniff(name: str, head: bytes) -> bool:
    """A file of annotations, be it empty as that of a text without any."""
    if not name.endswith((".ann", *_HALVES)):
        return False
    line = head.removeprefix(_BOM).lstrip()
    return not line or _LINE.match(line) is not None


BRAT = Format(
    key="brat",
    name="brat",
    suffixes=(".ann", ".txt"),
    sniff=sniff,
    holds=carrying("fragments", "overlap", "kind", "vendors", "vendor_stance", "note", "status"),
    read=read,
    write=write,
    remarks=line_end_remarks,
    units=(Unit.CODE_POINTS, Unit.UTF16),
    folder=True,
)
