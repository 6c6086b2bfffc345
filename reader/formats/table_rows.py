"""One row of a table of claims as a mark and a claim: what was stored, with what was edited.

A row of ours carries its claim as it was written. A cell that differs from that was edited, and is
put into the claim as the project has it now; so what somebody changed here since stays, unless
the same cell was changed in the table, which wins and is told.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from reader.core.claim import Claim
from reader.core.claim_decoder import claim_of
from reader.core.errors import ZhubiError
from reader.core.span import Quote, Span
from reader.formats.assemble import claim_id
from reader.formats.claim_words import polarity
from reader.formats.holdings import Holdings
from reader.formats.marks import CLAIM, PASSENGER, Mark
from reader.formats.table_cells import cells_of, same
from reader.formats.table_columns import COLUMNS
from reader.formats.table_edits import SAID, CellError, Editor
from reader.formats.table_places import mark_of, pairs_in

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowClaim:
    """What a row came to: its mark, its claim, and the project's claim that it edits, if any."""

    mark: Mark
    claim: Claim
    stored: Claim | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowReader:
    """Reads rows of one file; ``place`` of each row says where in the file it stands."""

    holdings: Holdings
    #: How often each row of a file said the same before, to tell such rows apart.
    _alike: dict[str, int] = field(default_factory=dict)

    def carried(self, cells: Cells, place: str, notes: list[str]) -> Claim | None:
        """The claim as it was written into the row."""
        data = cells.get(PASSENGER, "").strip()
        if not data:
            return None
        try:
            return claim_of(json.loads(data), place=f"{place}, {PASSENGER}")
        except (ValueError, RecursionError, ZhubiError):
            notes.append(f"{place}: the claim that rides along cannot be read")
            return None

    def read(
        self, cells: Cells, text: str, base: Claim | None, stored: Claim | None, place: str
    ) -> RowClaim:
        """A row about *text*; *base* is what was written into it, *stored* what is there now."""
        before = base or stored
        id_ = before.id if before is not None else self._new_id(cells, text)
        mark = mark_of(cells, before, id_, text)
        if base is not None and stored is not None and mark == mark_of({}, base, id_, text):
            mark = mark_of({}, stored, id_, text)
        notes = list(_unplaced(cells, before, place))
        start = stored or base or self._new(id_, mark, text)
        claim, label = self._edited(cells, start, before, Editor(text, self.holdings), place, notes)
        if stored is not None and self._taken_before(claim, mark, base, stored):
            notes.append(f"claim {id_} was changed here since it was exported; it stays")
            claim, mark = stored, mark_of({}, stored, id_, text)
        context = (cells.get("before", ""), cells.get("after", ""))
        mark = replace(
            mark, label=label, place=place, context=context if any(context) else mark.context
        )
        return RowClaim(mark=mark, claim=claim, stored=stored, notes=tuple(notes))

    def _taken_before(self, claim: Claim, mark: Mark, base: Claim | None, stored: Claim) -> bool:
        """Whether what the row says was taken in before, and changed here since."""
        if mark.spans != tuple((quote.start, quote.end) for quote in stored.fragments):
            return False
        return claim != stored and self.holdings.was_later(claim, base)

    def _new_id(self, cells: Cells, text: str) -> str:
        """An id made of what the row is about, so that a file taken in twice is recognised."""
        about = [cells.get(key, "") for key in ("words", "places", "start", "end", "annotator")]
        about += [cells.get(key, "") for key in ("target", "label")]
        said = json.dumps(about, ensure_ascii=False)
        key = f"{hashlib.sha256(text.encode()).hexdigest()}\n{said}"
        number = self._alike[key] = self._alike.get(key, 0) + 1
        return claim_id(key, f"row {number}")

    def _new(self, id_: str, mark: Mark, text: str) -> Claim:
        return Claim(
            id=id_,
            article="",
            fragments=_certain(mark, text) or (Quote(Span(0, 1), text[:1]),),
            annotator=self.holdings.annotator,
        )

    def _edited(
        self,
        cells: Cells,
        claim: Claim,
        before: Claim | None,
        editor: Editor,
        place: str,
        notes: list[str],
    ) -> tuple[Claim, str]:
        """The claim with every cell that was edited, and the label of its mark."""
        written = _named(before)
        now = _named(claim) if before is not None else {}
        for column in SAID:
            cell = cells.get(column)
            if cell is None or same(written.get(column, ""), cell):
                continue
            try:
                edited = editor.edited(claim, column, cell)
            except CellError as error:
                notes.append(f"{place}: {column} stays as it was: {error}")
                continue
            if edited != claim and now.get(column, "") != written.get(column, ""):
                notes.append(
                    f"{place}: {column} was changed here too since it was exported; the table's "
                    f"is taken instead of: {now[column]}"
                )
            claim = edited
        return self._labelled(cells, claim, editor)

    def _labelled(self, cells: Cells, claim: Claim, editor: Editor) -> tuple[Claim, str]:
        """A label that is a stance is one; any other is the mark's."""
        label = cells.get("label", "").strip()
        if not label or self.holdings.value("kind", label) == claim.kind:
            return claim, CLAIM
        stance = self.holdings.value("stance", label) or polarity(label)
        if stance is not None and claim.stance.polarity in (None, stance):
            return editor.stance(claim, label), CLAIM
        return claim, CLAIM if label.casefold() in _CLAIMS else label


_CLAIMS = ("claim", "claims", "主张", "主張", "观点", "觀點")


def _named(claim: Claim | None) -> Cells:
    return {} if claim is None else dict(zip(COLUMNS, cells_of("", claim), strict=True))


def _certain(mark: Mark, text: str) -> tuple[Quote, ...]:
    """The words of a mark where they surely stand; none where that is to be found out."""
    pairs = mark.spans
    if not pairs and mark.quotes and len(mark.quotes) == 1 and text.count(mark.quotes[0]) == 1:
        start = text.index(mark.quotes[0])
        pairs = ((start, start + len(mark.quotes[0])),)
    words = mark.quotes or tuple(text[start:end] for start, end in pairs)
    if not pairs or len(words) != len(pairs):
        return ()
    if any(
        not 0 <= start < end or text[start:end] != each
        for (start, end), each in zip(pairs, words, strict=True)
    ):
        return ()
    ordered = sorted(zip(pairs, words, strict=True))
    if any(one[1] > other[0] for (one, _), (other, _) in pairwise(ordered)):
        return ()
    return tuple(Quote(Span(start, end), each) for (start, end), each in ordered)


def _unplaced(cells: Cells, before: Claim | None, place: str) -> Iterator[str]:
    """A remark on a place that is none, as spreadsheets make dates of some."""
    cell = cells.get("places", "").strip()
    written = _named(before).get("places", "")
    if cell and not same(written, cell) and pairs_in(cell) is None:
        yield f"{place}: “{cell}” is no place; the words are looked for"
