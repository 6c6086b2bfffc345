"""Claims as the JSON data of the core's codec, which is what an export works on.

A project keeps claims as JSON texts. Making objects of very many of them takes longer than all
else that an export does, so their form is looked at in place; whatever looks odd is read by the
codec, which says what is wrong with it.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from typing import Any

from reader.core.claim import Claim, ClaimStatus, Metric, Origin, Speaker, Stance, VendorStance
from reader.core.codec import to_data

#: One claim as :func:`reader.core.codec.to_data` gives it, numbers of metrics as floats.
ClaimData = dict[str, Any]


def _names(kind: Any) -> list[str]:
    return [field.name for field in fields(kind)]


_CLAIM, _STANCE, _SPEAKER = _names(Claim), _names(Stance), _names(Speaker)
_VENDOR, _METRIC = _names(VendorStance), _names(Metric)
_STATUSES = frozenset(status.value for status in ClaimStatus)
_ORIGINS = frozenset(origin.value for origin in Origin)
_NUMBERS = ("value", "value_min", "value_max")
_LISTS = ("fragments", "vendors", "metrics", "times", "flags")
_TEXT, _TEXT_OR_NONE = {str}, {str, type(None)}


def data_of(claims: Sequence[Claim]) -> list[ClaimData]:
    """The data of claims that are objects."""
    return [_with_floats(to_data(claim)) for claim in claims]


def looked_at(bodies: Sequence[str], article: str, text: str) -> list[ClaimData] | None:
    """The data of stored claims of *article*, or ``None`` when one has anything odd about it.

    That is a form which is not quite the codec's, or a quote that does not fit the *text*.
    """
    try:
        # All at once: asking for each costs as much again as decoding it.
        found = json.loads(f"[{','.join(bodies)}]")
        sound = all(_sound(claim, article, text) for claim in found)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return None
    return found if sound and len(found) == len(bodies) else None


def start_of(claim: ClaimData) -> int:
    """First code point of the first fragment."""
    start: int = claim["fragments"][0]["start"]
    return start


def end_of(claim: ClaimData) -> int:
    """One past the last code point of the last fragment."""
    end: int = claim["fragments"][-1]["end"]
    return end


def order_of(claim: ClaimData) -> tuple[int, int, str]:
    """Start, end, id: the order of claims inside a document."""
    return start_of(claim), end_of(claim), claim["id"]


def quotes_of(claim: ClaimData) -> Iterator[tuple[str, ClaimData]]:
    """Every quote of one claim with the name of its place."""
    for at, fragment in enumerate(claim["fragments"]):
        yield f"fragments[{at}]", fragment
    for at, vendor in enumerate(claim["vendors"]):
        for index, mention in enumerate(vendor["mentions"]):
            yield f"vendors[{at}].mentions[{index}]", mention
    for at, metric in enumerate(claim["metrics"]):
        yield f"metrics[{at}].quote", metric["quote"]
    if claim["speaker"]["mention"] is not None:
        yield "speaker.mention", claim["speaker"]["mention"]
    for at, time in enumerate(claim["times"]):
        yield f"times[{at}]", time


def count_of_quotes(claim: ClaimData) -> int:
    """How many quotes :func:`quotes_of` gives, counted without making their names."""
    mentions = sum([len(vendor["mentions"]) for vendor in claim["vendors"]])
    own = len(claim["fragments"]) + len(claim["metrics"]) + len(claim["times"])
    return own + mentions + (claim["speaker"]["mention"] is not None)


def with_quotes(value: Any, requoted: Callable[[ClaimData], ClaimData]) -> Any:
    """*value* (a claim or a part of one) with every quote replaced by what *requoted* gives."""
    if isinstance(value, dict):
        if "start" in value:
            return requoted(value)
        return {key: with_quotes(part, requoted) for key, part in value.items()}
    if isinstance(value, list):
        return [with_quotes(part, requoted) for part in value]
    return value


def _with_floats(claim: ClaimData) -> ClaimData:
    for metric in claim["metrics"]:
        for name in _NUMBERS:
            if metric[name] is not None:
                metric[name] = float(metric[name])
    return claim


def _fits(quote: Any, text: str) -> bool:
    start, end, words = quote["start"], quote["end"], quote["text"]
    return (
        len(quote) == 3
        and type(start) is int
        and type(end) is int
        and 0 <= start < end
        and end - start == len(words)
        and text[start:end] == words
    )


def _sound(claim: Any, article: str, text: str) -> bool:
    if list(claim) != _CLAIM or claim["article"] != article:
        return False
    if {type(claim[name]) for name in _LISTS} != {list}:
        return False
    reach = 0
    for fragment in claim["fragments"]:
        if not _fits(fragment, text) or fragment["start"] < reach:
            return False
        reach = fragment["end"]
    stance, speaker = claim["stance"], claim["speaker"]
    texts = [claim["id"], claim["annotator"], claim["kind"], claim["note"], claim["tag_set"]]
    texts += [stance["certainty"], speaker["type"], *claim["flags"]]
    optional = [stance["polarity"], stance["target"], speaker["name"], speaker["vendor"]]
    quotes = [*claim["times"]]
    if speaker["mention"] is not None:
        quotes.append(speaker["mention"])
    for vendor in claim["vendors"]:
        if list(vendor) != _VENDOR or type(vendor["mentions"]) is not list:
            return False
        texts.append(vendor["vendor"])
        optional.append(vendor["stance"])
        quotes += vendor["mentions"]
    for metric in claim["metrics"]:
        if list(metric) != _METRIC or not _numbers(metric):
            return False
        texts += (metric["kind"], metric["comparator"])
        optional += (metric["unit"], metric["note"])
        quotes.append(metric["quote"])
    for quote in quotes:
        if not _fits(quote, text):
            return False
    return (
        reach > 0
        and list(stance) == _STANCE
        and list(speaker) == _SPEAKER
        and claim["status"] in _STATUSES
        and claim["origin"] in _ORIGINS
        and set(map(type, texts)) == _TEXT
        and set(map(type, optional)) <= _TEXT_OR_NONE
    )


def _numbers(metric: ClaimData) -> bool:
    """Whether a metric's numbers are floats or none, as the codec makes them."""
    return all(metric[name] is None or type(metric[name]) is float for name in _NUMBERS)
