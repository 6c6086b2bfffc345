"""Dictionaries and protected terms are the project's, changed in one step, and hold at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from reader.intake import read_text
from reader.script import Mode
from reader.ui.dialogs.conversion_dialog import ConversionDialog
from tests.windows import Hand

TEXT = "新软件的数据量很大，厂商发布了新模型，这个说法还没有过试用期。"


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    hand.window.session.opening.make(tmp_path / "d.zhubi")
    hand.settle()
    taken = read_text(TEXT)
    hand.window.session.desk.project.add_articles([(taken.article, taken.text)])
    hand.settle()
    hand.window.session.desk.show(taken.article.id)
    hand.settle()
    return hand


def answer(hand: Hand, terms: str, dictionaries: str) -> None:
    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConversionDialog)
        dialog.terms.setPlainText(terms)
        dialog.choice.setCurrentIndex(dialog.choice.findData(dictionaries))
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        box.button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(0, fill)
    hand.window.commands["script.conversion"].trigger()
    hand.settle()


def test_a_protected_term_survives_at_once_and_until_undone(desk: Hand) -> None:
    desk.show(Mode.TAIWAN_PHRASES)
    assert "軟體" in desk.shown(0)
    answer(desk, " 软件 \n\n软件", "current")
    assert "軟件" in desk.shown(0)
    desk.window.commands["edit.undo"].trigger()
    desk.settle()
    assert "軟體" in desk.shown(0)


def test_both_choices_are_one_undo(desk: Hand) -> None:
    answer(desk, "软件", "as-shipped")
    project = desk.window.session.desk.project
    assert project.converter().dictionaries == "as-shipped"
    project.undo()
    assert project.converter().dictionaries == "current"
    assert project.setting("protected_terms", ["x"]) == ["x"]


def test_a_direction_without_sense_is_told(desk: Hand) -> None:
    scripts = desk.window.session.scripts
    desk.show(Mode.SIMPLIFIED)
    assert scripts.remark() == "already written so"
    desk.show(Mode.TRADITIONAL)
    assert scripts.remark() == ""


def test_the_title_is_shown_in_the_script_of_the_page(desk: Hand) -> None:
    desk.show(Mode.TRADITIONAL)
    assert desk.window.page_panel.page.sheet.heading.title.startswith("新軟件的數據量")


def test_source_and_author_are_shown_in_the_script_of_the_page(desk: Hand) -> None:
    project = desk.window.session.desk.project
    (row,) = project.articles()
    project.edit_article(replace(row.article, source="软件周刊", author="叶芸"))
    desk.show(Mode.TRADITIONAL)
    assert desk.window.page_panel.page.sheet.heading.facts.startswith("軟件週刊 · 葉芸")
