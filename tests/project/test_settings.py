"""Settings of a project that somebody else made may hold anything: what cannot be used is unset."""

import json
from typing import Any

import pytest

from reader.core.change import Change, Setting
from reader.core.errors import RecordError
from reader.project import Project
from reader.project.repairs import KEY

UNREADABLE = ("{", "[" * 100_000, "9" * 5_000, "NaN", "1e999", '["\\ud800"]', "")


def put(project: Project, key: str, words: str) -> None:
    project.apply(Change(added=(Setting(key, words),)), reason="setting")


@pytest.mark.parametrize("words", UNREADABLE)
def test_what_cannot_be_read_is_as_if_it_were_unset(project: Project, words: str) -> None:
    put(project, "k", words)
    assert project.setting("k", 0.5) == 0.5
    assert project.setting("k", ["a"]) == ["a"]


@pytest.mark.parametrize("words", ["{", "[" * 100_000, "NaN", ""])
def test_the_check_names_a_setting_that_is_no_json(project: Project, words: str) -> None:
    put(project, "k", words)
    assert project.check().problems == ("setting k: what it is set to cannot be read",)


def test_of_a_list_of_texts_only_texts_are_taken(project: Project) -> None:
    put(project, "protected_terms", json.dumps(["云岭", 1, None, ["x"], "盘古"]))
    assert project.listed_setting("protected_terms") == ("云岭", "盘古")
    assert project.converter() is not None


def test_a_project_starts_with_terms_that_can_be_taken_out(project: Project) -> None:
    assert "参数" in project.protected_terms()
    project.set_setting("protected_terms", [])
    assert project.protected_terms() == ()


def broken_repairs() -> list[Any]:
    sound = {
        "id": "r", "article": "one", "file": "f", "place": "p", "label": "l", "spans": [[0, 1]],
        "quotes": [], "reason": "", "annotator": None, "choices": [],
    }  # fmt: skip
    wrong = [{"spans": [[0]]}, {"spans": 3}, {"spans": [["a", 1]]}, {"id": 3}, {"choices": [{}]}]
    return [3, {"id": "r"}, {**sound, "more": 1}, *({**sound, **each} for each in wrong)]


@pytest.mark.parametrize("item", broken_repairs())
def test_repairs_that_cannot_be_read_are_told(project: Project, item: Any) -> None:
    put(project, KEY, json.dumps([item]))
    with pytest.raises(RecordError, match="cannot be read"):
        project.repairs()
