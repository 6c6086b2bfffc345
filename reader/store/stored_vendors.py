"""A project's vendors by id, each read when it is asked for: a page names few of the many."""

from collections.abc import Iterator, Mapping

from reader.core.errors import RecordError
from reader.core.tagset import Vendor
from reader.store import rows
from reader.store.values import StoredValues


class StoredVendors(Mapping[str, Vendor]):
    """All vendors, classes and topics; going through them reads all.

    It does not follow changes; after one a new one is made. A vendor that cannot be read is none
    here, and going through them raises :class:`RecordError` then.
    """

    def __init__(self, store: StoredValues) -> None:
        self._store = store
        self._found: dict[str, Vendor | None] = {}
        self._all: dict[str, Vendor] | None = None

    def __getitem__(self, id_: str) -> Vendor:
        if self._all is not None:
            return self._all[id_]
        if id_ not in self._found:
            self._found[id_] = self._one(id_)
        found = self._found[id_]
        if found is None:
            raise KeyError(id_)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def _whole(self) -> dict[str, Vendor]:
        if self._all is None:
            self._all = {vendor.id: vendor for vendor in self._store.vendors()}
        return self._all

    def _one(self, id_: str) -> Vendor | None:
        bodies = self._store.column("SELECT body FROM vendors WHERE id = ?", id_)
        try:
            return rows.vendor_from(bodies[0]) if bodies else None
        except RecordError:
            return None
