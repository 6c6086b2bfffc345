"""Everything without a keyboard: from the start page to a claim, its tags and its line."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.core.article import ArticleStatus
from reader.core.span import Span
from reader.script import Mode
from reader.ui.dialogs.everywhere_dialog import EverywhereDialog
from reader.ui.dialogs.export_dialog import ExportDialog
from reader.ui.dialogs.history_dialog import HistoryDialog
from tests.windows import LEFT, NO, Hand, open_dialog

pytestmark = pytest.mark.journey

ONE = "百度的方案很快，客户超过300家。\n也有人说，百度的方案很贵。"
TWO = "騰訊的軟體在台灣也有人用。"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """A project with two articles, made with the mouse, the first on the page."""
    for name, text in (("one.txt", ONE), ("two.txt", TWO)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    hand.answers.place = tmp_path / "mouse.zhubi"
    menu(hand, "File", "New project…")
    hand.answers.paths = (tmp_path / "one.txt", tmp_path / "two.txt")
    menu(hand, "File", "Import articles…")
    return hand


def popup() -> QMenu:
    """The menu that is open."""
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def pick(hand: Hand, text: str) -> None:
    """Click on an entry of the menu that is open."""
    shown = popup()
    entry = next(each for each in shown.actions() if each.text().replace("&", "") == text)
    assert entry.isEnabled(), text
    QTest.mouseClick(shown, LEFT, NO, shown.actionGeometry(entry).center())
    hand.settle()


def menu(hand: Hand, title: str, text: str) -> None:
    """Click on an entry of the menu bar."""
    bar = hand.window.menuBar()
    head = next(each for each in bar.actions() if each.text().replace("&", "") == title)
    QTest.mouseClick(bar, LEFT, NO, bar.actionGeometry(head).center())
    hand.settle()
    pick(hand, text)


def context(hand: Hand, widget: QWidget, place: QPoint) -> None:
    """Open the menu of what lies under the pointer."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    hand.settle()


def on_page(hand: Hand, offset: int, text: str) -> None:
    """Choose from the page's menu at a source offset."""
    context(hand, hand.window.page_panel.page.viewport(), hand.point(offset))
    pick(hand, text)


def mark(hand: Hand, span: Span) -> None:
    """Drag over a span and make it a claim."""
    hand.drag(span)
    on_page(hand, span.start, "Mark as claim")


def test_a_claim_with_stance_vendor_and_metric_and_its_line(desk: Hand, tmp_path: Path) -> None:
    mark(desk, Span(0, 16))
    desk.click(desk.window.form.stances.button_of("supportive"))
    on_page(desk, 3, "Take all that is offered for sure")
    desk.answers.place = tmp_path / "out"
    menu(desk, "File", "Export…")
    desk.click(open_dialog(ExportDialog).write_button)
    line = json.loads((tmp_path / "out" / "claims.jsonl").read_text(encoding="utf-8"))
    assert (line["text"], line["stance"]["polarity"]) == (ONE[:16], "supportive")
    assert [vendor["id"] for vendor in line["vendors"]] == ["baidu"]
    assert [metric["text"] for metric in line["metrics"]] == ["超过300家"]


def test_the_menu_on_a_claim_takes_it_in_hand_and_gives_it_a_stance(desk: Hand) -> None:
    mark(desk, Span(0, 7))
    made = desk.claim.id
    mark(desk, Span(23, 29))
    on_page(desk, 3, "Sceptical")
    assert (desk.claim.id, desk.claim.stance.polarity) == (made, "sceptical")


def test_the_menu_on_a_claim_shows_the_stance_it_has(desk: Hand) -> None:
    mark(desk, Span(0, 7))
    on_page(desk, 3, "Neutral")
    context(desk, desk.window.page_panel.page.viewport(), desk.point(3))
    assert [each.text() for each in popup().actions() if each.isChecked()] == ["Neutral"]
    popup().close()


def test_the_menu_on_selected_words_makes_a_claim_with_its_stance(desk: Hand) -> None:
    desk.drag(Span(0, 7))
    before = len(desk.window.session.desk.project.history())
    on_page(desk, 3, "Mixed")
    assert (desk.claim.span, desk.claim.stance.polarity) == (Span(0, 7), "mixed")
    assert len(desk.window.session.desk.project.history()) == before + 1


def test_words_elsewhere_become_a_mention_by_the_menu(desk: Hand) -> None:
    mark(desk, Span(8, 16))
    desk.drag(Span(0, 2))
    on_page(desk, 0, "Selection names the vendor")
    assert [entry.vendor for entry in desk.claim.vendors] == ["baidu"]
    assert desk.claim.vendors[0].mentions[0].span == Span(0, 2)


def test_every_occurrence_is_marked_by_the_menu(desk: Hand) -> None:
    desk.drag(Span(0, 2))
    context(desk, desk.window.page_panel.page.viewport(), desk.point(0))

    def accept() -> None:
        dialog = open_dialog(EverywhereDialog)
        desk.window.session.background.wait()
        QTest.mouseClick(dialog.accept_button, LEFT)

    QTimer.singleShot(0, accept)
    pick(desk, "Label every occurrence…")
    assert [claim.span for claim in desk.claims()] == [Span(0, 2), Span(23, 25)]


def test_a_claim_is_deleted_by_the_menu_and_comes_back_by_the_history(desk: Hand) -> None:
    mark(desk, Span(0, 7))
    made = desk.claims()
    on_page(desk, 3, "Delete claim")
    assert desk.claims() == ()
    menu(desk, "File", "History…")
    dialog = open_dialog(HistoryDialog)
    desk.click(dialog.undo)
    assert desk.claims() == made
    dialog.close()


@pytest.mark.parametrize("mode", [Mode.TRADITIONAL, Mode.TAIWAN_PHRASES, Mode.SIMPLIFIED])
def test_the_script_is_chosen_by_its_button_and_marked_in(desk: Hand, mode: Mode) -> None:
    desk.click(desk.window.page_panel.scripts.button_of(mode.value))
    assert desk.window.session.scripts.mode is mode
    mark(desk, Span(0, 5))
    assert desk.claim.words == "百度的方案"


def test_words_sentences_and_paragraphs_by_clicks(desk: Hand) -> None:
    view, place = desk.window.page_panel.page.viewport(), desk.point(9)
    QTest.mouseClick(view, LEFT, NO, place)
    QTest.mouseDClick(view, LEFT, NO, place)
    desk.settle()
    assert desk.window.session.desk.selection == (Span(8, 10),)
    QTest.mouseClick(view, LEFT, NO, place)
    desk.settle()
    context(desk, view, place)
    pick(desk, "Mark as claim")
    assert desk.claim.words == "百度的方案很快，客户超过300家"


def test_another_article_is_a_click_away_and_done_by_its_menu(desk: Hand) -> None:
    rows = desk.window.articles.list
    place = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), LEFT, NO, place)
    desk.settle()
    article = desk.window.session.desk.article
    assert article is not None
    assert article.file_name == "two.txt"
    QTimer.singleShot(0, lambda: pick(desk, "Article is done"))
    context(desk, rows.viewport(), place)
    assert desk.window.session.desk.project.article(article.id).status is ArticleStatus.DONE


def test_a_claim_of_the_list_is_a_click_away(desk: Hand) -> None:
    mark(desk, Span(0, 7))
    mark(desk, Span(23, 29))
    rows = desk.window.claims.list
    QTest.mouseClick(rows.viewport(), LEFT, NO, rows.visualRect(rows.model().index(0, 0)).center())
    desk.settle()
    assert desk.claim.span == Span(0, 7)


def test_all_highlights_are_hidden_by_their_button(desk: Hand) -> None:
    mark(desk, Span(0, 7))
    page = desk.window.page_panel
    before = page.page.grab().toImage()
    desk.click(page.highlights)
    assert page.page.grab().toImage() != before
    desk.click(page.highlights)
    assert page.highlights.isChecked()


def test_the_menu_without_claim_or_selection_offers_the_text(desk: Hand) -> None:
    on_page(desk, 3, "Text as written beside it")
    assert desk.window.page_panel.facing.other.isVisible()


def test_the_key_for_menus_belongs_to_the_caret(desk: Hand) -> None:
    mark(desk, Span(0, 7))
    made = desk.claim.id
    desk.window.session.desk.choose(None)
    desk.press("Esc", "Ctrl+Home", "Right")
    view = desk.window.page_panel.page.viewport()
    far = view.rect().bottomRight()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, far, view.mapToGlobal(far)))
    desk.settle()
    assert desk.claim.id == made
    assert popup().pos().y() < view.mapToGlobal(view.rect().center()).y()
    popup().close()


def test_a_right_click_keeps_the_selection(desk: Hand) -> None:
    desk.drag(Span(0, 7))
    QTest.mouseClick(
        desk.window.page_panel.page.viewport(), Qt.MouseButton.RightButton, NO, desk.point(3)
    )
    assert desk.window.session.desk.selection == (Span(0, 7),)
