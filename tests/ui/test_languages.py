"""Dialogs follow the language while they are open, and keep what is typed and chosen in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from reader.ui.dialogs.export_dialog import ExportDialog
from reader.ui.dialogs.search_dialog import SearchDialog
from reader.ui.dialogs.settings_dialog import SettingsDialog
from reader.viewmodels.actions import ACTIONS
from reader.viewmodels.settings import LANGUAGES
from tests.ui.dialogs import BESIDE, shown
from tests.windows import Hand, open_dialog

PORTABLE = QKeySequence.SequenceFormat.PortableText


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Iterator[Hand]:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    yield hand
    for dialog in shown():
        dialog.close()


def speak(hand: Hand, language: str) -> None:
    hand.window.session.settings.set("language", language)
    hand.settle()


@pytest.mark.parametrize("action", BESIDE)
def test_an_open_dialog_follows_the_language(sample: Hand, action: str) -> None:
    sample.window.commands[action].trigger()
    sample.settle()
    (before,) = shown()
    kind, title, place = type(before), before.windowTitle(), before.geometry()
    speak(sample, "zh_CN")
    (after,) = shown()
    assert type(after) is kind
    assert after.windowTitle() != title
    assert after.geometry() == place
    speak(sample, "en")
    assert shown()[0].windowTitle() == title


def test_what_is_typed_and_chosen_is_kept(sample: Hand) -> None:
    sample.window.commands["find.everywhere"].trigger()
    open_dialog(SearchDialog).field.setText("模型")
    sample.window.commands["project.export"].trigger()
    before = open_dialog(ExportDialog)
    before.choose("dataset")
    before.form.licence.setText("CC0-1.0")
    sample.settle()
    speak(sample, "zh_TW")
    after = open_dialog(ExportDialog)
    assert (after.way, after.form.licence.text()) == ("dataset", "CC0-1.0")
    assert open_dialog(SearchDialog).field.text() == "模型"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_is_the_same_key_in_every_language(sample: Hand, language: str) -> None:
    speak(sample, language)
    window = sample.window
    for row in ACTIONS:
        keys = [each.toString(PORTABLE) for each in window.commands[row.id].shortcuts()]
        assert keys == [
            QKeySequence.fromString(key, PORTABLE).toString(PORTABLE) for key in row.keys
        ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_article_is_done_by_either_enter(sample: Hand, language: str, key: Qt.Key) -> None:
    speak(sample, language)
    before = sample.window.session.desk.article
    page = sample.window.page_panel.page
    page.setFocus()
    QTest.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
    sample.settle()
    assert sample.window.session.desk.article != before


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_qts_own_file_dialog_is_chinese_throughout(hand: Hand, language: str) -> None:
    speak(hand, language)
    dialog = QFileDialog(hand.window)
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert len(labels) == 3
    assert [text for text in labels if text.isascii()] == []
    dialog.deleteLater()


def test_a_dialog_that_was_closed_stays_closed(sample: Hand) -> None:
    sample.window.commands["project.history"].trigger()
    shown()[0].close()
    speak(sample, "zh_CN")
    assert shown() == []


def test_the_settings_follow_the_language_that_is_chosen_in_them(sample: Hand) -> None:
    dialog = SettingsDialog(sample.window.session.settings, sample.window)
    speak(sample, "zh_TW")
    assert dialog.windowTitle() == "設定"
    assert dialog.fields["theme"].property("currentText") == "淺色"
    assert dialog.fields["column"].property("suffix") != " characters"
    dialog.deleteLater()
