"""Exports, imports of claims, history, trash, backups, locks and faults through the real window."""

import json
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from reader.core.span import Span
from reader.project import Project
from reader.store.errors import BusyError, StoreError, UnwritableError
from reader.store.store import Store
from reader.ui.dialogs.export_dialog import ExportDialog
from reader.ui.dialogs.history_dialog import HistoryDialog
from reader.ui.dialogs.import_claims_dialog import ImportClaimsDialog
from reader.ui.dialogs.repairs_dialog import RepairsDialog
from reader.ui.dialogs.report_dialog import ReportDialog
from reader.ui.dialogs.restore_dialog import DamagedDialog, RestoreDialog
from reader.ui.dialogs.trash_dialog import TrashDialog
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.project_file.backing_up import backups_of
from reader.viewmodels.project_file.locking import lock_path
from reader.viewmodels.read_only import CHANGING
from tests.windows import Hand, open_dialog

pytestmark = pytest.mark.journey

TEXT = "腾讯的软件很快。\n也有人说，腾讯的软件很贵。"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """A project with one article and one sceptical claim, by keys."""
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    hand.answers.place = tmp_path / "kept.zhubi"
    hand.press("Ctrl+N")
    hand.answers.paths = (tmp_path / "one.txt",)
    hand.press("Ctrl+I")
    hand.drag(Span(0, 2))
    hand.press("Return", "2")
    return hand


def told(hand: Hand) -> list[Notice]:
    found: list[Notice] = []
    hand.window.session.desk.told.connect(found.append)
    return found


def run(hand: Hand, ident: str) -> None:
    hand.window.commands[ident].trigger()
    hand.settle()


def path_of(hand: Hand) -> Path:
    return hand.window.session.desk.project.path


# ---------------------------------------------------------------- export


def test_a_dataset_folder_is_previewed_written_and_verified(desk: Hand, tmp_path: Path) -> None:
    run(desk, "project.export")
    dialog = open_dialog(ExportDialog)
    desk.click(dialog.ways.button_of("dataset"))
    rows = [dialog.preview.topLevelItem(at) for at in range(dialog.preview.topLevelItemCount())]
    assert [(row.text(0), row.text(4)) for row in rows if row is not None][:2] == [
        ("Documents", "1"),
        ("Claims", "1"),
    ]
    assert any("licence" in dialog.notices.item(at).text() for at in range(dialog.notices.count()))
    notices = told(desk)
    desk.answers.place = tmp_path / "out"
    desk.click(dialog.write_button)
    assert (tmp_path / "out" / "check.py").exists()
    assert re.search(r"\b([1-9][0-9]*) of \1 spans verified", notices[-1].text)
    assert desk.window.session.desk.project.articles()[0].article.split == "train"


def test_the_preview_follows_the_filters(desk: Hand) -> None:
    run(desk, "project.export")
    dialog = open_dialog(ExportDialog)
    desk.click(dialog.ways.button_of("dataset"))
    dialog.form.statuses[1].setChecked(True)
    dialog.look()
    desk.settle()
    assert dialog.preview.topLevelItem(1).text(4) == "0"
    dialog.close()


def test_another_tool_gets_its_files_after_the_loss_list(desk: Hand, tmp_path: Path) -> None:
    run(desk, "project.export")
    dialog = open_dialog(ExportDialog)
    desk.click(dialog.ways.button_of("format"))
    assert dialog.losses.topLevelItemCount() > 0
    assert dialog.losses.topLevelItem(0).childCount() == 1
    desk.answers.place = tmp_path / "tool"
    desk.click(dialog.write_button)
    assert (tmp_path / "tool" / "zhubi-losses.json").exists()


# ---------------------------------------------------------------- import and repair


def label_studio(folder: Path) -> Path:
    def region(ident: str, start: int, end: int, words: str) -> dict[str, object]:
        value = {"start": start, "end": end, "text": words, "labels": ["Claim"]}
        where = {"id": ident, "type": "labels", "from_name": "label", "to_name": "text"}
        return {**where, "value": value}

    right, wrong = region("a", 3, 5, "软件"), region("b", 3, 5, "很贵吗")
    task = {"id": 1, "data": {"text": TEXT}, "annotations": [{"id": 1, "result": [right, wrong]}]}
    path = folder / "tasks.json"
    path.write_text(json.dumps([task], ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture
def imported(desk: Hand, tmp_path: Path) -> Hand:
    """After the import of a file with one mark that fits and one that does not."""
    run(desk, "claims.import")
    dialog = open_dialog(ImportClaimsDialog)
    dialog.place.setText(str(label_studio(tmp_path)))
    desk.click(dialog.start)
    items = [dialog.report.topLevelItem(at) for at in range(dialog.report.topLevelItemCount())]
    counts = {item.text(0): item.text(1) for item in items if item is not None}
    assert counts["Marks in the file"] == "2"
    assert counts["Marks that fit nowhere: to be repaired"] == "1"
    dialog.close()
    desk.front()
    return desk


def test_the_encoding_of_another_tools_file_can_be_said(desk: Hand, tmp_path: Path) -> None:
    path = tmp_path / "old.jsonl"
    record = {"text": "发展很快。", "label": [[0, 2, "X"]]}
    path.write_bytes(json.dumps(record, ensure_ascii=False).encode("utf-16-le"))
    run(desk, "claims.import")
    dialog = open_dialog(ImportClaimsDialog)
    dialog.place.setText(str(path))
    dialog.format.setCurrentIndex(dialog.format.findData("doccano"))
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("utf-8"))
    desk.click(dialog.start)
    assert dialog.hint.text().startswith("old.jsonl is not utf-8: ")
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("utf-16-le"))
    desk.click(dialog.start)
    assert [claim.words for claim in desk.claims()] == ["腾讯", "发展"]
    dialog.format.setCurrentIndex(dialog.format.findData("documents"))
    assert not dialog.encoding.isEnabled()


def test_an_import_shows_its_claims_and_is_one_undo(imported: Hand) -> None:
    assert [claim.words for claim in imported.claims()] == ["腾讯", "软件"]
    assert imported.window.session.claims.rowCount() == 2
    imported.press("Ctrl+Z")
    assert [claim.words for claim in imported.claims()] == ["腾讯"]
    assert imported.window.session.desk.project.repairs() == ()


def test_a_backup_is_made_before_an_import(imported: Hand) -> None:
    newest = backups_of(path_of(imported))[0]
    with Project.open(newest.path, annotator="", read_only=True) as before:
        assert [claim.words for claim in before.claims()] == ["腾讯"]


def test_a_mark_that_fits_nowhere_is_settled_by_hand(imported: Hand) -> None:
    run(imported, "claims.repairs")
    dialog = open_dialog(RepairsDialog)
    assert dialog.repair is not None
    assert dialog.repair.quote == "很贵吗"
    imported.window.session.desk.select((Span(18, 20),))
    imported.click(dialog.by_hand)
    assert imported.claims()[-1].words == TEXT[18:20]
    assert dialog.repair is None
    dialog.close()
    imported.front()
    imported.press("Ctrl+Z")
    assert len(imported.window.session.desk.project.repairs()) == 1


def test_the_file_of_a_repair_can_be_read_again_in_another_unit(imported: Hand) -> None:
    run(imported, "claims.repairs")
    dialog = open_dialog(RepairsDialog)
    asked: list[object] = []
    dialog.again.connect(lambda taken, unit: asked.append((taken.source.path.name, unit.value)))
    assert dialog.redo.isVisible()
    dialog.unit.setCurrentIndex(1)
    imported.click(dialog.redo)
    assert asked == [("tasks.json", "utf16")]
    dialog.close()


def test_a_mark_is_dropped_by_its_key(imported: Hand) -> None:
    run(imported, "claims.repairs")
    dialog = open_dialog(RepairsDialog)
    dialog.activateWindow()
    dialog.list.setFocus()
    imported.bot.waitUntil(dialog.list.hasFocus)
    imported.bot.keyClick(dialog.list, Qt.Key.Key_Delete)
    imported.settle()
    assert imported.window.session.desk.project.repairs() == ()
    dialog.close()


# ---------------------------------------------------------------- history and trash


def test_one_old_change_is_taken_back(desk: Hand) -> None:
    desk.press("N")
    desk.type("why")
    desk.press("Esc")
    run(desk, "project.history")
    dialog = open_dialog(HistoryDialog)
    dialog.table.selectRow(1)
    assert dialog.details.topLevelItem(0).child(0).text(0) == "Stance"
    assert dialog.details.topLevelItem(0).child(0).text(2) == "Sceptical"
    notices = told(desk)
    desk.click(dialog.undo)
    assert notices[-1].weight is Weight.ERROR
    dialog.table.selectRow(0)
    desk.click(dialog.undo)
    assert desk.claim.note == ""
    assert desk.claim.stance.polarity == "sceptical"
    dialog.close()


def test_what_was_deleted_comes_back_from_the_trash(desk: Hand) -> None:
    run(desk, "claim.delete")
    run(desk, "article.remove")
    run(desk, "project.trash")
    dialog = open_dialog(TrashDialog)
    assert dialog.tree.topLevelItemCount() == 2
    dialog.tree.clearSelection()
    dialog.tree.topLevelItem(1).setSelected(True)
    desk.click(dialog.back)
    assert [claim.words for claim in desk.claims()] == ["腾讯"]
    assert dialog.tree.topLevelItemCount() == 0
    dialog.close()


# ---------------------------------------------------------------- backups and damage


def answer(kind: type[QDialog], act: object) -> None:
    """Answer the dialog of *kind* when it opens."""

    def look() -> None:
        if not any(isinstance(each, kind) for each in QApplication.topLevelWidgets()):
            QTimer.singleShot(20, look)
            return
        act(open_dialog(kind))  # type: ignore[operator]  # a function of that dialog

    QTimer.singleShot(0, look)


def test_a_backup_is_restored_and_the_project_kept_aside(desk: Hand, tmp_path: Path) -> None:
    run(desk, "project.back_up")
    run(desk, "claim.delete")
    shown: list[str] = []

    def restore(dialog: RestoreDialog) -> None:
        desk.window.session.background.wait()
        shown.append(dialog.preview.text())
        dialog.accept()

    answer(RestoreDialog, restore)
    run(desk, "project.restore")
    desk.settle()
    assert shown == ["1 claim would come back"]
    assert [claim.words for claim in desk.claims()] == ["腾讯"]
    assert len(list(tmp_path.glob("kept.before-restore.*.zhubi"))) == 1


def test_a_damaged_project_is_salvaged(desk: Hand, tmp_path: Path) -> None:
    path = path_of(desk)
    run(desk, "project.close")
    data = bytearray(path.read_bytes())
    data[100:4096] = bytes(3996)
    path.write_bytes(data)
    desk.answers.place = tmp_path / "saved.zhubi"
    answer(DamagedDialog, lambda dialog: dialog.buttons["salvage"].click())
    assert not desk.window.session.opening.open(path) or desk.window.session.desk.is_open
    assert path_of(desk) == tmp_path / "saved.zhubi"


# ---------------------------------------------------------------- others at the same project


def test_a_project_open_elsewhere_is_only_read_here(desk: Hand, tmp_path: Path) -> None:
    path = path_of(desk)
    run(desk, "project.close")
    lock = QLockFile(str(lock_path(path)))
    assert lock.tryLock(0)
    notices = told(desk)
    desk.window.session.opening.open(path)
    desk.settle()
    lock.unlock()
    assert "for reading only" in notices[-1].text
    assert "for reading only" in desk.window.windowTitle()
    assert not any(desk.window.commands[ident].isEnabled() for ident in CHANGING)
    assert not desk.window.form.isEnabled()


def test_the_lock_goes_with_the_project(desk: Hand) -> None:
    lock = lock_path(path_of(desk))
    assert lock.exists()
    run(desk, "project.close")
    assert not lock.exists()


def test_what_the_command_line_changes_is_shown(desk: Hand) -> None:
    notices = told(desk)
    with Project.open(path_of(desk), annotator="Bo") as other:
        other.mark(other.articles()[0].article.id, [Span(3, 5)])
    desk.window.session.external_changes.look()
    assert desk.window.session.claims.rowCount() == 2
    assert "Another program" in notices[-1].text


# ---------------------------------------------------------------- faults and reports


FAULTS = (
    UnwritableError("kept.zhubi cannot be written: the disk is full"),
    UnwritableError("kept.zhubi cannot be written: the folder is read-only"),
    BusyError("kept.zhubi is being written by another program"),
)


@pytest.mark.parametrize("fault", FAULTS, ids=("full", "read-only", "busy"))
def test_a_fault_is_told_and_the_form_shows_what_is_stored(
    desk: Hand, monkeypatch: pytest.MonkeyPatch, fault: StoreError
) -> None:
    def fail(*_self: object, **_change: object) -> None:
        raise fault

    notices = told(desk)
    with monkeypatch.context() as patch:
        patch.setattr(Store, "apply", fail)
        desk.press("1", "N")
        desk.type("lost")
        desk.press("Esc")
    assert {(notice.text, notice.weight) for notice in notices} == {(str(fault), Weight.ERROR)}
    assert desk.window.form.stances.current == "sceptical"
    assert (desk.claim.stance.polarity, desk.claim.note) == ("sceptical", "")
    # Typed words are never thrown away: leaving the field again stores them.
    desk.press("N", "Esc", "1")
    assert (desk.claim.stance.polarity, desk.claim.note) == ("supportive", "lost")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files from being removed")
def test_a_file_taken_away_while_it_is_open_is_told(desk: Hand) -> None:
    notices = told(desk)
    path_of(desk).unlink()
    desk.press("1")
    assert notices[-1].weight is Weight.ERROR
    assert desk.window.form.stances.current == "sceptical"
    run(desk, "project.close")
    assert not desk.window.session.desk.is_open


def test_a_problem_report_has_versions_and_no_words(desk: Hand) -> None:
    run(desk, "help.report")
    dialog = open_dialog(ReportDialog)
    desk.click(dialog.copy)
    copied = QGuiApplication.clipboard().text()
    assert all(part in copied for part in ("Zhubi", "Python", "Qt", "SQLite", "log"))
    assert "腾讯" not in copied
    dialog.close()
