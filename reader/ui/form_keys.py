"""The keys for speaker, time and certainty: take what is offered, or is selected, or go there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.claim_form import ClaimForm
from reader.viewmodels.acts import Acts
from reader.viewmodels.desk import Desk


class FormKeys:
    """Does for these parts what the form's own keys do for vendors and metrics.

    They stand far down in the form, so each is brought into sight.
    """

    def __init__(self, form: ClaimForm, desk: Desk, acts: Acts) -> None:
        self._form = form
        self._desk = desk
        self._acts = acts

    def speaker(self) -> None:
        """Take the first speaker offered, or the selected words, or go to the types."""
        offers, details = self._form.offers, self._form.details
        if offers.open.speakers:
            offers.take_speaker()
        elif self._desk.selection:
            self._acts.speaker()
        else:
            details.speaker.type.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show(details.speaker)

    def time(self) -> None:
        """Take the first time offered, or the selected words."""
        offers = self._form.offers
        if offers.open.times:
            offers.take_time()
        elif self._desk.selection:
            self._acts.time()
        self._show(self._form.details.times)

    def certainty(self) -> None:
        """Take the certainty hinted at, or go to the choices."""
        offers, details = self._form.offers, self._form.details
        if offers.open.certainty is not None:
            offers.take_certainty()
        else:
            details.certainty.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show(details.certainty)

    def _show(self, part: QWidget) -> None:
        self._form.scroll_to(part)
