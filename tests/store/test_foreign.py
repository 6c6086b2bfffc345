"""What somebody else put into a project file, or beside it, can at worst be refused."""

import os
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core.change import Change, Setting
from reader.core.errors import RecordError
from reader.store import bounded_connection
from reader.store.connect import connect
from reader.store.errors import DamagedError, NotAProjectError, StoreError
from reader.store.integrity import file_problems
from reader.store.store import Store

MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = Store.make(tmp_path / "p.zhubi")
    store.close()
    return store.path


def journal_naming(victim: Path, *, pages: int) -> bytes:
    """A journal that SQLite takes back, and that says it belongs to a larger write."""
    head = (MAGIC + struct.pack(">IIIII", 0, 0, pages, 512, 4096)).ljust(512, b"\0")
    name = str(victim).encode()
    place = struct.pack(">I", 0x40000000 // 4096 + 1)
    return head + place + name + struct.pack(">II", len(name), sum(name)) + MAGIC


def test_a_journal_that_names_another_file_cannot_have_it_deleted(path: Path) -> None:
    victim = path.with_name("letter.txt")
    victim.write_text("dear")
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(journal_naming(victim, pages=path.stat().st_size // 4096))
    with pytest.raises(StoreError, match="names another file"):
        Store.open(path)
    assert victim.read_text() == "dear"


def test_nor_when_the_project_is_opened_through_a_link(path: Path) -> None:
    victim = path.with_name("letter.txt")
    victim.write_text("dear")
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(journal_naming(victim, pages=path.stat().st_size // 4096))
    link = path.with_name("link.zhubi")
    link.symlink_to(path)
    with pytest.raises(StoreError, match="names another file"):
        Store.open(link)
    assert victim.read_text() == "dear"


def test_an_unclean_end_is_seen_through_a_link(path: Path) -> None:
    path.with_name(path.name + "-journal").write_bytes(b"x" * 600)
    link = path.with_name("link.zhubi")
    link.symlink_to(path)
    store = Store.open(link)
    assert store.was_unclean
    store.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_no_project_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p.zhubi")
    with pytest.raises(NotAProjectError, match="not a file"):
        Store.open(tmp_path / "p.zhubi")


def test_pages_that_another_database_left_are_not_written_over_the_project(path: Path) -> None:
    """Its name was used before: a ``-wal`` of another project lies beside it."""
    folder = path.with_name("elsewhere")
    folder.mkdir()
    other = Store.make(folder / path.name)
    other.connection.execute("PRAGMA journal_mode = WAL")
    other.connection.execute("INSERT INTO settings VALUES ('theirs', '{}')")
    wal = path.with_name(path.name + "-wal")
    left = (folder / wal.name).read_bytes()
    other.close()
    wal.write_bytes(left)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="does not belong to"):
        Store.open(path)
    assert (path.read_bytes(), wal.read_bytes()) == (before, left)


def test_a_project_that_another_program_writes_in_its_own_way_is_opened(path: Path) -> None:
    with sqlite3.connect(path) as theirs:
        theirs.execute("PRAGMA journal_mode = WAL")
        theirs.execute("INSERT INTO settings VALUES ('theirs', '{}')")
        theirs.commit()
        Store.open(path, read_only=True).close()
    theirs.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_beside_the_project_is_not_waited_for(path: Path) -> None:
    os.mkfifo(path.with_name(path.name + "-journal"))
    with pytest.raises(StoreError, match="is not a file"):
        Store.open(path)


def test_a_bringing_up_that_broke_off_is_taken_back_and_done_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The header says the new form, the journal still holds the old one."""
    # The header is looked at before SQLite takes the journal back.
    monkeypatch.setattr("reader.store.project_file.version_of", lambda _: 2)
    with sqlite3.connect(path) as connection:
        for index in ("text_index", "claim_index"):
            connection.execute(f"DROP TABLE {index}")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_search'")
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    Store.open(path).close()
    assert path.read_bytes()[63] == 2


@pytest.mark.parametrize(
    "trick",
    [
        "CREATE TABLE _sqlite_migrations (id, x AS (printf('%.*c', 99999999, 'x')))",
        "CREATE TABLE _sqlite_migrations (id CHECK (id > 1))",
    ],
)
def test_a_table_of_a_library_may_compute_nothing(path: Path, trick: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE _sqlite_migrations")
        connection.execute(trick)
    connection.close()
    with pytest.raises(NotAProjectError, match="did not make"):
        Store.open(path)


def test_an_endless_statement_is_broken_off(path: Path) -> None:
    store = Store.open(path)
    endless = (
        "WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT sum(n) FROM r"
    )
    with pytest.raises(DamagedError, match="does not come to an end"):
        store._all(endless)
    store.close()


def test_a_statement_is_broken_off_when_somebody_says_so(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded_connection, "_STEPS", 1_000)
    store = Store.open(path)
    assert store.connection.execute(COUNT, (300,)).fetchone() == (300,)
    store.connection.stopped = lambda: True
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        store.connection.execute(COUNT, (300,)).fetchone()
    store.close()


def test_many_sets_of_values_are_counted_apart(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded_connection, "_STEPS", 100)
    monkeypatch.setattr(bounded_connection, "_BYTES", 1 << 40)
    connection = connect(path)
    connection.executemany(
        "INSERT INTO vendors (id, body) VALUES (?, '')", ((str(n),) for n in range(2000))
    )
    assert connection.execute("SELECT max(rowid) FROM vendors").fetchone() == (2000,)
    connection.close()


def test_no_query_gives_more_text_than_the_file_can_hold(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded_connection, "_LEAST_ROOM", 1000)
    store = Store.open(path)
    with pytest.raises(DamagedError, match="more is read"):
        store._all("SELECT hex(zeroblob(100000)) FROM sqlite_schema")
    store.close()


def test_half_a_character_is_refused_and_nothing_is_stored(path: Path) -> None:
    store = Store.open(path)
    with pytest.raises(RecordError, match="surrogate"):
        store.apply(
            Change(added=(Setting("k", "\ud800"),)), id_="1", at="2026", annotator="A", reason="r"
        )
    assert store.setting("k") is None
    store.close()


def corrupt_utf8(raw: bytes) -> bytes:
    return raw.replace("朱筆".encode(), b"\xff\xfe\xfd\xfc\xfb\xfa")


def wrong_type(raw: bytes) -> bytes:
    return raw.replace(b'{"id":"k"', b'["id":"k"')


@pytest.mark.parametrize("spoil", [corrupt_utf8, wrong_type])
def test_a_spoilt_value_is_told(path: Path, spoil: Callable[[bytes], bytes]) -> None:
    store = Store.open(path)
    change = Change(added=(Setting("k", '"朱筆"'),))
    store.apply(change, id_="1", at="2026", annotator="A", reason="r")
    store.close()
    path.write_bytes(spoil(path.read_bytes()))
    again = Store.open(path)
    with pytest.raises((DamagedError, RecordError)):
        again.setting("k")
    again.close()


def test_tables_that_contradict_each_other_are_told(path: Path) -> None:
    store = Store.open(path)
    change = Change(added=(Setting("k", "1"),))
    store.apply(change, id_="1", at="2026", annotator="A", reason="r")
    with pytest.raises(DamagedError, match="UNIQUE"):
        store.apply(change.inverse(), id_="1", at="2026", annotator="A", reason="r")
    assert store.setting("k") == Setting("k", "1")
    store.close()


@pytest.mark.parametrize("spoilt", ["kind = 'no such'", "kind = 'setting; DROP TABLE x'"])
def test_a_damaged_history_row_is_told(path: Path, spoilt: str) -> None:
    store = Store.open(path)
    change = Change(added=(Setting("k", "1"),))
    store.apply(change, id_="1", at="2026", annotator="A", reason="r")
    store.connection.execute(f"UPDATE history_items SET {spoilt}")
    with pytest.raises(RecordError, match="history row 1"):
        list(store.entries())
    store.close()


@pytest.mark.parametrize("stored", [None, 7, b"\xff", 1.5])
def test_what_a_damaged_page_holds_in_a_records_place_is_told(
    path: Path, stored: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(path)
    monkeypatch.setattr(store, "_all", lambda *_: [(stored,)])
    with pytest.raises(RecordError, match="not JSON"):
        store.vendors()
    with pytest.raises(DamagedError, match="text"):
        store.text("0" * 64)
    store.close()


COUNT = (
    "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT ?) SELECT max(x) FROM n"
)


def test_only_a_single_statement_is_broken_off_for_its_length(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.bounded_connection._STEPS", 1_000)
    store = Store.open(path)
    for _statement in range(100):
        assert store.connection.execute(COUNT, (100,)).fetchone() == (100,)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        store.connection.execute(COUNT, (100_000,)).fetchone()
    store.close()


@pytest.mark.parametrize("old, new, told", [(2, 2**63 - 1, f"1 to {2**63 - 1}"), (1, 0, "0 to 2")])
def test_history_rows_with_other_numbers_are_told(
    path: Path, old: int, new: int, told: str
) -> None:
    store = Store.open(path)
    for number in range(2):
        change = Change(added=(Setting(f"k{number}", "1"),))
        store.apply(change, id_=f"c{number}", at="2026", annotator="Ada", reason="setting")
    assert list(file_problems(store.connection)) == []
    store.connection.execute("PRAGMA foreign_keys = OFF")
    store.connection.execute("UPDATE history SET seq = ? WHERE seq = ?", (new, old))
    problems = list(file_problems(store.connection))
    assert any(f"2 rows are numbered from {told}" in line for line in problems)
    store.close()


@pytest.mark.parametrize("index", ["text_index", "claim_index"])
def test_a_damaged_search_index_is_told(path: Path, index: str) -> None:
    store = Store.open(path)
    store.connection.execute(f"INSERT INTO {index} (rowid, characters) VALUES (1, '云 岭')")
    assert list(file_problems(store.connection)) == []
    store.connection.execute(f"UPDATE {index}_data SET block = zeroblob(100) WHERE id > 10")
    store.close()
    again = Store.open(path)
    assert any("search index is damaged" in line for line in file_problems(again.connection))
    again.close()


def test_looking_for_damage_writes_nothing(path: Path) -> None:
    before = path.read_bytes()
    for read_only in (False, True):
        store = Store.open(path, read_only=read_only)
        assert list(file_problems(store.connection)) == []
        store.close()
    assert path.read_bytes() == before
