"""Records without any words of the articles, and the same records with the words put back."""

from typing import Any

from reader.dataset.lines import Record
from reader.dataset.records import CLAIMS_SCHEMA, DOCUMENTS_SCHEMA, Document

CLAIMS_STANDOFF = "claims-standoff/1.0.0"
DOCUMENTS_STANDOFF = "documents-standoff/1.0.0"

_CONTEXT = ("context", "context_start")


def strip(record: Record) -> Record:
    """*record* of either layout with ids, offsets, hashes and labels, but no words of the text."""
    made: Record = {
        key: _bare(value) for key, value in record.items() if key not in ("text", *_CONTEXT)
    }
    claim = record["schema"] == CLAIMS_SCHEMA
    made["schema"] = CLAIMS_STANDOFF if claim else DOCUMENTS_STANDOFF
    return made


def restore(record: Record, doc: Document) -> Record:
    """The record that :func:`strip` made this one from, keys in the same order."""
    text = doc.text
    made: Record = {}
    claim = record["schema"] == CLAIMS_STANDOFF
    for key, value in record.items():
        if key == "vendors" and not claim:
            made["text"] = text
        made[key] = _filled(value, text)
        if key == "end":
            made["text"] = text[record["start"] : value]
        if key == "fragments" and claim:
            first, last = doc.context(record["start"], record["end"])
            made["context"], made["context_start"] = text[first:last], first
    made["schema"] = CLAIMS_SCHEMA if claim else DOCUMENTS_SCHEMA
    return made


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        quote = "start" in value
        return {key: _bare(part) for key, part in value.items() if not (quote and key == "text")}
    if isinstance(value, list):
        return [_bare(part) for part in value]
    return value


def _filled(value: Any, text: str) -> Any:
    if isinstance(value, dict):
        made = {}
        for key, part in value.items():
            made[key] = _filled(part, text)
            if key == "end":
                made["text"] = text[value["start"] : part]
        return made
    if isinstance(value, list):
        return [_filled(part, text) for part in value]
    return value
