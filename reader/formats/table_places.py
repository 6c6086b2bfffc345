"""Where a row of a table says that its claim stands, and which article it is about."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import PurePath

from reader.core.claim import Claim
from reader.formats.holdings import Holdings
from reader.formats.marks import CLAIM, Mark
from reader.formats.table_cells import GAP, same
from reader.script.fold import fold

_PLACE = re.compile(r"\[?\(?\s*(\d{1,12})\s*[-–—,，:~至到]\s*(\d{1,12})\s*\)?\]?")
_OFFSET = re.compile(r"(\d{1,12})(?:[.,]0+)?")
_BETWEEN = re.compile(r"\s*[;；\n]\s*|(?<=\))\s*,?\s*(?=\[)")

Pairs = tuple[tuple[int, int], ...]


def pairs_in(cell: str) -> Pairs | None:
    """The places that a cell names: ``[3, 8); [10, 12)``, ``3-8``; ``None`` for anything else."""
    found = [_PLACE.fullmatch(part) for part in _BETWEEN.split(cell.strip()) if part]
    if not found or None in found:
        return None
    return tuple((int(each[1]), int(each[2])) for each in found if each is not None)


def offsets_in(start: str, end: str, length: int | None) -> Pairs | None:
    """The one place of two cells with offsets; without an end it is *length* further on."""
    first, last = _OFFSET.fullmatch(start.strip()), _OFFSET.fullmatch(end.strip())
    if first is None or (last is None and length is None):
        return None
    begin = int(first[1])
    return ((begin, int(last[1]) if last is not None else begin + (length or 0)),)


def mark_of(cells: Mapping[str, str], base: Claim | None, id_: str, text: str) -> Mark:
    """The mark of a row; *base* is the claim that was written into it, where one was.

    A mark of no spans says no place, one of no quotes no words. A row that says neither, or says
    what it was written with, stands where its claim stands.
    """
    words = cells.get("words", "")
    place = cells.get("places", "")
    if base is not None:
        own = Mark(id=id_, label=CLAIM, spans=_spans(base), quotes=_quotes(base))
        stays = not words.strip() or same(base.words, words)
        written = "; ".join(f"[{start}, {end})" for start, end in own.spans)
        moved = None if not place.strip() or same(written, place) else pairs_in(place)
        if stays and (moved is None or moved == own.spans):
            return own
        pairs = moved or own.spans
        quotes = own.quotes if stays else _stretches(words, len(pairs), text)
        if quotes is not None and len(quotes) != len(pairs):
            pairs = _in_order(quotes, text, pairs[0][0])
        return Mark(id=id_, label=CLAIM, spans=pairs, quotes=quotes)
    found = pairs_in(place) if place.strip() else None
    if found is None and "start" in cells:
        found = offsets_in(cells["start"], cells.get("end", ""), len(words) or None)
    quotes = _stretches(words, len(found or ()), text) if words.strip() else None
    return Mark(id=id_, label=CLAIM, spans=found or (), quotes=quotes)


def _in_order(words: Sequence[str], text: str, about: int) -> Pairs:
    """Where stretches stand one behind the other from *about* on; none where one is not there."""
    found = []
    for each in words:
        at = text.find(each, about)
        if at < 0:
            return ()
        about = at + len(each)
        found.append((at, about))
    return tuple(found)


def _spans(claim: Claim) -> Pairs:
    return tuple((quote.start, quote.end) for quote in claim.fragments)


def _quotes(claim: Claim) -> tuple[str, ...]:
    return tuple(quote.text for quote in claim.fragments)


def _stretches(words: str, count: int, text: str) -> tuple[str, ...]:
    """The words as they stand in the text: whole, or in as many stretches as it takes."""
    for form in (words, words.strip()):
        if count < 2 and form in text:
            return (form,)
    parted = tuple(part.strip() for part in words.strip().split(GAP.strip()))
    if len(parted) > 1 and (count == len(parted) or all(part in text for part in parted)):
        return parted
    return (words.strip(),)


class Shelf:
    """Finds the article that a row is about among those of the project."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._by_claim: dict[str, str] = {}

    def learn(self, name: str, article: str) -> None:
        """A row whose claim is known tells which article goes by *name* in this file."""
        self._by_claim.setdefault(name, article)

    def find(self, names: Sequence[str], id_: str | None, words: str) -> tuple[str, ...]:
        """The ids of the articles that a row may mean: by an id, by names, else by its words."""
        if id_ is not None and id_ in self._ids:
            return (id_,)
        given = [name.strip() for name in names if name.strip()]
        for name in given:
            if name in self._by_claim:
                return (self._by_claim[name],)
        for table in self._tables:
            for name in (*given, *(PurePath(each).stem for each in given)):
                found = table.get(_key(name), ())
                if found:
                    return self._saying(found, words)
        return () if given or not words else tuple(self._holdings.saying(words))

    def _saying(self, articles: Sequence[str], words: str) -> tuple[str, ...]:
        """Those of several articles that have the words."""
        if len(articles) < 2:
            return tuple(articles)
        return tuple(each for each in articles if words and words in self._holdings.text(each))

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(known.id for known in self._holdings.articles())

    @cached_property
    def _tables(self) -> tuple[dict[str, tuple[str, ...]], ...]:
        known = self._holdings.articles()
        return (
            _table((each.name, each.id) for each in known),
            _table((each.title, each.id) for each in known),
            _table((PurePath(each.name).stem, each.id) for each in known),
        )


def _table(pairs: Iterator[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, id_ in pairs:
        if name:
            found[_key(name)] = (*found.get(_key(name), ()), id_)
    return found


def _key(name: str) -> str:
    return " ".join(fold(name).casefold().split())
