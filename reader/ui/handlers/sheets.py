"""What the actions on statistics and review sheets do."""

from functools import cached_property
from typing import TYPE_CHECKING

from reader.core.lazily import Lazily
from reader.ui.dialogs.modeless import show_beside
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    from reader.store.counts import Counts
    from reader.ui.statistics.dialog import StatisticsDialog
    from reader.ui.window import MainWindow
    from reader.ui.work_bar import show_as_notice
    from reader.viewmodels.background_reading import BackgroundReading
    from reader.viewmodels.exchange.review_sheets import ReviewSheets
    from reader.viewmodels.statistics import charts
else:
    BackgroundReading = Lazily("reader.viewmodels.background_reading", "BackgroundReading")
    ReviewSheets = Lazily("reader.viewmodels.exchange.review_sheets", "ReviewSheets")
    StatisticsDialog = Lazily("reader.ui.statistics.dialog", "StatisticsDialog")
    show_as_notice = Lazily("reader.ui.work_bar", "show_as_notice")
    charts = Lazily("reader.viewmodels.statistics", "charts")


class SheetHandlers:
    """Shows what a project holds, and writes it down for people without Zhubi."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session
        self._counts: Counts | None = None

    def statistics(self) -> None:
        """Count everything and show it as charts."""
        self._window.form.commit()
        self._counting.ask(lambda project, step: project.counts(step), self._show)

    def _show(self, counts: "Counts") -> None:
        self._counts = counts
        show_beside(self._window, "statistics", self._statistics, anew=True)

    def _statistics(self) -> "StatisticsDialog":
        """What was counted last, in the language of the interface."""
        labels = self._session.claims.labels
        found = () if labels is None or self._counts is None else charts(self._counts, labels)
        return StatisticsDialog(found, self._window)

    @cached_property
    def _counting(self) -> "BackgroundReading":
        """What counts; made when it is first wanted."""
        made = BackgroundReading(self._session.desk, self._session.background)
        notices = self._window.notices
        show_as_notice(made, notices, lambda: translate("Statistics", "Counting…"))
        return made

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
