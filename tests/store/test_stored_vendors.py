"""Vendors by id: one is read at a time, all when somebody goes through them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.change import Change
from reader.core.errors import RecordError
from reader.core.ids import fresh_id
from reader.core.tagset import Vendor
from reader.defaults import default_vendors
from reader.store.store import Store
from reader.store.stored_vendors import StoredVendors

KNOWN = default_vendors()[:5]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Five vendors."""
    store = Store.make(tmp_path / "vendors.zhubi")
    store.apply(
        Change(added=KNOWN), annotator="Mei", at="2026-01-01T00:00:00Z", id_=fresh_id(), reason="x"
    )
    yield store
    store.close()


def spoil(store: Store, vendor: Vendor) -> None:
    with store.connection:
        store.connection.execute("UPDATE vendors SET body = '{}' WHERE id = ?", (vendor.id,))


def test_they_are_those_of_the_project(store: Store) -> None:
    assert StoredVendors(store) == {vendor.id: vendor for vendor in KNOWN}
    assert len(StoredVendors(store)) == len(KNOWN)


def test_one_is_found_before_and_after_all_are_read(store: Store) -> None:
    vendors = StoredVendors(store)
    before = vendors[KNOWN[3].id]
    assert list(vendors) == sorted(vendor.id for vendor in KNOWN)
    assert before == vendors[KNOWN[3].id] == KNOWN[3]


def test_one_that_is_not_there_is_none(store: Store) -> None:
    assert StoredVendors(store).get("nobody") is None


def test_one_that_cannot_be_read_stands_in_nobodys_way(store: Store) -> None:
    spoil(store, KNOWN[0])
    vendors = StoredVendors(store)
    assert vendors.get(KNOWN[0].id) is None
    assert vendors[KNOWN[1].id] == KNOWN[1]


def test_to_go_through_them_is_refused_when_one_cannot_be_read(store: Store) -> None:
    spoil(store, KNOWN[0])
    with pytest.raises(RecordError):
        list(StoredVendors(store))
