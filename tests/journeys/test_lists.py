"""Finding, labelling every occurrence, the lists and bulk edits, through the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from reader.core.span import Span
from reader.ui.dialogs.consistency_dialog import ConsistencyDialog
from reader.ui.dialogs.everywhere_dialog import EverywhereDialog
from reader.ui.dialogs.search_dialog import SearchDialog
from tests.windows import Hand

pytestmark = pytest.mark.journey

ONE = "腾讯的软件很快。\n也有人说，腾讯的软件很贵。"
TWO = "騰訊的軟體在台灣也有人用。"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """A project with one simplified and one traditional article, the first on the page."""
    for name, text in (("one.txt", ONE), ("two.txt", TWO)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    hand.answers.place = tmp_path / "lists.zhubi"
    hand.press("Ctrl+N")
    hand.answers.paths = (tmp_path / "one.txt", tmp_path / "two.txt")
    hand.press("Ctrl+I")
    return hand


def dialog(kind: type[QDialog]) -> QDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind))


def test_a_hit_found_in_the_other_script_is_marked_at_once(desk: Hand) -> None:
    desk.press("Ctrl+F")
    desk.type("騰訊")
    desk.press("Return", "Escape")
    assert desk.window.session.desk.selection == (Span(14, 16),)
    desk.press("Return")
    assert [claim.words for claim in desk.claims()] == ["腾讯"]


def test_finding_counts_its_hits_and_lights_them_up(desk: Hand) -> None:
    desk.press("Ctrl+F")
    desk.type("软件")
    bar = desk.window.page_panel.find_bar
    assert bar.count.text() == "1 / 2"
    desk.press("Return")
    assert bar.count.text() == "2 / 2"


def test_the_wording_of_the_other_side_is_found_too(desk: Hand) -> None:
    desk.press("Ctrl+F")
    desk.type("軟體")
    assert len(desk.window.session.finder.hits) == 2


def test_find_everywhere_goes_to_a_hit_in_another_article(desk: Hand) -> None:
    desk.press("Ctrl+Shift+F")
    found = dialog(SearchDialog)
    assert isinstance(found, SearchDialog)
    found.field.setText("有人用")
    found.search()
    found.list.setCurrentRow(0)
    found.list.itemActivated.emit(found.list.item(0))
    desk.settle()
    article = desk.window.session.desk.article
    assert article is not None
    assert article.file_name == "two.txt"
    assert desk.window.session.desk.selection == (Span(9, 12),)
    found.close()


def test_boilerplate_is_left_unticked(desk: Hand) -> None:
    start = ONE.index("腾讯")
    desk.drag(Span(start, start + 2))
    desk.press("B")
    desk.drag(Span(14, 16))
    ticked: list[tuple[bool, bool]] = []

    def look() -> None:
        shown = dialog(EverywhereDialog)
        assert isinstance(shown, EverywhereDialog)
        desk.window.session.background.wait()
        for row in range(shown.list.count()):
            item = shown.list.item(row)
            ticked.append(
                ("boilerplate" in item.text(), item.checkState() is Qt.CheckState.Checked)
            )
        shown.reject()

    QTimer.singleShot(0, look)
    desk.press("L")
    assert ticked == [(True, False), (False, True)]


def label_everywhere(hand: Hand, *, whole_project: bool) -> None:
    """Press L and accept what is ticked."""

    def answer() -> None:
        shown = dialog(EverywhereDialog)
        assert isinstance(shown, EverywhereDialog)
        shown.scope.setCurrentIndex(int(whole_project))
        hand.window.session.background.wait()
        shown.accept()

    QTimer.singleShot(0, answer)
    hand.press("L")
    # Without a window manager nobody gives the window the focus back.
    hand.window.activateWindow()
    hand.bot.waitUntil(hand.window.isActiveWindow)


def test_label_every_occurrence_is_one_undo(desk: Hand) -> None:
    desk.drag(Span(0, 2))
    label_everywhere(desk, whole_project=True)
    assert [claim.words for claim in desk.claims()] == ["腾讯", "腾讯", "騰訊"]
    desk.press("Ctrl+Z")
    assert desk.claims() == ()


def test_label_every_occurrence_describes_them_as_the_claim_in_hand(desk: Hand) -> None:
    desk.drag(Span(0, 2))
    desk.press("Return", "2", "V")
    label_everywhere(desk, whole_project=True)
    assert {claim.stance.polarity for claim in desk.claims()} == {"sceptical"}
    assert [claim.vendors[0].mentions[0].text for claim in desk.claims()] == [
        "腾讯",
        "腾讯",
        "騰訊",
    ]


def test_selected_claims_are_edited_at_once_with_one_undo(desk: Hand) -> None:
    desk.drag(Span(0, 2))
    label_everywhere(desk, whole_project=False)
    desk.press("F3")
    desk.window.claims.list.selectAll()
    desk.press("3")
    assert {claim.stance.polarity for claim in desk.claims()} == {"neutral"}
    desk.press("Ctrl+Z")
    assert {claim.stance.polarity for claim in desk.claims()} == {None}


def test_the_consistency_list_shows_words_tagged_otherwise_elsewhere(desk: Hand) -> None:
    desk.drag(Span(0, 2))
    label_everywhere(desk, whole_project=False)
    desk.press("Ctrl+Home", "J", "1", "J", "2")
    desk.window.commands["claims.consistency"].trigger()
    desk.settle()
    shown = dialog(ConsistencyDialog)
    assert isinstance(shown, ConsistencyDialog)
    titles = [shown.tree.topLevelItem(at).text(0) for at in range(shown.tree.topLevelItemCount())]
    assert titles == ["“腾讯”: claims differ in Stance", "“腾讯”: a claim here, none there"]
    shown.close()


def test_find_begins_at_the_words_that_are_selected(desk: Hand) -> None:
    second = ONE.index("腾讯", 3)
    desk.window.page_panel.page.select(Span(second, second + 2))
    desk.press("Ctrl+F")
    bar = desk.window.page_panel.find_bar
    assert (bar.field.text(), bar.count.text()) == ("腾讯", "2 / 2")
    desk.press("Esc")
    assert desk.window.session.desk.selection == (Span(second, second + 2),)


def starts(desk: Hand, *keys: str) -> list[int]:
    """Where the claim in hand begins after each of these keys."""
    found = []
    for key in keys:
        desk.press(key)
        found.append(desk.claim.start)
    return found


def test_the_next_claim_is_the_next_one_from_the_caret(desk: Hand) -> None:
    session = desk.window.session
    article = session.desk.article
    assert article is not None
    for start in (0, 4, 7):
        session.desk.project.mark(article.id, [Span(start, start + 1)])
    page = desk.window.page_panel.page
    page.select(Span(5, 6))
    assert starts(desk, "J", "K", "K", "J") == [7, 4, 0, 4]
    # Read on with a claim in hand: those around the caret are meant.
    assert starts(desk, "Ctrl+End", "K", "Ctrl+Home", "J") == [4, 7, 7, 0]


def test_beside_the_claims_of_an_article_the_list_goes_on(desk: Hand) -> None:
    session = desk.window.session
    for row in session.desk.project.articles():
        session.desk.project.mark(row.article.id, [Span(1, 2)])
    desk.window.claims.scope.setCurrentIndex(1)
    desk.press("Esc", "Ctrl+End", "J")
    assert desk.claim.article == session.desk.project.articles()[1].article.id
    desk.press("Ctrl+Home", "K")
    assert desk.claim.article == session.desk.project.articles()[0].article.id


def test_claims_are_copied_as_markdown(desk: Hand) -> None:
    desk.drag(Span(0, 7))
    desk.press("Return", "1", "Ctrl+Alt+C")
    copied = QGuiApplication.clipboard().text()
    assert copied == "## one\n\n- > 腾讯的软件很快\n  **Supportive** · 0–7\n"


def test_lists_keep_enter_for_themselves(desk: Hand) -> None:
    desk.drag(Span(0, 2))
    desk.press("Return", "F3")
    desk.window.claims.list.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press("Return")
    assert len(desk.claims()) == 1
    assert desk.window.page_panel.page.hasFocus()


@pytest.fixture
def shelf(desk: Hand) -> Hand:
    """Three more articles, which no order of import puts in the order of their titles."""
    paths = [desk.answers.paths[0].with_name(f"{name}.txt") for name in ("cc", "aa", "bb")]
    for path in paths:
        path.write_text(f"{path.stem}的大模型。{len(path.stem) * path.stem}", encoding="utf-8")
    desk.answers.paths = tuple(paths)
    desk.press("Ctrl+I")
    return desk


def in_hand(hand: Hand) -> str:
    article = hand.window.session.desk.article
    assert article is not None
    return article.name


def test_articles_are_sorted_by_keys_and_the_next_one_follows_that_order(shelf: Hand) -> None:
    sorting = shelf.window.articles.sorting
    sorting.setFocus(Qt.FocusReason.TabFocusReason)
    shelf.press("Down")
    assert sorting.currentText() == "Title"
    shelf.press("Escape")
    shelf.window.articles.list.setCurrentIndex(shelf.window.articles.filter.index(0))
    seen = [in_hand(shelf)]
    for _step in range(4):
        shelf.press("Ctrl+Return")
        seen.append(in_hand(shelf))
    assert seen == ["aa", "bb", "cc", "one", "two"]
    assert shelf.window.session.settings.get("articles_order") == "title"


def test_articles_are_narrowed_with_the_mouse_and_all_come_back(shelf: Hand) -> None:
    shelf.drag(Span(0, 2))
    shelf.press("Return")
    panel = shelf.window.articles
    assert panel.clear.isHidden()
    shelf.click(panel.filters_button)
    shelf.choose(panel.filters.boxes.box("claims"), "With claims")
    assert panel.filter.rowCount() == 1
    shelf.choose(panel.filters.boxes.box("script"), "Traditional")
    assert panel.filter.rowCount() == 0
    assert panel.list.isHidden()
    shelf.click(panel.clear)
    assert panel.filter.rowCount() == 5
    assert panel.clear.isHidden()


def pick(hand: Hand, group: str, value: str) -> None:
    """Answer the menu that opens next by keys: down to a group, in, down to a value, Enter."""

    def at(menu: QMenu, text: str) -> int:
        return [each.text() for each in menu.actions() if not each.isSeparator()].index(text)

    def answer() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(1, answer)
            return
        for _step in range(at(menu, group) + 1):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Right)
        values = QApplication.activePopupWidget()
        assert isinstance(values, QMenu)
        for _step in range(at(values, value)):
            QTest.keyClick(values, Qt.Key.Key_Down)
        QTest.keyClick(values, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)


def test_a_field_of_all_selected_claims_is_set_by_keys_with_one_undo(desk: Hand) -> None:
    desk.drag(Span(0, 2))
    label_everywhere(desk, whole_project=False)
    desk.press("F3", "Ctrl+A")
    pick(desk, "Kind", "Fact")
    desk.press("Shift+E")
    desk.front()
    assert [claim.kind for claim in desk.claims()] == ["fact", "fact"]
    desk.press("F3", "Ctrl+A")
    pick(desk, "Add a vendor", "Tencent")
    desk.press("Shift+E")
    desk.front()
    assert {claim.vendors[-1].vendor for claim in desk.claims()} == {"tencent"}
    desk.press("Ctrl+Z")
    desk.press("Ctrl+Z")
    assert {claim.kind for claim in desk.claims()} == {"opinion"}


def test_claims_are_filtered_with_the_mouse_by_a_field_added_on_demand(desk: Hand) -> None:
    desk.drag(Span(0, 2))
    desk.press("Return")
    desk.drag(Span(4, 6))
    desk.press("Return", "N")
    desk.type("twice")
    desk.press("Escape")
    panel = desk.window.claims
    desk.click(panel.filters_button)
    panel.filters.boxes.menu.aboutToShow.emit()
    offered = {each.text(): each for each in panel.filters.boxes.menu.actions()}
    offered["With and without a note"].trigger()
    desk.choose(panel.filters.box("noted"), "With a note")
    assert panel.filter.rowCount() == 1
    desk.click(panel.clear)
    assert panel.filter.rowCount() == 2
    assert panel.clear.isHidden()
