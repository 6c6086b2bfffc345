"""What is read twice is made once, and what changed is read anew."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.change import Change
from reader.core.errors import RecordError
from reader.core.ids import fresh_id
from reader.core.tagset import Vendor
from reader.store.rows import body_of, entity_from, vendor_from
from reader.store.store import Store
from tests.values import article, claim


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store.make(tmp_path / "values.zhubi")
    text = "百度发布大模型"
    one = article(text)
    put_in(store, Change(added=(one, claim(one, text, (0, 2)))), {one.sha256: text})
    return store


def put_in(store: Store, change: Change, texts: dict[str, str] | None = None) -> None:
    store.apply(change, id_=fresh_id(), at="2024", annotator="Mei", reason="test", texts=texts)


def test_a_claim_read_twice_is_one_value(store: Store) -> None:
    assert store.claim("c-1") is store.claims("article-one")[0]


def test_a_claim_that_changed_is_read_anew(store: Store) -> None:
    before = store.claim("c-1")
    put_in(store, Change((before,), (replace(before, note="new"),)))
    assert store.claim("c-1").note == "new"


def test_values_read_long_ago_are_let_go(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.store.values._VALUES_KEPT", 1)
    before = store.claim("c-1")
    store.article("article-one")
    assert store.claim("c-1") is not before


def test_articles_are_listed_in_order_of_import(store: Store) -> None:
    other = article("阿里", name="another")
    put_in(store, Change(added=(other,)), {other.sha256: "阿里"})
    assert store.article_ids() == ("article-one", "article-another")


def test_texts_are_kept_up_to_a_bound(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.store.values._TEXTS_KEPT", 3)
    other = article("阿里", name="another")
    put_in(store, Change(added=(other,)), {other.sha256: "阿里"})
    one = store.text(store.article("article-one").sha256)
    store.text(other.sha256)
    assert store.text(store.article("article-one").sha256) is not one


def test_a_tag_set_or_vendor_that_nobody_could_work_with_is_neither_read_nor_written() -> None:
    vendor = Vendor(id="v", hans="", hant="", en="V", aliases=("百" * 200_000,))
    with pytest.raises(RecordError, match="too large"):
        body_of(vendor)
    sound = body_of(replace(vendor, aliases=("百",)))
    with pytest.raises(RecordError, match="too large"):
        vendor_from(sound.replace("百", "百" * 200_000))
    with pytest.raises(RecordError, match="too large"):
        entity_from("tag_set", " " * 8_000_001)


def test_many_edited_claims_keep_their_rows_and_are_one_item_each(store: Store) -> None:
    text, of = "百度发布大模型", store.article("article-one")
    many = tuple(claim(of, text, (0, 2), name=f"m{at}") for at in range(501))
    put_in(store, Change(added=many))
    rows = store.column("SELECT rowid FROM claims ORDER BY id")
    put_in(store, Change(many, tuple(replace(one, note="new") for one in many)))
    assert store.column("SELECT rowid FROM claims ORDER BY id") == rows
    items = "SELECT count(*) FROM history_items WHERE entry = ?"
    assert store.column(items, store.last_entry()) == (501,)
