"""One old change is taken back by itself, unless something was built upon it."""

from dataclasses import replace

import pytest

from reader.core.claim import VendorStance
from reader.core.errors import ConflictError
from reader.core.span import Span
from reader.core.tag_edits import label, with_value
from reader.core.tagset import Value, Vendor
from reader.project import Project


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


def test_an_edit_of_a_vendor_that_claims_name_is_taken_back(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    vendor = project.vendors()[0]
    project.edit_claims([replace(claim, vendors=(VendorStance(vendor.id),))], reason="vendor")
    project.edit_tags(vendors=[replace(vendor, en="Renamed")])
    project.undo_entry(project.history(limit=1)[0].id)
    assert project.vendor(vendor.id) == vendor
