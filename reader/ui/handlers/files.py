"""What the actions on files and the help do."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

from reader.core.lazily import Lazily
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    from reader.intake import Columns
    from reader.ui.dialogs.columns_dialog import ColumnsDialog
    from reader.ui.dialogs.guide_dialog import GuideDialog
    from reader.ui.dialogs.modeless import show_beside
    from reader.ui.dialogs.palette_dialog import PaletteDialog
    from reader.ui.dialogs.small_dialogs import about
    from reader.ui.window import MainWindow
    from reader.viewmodels.exchange.taking_in import Unclear
else:
    ColumnsDialog = Lazily("reader.ui.dialogs.columns_dialog", "ColumnsDialog")
    GuideDialog = Lazily("reader.ui.dialogs.guide_dialog", "GuideDialog")
    show_beside = Lazily("reader.ui.dialogs.modeless", "show_beside")
    PaletteDialog = Lazily("reader.ui.dialogs.palette_dialog", "PaletteDialog")
    about = Lazily("reader.ui.dialogs.small_dialogs", "about")


class FileHandlers:
    """Asks where, then lets the session do it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def new(self) -> None:
        """Make a new project where the person says."""
        path = self._window.dialogs.new_project()
        if path is not None:
            self._session.opening.make(path)

    def open(self) -> None:
        """Open a project that the person picks."""
        path = self._window.dialogs.project()
        if path is not None:
            self._session.opening.open(path)

    def sample(self) -> None:
        """Open the sample project, made at the first time."""
        kind = QStandardPaths.StandardLocation.AppDataLocation
        self._session.opening.make_sample(Path(QStandardPaths.writableLocation(kind)))

    def close(self) -> None:
        """Back to the start page."""
        self._window.form.commit()
        self._session.opening.close()

    def import_files(self) -> None:
        """Import files that the person picks."""
        self._window.take(list(self._window.dialogs.articles()))

    def import_folder(self) -> None:
        """Import a folder that the person picks."""
        folder = self._window.dialogs.folder(translate("Dialogs", "Import a folder"))
        if folder is not None:
            self._window.take([folder])

    def guide(self) -> None:
        """Show the page for the first hour, which stays when its reader opens a project."""
        languages = self._session.languages
        show_beside(
            self._window, "guide", lambda: GuideDialog(languages.code, self._window), lasting=True
        )

    def palette(self) -> None:
        """Everything by name."""
        dialog = PaletteDialog(self._window.commands, self._session.keymap, self._window)
        dialog.exec()
        if dialog.chosen is not None:
            dialog.chosen.trigger()

    def about(self) -> None:
        """Say what this is."""
        about(self._window).exec()

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the import is."""
        text = QCoreApplication.translate("Import", "Reading articles…")
        self._window.notices.show_progress(text, done, of)

    def show_storing(self) -> None:
        """Show that everything was read and is being added."""
        self._window.notices.show_busy(QCoreApplication.translate("Import", "Adding articles…"))

    def ask_columns(self, unclear: "tuple[Unclear, ...]") -> None:
        """Ask which column of each collection holds the text, then import those answered."""
        columns: dict[Path, Columns] = {}
        left: list[Unclear] = []
        for each in unclear:
            dialog = ColumnsDialog(each, self._window)
            if dialog.exec():
                columns |= dict.fromkeys(each.paths, dialog.columns())
            else:
                left.append(each)
            dialog.deleteLater()
        if left:
            self._session.importing.refuse(left)
        self._session.importing.start(list(columns), columns)

    def show_looking(self, done: int = 0, of: int = 0) -> None:
        """Show how far a project that was not closed properly is looked over."""
        text = QCoreApplication.translate(
            "Opening", "The project was not closed properly. Looking it over before it is opened…"
        )
        self._window.notices.show_progress(text, done, of)
