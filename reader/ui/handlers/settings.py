"""What the actions on settings do: a person's own, the keys, the project's tags and conversion."""

from typing import TYPE_CHECKING

from reader.core.account import account_name
from reader.core.errors import ZhubiError
from reader.core.lazily import Lazily

if TYPE_CHECKING:
    from reader.ui.dialogs.conversion_dialog import ConversionDialog
    from reader.ui.dialogs.keys_dialog import KeysDialog
    from reader.ui.dialogs.settings_dialog import SettingsDialog
    from reader.ui.dialogs.small_dialogs import NameDialog
    from reader.ui.tags.dialog import TagsDialog
    from reader.ui.window import MainWindow
else:
    ConversionDialog = Lazily("reader.ui.dialogs.conversion_dialog", "ConversionDialog")
    KeysDialog = Lazily("reader.ui.dialogs.keys_dialog", "KeysDialog")
    NameDialog = Lazily("reader.ui.dialogs.small_dialogs", "NameDialog")
    SettingsDialog = Lazily("reader.ui.dialogs.settings_dialog", "SettingsDialog")
    TagsDialog = Lazily("reader.ui.tags.dialog", "TagsDialog")


class SettingsHandlers:
    """Opens the dialogs in which something is set, and keeps what was chosen."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def settings(self) -> None:
        """Open the settings."""
        SettingsDialog(self._session.settings, self._window).exec()

    def conversion(self) -> None:
        """Choose dictionaries and protected terms of the project; one undo takes it back."""
        desk = self._session.desk
        converter = desk.project.converter()
        terms = desk.project.protected_terms()
        engine = f"{converter.name} · {converter.version}"
        dialog = ConversionDialog(converter.dictionaries, terms, engine, self._window)
        if not dialog.exec():
            return
        dictionaries, kept = dialog.chosen()
        try:
            desk.project.set_settings({"dictionaries": dictionaries, "protected_terms": list(kept)})
        except ZhubiError as error:
            desk.tell_error(error)

    def name(self) -> None:
        """Ask for the annotator's name."""
        kept = self._session.settings.get("annotator")
        dialog = NameDialog(kept, account_name(), self._window)
        if dialog.exec():
            self._session.opening.sign_as(dialog.field.text())

    def keys(self) -> None:
        """Show the keys and let them be changed."""
        KeysDialog(self._session.keymap, self._window).exec()

    def tags(self) -> None:
        """Let tags and vendors be edited; what is stored is one change."""
        session = self._session
        self._window.form.commit()
        dialog = TagsDialog(session.desk, session.languages.code, self._window)
        session.desk.opened.connect(dialog.close)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
