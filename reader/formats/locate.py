"""Where marks of a file really stand: accepted only if the text says there what the file quotes.

The rule, for a whole file: the declared unit, else the unit in which most marks are right. A mark
that is not right in it is tried in the other units, then looked for near its place by its quote.
What still does not fit goes to the repair list with everything a person needs to settle it, so
that read = as declared + by another unit + found again + unverified + repair, and nothing is lost.
"""

import enum
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.core.span import Span
from reader.formats.likeness import Likeness
from reader.formats.marks import Mark, RawDocument, Unit
from reader.formats.units import ORDER, Ruler

#: How far from its stated place a quote is looked for, in code points.
_NEAR = 64


class How(enum.StrEnum):
    """How a mark came to its place."""

    DECLARED = "declared"
    OTHER_UNIT = "other_unit"
    FOUND_AGAIN = "found_again"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Located:
    """A mark with its spans in code points. ``doubt`` says why a person may want to look."""

    mark: Mark
    spans: tuple[Span, ...]
    how: How
    doubt: str | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where a mark may belong, the words there, and why it is offered."""

    spans: tuple[Span, ...]
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class Repair:
    """A mark that fits nowhere for certain: the reason and the places to choose from."""

    document: str
    mark: Mark
    reason: str
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Location:
    """The marks of one document: those with a place and those to be repaired."""

    document: RawDocument
    located: tuple[Located, ...]
    repairs: tuple[Repair, ...]


#: The spans of a mark in each unit in which the text has its words there; of units that count
#: the text alike the first stands for all.
_Fits = dict[Unit, tuple[Span, ...]]


class _Page:
    """One document with what is needed to find the place of its marks."""

    def __init__(self, document: RawDocument) -> None:
        self.document = document
        self.ruler = Ruler(document.text)
        self.likeness = Likeness(document.text)
        self._units = tuple(dict.fromkeys(self.ruler.alike.values()))
        self.fits = [self._fits(mark) for mark in document.marks]

    def _fits(self, mark: Mark) -> _Fits:
        if mark.quotes is None or mark.fault:
            return {}
        found: _Fits = {}
        for unit in self._units:
            spans = _fitting(self.ruler, unit, mark.spans, mark.quotes)
            if spans is not None:
                found[unit] = spans
        return found


def locate(documents: Sequence[RawDocument], *, unit: Unit | None = None) -> tuple[Location, ...]:
    """Find the place of every mark of one file. *unit* overrides what the file declares."""
    pages = [_Page(document) for document in documents]
    chosen = unit or _vote(pages)
    return tuple(
        _locate_one(
            page,
            unit or page.document.unit,
            chosen,
            settled=unit is not None or page.document.unit_is_sure,
        )
        for page in pages
    )


def _vote(pages: Iterable[_Page]) -> Unit:
    """The unit in which most quoted marks are right; the declared and earlier units win ties."""
    votes: Counter[Unit] = Counter()
    order = list(ORDER)
    for page in pages:
        declared = page.document.unit
        if declared is not None and order[0] is not declared:
            order.remove(declared)
            order.insert(0, declared)
        right = Counter(unit for fits in page.fits for unit in fits)
        for unit, alike in page.ruler.alike.items():
            votes[unit] += right[alike]
    return max(order, key=lambda unit: votes[unit])


def _fitting(
    ruler: Ruler, unit: Unit, pairs: tuple[tuple[int, int], ...], quotes: tuple[str, ...]
) -> tuple[Span, ...] | None:
    """The pairs as spans in this unit if the text has exactly these quotes there."""
    if unit is Unit.CODE_POINTS and len(pairs) == len(quotes) == 1:
        # As most marks are; all units are tried of each.
        ((start, end),) = pairs
        fits = 0 <= start < end <= len(ruler.text) and ruler.text[start:end] == quotes[0]
        return (Span(start, end),) if fits else None
    spans = ruler.spans(unit, pairs)
    if spans is None or len(spans) != len(quotes):
        return None
    for span, words in zip(spans, quotes, strict=True):
        if ruler.text[span.start : span.end] != words:
            return None
    return spans


def _locate_one(page: _Page, declared: Unit | None, chosen: Unit, *, settled: bool) -> Location:
    located: list[Located] = []
    repairs: list[Repair] = []
    for mark, fits in zip(page.document.marks, page.fits, strict=True):
        found: Located | Repair
        if mark.fault:
            found = Repair(page.document.name, mark, mark.fault, _candidates(page, mark))
        elif mark.quotes is None:
            found = _unquoted(page.document.name, page.ruler, declared, mark, settled=settled)
        else:
            found = _quoted(page, declared, chosen, mark, fits)
        if isinstance(found, Located):
            located.append(found)
        else:
            repairs.append(found)
    return Location(page.document, tuple(located), tuple(repairs))


def _quoted(
    page: _Page, declared: Unit | None, chosen: Unit, mark: Mark, fits: _Fits
) -> Located | Repair:
    alike = page.ruler.alike
    expected = alike[declared or chosen]
    if fits:
        unit = next(unit for unit in (alike[chosen], expected, *fits) if unit in fits)
        how = How.DECLARED if unit is expected else How.OTHER_UNIT
        places = len(set(fits.values()))
        doubt = f"fits at {places} places, counted in different units" if places > 1 else None
        return Located(mark, fits[unit], how, doubt)
    found = _found_again(page.ruler, chosen, mark) if mark.spans else _somewhere(page.ruler, mark)
    if found is not None:
        return found
    reason = "the text does not have these words there"
    if not mark.spans:
        count = page.document.text.count(mark.quotes[0]) if mark.quotes else 0
        reason = f"it gives no offsets, and its words stand at {count} places"
    return Repair(page.document.name, mark, reason, _candidates(page, mark))


def _unquoted(
    name: str, ruler: Ruler, declared: Unit | None, mark: Mark, *, settled: bool
) -> Located | Repair:
    """Without a quote a mark is taken only where every unit means the same words.

    Or where a person settled the unit of the whole file.
    """
    readings = {unit: ruler.spans(unit, mark.spans) for unit in ORDER}
    meant = {readings[declared]} if settled and declared is not None else set(readings.values())
    only = meant.pop() if len(meant) == 1 else None
    if only is not None:
        return Located(mark, only, How.UNVERIFIED)
    if not any(readings.values()):
        return Repair(name, mark, "it lies outside the text, is empty, or cuts a character")
    candidates = tuple(
        Candidate(spans, _words(ruler, spans), f"counted in {unit.value}")
        for unit, spans in readings.items()
        if spans is not None
    )
    reason = "the file gives no words, and its unit is not certain"
    if declared is not None:
        reason += f" (it declares {declared.value})"
    return Repair(name, mark, reason, candidates)


def _found_again(ruler: Ruler, unit: Unit, mark: Mark) -> Located | None:
    """The mark at the one place near its own where its words stand, all of them once."""
    spans = []
    for (start, _), words in zip(mark.spans, mark.quotes or (), strict=False):
        about = ruler.span(unit, start, start + 1)
        place = _near(ruler.text, words, start if about is None else about.start, mark.context)
        if place is None:
            return None
        spans.append(Span(place, place + len(words)))
    if not spans or len(spans) != len(mark.spans):
        return None
    return Located(mark, tuple(spans), How.FOUND_AGAIN, "found again by its words")


def _somewhere(ruler: Ruler, mark: Mark) -> Located | None:
    """A mark of which the file says no place, where all of its words stand but once."""
    spans = []
    for words in mark.quotes or ():
        found = _standing(ruler.text, words, 0, len(ruler.text), mark.context)
        if len(found) != 1:
            return None
        spans.append(Span(found[0], found[0] + len(words)))
    return Located(mark, tuple(spans), How.FOUND_AGAIN, "found by its words") if spans else None


def _near(text: str, words: str, about: int, context: tuple[str, str] | None = None) -> int | None:
    """The place of *words* nearest to *about*, within reach; the context decides, a tie is none."""
    found = _standing(text, words, max(0, about - _NEAR), about + _NEAR, context)
    found.sort(key=lambda place: abs(place - about))
    if not found or (len(found) > 1 and abs(found[0] - about) == abs(found[1] - about)):
        return None
    return found[0]


def _standing(
    text: str, words: str, first: int, last: int, context: tuple[str, str] | None
) -> list[int]:
    """Where *words* begin from *first* to *last*; where the context fits some, those."""
    found = []
    place = text.find(words, first) if words else -1
    while 0 <= place <= last:
        found.append(place)
        place = text.find(words, place + 1)
    if context is None:
        return found
    before, after = context
    fitting = [
        place
        for place in found
        if text.endswith(before, 0, place) and text.startswith(after, place + len(words))
    ]
    return fitting or found


def _candidates(page: _Page, mark: Mark) -> tuple[Candidate, ...]:
    """Places to choose from: where the words stand, where like words stand, what each unit says."""
    ruler = page.ruler
    offered: dict[tuple[Span, ...], Candidate] = {}
    if mark.quotes is not None and len(mark.quotes) == 1:
        words = mark.quotes[0]
        for place, why in page.likeness.find(words):
            spans = (Span(place[0], place[1]),)
            offered.setdefault(spans, Candidate(spans, _words(ruler, spans), why))
    for unit in ORDER:
        found = ruler.spans(unit, mark.spans)
        if found:
            why = f"counted in {unit.value}"
            offered.setdefault(found, Candidate(found, _words(ruler, found), why))
    return tuple(offered.values())


def _words(ruler: Ruler, spans: tuple[Span, ...]) -> str:
    return " … ".join(span.cut(ruler.text) for span in spans)
