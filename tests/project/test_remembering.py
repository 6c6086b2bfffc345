"""Nothing is gone for good: the trash, and taking back one old change."""

from dataclasses import replace

import pytest

from reader.core.claim import VendorStance
from reader.core.errors import ConflictError
from reader.core.span import Span
from reader.core.tag_edits import label, with_value
from reader.core.tagset import Value, Vendor
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


def test_one_old_change_can_be_taken_back(project: Project) -> None:
    first = project.mark("one", [Span(0, 2)])
    noted = replace(first, note="看")
    project.edit_claims([noted], reason="note")
    entry = project.history(limit=1)[0]
    second = project.mark("one", [Span(4, 6)])
    project.undo_entry(entry.id)
    assert set(project.claims()) == {first, second}
    project.undo()
    assert project.claim(first.id) == noted


def test_a_change_that_was_built_upon_is_not_taken_back(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    entry = project.history(limit=1)[0]
    project.edit_claims([replace(claim, note="看")], reason="note")
    with pytest.raises(ConflictError, match="changed meanwhile"):
        project.undo_entry(entry.id)
    assert project.claim(claim.id).note == "看"


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


def test_the_founding_is_never_taken_back(project: Project) -> None:
    founding = project.history()[-1]
    with pytest.raises(ConflictError, match="need"):
        project.undo_entry(founding.id)
    assert project.tag_set().fields


def test_a_vendor_that_claims_name_stays(project: Project) -> None:
    project.edit_tags(vendors=[Vendor(id="han", en="Han", hans="", hant="")])
    claim = project.mark("one", [Span(0, 2)])
    entry = project.history()[1]
    project.edit_claims([replace(claim, vendors=(VendorStance("han"),))], reason="vendor")
    with pytest.raises(ConflictError, match="need"):
        project.undo_entry(entry.id)
    project.undo()
    project.undo_entry(entry.id)
    assert "han" not in {vendor.id for vendor in project.vendors()}


def test_a_value_that_claims_hold_stays(project: Project) -> None:
    value = Value(key="rumour", label=label("Rumour"))
    project.edit_tags(with_value(project.tag_set(), "kind", value))
    entry = project.history()[0]
    claim = project.mark("one", [Span(0, 2)])
    project.edit_claims([replace(claim, kind="rumour")], reason="kind")
    with pytest.raises(ConflictError, match="need"):
        project.undo_entry(entry.id)
