"""Prodigy: JSONL tasks with one token a character, spans and relations between token indexes.

Offsets are code points; ``token_end`` is inclusive. Overlap needs the ``spans_manual`` recipe.
Words are those of the text itself, since a span here carries none.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.formats.format import Format
from reader.formats.losses import carrying
from reader.formats.marks import PASSENGER, FormatError, Link, RawDocument, Unit
from reader.formats.peek import first_object, is_json, lists
from reader.formats.reading import (
    array,
    members,
    object_or_none,
    records,
    text_at,
    text_or,
    whole,
)
from reader.formats.regions import IDS, Region, join, known_ids, part
from reader.formats.text_facts import TEXT_FACTS, text_facts, with_facts
from reader.formats.unread import Unread
from reader.formats.writing import json_lines

#: What is read of a task, and what only tells how the tool showed it.
_KNOWN = {
    *("text", "tokens", "spans", "relations", "answer", "label", "accept", "meta"),
    *("options", "config", "view_id", IDS, TEXT_FACTS, PASSENGER),
}


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``prodigy.jsonl``, one task a document."""
    return {"prodigy.jsonl": json_lines(_task(document) for document in documents)}


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
        IDS: [[region.id, region.label, region.start, region.end] for region in regions],
        TEXT_FACTS: text_facts(document, Unit.CODE_POINTS),
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
    unread = Unread(_KNOWN, path.name)
    yield from unread.told(_documents(path, unread))


def _documents(path: Path, unread: Unread) -> Iterator[RawDocument]:
    for place, task in records(path):
        # What begins so is the tool's own: hashes, sessions, times.
        unread.see({key: value for key, value in task.items() if not key.startswith("_")})
        about = object_or_none(task.get("meta")).items()
        unread.see({f"meta.{key}": value for key, value in about if key != "name"})
        yield with_facts(_document(task, place), task.get(TEXT_FACTS))


def _document(task: dict[str, Any], place: str) -> RawDocument:
    text = text_at(task, "text", place)
    name = object_or_none(task.get("meta")).get("name")
    answer = task.get("answer", "accept")
    base = RawDocument(
        name=text_or(name, f"prodigy-{task.get('_input_hash', '')}".rstrip("-")),
        text=text,
        unit=Unit.CODE_POINTS,
        unit_is_sure=True,
        place=place,
    )
    spans = array(task.get("spans") or [], place, "spans")
    relations = array(task.get("relations") or [], place, "relations")
    if answer != "accept":
        told = f"{place}: answered {answer} in Prodigy; its {len(spans)} spans were not taken in"
        return replace(base, notes=(told,))
    regions = [_region(members(s, place), n, place) for n, s in enumerate(spans, 1)]
    # Spans that were made anew in the tool have lost our ids.
    names = known_ids(task.get(IDS), regions)
    regions = [replace(region, id=names.get(region.id, region.id)) for region in regions]
    ends = _Ends(regions, task, place)
    links = [ends.link(members(item, place)) for item in relations]
    marks, others = join(ends.regions, links)
    chosen = [task["label"]] if task.get("label") else []
    chosen += array(task.get("accept") or [], place, "accept")
    said = ", ".join(map(str, chosen))
    return replace(
        base,
        marks=marks,
        links=others,
        passenger=object_or_none(task.get(PASSENGER)),
        annotator=text_or(task.get("_annotator_id"), "") or None,
        notes=(f"{place}: labels of the whole text, not taken in: {said}",) if said else (),
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


class _Ends:
    """Finds what relations join: spans of the task, else spans or tokens that they name alone."""

    def __init__(self, regions: Sequence[Region], task: Mapping[str, Any], place: str) -> None:
        self.regions = list(regions)
        self._task = task
        self._place = place

    def link(self, relation: Mapping[str, Any]) -> Link:
        """A relation as a link. Raises :class:`FormatError` when it has no two ends."""
        head, child = (self._end(relation, side) for side in ("head", "child"))
        return Link(head, child, str(relation.get("label", "related")))

    def _end(self, relation: Mapping[str, Any], side: str) -> str:
        span = relation.get(f"{side}_span")
        if not isinstance(span, dict):
            span = self._token(relation.get(side))
        ours = span.get("reader_id")
        pair = (span.get("start"), span.get("end"))
        if ours is not None and any(region.id == ours for region in self.regions):
            return str(ours)
        for region in self.regions:
            alike = region.label == (span.get("label") or region.label)
            if (region.start, region.end) == pair and alike:
                return region.id
        self.regions.append(_region(span, len(self.regions) + 1, self._place))
        return self.regions[-1].id

    def _token(self, number: object) -> Mapping[str, Any]:
        for token in array(self._task.get("tokens") or [], self._place, "tokens"):
            if isinstance(token, dict) and token.get("id") == number:
                return {"start": token.get("start"), "end": token.get("end")}
        raise FormatError(f"{self._place}: a relation to a token that is not there")


def sniff(name: str, head: bytes) -> bool:
    """JSON lines, or a list, with a text and its spans, or with an answer."""
    if not is_json(name, head):
        return False
    record = first_object(head)
    if record is None:
        line = head.lstrip().split(b"\n", 1)[0]
        return line.startswith(b"{") and b'"token_start"' in line and b'"schema"' not in line
    if not isinstance(record.get("text"), str) or "schema" in record or "ents" in record:
        return False
    return "answer" in record or "_input_hash" in record or lists(record, "spans")


PRODIGY = Format(
    key="prodigy",
    name="Prodigy",
    suffixes=(".jsonl",),
    sniff=sniff,
    holds=carrying("overlap", "vendors", "vendor_stance"),
    read=read,
    write=write,
)
