"""Spoilt files are refused with a sentence, whatever reads them; tricks are never obeyed."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from time import process_time

import pytest

from reader.core.errors import ZhubiError
from reader.defaults import default_tag_set
from reader.project import Project
from reader.project.salvage import salvage
from tests.rigs.editor import Editor, make_project
from tests.rigs.fuzz_targets import look_at_everything, targets
from tests.rigs.hostile import TRICKS
from tests.rigs.running import run_rig


def test_no_reader_lets_anything_but_a_sentence_out() -> None:
    said = run_rig("fuzz", "--runs", "30")
    assert " 0 faults" in said
    assert said.count(" runs, ") == len(targets()) + 1


@pytest.fixture
def project(tmp_path: Path) -> Path:
    with make_project(tmp_path / "p.zhubi") as made:
        editor = Editor(made, Random(4))
        for name in ("add", "add", "mark", "mark", "edit", "setting"):
            editor.acts[name]()
    return made.path


#: These change nothing that Zhubi reads, so they are neither refused nor told.
HARMLESS = {
    "WAL in the header",
    "a cache of 2 GB",
    "history that undoes itself",
}


def told(path: Path) -> str:
    """The sentence with which a project is refused, or what its check says."""
    try:
        look_at_everything(path)
        with Project.open(path, annotator="rig") as project:
            return "; ".join(project.check().problems)
    except ZhubiError as error:
        return str(error)


@pytest.mark.parametrize("trick", sorted(TRICKS.keys() - HARMLESS))
def test_a_trick_is_refused_or_told(project: Path, trick: str) -> None:
    TRICKS[trick](project)
    begun = process_time()
    assert told(project)
    assert process_time() - begun < 30


@pytest.mark.parametrize("trick", sorted(HARMLESS))
def test_a_harmless_one_is_read_as_it_is(project: Path, trick: str) -> None:
    TRICKS[trick](project)
    assert told(project) == ""


@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS)
def test_a_trick_does_no_harm_to_what_is_saved_of_it(
    project: Path, trick: Callable[[Path], None]
) -> None:
    trick(project)
    target = project.with_name("saved.zhubi")
    salvage(project, target, annotator="rig", tag_set=default_tag_set(), vendors=())
    with Project.open(target, annotator="rig") as saved:
        assert saved.check().sound
