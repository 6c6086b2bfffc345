"""What a cell of a table says of a claim: the claim with that cell as it was edited."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.core.claim import Claim, ClaimStatus, Metric, Speaker, VendorStance
from reader.core.span import Quote, Span
from reader.formats.claim_words import described, metric, number, polarity
from reader.formats.holdings import Holdings
from reader.formats.table_cells import BETWEEN, metric_cell, speaker_cell, vendor_cell

_PART = re.compile(r"\s*[;；\n]\s*")
_COMMA = re.compile(r"\s*[,，、]\s*")
_STANCE = re.compile(r"(.*\S)\s*[:：]\s*([^:：]*)", re.DOTALL)
_IN_BRACKETS = re.compile(r"(.*\S)\s*[(（]([^()（）]*)[)）]", re.DOTALL)
_RANGE = re.compile(r"(\S+) to (\S+)(?: (.*))?", re.DOTALL)
_UNSET = ("-", "–", "—", "")
_STATUSES = {
    "草稿": ClaimStatus.DRAFT,
    "已完成": ClaimStatus.DONE,
    "完成": ClaimStatus.DONE,
    "已审阅": ClaimStatus.REVIEWED,
    "已審閱": ClaimStatus.REVIEWED,
}


class CellError(ValueError):
    """A cell that a claim has no place for; says why."""


@dataclass(frozen=True, slots=True)
class Editor:
    """Puts what cells say into claims of one text."""

    text: str
    holdings: Holdings

    def edited(self, claim: Claim, column: str, cell: str) -> Claim:
        """*claim* with what *cell* says. Raises :class:`CellError` when that cannot be."""
        return _CHANGES[column](self, claim, cell.strip())

    def value(self, field: str, cell: str) -> str:
        """A value of the tag set by its key or its name in any language; others as written."""
        return (self.holdings.value(field, cell) if cell else None) or cell

    def stance(self, claim: Claim, cell: str) -> Claim:
        """The claim's own stance; what is none becomes a flag."""
        found = self._polarity(claim, cell)
        if found is None:
            return described(claim, {"polarity": cell})
        return replace(claim, stance=replace(claim.stance, polarity=found))

    def _polarity(self, claim: Claim, cell: str) -> str | None:
        known = {claim.stance.polarity, *(each.stance for each in claim.vendors)} - {None}
        found = self.holdings.value("stance", cell) if cell else None
        return found or polarity(cell, {str(each) for each in known})

    def vendors(self, claim: Claim, cell: str) -> Claim:
        """The vendors; entries that are as they were keep the places where they are named."""
        known = {vendor_cell(each): each for each in claim.vendors}
        found = []
        for part in _entries(cell, known):
            if part in known:
                found.append(known[part])
            else:
                found += [self._vendor(claim, each) for each in self._listed(part)]
        return replace(claim, vendors=tuple(found))

    def _listed(self, part: str) -> list[str]:
        """Names parted by commas, unless they are the words that name one vendor."""
        listed = [each for each in _COMMA.split(part) if each]
        return listed if all(map(self.holdings.vendor, listed)) else [part]

    def _vendor(self, claim: Claim, part: str) -> VendorStance:
        name, named = _bracketed(part)
        stance = None
        found = None if self.holdings.vendor(name) else _STANCE.fullmatch(name)
        if found is not None:
            stance = self._polarity(claim, found[2].strip())
            if stance is not None or found[2].strip() in _UNSET:
                name = found[1]
            elif "：" in name or ": " in name:
                raise CellError(f"“{found[2]}” is no stance")
        ident = self.holdings.vendor(name) or name
        alike = [each for each in claim.vendors if each.vendor == ident]
        before = [quote for each in alike for quote in each.mentions]
        if named is not None:
            words = [each for each in _COMMA.split(named) if each]
            return VendorStance(ident, stance, self._quotes(claim, words, before))
        return VendorStance(ident, stance, tuple(before if alike else _inside(self, claim, name)))

    def metrics(self, claim: Claim, cell: str) -> Claim:
        """The metrics; entries that are as they were stay, others are read anew."""
        known = {metric_cell(each): each for each in claim.metrics}
        parts = _entries(cell, known)
        found = [known[part] if part in known else self._metric(claim, part) for part in parts]
        return replace(claim, metrics=tuple(found))

    def _metric(self, claim: Claim, part: str) -> Metric:
        words, said = _bracketed(part)
        (quote,) = self._quotes(claim, [words], [each.quote for each in claim.metrics])
        if not said:
            return next((each for each in claim.metrics if each.quote == quote), metric({}, quote))
        return metric(self._meaning(said), quote)

    def _meaning(self, said: str) -> dict[str, str]:
        """``kind comparator value unit note`` as they are written, each of them if it is there."""
        kind, _, rest = said.partition(" ")
        first, _, behind = rest.partition(" ")
        comparator = self.holdings.value("comparator", first) if first else None
        rest = behind if comparator else rest
        numbers = {}
        found = _RANGE.fullmatch(rest)
        if found is not None and number(found[1]) is not None and number(found[2]) is not None:
            numbers = {"value_min": found[1], "value_max": found[2]}
            rest = found[3] or ""
        elif number(rest.partition(" ")[0]) is not None:
            numbers["value"], _, rest = rest.partition(" ")
        unit, _, note = rest.partition(" ")
        meant = {"kind": self.value("metric_kind", kind), "comparator": comparator or ""}
        return {**meant, **numbers, "unit": unit, "note": note}

    def speaker(self, claim: Claim, cell: str) -> Claim:
        """Type, name, vendor and the words that say so, parted by `` / ``, each if it is there."""
        if cell == speaker_cell(claim.speaker):
            return claim
        parts = [part.strip() for part in cell.split(" / ") if part.strip()]
        first = parts[0] if parts else ""
        kind = first if first == claim.speaker.type else self.holdings.value("speaker", first)
        made = Speaker(type=kind or "person") if parts else Speaker()
        for part in parts[1:] if kind else parts:
            made = self._with_part(claim, made, part)
        return replace(claim, speaker=made)

    def _with_part(self, claim: Claim, made: Speaker, part: str) -> Speaker:
        before = claim.speaker
        if before.mention is not None and part == before.mention.text != before.name:
            return replace(made, mention=before.mention)
        vendor = before.vendor if part == before.vendor else self.holdings.vendor(part)
        if vendor is not None and made.vendor is None:
            return replace(made, vendor=vendor)
        if made.name is None:
            return replace(made, name=part)
        return replace(made, mention=self._quotes(claim, [part], ())[0])

    def times(self, claim: Claim, cell: str) -> Claim:
        """The words that say when."""
        words = [*_entries(cell, {time.text for time in claim.times})]
        return replace(claim, times=self._quotes(claim, words, claim.times))

    def flags(self, claim: Claim, cell: str) -> Claim:
        """The flags, known ones by their names in any language."""
        found = (self.value("flag", part) for part in _entries(cell, set(claim.flags)))
        return replace(claim, flags=tuple(dict.fromkeys(found)))

    def _quotes(
        self, claim: Claim, words: Sequence[str], before: Sequence[Quote]
    ) -> tuple[Quote, ...]:
        """Words as quotes: those from before, else inside the claim, else the nearest to it."""
        left, found = list(before), []
        for each in words:
            quote = next((quote for quote in left if quote.text == each), None)
            if quote is not None:
                left.remove(quote)
            else:
                quote = next(_inside(self, claim, each), None) or _nearest(self, claim, each)
            found.append(quote)
        return tuple(found)


def _inside(editor: Editor, claim: Claim, words: str) -> Iterator[Quote]:
    """Where the claim itself says *words*: the first place, if there is one."""
    for fragment in claim.fragments:
        at = fragment.text.find(words)
        if at >= 0 and words and fragment.fits(editor.text):
            start = fragment.start + at
            yield Quote(Span(start, start + len(words)), words)
            return


def _nearest(editor: Editor, claim: Claim, words: str) -> Quote:
    before = editor.text.rfind(words, 0, max(0, claim.start + len(words) - 1))
    places = [place for place in (before, editor.text.find(words, claim.start)) if place >= 0]
    if not places or not words:
        raise CellError(f"the text has no “{words}”")
    start = min(places, key=lambda place: abs(place - claim.start))
    return Quote(Span(start, start + len(words)), words)


def _entries(cell: str, known: Collection[str]) -> Iterator[str]:
    """The things that a cell lists; *known* ones may hold what stands between them."""
    rest = cell
    while rest:
        whole = [each for each in known if each and f"{rest}{BETWEEN}".startswith(each + BETWEEN)]
        if whole:
            entry = max(whole, key=len)
            rest = rest[len(entry) + len(BETWEEN) :]
        else:
            entry, *behind = _PART.split(rest, maxsplit=1)
            rest = behind[0] if behind else ""
        if entry.strip():
            yield entry


def _bracketed(part: str) -> tuple[str, str | None]:
    """What stands before the last brackets, and what in them."""
    found = _IN_BRACKETS.fullmatch(part)
    return (found[1], found[2]) if found else (part, None)


def _attribute(key: str, field: str) -> "Callable[[Editor, Claim, str], Claim]":
    return lambda editor, claim, cell: described(claim, {key: editor.value(field, cell)})


def _target(editor: Editor, claim: Claim, cell: str) -> Claim:
    return described(claim, {"target": (cell and editor.holdings.vendor(cell)) or cell})


def _status(_: Editor, claim: Claim, cell: str) -> Claim:
    return described(claim, {"status": _STATUSES.get(cell, cell.lower())})


def _note(_: Editor, claim: Claim, cell: str) -> Claim:
    return replace(claim, note=cell)


def _annotator(_: Editor, claim: Claim, cell: str) -> Claim:
    return replace(claim, annotator=cell) if cell else claim


_CHANGES: Mapping[str, Callable[[Editor, Claim, str], Claim]] = {
    "kind": _attribute("kind", "kind"),
    "stance": Editor.stance,
    "target": _target,
    "certainty": _attribute("certainty", "certainty"),
    "vendors": Editor.vendors,
    "metrics": Editor.metrics,
    "speaker": Editor.speaker,
    "times": Editor.times,
    "flags": Editor.flags,
    "note": _note,
    "status": _status,
    "annotator": _annotator,
}
#: The columns that say something of a claim besides its place.
SAID = tuple(_CHANGES)
