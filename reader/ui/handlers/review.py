"""What the actions on comparing annotators do."""

from functools import cached_property
from typing import TYPE_CHECKING

from reader.core.lazily import Lazily
from reader.ui.dialogs.modeless import go_to_work, show_beside

if TYPE_CHECKING:
    from reader.review import Case
    from reader.ui.review.dialog import AgreementDialog
    from reader.ui.window import MainWindow
    from reader.viewmodels.review.adjudicating import Adjudicating
else:
    AgreementDialog = Lazily("reader.ui.review.dialog", "AgreementDialog")
    Adjudicating = Lazily("reader.viewmodels.review.adjudicating", "Adjudicating")


class ReviewHandlers:
    """Opens the page on agreement and takes people to the cases they pick there."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    @cached_property
    def comparing(self) -> "Adjudicating":
        """What compares; made when it is first wanted, kept while a project is open."""
        return Adjudicating(self._session.desk, self._session.background)

    def agreement(self) -> None:
        """Compare annotators."""
        self._window.form.commit()
        labels = self._session.claims.labels
        if labels is None:
            return

        def make() -> AgreementDialog:
            # Asked anew: after a change of language they read otherwise.
            now = self._session.claims.labels or labels
            dialog = AgreementDialog(self._session, self.comparing, now, self._window)
            dialog.gone.connect(self.go)
            dialog.browsed.connect(self.browse)
            return dialog

        show_beside(self._window, "agreement", make)

    def browse(self) -> None:
        """Ask for another annotator's file and compare with that."""
        path = self._window.dialogs.annotations()
        if path is not None:
            self.comparing.read(path)

    def go(self, article: str, case: "Case") -> None:
        """Show the words of a case on the page, its claim in hand if it is in the project."""
        desk = self._session.desk
        desk.jump(article, case.claims[0].span)
        now = self.comparing.result.now if self.comparing.result is not None else {}
        here = next((claim.id for claim in case.claims if claim.id in now), None)
        if here is not None:
            desk.choose(here)
        else:
            self._window.page_panel.page.select(case.claims[0].span)
        go_to_work(self._window, case.claims[0].span)
