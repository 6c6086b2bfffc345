"""The keys for the parts of a claim: take what is offered, or is selected, or go there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.form.claim_pane import ClaimPane
from reader.viewmodels.acts import Acts
from reader.viewmodels.desk import Desk
from reader.viewmodels.wording.words import translate


class FormKeys:
    """What each key does; a part that stands far down in the form is brought into sight."""

    def __init__(self, form: ClaimPane, desk: Desk, acts: Acts) -> None:
        self._form = form
        self._desk = desk
        self._acts = acts

    def vendor(self) -> None:
        """Take the first vendor offered, or open the list to type in."""
        offers = self._form.offers
        if offers.open.vendors:
            offers.take_vendor()
        else:
            self._show(self._form.vendor_field)
            self._form.vendor_field.open_list()

    def metric(self) -> None:
        """Take the first metric offered, or make the selected words one, or go to the first."""
        offers, rows = self._form.offers, self._form.metrics.rows
        if offers.open.metrics:
            offers.take_metric()
        elif self._selected_elsewhere():
            self._acts.metric()
        elif rows:
            rows[0].amount.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._ask_for_words()

    def note(self) -> None:
        """Put the focus on the note."""
        note = self._form.details.note
        self._show(note)
        note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_all(self) -> None:
        """Take all that is offered and no guess."""
        self._form.offers.take_all()

    def speaker(self) -> None:
        """Take the first speaker offered, or the selected words, or go to the types."""
        offers, details = self._form.offers, self._form.details
        if offers.open.speakers:
            offers.take_speaker()
        elif self._selected_elsewhere():
            self._acts.speaker()
        else:
            details.speaker.type.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show(details.speaker)

    def time(self) -> None:
        """Take the first time offered, or the selected words."""
        offers = self._form.offers
        if offers.open.times:
            offers.take_time()
        elif self._selected_elsewhere():
            self._acts.time()
        elif self._desk.claim is not None and not self._desk.claim.times:
            self._ask_for_words()
        self._show(self._form.details.times)

    def certainty(self) -> None:
        """Take the certainty hinted at, or go to the choices."""
        offers, details = self._form.offers, self._form.details
        if offers.open.certainty is not None:
            offers.take_certainty()
        else:
            details.certainty.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show(details.certainty)

    def _selected_elsewhere(self) -> bool:
        """Whether other words are selected than the claim was just made of."""
        claim, quote = self._desk.claim, self._acts.quote()
        return claim is not None and quote is not None and quote not in claim.fragments

    def _ask_for_words(self) -> None:
        self._desk.tell(
            translate("ClaimForm", "Nothing is offered here. Select the words, then press the key.")
        )

    def _show(self, part: QWidget) -> None:
        self._form.body.scroll_to(part)
