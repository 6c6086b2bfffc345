"""What comes at once and what waits for the search index: at the border, and in a damaged file."""

from pathlib import Path

import pytest

from reader.core.change import Change
from reader.store import indexing
from reader.store.store import Store
from tests.store.test_indexing import TEXT, add_text, claim, index_all, texts_found, write


def test_what_is_as_much_as_is_little_is_indexed_at_once(tmp_path: Path) -> None:
    store = Store.make(tmp_path / "x.zhubi")
    add_text(store, "云" * indexing.LITTLE_TEXT, "long")
    add_text(store, TEXT, "one")
    write(store, Change(added=tuple(claim(at) for at in range(indexing.FEW_CLAIMS))))
    assert store.unindexed() == (0, 0)


def test_a_text_that_is_none_stops_none_of_those_that_follow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "LITTLE_TEXT", -1)
    store = Store.make(tmp_path / "x.zhubi")
    add_text(store, TEXT, "one")
    add_text(store, TEXT + "云雀", "two")
    execute = store.connection.execute
    execute("PRAGMA writable_schema = ON")
    execute("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'texts'")
    execute("PRAGMA writable_schema = RESET")
    execute("UPDATE texts SET text = x'00' WHERE rowid = 1")
    index_all(store)
    assert texts_found(store, "云雀") == ["two"]
