"""The claims somebody wants to see in the order wanted, quick for a million."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from reader.core.claim import Claim, ClaimStatus
from reader.core.errors import ZhubiError
from reader.store.matching import holding
from reader.viewmodels.lists.claim_order import ClaimOrder, Order
from reader.viewmodels.lists.claims import ClaimList
from reader.viewmodels.lists.shown_rows import ShownRows
from reader.viewmodels.lists.tag_words import meant

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which claims the list keeps; ``None`` and an empty text keep all.

    ``""`` as stance, vendor or target asks for claims that have none.
    """

    text: str = ""
    stance: str | None = None
    vendor: str | None = None
    metric: str | None = None
    status: ClaimStatus | None = None
    annotator: str | None = None
    kind: str | None = None
    certainty: str | None = None
    speaker: str | None = None
    flag: str | None = None
    target: str | None = None
    origin: str | None = None
    noted: bool | None = None

    def keeps(self, claim: Claim) -> bool:
        """Whether a claim passes by its fields; of the text nothing is asked."""
        return (
            (self.stance is None or (claim.stance.polarity or "") == self.stance)
            and (self.vendor is None or self.vendor in (_vendors(claim) or ("",)))
            and (self.metric is None or any(m.kind == self.metric for m in claim.metrics))
            and (self.status is None or claim.status == self.status)
            and (self.annotator is None or claim.annotator == self.annotator)
            and (self.kind is None or claim.kind == self.kind)
            and (self.certainty is None or claim.stance.certainty == self.certainty)
            and (self.speaker is None or claim.speaker.type == self.speaker)
            and (self.flag is None or self.flag in claim.flags)
            and (self.target is None or _target(claim) == self.target)
            and (self.origin is None or claim.origin == self.origin)
            and (self.noted is None or bool(claim.note) is self.noted)
        )


def _vendors(claim: Claim) -> list[str]:
    return [entry.vendor for entry in claim.vendors]


def _target(claim: Claim) -> str:
    """Whom the stance is towards: without a target of its own, the first vendor."""
    return claim.stance.target or next(iter(_vendors(claim)), "")


#: What the file is asked for where the claims are too many to be read.
_ASKED = tuple(field.name for field in fields(Wanted) if field.name != "text")


def _sayer(listed: ClaimList, text: str) -> Callable[[Claim], bool]:
    """What tells whether *text* is said of a claim, in either script and by any name of a tag."""
    holds, labels = holding(text), listed.labels
    tags = meant(labels, holds) if labels else None

    def says(claim: Claim) -> bool:
        if holds(f"{listed.spoken(claim)}\n{claim.note}"):
            return True
        return tags is not None and (
            claim.stance.polarity in tags.of("stance")
            or not tags.vendors.isdisjoint(_vendors(claim))
        )

    return says


#: Keeps every claim.
NO_WISH = Wanted()


class ClaimFilter(ShownRows):
    """Rows of a :class:`ClaimList`, as numbers; nothing is kept until something is chosen.

    What changes is looked at by itself: it comes in, goes, or moves to its place in the order.
    """

    def __init__(self, source: ClaimList, parent: QObject | None = None) -> None:
        super().__init__(source, parent)
        self._list = source
        self._wanted = NO_WISH
        self._says: Callable[[Claim], bool] | None = None
        #: Whether what is about to leave the list is shown.
        self._leaves = False
        # Before the rows here follow: they are put in order by it.
        self._order = ClaimOrder(source, self)
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._read)
        source.dataChanged.connect(self._follow)
        source.rowsAboutToBeInserted.connect(self._begin_insertion)
        source.rowsInserted.connect(self._insert)
        source.rowsAboutToBeRemoved.connect(self._begin_removal)
        source.rowsRemoved.connect(self._remove)

    # ---- what is wanted

    @property
    def wanted(self) -> Wanted:
        """What is filtered by now."""
        return self._wanted

    def want(self, wanted: Wanted) -> None:
        """Keep only these claims."""
        self._wanted = wanted
        self._says = None
        self._renew()

    def order(self, order: Order) -> None:
        """Sort by this, within it by the order of the text."""
        self._order.by(order)
        self._renew()

    def ids(self) -> tuple[str, ...]:
        """The ids of the claims that are shown, in order."""
        return tuple(self._list.at(row).id for row in self._rows)

    # ---- all rows

    def _read(self) -> None:
        self._order.forget()
        # Vendors and tags may have other names now.
        self._says = None
        self._rows = self._shown()
        self.endResetModel()

    def _renew(self) -> None:
        """Choose and order the rows anew; whatever is selected stays so while it is shown."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = [self._rows[index.row()] for index in held]
        self._rows = self._shown()
        places = map(self._at, rows)
        self.changePersistentIndexList(
            held, [QModelIndex() if at is None else self.index(at) for at in places]
        )
        self.layoutChanged.emit()

    def _shown(self) -> Sequence[int]:
        try:
            return self._order.sort(self._passing())
        except ZhubiError as error:
            # Nothing can be said of them: all are shown, as they stand in the texts.
            self._wanted = NO_WISH
            self._order.by(Order.TEXT)
            self._list.tell_error(error)
            return range(self._list.rowCount())

    def _passing(self) -> Sequence[int]:
        """The rows that are wanted, in order of the text."""
        wanted, stored = self._wanted, self._list.stored
        rows: Iterable[int] = range(self._list.rowCount())
        if wanted == NO_WISH:
            return range(self._list.rowCount())
        if stored is not None:
            rows = stored.places(**{field: getattr(wanted, field) for field in _ASKED})
        if stored is None or wanted.text:
            rows = filter(self._keeps, rows)
        return array("i", rows)

    def _keeps(self, row: int) -> bool:
        """Whether the claim in this row of the list is wanted."""
        claim, wanted = self._list.at(row), self._wanted
        return wanted.keeps(claim) and (not wanted.text or self._said_of(claim))

    def _said_of(self, claim: Claim) -> bool:
        """Whether the words wanted stand in the claim's line or note, or name a tag of it."""
        if self._says is None:
            self._says = _sayer(self._list, self._wanted.text)
        return self._says(claim)

    # ---- one row

    def _follow(self, first: Index, _last: Index) -> None:
        """Take a row in that is wanted by now, out when it is no longer, or to its new place."""
        row, rows = first.row(), self._rows
        if not isinstance(rows, array):
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        try:
            # It stands where its key of before put it.
            at = rows.index(row)
        except ValueError:
            self._take_in(row)
            return
        if not self._keeps(row):
            self._take_out(at)
            return
        rows.pop(at)
        place = self._order.place(row, rows)
        rows.insert(at, row)
        if place != at:
            behind = place if place < at else place + 1
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), behind)
            rows.insert(place, rows.pop(at))
            self.endMoveRows()
        self.dataChanged.emit(self.index(place), self.index(place))

    def _take_in(self, row: int) -> None:
        rows = self._rows
        if isinstance(rows, array) and self._keeps(row):
            place = self._order.place(row, rows)
            self.beginInsertRows(QModelIndex(), place, place)
            rows.insert(place, row)
            self.endInsertRows()

    def _take_out(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        if isinstance(self._rows, array):
            self._rows.pop(at)
        self.endRemoveRows()

    def _begin_insertion(self, _parent: Index, row: int, _last: int) -> None:
        """One is about to come into the list, which takes in one at a time."""
        if not isinstance(self._rows, array):
            self.beginInsertRows(QModelIndex(), row, row)

    def _insert(self, _parent: Index, row: int, _last: int) -> None:
        if not isinstance(self._rows, array):
            self._rows = range(self._list.rowCount())
            self.endInsertRows()
            return
        self._rows = array("i", (each + (each >= row) for each in self._rows))
        self._take_in(row)

    def _begin_removal(self, _parent: Index, row: int, _last: int) -> None:
        at = self._at(row)
        self._leaves = at is not None
        if at is not None:
            self.beginRemoveRows(QModelIndex(), at, at)

    def _remove(self, _parent: Index, row: int, _last: int) -> None:
        """One went from the list."""
        if isinstance(self._rows, array):
            self._rows = array("i", (r - (r > row) for r in self._rows if r != row))
        else:
            self._rows = range(self._list.rowCount())
        if self._leaves:
            self.endRemoveRows()

    def _at(self, row: int) -> int | None:
        """Where a row of the list is shown."""
        if not isinstance(self._rows, array):
            return row if row < len(self._rows) else None
        at = self._order.place(row, self._rows)
        return at if at < len(self._rows) and self._rows[at] == row else None
