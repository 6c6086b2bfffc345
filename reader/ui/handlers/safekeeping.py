"""What the actions on history, trash, backups, damage and reports do."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.lazily import Lazily
from reader.log_place import log_file
from reader.ui.dialogs.modeless import go_to_claim, show_beside
from reader.viewmodels.project_file.backing_up import backups_of
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    from reader.ui.dialogs.history_dialog import HistoryDialog
    from reader.ui.dialogs.report_dialog import ReportDialog
    from reader.ui.dialogs.restore_dialog import DamagedDialog, RestoreDialog
    from reader.ui.dialogs.trash_dialog import TrashDialog
    from reader.ui.window import MainWindow
    from reader.viewmodels.problem_report import report
    from reader.viewmodels.project_file.restoring import restore_to, salvage_to
    from reader.viewmodels.wording.labels import Labels
else:
    HistoryDialog = Lazily("reader.ui.dialogs.history_dialog", "HistoryDialog")
    ReportDialog = Lazily("reader.ui.dialogs.report_dialog", "ReportDialog")
    DamagedDialog = Lazily("reader.ui.dialogs.restore_dialog", "DamagedDialog")
    RestoreDialog = Lazily("reader.ui.dialogs.restore_dialog", "RestoreDialog")
    TrashDialog = Lazily("reader.ui.dialogs.trash_dialog", "TrashDialog")
    report = Lazily("reader.viewmodels.problem_report", "report")
    restore_to = Lazily("reader.viewmodels.project_file.restoring", "restore_to")
    salvage_to = Lazily("reader.viewmodels.project_file.restoring", "salvage_to")


class SafekeepingHandlers:
    """Opens the dialogs and carries out what is decided in them."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    # ---- history, trash, backups

    def history(self) -> None:
        """Show who did what when."""
        labels = self._session.claims.labels
        if labels is not None:
            self._window.form.commit()
            show_beside(self._window, "history", partial(self._history, labels))

    def _history(self, labels: "Labels") -> "HistoryDialog":
        dialog = HistoryDialog(self._session, labels, self._window)
        dialog.gone.connect(partial(go_to_claim, self._window))
        return dialog

    def trash(self) -> None:
        """Show what was thrown away."""
        show_beside(self._window, "trash", lambda: TrashDialog(self._session.desk, self._window))

    def restore(self) -> None:
        """Offer the backups of the open project."""
        self._window.form.commit()
        self._restore(self._session.desk.project.path)

    def back_up(self) -> None:
        """Make a backup now."""
        self._window.form.commit()
        desk = self._session.desk
        told = translate("Backups", "A backup was made: %1")
        none = translate("Backups", "Nothing has changed since the last backup.")

        def done() -> None:
            newest = next(iter(backups_of(desk.project.path)), None) if desk.is_open else None
            if newest is not None:
                desk.tell(told.replace("%1", str(newest.path)))

        if self._session.backing_up.due:
            self._session.backing_up.keep(done)
        else:
            desk.tell(none)

    def offer_ways(self, project: Path, why: str) -> None:
        """A project is damaged: restore, salvage or only read it."""
        there = bool(backups_of(project))
        dialog = DamagedDialog(project, why, backups=there, parent=self._window)
        dialog.exec()
        way = dialog.way
        dialog.deleteLater()
        acts: dict[str, Callable[[], object]] = {
            "restore": lambda: self._restore(project),
            "salvage": lambda: self._salvage(project),
            "read": lambda: self._session.opening.open(project, read_only=True),
        }
        if way in acts:
            acts[way]()

    def _restore(self, project: Path) -> None:
        desk = self._session.desk
        here = desk.is_open and desk.project.path == project
        keeper = self._session.backing_up if here else None
        dialog = RestoreDialog(project, keeper, self._window)
        chosen = dialog.chosen if dialog.exec() else None
        dialog.deleteLater()
        if chosen is None:
            return
        backup = chosen.path

        def act() -> None:
            restore_to(self._session.opening, project, backup)

        if keeper is not None:
            keeper.keep(act)
        else:
            act()

    def _salvage(self, damaged: Path) -> None:
        target = self._window.dialogs.new_project()
        if target is not None:
            salvage_to(self._session.opening, damaged, target)

    # ---- reports, ways

    def report(self) -> None:
        """Show versions and log, to be copied."""
        show_beside(self._window, "report", lambda: ReportDialog(report(log_file()), self._window))
