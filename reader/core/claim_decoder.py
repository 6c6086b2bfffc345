"""A claim read from its JSON data in one go.

The codec reads any record field by field and knows the place of every fault, at some three times
the cost, which large imports and long lists feel. What is not plainly sound is left to it, so both
take the same and say the same; `tests/core/test_claim_decoder.py` compares the two.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import fields
from functools import lru_cache
from operator import itemgetter
from typing import Any

from reader.core.claim import Claim, ClaimStatus, Metric, Origin, Speaker, Stance, VendorStance
from reader.core.codec import from_data
from reader.core.errors import ZhubiError
from reader.core.span import Quote, Span

_SURROGATE = re.compile("[\ud800-\udfff]")
_STATUSES = {status.value: status for status in ClaimStatus}
_ALL = len(fields(Claim))
_ORIGINS = {origin.value: origin for origin in Origin}


class _OddError(ValueError):
    """Something that the codec has to look at."""


_CLAIM = itemgetter(
    *("id", "article", "fragments", "annotator", "kind", "stance", "vendors", "metrics"),
    *("speaker", "times", "flags", "note", "status", "origin", "tag_set"),
)
_STANCE = itemgetter("polarity", "target", "certainty")
_VENDOR = itemgetter("vendor", "stance", "mentions")
_METRIC = itemgetter(
    *("quote", "kind", "comparator", "value", "value_min", "value_max", "unit", "note")
)
_SPEAKER = itemgetter("type", "name", "vendor", "mention")
_QUOTE = itemgetter("start", "end", "text")


def claim_of(data: object, *, place: str = "") -> Claim:
    """As ``from_data(Claim, data, place=place)``, errors included."""
    try:
        return _claim(data)
    except (KeyError, TypeError, ValueError, ZhubiError):
        return from_data(Claim, data, place=place)


def _claim(data: Any) -> Claim:
    # fmt: off
    (id_, article, fragments, annotator, kind, stance, vendors, metrics,
     speaker, times, flags, note, status, origin, tag_set) = _CLAIM(data)
    # fmt: on
    polarity, target, certainty = _STANCE(stance)
    if len(data) != _ALL or len(stance) != 3:
        raise _OddError
    for each in (fragments, vendors, metrics, times, flags):
        if type(each) is not list:
            raise _OddError
    _texts((id_, article, annotator, kind, note, tag_set, certainty, *flags), (polarity, target))
    return Claim(
        id=id_,
        article=article,
        fragments=tuple([_quote(each) for each in fragments]),
        annotator=annotator,
        kind=kind,
        stance=_stance(polarity, target, certainty),
        vendors=tuple([_vendor(each) for each in vendors]) if vendors else (),
        metrics=tuple([_metric(each) for each in metrics]) if metrics else (),
        speaker=_speaker(speaker),
        times=tuple([_quote(each) for each in times]) if times else (),
        flags=tuple(flags),
        note=note,
        status=_STATUSES[status],
        origin=_ORIGINS[origin],
        tag_set=tag_set,
    )


def _texts(texts: Sequence[str], optional: Sequence[str | None]) -> None:
    """Refuse what is no text (with a TypeError), or holds half a character."""
    joined = "".join(texts)
    for text in optional:
        if text is not None:
            joined += text
    if not joined.isascii() and _SURROGATE.search(joined):
        raise _OddError


def _quote(data: Any) -> Quote:
    start, end, text = _QUOTE(data)
    if type(start) is int and type(end) is int and type(text) is str and len(data) == 3:
        return Quote(Span(start, end), text)
    raise _OddError


def _vendor(data: Any) -> VendorStance:
    vendor, stance, mentions = _VENDOR(data)
    if len(data) != 3 or type(mentions) is not list:
        raise _OddError
    _texts((vendor,), (stance,))
    return VendorStance(vendor, stance, tuple([_quote(each) for each in mentions]))


def _metric(data: Any) -> Metric:
    quote, kind, comparator, value, least, most, unit, note = _METRIC(data)
    if len(data) != 8:
        raise _OddError
    _texts((kind, comparator), (unit, note))
    for number in (value, least, most):
        if number is not None and not (type(number) is float and math.isfinite(number)):
            raise _OddError
    return Metric(
        quote=_quote(quote),
        kind=kind,
        comparator=comparator,
        value=value,
        value_min=least,
        value_max=most,
        unit=unit,
        note=note,
    )


def _speaker(data: Any) -> Speaker:
    kind, name, vendor, mention = _SPEAKER(data)
    if len(data) != 4:
        raise _OddError
    _texts((kind,), (name, vendor))
    if mention is None:
        return _unquoted_speaker(kind, name, vendor)
    return Speaker(type=kind, name=name, vendor=vendor, mention=_quote(mention))


@lru_cache(1_000)  # a few, the same for very many claims
def _unquoted_speaker(kind: str, name: str | None, vendor: str | None) -> Speaker:
    return Speaker(type=kind, name=name, vendor=vendor)


@lru_cache(1_000)  # a few, the same for very many claims
def _stance(polarity: str | None, target: str | None, certainty: str) -> Stance:
    return Stance(polarity=polarity, target=target, certainty=certainty)
