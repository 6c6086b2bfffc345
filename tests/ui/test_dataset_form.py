"""What is chosen of an export is said in the window as on the command line."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.span import Span
from reader.ui.dialogs.export_dialog import ExportDialog
from tests.windows import Hand, open_dialog


@pytest.fixture
def dialog(hand: Hand, tmp_path: Path) -> ExportDialog:
    hand.begin(tmp_path, "腾讯的软件很快。")
    hand.drag(Span(0, 2))
    hand.press("Return", "2")
    hand.window.commands["project.export"].trigger()
    found = open_dialog(ExportDialog)
    found.choose("dataset")
    hand.settle()
    return found


def test_they_stand_in_what_is_written(hand: Hand, dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.form.options().version == "1.0.0"
    assert dialog.form.options().published is None
    dialog.form.version.setText("1.1.0")
    dialog.form.published.setText("2025-12-31")
    dialog.write(tmp_path / "out")
    hand.settle()
    said = json.loads((tmp_path / "out" / "croissant.json").read_text(encoding="utf-8"))
    assert (said["version"], said["datePublished"]) == ("1.1.0", "2025-12-31")


def test_what_is_no_day_does_not_stay_in_the_field(hand: Hand, dialog: ExportDialog) -> None:
    dialog.form.published.setText("2025-13-40")
    dialog.form.published.editingFinished.emit()
    assert (dialog.form.published.text(), dialog.form.options().published) == ("", None)


def test_one_annotator_s_claims_go_to_another_tool_alone(hand: Hand, tmp_path: Path) -> None:
    hand.begin(tmp_path, "腾讯的软件很快。")
    for span in (Span(0, 2), Span(3, 5)):
        hand.drag(span)
        hand.press("Return", "2")
    project = hand.window.session.desk.project
    second = hand.claims()[1]
    project.edit_claims([replace(second, annotator="ben")], reason="retag")
    hand.window.commands["project.export"].trigger()
    dialog = open_dialog(ExportDialog)
    dialog.choose("format")
    dialog.formats.setCurrentIndex(dialog.formats.findData("bio"))
    dialog.people.setCurrentIndex(dialog.people.findData("ben"))
    dialog.look()
    hand.settle()
    dialog.write(tmp_path / "out")
    hand.settle()
    tags = (tmp_path / "out" / "claims.bio").read_text(encoding="utf-8")
    assert (tags.count("B-"), "软\tB-Claim" in tags) == (1, True)


def test_of_one_annotator_nobody_is_asked(dialog: ExportDialog) -> None:
    dialog.choose("format")
    assert not dialog.people.isVisible()


def test_a_long_name_does_not_widen_the_dialog(hand: Hand, tmp_path: Path) -> None:
    hand.begin(tmp_path, "腾讯的软件很快。")
    for span in (Span(0, 2), Span(3, 5)):
        hand.drag(span)
        hand.press("Return", "2")
    second = hand.claims()[1]
    named = replace(second, annotator="long " * 80)
    hand.window.session.desk.project.edit_claims([named], reason="retag")
    hand.window.commands["project.export"].trigger()
    dialog = open_dialog(ExportDialog)
    dialog.choose("format")
    assert dialog.minimumSizeHint().width() < 1000
