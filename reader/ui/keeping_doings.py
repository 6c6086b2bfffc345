"""What the actions on exports, imports of claims, history, trash, backups and reports do."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from reader.core.span import Span
from reader.log_place import log_file
from reader.viewmodels import restoring
from reader.viewmodels.backing_up import backups_of
from reader.viewmodels.problem_report import report
from reader.viewmodels.words import translate

if TYPE_CHECKING:
    # Datasets, formats and these dialogs are loaded when they are used: the start does without.
    from reader.formats.marks import Unit
    from reader.ui.export_dialog import ExportDialog
    from reader.ui.import_claims_dialog import ImportClaimsDialog
    from reader.ui.window import MainWindow
    from reader.viewmodels.dataset_exports import DatasetExports
    from reader.viewmodels.taking_claims import TakingClaims


class KeepingDoings:
    """Opens the dialogs and carries out what is decided in them."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session
        self._session.opening.damaged.connect(self.offer_ways)

    @cached_property
    def exports(self) -> "DatasetExports":
        """What writes datasets; made when it is first wanted."""
        # Lazy: see above; so in all that follows.
        from reader.viewmodels.dataset_exports import DatasetExports

        notices = self._window.notices
        made = DatasetExports(self._session.desk, self._session.background)
        text = translate("Export", "Writing the dataset…")
        made.began.connect(lambda: notices.show_progress(text, 0, 0))
        made.advanced.connect(lambda done, of: notices.show_progress(text, done, of))
        made.ended.connect(notices.end_progress)
        notices.cancel.clicked.connect(made.cancel)
        return made

    @cached_property
    def taking(self) -> "TakingClaims":
        """What imports claims; made when it is first wanted."""
        # Lazy: see above.
        from reader.viewmodels.taking_claims import TakingClaims

        notices = self._window.notices
        made = TakingClaims(self._session.desk, self._session.background)
        made.began.connect(lambda: notices.show_busy(translate("Import", "Reading claims…")))
        made.ended.connect(notices.end_progress)
        return made

    # ---- export and import

    def export(self) -> None:
        """Ask what to export and how, with a preview."""
        # Lazy: see above.
        from reader.ui.export_dialog import ExportDialog

        self._window.form.commit()
        labels = self._session.claims.labels
        if labels is None:
            return
        dialog = ExportDialog(self._session, self.exports, labels, self._window)
        dialog.wanted.connect(lambda: self._export_to(dialog))
        dialog.gone.connect(self.go_to_claim)
        self._show(dialog)

    def import_claims(self) -> None:
        """Ask for a file of another tool and take its claims in."""
        # Lazy: see above.
        from reader.ui.import_claims_dialog import ImportClaimsDialog

        dialog = ImportClaimsDialog(self.taking, self._session.backing_up, self._window)
        dialog.browsed.connect(lambda folder: self._browse(dialog, folder=folder))
        dialog.repairs_wanted.connect(self.repairs)
        self._show(dialog)

    def repairs(self) -> None:
        """Show the marks that fit nowhere for certain."""
        # Lazy: see above.
        from reader.ui.repairs_dialog import RepairsDialog
        from reader.viewmodels.repairing import Repairing

        desk = self._session.desk
        dialog = RepairsDialog(Repairing(desk), self.taking.last, self._window)
        dialog.shown.connect(self._reveal)
        dialog.again.connect(self._again)
        desk.committed.connect(dialog.refresh)
        self._show(dialog)

    def _export_to(self, dialog: "ExportDialog") -> None:
        folder = self._window.dialogs.folder(translate("Dialogs", "Export to a folder"))
        if folder is not None:
            dialog.write(folder)
            self._window.activateWindow()

    def _browse(self, dialog: "ImportClaimsDialog", *, folder: bool) -> None:
        title = translate("Dialogs", "Import claims")
        asked = self._window.dialogs
        found = asked.folder(title) if folder else asked.claims_file()
        if found is not None:
            dialog.place.setText(str(found))

    def _reveal(self, article: str, span: Span) -> None:
        desk = self._session.desk
        desk.show(article)
        desk.revealed.emit(span)

    def _again(self, unit: "Unit") -> None:
        # Lazy: see above.
        from reader.viewmodels.taking_claims import Source

        last = self.taking.last
        if last is not None:
            source = Source(path=last.source.path, key=last.source.key, unit=unit)
            self.taking.start(source, instead_of=last)

    # ---- history, trash, backups

    def history(self) -> None:
        """Show who did what when."""
        # Lazy: see above.
        from reader.ui.history_dialog import HistoryDialog

        labels = self._session.claims.labels
        if labels is not None:
            self._window.form.commit()
            dialog = HistoryDialog(self._session, labels, self._window)
            dialog.gone.connect(self.go_to_claim)
            self._show(dialog)

    def trash(self) -> None:
        """Show what was thrown away."""
        # Lazy: see above.
        from reader.ui.trash_dialog import TrashDialog

        self._show(TrashDialog(self._session.desk, self._window))

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
        # Lazy: see above.
        from reader.ui.restore_dialog import DamagedDialog

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
        # Lazy: see above.
        from reader.ui.restore_dialog import RestoreDialog

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
            restoring.restore_to(self._session.opening, project, backup)

        if keeper is not None:
            keeper.keep(act)
        else:
            act()

    def _salvage(self, damaged: Path) -> None:
        target = self._window.dialogs.new_project()
        if target is not None:
            restoring.salvage_to(self._session.opening, damaged, target)

    # ---- reports, ways

    def report(self) -> None:
        """Show versions and log, to be copied."""
        # Lazy: see above.
        from reader.ui.report_dialog import ReportDialog

        self._show(ReportDialog(report(log_file()), self._window))

    def go_to_claim(self, claim: str) -> None:
        """Show a claim on its page."""
        self._session.desk.jump_to_claim(claim)
        self._window.activateWindow()
        self._window.page_panel.first_focus().setFocus()

    def _show(self, dialog: QDialog) -> None:
        self._session.desk.opened.connect(dialog.close)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
