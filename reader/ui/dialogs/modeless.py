"""Dialogs that stay open beside the work, in the language of the interface, and ways from them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from reader.core.span import Span
from reader.ui.dialogs.carry_over import carried
from reader.ui.dialogs.stepping_aside import uncover

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

D = TypeVar("D", bound=QDialog)


def show_beside(
    window: "MainWindow",
    key: str,
    make: Callable[[], D],
    *,
    anew: bool = False,
    lasting: bool = False,
) -> D:
    """Show the dialog that *make* makes until it is closed or another project is open.

    A *lasting* one belongs to no project and stays open. In another language it is made anew, in
    its place, with what was typed and chosen in it. There is one of each *key*: if that is open
    already, it comes to the front, *anew* if asked for. Returns the one that is shown.
    """
    every = window.findChildren(_Speaking)
    found = next((each for each in every if each.key == key and each.dialog.isVisible()), None)
    if found is None:
        dialog = _shown(window, key, make, lasting=lasting)
        dialog.show()
        return dialog
    if anew:
        return cast("D", found.follow())
    found.dialog.activateWindow()
    return cast("D", found.dialog)


def _shown(window: "MainWindow", key: str, make: Callable[[], D], *, lasting: bool) -> D:
    dialog = make()
    if not lasting:
        window.session.desk.opened.connect(dialog.close)
    dialog.finished.connect(dialog.deleteLater)
    _Speaking(window, dialog, key, make, lasting=lasting)
    return dialog


class _Speaking(QObject):
    """Lets an open dialog follow the language; belongs to the dialog and goes with it."""

    def __init__(
        self,
        window: "MainWindow",
        dialog: QDialog,
        key: str,
        make: Callable[[], QDialog],
        *,
        lasting: bool,
    ) -> None:
        super().__init__(dialog)
        self._window = window
        self.dialog = dialog
        self.key = key
        self._make = make
        self._lasting = lasting
        window.session.languages.changed.connect(self.follow)

    def follow(self) -> QDialog:
        """Make the dialog anew; it is closed first, since some end their work with them."""
        if not self.dialog.isVisible():
            return self.dialog
        geometry, put_back = self.dialog.geometry(), carried(self.dialog)
        self.dialog.close()
        dialog = _shown(self._window, self.key, self._make, lasting=self._lasting)
        put_back(dialog)
        dialog.setGeometry(geometry)
        dialog.show()
        asking = QApplication.activeModalWidget()
        if asking is not None:
            asking.raise_()
        return dialog


def go_to_claim(window: "MainWindow", claim: str) -> None:
    """Show a claim on its page, the focus on the text."""
    window.session.desk.jump_to_claim(claim)
    shown = window.session.desk.claim
    go_to_work(window, None if shown is None else shown.fragments[0].span)


def go_to_work(window: "MainWindow", span: Span | None) -> None:
    """Put the focus on the text, where no dialog lies over the words at *span*."""
    window.activateWindow()
    window.page_panel.first_focus().setFocus()
    if span is not None:
        uncover(window, window.page_panel.page, span)
