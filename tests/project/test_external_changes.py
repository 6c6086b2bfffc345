"""What another program changes in an open project's file is noticed and told, once."""

from collections.abc import Iterator

import pytest

from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.span import Span
from reader.project import Project
from tests.project.conftest import first


@pytest.fixture
def theirs(mine: Project) -> Iterator[Project]:
    """The same file, open in another program."""
    mine.catch_up()
    with Project.open(mine.path, annotator="Bo") as project:
        yield project


def test_my_own_changes_are_not_told_again(mine: Project, theirs: Project) -> None:
    mine.mark(first(mine), [Span(3, 5)])
    assert not mine.changed_elsewhere()
    assert mine.catch_up() is None


def test_a_foreign_change_is_told(mine: Project, theirs: Project) -> None:
    told: list[Change] = []
    mine.listen(told.append)
    claim = theirs.mark(first(mine), [Span(3, 5)])
    assert mine.changed_elsewhere()
    mine.catch_up()
    assert told == [Change(added=(claim,))]
    assert not mine.changed_elsewhere()


def test_several_foreign_changes_are_told_as_one(mine: Project, theirs: Project) -> None:
    claim = mine.claims()[0]
    gone = theirs.mark(first(mine), [Span(3, 5)])
    theirs.remove_claims([gone.id])
    after = theirs.respan(claim.id, [Span(0, 3)])
    assert mine.catch_up() == Change((claim,), (after,))


def test_what_i_removed_after_them_is_not_told_as_there(mine: Project, theirs: Project) -> None:
    claim = theirs.mark(first(mine), [Span(3, 5)])
    mine.remove_claims([claim.id])
    assert mine.catch_up() is None


def test_a_foreign_removal_is_told(mine: Project, theirs: Project) -> None:
    theirs.remove_articles([first(mine)])
    change = mine.catch_up()
    assert change is not None
    assert [claim.words for claim in change.removed if isinstance(claim, Claim)] == ["百度"]
    assert change.added == ()


def test_what_was_written_here_is_known_only_until_somebody_looks(mine: Project) -> None:
    mine.catch_up()
    for number in range(3):
        mine.set_setting("k", number)
    assert len(mine._mine) == 3
    assert not mine.changed_elsewhere()
    assert not mine._mine


def test_our_own_change_after_a_look_is_not_told_as_foreign(mine: Project) -> None:
    mine.catch_up()
    mine.set_setting("k", 1)
    assert not mine.changed_elsewhere()
    mine.set_setting("k", 2)
    told: list[Change] = []
    mine.listen(told.append)
    with Project.open(mine.path, annotator="Bo") as other:
        other.set_setting("theirs", 1)
    change = mine.catch_up()
    assert change is not None
    assert [value.id for value in change.added] == ["theirs"]
    assert told == [change]


def test_what_they_changed_and_changed_back_is_not_told(mine: Project, theirs: Project) -> None:
    claim = mine.claims()[0]
    theirs.respan(claim.id, [Span(0, 3)])
    theirs.edit_claims([claim], reason="back")
    assert mine.catch_up() is None
