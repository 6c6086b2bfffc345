"""Dialogs that stay open beside the work, in the language of the interface, and ways from them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from reader.ui.dialogs.carry_over import carried

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


def show_beside(window: "MainWindow", make: Callable[[], QDialog]) -> None:
    """Show the dialog that *make* makes until it is closed or another project is open.

    In another language it is made anew, in its place, with what was typed and chosen in it.
    """
    dialog = _shown(window, make)
    dialog.show()


def _shown(window: "MainWindow", make: Callable[[], QDialog]) -> QDialog:
    dialog = make()
    window.session.desk.opened.connect(dialog.close)
    dialog.finished.connect(dialog.deleteLater)
    _Speaking(window, dialog, make)
    return dialog


class _Speaking(QObject):
    """Lets an open dialog follow the language; belongs to the dialog and goes with it."""

    def __init__(self, window: "MainWindow", dialog: QDialog, make: Callable[[], QDialog]) -> None:
        super().__init__(dialog)
        self._window = window
        self._dialog = dialog
        self._make = make
        window.session.languages.changed.connect(self.follow)

    def follow(self) -> None:
        """Make the dialog anew; it is closed first, since some end their work with them."""
        if not self._dialog.isVisible():
            return
        geometry, put_back = self._dialog.geometry(), carried(self._dialog)
        self._dialog.close()
        dialog = _shown(self._window, self._make)
        put_back(dialog)
        dialog.setGeometry(geometry)
        dialog.show()
        asking = QApplication.activeModalWidget()
        if asking is not None:
            asking.raise_()


def go_to_claim(window: "MainWindow", claim: str) -> None:
    """Show a claim on its page, the focus on the text."""
    window.session.desk.jump_to_claim(claim)
    window.activateWindow()
    window.page_panel.first_focus().setFocus()
