"""A claim as the JSON text under which it is kept, written at once.

Making data of a claim and encoding that gives the same text at four times the cost, which large
imports would feel; `tests/core/test_claim_encoder.py` compares the two.
"""

import json
import json.encoder
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from reader.core.claim import Claim, Metric, Speaker, VendorStance
from reader.core.span import Quote

T = TypeVar("T")

_text = json.encoder.encode_basestring


def claim_text(claim: Claim) -> str:
    """Compact JSON of the codec's data, without ASCII escapes.

    Raises ``ValueError`` for a number that JSON does not know.
    """
    stance = claim.stance
    return (
        f'{{"id":{_text(claim.id)},"article":{_text(claim.article)},'
        f'"fragments":{_quotes(claim.fragments)},"annotator":{_text(claim.annotator)},'
        f'"kind":{_text(claim.kind)},{_stance(stance.polarity, stance.target, stance.certainty)},'
        f'"vendors":{_list(_vendor, claim.vendors)},"metrics":{_list(_metric, claim.metrics)},'
        f'"speaker":{_speaker(claim.speaker)},"times":{_quotes(claim.times)},'
        f'"flags":{_list(_text, claim.flags)},"note":{_text(claim.note)},'
        f'"status":"{claim.status}","origin":"{claim.origin}",'
        f'"tag_set":{_text(claim.tag_set)}}}'
    )


def _list(write: Callable[[T], str], parts: tuple[T, ...]) -> str:
    return f"[{','.join(map(write, parts))}]" if parts else "[]"


def _or_null(text: str | None) -> str:
    return "null" if text is None else _text(text)


def _number(number: float | None) -> str:
    return json.dumps(number, allow_nan=False)


def _quote(quote: Quote) -> str:
    span = quote.span
    return f'{{"start":{span.start},"end":{span.end},"text":{_text(quote.text)}}}'


def _quotes(quotes: tuple[Quote, ...]) -> str:
    return _list(_quote, quotes)


@lru_cache(1_000)  # a few stances, the same for very many claims
def _stance(polarity: str | None, target: str | None, certainty: str) -> str:
    return (
        f'"stance":{{"polarity":{_or_null(polarity)},"target":{_or_null(target)},'
        f'"certainty":{_text(certainty)}}}'
    )


def _vendor(vendor: VendorStance) -> str:
    return (
        f'{{"vendor":{_text(vendor.vendor)},"stance":{_or_null(vendor.stance)},'
        f'"mentions":{_quotes(vendor.mentions)}}}'
    )


def _metric(metric: Metric) -> str:
    return (
        f'{{"quote":{_quote(metric.quote)},"kind":{_text(metric.kind)},'
        f'"comparator":{_text(metric.comparator)},"value":{_number(metric.value)},'
        f'"value_min":{_number(metric.value_min)},"value_max":{_number(metric.value_max)},'
        f'"unit":{_or_null(metric.unit)},"note":{_or_null(metric.note)}}}'
    )


def _speaker(speaker: Speaker) -> str:
    mention = "null" if speaker.mention is None else _quote(speaker.mention)
    return f'{{{_voice(speaker.type, speaker.name, speaker.vendor)},"mention":{mention}}}'


@lru_cache(1_000)  # mostly the author, or a few people
def _voice(kind: str, name: str | None, vendor: str | None) -> str:
    return f'"type":{_text(kind)},"name":{_or_null(name)},"vendor":{_or_null(vendor)}'
