"""doccano: JSONL with entities and relations, written in UTF-16 units as its browser counts them.

A span there is a label and two integers: no words, so nothing can be checked when it comes back
from a file that does not say its unit. Ours says it in ``reader_unit``; metadata keys lie flat
beside the text and come back. A project in grapheme mode counts clusters: say so on import.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.core.span import Span
from reader.formats.format import Format
from reader.formats.losses import carrying
from reader.formats.marks import PASSENGER, FormatError, Link, RawDocument, Unit
from reader.formats.peek import first_object, is_json, lists
from reader.formats.reading import members, object_or_none, records, text_or, whole
from reader.formats.regions import IDS, Region, is_known, join, known_ids, part
from reader.formats.take_apart import written_marks
from reader.formats.text_facts import TEXT_FACTS, text_facts, with_facts
from reader.formats.texts import line_end_remarks
from reader.formats.units import Ruler
from reader.formats.unread import Unread
from reader.formats.writing import json_lines

_UNIT = "reader_unit"
_TEXTS, _SPANS = ("text", "data"), ("entities", "annotations", "label", "labels")
_KNOWN = {
    *(*_TEXTS, *_SPANS, "id", "name", "relations", "Comments"),
    *(_UNIT, IDS, TEXT_FACTS, PASSENGER),
}


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``doccano.jsonl``, one document a line."""
    return {"doccano.jsonl": json_lines(_record(d, n) for n, d in enumerate(documents, 1))}


def _record(document: RawDocument, number: int) -> dict[str, Any]:
    ruler = Ruler(document.text)
    regions, links = part(document)
    numbers = {region.id: at for at, region in enumerate(regions, 1)}
    entities = []
    for region in regions:
        start, end = ruler.to_unit(Unit.UTF16, Span(region.start, region.end))
        entities.append(
            {
                "id": numbers[region.id],
                "label": region.label,
                "start_offset": start,
                "end_offset": end,
            }
        )
    relations = [
        {
            "id": at,
            "from_id": numbers[link.source],
            "to_id": numbers[link.target],
            "type": link.label,
        }
        for at, link in enumerate(links, 1)
    ]
    return {
        "id": number,
        "text": document.text,
        "entities": entities,
        "relations": relations,
        "Comments": [],
        "name": document.name,
        _UNIT: Unit.UTF16.value,
        IDS: [
            [region.id, entity["label"], entity["start_offset"], entity["end_offset"]]
            for region, entity in zip(regions, entities, strict=True)
        ],
        TEXT_FACTS: text_facts(document, Unit.UTF16),
        PASSENGER: dict(document.passenger),
    }


def read(path: Path) -> Iterator[RawDocument]:
    """Every record. Keys that drift between versions are known. Raises :class:`FormatError`.

    Records without a text, as they occur, are told; a file of nothing else is refused.
    """
    notes: list[str] = []
    found: list[RawDocument] = []
    unread = Unread(_KNOWN, path.name)
    for place, record in records(path):
        text = next((record[key] for key in _TEXTS if isinstance(record.get(key), str)), None)
        if text is None:
            spans = _spans(record)
            notes.append(f"{place}: a record without text, its {len(spans)} marks not taken in")
            continue
        unread.see(record)
        found.append(with_facts(_document(record, text, place), record.get(TEXT_FACTS)))
    if notes and not found:
        raise FormatError(f"{path.name}: no record has a text")
    if found:
        found[0] = replace(found[0], notes=(*notes, *found[0].notes))
    yield from unread.told(iter(found))


def _document(record: dict[str, Any], text: str, place: str) -> RawDocument:
    about = [item for item in _spans(record) if isinstance(item, str)]
    regions = list(_regions(record, place))
    names = known_ids(record.get(IDS), regions)
    regions = [replace(region, id=names.get(region.id, region.id)) for region in regions]
    passenger = object_or_none(record.get(PASSENGER))
    regions = list(_with_words(regions, record.get(IDS), passenger))
    links = [_link(members(item, place), names, place) for item in record.get("relations") or []]
    marks, others = join(regions, links)
    unit = _unit(record)
    told = []
    if about:
        told.append(f"{place}: labels of the whole text, not taken in: {', '.join(about)}")
    comments = record.get("Comments")
    if isinstance(comments, list) and comments:
        told.append(f"{place}: comments on the whole text, not taken in: {len(comments)}")
    return RawDocument(
        name=text_or(record.get("name"), f"doccano-{record.get('id', '')}".rstrip("-")),
        text=text,
        marks=marks,
        links=others,
        unit=unit,
        unit_is_sure=unit is not None,
        passenger=passenger,
        place=place,
        notes=tuple(told),
    )


def _with_words(
    regions: Sequence[Region], written: object, passenger: Mapping[str, Any]
) -> Iterator[Region]:
    """The regions, those that stand as they were written with the words that ride along for them.

    So they are checked as those of other formats are, also where the tool changed the text.
    """
    listed = written if isinstance(written, list) else []
    places = {tuple(each) for each in listed if is_known(each)}
    ours = RawDocument(name="", text="", marks=tuple(written_marks(passenger).values()))
    words = {region.id: region.words for region in part(ours)[0]}
    for region in regions:
        untouched = (region.id, region.label, region.start, region.end) in places
        yield replace(region, words=words.get(region.id)) if untouched else region


def _unit(record: Mapping[str, Any]) -> Unit | None:
    return Unit.UTF16 if record.get(_UNIT) == Unit.UTF16.value else None


def _spans(record: Mapping[str, Any]) -> list[Any]:
    found = (record[key] for key in _SPANS if isinstance(record.get(key), list))
    return next(found, [])


def _regions(record: Mapping[str, Any], place: str) -> Iterator[Region]:
    for number, item in enumerate(_spans(record), 1):
        if isinstance(item, str):
            continue
        if isinstance(item, list):
            if len(item) != 3:
                raise FormatError(f"{place}: span {number} is no [start, end, label]")
            start, end, label, id_ = item[0], item[1], item[2], str(number)
        else:
            entity = members(item, f"{place}, span {number}")
            start, end = entity.get("start_offset"), entity.get("end_offset")
            label, id_ = entity.get("label"), str(entity.get("id", number))
        yield Region(
            id=id_,
            label=str(label),
            start=whole(start, place),
            end=whole(end, place),
            place=f"{place}, span {id_}",
        )


def _link(relation: Mapping[str, Any], names: Mapping[str, str], place: str) -> Link:
    source, target = str(relation.get("from_id")), str(relation.get("to_id"))
    if "None" in (source, target):
        raise FormatError(f"{place}: a relation without two ends")
    label = str(relation.get("type"))
    return Link(str(names.get(source, source)), str(names.get(target, target)), label)


def sniff(name: str, head: bytes) -> bool:
    """JSON lines, or a list, with spans as two offsets, or as triples beside a text."""
    if not is_json(name, head):
        return False
    record = first_object(head)
    if record is None:
        return b'"start_offset"' in head and b'"%TYPES"' not in head
    if _UNIT in record:
        return True
    spans = _spans(record)
    others = ("tokens", "schema", "spans", "ents", "data", "paragraphs", "result")
    if not lists(record, *_SPANS) or any(key in record for key in others if key != "data"):
        return False
    if isinstance(record.get("data"), dict):
        return False
    return not spans or all(
        isinstance(item, str | list) or (isinstance(item, dict) and "start_offset" in item)
        for item in spans
    )


DOCCANO = Format(
    key="doccano",
    name="doccano",
    suffixes=(".jsonl",),
    sniff=sniff,
    holds=carrying("overlap", "vendors", "vendor_stance"),
    read=read,
    write=write,
    remarks=line_end_remarks,
    units=(Unit.UTF16, Unit.GRAPHEMES, Unit.CODE_POINTS),
)
