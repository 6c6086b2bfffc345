"""WebAnno TSV 3: the older exchange of WebAnno and INCEpTION, a token a line.

Offsets are UTF-16 units. Written with one token a character, so that every span falls on tokens;
a sentence is a line with its line end, since text between sentences is not in such a file. Links
to vendors, metrics, speakers and times are slots whose role is the stance or the part's name.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.core.natural_order import by_path
from reader.core.span import Span
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
    Link,
    RawDocument,
    Unit,
)
from reader.formats.reading import load_text
from reader.formats.regions import Region, part
from reader.formats.texts import file_names
from reader.formats.units import Ruler
from reader.formats.webanno_cells import EMPTY, NOTHING, escape, escape_line
from reader.formats.webanno_reading import IDENTIFIER, TsvReader

#: Features of each layer besides the identifier.
_FEATURES = {
    CLAIM: ("polarity", "target", "certainty", "kind", "status", "note"),
    VENDOR: ("vendor",),
    METRIC: ("kind", "comparator", "value", "value_min", "value_max", "unit", "note"),
    SPEAKER: ("type", "name"),
    TIME: (),
}
#: The slots of a claim, by the layer they reach.
_SLOTS = {
    CLAIM: "fragments",
    VENDOR: "vendors",
    METRIC: "metrics",
    SPEAKER: "speakers",
    TIME: "times",
}
_HEAD = b"#FORMAT=WebAnno TSV 3"
_LINES = re.compile(r"[^\n]*\n|[^\n]+")


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """One ``.tsv`` file a document."""
    names = file_names(documents)
    return {
        f"{name}.tsv": _Writer(document).written().encode()
        for name, document in zip(names, documents, strict=True)
    }


class _Writer:
    """Writes one document; annotations are numbered through, so that every one is told apart."""

    def __init__(self, document: RawDocument) -> None:
        self._document = document
        regions, links = part(document)
        self._regions = [region for region in regions if region.label in _FEATURES]
        self._numbers = {region.id: at for at, region in enumerate(self._regions, 1)}
        self._by_id = {region.id: region for region in self._regions}
        self._links: dict[str, list[Link]] = defaultdict(list)
        for link in links:
            if link.source in self._by_id and link.target in self._by_id:
                self._links[link.source].append(link)
        self._over: dict[int, list[Region]] = defaultdict(list)
        for region in self._regions:
            for at in range(region.start, region.end):
                self._over[at].append(region)
        self._tokens: list[str] = []

    def written(self) -> str:
        """The whole file."""
        sentences = list(_LINES.finditer(self._document.text))
        self._tokens = [
            f"{number}-{at}"
            for number, sentence in enumerate(sentences, 1)
            for at in range(1, len(sentence[0]) + 1)
        ]
        ruler = Ruler(self._document.text)
        body = "".join(self._sentence(found, ruler) for found in sentences)
        return f"{_head()}\n{body}"

    def _sentence(self, found: re.Match[str], ruler: Ruler) -> str:
        said = "".join(f"#Text={escape_line(line)}\n" for line in found[0].split("\n"))
        lines = []
        for at in range(*found.span()):
            start, end = ruler.to_unit(Unit.UTF16, Span(at, at + 1))
            cells = "".join(f"{cell}\t" for cell in self._cells(at))
            form = escape(self._document.text[at])
            lines.append(f"{self._tokens[at]}\t{start}-{end}\t{form}\t{cells}\n")
        return f"\n{said}{''.join(lines)}"

    def _cells(self, at: int) -> Iterator[str]:
        for label, features in _FEATURES.items():
            over = [region for region in self._over.get(at, ()) if region.label == label]
            columns = [
                [self._value(region, IDENTIFIER, region.id) for region in over],
                *(
                    [self._value(region, name, region.attributes.get(name)) for region in over]
                    for name in features
                ),
            ]
            if label == CLAIM:
                columns.append([self._carried(region, at) for region in over])
                for target in _SLOTS:
                    links = [self._slot(region, target, at) for region in over]
                    columns += [[roles for roles, _ in links], [ends for _, ends in links]]
            yield from ("|".join(column) if column else NOTHING for column in columns)

    def _value(self, region: Region, _name: str, said: str | None) -> str:
        return f"{escape(said) if said else EMPTY}[{self._numbers[region.id]}]"

    def _carried(self, region: Region, at: int) -> str:
        """The whole claim, on its first token alone: it would be there once a character."""
        data = self._document.passenger.get(region.id) if at == region.start else None
        said = None if data is None else json.dumps(data, ensure_ascii=False)
        return self._value(region, PASSENGER, said)

    def _slot(self, region: Region, target: str, at: int) -> tuple[str, str]:
        """Roles and targets of the links that reach one layer, on the first token alone."""
        own = self._links[region.id] if at == region.start else ()
        links = [link for link in own if self._by_id[link.target].label == target]
        number = f"[{self._numbers[region.id]}]"
        if not links:
            return f"{EMPTY}{number}", NOTHING
        ends = (self._by_id[link.target] for link in links)
        places = (f"{self._tokens[end.start]}[{self._numbers[end.id]}]" for end in ends)
        return ";".join(escape(link.label) for link in links) + number, ";".join(places)


def _head() -> str:
    lines = ["#FORMAT=WebAnno TSV 3.3"]
    for label, features in _FEATURES.items():
        columns = [f"reader.{label}", IDENTIFIER, *features]
        if label == CLAIM:
            columns.append(PASSENGER)
            for target, name in _SLOTS.items():
                link = f"reader.{CLAIM}{name.capitalize()}Link"
                columns += [f"ROLE_reader.{CLAIM}:{name}_{link}", f"reader.{target}"]
        lines.append("#T_SP=" + "|".join(columns))
    return "\n".join(lines) + "\n"


def read(path: Path) -> Iterator[RawDocument]:
    """The text of a file, or of every such file in a folder. Raises :class:`FormatError`."""
    if not path.is_dir():
        yield TsvReader(load_text(path), path.name).document(path.stem)
        return
    wanted = sorted((file for file in path.rglob("*.tsv") if file.is_file()), key=by_path)
    if not wanted:
        raise FormatError(f"{path.name}: no WebAnno TSV file in this folder")
    for file in wanted:
        place = file.relative_to(path).as_posix()
        yield TsvReader(load_text(file), place).document(file.stem)


def sniff(_name: str, head: bytes) -> bool:
    """A file that says so in its first line."""
    return head.removeprefix(b"\xef\xbb\xbf").startswith(_HEAD)


WEBANNO_TSV = Format(
    key="webanno-tsv",
    name="WebAnno TSV 3",
    suffixes=(".tsv",),
    sniff=sniff,
    holds=carrying("overlap", "kind", "vendors", "vendor_stance", "metrics", "note", "status"),
    read=read,
    write=write,
    units=(Unit.UTF16, Unit.CODE_POINTS),
    folder=True,
)
