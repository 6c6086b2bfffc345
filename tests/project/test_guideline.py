"""The guideline of a project: shipped, then its own, and on every dataset with its version."""

import hashlib
import json
from pathlib import Path

import pytest

from reader.core.errors import RecordError
from reader.dataset import DatasetOptions
from reader.project import Project
from reader.project.editing import JsonValue
from reader.project.guideline import edit_guideline, guideline_of, read_guideline


def test_a_new_project_has_the_shipped_one(project: Project) -> None:
    found = guideline_of(project)
    assert (found.version, found.own) == ("1.0.0", False)
    assert found.text.startswith("# Annotation guideline")


def test_each_edit_is_a_version_and_one_undo(project: Project) -> None:
    shipped = guideline_of(project)
    assert edit_guideline(project, "# 我们的规则\r\n\r\n一。")
    assert guideline_of(project).text == "# 我们的规则\n\n一。\n"
    assert edit_guideline(project, "二。")
    assert guideline_of(project).version == "1.2.0"
    assert not edit_guideline(project, "二。\n\n")
    project.undo()
    assert guideline_of(project).version == "1.1.0"
    project.undo()
    assert guideline_of(project) == shipped


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_one_without_words_is_refused(project: Project, text: str) -> None:
    with pytest.raises(RecordError, match="empty"):
        edit_guideline(project, text)


@pytest.mark.parametrize("value", [{}, {"text": "x"}, {"text": 3, "version": "1.1.0"}, []])
def test_a_damaged_one_is_the_shipped_one(project: Project, value: JsonValue) -> None:
    project.set_setting("guideline", value)
    assert not guideline_of(project).own


def test_every_export_names_it(project: Project, tmp_path: Path) -> None:
    edit_guideline(project, "我们的规则。")
    digest = hashlib.sha256("我们的规则。\n".encode()).hexdigest()
    project.export(tmp_path / "working")
    project.export_dataset(tmp_path / "release", DatasetOptions(sharing="full"))
    for folder in ("working", "release"):
        said = json.loads((tmp_path / folder / "tagset.json").read_bytes())
        assert (said["guideline_version"], said["guideline_sha256"]) == ("1.1.0", digest)
    release = tmp_path / "release"
    assert (release / "GUIDELINE.md").read_text(encoding="utf-8") == "我们的规则。\n"
    for page in ("README.md", "DATASHEET.md"):
        assert f"(version 1.1.0, {digest[:12]})" in (release / page).read_text(encoding="utf-8")


def test_a_file_is_read_in_utf_8_or_with_its_mark(tmp_path: Path) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        (tmp_path / "g.md").write_text("规则", encoding=encoding)
        assert read_guideline(tmp_path / "g.md") == "规则"
    (tmp_path / "g.md").write_bytes("规则".encode("gb18030"))
    with pytest.raises(RecordError, match=r"g\.md"):
        read_guideline(tmp_path / "g.md")
