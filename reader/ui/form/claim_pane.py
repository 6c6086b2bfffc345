"""The place of the claim's form: a hint until a claim is in hand, then the form."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.segments import Segments
from reader.ui.widgets import Panel, label
from reader.viewmodels.desk import Desk

if TYPE_CHECKING:
    # What the form is made of is loaded with it.
    from reader.ui.form.claim_details import Details
    from reader.ui.form.claim_form import ClaimForm
    from reader.ui.form.metric_rows import MetricRows
    from reader.ui.form.offers import Offering
    from reader.ui.form.vendor_field import VendorField
    from reader.ui.form.vendor_rows import VendorRows


class ClaimPane(Panel):
    """Shows the form while there is a claim; makes it, eighty widgets, when it is wanted.

    Where a claim is in hand before the form is ready, the page goes to the claim first: the form
    comes behind its paint, piece by piece, or at once when somebody asks for it.
    """

    new_vendor_wanted = Signal(str)
    vendor_chosen = Signal(str)
    filled = Signal(bool)
    """Whether there is a claim to show, when that changes."""
    typed = Signal()
    """What is typed and not yet stored is another."""

    def __init__(
        self,
        desk: Desk,
        make: "Callable[[], ClaimForm]",
        *,
        after: QWidget,
        advance: Callable[[], bool],
    ) -> None:
        """The form that *make* gives comes *after* that widget for Tab.

        *advance* gets a piece of what it needs ready and tells whether there are more.
        """
        super().__init__()
        self._advance = advance
        self._coming = QTimer(self)
        self._coming.timeout.connect(self._come)
        self._after = after
        self._desk = desk
        self._make = make
        self._empty = label("muted", wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(16, 8, 16, 8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._empty)
        desk.claim_changed.connect(self.refresh)
        desk.leaving.connect(self.commit)
        self.retranslate()

    @property
    def body(self) -> "ClaimForm":
        """The form itself, made by now; it shows the claim in hand, if there is one."""
        made = self._form
        if self._desk.claim is not None and not self.is_filled:
            self._fill(True)
        return made

    @cached_property
    def _form(self) -> "ClaimForm":
        made = self._make()
        made.hide()
        self._column.insertWidget(0, made)
        made.tab_order.begin_after(self._after)
        made.new_vendor_wanted.connect(self.new_vendor_wanted)
        made.vendor_field.chosen.connect(self.vendor_chosen)
        made.typed.connect(self.typed)
        return made

    def retranslate(self) -> None:
        """Set the text of the hint."""
        self._empty.setText(
            self.tr(
                "Select words in the text and press Enter, or the key of a stance (1–4). "
                "The claim is described here."
            )
        )

    def refresh(self) -> None:
        """Show the claim in hand as it is stored now."""
        filled = self._desk.claim is not None
        if not self._is_made:
            if filled:
                self._coming.start(0)
            return
        if self.is_filled != filled:
            self._fill(filled)
        self._form.refresh()

    def _fill(self, filled: bool) -> None:
        self._form.setVisible(filled)
        self._empty.setVisible(not filled)
        self.filled.emit(filled)

    def _come(self) -> None:
        """Get one piece ready, and show the form when it is made."""
        if self._desk.claim is None or self.is_filled:
            self._coming.stop()
        elif not self._advance():
            self._fill(True)

    def commit(self) -> None:
        """Store what is typed and not yet stored."""
        if self._is_made:
            self._form.commit()

    @property
    def is_typing(self) -> bool:
        """Whether something is typed for the claim in hand and not yet stored."""
        return self.is_filled and self._form.is_typing

    @property
    def _is_made(self) -> bool:
        return "_form" in vars(self)

    @property
    def is_filled(self) -> bool:
        """Whether a claim is shown."""
        return self._is_made and not self._form.isHidden()

    @property
    def is_coming(self) -> bool:
        """Whether the form, or what is offered in it, is still got ready for the claim in hand."""
        return self._coming.isActive() or (self.is_filled and self._form.offers.are_coming)

    @property
    def strip(self) -> int:
        """The height (px) that the hint needs while there is no claim."""
        return 3 * self.fontMetrics().lineSpacing() + 24

    @property
    def offers(self) -> "Offering":
        """What is offered for the claim."""
        return self.body.offers

    @property
    def stances(self) -> Segments:
        """The stances to choose from."""
        return self.body.stances

    @property
    def vendors(self) -> "VendorRows":
        """The claim's vendors."""
        return self.body.vendors

    @property
    def vendor_field(self) -> "VendorField":
        """The field that adds a vendor."""
        return self.body.vendor_field

    @property
    def metrics(self) -> "MetricRows":
        """The claim's metrics."""
        return self.body.metrics

    @property
    def details(self) -> "Details":
        """The lower half of the form."""
        return self.body.details
