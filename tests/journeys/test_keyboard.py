"""Everything without a mouse: from the start page to an exported line by keys alone."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from reader.core.claim import ClaimStatus
from reader.ui.dialogs.palette_dialog import PaletteDialog
from tests.windows import Hand

pytestmark = pytest.mark.journey

TEXT = "百度的方案很快。\n阿里巴巴有300家客户。"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """A project with one article, made by keys."""
    (tmp_path / "keys.txt").write_text(TEXT, encoding="utf-8")
    hand.answers.place = tmp_path / "keys.zhubi"
    hand.press("Ctrl+N")
    hand.answers.paths = (tmp_path / "keys.txt",)
    hand.press("Ctrl+I")
    return hand


def select(hand: Hand, characters: int) -> None:
    hand.press("Ctrl+Home", *["Shift+Right"] * characters)


def test_a_whole_claim_by_keys_and_its_line(desk: Hand, tmp_path: Path) -> None:
    select(desk, 7)
    desk.press("Return", "1", "V", "N")
    desk.type("by keys")
    desk.press("Esc", "D")
    desk.answers.place = tmp_path / "dataset"
    desk.export()
    line = json.loads((tmp_path / "dataset" / "claims.jsonl").read_text(encoding="utf-8"))
    assert line["text"] == "百度的方案很快"
    assert [vendor["id"] for vendor in line["vendors"]] == ["baidu"]
    assert line["stance"]["polarity"] == "supportive"
    assert desk.claim.note == "by keys"
    assert desk.claim.status is ClaimStatus.DONE


def test_the_claim_under_the_caret_opens_by_enter(desk: Hand) -> None:
    select(desk, 2)
    desk.press("Return")
    made = desk.claim
    desk.window.session.desk.choose(None)
    desk.press("Esc", "Ctrl+Home", "Right", "Return")
    assert desk.window.session.desk.claim == made


def test_a_vendor_is_typed_by_its_initials(desk: Hand) -> None:
    select(desk, 2)
    desk.press("Return", "V", "V")
    desk.type("tx")
    desk.press("Return")
    assert [entry.vendor for entry in desk.claim.vendors] == ["baidu", "tencent"]


def test_a_vendor_nobody_knows_is_learned(desk: Hand) -> None:
    select(desk, 2)
    desk.press("Return", "V", "V")
    desk.type("Yunling")
    desk.press("Return")
    assert [entry.vendor for entry in desk.claim.vendors] == ["baidu", "yunling"]
    assert desk.window.session.desk.project.vendor("yunling").aliases == ("Yunling",)


def test_a_deleted_claim_comes_back(desk: Hand) -> None:
    select(desk, 2)
    desk.press("Return", "2")
    made = desk.claims()
    desk.press("Delete")
    assert desk.claims() == ()
    desk.press("Ctrl+Z")
    assert desk.claims() == made


def test_the_panels_are_reached_by_keys(desk: Hand) -> None:
    select(desk, 2)
    desk.press("Return")
    window = desk.window
    desk.press("F2")
    assert window.articles.list.hasFocus()
    desk.press("F3")
    assert window.claims.list.hasFocus()
    desk.press("F4")
    assert window.form.isAncestorOf(QApplication.focusWidget())
    desk.press("Esc")
    assert window.page_panel.page.hasFocus()


def test_tab_walks_through_the_whole_window_and_comes_round(desk: Hand) -> None:
    select(desk, 2)
    desk.press("Return", "F4")
    seen = []
    for _step in range(120):
        focus = QApplication.focusWidget()
        if focus in seen:
            break
        seen.append(focus)
        desk.press("Tab")
    window = desk.window
    for part in (window.form.details.note, window.form.vendor_field, window.claims.list):
        assert part in seen
    assert QApplication.focusWidget() is seen[0]


def in_dialog(keys: str) -> None:
    """Type into the dialog that opens next and press Enter."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        QTest.keyClicks(field, keys)
        QTest.keySequence(field, "Return")

    QTimer.singleShot(0, answer)


def test_everything_is_done_by_name(desk: Hand) -> None:
    in_dialog("dark theme")
    desk.press("Ctrl+K")
    assert desk.window.appearance.theme.name == "dark"


def test_the_palette_says_when_nothing_is_called_so(desk: Hand) -> None:
    dialog = PaletteDialog(desk.window.commands, desk.window.session.keymap, desk.window)
    assert not dialog.none.isVisibleTo(dialog)
    dialog.field.setText("no such act")
    assert dialog.none.isVisibleTo(dialog)


def test_names_in_english_find_actions_in_every_language(desk: Hand) -> None:
    desk.window.session.settings.set("language", "zh_TW")
    desk.settle()
    dialog = PaletteDialog(desk.window.commands, desk.window.session.keymap, desk.window)
    dialog.field.setText("sepia")
    assert dialog.list.model().rowCount() == 1
    dialog.field.setText("檢視 米色")
    assert dialog.list.model().rowCount() == 1
    dialog.field.setText("检视 米色")
    assert dialog.list.model().rowCount() == 1
    dialog.field.setText("米色")
    assert dialog.list.model().rowCount() == 1
    dialog.deleteLater()


def test_a_changed_key_works_at_once(desk: Hand) -> None:
    desk.window.session.keymap.assign("script.next", ("Ctrl+Alt+S",))
    before = desk.window.session.scripts.mode
    desk.press("S")
    assert desk.window.session.scripts.mode is before
    desk.press("Ctrl+Alt+S")
    assert desk.window.session.scripts.mode is not before


def test_the_annotators_name_is_changed_by_keys(desk: Hand) -> None:
    desk.window.session.settings.set("annotator", "")
    in_dialog("Lin")
    desk.window.commands["app.annotator"].trigger()
    assert desk.window.session.desk.project.annotator == "Lin"


@pytest.mark.parametrize(
    "key", ["Shift+Alt+Down", "Shift+Ctrl+Down", "Shift+End", "Shift+Alt+Right"]
)
def test_a_claim_taken_by_a_larger_step_ends_before_the_stop(desk: Hand, key: str) -> None:
    desk.press("Ctrl+Home", key, "Return")
    assert desk.claim.words == "百度的方案很快"


def test_characters_are_taken_as_they_are(desk: Hand) -> None:
    desk.press("Ctrl+Home", "Shift+Alt+Down", "Shift+Left", "Shift+Right", "Return")
    assert desk.claim.words == "百度的方案很快。"


def test_the_same_key_again_makes_no_second_claim_or_metric(desk: Hand) -> None:
    desk.press("Ctrl+Home", "Down", *["Shift+Right"] * 9, "Return", "Return", "Return")
    assert len(desk.claims()) == 1
    desk.press("Shift+M", "Shift+M", "Shift+M")
    assert len(desk.claim.metrics) == 1
