"""What finding, labelling everywhere, the consistency list and copying claims do."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.core.claim import Claim
from reader.core.errors import ZhubiError
from reader.core.lazily import Lazily
from reader.ui.dialogs.modeless import go_to_work, show_beside
from reader.viewmodels.wording.words import Counted, translate

if TYPE_CHECKING:
    from reader.project.occurrence_labelling import LabelCandidate, claims_at
    from reader.ui.dialogs.consistency_dialog import ConsistencyDialog
    from reader.ui.dialogs.everywhere_dialog import EverywhereDialog
    from reader.ui.dialogs.search_dialog import SearchDialog
    from reader.ui.window import MainWindow
    from reader.ui.work_bar import show_as_notice
    from reader.viewmodels.background_reading import BackgroundReading
    from reader.viewmodels.exchange.markdown import of_project as as_markdown
    from reader.viewmodels.finding import Found
    from reader.viewmodels.lists.consistency import Line
else:
    BackgroundReading = Lazily("reader.viewmodels.background_reading", "BackgroundReading")
    show_as_notice = Lazily("reader.ui.work_bar", "show_as_notice")
    ConsistencyDialog = Lazily("reader.ui.dialogs.consistency_dialog", "ConsistencyDialog")
    EverywhereDialog = Lazily("reader.ui.dialogs.everywhere_dialog", "EverywhereDialog")
    SearchDialog = Lazily("reader.ui.dialogs.search_dialog", "SearchDialog")
    as_markdown = Lazily("reader.viewmodels.exchange.markdown", "of_project")
    claims_at = Lazily("reader.project.occurrence_labelling", "claims_at")


class FindingHandlers:
    """Opens the lists and takes people to what they pick there."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def find_here(self) -> None:
        """Open the find bar."""
        self._window.page_panel.find_bar.begin()

    def find_everywhere(self, words: str = "") -> None:
        """Open the search over all articles, for these words or those that are selected."""

        def make() -> SearchDialog:
            dialog = SearchDialog(self._session, self._window)
            dialog.gone.connect(self.go)
            return dialog

        shown = show_beside(self._window, "search", make)
        wanted = words or self._window.page_panel.page.few_words()
        if wanted:
            shown.ask(wanted)

    def consistency(self) -> None:
        """Open the consistency list."""

        def make() -> ConsistencyDialog:
            dialog = ConsistencyDialog(self._session, self._window)
            dialog.gone.connect(self.go)
            return dialog

        show_beside(self._window, "consistency", make)

    def label_everywhere(self) -> None:
        """Make claims of every place with the selected words, or with the claim's."""
        desk, labels = self._session.desk, self._session.claims.labels
        words = self._words()
        if not words or labels is None:
            return
        dialog = EverywhereDialog(self._session, words, labels, self._window)
        if not dialog.exec():
            return
        claim = desk.claim
        template = claim if claim is not None and claim.fragments[0].text == words else None
        chosen = dialog.chosen()
        self._session.backing_up.keep(partial(self._label, chosen, template))

    def _label(self, chosen: "tuple[LabelCandidate, ...]", template: Claim | None) -> None:
        desk = self._session.desk
        try:
            made = claims_at(desk.project, chosen, template=template)
            desk.project.add_claims(made, reason="everywhere")
        except ZhubiError as error:
            desk.tell_error(error)
            return
        desk.tell(Counted().made(len(made)))

    def copy_claims(self) -> None:
        """Put the selected claims, or all that are listed, on the clipboard as Markdown."""
        ids = self._window.claims.selected()
        ids = ids if len(ids) > 1 else self._window.claims.filter.ids()
        if not ids:
            return
        language = self._session.languages.code

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._session.desk.tell(Counted().copied(len(ids)))

        self._copying.ask(lambda project, step: as_markdown(project, ids, language, step), done)

    @cached_property
    def _copying(self) -> "BackgroundReading":
        """What reads the claims to be copied; made when it is first wanted."""
        made = BackgroundReading(self._session.desk, self._session.background)
        notices = self._window.notices
        show_as_notice(made, notices, lambda: translate("Claims", "Copying claims…"))
        return made

    def go(self, target: "Found | Line | None") -> None:
        """Show a place of a list, its claim in hand if it has one, else its words selected."""
        if target is None:
            return
        desk = self._session.desk
        desk.jump(target.article, target.span)
        if target.claim is not None:
            desk.choose(target.claim)
        else:
            self._window.page_panel.page.select(target.span)
        go_to_work(self._window, target.span)

    def _words(self) -> str:
        """The selected words, else those of the claim in hand when they are one stretch."""
        desk = self._session.desk
        quote = self._session.acts.quote()
        if quote is not None:
            return quote.text
        claim = desk.claim
        return claim.fragments[0].text if claim and len(claim.fragments) == 1 else ""
