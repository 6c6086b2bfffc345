"""The menu on the page: what can be done with the selection, or the claim, under the pointer."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from reader.core import claim_edits
from reader.core.claim import Claim
from reader.ui.page_tips import NO_CLAIMS
from reader.viewmodels import claim_marks

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

#: For a selection, for a claim and for the text alone, by the ids of the table of actions;
#: an empty one draws a line.
SELECTED = (
    *("claim.mark", "claim.fragment", "claim.everywhere", ""),
    *("claim.mention", "claim.metric_here", "claim.speaker", "claim.time", ""),
    *("article.boilerplate", "edit.copy", "edit.copy_source"),
)
ON_CLAIM = (
    *("", "claim.vendor", "claim.metric", "claim.take_all", "claim.note", ""),
    *("claim.done", "claim.everywhere", "", "claim.delete"),
)
PLAIN = ("find.here", "suggest.show", "", "script.next", "view.beside", "article.details")


class PageMenu:
    """Opens the menu; everything in it is an action of the one table, or a stance by its name."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def open(self, keys: tuple[str, ...], at: int, place: QPoint) -> None:
        """Open it at *place* (on the screen) for the highlights with these keys, top first.

        *at* is the source offset (code points) that was pointed at.
        """
        self._window.form.commit()
        desk = self._session.desk
        if desk.article is None:
            return
        claims = [claim_marks.claim_of(key) for key in keys]
        claims = [claim for claim in dict.fromkeys(claims) if claim not in NO_CLAIMS]
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        if desk.selection and not (claims and self._means(claims, at)):
            self._add_stances(menu, None)
            menu.addSeparator()
            self._add(menu, SELECTED)
        elif claims:
            if desk.claim is None or desk.claim.id not in claims:
                desk.choose(claims[0])
            self._add_stances(menu, desk.claim)
            self._add(menu, ON_CLAIM)
        else:
            self._add(menu, PLAIN)
        menu.popup(place)

    def _means(self, claims: list[str], at: int) -> bool:
        """Whether who points here, at these claims, means one and not the words selected."""
        desk = self._session.desk
        outside = not any(span.start <= at < span.end for span in desk.selection)
        # The words of a claim just made are still selected.
        return outside or any(
            tuple(part.span for part in desk.project.claim(claim).fragments) == desk.selection
            for claim in claims
        )

    def _add(self, menu: QMenu, ids: tuple[str, ...]) -> None:
        for ident in ids:
            if ident:
                menu.addAction(self._window.commands[ident])
            else:
                menu.addSeparator()

    def _add_stances(self, menu: QMenu, claim: Claim | None) -> None:
        """Offer the stances: for *claim*, or for the selected words to become one with it."""
        labels = self._session.claims.labels
        if labels is None:
            return
        dark = self._window.appearance.theme.dark
        for value in labels.offered("stance"):
            action = menu.addAction(value.label.within(labels.language))
            action.setIcon(_patch(labels.colour(value.key, dark=dark)))
            action.setEnabled(not self._session.desk.project.read_only)
            if claim is None:
                action.triggered.connect(partial(self._mark, value.key))
            else:
                action.setCheckable(True)
                action.setChecked(claim.stance.polarity == value.key)
                action.triggered.connect(partial(self._give, value.key))

    def _mark(self, stance: str, *_checked: object) -> None:
        self._session.acts.mark(stance)

    def _give(self, stance: str, *_checked: object) -> None:
        edit = partial(claim_edits.with_polarity, polarity=stance)
        self._session.acts.edit("stance", edit)


def _patch(colour: str) -> QIcon:
    """A small square of one colour."""
    patch = QPixmap(12, 12)
    patch.fill(QColor(colour))
    return QIcon(patch)
