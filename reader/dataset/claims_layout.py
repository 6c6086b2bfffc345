"""A claim as its line of the claims layout, written as text at once.

Building a dictionary and encoding it gives the same line at three times the cost, which an
export of a large project would feel; `tests/dataset/test_claims_layout.py` compares the two.
"""

import json.encoder
import math
from collections.abc import Mapping
from functools import lru_cache

from reader.core.json_text import on_one_line
from reader.core.tagset import Vendor
from reader.dataset.claim_dicts import ClaimData
from reader.dataset.records import CLAIMS_SCHEMA, NO_TARGET, Document

_text = json.encoder.encode_basestring

#: Keys of a tag set and names of annotators: few, and the same on very many lines.
_KEPT = 1_000


def _or_null(text: str | None) -> str:
    return "null" if text is None else _text(text)


def _number(number: float | None) -> str:
    """A metric's number, always as a float. Raises ``ValueError`` for NaN and infinities."""
    if number is None:
        return "null"
    if not math.isfinite(number):
        raise ValueError(f"{number} is no JSON number")
    return repr(float(number))


def _span(quote: ClaimData) -> str:
    return f'"start":{quote["start"]},"end":{quote["end"]},"text":{_text(quote["text"])}'


class ClaimLines:
    """The lines of one document's claims; what they share is encoded once.

    ``opening`` and ``closing`` are what every line says of the document, without braces.
    Keys, their order and types are those of ``resources/schemas/claims.schema.json``.
    """

    def __init__(self, doc: Document, vendors: Mapping[str, Vendor]) -> None:
        self._doc = doc
        self._vendors = vendors
        self._named: dict[tuple[str, str | None], str] = {}
        self._suffix = doc.suffix
        name = doc.article.name + doc.suffix
        self.opening = on_one_line(f'"doc_id":{_text(name)},"doc_sha256":"{doc.sha256}"')
        self.closing = on_one_line(
            f'"split":"{doc.split}","group":{_text(doc.group)},'
            f'"license":{_or_null(doc.article.license)},'
            f'"source_url":{_or_null(doc.article.source_url)}'
        )
        self._around: tuple[int, int] | None = None
        self._context = ""

    def line(self, claim: ClaimData) -> str:
        """The line of a claim whose quotes fit the document and that is not ``unfit``."""
        fragments = claim["fragments"]
        start, end = fragments[0]["start"], fragments[-1]["end"]
        flags = ",".join([_text(flag) for flag in claim["flags"]])
        stance, vendors = claim["stance"], claim["vendors"]
        target = stance["target"]
        if target is None:
            target = vendors[0]["vendor"] if vendors else NO_TARGET
        labels = _labels(claim["kind"], claim["annotator"], claim["status"], claim["origin"])
        return on_one_line(
            f'{{"schema":"{CLAIMS_SCHEMA}","id":{_text(claim["id"] + self._suffix)},'
            f'{self.opening},"start":{start},"end":{end},'
            f'"text":{_text(self._doc.text[start:end])},'
            f'"fragments":[{",".join([f"{{{_span(found)}}}" for found in fragments])}],'
            f'{self.context_of(start, end)},"script":"{self._doc.script}",'
            f'"vendors":[{",".join([self._vendor(vendor, claim) for vendor in vendors])}],'
            f"{_stance(stance['polarity'], target, stance['certainty'])},"
            f'"metrics":[{",".join([_metric(metric) for metric in claim["metrics"]])}],'
            f'"speaker":{_speaker(claim)},'
            f'"time":[{_mentions(claim["times"], claim)}],'
            f'{labels},{self.closing},"flags":[{flags}]}}'
        )

    def context_of(self, start: int, end: int) -> str:
        """The paragraphs around ``[start, end)`` with their place."""
        around = self._doc.context(start, end)
        if around != self._around:
            first, last = self._around = around
            context = _text(self._doc.text[first:last])
            self._context = on_one_line(f'"context":{context},"context_start":{first}')
        return self._context

    def _vendor(self, stance: ClaimData, claim: ClaimData) -> str:
        key = stance["vendor"], stance["stance"] or claim["stance"]["polarity"]
        opening = self._named.get(key)
        if opening is None:
            known = self._vendors.get(key[0])
            name = known and (known.hans or known.hant or known.en)
            opening = (
                f'{{"id":{_text(key[0])},"name":{_text(name or key[0])},"stance":{_or_null(key[1])}'
            )
            self._named[key] = opening
        return f'{opening},"mentions":[{_mentions(stance["mentions"], claim)}]}}'


def _mentions(quotes: list[ClaimData], claim: ClaimData) -> str:
    return ",".join([_mention(quote, claim) for quote in quotes])


def _mention(quote: ClaimData, claim: ClaimData) -> str:
    start, end = quote["start"], quote["end"]
    inside = "false"
    for fragment in claim["fragments"]:
        if fragment["start"] <= start and end <= fragment["end"]:
            inside = "true"
    return f'{{"start":{start},"end":{end},"text":{_text(quote["text"])},"in_claim":{inside}}}'


@lru_cache(_KEPT)
def _labels(kind: str, annotator: str, status: str, origin: str) -> str:
    return (
        f'"kind":{_text(kind)},"annotator":{_text(annotator)},'
        f'"status":{_text(status)},"origin":{_text(origin)}'
    )


@lru_cache(_KEPT)
def _stance(polarity: str | None, target: str, certainty: str) -> str:
    return (
        f'"stance":{{"polarity":{_or_null(polarity)},"target":{_text(target)},'
        f'"certainty":{_text(certainty)}}}'
    )


def _metric(metric: ClaimData) -> str:
    return (
        f'{{{_span(metric["quote"])},"kind":{_text(metric["kind"])},'
        f'"comparator":{_text(metric["comparator"])},"value":{_number(metric["value"])},'
        f'"value_min":{_number(metric["value_min"])},"value_max":{_number(metric["value_max"])},'
        f'"unit":{_or_null(metric["unit"])},"note":{_or_null(metric["note"])}}}'
    )


def _speaker(claim: ClaimData) -> str:
    speaker = claim["speaker"]
    said = speaker["mention"]
    mention = "null" if said is None else _mention(said, claim)
    return (
        f'{{"type":{_text(speaker["type"])},"name":{_or_null(speaker["name"])},'
        f'"vendor":{_or_null(speaker["vendor"])},"mention":{mention}}}'
    )
