"""Reads tables of claims: our own after people edited them, and other people's.

A table of ours has no texts: each row is about an article of the project. So are other people's
that name articles or quote them; where a column has the texts themselves, they are read from it.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.core.claim import Claim
from reader.core.codec import to_data
from reader.core.delimited import Row, TableError, bare, table_rows
from reader.formats.holdings import Holdings
from reader.formats.marks import FormatError, RawDocument, Unit
from reader.formats.reading import load_text
from reader.formats.table_columns import COLUMNS, Heads, heads_of
from reader.formats.table_places import Shelf
from reader.formats.table_rows import Cells, RowClaim, RowReader
from reader.formats.take_apart import take_apart

#: So many rows that could not be taken in are told one by one.
_TOLD = 10
#: A table with so many columns as ours are named is one of ours, and its cells are guarded.
_OURS = 6
#: As much of their words.
_LONGEST = 40


@dataclass(slots=True)
class _Page:
    """One text of a table with the rows about it."""

    name: str
    text: str
    rows: list[RowClaim] = field(default_factory=list)


def read(path: Path, holdings: Holdings) -> Iterator[RawDocument]:
    """A document for each text that rows are about. Raises :class:`FormatError`.

    Rows about articles that the project does not have are told; a table of nothing else is
    refused.
    """
    text = load_text(path)
    try:
        rows = list(table_rows(text))
    except TableError as error:
        raise FormatError(f"{path.name}, line {error.line}: {error}") from error
    if not rows:
        raise FormatError(f"{path.name} is empty")
    heads = heads_of(rows[0].cells)
    if not heads.of_claims:
        found = ", ".join(name for name in heads.names if name)
        raise FormatError(
            f"{path.name}: no column says which words a claim is about; there are {found}"
        )
    yield from _Table(path.name, heads, holdings).documents(rows[1:])


class _Table:
    def __init__(self, name: str, heads: Heads, holdings: Holdings) -> None:
        self._name = name
        self._heads = heads
        self._holdings = holdings
        self._shelf = Shelf(holdings)
        self._reader = RowReader(holdings=holdings)
        self._pages: dict[str, _Page] = {}
        self._seen: dict[str, Cells] = {}
        self._notes: list[str] = []
        self._homeless: list[str] = []
        self._repeated = 0
        #: Texts and claims of the project, read once each.
        self._texts: dict[str, str] = {}
        self._claims: dict[str, Claim | None] = {}

    def documents(self, rows: list[Row]) -> Iterator[RawDocument]:
        """The rows as documents, what they could not say as remarks on the first."""
        taken = [(self._cells(row), f"{self._name}, line {row.line}") for row in rows]
        for cells, _ in taken:
            known = self._stored(cells.get("claim", "").strip())
            if known is not None:
                self._shelf.learn(cells.get("article", "").strip(), known.article)
        for cells, place in taken:
            self._take(cells, place)
        self._tell()
        for number, page in enumerate(self._pages.values()):
            yield self._document(page, tuple(self._notes) if number == 0 else ())

    def _cells(self, row: Row) -> Cells:
        """The cells of a row by what their columns hold, as they were before they were guarded."""
        cells = row.cells
        if any(cell.strip() for cell in cells[len(self._heads.keys) :]):
            self._notes.append(f"{self._name}, line {row.line}: more cells than columns")
        own = sum(name in COLUMNS for name in self._heads.names) >= _OURS
        return {
            key: bare(cell) if own else cell
            for key, cell in zip(self._heads.keys, cells, strict=False)
            if key is not None
        }

    def _take(self, cells: Cells, place: str) -> None:
        id_ = cells.get("claim", "").strip()
        said = {key: cell for key, cell in cells.items() if cell.strip()}
        if not said.keys() - {"claim", "article", "title", "reader_claims"}:
            return  # emptied rather than deleted: as if the row were not there
        if id_ and self._seen.get(id_) == cells:
            self._repeated += 1
            return
        base = self._reader.carried(cells, place, self._notes) if id_ else None
        if id_ in self._seen or (base is not None and base.id != id_):
            if id_ in self._seen:
                self._notes.append(f"{place}: claim {id_} a second time, taken for a new one")
            base, id_ = None, ""
        stored = self._stored(id_)
        if id_:
            self._seen[id_] = cells
        page = self._page(cells, base, stored, place)
        if page is None:
            return
        if not _placed(cells) and cells.get("text", "").strip():
            cells = {**cells, **_quoting(cells["text"], page.text)}
        found = self._reader.read(cells, page.text, base, stored, place)
        self._notes.extend(found.notes)
        page.rows.append(found)

    def _stored(self, id_: str) -> Claim | None:
        if id_ and id_ not in self._claims:
            self._claims[id_] = self._holdings.claim(id_)
        return self._claims.get(id_)

    def _page(
        self, cells: Cells, base: Claim | None, stored: Claim | None, place: str
    ) -> _Page | None:
        """The text that a row is about; a row whose text is nowhere is kept to be told."""
        if stored is not None:
            return self._project_page(stored.article)
        names = (cells.get("article", ""), cells.get("title", ""))
        own = cells.get("text", "")
        if own.strip() and _placed(cells):
            return self._own_page(names, own)
        words = (cells.get("words", "") or own).strip()
        found = self._shelf.find(names, None if base is None else base.article, words)
        if len(found) == 1 and self._text(found[0]):
            return self._project_page(found[0])
        if own.strip():
            return self._own_page(names, own)
        named = next((name for name in names if name.strip()), "")
        about = f"{named} ({words[:_LONGEST]})"
        if len(found) > 1:
            self._homeless.append(f"{place}: several articles may be meant: {about}")
        else:
            self._homeless.append(f"{place}: the project has no such article: {about}")
        return None

    def _project_page(self, article: str) -> _Page:
        return self._own_page(("", ""), self._text(article))

    def _text(self, article: str) -> str:
        if article not in self._texts:
            self._texts[article] = self._holdings.text(article)
        return self._texts[article]

    def _own_page(self, names: tuple[str, str], text: str) -> _Page:
        name = next((name.strip() for name in names if name.strip()), "")
        return self._pages.setdefault(
            text, _Page(name or f"{Path(self._name).stem}-{len(self._pages) + 1}", text)
        )

    def _tell(self) -> None:
        """Sum up what of the table was not taken in; refuse it when that is everything."""
        if self._homeless and not self._pages:
            raise FormatError(
                f"{self._name}: the project has none of the articles that it is about; take them "
                f"in first: {self._homeless[0]}"
            )
        self._notes += self._homeless[:_TOLD]
        if len(self._homeless) > _TOLD:
            more = len(self._homeless) - _TOLD
            self._notes.append(f"{self._name}: further rows about no article here: {more}")
        if self._repeated:
            self._notes.append(f"{self._name}: rows that are there twice: {self._repeated}")
        unread = Counter(self._heads.unread)
        if unread:
            self._notes.append(
                f"{self._name}: further columns, not taken in: {', '.join(sorted(unread))}"
            )

    def _document(self, page: _Page, notes: tuple[str, ...]) -> RawDocument:
        parts = [(row, take_apart(row.claim)) for row in page.rows]
        marks = []
        for row, taken in parts:
            own, *others = taken.marks
            marks += [replace(row.mark, attributes=own.attributes), *others]
        return RawDocument(
            name=page.name,
            text=page.text,
            marks=tuple(marks),
            links=tuple(link for _, taken in parts for link in taken.links),
            unit=Unit.CODE_POINTS if self._heads.ours else None,
            passenger={row.claim.id: to_data(row.claim) for row in page.rows},
            stored={row.claim.id: row.stored for row in page.rows},
            place=self._name,
            notes=notes,
        )


def _placed(cells: Cells) -> bool:
    """Whether a row says which words of its text it is about."""
    return any(cells.get(key, "").strip() for key in ("words", "places", "start"))


def _quoting(own: str, text: str) -> dict[str, str]:
    """What a row without a place is about: all of its text, or those words of a longer one."""
    return {"words": own} | ({"places": f"[0, {len(text)})"} if own == text else {})
