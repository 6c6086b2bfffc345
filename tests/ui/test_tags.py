"""The dialog on tags and vendors, driven by keys and mouse: one change, undone at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from reader.core import claim_edits
from reader.core.claim import VendorStance
from reader.core.span import Span
from reader.core.tag_edits import label, with_value
from reader.core.tagset import Value
from reader.project import Project
from reader.project.guideline import guideline_of
from reader.ui.tags.dialog import Asked, MergeVendor, NewVendor, TagsDialog
from tests.windows import Hand, open_dialog


@pytest.fixture
def dialog(hand: Hand, tmp_path: Path) -> TagsDialog:
    """The dialog over the sample project."""
    hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    hand.window.commands["project.tags"].trigger()
    hand.settle()
    return open_dialog(TagsDialog)


def ok(dialog: object) -> QPushButton:
    """The button that accepts a dialog."""
    found: QDialogButtonBox = dialog.findChild(QDialogButtonBox)  # type: ignore[attr-defined]
    return found.button(QDialogButtonBox.StandardButton.Ok)


def entries(hand: Hand) -> int:
    return len(hand.window.session.desk.project.history())


def test_nothing_edited_is_no_change(hand: Hand, dialog: TagsDialog) -> None:
    before = entries(hand)
    hand.click(ok(dialog))
    assert entries(hand) == before
    assert not dialog.isVisible()


def test_a_vendor_is_found_by_an_alias_in_the_other_script_and_renamed(
    hand: Hand, dialog: TagsDialog
) -> None:
    hand.type("百度")
    assert dialog.vendors.vendor is not None
    assert dialog.vendors.vendor.id == "baidu"
    dialog.vendors.names["en"].setFocus()
    hand.press("Ctrl+A")
    hand.type("Baidu Inc")
    before = entries(hand)
    hand.click(ok(dialog))
    assert hand.window.session.desk.project.vendor("baidu").en == "Baidu Inc"
    assert entries(hand) == before + 1


def test_a_new_vendor_is_offered_at_once(hand: Hand, dialog: TagsDialog) -> None:
    hand.click(dialog.vendors.new)
    asked = open_dialog(NewVendor)
    assert not ok(asked).isEnabled()
    hand.type("New Star")
    hand.click(ok(asked))
    dialog.activateWindow()
    hand.bot.waitUntil(dialog.isActiveWindow)
    dialog.vendors.aliases.setFocus()
    hand.press("Ctrl+A")
    hand.type("新星公司")
    hand.click(ok(dialog))
    made = hand.window.session.desk.project.vendor("new-star")
    assert (made.en, made.aliases) == ("New Star", ("新星公司",))
    labels = hand.window.session.claims.labels
    assert labels is not None
    assert labels.vendor("new-star") == "New Star"


def test_a_new_stance_is_offered_by_the_form(hand: Hand, dialog: TagsDialog) -> None:
    dialog.tabs.setCurrentWidget(dialog.values)
    dialog.values.fields.setCurrentIndex(dialog.values.fields.findData("stance"))
    hand.click(dialog.values.new)
    hand.type("Ironic")
    hand.click(ok(open_dialog(Asked)))
    dialog.values.table.item(4, 5).setText("#AABBCC")
    hand.click(ok(dialog))
    desk = hand.window.session.desk
    assert desk.project.tag_set().field("stance").value("ironic").light == "#AABBCC"
    desk.show(desk.project.claims()[0].article)
    desk.choose(desk.project.claims()[0].id)
    hand.settle()
    assert hand.window.form.stances.button_of("ironic").text().strip() == "Ironic"


def test_what_cannot_stand_keeps_the_dialog_open(hand: Hand, dialog: TagsDialog) -> None:
    dialog.tabs.setCurrentWidget(dialog.values)
    dialog.values.fields.setCurrentIndex(dialog.values.fields.findData("stance"))
    dialog.values.table.item(0, 5).setText("blue")
    before = entries(hand)
    hand.click(ok(dialog))
    assert "#9CCBF2" in dialog.trouble.text()
    assert (dialog.isVisible(), entries(hand)) == (True, before)


def test_a_colour_on_which_text_is_hard_to_read_is_told(hand: Hand, dialog: TagsDialog) -> None:
    dialog.values.fields.setCurrentIndex(dialog.values.fields.findData("stance"))
    assert dialog.values.warning.text() == ""
    dialog.values.table.item(0, 5).setText("#333333")
    assert "#333333" in dialog.values.warning.text()


def test_values_are_put_in_order_and_retired(hand: Hand, dialog: TagsDialog) -> None:
    dialog.values.fields.setCurrentIndex(dialog.values.fields.findData("stance"))
    dialog.values.table.setCurrentCell(3, 2)
    dialog.tabs.setCurrentWidget(dialog.values)
    hand.click(dialog.values.up)
    dialog.values.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    hand.click(ok(dialog))
    values = hand.window.session.desk.project.tag_set().field("stance").values
    assert [one.key for one in values] == ["supportive", "sceptical", "mixed", "neutral"]
    assert values[0].retired


def test_another_default_is_taken(hand: Hand, dialog: TagsDialog) -> None:
    dialog.values.fields.setCurrentIndex(dialog.values.fields.findData("kind"))
    dialog.values.default.setCurrentIndex(dialog.values.default.findData("fact"))
    dialog.values.default.activated.emit(dialog.values.default.currentIndex())
    hand.click(ok(dialog))
    assert hand.window.session.desk.project.tag_set().field("kind").default == "fact"


def test_merging_goes_through_every_claim_and_comes_back_with_undo(
    hand: Hand, dialog: TagsDialog
) -> None:
    project = hand.window.session.desk.project
    claim = project.mark(project.articles()[0].article.id, [Span(0, 3)])
    named = claim_edits.with_vendor(claim, "zhipu", ())
    project.edit_claims([named], reason="vendor")
    dialog.vendors.fill("zhipu")
    hand.click(dialog.vendors.merge)
    asked = open_dialog(MergeVendor)
    asked.into.setCurrentIndex(asked.into.findData("adobe"))
    hand.click(ok(asked))
    assert dialog.trouble.text() == ""
    assert project.claim(claim.id).vendors == (VendorStance("adobe"),)
    assert dialog.vendors.vendor is not None
    assert dialog.vendors.vendor.id == "adobe"
    hand.click(ok(dialog))
    hand.front()
    hand.press("Ctrl+Z")
    assert project.claim(claim.id).vendors == (VendorStance("zhipu"),)


def test_cancelling_leaves_the_project_alone(hand: Hand, dialog: TagsDialog) -> None:
    before = entries(hand)
    hand.type("百度")
    dialog.vendors.offered.setChecked(False)
    hand.press("Escape")
    assert entries(hand) == before
    assert not dialog.isVisible()


def test_what_another_program_did_to_the_tag_set_meanwhile_stays(
    hand: Hand, dialog: TagsDialog
) -> None:
    project = hand.window.session.desk.project
    with Project.open(project.path, annotator="ben") as theirs:
        rumour = Value(key="rumour", label=label("Rumour"))
        theirs.edit_tags(with_value(theirs.tag_set(), "kind", rumour))
    dialog.draft.new_value("kind", "Joke")
    hand.click(ok(dialog))
    assert not dialog.isVisible()
    assert [value.key for value in project.tag_set().field("kind").values][-2:] == [
        "joke",
        "rumour",
    ]


def test_only_vendors_edited_leaves_the_tag_set_of_another_program(
    hand: Hand, dialog: TagsDialog
) -> None:
    project = hand.window.session.desk.project
    with Project.open(project.path, annotator="ben") as theirs:
        fact = replace(theirs.tag_set().field("kind").value("fact"), label=label("Finding"))
        theirs.edit_tags(with_value(theirs.tag_set(), "kind", fact))
    dialog.draft.new_vendor("Mine", "vendor")
    hand.click(ok(dialog))
    assert project.tag_set().field("kind").value("fact").label.en == "Finding"


def test_the_guideline_is_edited_as_a_change_of_its_own(hand: Hand, dialog: TagsDialog) -> None:
    project = hand.window.session.desk.project
    hand.press("Alt+G")
    dialog.guideline.text.setFocus()
    hand.press("Ctrl+A")
    hand.type("我们的规则")
    before = entries(hand)
    hand.click(ok(dialog))
    assert guideline_of(project).text == "我们的规则\n"
    assert entries(hand) == before + 1
    hand.window.commands["edit.undo"].trigger()
    assert not guideline_of(project).own


def test_an_empty_guideline_keeps_the_dialog_open(hand: Hand, dialog: TagsDialog) -> None:
    dialog.guideline.text.setFocus()
    hand.press("Ctrl+A", "Delete")
    before = entries(hand)
    hand.click(ok(dialog))
    assert (dialog.isVisible(), entries(hand)) == (True, before)
    assert dialog.trouble.text() == "the guideline is empty"
