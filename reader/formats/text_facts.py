"""What a record says of its text, for whoever reads it back: hash, unit, and words around claims.

A tool may change the text, and then offsets alone mislead. By the hash it is seen that it did, and
of which article the text once was; by the words around, which of several places with the same
words a claim had.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from reader.formats.marks import CLAIM, Mark, RawDocument, Unit

#: The key under which these facts stand, where a format takes extra data.
TEXT_FACTS = "reader_text"
SCHEMA = "reader/1"

#: How many characters before and after a claim are written.
AROUND = 16


def text_facts(document: RawDocument, unit: Unit) -> dict[str, Any]:
    """The facts of a document whose offsets are written in *unit*."""
    spans = ((mark.id, mark.spans) for mark in document.marks if mark.label == CLAIM)
    return {
        "schema": SCHEMA,
        "unit": unit.value,
        "sha256": hashlib.sha256(document.text.encode()).hexdigest(),
        "around": {id_: around(document.text, pairs[0][0], pairs[-1][1]) for id_, pairs in spans},
    }


def around(text: str, start: int, end: int) -> list[str]:
    """The words before and after ``[start, end)``."""
    return [text[max(start - AROUND, 0) : start], text[end : end + AROUND]]


def with_facts(document: RawDocument, written: object) -> RawDocument:
    """The document with what was *written* of its text, as far as it can be read."""
    if not isinstance(written, dict):
        return document
    digest = written.get("sha256")
    places = written.get("around")
    return replace(
        document,
        sent=digest if isinstance(digest, str) else None,
        marks=tuple(_placed(document.marks, places if isinstance(places, dict) else {})),
    )


def _placed(marks: Iterable[Mark], places: Mapping[str, Any]) -> Iterable[Mark]:
    for mark in marks:
        match places.get(mark.id):
            case [str(before), str(after)] if mark.context is None and len(mark.spans) == 1:
                yield replace(mark, context=(before, after))
            case _:
                yield mark
