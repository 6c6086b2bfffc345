"""Version and day of publication are said in the window as on the command line."""

import json
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
