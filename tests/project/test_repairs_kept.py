"""Repairs are kept one by one: settling one of many writes that one; older lists are read."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.change import Change, Setting
from reader.core.errors import RecordError
from reader.core.span import Span
from reader.project import Project
from reader.project.repairs import KEY, Repairable


@pytest.fixture
def waiting(project: Project, tmp_path: Path) -> tuple[Repairable, ...]:
    rows = "".join(f"one,微软{number}号\n" for number in range(5))
    (tmp_path / "a.csv").write_text(f"article,quote\n{rows}", encoding="utf-8")
    project.import_format(tmp_path / "a.csv")
    return project.repairs()


def test_they_stand_in_the_order_they_came(
    project: Project, waiting: tuple[Repairable, ...]
) -> None:
    assert [each.quotes for each in waiting] == [(f"微软{number}号",) for number in range(5)]


def test_settling_one_writes_that_one_alone(
    project: Project, waiting: tuple[Repairable, ...]
) -> None:
    project.settle(waiting[2].id, None)
    (entry,) = project.history(limit=1)
    assert [len(entry.change.removed), len(entry.change.added)] == [1, 0]
    assert project.repairs() == (*waiting[:2], *waiting[3:])
    project.undo()
    assert project.repairs() == waiting


def test_later_ones_come_behind_those_that_wait(
    project: Project, waiting: tuple[Repairable, ...], tmp_path: Path
) -> None:
    project.settle(waiting[0].id, None)
    (tmp_path / "b.csv").write_text("article,quote\none,谷歌\n", encoding="utf-8")
    project.import_format(tmp_path / "b.csv")
    assert [each.id for each in project.repairs()[:-1]] == [each.id for each in waiting[1:]]
    assert project.repairs()[-1].quotes == ("谷歌",)


def test_a_list_of_an_older_version_is_read_and_settled(
    project: Project, waiting: tuple[Repairable, ...]
) -> None:
    old = [replace(each, id=f"old{number}") for number, each in enumerate(waiting[:2])]
    listed = json.dumps([{**each.data(), "moves": False} for each in old])
    project.apply(Change(added=(Setting(KEY, listed),)), reason="import_format")
    assert project.repairs() == (*old, *waiting)
    assert project.import_of("old1") == project.history(limit=1)[0].id
    assert project.settle("old0", [Span(0, 2)]) is not None
    assert project.repairs() == (*old[1:], *waiting)


def test_a_damaged_one_is_told(project: Project, waiting: tuple[Repairable, ...]) -> None:
    project.apply(Change(added=(Setting("repairs/00000009/x", "{"),)), reason="setting")
    with pytest.raises(RecordError, match="damaged"):
        project.repairs()
