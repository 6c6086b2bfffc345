"""What is opened, what is refused, and what is left untouched."""

import sqlite3
from pathlib import Path

import pytest

from reader.core.change import Change, Setting
from reader.store.connect import explained, writing
from reader.store.errors import (
    BusyError,
    DamagedError,
    NewerProjectError,
    NotAProjectError,
    StoreError,
    UnwritableError,
)
from reader.store.file_header import VERSION
from reader.store.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = Store.make(tmp_path / "p.zhubi")
    made.close()
    return made.path


def stamp(path: Path, version: int) -> bytes:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    return path.read_bytes()


def put(store: Store, value: str) -> None:
    change = Change(added=(Setting("key", value),))
    store.apply(change, id_=value, at="2026", annotator="Ada", reason="setting")


def test_a_newer_file_is_refused_and_untouched(path: Path) -> None:
    before = stamp(path, VERSION + 1)
    with pytest.raises(NewerProjectError, match="newer version"):
        Store.open(path)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_text_file_is_no_project(tmp_path: Path) -> None:
    path = tmp_path / "notes.zhubi"
    path.write_text("大模型" * 100)
    with pytest.raises(NotAProjectError, match="notes"):
        Store.open(path)


def test_another_database_is_no_project(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(NotAProjectError, match="not a Zhubi project"):
        Store.open(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"none\.zhubi"):
        Store.open(tmp_path / "none.zhubi")


def test_a_truncated_file_is_damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(DamagedError):
        Store.open(path)


def test_a_project_is_made_for_its_owner_alone(path: Path) -> None:
    assert path.stat().st_mode & 0o077 == 0


def test_nothing_is_left_when_a_project_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be made"):
        Store.make(tmp_path / "no" / "p.zhubi")


def test_nothing_lies_beside_a_closed_project(path: Path) -> None:
    store = Store.open(path)
    put(store, "1")
    store.close()
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_saved_means_flushed(path: Path) -> None:
    store = Store.open(path)
    settings = {
        name: store.connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
    }
    store.close()
    assert settings == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }


def test_tables_are_strict(path: Path) -> None:
    connection = sqlite3.connect(path)
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict "
        "AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    connection.close()
    assert tables == [("_sqlite_migrations",)]


def test_no_other_file_is_reached_through_a_project(path: Path, tmp_path: Path) -> None:
    store = Store.open(path)
    with pytest.raises(sqlite3.OperationalError, match="attached"):
        store.connection.execute("ATTACH ? AS other", (str(tmp_path / "other.zhubi"),))
    store.close()


def test_a_write_takes_its_lock_before_anything_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.connect._BUSY_SECONDS", 0.0)
    one, two = Store.open(path), Store.open(path)
    with writing(one.connection, path), pytest.raises(BusyError), writing(two.connection, path):
        pass
    one.close()
    two.close()


def test_a_second_writer_waits_or_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.store.connect._BUSY_SECONDS", 0.05)
    one, two = Store.open(path), Store.open(path)
    one.connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(BusyError, match="another program"):
        put(two, "2")
    one.connection.execute("ROLLBACK")
    put(two, "2")
    one.close()
    two.close()


def test_a_failed_write_leaves_nothing(path: Path) -> None:
    store = Store.open(path)
    store.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(UnwritableError, match="Nothing was changed"):
        put(store, "1")
    assert store.setting("key") is None
    assert list(store.entries()) == []
    store.close()


def test_a_backup_is_a_whole_project(path: Path, tmp_path: Path) -> None:
    store = Store.open(path)
    put(store, "1")
    store.back_up(tmp_path / "copy.zhubi")
    store.close()
    copy = Store.open(tmp_path / "copy.zhubi")
    assert copy.setting("key") == Setting("key", "1")
    copy.close()


def test_reading_only_writes_nothing(path: Path) -> None:
    before = path.read_bytes()
    store = Store.open(path, read_only=True)
    with pytest.raises(UnwritableError, match="reading only"):
        put(store, "1")
    store.close()
    assert path.read_bytes() == before


def test_a_writer_that_did_not_end_is_noticed(path: Path) -> None:
    assert not Store.open(path).was_unclean
    path.with_name(path.name + "-journal").write_bytes(b"\0" * 512)
    store = Store.open(path)
    assert store.was_unclean
    store.close()


@pytest.mark.parametrize(
    "code, kind, words",
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, BusyError, "another program"),
        (sqlite3.SQLITE_FULL, UnwritableError, "Nothing was changed"),
        (sqlite3.SQLITE_IOERR_FSYNC, UnwritableError, "Nothing was changed"),
        (sqlite3.SQLITE_READONLY_DBMOVED, UnwritableError, "Nothing was changed"),
        (sqlite3.SQLITE_CANTOPEN, UnwritableError, "cannot be opened"),
        (sqlite3.SQLITE_INTERRUPT, DamagedError, "does not come to an end"),
        (sqlite3.SQLITE_CORRUPT_VTAB, DamagedError, "is damaged"),
    ],
)
def test_what_sqlite_refuses_is_told_by_its_kind(
    path: Path, code: int, kind: type[StoreError], words: str
) -> None:
    error = sqlite3.OperationalError("no")
    error.sqlite_errorcode = code
    with pytest.raises(kind, match=words), explained(path):
        raise error
