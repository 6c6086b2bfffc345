"""What the attributes and link labels of files mean for a claim, and what they cannot mean."""

import math
from collections.abc import Collection, Mapping
from dataclasses import replace

from reader.core.claim import Claim, ClaimStatus, Metric, Stance
from reader.core.span import Quote

#: Attributes that a claim has a place for; any other becomes a flag.
SAID = ("polarity", "target", "certainty", "kind", "status", "note")

#: Words that other tools and data sets use for our polarities.
_STANCES = {
    "supportive": ("supportive", "support", "favor", "favour", "支持", "赞成", "贊成", "positive"),
    "sceptical": ("sceptical", "oppose", "against", "反对", "反對", "质疑", "質疑", "negative"),
    "neutral": ("neutral", "none", "中立"),
    "mixed": ("mixed", "两面", "兩面"),
}
_POLARITY = {word: polarity for polarity, words in _STANCES.items() for word in words}


def polarity(written: str, own: Collection[str] = ()) -> str | None:
    """The polarity that a word stands for; *own* are those that a claim's own tag set knows."""
    return written if written in own else _POLARITY.get(written.strip().lower())


def described(claim: Claim, said: Mapping[str, str]) -> Claim:
    """*claim* with what these attributes say of it; one without a place becomes a flag."""
    if not said:
        return claim
    flags = list(claim.flags)
    own = {claim.stance.polarity, *(vendor.stance for vendor in claim.vendors)} - {None}
    stance, status = claim.stance, claim.status
    for key, value in said.items():
        if key == "polarity":
            stance = replace(stance, polarity=polarity(value, {str(each) for each in own}))
            lost = bool(value) and stance.polarity is None
        elif key == "status":
            lost = bool(value) and value not in set(ClaimStatus)
            status = ClaimStatus.DRAFT if lost or not value else ClaimStatus(value)
        else:
            lost = bool(value) and key not in SAID
        if lost and f"{key}={value}" not in flags:
            flags.append(f"{key}={value}")
    return replace(
        claim,
        stance=Stance(
            polarity=stance.polarity,
            target=(said["target"] or None) if "target" in said else stance.target,
            certainty=said.get("certainty", "") or stance.certainty,
        ),
        kind=said.get("kind", "") or claim.kind,
        status=status,
        note=said.get("note", claim.note),
        flags=tuple(flags),
    )


def metric(said: Mapping[str, str], quote: Quote) -> Metric:
    """A metric of these attributes; a number that is none stays readable in its note."""
    numbers = {key: said.get(key, "") for key in ("value", "value_min", "value_max")}
    told = [f"{key}={value}" for key, value in numbers.items() if value and number(value) is None]
    notes = [said["note"]] if said.get("note") else []
    return Metric(
        quote=quote,
        kind=said.get("kind") or "count",
        comparator=said.get("comparator") or "eq",
        value=number(numbers["value"]),
        value_min=number(numbers["value_min"]),
        value_max=number(numbers["value_max"]),
        unit=said.get("unit") or None,
        note="; ".join((*notes, *told)) or None,
    )


def number(written: str) -> float | None:
    """A finite number as files write it."""
    try:
        found = float(written) if written else None
    except ValueError:
        return None
    return found if found is not None and math.isfinite(found) else None
