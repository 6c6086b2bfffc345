"""The lower half of the form: kind, certainty, target, speaker, time, flags and note."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.core import claim_edits
from reader.core.claim import Claim
from reader.ui.appearance import Appearance
from reader.ui.flow import Flow, clear
from reader.ui.form.offers import Offering
from reader.ui.form.speaker_part import SpeakerPart, VendorBox, offer_icon
from reader.ui.segments import Choice, Segments
from reader.ui.widgets import Chip, Panel, button, label, name
from reader.viewmodels.undoing import NOTE_ON
from reader.viewmodels.wording.labels import Labels

#: After so long without a key the note is stored, so that a power cut costs a few words at most.
NOTE_PAUSE_MS = 1500


class Details(Panel):
    """``edited`` tells a reason and a function from the claim to the next.

    ``typed``: what is typed and not yet stored is another.
    """

    edited = Signal(str, object)
    speaker_wanted = Signal()
    time_wanted = Signal()
    shown = Signal(object)
    typed = Signal()

    def __init__(self, appearance: Appearance, offers: Offering) -> None:
        super().__init__()
        self._offers = offers
        self._appearance = appearance
        self._claim: Claim | None = None
        self._going_on: Claim | None = None
        self.kind = Segments(even=True)
        self.certainty = Segments(even=True)
        self.targets = Segments()
        self.target = VendorBox(sorts=True)
        self.speaker = SpeakerPart(appearance)
        self.times = QWidget()
        self._times_flow = Flow(self.times)
        self.time_here = button("offer")
        self._times_flow.addWidget(self.time_here)
        self.flags = Segments(even=True)
        self.flag_field = QLineEdit()
        self.note = QPlainTextEdit()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(NOTE_PAUSE_MS)
        self._titles = {
            key: label("section")
            for key in ("kind", "certainty", "target", "speaker", "time", "flags", "note")
        }
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        parts: dict[str, tuple[QWidget, ...]] = {
            "kind": (self.kind,),
            "certainty": (self.certainty, self._offers.certainty),
            "target": (self.targets, self.target),
            "speaker": (self._offers.speakers, self.speaker),
            "time": (self._offers.times, self.times),
            "flags": (self.flags, self.flag_field),
            "note": (self.note,),
        }
        for key, widgets in parts.items():
            column.addWidget(self._titles[key])
            for each in widgets:
                column.addWidget(each)
            column.addSpacing(4)
        self.note.setFixedHeight(74)
        self.note.setTabChangesFocus(True)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._set_kind)
        self.certainty.chosen.connect(self._set_certainty)
        self.targets.chosen.connect(lambda key: self._set_target(key or None))
        self.target.activated.connect(lambda _at: self._set_target(self.target.currentData()))
        self.speaker.edited.connect(self.edited)
        self.speaker.wanted.connect(self.speaker_wanted)
        self.speaker.shown.connect(self.shown)
        self.time_here.clicked.connect(self.time_wanted)
        self.flags.chosen.connect(self._toggle_flag)
        self.flag_field.editingFinished.connect(self._add_flag)
        self.note.installEventFilter(self)
        self.note.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._store_pause)
        for typed in (self.note.textChanged, self.flag_field.textChanged, self.speaker.typed):
            typed.connect(self.typed)

    def retranslate(self) -> None:
        """Set every text that is not the tag set's."""
        self._titles["target"].setText(self.tr("Target of the stance"))
        self._titles["time"].setText(self.tr("Time"))
        self._titles["note"].setText(self.tr("Note"))
        name(self.target, self.tr("Target of the stance"))
        name(self.note, self.tr("Note on the claim"), tip="")
        self.note.setPlaceholderText(self.tr("Anything worth remembering"))
        self.flag_field.setPlaceholderText(self.tr("Another flag"))
        name(self.flag_field, self.tr("Add a flag of your own"))
        self.time_here.setText(self.tr("Selection is the time"))
        name(self.time_here, self.tr("Selection is the time"))

    def show_claim(self, claim: Claim, labels: Labels) -> None:
        """Show these parts of the claim; fields being typed in keep what is typed."""
        same = self._claim is not None and self._claim.id == claim.id
        before, self._claim = self._claim, claim
        for key, field in (
            ("kind", "kind"),
            ("certainty", "certainty"),
            ("speaker", "speaker"),
            ("flags", "flag"),
        ):
            self._titles[key].setText(labels.field_name(field))
        self._show_segments(claim, labels)
        self.speaker.show_claim(claim, labels)
        self._show_target(claim, labels)
        self._show_times(claim)
        unchanged = same and before is not None and before.note == claim.note
        if not unchanged and self.note.toPlainText() != claim.note:
            self.note.blockSignals(True)
            self.note.setPlainText(claim.note)
            self.note.blockSignals(False)

    def follow_selection(self, *, selected: bool) -> None:
        """Offer what needs selected words only when there are some."""
        self.speaker.here.setEnabled(selected)
        self.time_here.setEnabled(selected)

    @property
    def is_typing(self) -> bool:
        """Whether something is typed and not yet stored."""
        noted = self._claim is not None and self.note.toPlainText() != self._claim.note
        return noted or self.speaker.is_typing or bool(self.flag_field.text().strip())

    def commit(self) -> None:
        """Store what is typed: the note, the speaker's name and a flag."""
        self._pause.stop()
        self.speaker.commit()
        self._add_flag()
        self._store_note()
        self._going_on = None

    def _store_pause(self) -> None:
        """Store the note while it is typed; what follows belongs to it."""
        if self._store_note():
            self._going_on = self._claim

    def _store_note(self) -> bool:
        text, claim = self.note.toPlainText(), self._claim
        if claim is None or text == claim.note:
            return False
        # Only where nothing else was done to the claim since the pause before.
        reason = "note" if self._going_on != claim else NOTE_ON
        self.edited.emit(
            reason, lambda each: replace(each, note=text) if each.id == claim.id else each
        )
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Store the note when the focus leaves it."""
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.commit()
        return False

    def _show_segments(self, claim: Claim, labels: Labels) -> None:
        def values(field: str) -> list[Choice]:
            return [Choice(v.key, labels.value(field, v.key)) for v in labels.offered(field)]

        self.kind.offer(values("kind"))
        self.kind.mark(claim.kind)
        self.kind.setAccessibleName(labels.field_name("kind"))
        self.certainty.offer(values("certainty"))
        self.certainty.mark(claim.stance.certainty)
        self.certainty.setAccessibleName(labels.field_name("certainty"))
        flags = values("flag")
        known = {choice.key for choice in flags}
        flags += [Choice(flag, flag) for flag in claim.flags if flag not in known]
        self.flags.offer(flags)
        self.flags.setAccessibleName(labels.field_name("flag"))
        for choice in flags:
            self.flags.button_of(choice.key).setChecked(choice.key in claim.flags)

    def _show_target(self, claim: Claim, labels: Labels) -> None:
        first = self.tr("The first vendor")
        likely = [entry.vendor for entry in claim.vendors[1:]]
        likely += [each.id for each in labels.vendors.values() if each.sort == "topic"]
        chosen = claim.stance.target
        if claim.vendors and chosen == claim.vendors[0].vendor:
            # Said or not, it is the first one.
            chosen = None
        if chosen is not None and chosen not in likely:
            likely.append(chosen)
        named = labels.vendor(claim.vendors[0].vendor) if claim.vendors else first
        choices = [Choice("", named, first), *(Choice(key, labels.vendor(key)) for key in likely)]
        self.targets.offer(choices)
        self.targets.mark(chosen or "")
        self.targets.setAccessibleName(self.tr("Target of the stance"))
        self.target.offer(labels, first, chosen)

    def _show_times(self, claim: Claim) -> None:
        clear(self._times_flow, but=self.time_here)
        for time in claim.times:
            chip = Chip(
                time.text,
                tip=self.tr("Show “%1” in the text").replace("%1", time.text),
                close_tip=self.tr("Remove this time"),
                icon=self._appearance.icon("close"),
            )
            chip.pressed.connect(partial(self.shown.emit, time.span))
            chip.closed.connect(
                partial(self.edited.emit, "time", partial(claim_edits.without_time, time=time))
            )
            self._times_flow.addWidget(chip)
        self._times_flow.put_last(self.time_here)
        offer_icon(self.time_here, self._appearance)

    # ---- what people do

    def _set_kind(self, key: str) -> None:
        self.edited.emit("kind", lambda claim: replace(claim, kind=key))

    def _set_certainty(self, key: str) -> None:
        self.edited.emit("certainty", lambda claim: claim_edits.with_certainty(claim, key))

    def _set_target(self, target: str | None) -> None:
        self.edited.emit("target", lambda claim: claim_edits.with_target(claim, target))

    def _toggle_flag(self, flag: str) -> None:
        if self._claim is not None:
            on = flag not in self._claim.flags
            self.edited.emit("flag", lambda claim: claim_edits.with_flag(claim, flag, on=on))

    def _add_flag(self) -> None:
        flag = self.flag_field.text().strip()
        if flag:
            self.edited.emit("flag", lambda claim: claim_edits.with_flag(claim, flag, on=True))
        self.flag_field.clear()
