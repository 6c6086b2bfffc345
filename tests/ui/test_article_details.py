"""The facts of articles are seen and corrected in the window: one, or all that are selected."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from reader.core.article import Article
from reader.ui.dialogs.article_dialog import ArticleDialog
from tests.windows import LEFT, NO, Hand, open_dialog

Do = Callable[[ArticleDialog], None]


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Hand:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    return hand


def while_open(hand: Hand, do: Do, begin: Callable[[], object]) -> None:
    """Do something in the dialog that *begin* opens, which is closed afterwards."""
    seen = []

    def act() -> None:
        dialog = open_dialog(ArticleDialog)
        try:
            do(dialog)
            seen.append(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, act)
    begin()
    hand.front()
    assert seen


def accept(dialog: ArticleDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Ok).click()


def articles(hand: Hand) -> list[Article]:
    return [row.article for row in hand.window.session.desk.project.articles()]


def test_facts_are_corrected_and_one_undo_takes_it_back(sample: Hand) -> None:
    before = articles(sample)

    def correct(dialog: ArticleDialog) -> None:
        dialog.fields["published"].setText("2024年3月5日")
        dialog.fields["license"].setText("CC-BY-4.0")
        dialog.fields["author"].setText("")
        accept(dialog)

    while_open(sample, correct, lambda: sample.press("Alt+Return"))
    first = articles(sample)[0]
    assert (first.published, first.license, first.author) == ("2024-03-05", "CC-BY-4.0", None)
    assert "CC-BY-4.0" in sample.window.page_panel.page.sheet.heading.facts
    sample.press("Ctrl+Z")
    assert articles(sample) == before


def test_a_fact_that_cannot_be_is_told_and_the_dialog_stays(sample: Hand) -> None:
    before = articles(sample)

    def mistype(dialog: ArticleDialog) -> None:
        dialog.fields["published"].setText("soon")
        accept(dialog)
        assert dialog.isVisible()
        assert "soon" in dialog.trouble.text()
        assert dialog.focusWidget() is dialog.fields["published"]

    while_open(sample, mistype, lambda: sample.press("Alt+Return"))
    assert articles(sample) == before


def test_of_several_articles_only_what_is_typed_is_changed(sample: Hand) -> None:
    before = articles(sample)
    sample.window.articles.list.selectAll()

    def correct(dialog: ArticleDialog) -> None:
        assert "title" not in dialog.fields
        assert dialog.fields["source"].placeholderText() == "different"
        dialog.fields["license"].setText("CC0-1.0")
        accept(dialog)

    while_open(sample, correct, lambda: sample.press("Alt+Return"))
    assert {each.license for each in articles(sample)} == {"CC0-1.0"}
    assert [each.source for each in articles(sample)] == [each.source for each in before]
    sample.press("Ctrl+Z")
    assert articles(sample) == before


def test_different_facts_can_be_forgotten_together(sample: Hand) -> None:
    sample.window.articles.list.selectAll()

    def forget(dialog: ArticleDialog) -> None:
        QTest.keyClicks(dialog.fields["source"], "x")
        dialog.fields["source"].backspace()
        accept(dialog)

    while_open(sample, forget, lambda: sample.press("Alt+Return"))
    assert {each.source for each in articles(sample)} == {None}


def test_nothing_typed_changes_nothing(sample: Hand) -> None:
    entries = len(sample.window.session.desk.project.history())
    while_open(sample, accept, lambda: sample.press("Alt+Return"))
    assert len(sample.window.session.desk.project.history()) == entries


def test_a_click_on_the_facts_opens_them(sample: Hand) -> None:
    page = sample.window.page_panel.page
    box = page.to_view(page.sheet.header.facts)
    place = QPoint(box.center().x(), box.center().y())
    shown: list[str] = []
    while_open(
        sample,
        lambda dialog: shown.append(dialog.fields["title"].text()),
        lambda: QTest.mouseClick(page.viewport(), LEFT, NO, place),
    )
    assert shown == [articles(sample)[0].title]


def test_several_articles_stay_selected_when_another_is_added(sample: Hand) -> None:
    panel = sample.window.articles
    toggle = QItemSelectionModel.SelectionFlag.Toggle
    panel.list.selectionModel().setCurrentIndex(panel.filter.index(2, 0), toggle)
    sample.settle()
    ids = [each.id for each in articles(sample)]
    assert set(panel.chosen()) == {ids[0], ids[2]}
    assert sample.window.session.desk.article is not None
    assert sample.window.session.desk.article.id == ids[2]


def test_going_to_another_article_selects_it_alone(sample: Hand) -> None:
    sample.window.articles.list.selectAll()
    sample.press("Ctrl+PgDown")
    assert len(sample.window.articles.chosen()) == 1


def test_a_status_is_that_of_all_selected_articles(sample: Hand) -> None:
    sample.window.articles.list.selectAll()
    sample.window.commands["article.reviewed"].trigger()
    assert {each.status.value for each in articles(sample)} == {"reviewed"}
    sample.press("Ctrl+Z")
    assert {each.status.value for each in articles(sample)} == {"new"}


def test_all_selected_articles_are_removed_as_one(sample: Hand) -> None:
    before, claims = articles(sample), sample.claims()
    sample.window.articles.list.selectAll()
    sample.window.commands["article.remove"].trigger()
    sample.settle()
    assert articles(sample) == []
    assert "3 articles removed" in sample.window.notices.text.text()
    sample.press("Ctrl+Z")
    assert (articles(sample), sample.claims()) == (before, claims)


def test_the_facts_on_the_page_are_those_of_its_article_alone(sample: Hand) -> None:
    sample.window.articles.list.selectAll()
    page = sample.window.page_panel.page
    shown: list[bool] = []
    while_open(
        sample,
        lambda dialog: shown.append("title" in dialog.fields),
        page.facts_clicked.emit,
    )
    assert shown == [True]
