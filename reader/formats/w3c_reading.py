"""Reading Web Annotations: their selectors as spans, their texts from the files beside them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from reader.formats import w3c_bodies as bodies
from reader.formats.marks import PASSENGER, VENDOR, FormatError, Link, Mark, RawDocument, Unit
from reader.formats.reading import array, json_lines, load_json, load_text, members, whole
from reader.formats.w3c_bodies import several

#: What the ids of our own annotations begin with.
IRI = "urn:zhubi:"
SOURCES = "reader_sources"

_KEYWORDS = {"@id": "id", "@type": "type", "@graph": "items", "@value": "value"}
_FRAGMENT = re.compile(r"char=(\d{1,12}),(\d{1,12})")


@dataclass(frozen=True, slots=True)
class _Stretch:
    """One target in a text: its offsets, its words and what stands around them, where given."""

    source: str
    span: tuple[int, int] | None
    words: str | None
    around: tuple[str, str]


@dataclass(slots=True)
class _Group:
    """What one person marked in one text."""

    source: str
    creator: str | None
    marks: list[Mark] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    passenger: dict[str, Any] = field(default_factory=dict)


def read(path: Path) -> Iterator[RawDocument]:
    """Every text with its annotations, those of each creator apart. Raises :class:`FormatError`."""
    try:
        value = _plain(_loaded(path))
    except RecursionError as error:
        raise FormatError(f"{path.name}: nested too deeply") from error
    reader = _Reader(path)
    items = list(_items(value, path.name))
    for number, item in enumerate(items, 1):
        reader.take(members(item, f"{path.name}, annotation {number}"), number)
    named = value.get(SOURCES) if isinstance(value, dict) else None
    yield from reader.documents(named if isinstance(named, dict) else {})


def _loaded(path: Path) -> Any:
    """The file's JSON, or the list of what its lines are where it has one annotation a line."""
    try:
        return load_json(path)
    except FormatError:
        lines = [value for _, value in json_lines(path)]
        if len(lines) < 2:
            raise
        return lines


def _plain(value: Any) -> Any:
    """JSON-LD with the short names of its keywords: ``id`` for ``@id``, ``type`` for ``@type``."""
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {_KEYWORDS.get(key, key): _plain(each) for key, each in value.items()}


def _items(value: object, place: str) -> Iterator[object]:
    """The annotations of a page, a collection, a list, or one alone."""
    if isinstance(value, list):
        yield from value
    elif isinstance(value, dict) and "items" in value:
        yield from array(value["items"], place, "items")
    elif isinstance(value, dict) and isinstance(value.get("first"), dict):
        yield from array(value["first"].get("items"), place, "items")
    elif isinstance(value, dict) and "target" in value:
        yield value
    elif isinstance(value, dict) and isinstance(value.get("first"), str):
        raise FormatError(f"{place}: its annotations lie elsewhere: {value['first']}")
    else:
        raise FormatError(f"{place}: no annotations")


class _Reader:
    """Takes annotations one by one and gives them back by text and creator."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._texts: dict[str, str] = {}
        self._groups: dict[tuple[str, str | None], _Group] = {}
        self._group_of: dict[str, _Group] = {}
        self._links: list[Link] = []
        self._restanced: dict[tuple[str, str], str] = {}
        self._notes: list[str] = []

    def take(self, item: Mapping[str, Any], number: int) -> None:
        """One annotation: a mark, or a link between others."""
        place = f"{self._path.name}, annotation {number}"
        if not {"Annotation", "oa:Annotation"}.intersection(map(str, several(item.get("type")))):
            raise FormatError(f"{place}: no annotation")
        if "linking" in several(item.get("motivation")):
            self._link(item, place)
            return
        stretches = [
            stretch
            for target in several(item.get("target"))
            if (stretch := self._stretch(target, place)) is not None
        ]
        by_source: dict[str, list[_Stretch]] = {}
        for stretch in stretches:
            by_source.setdefault(stretch.source, []).append(stretch)
        if not by_source:
            self._notes.append(f"{place}: no stretch of a text")
        for at, (source, found) in enumerate(by_source.items()):
            id_ = _name(item.get("id")) or f"a{number}"
            self._mark(item, f"{id_}@{at}" if at else id_, found, source, place)

    def _mark(
        self, item: Mapping[str, Any], id_: str, found: list[_Stretch], source: str, place: str
    ) -> None:
        if id_ in self._group_of:
            self._notes.append(f"{place}: a second annotation {id_}")
            id_ = f"{id_}@{place.rpartition(' ')[2]}"
        text = self._text(source, place)
        placed = [_placed(text, stretch) for stretch in found]
        words = tuple(stretch.words for stretch in found if stretch.words is not None)
        creator = _creator(item.get("creator"))
        group = self._groups.setdefault((source, creator), _Group(source, creator))
        faults = [fault for _, fault in placed if fault]
        group.marks.append(
            Mark(
                id=id_,
                label=bodies.label(item),
                spans=tuple(span for span, _ in placed),
                quotes=words if len(words) == len(found) else None,
                attributes=bodies.attributes(item),
                context=found[0].around if len(found) == 1 and any(found[0].around) else None,
                place=place,
                fault=faults[0] if faults else "",
            )
        )
        self._group_of[id_] = group
        if isinstance(item.get(PASSENGER), dict):
            group.passenger[id_] = item[PASSENGER]
            self._restanced.update(
                {(id_, vendor): stance for vendor, stance in bodies.restanced(item).items()}
            )

    def _link(self, item: Mapping[str, Any], place: str) -> None:
        said = several(item.get("body"))
        targets = [name for body in said if (name := _name(body))]
        labels = [bodies.value_of(body) for body in said if bodies.purpose(body) == "tagging"]
        sources = [name for target in several(item.get("target")) if (name := _name(target))]
        if not targets and len(sources) > 1:
            sources, targets = sources[:1], sources[1:]
        if not targets or not sources:
            raise FormatError(f"{place}: a link without two ends")
        label = next((label for label in labels if label), "related")
        self._links.extend(Link(source, end, label) for source in sources for end in targets)

    def _stretch(self, target: object, place: str) -> _Stretch | None:
        """A target that selects a stretch of a text; ``None`` when it is a whole resource."""
        if isinstance(target, str):
            source, _, fragment = target.partition("#")
            selectors: list[Any] = [{"type": "FragmentSelector", "value": fragment}]
        else:
            entry = members(target, f"{place}, target")
            source = _source(entry)
            selectors = several(entry.get("selector"))
        span, words, around = None, None, ("", "")
        for selector in _refined(selectors):
            kind = members(selector, f"{place}, selector").get("type")
            if kind == "TextPositionSelector":
                span = whole(selector.get("start"), place), whole(selector.get("end"), place)
            elif kind == "FragmentSelector":
                found = _FRAGMENT.match(str(selector.get("value")))
                span = (int(found[1]), int(found[2])) if found else span
            elif kind == "TextQuoteSelector" and isinstance(selector.get("exact"), str):
                words = selector["exact"]
                around = _text_of(selector, "prefix"), _text_of(selector, "suffix")
            else:
                self._notes.append(f"{place}: selector {kind} is not read")
        if span is None and words is None:
            return None
        return _Stretch(source, span, words, around)

    def _text(self, source: str, place: str) -> str:
        """The text of a source: the file of its name beside the annotations, and no other."""
        if source not in self._texts:
            file = _beside(self._path, source)
            if file is None:
                raise FormatError(f"{place}: the text of {source or 'no source'} is not here")
            self._texts[source] = load_text(file)
        return self._texts[source]

    def documents(self, named: Mapping[str, object]) -> Iterator[RawDocument]:
        """The documents; *named* gives their names and those without annotations."""
        for link in self._links:
            group = self._group_of.get(link.source)
            if group is None:
                self._notes.append(f"{self._path.name}: a link from {link.source}, not a mark")
            else:
                group.links.append(self._stanced(link, group))
        for source in named:
            if all(known != source for known, _ in self._groups):
                self._groups[source, None] = _Group(source, None)
        notes = tuple(self._notes)
        if notes and not self._groups:
            raise FormatError(notes[0])
        for group in self._groups.values():
            name = named.get(group.source)
            file = PurePosixPath(unquote(_path(group.source)))
            yield RawDocument(
                name=name if isinstance(name, str) else file.stem or self._path.stem,
                text=self._text(group.source, self._path.name),
                marks=tuple(group.marks),
                links=tuple(group.links),
                unit=Unit.CODE_POINTS,
                passenger=group.passenger,
                annotator=group.creator,
                place=self._path.name,
                notes=notes,
            )
            notes = ()

    def _stanced(self, link: Link, group: _Group) -> Link:
        """The link with the stance that a tag of its claim says, where that was edited."""
        if not any(source == link.source for source, _ in self._restanced):
            return link
        target = next((mark for mark in group.marks if mark.id == link.target), None)
        if target is None or target.label != VENDOR:
            return link
        stance = self._restanced.get((link.source, target.attributes.get("vendor", "")))
        return link if stance is None else Link(link.source, link.target, stance)


def _beside(path: Path, source: str) -> Path | None:
    """The file that a source names, if it lies in the same folder; whatever its IRI, no other.

    Annotations that name no source are of the text with their own file's name.
    """
    name = PurePosixPath(unquote(_path(source))).name
    try:
        file = path.with_name(name) if source else path.with_suffix(".txt")
        return file if file.is_file() else None
    except (ValueError, OSError):
        return None


def _refined(selectors: Iterable[object]) -> Iterator[Any]:
    """Selectors, each followed by those that refine it, which say more exactly where."""
    for selector in selectors:
        yield selector
        if isinstance(selector, dict):
            yield from _refined(several(selector.get("refinedBy")))


def _placed(text: str, stretch: _Stretch) -> tuple[tuple[int, int], str]:
    """The offsets of a stretch, sought by its words where the file gives no other."""
    if stretch.span is not None:
        return stretch.span, ""
    words, (before, after) = stretch.words or "", stretch.around
    places = [found.start() for found in re.finditer(re.escape(words), text)] if words else []
    fitting = [
        place
        for place in places
        if text.endswith(before, 0, place) and text.startswith(after, place + len(words))
    ]
    chosen = fitting or places
    if len(chosen) == 1:
        return (chosen[0], chosen[0] + len(words)), ""
    return (0, 0), f"it gives no offsets, and its words stand at {len(chosen)} places"


def _path(source: str) -> str:
    """The path of an IRI."""
    try:
        return urlsplit(source).path
    except ValueError:
        return ""


def _name(value: object) -> str:
    """The id of a resource; one of our own without what it begins with."""
    if isinstance(value, dict):
        value = value.get("id")
    if not isinstance(value, str):
        return ""
    return unquote(value.removeprefix(IRI)) if value.startswith(IRI) else value


def _source(target: Mapping[str, Any]) -> str:
    source = target.get("source") or target.get("id")
    if isinstance(source, dict):
        source = source.get("id")
    return source if isinstance(source, str) else ""


def _creator(value: object) -> str | None:
    """The name of the first creator."""
    for creator in several(value):
        if isinstance(creator, str) and creator:
            return creator
        if isinstance(creator, dict):
            for key in ("name", "nickname", "id"):
                if isinstance(creator.get(key), str) and creator[key]:
                    return str(creator[key])
    return None


def _text_of(selector: Mapping[str, Any], key: str) -> str:
    value = selector.get(key)
    return value if isinstance(value, str) else ""


def sniff(name: str, head: bytes) -> bool:
    """JSON with the context of Web Annotations, or with their selectors."""
    return name.endswith((".jsonld", ".json")) and (
        b"ns/anno.jsonld" in head
        or b'"TextPositionSelector"' in head
        or b'"TextQuoteSelector"' in head
    )
