"""Files that were written are read again from the disk, and every span held against its text."""

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

from reader.core.json_text import json_line
from reader.dataset.claim_dicts import quotes_of
from reader.dataset.json_files import Record, decode, numbered
from reader.dataset.records import CLAIMS_SCHEMA, Document
from reader.dataset.source import DatasetError
from reader.dataset.staging import StagedFile
from reader.dataset.standoff import restore

#: Gives the text behind a ``doc_id`` of the export.
TextOf = Callable[[str], str]


def verify_claims(file: StagedFile, text_of: TextOf) -> int:
    """The number of spans of a claims file, all of which are what their text says there."""
    count = 0
    for number, record in _records(file):
        text = text_of(record["doc_id"])
        spans = _spans_of(record)
        # A place is named only when it is wrong: names would cost as much as comparing.
        there = [text[span["start"] : span["end"]] for span in spans]
        length = sum([span["end"] - span["start"] for span in spans])
        if there != [span["text"] for span in spans] or length != sum(map(len, there)):
            raise _broken(file, number, _misplaced(record, text))
        context, first = record["context"], record["context_start"]
        if text[first : first + len(context)] != context:
            raise _broken(file, number, "context")
        if record["end"] != record["fragments"][-1]["end"]:
            raise _broken(file, number, "end")
        count += len(spans)
    return count


def _spans_of(record: Record) -> list[Record]:
    """As :func:`claim_spans`, without the names of the places."""
    found = [record, *record["fragments"], *record["metrics"], *record["time"]]
    for vendor in record["vendors"]:
        found += vendor["mentions"]
    said = record["speaker"]["mention"]
    if said is not None:
        found.append(said)
    return found


def _misplaced(record: Record, text: str) -> str:
    spans = claim_spans(record)
    return next(place for place, span in spans if not _right(span, text))


def _right(span: Record, text: str) -> bool:
    """Whether the text has these words there, and the span does not go on behind its end."""
    start, end, words = span["start"], span["end"], span["text"]
    return bool(text[start:end] == words and end - start == len(words))


def claim_spans(record: Record) -> Iterator[tuple[str, Record]]:
    """Every object with ``start``, ``end`` and ``text`` in a line of the claims layout."""
    yield "claim", record
    for at, fragment in enumerate(record["fragments"]):
        yield f"fragments[{at}]", fragment
    for at, vendor in enumerate(record["vendors"]):
        for index, mention in enumerate(vendor["mentions"]):
            yield f"vendors[{at}].mentions[{index}]", mention
    for at, metric in enumerate(record["metrics"]):
        yield f"metrics[{at}]", metric
    if record["speaker"]["mention"] is not None:
        yield "speaker.mention", record["speaker"]["mention"]
    for at, time in enumerate(record["time"]):
        yield f"time[{at}]", time


def verify_documents(file: StagedFile, text_of: TextOf) -> int:
    """The number of spans of a documents file, all of which are what their text says there."""
    count = 0
    for number, record in _records(file):
        text = record["text"]
        if text != text_of(record["doc_id"]) or len(text) != record["length"]:
            raise _broken(file, number, "text")
        for place, span in document_spans(record):
            if not _right(span, text):
                raise _broken(file, number, place)
            count += 1
    return count


def verify_standoff(file: StagedFile, doc_of: Callable[[str], Document]) -> int:
    """The number of spans of a file without words, from which the full records come back.

    Every line is filled from its article; together they must be, byte for byte, the lines
    that were taken apart when the file was written.
    """
    count = 0
    digest = hashlib.sha256()
    for number, record in _records(file):
        doc = doc_of(record["doc_id"])
        if doc.sha256 != record["doc_sha256"]:
            raise _broken(file, number, "doc_sha256")
        full = restore(record, doc.text, doc.context)
        digest.update(json_line(full).encode())
        spans = claim_spans(full) if full["schema"] == CLAIMS_SCHEMA else document_spans(full)
        count += sum(1 for _ in spans)
    if digest.hexdigest() != file.stood_for:
        raise DatasetError(f"{file.name}: the articles do not give back the full records")
    return count


def document_spans(record: Record) -> Iterator[tuple[str, Record]]:
    """Every quote in a line of the documents layout."""
    for at, boilerplate in enumerate(record["boilerplate"]):
        yield f"boilerplate[{at}]", boilerplate["quote"]
    for at, claim in enumerate(record["claims"]):
        for place, quote in quotes_of(claim):
            yield f"claims[{at}].{place}", quote


def _records(file: StagedFile) -> Iterator[tuple[int, Any]]:
    digest = hashlib.sha256()
    with file.path.open("rb") as opened:
        while block := opened.read(1 << 20):
            digest.update(block)
    if digest.hexdigest() != file.sha256:
        raise DatasetError(f"{file.name}: the disk gives back other bytes than were written")
    found = 0
    for number, line in numbered(file.path):
        try:
            yield number, decode(line)
        except (ValueError, KeyError, TypeError) as error:
            raise DatasetError(f"{file.name}, line {number}: {error}") from error
        found += 1
    if found != file.records:
        raise DatasetError(f"{file.name}: {found} records read, {file.records} written")


def _broken(file: StagedFile, number: int, place: str) -> DatasetError:
    return DatasetError(
        f"{file.name}, line {number}, {place}: not what the article says there; "
        "the export was not made"
    )
