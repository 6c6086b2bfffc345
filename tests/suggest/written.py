"""Articles of our own writing with their vendors, metrics and claims marked in the text."""

import re
from dataclasses import dataclass
from pathlib import Path

from reader.core.claim import Metric
from reader.core.span import Quote, Span

FOLDER = Path(__file__).parent / "written"
_MARK = re.compile(
    r"\[(?P<name>[^\[\]@]+)@(?P<vendor>[a-z0-9-]+)\]"
    r"|<(?P<words>[^<>|]+)\|(?P<meaning>[^<>]+)>|(?P<open>\{)|(?P<close>\})"
)


@dataclass(frozen=True, slots=True)
class Written:
    """A text without its marks, and what they said."""

    name: str
    text: str
    mentions: tuple[tuple[Span, str], ...]
    metrics: tuple[Metric, ...]
    claims: tuple[Span, ...]


def written(group: str) -> tuple[Written, ...]:
    """The articles of one group (first, held-out, later), in order of their names."""
    return tuple(
        _read(file.stem, file.read_text(encoding="utf-8").rstrip("\n"))
        for file in sorted((FOLDER / group).glob("*.txt"))
    )


def _read(name: str, marked: str) -> Written:
    parts: list[str] = []
    mentions: list[tuple[Span, str]] = []
    metrics: list[Metric] = []
    claims: list[Span] = []
    at = start = read = 0
    for mark in _MARK.finditer(marked):
        parts.append(marked[read : mark.start()])
        at += len(parts[-1])
        read = mark.end()
        words = mark["name"] or mark["words"] or ""
        span = Span(at, at + len(words)) if words else None
        if span and mark["vendor"]:
            mentions.append((span, mark["vendor"]))
        elif span:
            metrics.append(_metric(Quote(span, words), mark["meaning"]))
        elif mark["open"]:
            start = at
        else:
            claims.append(Span(start, at))
        parts.append(words)
        at += len(words)
    parts.append(marked[read:])
    return Written(name, "".join(parts), tuple(mentions), tuple(metrics), tuple(claims))


def _metric(quote: Quote, meaning: str) -> Metric:
    kind, comparator, value, unit = meaning.split(" ")
    low, _, high = value.partition("..")
    exact = None if high or value == "-" else float(value)
    return Metric(
        quote=quote,
        kind=kind,
        comparator=comparator,
        value=exact,
        value_min=float(low) if high else None,
        value_max=float(high) if high else None,
        unit=None if unit == "-" else unit,
        note=None,
    )
