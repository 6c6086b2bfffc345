"""Exporting in the background writes what exporting at once writes, tells how it went, can stop."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.defaults import default_tag_set
from reader.project import Project
from reader.viewmodels.background import Background
from reader.viewmodels.desk import Desk
from reader.viewmodels.exchange.dataset_exports import DatasetExports
from reader.viewmodels.notices import Notice, Weight

Write = Callable[[DatasetExports, Path], None]


def working(exports: DatasetExports, folder: Path) -> None:
    exports.write_working(folder)


def for_brat(exports: DatasetExports, folder: Path) -> None:
    exports.write_format(folder, "brat")


def exported(desk: Desk, folder: Path) -> Notice:
    background = Background(desk)
    notices: list[Notice] = []
    desk.told.connect(notices.append)
    DatasetExports(desk, background).write_working(folder)
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


def test_files_of_ones_own_are_not_replaced(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "claims.jsonl").write_text("mine", encoding="utf-8")
    notice = exported(desk, tmp_path)
    assert (notice.weight, "claims.jsonl" in notice.text) == (Weight.ERROR, True)
    assert (tmp_path / "claims.jsonl").read_text(encoding="utf-8") == "mine"


def test_splits_are_remembered(desk: Desk, tmp_path: Path) -> None:
    exported(desk, tmp_path / "one")
    assert all(row.article.split for row in desk.project.articles())


def test_splits_go_to_the_project_they_are_of(desk: Desk, tmp_path: Path) -> None:
    path = desk.project.path
    background = Background(desk)
    DatasetExports(desk, background).write_working(tmp_path / "one")
    other = tmp_path / "other.zhubi"
    desk.open(Project.create(other, annotator="Mei", tag_set=default_tag_set()))
    background.wait()
    assert "place" not in [entry.reason for entry in desk.project.history()]
    with Project.open(path, annotator="Mei") as project:
        assert all(row.article.split for row in project.articles())


@pytest.mark.parametrize("write", [working, for_brat])
def test_how_far_it_is_is_told(desk: Desk, tmp_path: Path, write: Write) -> None:
    background = Background(desk)
    exports = DatasetExports(desk, background)
    steps: list[tuple[int, int]] = []
    exports.advanced.connect(lambda done, of: steps.append((done, of)))
    write(exports, tmp_path / "one")
    background.wait()
    assert len(steps) > 2
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert all(done <= of for done, of in steps)


@pytest.mark.parametrize("write", [working, for_brat])
def test_a_cancelled_one_leaves_nothing(desk: Desk, tmp_path: Path, write: Write) -> None:
    background = Background(desk)
    notices: list[Notice] = []
    desk.told.connect(notices.append)
    exports = DatasetExports(desk, background)
    write(exports, tmp_path / "one")
    exports.cancel()
    background.close()
    assert not (tmp_path / "one").exists()
    assert notices[-1].weight is Weight.INFO
    assert all(row.article.split is None for row in desk.project.articles())
