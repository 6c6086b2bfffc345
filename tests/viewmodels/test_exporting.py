"""Exporting in the background writes what exporting at once writes, and tells how it went."""

from pathlib import Path

from reader.defaults import default_tag_set
from reader.project import Project
from reader.viewmodels.background import Background
from reader.viewmodels.desk import Desk
from reader.viewmodels.exporting import Exporting
from reader.viewmodels.notices import Notice, Weight


def exported(desk: Desk, folder: Path) -> Notice:
    background = Background(desk)
    notices: list[Notice] = []
    desk.told.connect(notices.append)
    Exporting(desk, background).start(folder)
    background.wait()
    return notices[-1]


def test_the_files_are_those_of_an_export_at_once(desk: Desk, tmp_path: Path) -> None:
    notice = exported(desk, tmp_path / "one")
    assert notice.weight is Weight.INFO
    desk.project.export(tmp_path / "two")
    for path in (tmp_path / "two").iterdir():
        assert (tmp_path / "one" / path.name).read_bytes() == path.read_bytes()


def test_an_export_that_fails_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder", encoding="utf-8")
    assert exported(desk, tmp_path / "taken").weight is Weight.ERROR


def test_splits_are_remembered(desk: Desk, tmp_path: Path) -> None:
    exported(desk, tmp_path / "one")
    assert all(row.article.split for row in desk.project.articles())


def test_splits_go_to_the_project_they_are_of(desk: Desk, tmp_path: Path) -> None:
    path = desk.project.path
    background = Background(desk)
    Exporting(desk, background).start(tmp_path / "one")
    other = tmp_path / "other.zhubi"
    desk.open(Project.create(other, annotator="Mei", tag_set=default_tag_set()))
    background.wait()
    assert "place" not in [entry.reason for entry in desk.project.history()]
    with Project.open(path, annotator="Mei") as project:
        assert all(row.article.split for row in project.articles())
