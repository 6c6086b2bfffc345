"""What a machine proposed in another tool's file waits in the project, once; undo takes it out."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.defaults import default_tag_set
from reader.project import Project
from reader.project.suggestions import suggested

TEXT = "华为称盘古领先，腾讯不认可。"


def region(id_: str, start: int, end: int) -> dict[str, Any]:
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": ["Claim"]}
    return {"id": id_, "from_name": "s", "to_name": "text", "type": "labels", "value": value}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """One claim that was submitted, a draft beside it, and what two models predicted."""
    task = {
        "data": {"text": TEXT},
        "annotations": [{"completed_by": 1, "result": [region("a", 0, 7)]}],
        "drafts": [{"result": [region("d", 8, 10)]}],
        "predictions": [
            {"model_version": "m", "result": [region("p", 8, 13), region("q", 0, 2)]},
            {"model_version": "n", "result": [region("r", 0, 2)]},
        ],
    }
    path = tmp_path / "tasks.json"
    path.write_text(json.dumps([task]), encoding="utf-8")
    return path


@pytest.fixture
def fresh(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "p.zhubi", annotator="x", tag_set=default_tag_set())


def waiting(project: Project) -> list[str]:
    return [
        claim.words for row in project.articles() for claim in suggested(project, row.article.id)
    ]


def test_they_wait_in_order_and_are_no_claims(fresh: Project, file: Path) -> None:
    with fresh as project:
        report = project.import_format(file)
        assert (report.claims, report.suggestions) == (1, 4)
        assert waiting(project) == ["华为", "腾讯", "腾讯不认可"]
        assert [claim.words for claim in project.claims()] == [TEXT[:7]]


def test_the_same_file_again_changes_nothing(fresh: Project, file: Path) -> None:
    with fresh as project:
        project.import_format(file)
        before = len(project.history())
        project.import_format(file)
        assert (waiting(project), len(project.history())) == (
            ["华为", "腾讯", "腾讯不认可"],
            before,
        )


def test_one_undo_takes_them_out(fresh: Project, file: Path) -> None:
    with fresh as project:
        project.import_format(file)
        project.undo()
        assert (project.articles(), project.claims()) == ((), ())
        project.redo()
        assert len(waiting(project)) == 3
