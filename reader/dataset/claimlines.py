"""A claim as its line of the claims layout, written as text at once.

Building a dictionary and encoding it gives the same line at three times the cost, which an
export of a large project would feel; `tests/dataset/test_claimlines.py` compares the two.
"""

import json.encoder
import math
from collections.abc import Mapping

from reader.core.claim import Claim, Metric, VendorStance, inside
from reader.core.span import Quote
from reader.core.tagset import Vendor
from reader.dataset.lines import on_one_line
from reader.dataset.records import CLAIMS_SCHEMA, NO_TARGET, Document

_text = json.encoder.encode_basestring


def _or_null(text: str | None) -> str:
    return "null" if text is None else _text(text)


def _number(number: float | None) -> str:
    """A metric's number, always as a float. Raises ``ValueError`` for NaN and infinities."""
    if number is None:
        return "null"
    if not math.isfinite(number):
        raise ValueError(f"{number} is no JSON number")
    return repr(float(number))


def _span(quote: Quote) -> str:
    span = quote.span
    return f'"start":{span.start},"end":{span.end},"text":{_text(quote.text)}'


def _list(parts: list[str]) -> str:
    return f"[{','.join(parts)}]"


class ClaimLines:
    """The lines of one document's claims; what they share is encoded once.

    Keys, their order and types are those of ``resources/schemas/claims.schema.json``.
    """

    def __init__(self, doc: Document, vendors: Mapping[str, Vendor]) -> None:
        self._doc = doc
        self._vendors = vendors
        self._suffix = doc.suffix
        name = doc.article.name + doc.suffix
        self._opening = f'"doc_id":{_text(name)},"doc_sha256":"{doc.sha256}"'
        self._placing = f'"split":"{doc.split}","group":{_text(doc.group)}'
        self._rights = (
            f'"license":{_or_null(doc.article.license)},'
            f'"source_url":{_or_null(doc.article.source_url)}'
        )
        self._around: tuple[int, int] | None = None
        self._context = ""

    def line(self, claim: Claim) -> str:
        """The line of a claim whose quotes fit the document and that is not ``unfit``."""
        start, end = claim.start, claim.end
        fragments = [f"{{{_span(fragment)}}}" for fragment in claim.fragments]
        flags = [_text(flag) for flag in claim.flags]
        return on_one_line(
            f'{{"schema":"{CLAIMS_SCHEMA}","id":{_text(claim.id + self._suffix)},{self._opening},'
            f'"start":{start},"end":{end},"text":{_text(self._doc.text[start:end])},'
            f'"fragments":{_list(fragments)},{self._context_of(start, end)},'
            f'"script":"{self._doc.script}",'
            f'"vendors":{_list([self._vendor(vendor, claim) for vendor in claim.vendors])},'
            f'"stance":{_stance(claim)},'
            f'"metrics":{_list([_metric(metric) for metric in claim.metrics])},'
            f'"speaker":{_speaker(claim)},'
            f'"time":{_list([_mention(time, claim) for time in claim.times])},'
            f'"kind":{_text(claim.kind)},"annotator":{_text(claim.annotator)},'
            f'"status":"{claim.status.value}","origin":"{claim.origin.value}",'
            f'{self._placing},{self._rights},"flags":{_list(flags)}}}'
        )

    def _context_of(self, start: int, end: int) -> str:
        around = self._doc.context(start, end)
        if around != self._around:
            first, last = self._around = around
            context = _text(self._doc.text[first:last])
            self._context = f'"context":{context},"context_start":{first}'
        return self._context

    def _vendor(self, stance: VendorStance, claim: Claim) -> str:
        known = self._vendors.get(stance.vendor)
        name = known and (known.hans or known.hant or known.en)
        mentions = [_mention(mention, claim) for mention in stance.mentions]
        return (
            f'{{"id":{_text(stance.vendor)},"name":{_text(name or stance.vendor)},'
            f'"stance":{_or_null(stance.stance or claim.stance.polarity)},'
            f'"mentions":{_list(mentions)}}}'
        )


def _mention(quote: Quote, claim: Claim) -> str:
    return f'{{{_span(quote)},"in_claim":{"true" if inside(claim, quote) else "false"}}}'


def _stance(claim: Claim) -> str:
    stance, target = claim.stance, claim.stance.target
    if target is None:
        target = claim.vendors[0].vendor if claim.vendors else NO_TARGET
    return (
        f'{{"polarity":{_or_null(stance.polarity)},"target":{_text(target)},'
        f'"certainty":{_text(stance.certainty)}}}'
    )


def _metric(metric: Metric) -> str:
    return (
        f'{{{_span(metric.quote)},"kind":{_text(metric.kind)},'
        f'"comparator":{_text(metric.comparator)},"value":{_number(metric.value)},'
        f'"value_min":{_number(metric.value_min)},"value_max":{_number(metric.value_max)},'
        f'"unit":{_or_null(metric.unit)},"note":{_or_null(metric.note)}}}'
    )


def _speaker(claim: Claim) -> str:
    speaker = claim.speaker
    mention = "null" if speaker.mention is None else _mention(speaker.mention, claim)
    return (
        f'{{"type":{_text(speaker.type)},"name":{_or_null(speaker.name)},'
        f'"vendor":{_or_null(speaker.vendor)},"mention":{mention}}}'
    )
