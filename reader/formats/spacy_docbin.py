"""spaCy's DocBin: texts with bare labels on spans, for training; needs spaCy to be installed."""

import importlib
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from reader.core.span import Span
from reader.formats.format import Format
from reader.formats.losses import Holds, capabilities
from reader.formats.marks import FormatError, Mark, RawDocument, Unit
from reader.formats.reading import load_bytes
from reader.formats.spacy_json import GROUPS

_NAMES = {group: label for label, group in GROUPS.items()}


def _spacy(part: str) -> Any:
    """A part of spaCy. Lazy: it is optional, and takes longer to load than the whole reader."""
    try:
        return importlib.import_module(f"spacy.{part}")
    except ImportError as error:
        raise FormatError(
            "DocBin files need spaCy, which is not installed: pip install spacy"
        ) from error


def write(documents: Sequence[RawDocument]) -> dict[str, bytes]:
    """``claims.spacy`` with every document; the groups are those of spaCy JSON."""
    tokens, vocab = _spacy("tokens"), _spacy("vocab").Vocab()
    binned = tokens.DocBin(attrs=["ORTH", "SPACY"], store_user_data=False)
    for document in documents:
        characters = list(document.text)
        doc = tokens.Doc(vocab, words=characters, spaces=[False] * len(characters))
        for group, label in _NAMES.items():
            doc.spans[group] = [
                tokens.Span(doc, start, end, label=label)
                for mark in document.marks
                if mark.label == label
                for start, end in mark.spans
            ]
        binned.add(doc)
    content: bytes = binned.to_bytes()
    return {"claims.spacy": content}


def read(path: Path) -> Iterator[RawDocument]:
    """Every document with its entities and span groups. Raises :class:`FormatError`."""
    tokens, vocab = _spacy("tokens"), _spacy("vocab").Vocab()
    raw = load_bytes(path)
    try:
        docs = list(tokens.DocBin().from_bytes(raw).get_docs(vocab))
    except (ValueError, KeyError, TypeError, IndexError, OverflowError, zlib.error) as error:
        raise FormatError(f"{path.name}: no DocBin: {error}") from error
    for number, doc in enumerate(docs, 1):
        yield RawDocument(
            name=f"{path.stem}-{number}",
            text=doc.text,
            marks=tuple(_marks(doc, f"{path.name}, document {number}")),
            unit=Unit.CODE_POINTS,
            unit_is_sure=True,
            place=f"{path.name}, document {number}",
        )


def _marks(doc: Any, place: str) -> Iterator[Mark]:
    found = [("ents", span) for span in doc.ents]
    found += [(group, span) for group, spans in doc.spans.items() for span in spans]
    for number, (group, span) in enumerate(found, 1):
        at = Span(span.start_char, span.end_char)
        yield Mark(
            id=f"{group}-{number}",
            label=span.label_ or group,
            spans=((at.start, at.end),),
            quotes=(at.cut(doc.text),),
            place=f"{place}, {group} {number}",
        )


def sniff(name: str, head: bytes) -> bool:
    """What zlib packed, under the suffix that spaCy gives it."""
    return name.endswith(".spacy") and head[:1] == b"\x78"


DOCBIN = Format(
    key="docbin",
    name="spaCy DocBin",
    suffixes=(".spacy",),
    sniff=sniff,
    holds=capabilities(Holds.LOST, overlap=Holds.NATIVE),
    read=read,
    write=write,
)
