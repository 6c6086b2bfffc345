"""Articles in the forms in which people have them, through the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialogButtonBox

from reader.ui.dialogs.columns_dialog import ColumnsDialog
from tests.intake.office import docx, paragraph
from tests.windows import Hand, open_dialog

pytestmark = pytest.mark.journey


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """An empty project."""
    hand.answers.place = tmp_path / "forms.zhubi"
    hand.press("Ctrl+N")
    return hand


def _titles(desk: Hand) -> list[str]:
    return [row.article.title for row in desk.window.session.desk.project.articles()]


def _drop(desk: Hand, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    desk.window.dropEvent(QDropEvent(QPointF(5, 5), action, data, buttons, keys))
    desk.settle()


def test_a_table_and_a_document_dropped_are_one_change(desk: Hand, tmp_path: Path) -> None:
    table, document = tmp_path / "n.csv", tmp_path / "d.docx"
    table.write_text('标题,正文\n甲,"第一篇，\n两行。"\n乙,\n', encoding="utf-8")
    document.write_bytes(docx(paragraph("丙") + paragraph("第三篇。")))
    _drop(desk, table, document)
    assert _titles(desk) == ["甲", "丙"]
    assert desk.window.notices.isVisible()
    assert (desk.shown(0), desk.shown(1)) == ("第一篇，", "两行。")
    desk.press("Ctrl+Z")
    assert _titles(desk) == []


def test_the_column_of_the_text_is_asked_for_and_its_words_shown(
    desk: Hand, tmp_path: Path
) -> None:
    (tmp_path / "n.csv").write_text("甲,乙\n题目,第一篇文章。\n", encoding="utf-8")
    desk.answers.paths = (tmp_path / "n.csv",)
    seen: list[str] = []

    def answer() -> None:
        dialog = open_dialog(ColumnsDialog)
        accept = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        seen.append(f"{accept.isEnabled()}")
        dialog.boxes["text"].setCurrentIndex(2)
        dialog.boxes["title"].setCurrentIndex(1)
        seen.append(dialog.sample.text())
        accept.click()

    QTimer.singleShot(0, answer)
    desk.press("Ctrl+I")
    desk.settle()
    assert seen == ["False", "第一篇文章。"]
    assert _titles(desk) == ["题目"]


def test_a_table_that_nobody_explains_is_left_out_with_its_columns(
    desk: Hand, tmp_path: Path
) -> None:
    (tmp_path / "n.csv").write_text("甲,乙\n题目,第一篇文章。\n", encoding="utf-8")
    desk.answers.paths = (tmp_path / "n.csv",)
    QTimer.singleShot(0, lambda: open_dialog(ColumnsDialog).reject())
    desk.press("Ctrl+I")
    desk.settle()
    assert _titles(desk) == []
    assert "甲, 乙" in desk.window.notices.details.toPlainText()
