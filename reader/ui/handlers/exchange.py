"""What the actions on exports, imports of claims and the repair list do."""

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from reader.core.lazily import Lazily
from reader.core.span import Span
from reader.ui.dialogs.modeless import go_to_claim, show_beside
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    from reader.formats.marks import Unit
    from reader.ui.dialogs.export_dialog import ExportDialog
    from reader.ui.dialogs.import_claims_dialog import ImportClaimsDialog
    from reader.ui.dialogs.repairs_dialog import RepairsDialog
    from reader.ui.window import MainWindow
    from reader.viewmodels.exchange.claim_imports import ClaimImports, Taken
    from reader.viewmodels.exchange.dataset_exports import DatasetExports
    from reader.viewmodels.lists.repair_list import Repairing
else:
    DatasetExports = Lazily("reader.viewmodels.exchange.dataset_exports", "DatasetExports")
    ExportDialog = Lazily("reader.ui.dialogs.export_dialog", "ExportDialog")
    ImportClaimsDialog = Lazily("reader.ui.dialogs.import_claims_dialog", "ImportClaimsDialog")
    Repairing = Lazily("reader.viewmodels.lists.repair_list", "Repairing")
    RepairsDialog = Lazily("reader.ui.dialogs.repairs_dialog", "RepairsDialog")
    ClaimImports = Lazily("reader.viewmodels.exchange.claim_imports", "ClaimImports")


class ExchangeHandlers:
    """Opens the dialogs and carries out what is decided in them."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    @cached_property
    def exports(self) -> "DatasetExports":
        """What writes datasets; made when it is first wanted."""
        notices = self._window.notices
        session = self._session
        made = DatasetExports(session.desk, session.background, lambda: session.claims.labels)
        text = translate("Export", "Writing the dataset…")
        made.began.connect(lambda: notices.show_progress(text, 0, 0))
        made.advanced.connect(lambda done, of: notices.show_progress(text, done, of))
        made.ended.connect(notices.end_progress)
        notices.cancel.clicked.connect(made.cancel)
        return made

    @cached_property
    def taking(self) -> "ClaimImports":
        """What imports claims; made when it is first wanted."""
        notices = self._window.notices
        made = ClaimImports(self._session.desk, self._session.background)
        made.began.connect(lambda: notices.show_busy(translate("Import", "Reading claims…")))
        made.ended.connect(notices.end_progress)
        return made

    # ---- export and import

    def export(self) -> None:
        """Ask what to export and how, with a preview."""
        self._window.form.commit()
        labels = self._session.claims.labels
        if labels is None:
            return

        def make() -> ExportDialog:
            dialog = ExportDialog(self._session, self.exports, labels, self._window)
            dialog.wanted.connect(lambda: self._export_to(dialog))
            dialog.gone.connect(partial(go_to_claim, self._window))
            return dialog

        show_beside(self._window, "export", make)

    def import_claims(self) -> None:
        """Ask for a file of another tool and take its claims in."""

        def make() -> ImportClaimsDialog:
            dialog = ImportClaimsDialog(self.taking, self._session.backing_up, self._window)
            dialog.browsed.connect(lambda folder: self._browse(dialog, folder=folder))
            dialog.repairs_wanted.connect(self.repairs)
            return dialog

        show_beside(self._window, "import", make)

    def repairs(self) -> None:
        """Show the marks that fit nowhere for certain."""
        desk = self._session.desk

        def make() -> RepairsDialog:
            dialog = RepairsDialog(Repairing(desk), self._window)
            dialog.shown.connect(self._reveal)
            dialog.again.connect(self._again)
            desk.committed.connect(dialog.refresh)
            return dialog

        show_beside(self._window, "repairs", make)

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

    def _again(self, taken: "Taken", unit: "Unit") -> None:
        self.taking.start(replace(taken.source, unit=unit), instead_of=taken)
