"""The vendors of a claim in the form: each with its stance, where it is named, and a way out."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.claim import Claim, VendorStance, inside
from reader.core.span import Quote
from reader.ui.appearance import Appearance
from reader.ui.flow import Flow, clear
from reader.ui.form.speaker_part import offer_icon
from reader.ui.segments import Choice, Segments
from reader.ui.widgets import Chip, Line, Panel, button, name
from reader.viewmodels.tips import tip
from reader.viewmodels.wording.labels import Labels

_SAME = ""


class VendorRow(QFrame):
    """One vendor. The stance is the claim's own until another is chosen for this vendor."""

    stance_chosen = Signal(str, object)
    removed = Signal(str)
    mention_wanted = Signal(str)
    mention_dropped = Signal(str, object)
    mention_shown = Signal(object)

    def __init__(self, vendor: str, appearance: Appearance) -> None:
        super().__init__()
        self.vendor = vendor
        self._appearance = appearance
        self.setProperty("role", "card")
        self.title = Line("heading")
        self.remove = button("flat", icon=appearance.icon("close"))
        self.remove.setIconSize(QSize(12, 12))
        self.remove.clicked.connect(lambda: self.removed.emit(self.vendor))
        self.stances = Segments()
        self.stances.chosen.connect(self._choose)
        self._mentions = QWidget()
        self._flow = Flow(self._mentions)
        self.add = button("offer")
        self._flow.addWidget(self.add)
        self.add.clicked.connect(lambda: self.mention_wanted.emit(self.vendor))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 6, 9, 9)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.stances)
        column.addWidget(self._mentions)

    def show_entry(self, claim: Claim, entry: VendorStance, labels: Labels) -> None:
        """Show the vendor as the claim has it."""
        title = labels.vendor(entry.vendor)
        self.title.setText(title)
        self.title.setToolTip(tip(title))
        name(self.remove, self.tr("Remove %1").replace("%1", title))
        chosen = entry.stance or _SAME
        same = self.tr("As the claim")
        # Only the one that holds is spelt out, so that all five fit in one line.
        choices = [Choice(_SAME, same if chosen == _SAME else "=", same)]
        for value in labels.offered("stance"):
            text = labels.value("stance", value.key)
            icon = self._appearance.stance(value.key)
            choices.append(Choice(value.key, text if value.key == chosen else "", text, icon))
        self.stances.offer(choices)
        self.stances.mark(chosen)
        self.stances.setAccessibleName(self.tr("Stance towards %1").replace("%1", title))
        self._show_mentions(claim, entry)

    def _show_mentions(self, claim: Claim, entry: VendorStance) -> None:
        clear(self._flow, but=self.add)
        for mention in entry.mentions:
            self._flow.addWidget(self._chip(claim, mention))
        self.add.setText(self.tr("Selection"))
        name(self.add, self.tr("Use the selected words as a mention, also outside the claim"))
        self._flow.put_last(self.add)
        offer_icon(self.add, self._appearance)

    def _chip(self, claim: Claim, mention: Quote) -> Chip:
        within = inside(claim, mention)
        where = self.tr("in the claim") if within else self.tr("outside the claim")
        chip = Chip(
            mention.text if within else f"{mention.text} ↗",
            tip=f"{mention.text}: {where}",
            close_tip=self.tr("Remove this mention"),
            icon=self._appearance.icon("close"),
        )
        chip.pressed.connect(partial(self.mention_shown.emit, mention.span))
        chip.closed.connect(partial(self.mention_dropped.emit, self.vendor, mention))
        return chip

    def _choose(self, key: str) -> None:
        self.stance_chosen.emit(self.vendor, key or None)


class VendorRows(Panel):
    """All vendors of the claim; rows of vendors that stay are kept, and the focus with them."""

    stance_chosen = Signal(str, object)
    removed = Signal(str)
    mention_wanted = Signal(str)
    mention_dropped = Signal(str, object)
    mention_shown = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.rows: dict[str, VendorRow] = {}

    def show_claim(self, claim: Claim, labels: Labels) -> None:
        """Show these vendors."""
        wanted = tuple(entry.vendor for entry in claim.vendors)
        if wanted != tuple(self.rows):
            self._rebuild(wanted)
        for entry in claim.vendors:
            self.rows[entry.vendor].show_entry(claim, entry, labels)
        self.setVisible(bool(wanted))

    def forget(self) -> None:
        """Drop all rows, to be drawn anew in another theme."""
        self._rebuild(())

    def _rebuild(self, wanted: tuple[str, ...]) -> None:
        kept = {vendor: row for vendor, row in self.rows.items() if vendor in wanted}
        for vendor, row in self.rows.items():
            self._column.removeWidget(row)
            if vendor not in kept:
                row.hide()
                row.deleteLater()
        self.rows = {}
        for vendor in wanted:
            row = kept.get(vendor) or self._make(vendor)
            self._column.addWidget(row)
            self.rows[vendor] = row

    def _make(self, vendor: str) -> VendorRow:
        row = VendorRow(vendor, self._appearance)
        row.stance_chosen.connect(self.stance_chosen)
        row.removed.connect(self.removed)
        row.mention_wanted.connect(self.mention_wanted)
        row.mention_dropped.connect(self.mention_dropped)
        row.mention_shown.connect(self.mention_shown)
        return row
