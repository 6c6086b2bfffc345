"""Tool tips that are read whole, and as they are written."""

from collections.abc import Iterable

from reader.core.claim import Claim
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.words import short, translate

#: So many characters stand in one line of a tool tip without filling a screen.
_ONE_LINE = 50
#: And so many of a claim are told.
_WORDS = 60


def tip(words: str) -> str:
    """The tool tip with these words.

    Qt breaks lines only in rich text, and takes for rich text whatever looks like it: plain words
    of a long title leave the screen, and those of an article about HTML are not shown at all.
    """
    if len(words) <= _ONE_LINE and not {"<", "&", "\n"} & set(words):
        return words
    return f'<div style="white-space: pre-wrap">{_kept(words)}</div>'


def card(labels: Labels, claims: Iterable[Claim], doubts: Iterable[str]) -> str:
    """The tool tip on a place: what is doubtful in it, and every claim that it lies in.

    Of a claim stance, vendors and metrics, then as many of its words as tell it from others, then
    the note.
    """
    parts = [_kept(doubt) for doubt in doubts]
    for claim in claims:
        stance = labels.value("stance", claim.stance.polarity)
        head = f"<b>{_kept(stance or translate('Claims', 'no stance yet'))}</b>"
        metrics = "、".join(labels.metric_value(metric) for metric in claim.metrics)
        facts = (labels.vendor_names(claim), metrics)
        first = " · ".join((head, *(_kept(fact) for fact in facts if fact)))
        lines = (first, _kept(_cut(claim.words)), _kept(claim.note or ""))
        parts.append("<br>".join(line for line in lines if line))
    shown = "".join(f'<p style="margin: 2px 0 4px 0">{part}</p>' for part in parts)
    return f'<div style="white-space: pre-wrap">{shown}</div>'


def _cut(words: str) -> str:
    return short(" ".join(words.split()), _WORDS)


def _kept(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
