"""spaCy: one document a line as ``Doc.to_json`` has it, claims and their parts in span groups.

One token a character, as ``Chinese()`` cuts, but white space in runs, as spaCy insists when it
reads; it refuses a whole document for one span off its tokens' edges, so the rare span that
begins or ends in white space stands in ``reader_spans``. A group knows neither ids nor links nor
stretches: those stand beside it and spaCy leaves them alone, as it does the claims that ride
along whole.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

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
from reader.formats.peek import first_object, lists
from reader.formats.reading import array, json_lines, load_json, members, text_at, whole
from reader.formats.regions import Region, join, part
from reader.formats.spacy_old import documents, is_old
from reader.formats.text_facts import TEXT_FACTS, text_facts, with_facts
from reader.formats.unread import Unread
from reader.formats.writing import json_lines as written

#: The span group of each label; spans with another label are in none of ours.
GROUPS = {
    CLAIM: "claims",
    VENDOR: "vendors",
    METRIC: "metrics",
    SPEAKER: "speakers",
    TIME: "times",
}
_NAME, _LINKS, _SPANS = "reader_name", "reader_links", "reader_spans"
_KNOWN = {
    *("text", "ents", "sents", "tokens", "spans", "entities"),
    *(_NAME, _LINKS, _SPANS, TEXT_FACTS, PASSENGER),
}
_PAIRS = re.compile(rb'\s*\[\s*(?:\[\s*)?"(?:[^"\\]|\\.)*"\s*,\s*\{\s*"entities"\s*:')
_ENTITIES = re.compile(rb'"(?:ents|sents)"\s*:\s*\[')


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``spacy.jsonl``, one document a line."""
    return {"spacy.jsonl": written(_record(document) for document in documents)}


def _record(document: RawDocument) -> dict[str, Any]:
    regions, links = part(document)
    groups: dict[str, list[dict[str, Any]]] = {group: [] for group in GROUPS.values()}
    tokens = list(_tokens(document.text))
    starts, ends = {start for start, _ in tokens}, {end for _, end in tokens}
    others: list[dict[str, Any]] = []
    for region in regions:
        fits = region.start in starts and region.end in ends
        (groups[GROUPS[region.label]] if fits else others).append(_span(region))
    return {
        "text": document.text,
        "ents": [],
        "spans": groups,
        "tokens": [
            {"id": at, "start": start, "end": end} for at, (start, end) in enumerate(tokens)
        ],
        _SPANS: others,
        _NAME: document.name,
        _LINKS: [[link.source, link.target, link.label] for link in links],
        TEXT_FACTS: text_facts(document, Unit.CODE_POINTS),
        PASSENGER: dict(document.passenger),
    }


def _tokens(text: str) -> Iterator[tuple[int, int]]:
    """The tokens as spaCy will make them: a space behind a character belongs to its token."""
    at = 0
    while at < len(text):
        end = at + 1
        if text[at].isspace():
            while end < len(text) and text[end].isspace():
                end += 1
        yield at, end
        at = end
        if at < len(text) and text[at] == " " and not text[at - 1].isspace():
            at += 1


def _span(region: Region) -> dict[str, Any]:
    attributes = {"attributes": dict(region.attributes)} if region.attributes else {}
    return {
        "start": region.start,
        "end": region.end,
        "label": region.label,
        "kb_id": "",
        "reader_id": region.id,
        "text": region.words,
        **attributes,
    }


def read(path: Path) -> Iterator[RawDocument]:
    """Every document of a JSON Lines file, or of a JSON file with one or a list of them.

    Raises :class:`FormatError`.
    """
    if path.suffix == ".json":
        value = load_json(path)
        listed = value if isinstance(value, list) and not is_old(value) else [value]
        places = ((f"{path.name}, document {at}", each) for at, each in enumerate(listed, 1))
    else:
        places = ((f"{path.name}, line {at}", each) for at, each in json_lines(path))
    unread = Unread(_KNOWN, path.name)
    yield from unread.told(_documents(places, path.stem, unread))


def _documents(
    places: Iterable[tuple[str, Any]], stem: str, unread: Unread
) -> Iterator[RawDocument]:
    for number, (place, record) in enumerate(places, 1):
        name = f"{stem}-{number}"
        if is_old(record):
            unread.see(record[1] if isinstance(record, list) else {})
            yield from documents(record, place, name)
        else:
            unread.see(members(record, place))
            yield with_facts(_document(record, place, name), record.get(TEXT_FACTS))


def _document(record: dict[str, Any], place: str, name: str) -> RawDocument:
    text = text_at(record, "text", place)
    regions = [
        _region(members(span, place), group, number, place)
        for number, (group, span) in enumerate(_spans(record, place), 1)
    ]
    links = [_link(item, place) for item in array(record.get(_LINKS, []), place, _LINKS)]
    marks, others = join(regions, links)
    called = record.get(_NAME)
    passenger = record.get(PASSENGER)
    return RawDocument(
        name=called if isinstance(called, str) and called else name,
        text=text,
        marks=marks,
        links=others,
        unit=Unit.CODE_POINTS,
        # spaCy counts code points and nothing else.
        unit_is_sure=True,
        passenger=passenger if isinstance(passenger, dict) else {},
        place=place,
    )


def _spans(record: Mapping[str, Any], place: str) -> Iterator[tuple[str, Any]]:
    """Every span with the name of its group; entities are a group of their own."""
    for key in ("ents", _SPANS):
        for span in array(record.get(key, []), place, key):
            yield key, span
    groups = record.get("spans", {})
    for group, spans in members(groups, f"{place}, spans").items():
        for span in array(spans, place, f"span group {group}"):
            yield group, span


def _region(span: Mapping[str, Any], group: str, number: int, place: str) -> Region:
    attributes = span.get("attributes")
    words = span.get("text")
    return Region(
        id=str(span.get("reader_id") or f"s{number}"),
        label=str(span.get("label") or group),
        start=whole(span.get("start"), place),
        end=whole(span.get("end"), place),
        words=words if isinstance(words, str) else None,
        attributes=(
            {str(key): str(value) for key, value in attributes.items()}
            if isinstance(attributes, dict)
            else {}
        ),
        place=f"{place}, {group} {number}",
    )


def _link(item: object, place: str) -> Link:
    ends = array(item, place, "a link")
    if len(ends) != 3:
        raise FormatError(f"{place}: a link needs two ends and a label")
    return Link(*map(str, ends))


def sniff(name: str, head: bytes) -> bool:
    """A text with entities or groups of spans, or training data of version 2."""
    if not name.endswith((".jsonl", ".json")):
        return False
    record = first_object(head)
    if record is None:
        begins = head.lstrip().startswith((b"{", b"["))
        return (
            begins and (b'"text"' in head and _ENTITIES.search(head) is not None)
        ) or _PAIRS.match(head) is not None
    if is_old(record):
        return True
    groups = isinstance(record.get("spans"), dict) and "tokens" in record
    return isinstance(record.get("text"), str) and (lists(record, "ents", "sents") or groups)


SPACY_JSON = Format(
    key="spacy-json",
    name="spaCy JSON",
    suffixes=(".jsonl",),
    sniff=sniff,
    holds=carrying("overlap"),
    read=read,
    write=write,
)
