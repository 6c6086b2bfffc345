"""Whatever stops an opening, the file is closed again."""

import sqlite3
from pathlib import Path

import pytest

from reader.core.errors import ZhubiError
from reader.defaults import default_tag_set
from reader.project import Project
from reader.store import connect as connecting
from reader.store import project_file
from reader.store.bounded_connection import BoundedConnection


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """One entry for each connection that was closed."""
    found: list[bool] = []

    class Counted(BoundedConnection):
        def close(self) -> None:
            found.append(True)
            super().close()

    monkeypatch.setattr(connecting, "BoundedConnection", Counted)
    return found


def broken(*_arguments: object) -> None:
    raise sqlite3.DatabaseError("broken")


def test_a_connection_whose_settings_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: list[bool]
) -> None:
    monkeypatch.setattr(connecting, "_PRAGMAS", ("no such = thing (",))
    with pytest.raises(ZhubiError):
        connecting.connect(_file(tmp_path))
    assert closed == [True]


def test_a_new_file_that_cannot_be_laid_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: list[bool]
) -> None:
    monkeypatch.setattr(project_file, "_migrate", broken)
    with pytest.raises(sqlite3.DatabaseError):
        project_file.make(tmp_path / "new.zhubi")
    assert closed == [True]
    assert not (tmp_path / "new.zhubi").exists()


def test_a_project_whose_check_breaks_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: list[bool]
) -> None:
    path = tmp_path / "p.zhubi"
    Project.create(path, annotator="a", tag_set=default_tag_set()).close()
    closed.clear()
    monkeypatch.setattr(Project, "was_unclean", property(lambda _self: True))
    monkeypatch.setattr(Project, "check", broken)
    with pytest.raises(sqlite3.DatabaseError):
        Project.open(path, annotator="a")
    assert closed == [True]


def _file(folder: Path) -> Path:
    path = folder / "plain.db"
    path.touch()
    return path
