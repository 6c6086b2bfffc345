"""CoNLL: one character a line with its tag, BIO or BMES, a blank line after each sentence.

Each layer (claims, vendors, metrics …) is a file of its own, so that only what overlaps within a
layer is lost. White space and what cannot be seen have a stand-in in the file; the texts, with
the offset at which each sentence begins, lie beside it in ``zhubi-sentences.json``.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from reader.formats.conll_reading import SIDE, read, sniff_bio, sniff_bmes
from reader.formats.format import Format, Sniff
from reader.formats.losses import Holds, apart, capabilities
from reader.formats.marks import CLAIM, METRIC, SPEAKER, TIME, VENDOR, RawDocument
from reader.formats.sentences import sentences, stand_in

Tags = Callable[[str, int], list[str]]

#: One file each, by the label of the marks in it.
_LAYERS = {
    CLAIM: "claims",
    VENDOR: "vendors",
    METRIC: "metrics",
    SPEAKER: "speakers",
    TIME: "times",
}


def _bio(label: str, length: int) -> list[str]:
    return [f"B-{label}", *[f"I-{label}"] * (length - 1)]


def _bmes(label: str, length: int) -> list[str]:
    if length == 1:
        return [f"S-{label}"]
    return [f"B-{label}", *[f"M-{label}"] * (length - 2), f"E-{label}"]


def write(documents: Sequence[RawDocument], *, suffix: str, tags: Tags) -> dict[str, bytes]:
    """The claims' file, one for every other layer with marks in it, and the side file."""
    cuts = [sentences(document.text, _spans(document)) for document in documents]
    files = {}
    for label, name in _LAYERS.items():
        if label is CLAIM or any(mark.label == label for doc in documents for mark in doc.marks):
            layer = "".join(
                _lines(document, cut, label, tags)
                for document, cut in zip(documents, cuts, strict=True)
            )
            files[f"{name}{suffix}"] = layer.encode()
    files[SIDE] = _side(documents, cuts)
    return files


def _spans(document: RawDocument) -> list[tuple[int, int]]:
    return [span for mark in document.marks for span in mark.spans]


def _lines(document: RawDocument, cut: Sequence[tuple[int, int]], label: str, tags: Tags) -> str:
    tagged = ["O"] * len(document.text)
    spans = [span for mark in document.marks if mark.label == label for span in mark.spans]
    for (start, end), stays in zip(spans, apart(spans), strict=True):
        if stays:
            tagged[start:end] = tags(label, end - start)
    lines: list[str] = []
    for start, end in cut:
        lines.extend(f"{stand_in(document.text[at])}\t{tagged[at]}\n" for at in range(start, end))
        lines.append("\n")
    return "".join(lines)


def _side(documents: Sequence[RawDocument], cuts: Sequence[Sequence[tuple[int, int]]]) -> bytes:
    side: Mapping[str, Any] = {
        "schema": "zhubi-sentences/1",
        "unit": "code_points",
        "documents": [
            {"name": document.name, "sentences": [start for start, _ in cut], "text": document.text}
            for document, cut in zip(documents, cuts, strict=True)
        ],
    }
    return json.dumps(side, ensure_ascii=False).encode() + b"\n"


def _format(key: str, name: str, sniff: Sniff, tags: Tags) -> Format:
    suffix = f".{key}"

    def write_it(documents: Sequence[RawDocument]) -> dict[str, bytes]:
        return write(documents, suffix=suffix, tags=tags)

    return Format(
        key=key,
        name=name,
        suffixes=(suffix,),
        sniff=sniff,
        holds=capabilities(Holds.LOST),
        read=read,
        write=write_it,
    )


BIO = _format("bio", "CoNLL, BIO tags per character", sniff_bio, _bio)
BMES = _format("bmes", "CoNLL, BMES tags per character", sniff_bmes, _bmes)
