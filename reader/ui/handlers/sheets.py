"""What the actions on statistics and review sheets do."""

from functools import cached_property
from typing import TYPE_CHECKING

from reader.core.lazily import Lazily
from reader.ui.dialogs.modeless import show_beside
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    from reader.ui.statistics.dialog import StatisticsDialog
    from reader.ui.window import MainWindow
    from reader.viewmodels.exchange.review_sheets import ReviewSheets
    from reader.viewmodels.statistics import charts
else:
    ReviewSheets = Lazily("reader.viewmodels.exchange.review_sheets", "ReviewSheets")
    StatisticsDialog = Lazily("reader.ui.statistics.dialog", "StatisticsDialog")
    charts = Lazily("reader.viewmodels.statistics", "charts")


class SheetHandlers:
    """Shows what a project holds, and writes it down for people without Zhubi."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def statistics(self) -> None:
        """Count everything and show it as charts."""
        self._window.form.commit()
        labels = self._session.claims.labels
        if labels is None:
            return
        project = self._session.desk.project
        show_beside(
            self._window,
            "statistics",
            lambda: StatisticsDialog(charts(project, labels), self._window),
            anew=True,
        )

    def review(self) -> None:
        """Ask for a file and write the review sheet to it."""
        self._window.form.commit()
        path = self._window.dialogs.review_sheet()
        if path is not None:
            self._sheets.start(path, self._session.languages.code)

    @cached_property
    def _sheets(self) -> "ReviewSheets":
        """What writes sheets; made when it is first wanted."""
        notices = self._window.notices
        made = ReviewSheets(self._session.desk, self._session.background)
        text = translate("Review", "Writing the review sheet…")
        made.began.connect(lambda: notices.show_busy(text))
        made.ended.connect(notices.end_progress)
        return made
