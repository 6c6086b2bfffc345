"""Locks, following, backups, history, trash, repairs and reports, each as people are told."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, Qt

from reader.core.change import Change
from reader.core.claim import Claim, Stance
from reader.core.span import Span
from reader.defaults import default_tag_set, default_vendors
from reader.formats.marks import Unit
from reader.viewmodels.actions import ACTIONS
from reader.viewmodels.background import Background
from reader.viewmodels.desk import Desk
from reader.viewmodels.exchange.claim_imports import (
    DOCUMENTS,
    ClaimImports,
    Source,
    detected,
    units_for,
)
from reader.viewmodels.lists import history_list, trash
from reader.viewmodels.lists.history_list import PAGE, HistoryList
from reader.viewmodels.lists.repair_list import Repairing, place_of
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.problem_report import report
from reader.viewmodels.project_file.backing_up import BackingUp, backup_folder, backups_of
from reader.viewmodels.project_file.locking import Holder, Locks, lock_path
from reader.viewmodels.read_only import CHANGING
from reader.viewmodels.wording import dataset_words, history_words, loss_words
from reader.viewmodels.wording.labels import Labels

LABELS = Labels.of(default_tag_set(), default_vendors(), "en")


# ---------------------------------------------------------------- locks


@pytest.fixture
def other(tmp_path: Path) -> Iterator[QLockFile]:
    """Somebody else's lock on the project p.zhubi."""
    lock = QLockFile(str(lock_path(tmp_path / "p.zhubi")))
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    yield lock
    lock.unlock()


def test_a_held_lock_says_by_whom(other: QLockFile, tmp_path: Path) -> None:
    holder = Locks().take(tmp_path / "p.zhubi")
    assert holder is not None
    assert holder.process > 0


def test_a_lock_given_back_can_be_taken(other: QLockFile, tmp_path: Path) -> None:
    other.unlock()
    locks = Locks()
    assert locks.take(tmp_path / "p.zhubi") is None
    assert locks.take(tmp_path / "p.zhubi") is None
    locks.release()
    assert not lock_path(tmp_path / "p.zhubi").exists()


def test_the_lock_of_a_dead_process_is_taken_over(other: QLockFile, tmp_path: Path) -> None:
    path = lock_path(tmp_path / "p.zhubi")
    lines = path.read_text(encoding="utf-8").split("\n")
    other.unlock()
    # No process has so large a number.
    path.write_text("\n".join(["4194399", *lines[1:]]), encoding="utf-8")
    locks = Locks()
    assert locks.take(tmp_path / "p.zhubi") is None
    locks.release()


def test_a_holder_is_named() -> None:
    assert str(Holder("mei", "desk", 7)) == "mei @ desk (7)"
    assert str(Holder("", "", 7)) == "7"


def test_only_known_actions_are_taken_away_from_readers() -> None:
    assert set(CHANGING) < {action.id for action in ACTIONS}
    assert {"claim.mark", "edit.undo", "article.remove", "project.tags"} <= set(CHANGING)
    assert not {"project.export", "claims.copy", "project.history"} & set(CHANGING)


# ---------------------------------------------------------------- backups


def test_a_backup_is_made_once_for_what_changed(desk: Desk) -> None:
    background = Background(desk)
    keeper = BackingUp(desk, background)
    made: list[object] = []
    keeper.made.connect(made.append)
    for _twice in range(2):
        keeper.keep()
        background.wait()
    assert len(made) == len(backups_of(desk.project.path)) == 1
    desk.project.remove_claims([desk.project.claims()[0].id])
    keeper.keep()
    background.wait()
    assert len(made) == 2


def test_what_follows_a_backup_follows_its_failure_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    background = Background(desk)
    keeper = BackingUp(desk, background)
    notices: list[Notice] = []
    desk.told.connect(notices.append)
    folder = backup_folder(desk.project.path)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.touch()
    done: list[bool] = []
    keeper.keep(lambda: done.append(True))
    background.wait()
    folder.unlink()
    assert done == [True]
    assert notices[-1].weight is Weight.WARNING


def test_projects_of_one_name_have_folders_of_their_own(tmp_path: Path) -> None:
    one, two = tmp_path / "a" / "p.zhubi", tmp_path / "b" / "p.zhubi"
    assert backup_folder(one) != backup_folder(two)


# ---------------------------------------------------------------- history


def test_an_edit_shows_the_fields_that_differ(desk: Desk) -> None:
    before = desk.project.claims()[0]
    after = replace(before, stance=Stance(polarity="mixed"), note="hm")
    (piece,) = history_words.pieces(Change((before,), (after,)), LABELS)
    assert [(line.name, line.before, line.after) for line in piece.lines] == [
        ("Stance", "", "Mixed"),
        ("Note", "", "hm"),
    ]


def test_undo_reads_as_undo(desk: Desk) -> None:
    desk.project.undo()
    assert history_words.what(desk.project.history(limit=1)[0]) == "undone: new claim"


def test_the_history_is_read_page_by_page(desk: Desk) -> None:
    article = desk.project.articles()[0].article
    claim = desk.project.claims()[0]
    for number in range(PAGE):
        claim = replace(claim, note=str(number))
        desk.project.edit_claims([claim], reason="note")
    listed = HistoryList(desk)
    assert listed.rowCount() == PAGE
    listed.fetchMore(listed.index(-1, -1))
    assert listed.rowCount() == len(desk.project.history())
    assert not listed.canFetchMore(listed.index(-1, -1))
    listed.keep(claim=desk.project.claims(article.id)[1].id)
    assert listed.rowCount() == 1
    assert "new claim" in listed.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_conflict_is_told_and_changes_nothing(desk: Desk) -> None:
    notices: list[Notice] = []
    desk.told.connect(notices.append)
    marked = desk.project.history(limit=1)[0]
    claim = desk.project.claims()[1]
    desk.project.edit_claims([replace(claim, note="x")], reason="note")
    assert not history_list.undo_one(desk, marked)
    assert notices[-1].weight is Weight.ERROR
    assert len(desk.project.claims()) == 2


# ---------------------------------------------------------------- trash


def test_a_claim_brings_its_article_along(desk: Desk) -> None:
    article = desk.project.articles()[0].article
    desk.project.remove_articles([article.id])
    every = trash.gone(desk.project)
    claim = next(each for each in every if isinstance(each.removed.value, Claim))
    assert claim.article == (article.title or article.name)
    assert trash.bring_back(desk, [claim], every)
    assert len(desk.project.claims(article.id)) == 1
    desk.project.undo()
    assert all(row.article.id != article.id for row in desk.project.articles())


# ---------------------------------------------------------------- words for exports and repairs


def test_the_preview_names_what_it_counts(desk: Desk) -> None:
    claims = [replace(each, stance=Stance(polarity="mixed")) for each in desk.project.claims()]
    desk.project.edit_claims(claims, reason="stance")
    rows = dataset_words.rows(desk.project.preview_dataset(), LABELS)
    assert [(row.name, row.total) for row in rows[:2]] == [("Documents", 2), ("Claims", 2)]
    assert ("Mixed", 2) in [(row.name, row.total) for row in rows]


def test_every_remark_of_a_preview_is_put_in_words(desk: Desk) -> None:
    found = desk.project.preview_dataset()
    said = dataset_words.notices(found.notices, LABELS)
    assert len(said) == len(found.notices) > 0
    assert not any("{" in each for each in said)


def test_losses_come_before_what_is_only_carried(desk: Desk) -> None:
    carried = [each.carried for each in loss_words.lost(desk.project.losses("doccano"))]
    assert carried == sorted(carried)


def test_a_place_is_shown_with_what_stands_around() -> None:
    place = place_of("甲乙丙丁戊", (Span(1, 2), Span(3, 4)), "why")
    assert (place.before, place.words, place.after) == ("甲", "乙 … 丁", "戊")


def test_our_own_dataset_is_known_and_needs_no_unit(desk: Desk, tmp_path: Path) -> None:
    desk.project.export(tmp_path / "out")
    assert detected(tmp_path / "out") == DOCUMENTS
    assert units_for(DOCUMENTS) == ()
    assert detected(tmp_path / "none.json") is None


def test_a_report_ends_with_the_log(tmp_path: Path) -> None:
    log = tmp_path / "zhubi.log"
    log.write_text("one\ntwo\n", encoding="utf-8")
    assert report(log).endswith("one\ntwo\n")


# ---------------------------------------------------------------- another unit for the whole file


def test_a_file_is_taken_in_again_in_another_unit(desk: Desk, tmp_path: Path) -> None:
    text = "𠮷野家说：腾讯的模型很快，真的很快。"
    path = tmp_path / "theirs.jsonl"
    # Offsets of UTF-16 units with no words beside them: nobody can tell the unit from the file.
    line = {"id": 1, "text": text, "label": [[6, 8, "Claim"]]}
    path.write_text(json.dumps(line, ensure_ascii=False) + "\n", encoding="utf-8")
    background = Background(desk)
    taking = ClaimImports(desk, background)
    taking.start(Source(path=path, key="doccano"))
    background.wait()
    first = taking.last
    assert first is not None
    assert first.repairs == len(desk.project.repairs()) == 1
    taking.start(Source(path=path, key="doccano", unit=Unit.UTF16), instead_of=first)
    background.wait()
    assert desk.project.repairs() == ()
    assert [claim.words for claim in desk.project.claims()][-1] == "腾讯"
    assert len([row for row in desk.project.articles() if row.article.length == len(text)]) == 1


def test_the_unit_of_a_file_can_be_chosen_after_a_restart(desk: Desk, tmp_path: Path) -> None:
    text = "𠮷野家说：腾讯的模型很快，真的很快。"
    path = tmp_path / "theirs.jsonl"
    line = {"id": 1, "text": text, "label": [[6, 8, "Claim"], [9, 11, "Claim"]]}
    path.write_text(json.dumps(line, ensure_ascii=False) + "\n", encoding="utf-8")
    desk.project.import_format(path)
    background = Background(desk)
    # Nothing but the project remembers the import now.
    taking, repairing = ClaimImports(desk, background), Repairing(desk)
    repair, other = repairing.waiting()
    taken = repairing.brought_by(repair)
    assert taken is not None
    assert (taken.source.path, taken.source.key) == (path, "doccano")
    assert taken == repairing.brought_by(other)
    taking.start(Source(path=path, key="doccano", unit=Unit.UTF16), instead_of=taken)
    background.wait()
    assert desk.project.repairs() == ()
    assert [claim.words for claim in desk.project.claims()][-2:] == ["腾讯", "模型"]


def test_a_unit_chosen_late_leaves_alone_what_was_settled(desk: Desk, tmp_path: Path) -> None:
    text = "𠮷野家说：腾讯的模型很快，真的很快。"
    path = tmp_path / "theirs.jsonl"
    line = {"id": 1, "text": text, "label": [[6, 8, "Claim"], [9, 11, "Claim"]]}
    path.write_text(json.dumps(line, ensure_ascii=False) + "\n", encoding="utf-8")
    desk.project.import_format(path)
    background = Background(desk)
    taking, repairing = ClaimImports(desk, background), Repairing(desk)
    first, second = repairing.waiting()
    made = repairing.settle(first, (Span(0, 3),))
    assert made is not None
    taken = repairing.brought_by(second)
    assert taken is not None
    taking.start(Source(path=path, key="doccano", unit=Unit.UTF16), instead_of=taken)
    background.wait()
    words = [claim.words for claim in desk.project.claims(made.article)]
    assert desk.project.repairs() == ()
    assert {"𠮷野家", "模型"} <= set(words)


def test_a_file_that_is_gone_is_not_offered_again(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "theirs.jsonl"
    path.write_text(json.dumps({"text": "𠮷野家", "label": [[0, 2, "X"]]}), encoding="utf-8")
    desk.project.import_format(path)
    path.unlink()
    (repair,) = Repairing(desk).waiting()
    assert repair.source is None
    assert Repairing(desk).brought_by(repair) is None
