"""A project that somebody else made is foreign input."""

import sqlite3
from pathlib import Path

import pytest

from reader.store.errors import NotAProjectError
from reader.store.store import Store

TRICKS = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON claims BEGIN DELETE FROM claims; END",
    "view": "CREATE VIEW v AS SELECT 1",
    "table": "CREATE TABLE extra (x)",
    "index": "CREATE INDEX extra ON claims (abs(start_at))",
    "virtual": "CREATE VIRTUAL TABLE extra USING fts5 (x)",
}


def opened_after(tmp_path: Path, *statements: str) -> None:
    store = Store.make(tmp_path / "p.zhubi")
    store.close()
    connection = sqlite3.connect(store.path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    Store.open(store.path).close()


def test_our_own_tables_are_accepted(tmp_path: Path) -> None:
    opened_after(tmp_path)


@pytest.mark.parametrize("trick", TRICKS)
def test_anything_we_did_not_make_is_refused(tmp_path: Path, trick: str) -> None:
    with pytest.raises(NotAProjectError, match="did not make"):
        opened_after(tmp_path, TRICKS[trick])


def test_a_view_in_the_place_of_a_table_is_refused(tmp_path: Path) -> None:
    endless = (
        "CREATE VIEW vendors AS WITH RECURSIVE r (id, body) AS "
        "(SELECT 1, 2 UNION ALL SELECT id + 1, 2 FROM r) SELECT * FROM r"
    )
    with pytest.raises(NotAProjectError, match="view"):
        opened_after(tmp_path, "DROP TABLE vendors", endless)


def test_a_missing_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAProjectError, match="lacks"):
        opened_after(tmp_path, "DROP TABLE vendors")


def test_a_looser_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAProjectError, match="vendors"):
        opened_after(tmp_path, "DROP TABLE vendors", "CREATE TABLE vendors (id, body)")


def test_a_trigger_is_refused_by_whatever_name(tmp_path: Path) -> None:
    trick = TRICKS["trigger"].replace("TRIGGER t", "TRIGGER _sqlite_migrations")
    with pytest.raises(NotAProjectError, match="trigger"):
        opened_after(tmp_path, trick)
