"""Reads WebAnno TSV 3: the text from its sentences, annotations from the cells of its layers."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reader.formats.marks import (
    CLAIM,
    METRIC,
    PASSENGER,
    SPEAKER,
    TIME,
    VENDOR,
    FormatError,
    Link,
    RawDocument,
    Unit,
)
from reader.formats.regions import Region, join
from reader.formats.webanno_cells import (
    EMPTY,
    NOTHING,
    Layer,
    layer,
    split,
    stacks,
    unescape,
    value,
)

_FORMAT = re.compile(r"#FORMAT=WebAnno TSV 3(\.\d+)?")
_UNIT = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})*)\t(\d{1,9})-(\d{1,9})\t([^\t]*)(?:\t(.*))?")
_TARGET = re.compile(r"(\d+-\d+(?:\.\d+)*)(?:\[(\d+)(?:_(\d+))?\])?")
_TEXT = "#Text="
#: Annotations of one layer on one token; people make a handful.
_STACKED = 1000
IDENTIFIER = "identifier"
_OURS = (CLAIM, VENDOR, METRIC, SPEAKER, TIME)


@dataclass(slots=True)
class _Unit:
    """A token or a part of one: where it is, and which annotations begin or go on there."""

    start: int
    end: int
    form: str
    line: int
    annotations: list["_Annotation"] = field(default_factory=list)


@dataclass(slots=True)
class _Annotation:
    """An annotation while its lines are being read."""

    layer: Layer
    number: int | None
    features: dict[str, str]
    units: list[_Unit]
    slots: list[tuple[str, str, str]]
    base: str | None
    ident: str = ""


class TsvReader:
    """Reads one file; every fault names the line."""

    def __init__(self, written: str, place: str) -> None:
        self._place = place
        self._lines = written.split("\n")
        self._layers: list[Layer] = []
        self._units: dict[str, _Unit] = {}
        self._annotations: list[_Annotation] = []
        self._numbered: dict[tuple[str, int], _Annotation] = {}
        self._text: list[str] = []
        self._length = 0
        self._filled = 0

    def document(self, name: str) -> RawDocument:
        """The whole file as a document."""
        body = self._head()
        self._body(body)
        text = "".join(self._text)
        raw = text.encode("utf-16-le")
        regions = [self._region(each, raw) for each in self._annotations if _is_mark(each)]
        marks, links = join(regions, self._links())
        return RawDocument(
            name=name,
            text=text,
            marks=marks,
            links=links,
            unit=Unit.UTF16,
            unit_is_sure=True,
            passenger=dict(self._passengers()),
            place=self._place,
            notes=tuple(self._notes()),
        )

    def _where(self, line: int) -> str:
        return f"{self._place}, line {line + 1}"

    def _head(self) -> int:
        """Read the head; returns the first line behind it."""
        if not _FORMAT.fullmatch(self._lines[0].rstrip("\r")):
            raise FormatError(f"{self._where(0)}: not WebAnno TSV 3")
        first = 0
        for at, whole in enumerate(self._lines[1:], 1):
            line = whole.rstrip("\r")
            if not line.startswith("#T_"):
                return at
            found = layer(line, first, self._where(at))
            first += found.width
            self._layers.append(found)
        return len(self._lines)

    def _body(self, at: int) -> None:
        """Sentences: lines of text, then a line a token."""
        while at < len(self._lines):
            if not self._lines[at].startswith(_TEXT):
                if self._lines[at].strip() and not self._lines[at].startswith("#"):
                    raise FormatError(f"{self._where(at)}: a token outside a sentence")
                at += 1
                continue
            said = []
            while at < len(self._lines) and self._lines[at].startswith(_TEXT):
                said.append(unescape(self._lines[at].removeprefix(_TEXT).rstrip("\r")))
                at += 1
            begun = at
            while (
                at < len(self._lines)
                and self._lines[at].strip()
                and (not self._lines[at].startswith(_TEXT))
            ):
                at += 1
            self._sentence("\n".join(said), begun, at)

    def _sentence(self, text: str, first: int, last: int) -> None:
        units = [self._unit(at) for at in range(first, last) if not self._lines[at].startswith("#")]
        if units:
            # A sentence is given without the spaces around it: its first token tells its place.
            before = text.find(units[0].form)
            lead = len(text[: max(before, 0)].encode("utf-16-le")) // 2
            gap = units[0].start - lead - self._length
            if gap > 0:
                if gap > 1_000_000:
                    raise FormatError(f"{self._where(first)}: {gap} characters are missing")
                self._text.append("\n" * gap)
                self._length += gap
                self._filled += gap
        self._text.append(text)
        self._length += len(text.encode("utf-16-le")) // 2

    def _unit(self, at: int) -> _Unit:
        found = _UNIT.fullmatch(self._lines[at].rstrip("\r"))
        if found is None:
            raise FormatError(f"{self._where(at)}: no token with its place")
        if found[1] in self._units:
            raise FormatError(f"{self._where(at)}: the token {found[1]} is there already")
        unit = _Unit(int(found[2]), int(found[3]), unescape(found[4]), at)
        self._units[found[1]] = unit
        cells = (found[5] or "").removesuffix("\t").split("\t")
        for each in self._layers:
            own = cells[each.first : each.first + each.width]
            if own and own[0] != "" and set(own) != {NOTHING}:
                self._stacked(each, own, unit)
        return unit

    def _stacked(self, each: Layer, cells: list[str], unit: _Unit) -> None:
        place = self._where(unit.line)
        if max(cell.count("|") for cell in cells) > _STACKED:
            raise FormatError(f"{place}: more than {_STACKED} annotations of one token")
        for stack in stacks([*cells, *[EMPTY] * (each.width - len(cells))]):
            if set(stack) == {NOTHING}:
                continue
            numbers = (value(cell, place)[1] for cell in stack[: max(len(each.features), 1)])
            number = next((found for found in numbers if found), None)
            known = self._numbered.get((each.name, number)) if number else None
            if known is not None:
                known.units.append(unit)
                unit.annotations.append(known)
                continue
            found = self._made(each, stack, number, unit)
            self._annotations.append(found)
            unit.annotations.append(found)
            if number:
                self._numbered[each.name, number] = found

    def _made(self, each: Layer, stack: list[str], number: int | None, unit: _Unit) -> _Annotation:
        place = self._where(unit.line)
        features = {}
        for name, column in each.features:
            said, _ = value(stack[column - each.first], place)
            if said is not None and said != NOTHING:
                features[name] = unescape(said)
        slots = []
        for target, column in each.slots:
            roles = split(stack[column - each.first], ";")
            ends = split(stack[column - each.first + 1], ";")
            for role, end in zip(roles, ends, strict=False):
                if end not in (EMPTY, NOTHING, ""):
                    slots.append((unescape(value(role, place)[0] or ""), target, end))
        base = stack[each.base[1] - each.first] if each.base else None
        # Of other layers it is a feature like any, such as the concept that a name stands for.
        ident = features.pop(IDENTIFIER, "") if each.label in _OURS else ""
        ident = ident or f"{each.label}-{len(self._annotations) + 1}"
        return _Annotation(each, number, features, [unit], slots, base, ident)

    def _region(self, each: _Annotation, raw: bytes) -> Region:
        first, last = each.units[0], each.units[-1]
        words, done = [], first.start
        for unit in each.units:
            gap = raw[done * 2 : unit.start * 2] if unit.start > done else b""
            words.append(gap.decode("utf-16-le", "replace") + unit.form)
            done = unit.end
        return Region(
            id=each.ident,
            label=each.layer.label,
            start=first.start,
            end=last.end,
            words="".join(words) or None,
            attributes={key: said for key, said in each.features.items() if key != PASSENGER},
            place=self._where(first.line),
        )

    def _links(self) -> Iterator[Link]:
        for each in self._annotations:
            place = self._where(each.units[0].line)
            for role, target, end in each.slots:
                yield Link(each.ident, self._end(end, target, place).ident, role or "related")
            if each.layer.base and not self._between_tokens(each) and each.base:
                yield self._relation(each, each.base, place)

    def _between_tokens(self, each: _Annotation) -> bool:
        """Whether a relation joins what the file has no layer of, as tokens, or nothing."""
        known = {layer_.name for layer_ in self._layers}
        base = each.layer.base
        return base is None or base[0] not in known or each.base in (EMPTY, NOTHING)

    def _relation(self, each: _Annotation, written: str, place: str) -> Link:
        """A relation stands at the annotation that it goes to and names the one it comes from."""
        base = each.layer.base[0] if each.layer.base else ""
        found = _TARGET.fullmatch(written)
        if found is None:
            raise FormatError(f"{place}: “{written[:40]}” is no place of a token")
        source = self._at(found[1], base, int(found[2] or 0), place)
        ends = [other for other in each.units[0].annotations if other.layer.name == base]
        number = int(found[3] or 0)
        target = next((other for other in ends if other.number == number), None)
        target = target or next(iter(ends), None)
        if target is None:
            raise FormatError(f"{place}: a relation to nothing")
        said = next(iter(each.features.values()), each.layer.label)
        return Link(source.ident, target.ident, said)

    def _end(self, written: str, layer_: str, place: str) -> _Annotation:
        found = _TARGET.fullmatch(written)
        if found is None:
            raise FormatError(f"{place}: “{written[:40]}” is no place of a token")
        return self._at(found[1], layer_, int(found[2] or 0), place)

    def _at(self, token: str, layer_: str, number: int, place: str) -> _Annotation:
        unit = self._units.get(token)
        known = unit.annotations if unit else []
        fitting = [each for each in known if each.layer.name == layer_] or [
            each for each in known if layer_ in ("", "uima.tcas.Annotation") and _is_mark(each)
        ]
        chosen = [each for each in fitting if number and each.number == number] or fitting
        if not chosen:
            raise FormatError(f"{place}: refers to {token}, where no {layer_} stands")
        return chosen[0]

    def _passengers(self) -> Iterator[tuple[str, Any]]:
        for each in self._annotations:
            carried = each.features.get(PASSENGER)
            if carried is not None:
                try:
                    yield each.ident, json.loads(carried)
                except (ValueError, RecursionError) as error:
                    where = self._where(each.units[0].line)
                    raise FormatError(f"{where}: {PASSENGER} is not JSON: {error}") from error

    def _notes(self) -> Iterator[str]:
        if self._filled:
            yield (
                f"{self._place}: the file lacks the text between its sentences; "
                f"{self._filled} characters were filled with line ends"
            )
        chains = Counter(each.layer.label for each in self._annotations if each.layer.kind == "CH")
        loose = Counter(
            each.layer.label
            for each in self._annotations
            if each.layer.kind == "RL" and self._between_tokens(each)
        )
        for label, count in sorted(loose.items()):
            yield f"{self._place}: relations {label} between tokens, not taken in: {count}"
        for label, count in sorted(chains.items()):
            yield f"{self._place}: chain layer {label}, not taken in: {count} elements"


def _is_mark(each: _Annotation) -> bool:
    return each.layer.kind == "SP"
