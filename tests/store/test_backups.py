"""Backups: whole, never of damage, thinned by age, and restored without deleting anything."""

import sqlite3
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.core.change import Change, Setting
from reader.store.backups import backups, make_backup, restore, superfluous
from reader.store.connect import writing
from reader.store.errors import (
    BusyError,
    DamagedError,
    NotAProjectError,
    StoreError,
    UnwritableError,
)
from reader.store.store import Store

NOW = datetime(2026, 3, 15, 12, 0, tzinfo=UTC)
#: How a journal ends that names another file, beside which no project is opened.
JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


def refused(_path: Path) -> None:
    raise OSError("the disk is gone")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.make(tmp_path / "p.zhubi")
    yield made
    made.close()


def put(store: Store, value: str) -> None:
    before = store.setting("key")
    change = Change(() if before is None else (before,), (Setting("key", value),))
    store.apply(change, id_=value, at="2026", annotator="Ada", reason="setting")


def back_up(store: Store, folder: Path, at: datetime = NOW) -> Path:
    return make_backup(store.connection, store.path, folder, now=at).path


def test_a_backup_opens_with_what_was_there(store: Store, tmp_path: Path) -> None:
    put(store, "1")
    copy = back_up(store, tmp_path / "b")
    put(store, "2")
    opened = Store.open(copy)
    assert opened.setting("key") == Setting("key", "1")
    opened.close()


def test_backups_are_listed_newest_first(store: Store, tmp_path: Path) -> None:
    one = back_up(store, tmp_path / "b", NOW - timedelta(hours=1))
    two = back_up(store, tmp_path / "b")
    (tmp_path / "b" / "notes.txt").write_text("x")
    assert [found.path for found in backups(tmp_path / "b")] == [two, one]


def test_no_folder_no_backups(tmp_path: Path) -> None:
    assert backups(tmp_path / "none") == ()


def test_damage_never_replaces_a_good_backup(store: Store, tmp_path: Path) -> None:
    good = back_up(store, tmp_path / "b", NOW - timedelta(days=400))
    store.connection.execute("PRAGMA foreign_keys = OFF")
    store.connection.execute("INSERT INTO claim_vendors VALUES ('gone', 0, 'x', NULL)")
    with pytest.raises(DamagedError, match="kept"):
        back_up(store, tmp_path / "b")
    assert list((tmp_path / "b").iterdir()) == [good]


def test_a_folder_that_cannot_be_made_is_told(store: Store, tmp_path: Path) -> None:
    (tmp_path / "b").write_text("a file")
    with pytest.raises(UnwritableError, match="cannot be written"):
        back_up(store, tmp_path / "b")


def test_two_days_are_kept_whole() -> None:
    times = [NOW - timedelta(hours=hour) for hour in range(48)]
    assert superfluous(times, NOW) == set()


def test_two_days_end_with_their_last_moment() -> None:
    ends = [NOW - timedelta(days=2), NOW - timedelta(days=2, seconds=-1)]
    assert superfluous(ends, NOW) == set()


def test_of_an_older_day_the_newest_is_kept() -> None:
    day = datetime(2026, 3, 10, tzinfo=UTC)
    times = [day + timedelta(hours=hour) for hour in range(24)]
    assert set(times) - superfluous(times, NOW) == {times[-1]}


def test_after_a_year_of_daily_backups_days_weeks_and_months_remain() -> None:
    times = [NOW - timedelta(days=day) for day in range(365)]
    kept = set(times) - superfluous(times, NOW)
    assert {at.strftime("%Y-%m") for at in kept} >= {"2025-07", "2025-12", "2026-03"}
    assert "2025-06" not in {at.strftime("%Y-%m") for at in kept}
    # 12 days, of 10 weeks 9 more, of 9 months 7 more.
    assert len(kept) == 28


def test_the_only_backup_stays_however_old() -> None:
    assert superfluous([datetime(2001, 1, 1, tzinfo=UTC)], NOW) == set()


def test_restoring_brings_back_and_deletes_nothing(store: Store, tmp_path: Path) -> None:
    put(store, "1")
    copy = back_up(store, tmp_path / "b")
    put(store, "2")
    store.close()
    aside = restore(copy, store.path, now=NOW)
    restored, old = Store.open(store.path), Store.open(aside)
    assert (restored.setting("key"), old.setting("key")) == (
        Setting("key", "1"),
        Setting("key", "2"),
    )
    restored.close()
    old.close()
    assert copy.exists()
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_a_backup_is_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    assert stat.S_IMODE(back_up(store, tmp_path / "b").stat().st_mode) == 0o600


def test_the_journal_of_a_damaged_project_goes_aside_with_it(store: Store, tmp_path: Path) -> None:
    copy = back_up(store, tmp_path / "b")
    store.close()
    store.path.write_bytes(b"damaged")
    for tail in ("-journal", "-wal", "-shm"):
        Path(f"{store.path}{tail}").write_bytes(tail.encode())
    aside = restore(copy, store.path, now=NOW)
    for tail in ("-journal", "-wal", "-shm"):
        assert Path(f"{aside}{tail}").read_bytes() == tail.encode()
    assert sorted(each.name for each in tmp_path.glob("p.zhubi*")) == ["p.zhubi"]


def test_a_copy_of_what_somebody_writes_to_is_not_waited_for_without_end(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.project_file._PATIENCE", 0.0)
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(BusyError, match="another program"):
        store.back_up(tmp_path / "copy.zhubi")
    other.close()
    assert list(tmp_path.glob("copy*")) == []


def test_restoring_through_a_link_restores_what_it_leads_to(store: Store, tmp_path: Path) -> None:
    copy = back_up(store, tmp_path / "b")
    store.close()
    link = tmp_path / "link.zhubi"
    link.symlink_to(store.path)
    aside = restore(copy, link, now=NOW)
    assert link.is_symlink()
    assert link.resolve() == store.path.resolve()
    assert aside.parent == store.path.resolve().parent
    assert store.path.read_bytes() == copy.read_bytes()


@pytest.mark.parametrize("step", ["sync_file", "sync_folder"])
def test_a_restore_that_breaks_off_leaves_the_project_with_its_journal(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    copy = back_up(store, tmp_path / "b")
    put(store, "1")
    store.close()
    # What cannot be opened keeps its journal: nobody has taken it back.
    (tmp_path / "p.zhubi-journal").write_bytes(b"work" * 4 + JOURNAL_MAGIC)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    monkeypatch.setattr(f"reader.store.backups.{step}", refused)
    with pytest.raises(StoreError, match="could not be restored"):
        restore(copy, store.path, now=NOW)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_a_project_is_no_backup_of_itself(store: Store, tmp_path: Path) -> None:
    store.close()
    link = tmp_path / "link.zhubi"
    link.symlink_to(store.path)
    with pytest.raises(StoreError, match="itself"):
        restore(link, store.path, now=NOW)


def test_a_backup_with_unfinished_work_beside_it_is_refused(store: Store, tmp_path: Path) -> None:
    copy = make_backup(store.connection, store.path, tmp_path / "b", now=NOW).path
    copy.with_name(f"{copy.name}-journal").write_bytes(b"work")
    with pytest.raises(StoreError, match="not closed properly"):
        restore(copy, store.path, now=NOW)


def test_what_somebody_writes_to_is_not_replaced(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.connect._BUSY_SECONDS", 0.0)
    copy = make_backup(store.connection, store.path, tmp_path / "b", now=NOW).path
    with writing(store.connection, store.path), pytest.raises(BusyError):
        restore(copy, store.path, now=NOW)
    assert [path.name for path in tmp_path.glob("*before-restore*")] == []


def test_no_folder_or_device_is_replaced(store: Store, tmp_path: Path) -> None:
    copy = back_up(store, tmp_path / "b")
    (tmp_path / "folder.zhubi").mkdir()
    with pytest.raises(StoreError, match="is not a file"):
        restore(copy, tmp_path / "folder.zhubi", now=NOW)
    assert (tmp_path / "folder.zhubi").is_dir()


def test_what_is_no_project_is_not_restored(store: Store, tmp_path: Path) -> None:
    fake = tmp_path / "fake.zhubi"
    sqlite3.connect(fake).close()
    with pytest.raises(NotAProjectError):
        restore(fake, store.path, now=NOW)
    assert store.setting("key") is None
