"""Whose words a claim is: type, name, vendor spoken for, and where the text names the speaker."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QToolButton, QWidget

from reader.core import claim_edits
from reader.core.claim import Claim, Speaker
from reader.core.tagset import Vendor
from reader.ui.appearance import Appearance
from reader.ui.flow import Flow, clear
from reader.ui.segments import Choice, Segments
from reader.ui.widgets import Chip, ChoiceBox, Panel, button, name
from reader.viewmodels.wording.labels import Labels


def offer_icon(made: QToolButton, appearance: Appearance) -> None:
    """Give a button that adds something its plus."""
    made.setIcon(appearance.icon("plus"))
    made.setIconSize(QSize(11, 11))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.show()


class VendorBox(ChoiceBox):
    """Offers the project's vendors; with *sorts* classes and topics too."""

    def __init__(self, *, sorts: bool = False) -> None:
        super().__init__()
        # A list of choices may be narrower than its longest one.
        self.setMinimumContentsLength(5)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sorts = sorts
        self._labels: Labels | None = None
        self._none = ""
        self._extra: str | None = None

    def offer(self, labels: Labels, none: str, chosen: str | None) -> None:
        """Offer the vendors, *none* for none of them, and mark the chosen one."""
        extra = None if chosen is None or self._usual(labels.vendors.get(chosen)) else chosen
        # Filling a hundred rows for every claim would be most of what its form takes.
        if (labels, none, extra) != (self._labels, self._none, self._extra):
            self._fill(labels, none, extra)
        self.setCurrentIndex(0 if chosen is None else self.findData(chosen))

    def _usual(self, vendor: Vendor | None) -> bool:
        """Whether a vendor is offered without being chosen."""
        return (
            vendor is not None and not vendor.retired and (self._sorts or vendor.sort == "vendor")
        )

    def _fill(self, labels: Labels, none: str, extra: str | None) -> None:
        self._labels, self._none, self._extra = labels, none, extra
        self.clear()
        self.addItem(none, None)
        for vendor in labels.vendors.values():
            if vendor.id == extra or self._usual(vendor):
                self.addItem(labels.vendor(vendor.id), vendor.id)
        if extra is not None and extra not in labels.vendors:
            self.addItem(extra, extra)


class SpeakerPart(Panel):
    """``edited`` tells a reason and a function from the claim to the next, ``typed`` a key."""

    edited = Signal(str, object)
    wanted = Signal()
    shown = Signal(object)
    typed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._claim: Claim | None = None
        self.type = Segments(even=True)
        self.name = QLineEdit()
        self.vendor = VendorBox()
        self.here = button("offer")
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self._flow.addWidget(self.here)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.type, 0, 0, 1, 2)
        grid.addWidget(self.name, 1, 0)
        grid.addWidget(self.vendor, 1, 1)
        grid.addWidget(self._chips, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.type.chosen.connect(self._choose_type)
        self.vendor.activated.connect(self._send)
        self.name.editingFinished.connect(self._send)
        self.name.textEdited.connect(self.typed)
        self.here.clicked.connect(self.wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text that is not the tag set's."""
        self.name.setPlaceholderText(self.tr("Name"))
        name(self.name, self.tr("Speaker's name"))
        name(self.vendor, self.tr("Vendor the speaker speaks for"))
        self.here.setText(self.tr("Selection names the speaker"))
        name(self.here, self.tr("Selection names the speaker"))

    def show_claim(self, claim: Claim, labels: Labels) -> None:
        """Show the claim's speaker; a name being typed stays as typed."""
        same = self._claim is not None and self._claim.id == claim.id
        self._claim = claim
        speaker = claim.speaker
        offered = labels.offered("speaker")
        self.type.offer(Choice(each.key, labels.value("speaker", each.key)) for each in offered)
        self.type.mark(speaker.type)
        self.type.setAccessibleName(labels.field_name("speaker"))
        if not (same and self.name.hasFocus() and self.name.isModified()):
            self.name.setText(speaker.name or "")
            if not self.name.hasFocus():
                # Of a long name its beginning is seen.
                self.name.setCursorPosition(0)
        self.vendor.offer(labels, self.tr("Speaks for nobody"), speaker.vendor)
        named = speaker.type != "author" or bool(speaker.name)
        self.vendor.setVisible(named)
        self.name.setVisible(named)
        clear(self._flow, but=self.here)
        if speaker.mention is not None:
            mention = speaker.mention
            chip = Chip(
                mention.text,
                tip=self.tr("Show “%1” in the text").replace("%1", mention.text),
                close_tip=self.tr("Remove this mention"),
                icon=self._appearance.icon("close"),
            )
            chip.pressed.connect(partial(self.shown.emit, mention.span))
            chip.closed.connect(self._drop_mention)
            self._flow.addWidget(chip)
        self._flow.put_last(self.here)
        offer_icon(self.here, self._appearance)

    def commit(self) -> None:
        """Store the name as it is typed."""
        if self.name.isModified():
            self._send()

    @property
    def is_typing(self) -> bool:
        """Whether a name is typed and not yet stored."""
        return self.name.isModified()

    def _choose_type(self, key: str) -> None:
        self.type.mark(key)
        self._send()

    def _send(self) -> None:
        if self._claim is None:
            return
        kind = self.type.current or self._claim.speaker.type
        made = Speaker(
            type=kind,
            name=self.name.text().strip() or None,
            vendor=None if kind == "author" else self.vendor.currentData(),
            mention=self._claim.speaker.mention,
        )
        self.name.setModified(False)
        if made != self._claim.speaker:
            self.edited.emit("speaker", lambda claim: claim_edits.with_speaker(claim, made))
        self.typed.emit()

    def _drop_mention(self) -> None:
        self.edited.emit(
            "speaker",
            lambda claim: claim_edits.with_speaker(claim, replace(claim.speaker, mention=None)),
        )
