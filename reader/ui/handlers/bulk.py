"""What is done with the claims selected in the list: their menu, and one value for all of them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from reader.viewmodels.lists import bulk
from reader.viewmodels.wording.words import short

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

#: Characters of an entry: a vendor's whole name may be wider than the window.
_LONGEST = 40

OF_CLAIMS = (
    *("stance.1", "stance.2", "stance.3", "stance.4", "claim.done", "claim.everywhere"),
    *("claims.copy", "claim.delete"),
)


class BulkHandlers:
    """Joins the list of claims with the acts for what concerns several of them."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def claim_menu(self, place: QPoint) -> None:
        """Offer what can be done with the selected claims."""
        menu = QMenu(self._window)
        for ident in OF_CLAIMS:
            menu.addAction(self._window.commands[ident])
        menu.addSeparator()
        self._offer(menu)
        menu.exec(self._window.claims.list.viewport().mapToGlobal(place))
        menu.deleteLater()

    def change_selected(self) -> None:
        """Offer what can be changed about the claims selected in the list, or the one in hand."""
        menu = QMenu(self._window)
        self._offer(menu)
        shown = self._window.claims.list
        menu.exec(shown.mapToGlobal(shown.rect().topLeft()))
        menu.deleteLater()

    def _offer(self, menu: QMenu) -> None:
        """Put a menu of values into *menu* for every field that many claims can share."""
        session, labels = self._session, self._session.claims.labels
        here = (session.desk.claim.id,) if session.desk.claim else ()
        ids = self._window.claims.selected() or here
        if labels is None or not ids or session.desk.project.read_only:
            return
        for group in bulk.groups(labels, [session.desk.project.claim(each) for each in ids]):
            values = menu.addMenu(short(group.text, _LONGEST).replace("&", "&&"))
            for choice in group.choices:
                action = values.addAction(choice.text.replace("&", "&&"))
                edit = partial(session.acts.edit_all, "bulk", ids, choice.change)
                action.triggered.connect(lambda _on, edit=edit: session.backing_up.keep(edit))
