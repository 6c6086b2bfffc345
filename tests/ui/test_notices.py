"""A notice belongs to the project that was in hand when it was told."""

from pathlib import Path

import pytest

from reader.store.errors import StoreError
from reader.viewmodels.notices import Weight
from reader.viewmodels.wording.words import Counted
from tests.windows import Hand


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Hand:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    hand.window.session.desk.tell("one undo takes it back", Weight.WARNING)
    assert hand.window.notices.isVisible()
    return hand


def test_it_goes_with_its_project(sample: Hand) -> None:
    sample.window.session.opening.close()
    assert not sample.window.notices.isVisible()


def test_it_is_not_shown_over_another_project(sample: Hand, tmp_path: Path) -> None:
    assert sample.window.session.opening.make(tmp_path / "other.zhubi")
    assert not sample.window.notices.isVisible()


def test_what_is_told_while_another_is_opened_stays(sample: Hand, tmp_path: Path) -> None:
    desk = sample.window.session.desk
    desk.opened.connect(lambda: desk.tell("told now", Weight.WARNING))
    assert sample.window.session.opening.make(tmp_path / "other.zhubi")
    assert sample.window.notices.isVisible()
    assert sample.window.notices.text.text() == "told now"


def test_what_is_told_where_no_project_is_open_stays(hand: Hand, tmp_path: Path) -> None:
    assert not hand.window.session.opening.open(tmp_path / "gone.zhubi")
    assert hand.window.session.opening.make(tmp_path / "new.zhubi")
    assert hand.window.notices.isVisible()


def test_a_passing_notice_goes_with_the_language_it_was_told_in(sample: Hand) -> None:
    sample.window.session.desk.tell("told in passing")
    sample.window.session.settings.set("language", "zh_CN")
    sample.settle()
    assert not sample.window.notices.isVisible()


def test_a_warning_outlasts_its_language(sample: Hand) -> None:
    sample.window.session.settings.set("language", "zh_CN")
    sample.settle()
    assert sample.window.notices.isVisible()


REPORT = ("2 articles imported, 1 not read", Weight.WARNING, ("b.txt: no text",))


def closed(hand: Hand) -> str:
    """Close the notice; what is told then, if anything."""
    bar = hand.window.notices
    hand.click(bar.close_button)
    return bar.text.text() if bar.isVisible() else ""


def test_a_report_that_nobody_closed_comes_back(hand: Hand) -> None:
    desk, bar = hand.window.session.desk, hand.window.notices
    desk.tell(*REPORT)
    desk.tell("1 pair alike", Weight.WARNING, ("one ≈ two",))
    desk.tell("Undone: import")
    assert bar.text.text() == "Undone: import"
    assert closed(hand) == "1 pair alike"
    assert closed(hand) == REPORT[0]
    assert bar.details.toPlainText() == "b.txt: no text"
    assert closed(hand) == ""


def test_a_report_comes_back_after_work_is_done(hand: Hand) -> None:
    bar = hand.window.notices
    hand.window.session.desk.tell(*REPORT)
    bar.show_progress("Importing…", 1, 2)
    bar.show_progress("Importing…", 2, 2)
    bar.end_progress()
    assert bar.isVisible()
    assert bar.text.text() == REPORT[0]
    assert closed(hand) == ""


def test_the_same_report_told_again_is_closed_once(hand: Hand) -> None:
    for _time in range(3):
        hand.window.session.desk.tell(*REPORT)
    assert closed(hand) == ""


def test_reports_go_with_their_project(sample: Hand, tmp_path: Path) -> None:
    sample.window.session.desk.tell(*REPORT)
    sample.window.session.desk.tell("in passing")
    assert sample.window.session.opening.make(tmp_path / "other.zhubi")
    assert not sample.window.notices.isVisible()
    sample.window.session.desk.tell("in passing")
    assert closed(sample) == ""


def speak(hand: Hand, language: str) -> None:
    hand.window.session.settings.set("language", language)
    hand.settle()


def test_an_error_is_told_in_the_language_chosen_later(sample: Hand) -> None:
    desk, bar = sample.window.session.desk, sample.window.notices
    desk.tell_error(StoreError("a.zhubi is open for reading only; nothing was changed"))
    assert bar.text.text() == "a.zhubi is open for reading only; nothing was changed"
    speak(sample, "zh_CN")
    assert bar.text.text() == bar.text.accessibleName() == "a.zhubi 以只读方式打开，未作任何改动"
    speak(sample, "zh_TW")
    assert bar.text.text() == "a.zhubi 以唯讀方式開啟，未作任何改動"


def test_so_is_what_waits_below_and_what_unfolds(sample: Hand, tmp_path: Path) -> None:
    bar = sample.window.notices
    (tmp_path / "a.txt").write_text("", encoding="utf-8")
    sample.window.session.importing.start([tmp_path / "a.txt"])
    sample.settle()
    told = bar.text.text(), bar.details.toPlainText()
    sample.window.session.desk.tell("later", Weight.ERROR)
    speak(sample, "zh_TW")
    sample.click(bar.close_button)
    now = bar.text.text(), bar.details.toPlainText()
    assert now[0] == f"{Counted().imported(0)} {Counted().left_out(1)}"
    assert now[0] != told[0]
    assert now[1] != told[1]
    speak(sample, "en")
    assert (bar.text.text(), bar.details.toPlainText()) == told
