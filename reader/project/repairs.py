"""Marks of imported files that fit nowhere for certain, kept in the project until settled."""

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from operator import index
from pathlib import Path
from typing import Any
from uuid import uuid4

from reader.core.change import Setting
from reader.core.claim import Claim
from reader.core.codec import from_data, to_data
from reader.core.errors import RecordError
from reader.core.span import Quote, Span
from reader.formats.locate import Repair
from reader.formats.marks import CLAIM, Mark
from reader.project.reading import Reading

#: The setting in which older versions kept them, and what the keys begin with that keep one each.
KEY, _PREFIX = "repairs", "repairs/"
#: The flag of a claim that was made by settling one.
REPAIRED = "repaired"
_TEXTS = ("id", "article", "file", "place", "label", "reason")


@dataclass(frozen=True, slots=True)
class Choice:
    """A place that is offered: its spans in code points, the words there, and why."""

    spans: tuple[tuple[int, int], ...]
    words: str
    why: str

    def as_spans(self) -> tuple[Span, ...]:
        """The place as spans."""
        return tuple(Span(start, end) for start, end in self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repairable:
    """One mark to be settled: where it came from, what it says, why it does not fit, choices.

    ``claim`` is the data of the claim that the mark stands for, but for its place; ``source`` is
    the path of the file or folder that was imported as ``format``. Repairs that an older version
    kept know neither. ``moves`` tells that the project has this claim, as it was exported.
    """

    id: str
    article: str
    file: str
    place: str
    label: str
    spans: tuple[tuple[int, int], ...]
    quotes: tuple[str, ...]
    reason: str
    annotator: str | None
    choices: tuple[Choice, ...]
    claim: Mapping[str, Any] | None = None
    source: str = ""
    format: str = ""
    moves: bool = False

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return asdict(self)


def repair_id(article: str, mark: Mark) -> str:
    """The id of a mark's repair, made of what the file says, so that it is kept once."""
    said = json.dumps([article, mark.label, mark.spans, mark.quotes, mark.id], ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def repairable(
    repair: Repair,
    *,
    article: str,
    source: Path,
    format_: str,
    claim: Claim | None,
    moves: bool = False,
) -> Repairable:
    """A repair of an imported file as it is kept; *claim* is what is known of it."""
    mark = repair.mark
    return Repairable(
        id=repair_id(article, mark),
        article=article,
        file=source.name,
        place=mark.place,
        label=mark.label,
        spans=mark.spans,
        quotes=mark.quotes or (),
        reason=repair.reason,
        annotator=None if claim is None else claim.annotator,
        choices=tuple(
            Choice(tuple((span.start, span.end) for span in item.spans), item.words, item.why)
            for item in repair.candidates
        ),
        claim=None if claim is None else to_data(claim),
        source=str(source.absolute()),
        format=format_,
        moves=moves,
    )


def repaired(repair: Repairable, quotes: tuple[Quote, ...], text: str, *, annotator: str) -> Claim:
    """The claim of a repair at the place that was chosen for it.

    Of its parts those stay whose words stand in *text* where they should.
    """
    if repair.claim is None:
        return Claim(
            id=str(uuid4()),
            article=repair.article,
            fragments=quotes,
            annotator=repair.annotator or annotator,
            flags=(REPAIRED, *(() if repair.label == CLAIM else (f"label:{repair.label}",))),
        )
    known = from_data(Claim, repair.claim, place=f"repair {repair.id}")
    mention = known.speaker.mention
    return replace(
        known,
        article=repair.article,
        fragments=quotes,
        vendors=tuple(
            replace(vendor, mentions=tuple(each for each in vendor.mentions if each.fits(text)))
            for vendor in known.vendors
        ),
        metrics=tuple(each for each in known.metrics if each.quote.fits(text)),
        times=tuple(each for each in known.times if each.fits(text)),
        speaker=replace(known.speaker, mention=mention if mention and mention.fits(text) else None),
        flags=tuple(dict.fromkeys((REPAIRED, *known.flags))),
    )


class Waiting:
    """The repairs of a project, each kept by itself: a change of one writes only that one.

    Older versions kept all of them in one setting; what waits there is read and settled too.
    """

    def __init__(self, project: Reading) -> None:
        """Raises :class:`RecordError` for repairs that are damaged."""
        self._together = project.stored_setting(KEY)
        self._listed = stored(project.setting(KEY, [{}]))
        self._rows = project.settings_under(_PREFIX)
        alone = stored([_loaded(row) for row in self._rows])
        self._alone = dict(zip((each.id for each in alone), self._rows, strict=True))
        #: Every repair, in the order they came.
        self.repairs = (*self._listed, *alone)

    def change(
        self, gone: Collection[str], fresh: Sequence[Repairable] = ()
    ) -> tuple[tuple[Setting, ...], tuple[Setting, ...]]:
        """What a change takes out and puts in so that those *gone* wait no more and others do."""
        removed = [row for id_, row in self._alone.items() if id_ in gone]
        added = []
        if self._together is not None and any(each.id in gone for each in self._listed):
            rest = [each.data() for each in self._listed if each.id not in gone]
            removed.append(self._together)
            added.append(Setting(KEY, _json(rest)))
        last = self._rows[-1].id.split("/")[1] if self._rows else "0"
        for number, repair in enumerate(fresh, int(last) + 1):
            added.append(Setting(f"{_PREFIX}{number:08d}/{repair.id}", _json(repair.data())))
        return tuple(removed), tuple(added)


def is_repair(setting: Setting, repair_id: str) -> bool:
    """Whether a setting keeps this repair."""
    if setting.id == KEY:
        return f'"id": "{repair_id}"' in setting.value
    return setting.id.startswith(_PREFIX) and setting.id.endswith(f"/{repair_id}")


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def _loaded(row: Setting) -> Any:
    try:
        return json.loads(row.value)
    except (ValueError, RecursionError):
        return {"": row.id}  # no repair: said to be damaged with the others


def stored(data: Sequence[dict[str, Any]]) -> tuple[Repairable, ...]:
    """The repairs that :meth:`Repairable.data` wrote. Raises :class:`RecordError`."""
    try:
        return tuple(_repairable(item) for item in data if item)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RecordError("what waits to be settled cannot be read: it is damaged") from error


def _repairable(item: dict[str, Any]) -> Repairable:
    choices = tuple(
        Choice(_pairs(choice["spans"]), choice["words"], choice["why"])
        for choice in item["choices"]
    )
    if not all(isinstance(item[key], str) for key in _TEXTS):
        raise TypeError
    return Repairable(
        **{
            **item,
            "spans": _pairs(item["spans"]),
            "quotes": tuple(item["quotes"]),
            "choices": choices,
        }
    )


def _pairs(data: Sequence[Sequence[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((index(start), index(end)) for start, end in data)
