"""What the form does to a claim, as pure functions from one claim to the next."""

import math
import re
from collections.abc import Callable
from dataclasses import replace

from reader.core.claim import Claim, ClaimStatus, Metric, Speaker, VendorStance
from reader.core.errors import ZhubiError
from reader.core.span import Quote, Span


def meant_anew(selection: tuple[Span, ...], claim: Claim | None) -> bool:
    """Whether a stance given now is that of the selected words, and not of the claim in hand.

    It is when no claim waits for its stance and the words lie outside of the one in hand.
    """
    if claim is None:
        return bool(selection)
    waits = claim.stance.polarity is None
    inside = (quote.span.overlaps(span) for quote in claim.fragments for span in selection)
    return bool(selection) and not waits and not any(inside)


def with_polarity(claim: Claim, polarity: str | None) -> Claim:
    """The claim with this stance; ``None`` takes the choice back."""
    return replace(claim, stance=replace(claim.stance, polarity=polarity))


def with_kind(claim: Claim, kind: str) -> Claim:
    """The claim with this kind."""
    return replace(claim, kind=kind)


def with_status(claim: Claim, status: ClaimStatus) -> Claim:
    """The claim with this status."""
    return replace(claim, status=status)


def with_certainty(claim: Claim, certainty: str) -> Claim:
    """The claim with this certainty."""
    return replace(claim, stance=replace(claim.stance, certainty=certainty))


def with_target(claim: Claim, target: str | None) -> Claim:
    """The claim with this target of its stance; ``None`` is the first vendor."""
    return replace(claim, stance=replace(claim.stance, target=target))


def with_vendor(claim: Claim, vendor: str, mentions: tuple[Quote, ...] = ()) -> Claim:
    """The claim with this vendor; mentions are added to those it has, in text order."""
    if all(entry.vendor != vendor for entry in claim.vendors):
        entry = VendorStance(vendor=vendor, mentions=_in_order(mentions))
        return replace(claim, vendors=(*claim.vendors, entry))
    return _with_entries(
        claim,
        vendor,
        lambda entry: replace(entry, mentions=_in_order((*entry.mentions, *mentions))),
    )


def without_vendor(claim: Claim, vendor: str) -> Claim:
    """The claim without this vendor; a target that was this vendor goes with it."""
    left = tuple(entry for entry in claim.vendors if entry.vendor != vendor)
    target = None if claim.stance.target == vendor else claim.stance.target
    return replace(claim, vendors=left, stance=replace(claim.stance, target=target))


def with_other_vendor(claim: Claim, old: str, new: str) -> Claim:
    """The claim with *new* where *old* was: its mentions, its stance and the target go over."""
    before = next((entry for entry in claim.vendors if entry.vendor == old), None)
    if before is None or old == new:
        return claim
    target = new if claim.stance.target == old else claim.stance.target
    if any(entry.vendor == new for entry in claim.vendors):
        both = with_vendor(without_vendor(claim, old), new, before.mentions)
    else:
        both = _with_entries(claim, old, lambda entry: replace(entry, vendor=new))
    return replace(both, stance=replace(both.stance, target=target))


def with_vendor_stance(claim: Claim, vendor: str, stance: str | None) -> Claim:
    """The claim with a stance of its own towards one vendor; ``None``: the claim's stance."""
    return _with_entries(claim, vendor, lambda entry: replace(entry, stance=stance))


def without_mention(claim: Claim, vendor: str, mention: Quote) -> Claim:
    """The claim without this mention of a vendor."""
    return _with_entries(
        claim,
        vendor,
        lambda entry: replace(
            entry, mentions=tuple(kept for kept in entry.mentions if kept != mention)
        ),
    )


def with_metric(claim: Claim, metric: Metric, *, at: int | None = None) -> Claim:
    """The claim with this metric: in the place of number *at*, or added in text order.

    The same words are not added twice.
    """
    if at is None and any(each.quote == metric.quote for each in claim.metrics):
        return claim
    if at is None:
        metrics = sorted((*claim.metrics, metric), key=lambda each: each.quote.span)
    else:
        metrics = [*claim.metrics]
        metrics[at] = metric
    return replace(claim, metrics=tuple(metrics))


def without_metric(claim: Claim, at: int) -> Claim:
    """The claim without metric number *at*."""
    return replace(claim, metrics=(*claim.metrics[:at], *claim.metrics[at + 1 :]))


def with_speaker(claim: Claim, speaker: Speaker) -> Claim:
    """The claim with this speaker."""
    return replace(claim, speaker=speaker)


def with_time(claim: Claim, time: Quote) -> Claim:
    """The claim with this time, in text order."""
    return replace(claim, times=_in_order((*claim.times, time)))


def without_time(claim: Claim, time: Quote) -> Claim:
    """The claim without this time."""
    return replace(claim, times=tuple(kept for kept in claim.times if kept != time))


def with_flag(claim: Claim, flag: str, *, on: bool) -> Claim:
    """The claim with or without a flag; flags keep the order in which they were set."""
    kept = tuple(each for each in claim.flags if each != flag)
    return replace(claim, flags=(*kept, flag) if on else kept)


def joined(spans: tuple[Span, ...], more: tuple[Span, ...]) -> tuple[Span, ...]:
    """Both lists of spans as one in text order; those that overlap or touch become one."""
    found: list[Span] = []
    for span in sorted((*spans, *more)):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def amount(metric: Metric) -> str:
    """The number of a metric as it is typed: ``300``, ``20–90``, or nothing."""
    if metric.value is not None:
        return _number(metric.value)
    if metric.value_min is None and metric.value_max is None:
        return ""
    low = "" if metric.value_min is None else _number(metric.value_min)
    high = "" if metric.value_max is None else _number(metric.value_max)
    return f"{low}–{high}"


class AmountError(ZhubiError):
    """What was typed is neither a number nor a range."""


_RANGE = re.compile(r"^(?P<low>[^–~～至到]*)[–~～至到](?P<high>[^–~～至到]*)$")


def with_amount(metric: Metric, typed: str) -> Metric:
    """The metric with the number, or the range, that was typed. Raises :class:`AmountError`."""
    text = typed.strip().replace(",", "").replace("，", "")
    ranged = _RANGE.match(text)
    if ranged:
        (low, times), (high, shared) = (_read(ranged[side]) for side in ("low", "high"))
        # 20–90万 begins at 20万, 500–1万 at 500.
        if low is not None and high is not None and times == 1 and low * shared <= high:
            low *= shared
        if low is not None and high is not None and low > high:
            raise AmountError(typed)
        return replace(metric, value=None, value_min=low, value_max=high)
    return replace(metric, value=_read(text)[0], value_min=None, value_max=None)


_TIMES = {"万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "千": 1e3, "百": 1e2}


def _read(text: str) -> tuple[float | None, float]:
    """The number of *text*, if there is one, and what its 万, 亿 or % multiplied it by."""
    text = text.strip()
    factor = 1.0
    if not text:
        return None, factor
    while text and text[-1] in _TIMES:
        factor *= _TIMES[text[-1]]
        text = text[:-1].strip()
    if text.endswith(("%", "％")):
        factor /= 100
        text = text[:-1].strip()
    try:
        value = float(text) * factor
    except ValueError as error:
        raise AmountError(text) from error
    if not math.isfinite(value):
        raise AmountError(text)
    return value, factor


def _number(value: float) -> str:
    exact = float(value)
    return str(int(exact)) if exact.is_integer() and abs(exact) < 1e15 else repr(exact)


def _in_order(quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    return tuple(sorted(set(quotes)))


def _with_entries(
    claim: Claim, vendor: str, change: Callable[[VendorStance], VendorStance]
) -> Claim:
    return replace(
        claim,
        vendors=tuple(
            change(entry) if entry.vendor == vendor else entry for entry in claim.vendors
        ),
    )
