"""Marks of imported files that fit nowhere for certain, kept in the project until settled."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from reader.core.change import Setting
from reader.core.span import Span
from reader.formats.locate import Repair

#: The setting under which they are kept.
KEY = "repairs"


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
    """One mark to be settled: where it came from, what it says, why it does not fit, choices."""

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

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return asdict(self)


def repairable(repair: Repair, article: str, file: str, annotator: str | None) -> Repairable:
    """A repair as it is kept; its id is made of what it says, so that it is kept once."""
    mark = repair.mark
    said = json.dumps([article, mark.label, mark.spans, mark.quotes, mark.id], ensure_ascii=False)
    return Repairable(
        id=hashlib.sha256(said.encode()).hexdigest()[:16],
        article=article,
        file=file,
        place=mark.place,
        label=mark.label,
        spans=mark.spans,
        quotes=mark.quotes or (),
        reason=repair.reason,
        annotator=annotator,
        choices=tuple(
            Choice(tuple((span.start, span.end) for span in item.spans), item.words, item.why)
            for item in repair.candidates
        ),
    )


def setting_of(
    before: Setting | None, repairs: Sequence[Repairable]
) -> tuple[tuple[Setting, ...], tuple[Setting, ...]]:
    """What a change takes out and puts in so that these repairs are the ones kept."""
    value = json.dumps([item.data() for item in repairs], ensure_ascii=False, sort_keys=True)
    return (() if before is None else (before,)), (Setting(KEY, value),)


def stored(data: Sequence[dict[str, Any]]) -> tuple[Repairable, ...]:
    """The repairs that :meth:`Repairable.data` wrote."""
    return tuple(_repairable(item) for item in data if item)


def _repairable(item: dict[str, Any]) -> Repairable:
    choices = tuple(
        Choice(_pairs(choice["spans"]), choice["words"], choice["why"])
        for choice in item["choices"]
    )
    return Repairable(
        **{
            **item,
            "spans": _pairs(item["spans"]),
            "quotes": tuple(item["quotes"]),
            "choices": choices,
        }
    )


def _pairs(data: Sequence[Sequence[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in data)
