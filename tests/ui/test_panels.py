"""The panels: empty states, filters, metric and vendor rows, what the form shows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest

from reader.core.claim import ClaimStatus
from reader.core.span import Span
from reader.store.article_filter import Sought
from reader.ui.dialogs.keys_dialog import KeysDialog
from reader.ui.dialogs.settings_dialog import SettingsDialog
from reader.viewmodels.lists.article_filter import Chosen
from reader.viewmodels.page.style import FAMILIES, contrast
from reader.viewmodels.settings import THEMES
from tests.windows import ALT, LEFT, Hand

TEXT = "百度有超过300家客户，腾讯没有。\n李明说，云岭科技在4月发布了产品。"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """A project with one article and a claim on its first sentence."""
    hand.begin(tmp_path, TEXT)
    hand.drag(Span(0, 10))
    hand.press("Return")
    return hand


def test_an_empty_project_says_what_to_do(hand: Hand, tmp_path: Path) -> None:
    assert hand.window.session.opening.make(tmp_path / "empty.zhubi")
    hand.settle()
    assert hand.window.articles._empty.isVisible()
    assert not hand.window.articles.list.isVisible()
    assert hand.window.form._empty.isVisible()


def test_offers_are_taken_by_a_click(desk: Hand) -> None:
    form = desk.window.form
    desk.click(form.offers.vendors._flow.itemAt(0).widget())
    desk.click(form.offers.metrics._flow.itemAt(0).widget())
    assert [entry.vendor for entry in desk.claim.vendors] == ["baidu"]
    assert [metric.comparator for metric in desk.claim.metrics] == ["gt"]
    assert not form.offers.vendors.isVisible()


def test_a_metric_is_edited_in_its_row(desk: Hand) -> None:
    desk.press("M")
    row = desk.window.form.metrics.rows[0]
    row.amount.setFocus()
    row.amount.selectAll()
    desk.type("300~400")
    desk.press("Tab")
    assert (desk.claim.metrics[0].value_min, desk.claim.metrics[0].value_max) == (300, 400)
    assert row.amount.text() == "300–400"


def test_a_number_nobody_can_read_is_refused_and_the_old_one_kept(desk: Hand) -> None:
    desk.press("M")
    row = desk.window.form.metrics.rows[0]
    before = desk.claim
    row.amount.setFocus()
    row.amount.selectAll()
    desk.type("lots")
    desk.press("Tab")
    assert desk.claim == before
    assert row.amount.text() == "300"
    assert "lots" in desk.window.notices.text.text()


def test_the_selection_outside_becomes_a_mention_of_this_vendor(desk: Hand) -> None:
    desk.press("V")
    desk.drag(Span(12, 14))
    desk.click(desk.window.form.vendors.rows["baidu"].add)
    mentions = desk.claim.vendors[0].mentions
    assert [mention.text for mention in mentions] == ["百度", "腾讯"]


def test_a_mention_is_dropped_by_its_chip(desk: Hand) -> None:
    desk.press("V")
    row = desk.window.form.vendors.rows["baidu"]
    desk.click(row._flow.itemAt(0).widget().close_button)
    assert desk.claim.vendors[0].mentions == ()


def test_speaker_and_time_come_from_the_selection(desk: Hand) -> None:
    start = TEXT.index("李明")
    desk.drag(Span(start, start + 2))
    desk.press("Shift+P")
    start = TEXT.index("4月")
    desk.drag(Span(start, start + 2))
    desk.press("Shift+T")
    assert (desk.claim.speaker.type, desk.claim.speaker.name) == ("person", "李明")
    assert [time.text for time in desk.claim.times] == ["4月"]


def test_a_claims_ends_are_dragged(desk: Hand) -> None:
    start, end = desk.point(10, before=True), desk.point(8, before=True)
    page = desk.window.page_panel.page
    from_to(desk, start, end)
    assert desk.claim.span == Span(0, 8)
    assert page.hasFocus()


def from_to(hand: Hand, start: QPoint, end: QPoint) -> None:
    view = hand.window.page_panel.page.viewport()
    QTest.mousePress(view, LEFT, ALT, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, ALT, end)
    hand.settle()


def test_a_second_stretch_joins_the_claim(desk: Hand) -> None:
    desk.drag(Span(14, 16))
    desk.press("Shift+Return")
    assert [each.span for each in desk.claim.fragments] == [Span(0, 10), Span(14, 16)]


def test_the_list_is_filtered_by_status(desk: Hand) -> None:
    panel = desk.window.claims
    box = panel.filters.box("status")
    box.setCurrentIndex(box.findData(ClaimStatus.DONE.value))
    assert panel.filter.rowCount() == 0
    assert panel._empty.isVisible()
    box.setCurrentIndex(box.findData(ClaimStatus.DRAFT.value))
    assert panel.filter.rowCount() == 1


def test_the_selection_is_told_in_the_status_line(desk: Hand) -> None:
    desk.drag(Span(12, 14))
    assert desk.window.status_line.selected.text() == "source 12–14 · 2 characters"


def test_undo_says_what_it_takes_back(desk: Hand) -> None:
    assert desk.window.commands["edit.undo"].text() == "&Undo: new claim"
    desk.press("1")
    assert desk.window.commands["edit.undo"].text() == "&Undo: stance"


def test_undo_in_a_field_where_nothing_was_typed_is_that_of_the_project(desk: Hand) -> None:
    desk.window.articles.search.setFocus()
    desk.press("Ctrl+Z")
    assert desk.claims() == ()
    desk.press("Ctrl+Shift+Z")
    assert len(desk.claims()) == 1


def test_undo_in_a_field_belongs_to_what_was_typed_there_however_often(desk: Hand) -> None:
    field = desk.window.articles.search
    field.setFocus()
    desk.type("abc")
    desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert field.text() == ""
    assert len(desk.claims()) == 1


def test_undo_in_the_note_takes_back_what_was_typed_there_piece_by_piece(desk: Hand) -> None:
    desk.press("N")
    desk.type("so")
    desk.press("Home")
    desk.type("why ")
    desk.press("Ctrl+Z")
    assert desk.window.form.details.note.toPlainText() == "so"


def test_undo_in_a_note_where_nothing_was_typed_is_that_of_the_project(desk: Hand) -> None:
    desk.press("N", "Ctrl+Z")
    assert desk.claims() == ()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_keys_tell_what_the_mouse_does(desk: Hand, language: str) -> None:
    desk.window.session.settings.set("language", language)
    dialog = KeysDialog(desk.window.session.keymap, desk.window)
    heads = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    told = [heads[-1].child(at).text(1) for at in range(heads[-1].childCount())]
    assert any("Alt" in how for how in told)
    assert all(head.font(0).bold() for head in heads)


def test_a_clash_of_keys_is_told(desk: Hand) -> None:
    dialog = KeysDialog(desk.window.session.keymap, desk.window)
    dialog.mark("claim.note")
    dialog.field.setKeySequence("V")
    dialog.set_key.click()
    assert "V is already the key of “Vendor”" in dialog.trouble.text()
    dialog.deleteLater()


def test_a_new_key_is_set_and_shown(desk: Hand) -> None:
    dialog = KeysDialog(desk.window.session.keymap, desk.window)
    dialog.mark("claim.note")
    dialog.field.setKeySequence("Ctrl+Alt+N")
    dialog.set_key.click()
    assert desk.window.session.keymap.keys("claim.note") == ("Ctrl+Alt+N",)
    assert dialog.current() == "claim.note"
    dialog.deleteLater()


def test_settings_hold_at_once(desk: Hand) -> None:
    dialog = SettingsDialog(desk.window.session.settings, desk.window)
    field = dialog.fields["font_size"]
    field.setProperty("value", 26)
    assert desk.window.page_panel.page.sheet.style.size == 26
    dialog.deleteLater()


@pytest.mark.parametrize(
    "key, family",
    [("Alt+2", "One"), ("Alt+3", "Two"), ("Alt+4", "Two"), ("Alt+6", "Three"), ("Alt+1", "One")],
)
def test_each_script_has_a_font_of_its_own_choice(desk: Hand, key: str, family: str) -> None:
    settings = desk.window.session.settings
    for name, chosen in (("font_sc", "One"), ("font_tc", "Two"), ("font_hk", "Three")):
        settings.set(name, chosen)
    desk.press(key)
    families = desk.window.page_panel.page.sheet.style.families
    assert families[0] == family
    # What the font lacks comes from those of the same region.
    assert families[1:] == FAMILIES[{"One": "SC", "Two": "TC", "Three": "HK"}[family]]


@pytest.mark.parametrize(
    "key, value, measure",
    [
        ("paragraph_gap", 0.5, "paragraph_gap"),
        ("indent", 0.0, "indent"),
        ("underline", 3.5, "line_width"),
    ],
)
def test_measures_of_the_page_hold_at_once(
    desk: Hand, key: str, value: float, measure: str
) -> None:
    dialog = SettingsDialog(desk.window.session.settings, desk.window)
    before = desk.window.page_panel.page.sheet.metrics.line
    dialog.fields[key].setProperty("value", value)
    assert getattr(desk.window.page_panel.page.sheet.style, measure) == value
    assert desk.window.page_panel.page.sheet.metrics.line == before
    dialog.deleteLater()


def test_deleting_a_claim_takes_no_other_in_hand(desk: Hand) -> None:
    desk.drag(Span(11, 16))
    desk.press("Return", "Delete")
    assert desk.window.session.desk.claim is None
    assert len(desk.claims()) == 1


def test_boilerplate_is_marked_and_unmarked_by_one_key(desk: Hand) -> None:
    article = desk.window.session.desk.article
    assert article is not None
    before = article.boilerplate
    desk.drag(Span(12, 16))
    desk.press("B")
    marked = desk.window.session.desk.article
    assert marked is not None
    assert "腾讯没有" in [part.quote.text for part in marked.boilerplate]
    desk.drag(Span(13, 15))
    desk.press("B")
    assert desk.window.session.desk.article is not None
    assert desk.window.session.desk.article.boilerplate == before


def test_a_story_that_is_there_in_the_other_script_is_told(desk: Hand, tmp_path: Path) -> None:
    story = "大模型厂商今年都在谈落地，客户却说先要看到效果，再谈预算和合同的长短。" * 3
    converter = desk.window.session.scripts.converter()
    for name, text in (("hans", story), ("hant", converter.convert(story, "s2t"))):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        desk.window.session.importing.start([tmp_path / f"{name}.txt"])
        desk.settle()
    assert "nearly the same" in desk.window.notices.text.text()
    shown = desk.window.articles.filter
    shown.choose(Chosen(facts=Sought(alike=True)))
    assert [shown.index(row).data() for row in range(shown.rowCount())] == ["hans", "hant"]
    desk.window.session.desk.project.undo()
    desk.settle()
    assert shown.rowCount() == 0


def test_likeness_is_looked_for_when_it_is_filtered_by(desk: Hand, tmp_path: Path) -> None:
    story = "大模型厂商今年都在谈落地，客户却说先要看到效果，再谈预算和合同的长短。" * 3
    session = desk.window.session
    for at in range(2):
        (tmp_path / f"{at}.txt").write_text(story + str(at), encoding="utf-8")
    session.importing.start([tmp_path / "0.txt", tmp_path / "1.txt"])
    desk.settle()
    assert session.opening.open(session.desk.project.path)
    desk.settle()
    shown = desk.window.articles.filter
    shown.choose(Chosen(facts=Sought(alike=True)))
    desk.settle()
    assert shown.rowCount() == 2


def test_the_count_follows_a_deletion(desk: Hand) -> None:
    desk.drag(Span(11, 16))
    desk.press("Return", "Delete")
    assert desk.window.claims._count.text() == "1 claim"


def test_enter_presses_the_button_with_the_focus(desk: Hand) -> None:
    desk.window.form.stances.button_of("mixed").setFocus()
    desk.press("Return")
    assert desk.claim.stance.polarity == "mixed"


def test_another_claim_is_shown_from_the_top_of_the_form(desk: Hand) -> None:
    desk.drag(Span(11, 16))
    desk.press("Return", "N", "Esc")
    bar = desk.window.form.body._scroll.verticalScrollBar()
    assert bar.value() > 0
    desk.press("K")
    assert bar.value() == 0


def test_the_line_of_a_new_claim_is_in_sight(desk: Hand) -> None:
    claims = desk.window.claims
    desk.window.session.desk.choose(None)
    for start in range(11, 30):
        desk.window.session.desk.project.mark(desk.claims()[0].article, [Span(start, start + 1)])
    desk.settle()
    desk.drag(Span(31, 33))
    desk.press("Return")
    line = claims.list.visualRect(claims.list.currentIndex())
    assert claims.list.viewport().rect().contains(line)


def test_the_keyboard_goes_from_an_empty_project_to_its_first_text(
    hand: Hand, tmp_path: Path
) -> None:
    window = hand.window
    assert window.session.opening.make(tmp_path / "empty.zhubi")
    hand.settle()
    assert window.articles._import.hasFocus()
    (tmp_path / "first.txt").write_text(TEXT, encoding="utf-8")
    window.session.importing.start([tmp_path / "first.txt"])
    hand.settle()
    assert window.page_panel.page.hasFocus()


@pytest.mark.parametrize("name", THEMES[:-1])
def test_the_hint_in_an_empty_field_can_be_read(hand: Hand, name: str) -> None:
    hand.window.session.settings.set("theme", name)
    hand.settle()
    hint = hand.window.articles.search.palette().color(QPalette.ColorRole.PlaceholderText)
    assert contrast(hint.name(), hand.window.appearance.theme.surface) >= 4.5
