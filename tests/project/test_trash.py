"""Nothing is gone for good: what was removed lies in the trash."""

from dataclasses import replace

import pytest

from reader.core.errors import ConflictError
from reader.core.span import Span
from reader.project import Project


def test_a_removed_claim_lies_in_the_trash_and_comes_back(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.remove_claims([claim.id])
    (removed,) = project.trash()
    project.bring_back([removed])
    assert project.claims() == (claim,)
    assert project.trash() == ()


def test_of_what_went_together_the_rest_stays_in_the_trash(project: Project) -> None:
    ids = [project.mark("one", [Span(at, at + 2)]).id for at in (0, 4)]
    project.remove_claims(ids)
    project.bring_back([each for each in project.trash() if each.value.id == ids[0]])
    assert [each.value.id for each in project.trash()] == ids[1:]


def test_an_article_comes_back_with_its_claims(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.remove_articles(["one"])
    project.bring_back(project.trash())
    assert project.claims("one") == (claim,)


def test_a_claim_without_its_article_cannot_come_back(project: Project) -> None:
    project.mark("one", [Span(0, 2)])
    project.remove_articles(["one"])
    claims = [item for item in project.trash() if item.value.id != "one"]
    with pytest.raises(ConflictError, match="belong together"):
        project.bring_back(claims)


def test_what_undo_took_back_is_no_trash(project: Project) -> None:
    project.mark("one", [Span(0, 2)])
    project.undo()
    assert project.trash() == ()


def test_the_trash_tells_the_last_throwing_away_of_each(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.remove_claims([claim.id])
    project.bring_back(project.trash())
    project.edit_claims([replace(claim, note="看")], reason="note")
    project.remove_claims([claim.id])
    (removed,) = project.trash()
    assert removed.value == replace(claim, note="看")
    assert removed.entry == project.history(limit=1)[0]


def test_what_undo_takes_out_after_it_was_brought_back_lies_in_the_trash_again(
    project: Project,
) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.remove_claims([claim.id])
    gone = project.trash()
    project.bring_back(gone)
    project.undo()
    assert project.trash() == gone
