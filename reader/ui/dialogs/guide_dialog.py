"""Getting started: the first hour on one page, in the language of the interface."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QWidget

from reader import assets
from reader.ui.widgets import dialog_column, name, size_within_screen

#: Height of a line in percent of the font's, and room below a paragraph in pixels.
_LINE, _ROOM = 140, 4


class GuideDialog(QDialog):
    """Shows the page for *language*: ``en``, ``zh_CN`` or ``zh_TW``.

    Raises ``FileNotFoundError`` when the page does not come with the app.
    """

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Getting started"))
        size_within_screen(self, 600, 700)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        name(self.text, self.tr("Getting started"), tip="")
        page = assets.path("guide", f"{language}.md").read_text(encoding="utf-8")
        _set(self.text.document(), page)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = dialog_column(self)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.text.setFocus()


def _set(document: QTextDocument, page: str) -> None:
    """Set the page with room between its lines."""
    document.setDocumentMargin(18)
    document.setMarkdown(page, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    room = QTextBlockFormat()
    room.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    room.setBottomMargin(_ROOM)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(room)
