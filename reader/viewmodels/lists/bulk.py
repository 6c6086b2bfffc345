"""What can be changed about several claims at once, named by the tag set of the project."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from reader.core import claim_edits
from reader.core.claim import Claim, ClaimStatus
from reader.viewmodels.wording import words
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.words import translate

#: So many vendors of the claims can be replaced from the menu, those named most often.
_REPLACED = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One value: what it is called, and what it makes of a claim."""

    text: str
    change: Callable[[Claim], Claim]


@dataclass(frozen=True, slots=True)
class Group:
    """The values of one field."""

    text: str
    choices: tuple[Choice, ...]


def groups(labels: Labels, claims: Sequence[Claim]) -> tuple[Group, ...]:
    """What may be done with all of *claims*; groups without a choice are left out."""
    stances = _values(
        labels, "stance", lambda key: partial(claim_edits.with_polarity, polarity=key)
    )
    kinds = _values(labels, "kind", lambda key: partial(claim_edits.with_kind, kind=key))
    certainties = _values(
        labels, "certainty", lambda key: partial(claim_edits.with_certainty, certainty=key)
    )
    statuses = tuple(
        Choice(words.claim_status(status), partial(claim_edits.with_status, status=status))
        for status in ClaimStatus
    )
    flags = _values(labels, "flag", lambda key: partial(claim_edits.with_flag, flag=key, on=True))
    has = {flag for claim in claims for flag in claim.flags}
    gone = tuple(
        Choice(labels.value("flag", key), partial(claim_edits.with_flag, flag=key, on=False))
        for key in sorted(has)
    )
    found = (
        Group(labels.field_name("stance"), stances),
        Group(labels.field_name("kind"), kinds),
        Group(labels.field_name("certainty"), certainties),
        Group(translate("Bulk", "Status"), statuses),
        Group(translate("Bulk", "Add a flag"), flags),
        Group(translate("Bulk", "Take a flag away"), gone),
        *_of_vendors(labels, claims),
    )
    return tuple(group for group in found if group.choices)


def _values(
    labels: Labels, field: str, change: Callable[[str], Callable[[Claim], Claim]]
) -> tuple[Choice, ...]:
    return tuple(
        Choice(labels.value(field, value.key), change(value.key)) for value in labels.offered(field)
    )


def _of_vendors(labels: Labels, claims: Sequence[Claim]) -> tuple[Group, ...]:
    named = Counter(entry.vendor for claim in claims for entry in claim.vendors)
    offered = sorted(
        (each.id for each in labels.vendors.values() if not each.retired), key=labels.vendor
    )

    def replaced(old: str) -> tuple[Choice, ...]:
        return tuple(
            Choice(labels.vendor(new), partial(claim_edits.with_other_vendor, old=old, new=new))
            for new in offered
            if new != old
        )

    added = tuple(
        Choice(labels.vendor(new), partial(claim_edits.with_vendor, vendor=new)) for new in offered
    )
    swap = translate("Bulk", "Replace %1")
    return (
        Group(translate("Bulk", "Add a vendor"), added),
        *(
            Group(swap.replace("%1", labels.vendor(old)), replaced(old))
            for old, _times in named.most_common(_REPLACED)
        ),
    )
