"""Prodigy: JSONL tasks with one token a character, spans and relations between token indexes.

Offsets are code points; ``token_end`` is inclusive. Overlap needs the ``spans_manual`` recipe.
Words are those of the text itself, since a span here carries none.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from reader.formats.format import Format
from reader.formats.losses import Holds, capabilities
from reader.formats.marks import PASSENGER, FormatError, Link, RawDocument, Unit
from reader.formats.reading import array, json_lines, members, text_at, whole
from reader.formats.regions import Region, join, part


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``prodigy.jsonl``, one task a document."""
    lines = (json.dumps(_task(document), ensure_ascii=False) for document in documents)
    return {"prodigy.jsonl": "".join(f"{line}\n" for line in lines).encode()}


def _task(document: RawDocument) -> dict[str, Any]:
    regions, links = part(document)
    by_id = {region.id: region for region in regions}
    tokens = [
        {"text": char, "start": at, "end": at + 1, "id": at, "ws": False}
        for at, char in enumerate(document.text)
    ]
    relations = [
        {
            "head": by_id[link.source].start,
            "child": by_id[link.target].start,
            "head_span": _span(by_id[link.source]),
            "child_span": _span(by_id[link.target]),
            "label": link.label,
        }
        for link in links
    ]
    return {
        "text": document.text,
        "tokens": tokens,
        "spans": [_span(region) for region in regions],
        "relations": relations,
        "answer": "accept",
        "meta": {"name": document.name},
        PASSENGER: dict(document.passenger),
    }


def _span(region: Region) -> dict[str, Any]:
    return {
        "start": region.start,
        "end": region.end,
        "token_start": region.start,
        "token_end": region.end - 1,
        "label": region.label,
        "reader_id": region.id,
        "text": region.words,
        **({"attributes": dict(region.attributes)} if region.attributes else {}),
    }


def read(path: Path) -> Iterator[RawDocument]:
    """Every task. Rejected and ignored ones are told and not taken. Raises :class:`FormatError`."""
    for number, value in json_lines(path):
        place = f"{path.name}, line {number}"
        yield _document(members(value, place), place)


def _document(task: dict[str, Any], place: str) -> RawDocument:
    text = text_at(task, "text", place)
    meta = task.get("meta")
    name = meta.get("name") if isinstance(meta, dict) else None
    passenger = task.get(PASSENGER)
    answer = task.get("answer", "accept")
    base = RawDocument(
        name=name if isinstance(name, str) and name else f"prodigy-{task.get('_input_hash', '')}",
        text=text,
        unit=Unit.CODE_POINTS,
        unit_is_sure=True,
        passenger=passenger if isinstance(passenger, dict) else {},
        annotator=task.get("_annotator_id") if isinstance(task.get("_annotator_id"), str) else None,
        place=place,
    )
    spans = array(task.get("spans") or [], place, "spans")
    relations = array(task.get("relations") or [], place, "relations")
    if answer != "accept":
        told = f"{place}: answered {answer} in Prodigy; its {len(spans)} spans were not taken in"
        return RawDocument(name=base.name, text=text, place=place, notes=(told,))
    regions = [_region(members(s, place), n, place) for n, s in enumerate(spans, 1)]
    links = [_link(members(item, place), regions, place) for item in relations]
    marks, others = join(regions, links)
    return RawDocument(
        name=base.name,
        text=text,
        marks=marks,
        links=others,
        unit=base.unit,
        unit_is_sure=True,
        passenger=base.passenger,
        annotator=base.annotator,
        place=place,
    )


def _region(span: Mapping[str, Any], number: int, place: str) -> Region:
    attributes = span.get("attributes")
    known = attributes.items() if isinstance(attributes, dict) else ()
    words = span.get("text")
    return Region(
        id=str(span.get("reader_id") or f"s{number}"),
        label=str(span.get("label", "unlabelled")),
        start=whole(span.get("start"), place),
        end=whole(span.get("end"), place),
        words=words if isinstance(words, str) else None,
        attributes={str(key): str(value) for key, value in known},
        place=f"{place}, span {number}",
    )


def _link(relation: Mapping[str, Any], regions: Sequence[Region], place: str) -> Link:
    ends = []
    for side in ("head_span", "child_span"):
        span = members(relation.get(side), f"{place}, relation")
        ends.append(_end(span, regions, place))
    return Link(ends[0], ends[1], str(relation.get("label", "related")))


def _end(span: Mapping[str, Any], regions: Sequence[Region], place: str) -> str:
    """The region that a relation's end names: by our id, else by its place and label."""
    for region in regions:
        if region.id == span.get("reader_id"):
            return region.id
    for region in regions:
        if (region.start, region.end) == (span.get("start"), span.get("end")) and (
            region.label == span.get("label", region.label)
        ):
            return region.id
    raise FormatError(f"{place}: a relation to a span that is not there")


def sniff(name: str, head: bytes) -> bool:
    """JSON lines with tokens and spans, or with an answer."""
    line = head.lstrip().split(b"\n", 1)[0]
    return (
        name.endswith(".jsonl")
        and line.startswith(b"{")
        and b'"tokens"' in line
        and b'"schema"' not in line
        and b'"ents"' not in line
        and (b'"spans"' in head or b'"answer"' in head or b'"ws"' in line)
    )


PRODIGY = Format(
    key="prodigy",
    name="Prodigy",
    suffixes=(".jsonl",),
    sniff=sniff,
    holds=capabilities(
        Holds.CARRIED,
        overlap=Holds.NATIVE,
        vendors=Holds.NATIVE,
        vendor_stance=Holds.NATIVE,
    ),
    read=read,
    write=write,
)
