"""Dialogs that stay open beside the work, and the way from them to a claim."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


def show_beside(window: "MainWindow", dialog: QDialog) -> None:
    """Show *dialog* until it is closed or another project is open."""
    window.session.desk.opened.connect(dialog.close)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()


def go_to_claim(window: "MainWindow", claim: str) -> None:
    """Show a claim on its page, the focus on the text."""
    window.session.desk.jump_to_claim(claim)
    window.activateWindow()
    window.page_panel.first_focus().setFocus()
