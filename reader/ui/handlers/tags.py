"""What the action on tags and vendors does."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class TagHandlers:
    """Opens the dialog on the project's tag set and vendors."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def tags(self) -> None:
        """Let tags and vendors be edited; what is stored is one change."""
        # Lazy: this dialog is loaded when it is used.
        from reader.ui.tags.dialog import TagsDialog

        session = self._window.session
        self._window.form.commit()
        dialog = TagsDialog(session.desk, session.languages.code, self._window)
        session.desk.opened.connect(dialog.close)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
