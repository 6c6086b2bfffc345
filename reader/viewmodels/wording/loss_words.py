"""The loss list for people: how many claims lose each part in a format, and which."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.formats.losses import PARTS, Holds, Loss
from reader.viewmodels.wording.words import noop, translate

_PARTS = {
    "identity": noop("Losses", "The claim's identity"),
    "fragments": noop("Losses", "Claims in several stretches"),
    "overlap": noop("Losses", "Overlapping claims"),
    "kind": noop("Losses", "Kind"),
    "stance": noop("Losses", "Stance"),
    "vendors": noop("Losses", "Vendors"),
    "vendor_without_mention": noop("Losses", "Vendors that are not named"),
    "vendor_stance": noop("Losses", "Stance towards each vendor"),
    "metrics": noop("Losses", "Metrics"),
    "speaker": noop("Losses", "Speaker"),
    "times": noop("Losses", "Times"),
    "flags": noop("Losses", "Flags"),
    "note": noop("Losses", "Note"),
    "status": noop("Losses", "Status"),
    "annotator": noop("Losses", "Annotator"),
}

#: So many claims are listed of each part; the file beside the export lists them all.
MOST = 200


@dataclass(frozen=True, slots=True)
class Lost:
    """One part that the format loses or only carries: its name, how many claims, and which."""

    name: str
    count: int
    carried: bool
    entries: tuple[tuple[str, str], ...]


def lost(found: Iterable[Loss]) -> tuple[Lost, ...]:
    """By part, the real losses first; entries are ``(claim id, what is lost)``."""
    by_part: dict[tuple[bool, str], list[Loss]] = {}
    for loss in found:
        by_part.setdefault((loss.holds is Holds.CARRIED, loss.part), []).append(loss)
    order = sorted(by_part, key=lambda key: (key[0], PARTS.index(key[1])))
    return tuple(
        Lost(
            translate("Losses", _PARTS.get(part, part)),
            len(by_part[carried, part]),
            carried,
            tuple((each.claim, _entry(each)) for each in by_part[carried, part][:MOST]),
        )
        for carried, part in order
    )


def _entry(loss: Loss) -> str:
    return f"{loss.before} → {loss.after}" if loss.after else loss.before
