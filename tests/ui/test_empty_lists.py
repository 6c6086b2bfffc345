"""Where a list is empty, its words stand in its place; nothing that only closes is emphasised."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLabel, QPushButton

from reader.ui.dialogs.everywhere_dialog import EverywhereDialog
from reader.ui.dialogs.restore_dialog import RestoreDialog
from reader.ui.dialogs.search_dialog import SearchDialog
from reader.ui.dialogs.settings_dialog import SettingsDialog
from reader.ui.dialogs.trash_dialog import TrashDialog
from tests.ui.dialogs import Opened, shown
from tests.windows import Hand, open_dialog


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Iterator[Hand]:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    yield hand
    for dialog in shown():
        dialog.close()


def in_the_middle(words: QLabel, view: QAbstractItemView) -> bool:
    centred = words.alignment() == Qt.AlignmentFlag.AlignCenter
    return bool(words.text()) and centred and view.isHidden()


def test_the_trash(sample: Hand) -> None:
    sample.window.commands["project.trash"].trigger()
    dialog = open_dialog(TrashDialog)
    assert in_the_middle(dialog.count, dialog.tree)
    sample.window.session.acts.remove((sample.claims()[0].id,))
    sample.settle()
    assert not in_the_middle(dialog.count, dialog.tree)
    assert dialog.tree.isVisible()


def test_the_hits(sample: Hand) -> None:
    sample.window.commands["find.everywhere"].trigger()
    dialog = open_dialog(SearchDialog)
    dialog.ask("不在任何文章裡")
    assert in_the_middle(dialog.count, dialog.list)
    dialog.ask("模型")
    assert dialog.list.isVisible()


def test_the_backups(sample: Hand) -> None:
    session = sample.window.session
    dialog = RestoreDialog(session.desk.project.path, session.backing_up, sample.window)
    assert in_the_middle(dialog.preview, dialog.tree)
    dialog.deleteLater()


def test_closing_is_not_emphasised(sample: Hand) -> None:
    dialog: QDialog = SettingsDialog(sample.window.session.settings, sample.window)
    dialog.show()
    sample.settle()
    assert not any(each.isDefault() for each in dialog.findChildren(QPushButton))
    dialog.close()


def test_the_act_of_a_dialog_is_as_wide_as_its_bold_words(sample: Hand) -> None:
    dialog = Opened(sample).everywhere()
    assert isinstance(dialog, EverywhereDialog)
    dialog.show()
    sample.settle()
    # A weight that only the style sheet's states give is drawn, but not measured.
    assert dialog.accept_button.font().bold()
    dialog.close()
    dialog.deleteLater()
