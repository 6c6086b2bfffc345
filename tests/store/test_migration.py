"""An older file is brought to today's form, after a backup copy, whole or not at all."""

import json
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader.store import file_header, migrations, project_file
from reader.store.errors import DamagedError, StoreError
from reader.store.store import Store
from reader.store.tables import FORMS

NEXT = "CREATE TABLE fresh (id TEXT PRIMARY KEY) STRICT"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of today's form, which the tests then call one older."""
    store = Store.make(tmp_path / "old.zhubi")
    store.close()
    return store.path


@pytest.fixture
def newer_app(old: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same file before an app that knows one migration more."""
    mine = migrations.Migrations("zhubi")
    mine._migrations = list(migrations.MIGRATIONS._migrations)
    mine(name="next_form")(add_table)
    monkeypatch.setattr(migrations, "MIGRATIONS", mine)
    newer = file_header.VERSION + 1
    monkeypatch.setattr("reader.store.schema_guard.FORMS", (*FORMS, (NEXT,)))
    for module in ("file_header", "migrations", "project_file", "connect"):
        monkeypatch.setattr(f"reader.store.{module}.VERSION", newer)
    return old


def add_table(db: Database) -> None:
    db.execute(NEXT)


def backups(path: Path) -> list[Path]:
    return sorted(found for found in path.parent.iterdir() if found != path)


def test_an_old_file_is_migrated_after_a_backup(newer_app: Path) -> None:
    old = newer_app
    before = old.read_bytes()
    store = Store.open(old)
    assert store.connection.execute("SELECT count(*) FROM fresh").fetchone() == (0,)
    assert store.connection.execute("PRAGMA user_version").fetchone() == (project_file.VERSION,)
    store.close()
    (backup,) = backups(old)
    assert (backup.read_bytes()[60:64], len(backup.read_bytes())) == (before[60:64], len(before))


def test_a_migrated_file_is_not_migrated_again(newer_app: Path) -> None:
    old = newer_app
    Store.open(old).close()
    Store.open(old).close()
    assert len(backups(old)) == 1


def test_an_old_file_is_not_touched_for_reading_only(newer_app: Path) -> None:
    before = newer_app.read_bytes()
    with pytest.raises(StoreError, match="older form"):
        Store.open(newer_app, read_only=True)
    assert (newer_app.read_bytes(), backups(newer_app)) == (before, [])


@pytest.mark.parametrize(
    "fault",
    [
        "INSERT INTO history VALUES (1, 'a', 1, '2026', 'Ada', 'other', 'mark', NULL)",
        "INSERT INTO claim_vendors VALUES ('gone', 0, 'x', NULL)",
    ],
)
def test_a_damaged_file_is_not_brought_up(newer_app: Path, fault: str) -> None:
    with sqlite3.connect(newer_app) as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        file.execute(fault)
    file.close()
    with pytest.raises(DamagedError, match="left as it is"):
        Store.open(newer_app)
    assert newer_app.read_bytes()[60:64] == (file_header.VERSION - 1).to_bytes(4, "big")


def test_a_failing_migration_leaves_the_file_as_it_was(
    newer_app: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(db: Database) -> None:
        db.execute(NEXT)
        db.execute("INSERT INTO nowhere VALUES (1)")

    monkeypatch.setattr(migrations.MIGRATIONS._migrations[-1], "fn", fail)
    old, before = newer_app, newer_app.read_bytes()[:100]
    with pytest.raises(StoreError, match="nowhere"):
        Store.open(old)
    assert old.read_bytes()[:24] == before[:24]
    assert old.read_bytes()[60:64] == before[60:64]


def test_a_project_of_the_first_form_gets_its_search_index(tmp_path: Path) -> None:
    path = tmp_path / "first.zhubi"
    connection = sqlite3.connect(path)
    db = Database(connection)
    migrations.MIGRATIONS.apply(db, stop_before="m002_search")
    db.execute("INSERT INTO texts (sha256, text) VALUES ('x', '騰訊不認可')")
    article = json.dumps({"id": "a"})
    db.execute(
        "INSERT INTO articles (id, body, name, title, status, sha256) "
        "VALUES ('a', ?, 'a', 'a', 'new', 'x')",
        (article,),
    )
    connection.commit()
    connection.execute(f"PRAGMA application_id = {file_header.APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    store = Store.open(path)
    assert list(store.find_texts(["腾讯"])) == [("a", "騰訊不認可")]
    store.close()
