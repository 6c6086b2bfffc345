"""What the list of claims is sorted by: one key for each, made once and not at each comparison."""

import enum
from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from reader.core.claim import Claim, ClaimStatus
from reader.store.stored_claims import BETWEEN, StoredClaims
from reader.viewmodels.lists.claims import ClaimList

Index = QModelIndex | QPersistentModelIndex


class Order(enum.Enum):
    """What the list is sorted by."""

    TEXT = "text"
    STANCE = "stance"
    VENDOR = "vendor"
    METRIC = "metric"
    KIND = "kind"
    CERTAINTY = "certainty"
    STATUS = "status"
    ANNOTATOR = "annotator"
    NEWEST = "newest"
    LENGTH = "length"


_STATUSES = {status.value: at for at, status in enumerate(ClaimStatus)}


def key(claim: Claim, order: Order) -> Any:
    """By what a claim is sorted; not for the orders in which it stands and in which it came."""
    match order:
        case Order.STANCE:
            return claim.stance.polarity or ""
        case Order.VENDOR:
            return BETWEEN.join(one.vendor for one in claim.vendors)
        case Order.METRIC:
            return BETWEEN.join(metric.kind for metric in claim.metrics)
        case Order.KIND:
            return claim.kind
        case Order.CERTAINTY:
            return claim.stance.certainty
        case Order.STATUS:
            return _STATUSES[claim.status.value]
        case Order.ANNOTATOR:
            return claim.annotator
        case Order.LENGTH:
            return -sum(len(fragment.text) for fragment in claim.fragments)
    raise ValueError(order)


def stored_keys(stored: StoredClaims, order: Order) -> list[Any]:
    """The same of all claims of a list that reads none of them, in order of the text."""
    found = stored.keys(order.value)
    if order is Order.STATUS:
        return [_STATUSES.get(status, len(_STATUSES)) for status in found]
    return found


class Keys(QObject):
    """The keys of all rows of a list: made when one is asked for, and kept as the list changes."""

    def __init__(
        self,
        source: QAbstractItemModel,
        *,
        every: Callable[[], list[Any]],
        one: Callable[[int], Any],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._every = every
        self._one = one
        self._keys: list[Any] | None = None
        source.dataChanged.connect(self._change)
        source.rowsInserted.connect(self._insert)
        source.rowsRemoved.connect(self._remove)
        source.modelReset.connect(self.drop)

    def every(self) -> list[Any]:
        """The key of every row."""
        if self._keys is None:
            self._keys = self._every()
        return self._keys

    def drop(self) -> None:
        """Make them anew when they are asked for again."""
        self._keys = None

    def _change(self, first: Index, last: Index) -> None:
        if self._keys is not None:
            rows = range(first.row(), last.row() + 1)
            self._keys[rows.start : rows.stop] = map(self._one, rows)

    def _insert(self, _parent: Index, first: int, last: int) -> None:
        if self._keys is not None:
            self._keys[first:first] = map(self._one, range(first, last + 1))

    def _remove(self, _parent: Index, first: int, last: int) -> None:
        if self._keys is not None:
            del self._keys[first : last + 1]


class ClaimOrder(QObject):
    """Puts the rows of a list of claims in an order, and one row in its place."""

    def __init__(self, source: ClaimList, parent: QObject) -> None:
        super().__init__(parent)
        self._list = source
        self._by = Order.TEXT
        self._ages: dict[str, int] = {}
        self._keys = Keys(source, every=self._all_keys, one=self._key, parent=self)

    def by(self, order: Order) -> None:
        """Sort by this, within it by the order of the text."""
        self._by = order
        self.forget()

    def forget(self) -> None:
        """Make the keys anew when they are asked for again."""
        self._ages = {}
        self._keys.drop()

    def sort(self, rows: Sequence[int]) -> Sequence[int]:
        """These rows, which come in order of the text, in this order."""
        if self._by is Order.TEXT:
            return rows
        return array("i", sorted(rows, key=self._keys.every().__getitem__))

    def place(self, row: int, rows: Sequence[int]) -> int:
        """Where among rows in this order a row belongs."""
        if self._by is Order.TEXT:
            return bisect_left(rows, row)
        keys = self._keys.every()
        return bisect_left(rows, (keys[row], row), key=lambda each: (keys[each], each))

    def _age(self, row: int) -> int:
        """How late the claim in a row came into the project: the greater, the later."""
        stored = self._list.stored
        if stored is not None:
            return stored.row(row)
        claim = self._list.at(row)
        if claim.id not in self._ages:
            self._ages = self._list.ages(None if self._list.everywhere else claim.article)
        return self._ages.get(claim.id, 0)

    def _key(self, row: int) -> Any:
        newest = self._by is Order.NEWEST
        return -self._age(row) if newest else key(self._list.at(row), self._by)

    def _all_keys(self) -> list[Any]:
        stored = self._list.stored
        if stored is not None:
            return stored_keys(stored, self._by)
        return [self._key(row) for row in range(self._list.rowCount())]
