"""What a project looks at when it is opened, and what it tells when a disk fails."""

from pathlib import Path

import pytest

from reader.core.change import Change
from reader.core.span import Span
from reader.project import Project
from reader.store.errors import DoubtfulError, UnknownError, UnwritableError
from reader.store.store import Store


def leave_open(path: Path) -> None:
    path.with_name(path.name + "-journal").write_bytes(b"\0" * 512)


def test_after_a_clean_end_nothing_is_checked(project: Project, path: Path) -> None:
    project.close()
    with Project.open(path, annotator="Bo") as again:
        assert again.after_unclean_end is None


def test_after_an_unclean_end_everything_is_checked(project: Project, path: Path) -> None:
    project.close()
    leave_open(path)
    with Project.open(path, annotator="Bo") as again:
        assert again.after_unclean_end is not None
        assert again.after_unclean_end.sound


def failing(monkeypatch: pytest.MonkeyPatch, *, before: bool, readable: bool = True) -> None:
    """Let the disk fail before or after a change is in the file."""
    apply, read = Store.apply, Store._all

    def fail(store: Store, change: Change, **facts: str) -> None:
        if not before:
            apply(store, change, **facts)
        try:
            raise UnwritableError("disk I/O error")
        except UnwritableError as error:
            store._look_again(facts["id_"], error)
            raise

    def ask(store: Store, sql: str, *values: object) -> object:
        if "1 FROM history" in sql and not readable:
            raise UnwritableError("disk I/O error")
        return read(store, sql, *values)

    monkeypatch.setattr(Store, "apply", fail)
    monkeypatch.setattr(Store, "_all", ask)


def test_a_change_that_was_stored_after_all_is_shown_and_told(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Change] = []
    project.listen(seen.append)
    failing(monkeypatch, before=False)
    with pytest.raises(DoubtfulError, match="in the file"):
        project.mark("one", [Span(0, 2)])
    assert len(seen) == len(project.claims()) == 1


def test_a_change_that_was_not_stored_is_not_shown(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Change] = []
    project.listen(seen.append)
    failing(monkeypatch, before=True)
    with pytest.raises(UnwritableError):
        project.mark("one", [Span(0, 2)])
    assert seen == []


def test_where_nobody_can_tell_that_is_told(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, before=True, readable=False)
    with pytest.raises(UnknownError, match="not known"):
        project.mark("one", [Span(0, 2)])


def test_a_backup_is_for_its_owner_alone(project: Project, tmp_path: Path) -> None:
    project.back_up(tmp_path / "copy.zhubi")
    assert (tmp_path / "copy.zhubi").stat().st_mode & 0o077 == 0


def test_what_a_backup_that_broke_off_left_is_no_hindrance(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "copy.zhubi.part").write_text("half")
    (tmp_path / "copy.zhubi.part-journal").write_text("half")
    project.back_up(tmp_path / "copy.zhubi")
    assert sorted(found.name for found in tmp_path.iterdir()) == [
        "copy.zhubi",
        "p.zhubi",
        "p.zhubi-journal",
    ]


def test_a_backup_that_cannot_be_written_names_its_place(project: Project, tmp_path: Path) -> None:
    with pytest.raises(UnwritableError, match="gone"):
        project.back_up(tmp_path / "gone" / "copy.zhubi")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UnwritableError, match="folder"):
        project.back_up(tmp_path / "folder")
