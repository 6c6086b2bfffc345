"""W3C Web Annotation: JSON-LD with one annotation a claim, one target a stretch, texts beside it.

Vendor mentions, metrics, speakers and times are annotations of their own, and annotations that
link them to their claim say what they are to it. The standard counts code points; libraries in
JavaScript write UTF-16 all the same, and the quotes tell. Whole claims ride along.
"""

import string
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from reader.formats.format import Format
from reader.formats.losses import carrying
from reader.formats.marks import CLAIM, PASSENGER, VENDOR, Link, Mark, RawDocument, Unit
from reader.formats.take_apart import NO_STANCE
from reader.formats.texts import file_names, text_bytes
from reader.formats.w3c_bodies import ATTRIBUTES
from reader.formats.w3c_reading import IRI, SOURCES, read, sniff
from reader.formats.writing import json_with_list
from reader.script.graphemes import breaks_at

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_PLAIN = frozenset(string.ascii_letters + string.digits + "-._~")

#: The page is named by its own file, as the texts are by theirs.
_FILE = "annotations.jsonld"
#: How many characters around a quote are written with it.
_AROUND = 32


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``annotations.jsonld``, and every text as a file of its own that the targets name."""
    sources = [f"{name}.txt" for name in file_names(documents)]
    items = [
        item
        for document, source in zip(documents, sources, strict=True)
        for item in _annotations(document, _iri(source))
    ]
    page = {
        "@context": _CONTEXT,
        "id": _FILE,
        "type": "AnnotationPage",
        SOURCES: {_iri(s): d.name for s, d in zip(sources, documents, strict=True)},
    }
    texts = {s: text_bytes(d.text) for s, d in zip(sources, documents, strict=True)}
    return {_FILE: json_with_list(page, "items", items), **texts}


def _iri(name: str) -> str:
    """*name* as a part of an IRI, which may hold Chinese but no spaces."""
    return "".join(
        char if char in _PLAIN or (ord(char) > 0x9F and char.isprintable()) else quote(char)
        for char in name
    )


def _annotations(document: RawDocument, source: str) -> Iterator[dict[str, Any]]:
    marks = {mark.id: mark for mark in document.marks}
    makers: dict[str, str | None] = {}
    links: dict[str, list[Link]] = {id_: [] for id_ in marks}
    for link in document.links:
        links[link.source].append(link)
        makers[link.target] = _maker(document, link.source)
    for mark in document.marks:
        maker = makers.get(mark.id) or _maker(document, mark.id)
        yield {
            "id": _id(mark.id),
            "type": "Annotation",
            **({"creator": {"type": "Person", "name": maker}} if maker else {}),
            "motivation": "tagging",
            "body": list(_bodies(mark, links[mark.id], marks)),
            "target": [_target(document.text, source, span) for span in mark.spans],
            **({ATTRIBUTES: dict(mark.attributes)} if mark.attributes else {}),
            **({PASSENGER: claim} if (claim := document.passenger.get(mark.id)) else {}),
        }
    for number, link in enumerate(document.links):
        yield {
            "id": f"{_id(link.source)}#link-{number}",
            "type": "Annotation",
            "motivation": "linking",
            "body": [_id(link.target), _body("tagging", link.label)],
            "target": _id(link.source),
        }


def _maker(document: RawDocument, mark: str) -> str | None:
    claim = document.passenger.get(mark)
    return str(claim["annotator"]) if claim else document.annotator


def _id(mark: str) -> str:
    return IRI + quote(mark, safe="")


def _bodies(
    mark: Mark, links: Sequence[Link], marks: Mapping[str, Mark]
) -> Iterator[dict[str, str]]:
    """What is said of the mark, in words that other tools show."""
    yield _body("classifying", mark.label)
    for link in links:
        vendor = marks[link.target].attributes.get("vendor")
        if marks[link.target].label == VENDOR and vendor and link.label != NO_STANCE:
            yield _body("tagging", f"{vendor}:{link.label}")
    if mark.label == CLAIM and "polarity" in mark.attributes:
        yield _body("tagging", mark.attributes["polarity"])
    if "note" in mark.attributes:
        yield _body("commenting", mark.attributes["note"])


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _target(text: str, source: str, span: tuple[int, int]) -> dict[str, Any]:
    start, end = span
    words = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - _AROUND) : start],
        "suffix": text[end : end + _AROUND],
    }
    place = {"type": "TextPositionSelector", "start": start, "end": end}
    return {"source": source, "selector": [words, place]}


def remarks(documents: Sequence[RawDocument]) -> Iterator[str]:
    """Spans that cut what people see as one character; the standard asks that none does."""
    for document in documents:
        for mark in document.marks:
            for start, end in mark.spans:
                if not (breaks_at(document.text, start) and breaks_at(document.text, end)):
                    yield f"{document.name}: [{start}, {end}) cuts what is seen as one character"


W3C = Format(
    key="w3c",
    name="W3C Web Annotation",
    suffixes=(".jsonld",),
    sniff=sniff,
    holds=carrying("fragments", "overlap", "note", "annotator"),
    read=read,
    write=write,
    units=(Unit.CODE_POINTS, Unit.UTF16),
    remarks=remarks,
)
