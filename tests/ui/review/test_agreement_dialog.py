"""The page on agreement, driven by keys: compared, read, decided, undone."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader.core.claim import ClaimStatus
from reader.core.span import Span
from reader.project import Project
from reader.project.adjudicating import Choice
from reader.ui.page import accessible
from reader.ui.review.dialog import AgreementDialog
from reader.viewmodels.review.case_list import Column, Show
from reader.viewmodels.settings import LANGUAGES
from tests.ui.test_accessible_dialogs import controls, mnemonics, nameless, told
from tests.windows import Hand, open_dialog

TEXT = "百度的大模型很快。\n阿里巴巴的模型超过300家客户在用。"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """A project with one article, in which Mei has marked two claims."""
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    hand.answers.place = tmp_path / "mei.zhubi"
    hand.press("Ctrl+N")
    hand.answers.paths = (tmp_path / "one.txt",)
    hand.press("Ctrl+I")
    mark(hand, "Mei", (0, 8))
    mark(hand, "Mei", (10, 14))
    return hand


@pytest.fixture
def two(desk: Hand) -> Hand:
    """Ben has the same claim, one otherwise, and one that Mei has not."""
    mark(desk, "ben", (0, 8))
    mark(desk, "ben", (10, 14), kind="fact")
    mark(desk, "ben", (17, 24))
    return desk


def mark(hand: Hand, who: str, span: tuple[int, int], kind: str = "opinion") -> None:
    project = hand.window.session.desk.project
    project.sign_as(who)
    claim = project.mark(project.articles()[0].article.id, [Span(*span)], polarity="neutral")
    project.edit_claims([replace(claim, kind=kind)], reason="kind")
    project.sign_as("Mei")
    hand.settle()


def opened(hand: Hand) -> AgreementDialog:
    hand.press("Ctrl+G")
    dialog = open_dialog(AgreementDialog)
    dialog.activateWindow()
    hand.settle()
    dialog.table.setFocus()
    return dialog


def column(dialog: AgreementDialog, which: Column) -> list[str]:
    model = dialog.cases
    return [str(model.index(at, which).data()) for at in range(model.rowCount())]


def held(hand: Hand) -> list[tuple[str, int, str]]:
    return [(claim.annotator, claim.start, claim.status.value) for claim in hand.claims()]


def test_two_annotators_are_shown_with_their_cases(two: Hand) -> None:
    dialog = opened(two)
    assert column(dialog, Column.VERDICT) == ["Agree", "Differ", "Only ben"]
    assert column(dialog, Column.DIFFERS) == ["", "Kind", ""]
    assert dialog.figures_model.rowCount() == 2
    assert dialog.progress.text() == "0 of 3 decided"
    dialog.close()


def test_a_key_decides_and_takes_up_the_next(two: Hand) -> None:
    dialog = opened(two)
    two.press("1")
    assert column(dialog, Column.DECIDED) == ["Mei", "", ""]
    assert dialog.table.currentIndex().row() == 1
    two.press("2")
    two.press("0")
    assert dialog.progress.text() == "3 of 3 decided"
    assert held(two) == [("Mei", 0, "reviewed"), ("ben", 10, "reviewed")]
    dialog.close()


def test_both_can_be_taken_and_what_is_taken_is_marked(two: Hand) -> None:
    dialog = opened(two)
    two.press("Down", "3", "Up")
    assert [choice for choice, each in dialog.pane.buttons.items() if each.isChecked()] == [
        Choice.BOTH
    ]
    assert [claim.status for claim in two.claims()].count(ClaimStatus.REVIEWED) == 2
    dialog.close()


def test_of_a_claim_that_one_has_there_is_that_or_none(two: Hand) -> None:
    dialog = opened(two)
    two.press("Down", "Down")
    can = [choice for choice, each in dialog.pane.buttons.items() if each.isEnabled()]
    assert can == [Choice.B, Choice.NEITHER]
    before = held(two)
    two.press("1")
    assert held(two) == before
    dialog.close()


def test_ctrl_z_takes_a_decision_back(two: Hand) -> None:
    dialog = opened(two)
    before = held(two)
    two.press("0")
    assert held(two) != before
    assert dialog.table.currentIndex().row() == 1
    two.press("Ctrl+Z")
    assert held(two) == before
    assert dialog.table.currentIndex().row() == 0
    assert column(dialog, Column.DECIDED) == ["", "", ""]
    two.press("Ctrl+Shift+Z")
    assert column(dialog, Column.DECIDED) == ["Neither", "", ""]
    dialog.close()


def test_what_is_agreed_is_accepted_with_one_button(two: Hand) -> None:
    dialog = opened(two)
    two.click(dialog.accept_agreed)
    assert dialog.progress.text() == "1 of 3 decided"
    assert not dialog.accept_agreed.isEnabled()
    dialog.close()


def test_the_list_is_narrowed(two: Hand) -> None:
    dialog = opened(two)
    for show, count in ((Show.DIFFER, 1), (Show.ONE, 1), (Show.AGREE, 1), (Show.ALL, 3)):
        dialog.filter.setCurrentIndex(list(Show).index(show))
        assert (show, dialog.cases.rowCount()) == (show, count)
    dialog.close()


def test_what_differs_is_marked_side_by_side(two: Hand) -> None:
    dialog = opened(two)
    two.press("Down")
    lines = dialog.pane.lines
    marked = [at for at in range(lines.rowCount()) if lines.item(at, 0).text()]
    assert [lines.item(at, 1).text() for at in marked] == ["Kind"]
    assert [lines.item(marked[0], at).text() for at in (2, 3)] == ["Opinion", "Fact"]
    assert lines.horizontalHeaderItem(2).text() == "Mei"
    dialog.close()


def test_enter_goes_to_the_words(two: Hand) -> None:
    dialog = opened(two)
    two.press("Down", "Down", "Return")
    assert two.claim.start == 17
    dialog.close()


def test_a_case_that_was_refused_is_shown_by_its_words(two: Hand) -> None:
    dialog = opened(two)
    two.press("Down", "Down", "0", "Up", "Down", "Down")
    dialog.table.setCurrentIndex(dialog.cases.index(2, 0))
    two.press("Return")
    assert two.window.session.desk.selection == (Span(17, 24),)
    dialog.close()


def test_articles_of_one_alone_are_decided_too(two: Hand, tmp_path: Path) -> None:
    assert not opened(two).sides.alone.isVisible()
    open_dialog(AgreementDialog).close()
    (tmp_path / "two.txt").write_text("腾讯也有模型。", encoding="utf-8")
    two.window.session.importing.start([tmp_path / "two.txt"])
    two.settle()
    project = two.window.session.desk.project
    made = project.mark(project.articles()[1].article.id, [Span(0, 6)])
    two.front()
    dialog = opened(two)
    assert dialog.cases.rowCount() == 3
    two.click(dialog.sides.alone)
    assert dialog.cases.rowCount() == 4
    dialog.table.setCurrentIndex(dialog.cases.index(3, 0))
    dialog.table.setFocus()
    two.press("1")
    assert project.claim(made.id).status is ClaimStatus.REVIEWED
    two.click(dialog.sides.alone)
    assert dialog.cases.rowCount() == 3


def test_with_one_annotator_it_says_what_to_do(desk: Hand) -> None:
    dialog = opened(desk)
    assert dialog.pages.currentWidget() is dialog.empty
    assert "Only Mei has claims here" in dialog.empty.text()
    assert "Another file…" in dialog.empty.text()
    dialog.close()


def test_without_a_claim_it_says_so(desk: Hand) -> None:
    project = desk.window.session.desk.project
    project.remove_claims([claim.id for claim in project.claims()])
    desk.settle()
    dialog = opened(desk)
    assert "Nobody has marked a claim here yet" in dialog.empty.text()
    dialog.close()


def test_another_file_is_compared_and_its_claims_are_taken_in(desk: Hand, tmp_path: Path) -> None:
    other = tmp_path / "bens.zhubi"
    desk.window.session.desk.project.back_up(other)
    with Project.open(other, annotator="ben") as project:
        project.remove_claims([claim.id for claim in project.claims()])
        project.mark(project.articles()[0].article.id, [Span(0, 8)], polarity="neutral")
    dialog = opened(desk)
    desk.answers.place = other
    desk.click(dialog.sides.browse)
    assert column(dialog, Column.VERDICT) == ["Agree", "Only Mei"]
    assert not any(each.isEnabled() for each in dialog.pane.buttons.values())
    assert dialog.sides.signed.text() == "ben"
    desk.click(dialog.sides.take)
    desk.settle()
    assert not dialog.sides.intake.isVisible()
    assert column(dialog, Column.VERDICT) == ["Agree", "Only Mei"]
    assert ("ben", 0, "draft") in held(desk)
    dialog.close()


def test_a_file_that_is_none_is_told(desk: Hand, tmp_path: Path) -> None:
    dialog = opened(desk)
    desk.answers.place = tmp_path / "no.zhubi"
    desk.click(dialog.sides.browse)
    assert dialog.progress.text()
    dialog.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name_and_a_letter_of_its_own(two: Hand, language: str) -> None:
    accessible.install()
    two.window.session.settings.set("language", language)
    other = two.window.session.desk.project.path.with_name("other.zhubi")
    two.window.session.desk.project.back_up(other)
    dialog = opened(two)
    two.answers.place = other
    two.click(dialog.sides.browse)
    found = controls(dialog)
    assert {dialog.figures, dialog.table, dialog.filter, dialog.sides.signed} <= set(found)
    assert not [each for each in found if nameless(each)]
    names = [(each.parentWidget(), *told(each)) for each in found]
    assert [each for each, count in Counter(names).items() if count > 1] == []
    letters = list(mnemonics(dialog))
    assert [each for each, count in Counter(letters).items() if count > 1] == []
    dialog.close()


def test_what_cannot_be_read_of_a_file_is_listed(two: Hand, tmp_path: Path) -> None:
    two.window.session.desk.project.export(tmp_path / "out")
    file = tmp_path / "out" / "documents.jsonl"
    file.write_text(file.read_text("utf-8") + "{}\n", encoding="utf-8")
    dialog = opened(two)
    two.answers.place = file
    two.click(dialog.sides.browse)
    assert "Not read: documents.jsonl, line 2" in dialog.left_out.text()
    dialog.close()


def test_there_is_one_page_at_a_time(two: Hand) -> None:
    dialog = opened(two)
    two.front()
    two.window.commands["review.agreement"].trigger()
    two.settle()
    pages = [each for each in QApplication.topLevelWidgets() if isinstance(each, AgreementDialog)]
    assert [each for each in pages if each.isVisible()] == [dialog]
    dialog.close()
    two.front()
    assert opened(two) is not dialog
    open_dialog(AgreementDialog).close()


def test_another_language_keeps_the_comparison(two: Hand, tmp_path: Path) -> None:
    dialog = opened(two)
    two.press("Down")
    two.window.session.settings.set("language", "zh_CN")
    two.settle()
    again = open_dialog(AgreementDialog)
    assert again is not dialog
    assert again.cases.rowCount() == 3
    again.close()
    assert QApplication.activeModalWidget() is None
