"""The field that adds a vendor: completes by any of its names, makes a new one when none fits."""

from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

#: Finds vendors for what was typed: pairs of the text to show and the vendor's id, best first.
Finder = Callable[[str], tuple[tuple[str, str], ...]]

SHOWN = 12


class VendorField(QLineEdit):
    """``chosen`` tells the id of a vendor, ``new_wanted`` a name that fits none."""

    chosen = Signal(str)
    new_wanted = Signal(str)

    def __init__(self, finder: Finder) -> None:
        super().__init__()
        self._finder = finder
        self._found: tuple[tuple[str, str], ...] = ()
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        # The finder has matched already, by names that the shown text may not even contain.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(SHOWN)
        self.setCompleter(completer)
        completer.activated.connect(self._picked, Qt.ConnectionType.QueuedConnection)
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._enter)

    def open_list(self) -> None:
        """Take the focus and show every vendor to choose from."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search(self.text())
        if self._found:
            self.completer().complete()

    def left(self) -> tuple[str | None, str]:
        """Empty the field: the vendor whose whole name is in it, if any, and what was typed.

        A part of a name is what is looked for, not what was found; nothing is guessed from it.
        """
        typed = self.text().strip()
        if not typed:
            return None, ""
        self._search(typed)
        self.clear()
        wanted = typed.casefold()
        for text, vendor in self._found:
            if wanted in (part.strip(" ·") for part in text.casefold().split("  ")):
                return vendor, typed
        return None, typed

    def _search(self, typed: str) -> None:
        self._found = self._finder(typed)[:200]
        self._model.setStringList([text for text, _ in self._found])

    def _picked(self, text: str) -> None:
        for shown, vendor in self._found:
            if shown == text:
                self._take(vendor)
                return

    def _enter(self) -> None:
        typed = self.text().strip()
        if not typed:
            return
        self._search(typed)
        if self._found:
            self._take(self._found[0][1])
        else:
            self.clear()
            self.new_wanted.emit(typed)

    def _take(self, vendor: str) -> None:
        self.clear()
        popup = self.completer().popup()
        if popup is not None:
            popup.hide()
        self.chosen.emit(vendor)
