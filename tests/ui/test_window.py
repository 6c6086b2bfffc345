"""The window as a whole: names for screen readers, keys, languages, themes, errors."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QWidget,
)

from reader.core.errors import ZhubiError
from reader.core.span import Span
from reader.project import Project
from reader.ui.app import watch_errors
from reader.ui.page.view import PageView
from reader.ui.window import MainWindow
from reader.viewmodels.notices import Weight
from tests.windows import Hand

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
)


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Hand:
    """The window with the sample project, its first claim in hand."""
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    hand.press("J")
    return hand


def controls(window: QWidget) -> Iterator[QWidget]:
    """What people use; not the inner parts that Qt makes for its own widgets."""
    for widget in window.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or any(map(whole, ancestors(widget)))
        if isinstance(widget, CONTROLS) and not inner:
            yield widget


def whole(widget: QWidget) -> bool:
    return isinstance(widget, QComboBox | QSpinBox | QLineEdit)


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_every_control_has_a_name(sample: Hand, language: str) -> None:
    sample.window.session.settings.set("language", language)
    sample.settle()
    unnamed = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in controls(sample.window)
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert unnamed == []


def test_the_language_changes_at_once(sample: Hand) -> None:
    window = sample.window
    assert window.menuBar().actions()[0].text() == "&File"
    window.commands["language.zh_TW"].trigger()
    sample.settle()
    assert window.menuBar().actions()[0].text() == "檔案(&F)"
    assert window.form.stances.button_of("sceptical").text().strip().startswith("質疑")
    window.commands["language.en"].trigger()
    sample.settle()
    assert window.menuBar().actions()[0].text() == "&File"


@pytest.mark.parametrize("theme", ["light", "sepia", "dark", "contrast"])
def test_a_theme_holds_for_the_window_and_the_page(sample: Hand, theme: str) -> None:
    sample.window.commands[f"theme.{theme}"].trigger()
    assert sample.window.appearance.theme.name == theme
    assert sample.window.page_panel.page.sheet.style.palette.name == theme


def test_letters_typed_into_a_field_are_no_shortcuts(sample: Hand) -> None:
    before = sample.claims()
    mode = sample.window.session.scripts.mode
    sample.window.articles.search.setFocus()
    sample.type("s1vnd")
    assert sample.window.articles.search.text() == "s1vnd"
    assert sample.claims() == before
    assert sample.window.session.scripts.mode is mode


def test_enter_in_a_field_marks_nothing(sample: Hand) -> None:
    before = sample.claims()
    sample.drag(Span(60, 70))
    sample.window.form.details.flag_field.setFocus()
    sample.type("odd")
    sample.press("Return")
    assert len(sample.claims()) == len(before)
    assert sample.claim.flags == ("odd",)


def test_escape_leaves_a_field_for_the_text(sample: Hand) -> None:
    sample.press("N")
    assert sample.window.form.details.note.hasFocus()
    sample.press("Esc")
    assert sample.window.page_panel.page.hasFocus()


def test_a_note_is_stored_when_the_field_is_left(sample: Hand) -> None:
    sample.press("N")
    sample.type("why so")
    sample.press("Esc")
    assert sample.claim.note == "why so"


def test_a_stance_is_never_chosen_for_anybody(sample: Hand) -> None:
    sample.drag(Span(60, 70))
    sample.press("Return")
    assert sample.claim.stance.polarity is None
    assert sample.window.form.stances.current is None


def test_what_is_dropped_is_imported(sample: Hand, tmp_path: Path) -> None:
    file = tmp_path / "dropped.txt"
    file.write_text("拖进来的文章。", encoding="utf-8")
    bad = tmp_path / "empty.txt"
    bad.touch()
    drop(sample.window, [file, bad])
    sample.settle()
    names = [row.article.name for row in sample.window.session.desk.project.articles()]
    assert "dropped" in names
    assert "empty.txt" in sample.window.notices.details.toPlainText()


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_an_error_of_ours_is_told_in_its_own_words(
    sample: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = hook(sample, tmp_path, monkeypatch, ZhubiError("the disk is full"))
    assert told == ("the disk is full", Weight.ERROR)


def test_an_error_nobody_foresaw_is_told_without_a_trace(
    sample: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, weight = hook(sample, tmp_path, monkeypatch, RuntimeError("inner works"))
    assert weight is Weight.ERROR
    assert "inner works" not in text
    assert "zhubi.log" in text


def hook(
    hand: Hand, folder: Path, patch: pytest.MonkeyPatch, error: Exception
) -> tuple[str, Weight]:
    """What the person is told when *error* is raised where nobody catches it."""
    patch.setattr("sys.excepthook", None)
    watch_errors(hand.window.session.desk, folder / "zhubi.log")
    told = []
    hand.window.session.desk.told.connect(told.append)
    __import__("sys").excepthook(type(error), error, None)
    return told[0].text, told[0].weight


def test_back_returns_to_where_one_was_reading(sample: Hand) -> None:
    page = sample.window.page_panel.page
    page.set_top_offset(300)
    place = page.top_offset()
    for _jump in range(2):
        sample.press("J")
    sample.press("Alt+Left", "Alt+Left")
    assert page.top_offset() == place


def far_apart(hand: Hand, folder: Path) -> PageView:
    """Two long articles, the first with a claim at its beginning and read at its middle."""
    hand.begin(folder, "大模型降价。\n" * 300, "小模型涨价。\n" * 300)
    desk = hand.window.session.desk
    assert desk.article is not None
    desk.project.mark(desk.article.id, [Span(0, 3)])
    page = hand.window.page_panel.page
    page.set_top_offset(1050)
    return page


def test_back_returns_to_the_line_one_was_reading(hand: Hand, tmp_path: Path) -> None:
    page = far_apart(hand, tmp_path)
    hand.press("K")
    assert page.top_offset() == 0
    hand.press("Alt+Left")
    assert (page.top_offset(), page.caret.offset) == (1050, 1050)
    hand.press("Down")
    assert page.top_offset() == 1050
    hand.press("Alt+Right")
    assert page.top_offset() == 0


def test_an_article_is_shown_again_where_one_was_reading(hand: Hand, tmp_path: Path) -> None:
    page = far_apart(hand, tmp_path)
    page.select(Span(1071, 1073))
    hand.press("Ctrl+PgDown")
    assert page.top_offset() == 0
    hand.press("Ctrl+PgUp")
    assert (page.top_offset(), page.caret.offset) == (1050, 1073)


@pytest.mark.parametrize("keys", [("Ctrl+Return",), ("F2", "Down"), ("Ctrl+PgDown",)])
def test_back_returns_to_the_article_before(
    hand: Hand, tmp_path: Path, keys: tuple[str, ...]
) -> None:
    page, desk = far_apart(hand, tmp_path), hand.window.session.desk
    first = desk.article
    assert first is not None
    hand.press(*keys)
    assert desk.article is not None
    assert desk.article.id != first.id
    hand.press("Alt+Left")
    assert (desk.article.id, page.top_offset()) == (first.id, 1050)
    assert not desk.places.can_go_back


def test_a_project_opens_where_one_was_reading(hand: Hand, tmp_path: Path) -> None:
    page = far_apart(hand, tmp_path)
    opening, desk = hand.window.session.opening, hand.window.session.desk
    hand.press("Ctrl+PgDown")
    page.set_top_offset(700)
    hand.press("Ctrl+W")
    opening.open(tmp_path / "work.zhubi")
    hand.settle()
    assert desk.article == desk.project.articles()[1].article
    assert page.top_offset() == 700


def test_a_project_whose_last_article_is_gone_opens_at_its_first(
    hand: Hand, tmp_path: Path
) -> None:
    far_apart(hand, tmp_path)
    opening, desk = hand.window.session.opening, hand.window.session.desk
    hand.press("Ctrl+W")
    with Project.open(tmp_path / "work.zhubi", annotator="Lin") as project:
        project.remove_articles(project.article_ids()[:1])
    opening.open(tmp_path / "work.zhubi")
    hand.settle()
    assert desk.article == desk.project.articles()[0].article


def test_done_and_next_in_one_key(sample: Hand) -> None:
    desk = sample.window.session.desk
    first = desk.article
    assert first is not None
    sample.press("Ctrl+Return")
    assert desk.project.article(first.id).status.value == "done"
    assert desk.article is not None
    assert desk.article.id != first.id


def test_the_annotator_is_on_every_claim(sample: Hand) -> None:
    sample.window.session.opening.sign_as("林")
    sample.drag(Span(60, 70))
    sample.press("Return")
    assert sample.claim.annotator == "林"


def test_a_project_that_cannot_be_opened_is_told_and_the_last_one_stays(
    sample: Hand, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.zhubi"
    with sqlite3.connect(bad) as other:
        other.execute("CREATE TABLE something_else (id)")
    other.close()
    before = sample.window.session.desk.project
    assert not sample.window.session.opening.open(bad)
    assert sample.window.session.desk.project is before
    assert sample.window.notices.isVisible()
