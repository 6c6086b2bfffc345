"""What the actions on the page do that needs more than the page: both sides, or the claim."""

from typing import TYPE_CHECKING

from reader.script import Mode, Script
from reader.viewmodels.page.steps import Step

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class PageHandlers:
    """Joins the page and the text beside it with the claim in hand and the script."""

    def __init__(self, window: "MainWindow") -> None:
        self._facing = window.page_panel.facing
        self._tips = window.page_panel.tips
        self._session = window.session

    def show_beside(self, shown: bool) -> None:
        """Show the text as written beside the page, or no more; kept for the next start.

        As written on both sides would say nothing, so the page turns to the other script then.
        """
        self._facing.set_beside(shown)
        article = self._session.desk.article
        if shown and article is not None and self._session.scripts.wanted is Mode.SOURCE:
            hans = Script(article.script) is Script.HANS
            self._session.scripts.choose(Mode.TRADITIONAL if hans else Mode.SIMPLIFIED)

    def copy(self, *, source: bool = False) -> None:
        """Copy the selected words as the page in use shows them, or as written."""
        self._facing.reading.copy(source=source)

    def tell_here(self) -> None:
        """Tell at the caret what the pointer would be told there."""
        self._tips.tell(self._facing.reading)

    def nudge(self, step: Step, *, forward: bool, at_start: bool) -> None:
        """Move one end of the claim in hand; what of it is not in sight is brought there first."""
        claim, page = self._session.desk.claim, self._facing.page
        if claim is None or page.nudge(step, forward=forward, at_start=at_start):
            return
        if not any(each.key == claim.id for each in page.selected_highlights()):
            page.go_to(claim.span, flash=False)
            page.nudge(step, forward=forward, at_start=at_start)
