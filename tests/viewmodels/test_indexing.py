"""What a large import left out of the search index is brought into it while nobody waits."""

from collections.abc import Iterator

import pytest

from reader.project import Project
from reader.store import indexing as rules
from reader.viewmodels.desk import Desk
from reader.viewmodels.project_file.indexing import Indexing
from tests.values import article

TEXT = "雲雀計劃發佈。"


@pytest.fixture
def made(desk: Desk) -> Iterator[Indexing]:
    indexing = Indexing(desk)
    yield indexing
    indexing.close()


@pytest.fixture
def waiting(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The project in hand, with a text that is not indexed yet."""
    monkeypatch.setattr(rules, "LITTLE_TEXT", 0)
    desk.project.add_articles([(article(TEXT), TEXT)])
    assert not desk.project.all_indexed
    return desk.project


def test_it_is_indexed_in_the_background(made: Indexing, waiting: Project) -> None:
    made.begin()
    made.wait()
    assert waiting.all_indexed
    assert [hit.article for hit in waiting.search("云雀")] == ["article-one"]


def test_nothing_is_told_and_nothing_to_undo(made: Indexing, waiting: Project) -> None:
    before = waiting.last_entry()
    waiting.catch_up()
    made.begin()
    made.wait()
    assert waiting.last_entry() == before
    assert waiting.catch_up() is None


def test_a_change_sets_it_going(made: Indexing, waiting: Project, qtbot: object) -> None:
    made._timer.stop()
    waiting.set_setting("any", 1)
    assert made._timer.isActive()


def test_another_project_ends_it(made: Indexing, waiting: Project, desk: Desk) -> None:
    made.begin()
    path = waiting.path
    desk.open(None)
    made.wait()
    with Project.open(path, annotator="Mei") as again:
        assert len(list(again.search("云雀"))) == 1


def test_what_may_not_be_written_is_left(made: Indexing, waiting: Project, desk: Desk) -> None:
    path = waiting.path
    desk.open(None)
    desk.open(Project.open(path, annotator="Mei", read_only=True))
    made.begin()
    made.wait()
    assert not desk.project.all_indexed
