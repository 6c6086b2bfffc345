"""Cases of two annotators in words: what became of a claim, what differs, both sides by field."""

from dataclasses import dataclass

from reader.core.claim import Claim
from reader.project.adjudicating import Choice
from reader.review import Agreement, Case, LeftOut, Verdict, Why
from reader.viewmodels.wording.history_words import claim_fields
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.words import noop, translate

_FIELDS = {
    "span": noop("Agreement", "Words"),
    "kind": noop("Agreement", "Kind"),
    "polarity": noop("Agreement", "Stance"),
    "certainty": noop("Agreement", "Certainty"),
    "target": noop("Agreement", "Target"),
    "speaker": noop("Agreement", "Speaker"),
    "vendors": noop("Agreement", "Vendors"),
    "vendor_stance": noop("Agreement", "Stance per vendor"),
    "metrics": noop("Agreement", "Metrics"),
}
#: What differs of the compared fields, by the lines in which the sides are shown.
_LINES = {
    "words": ("span",),
    "place": ("span",),
    "kind": ("kind",),
    "stance": ("polarity",),
    "target": ("target",),
    "certainty": ("certainty",),
    "vendors": ("vendors", "vendor_stance"),
    "metrics": ("metrics",),
    "speaker": ("speaker",),
}
#: Lines that say who did the work and how far it is, not what is claimed.
_NOT_SHOWN = ("annotator", "status")
#: Around words that the other annotator does not have.
_OPEN, _CLOSE = "【", "】"

_WHY = {
    Why.ABSENT: noop("Agreement", "%1 (only %2 has it)"),
    Why.DRIFTED: noop("Agreement", "%1 (its text in the other file is another)"),
    Why.UNSEEN: noop("Agreement", "%1 (only %2 has worked on it)"),
}


@dataclass(frozen=True, slots=True)
class SideLine:
    """One field of a case: its name, what either says, whether that differs, and if it counts.

    ``counts``: it is a difference in a field that the figures compare.
    """

    name: str
    a: str
    b: str
    differs: bool
    counts: bool


def field(key: str) -> str:
    """The name of a compared field."""
    return translate("Agreement", _FIELDS[key])


def verdict(case: Case, found: Agreement) -> str:
    """What became of the claim."""
    if case.verdict is Verdict.AGREE:
        return translate("Agreement", "Agree")
    if case.verdict is Verdict.DIFFER:
        return translate("Agreement", "Differ")
    who = found.b if case.a is None else found.a
    return translate("Agreement", "Only %1").replace("%1", who)


def differences(case: Case) -> str:
    """The fields in which the two differ, as a list in words."""
    return translate("Agreement", ", ").join(field(key) for key in case.differs)


def choice(chosen: Choice | None, found: Agreement) -> str:
    """Whose claim was taken; nothing while that is open."""
    return {
        None: "",
        Choice.A: found.a,
        Choice.B: found.b,
        Choice.BOTH: translate("Agreement", "Both"),
        Choice.NEITHER: translate("Agreement", "Neither"),
    }[chosen]


def words(case: Case) -> str:
    """The words of either claim on one line."""
    return " ".join(" | ".join(dict.fromkeys(each.words for each in case.claims)).split())


def sides(case: Case, labels: Labels) -> tuple[SideLine, ...]:
    """Both claims by field; lines that are empty on both sides are left out."""
    one, other = _lines(case.a, case.b, labels), _lines(case.b, case.a, labels)
    names = {key: name for lines in (one, other) for key, (name, _) in lines.items()}
    found = []
    for key, name in names.items():
        a, b = (lines[key][1] if key in lines else "" for lines in (one, other))
        if a or b:
            counts = any(each in case.differs for each in _LINES.get(key, ()))
            alone = case.a is None or case.b is None
            found.append(SideLine(name, a, b, not alone and (a != b or counts), counts))
    return tuple(found)


def _lines(claim: Claim | None, other: Claim | None, labels: Labels) -> dict[str, tuple[str, str]]:
    if claim is None:
        return {}
    found = [
        (key, name, text if key != "words" or other is None else set_off(claim, other))
        for key, name, text in claim_fields(claim, labels)
    ]
    # On one line: a claim may go over the end of a paragraph.
    shown = ((key, name, " ".join(text.split())) for key, name, text in found)
    return {key: (name, text) for key, name, text in shown if key not in _NOT_SHOWN}


def set_off(claim: Claim, other: Claim) -> str:
    """The words of *claim*, those that *other* does not have in brackets."""
    marked = [fragment.span for fragment in other.fragments]
    parts = []
    for fragment in claim.fragments:
        shown, open_ = [], False
        for at, char in enumerate(fragment.text, fragment.start):
            alone = not any(span.start <= at < span.end for span in marked)
            if alone is not open_:
                shown.append(_OPEN if alone else _CLOSE)
                open_ = alone
            shown.append(char)
        parts.append("".join(shown) + (_CLOSE if open_ else ""))
    return " … ".join(parts)


def left_out(left: LeftOut) -> str:
    """An article that was not compared, and why."""
    name = left.article.shown_title
    return translate("Agreement", _WHY[left.why]).replace("%2", left.by).replace("%1", name)
