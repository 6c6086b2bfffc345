"""Records without any words of the articles, and the same records with the words put back."""

from collections.abc import Callable
from typing import Any

from reader.core.errors import RecordError
from reader.core.span import Span
from reader.dataset.json_files import Record
from reader.dataset.records import CLAIMS_SCHEMA, DOCUMENTS_SCHEMA

CLAIMS_STANDOFF = "claims-standoff/1.0.0"
DOCUMENTS_STANDOFF = "documents-standoff/1.0.0"

#: Gives the start and end of the paragraphs around a span.
Context = Callable[[int, int], tuple[int, int]]

_CONTEXT = ("context", "context_start")


def strip(record: Record) -> Record:
    """*record* of either layout with ids, offsets, hashes and labels, but no words of the text."""
    made: Record = {
        key: _bare(value) for key, value in record.items() if key not in ("text", *_CONTEXT)
    }
    claim = record["schema"] == CLAIMS_SCHEMA
    made["schema"] = CLAIMS_STANDOFF if claim else DOCUMENTS_STANDOFF
    return made


def restore(record: Record, text: str, context: Context) -> Record:
    """The record that :func:`strip` made this one from, keys in the same order.

    *text* is the article's; *context* gives the paragraphs around a span. Raises
    :class:`SpanError` for a span that leaves the text.
    """
    made: Record = {}
    claim = record["schema"] == CLAIMS_STANDOFF
    for key, value in record.items():
        if key == "vendors" and not claim:
            made["text"] = text
        made[key] = _filled(value, text)
        if key == "end":
            made["text"] = _cut(text, record["start"], value)
        if key == "fragments" and claim:
            first, last = context(record["start"], record["end"])
            made["context"], made["context_start"] = text[first:last], first
    made["schema"] = CLAIMS_SCHEMA if claim else DOCUMENTS_SCHEMA
    return made


def restore_document(record: Record, text: str) -> Record:
    """The full line of the documents layout. Raises :class:`RecordError` or :class:`SpanError`."""
    try:
        return restore(record, text, lambda start, end: (start, end))
    except (KeyError, TypeError) as error:
        raise RecordError(f"not a stand-off document ({error})") from error


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
                made["text"] = _cut(text, value["start"], part)
        return made
    if isinstance(value, list):
        return [_filled(part, text) for part in value]
    return value


def _cut(text: str, start: int, end: int) -> str:
    return Span(start, end).cut(text)
