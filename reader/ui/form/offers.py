"""What is offered for the claim in hand: a row of buttons for each part, taken by click or key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.core import claim_edits
from reader.core.claim import Claim
from reader.ui.flow import Flow, clear
from reader.ui.widgets import button, name
from reader.viewmodels.acts import Acts
from reader.viewmodels.claim.naming import Naming
from reader.viewmodels.claim.proposals import Proposals, still_open, with_all_sure
from reader.viewmodels.keymap import Keymap
from reader.viewmodels.wording.labels import Labels

#: The height that Qt gives widgets without a limit.
_ANY = 16777215

#: At most so many buttons in a row.
_MOST = 8


class Offers(QWidget):
    """Buttons for what is offered; the first has the key on it."""

    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(self)
        self._shown: tuple[list[str], str, str] = ([], "", "")

    def wait(self) -> None:
        """Offer nothing for a moment. The room stays, so that nothing below jumps up and down."""
        if self._shown[0]:
            self._shown = ([], "", "")
            self.setFixedHeight(self.height())
            clear(self._flow)

    def show_offers(self, texts: list[str], title: str, key: str) -> None:
        """Offer these."""
        self.setMinimumHeight(0)
        self.setMaximumHeight(_ANY)
        if self._shown == (texts, title, key):
            self.setVisible(bool(texts))
            return
        self._shown = (texts, title, key)
        clear(self._flow)
        for at, text in enumerate(texts[:_MOST]):
            made = button("offer")
            made.setText(f"+ {text}  {key}" if at == 0 and key else f"+ {text}")
            name(made, title.replace("%1", text))
            made.clicked.connect(partial(self.taken.emit, at))
            self._flow.addWidget(made)
        self.setVisible(bool(texts))


class Offering(QObject):
    """Shows the offers for a claim and takes what is chosen; nothing is taken by itself.

    They are looked for when the claim is on the screen, or when somebody takes one before.
    ``shown``: there are other buttons.
    """

    shown = Signal()

    def __init__(
        self,
        acts: Acts,
        naming: Naming,
        keymap: Keymap,
        propose: Callable[[Claim], Proposals],
        advance: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._acts = acts
        self._naming = naming
        self._keymap = keymap
        self._propose = propose
        self._advance = advance
        self._open = Proposals()
        self._due: tuple[Claim, Labels] | None = None
        self._for = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look_when_ready)
        self.vendors = Offers()
        self.metrics = Offers()
        self.speakers = Offers()
        self.times = Offers()
        self.certainty = Offers()
        self.vendors.taken.connect(self.take_vendor)
        self.metrics.taken.connect(self.take_metric)
        self.speakers.taken.connect(self.take_speaker)
        self.times.taken.connect(self.take_time)
        self.certainty.taken.connect(self.take_certainty)

    def show_claim(self, claim: Claim | None, labels: Labels | None) -> None:
        """Offer what this claim does not have yet."""
        self._open, self._due = Proposals(), None
        if claim is None or labels is None:
            return
        self._due = claim, labels
        # What was offered for another claim goes at once; for this one it stays until it changes.
        if claim.id != self._for:
            self._for = claim.id
            for row in (self.vendors, self.metrics, self.speakers, self.times, self.certainty):
                row.wait()
        self._soon.start(0)

    @property
    def are_coming(self) -> bool:
        """Whether they are still looked for."""
        return self._soon.isActive()

    @property
    def open(self) -> Proposals:
        """What is offered."""
        self._look()
        return self._open

    def _look_when_ready(self) -> None:
        # The finders are loaded one a turn, so that no key waits for all of them.
        if self._advance():
            self._soon.start(0)
        else:
            self._look()

    def _look(self) -> None:
        """Look for the offers if that is due."""
        if self._due is not None:
            (claim, labels), self._due = self._due, None
            self._open = still_open(claim, self._propose(claim))
            self._show(labels)

    def _show(self, labels: Labels) -> None:
        offers = self._open
        rows = {
            "claim.vendor": (self.vendors, [labels.vendor(each.vendor) for each in offers.vendors]),
            "claim.metric": (
                self.metrics,
                [f"{each.quote.text} → {labels.metric_value(each)}" for each in offers.metrics],
            ),
            "claim.take_speaker": (
                self.speakers,
                [labels.speaker(each.speaker) for each in offers.speakers],
            ),
            "claim.take_time": (self.times, [each.text for each in offers.times]),
            "claim.take_certainty": (
                self.certainty,
                [labels.value("certainty", offers.certainty)] if offers.certainty else [],
            ),
        }
        title = QCoreApplication.translate("ClaimForm", "Add %1")
        for action, (row, texts) in rows.items():
            row.show_offers(texts, title, self._keymap.shown(action))
        self.shown.emit()

    def add_vendor(self, vendor: str) -> None:
        """Add a vendor by what was found of it, else by the words selected elsewhere."""
        offer = next((each for each in self.open.vendors if each.vendor == vendor), None)
        self._naming.add(vendor, offer.mentions if offer else None)

    def take_vendor(self, at: int = 0) -> None:
        """Take one of the vendors."""
        if at < len(self.open.vendors):
            self.add_vendor(self.open.vendors[at].vendor)

    def take_metric(self, at: int = 0) -> None:
        """Take one of the metrics."""
        if at < len(self.open.metrics):
            self._acts.metric(self.open.metrics[at])

    def take_speaker(self, at: int = 0) -> None:
        """Take one of the speakers."""
        if at < len(self.open.speakers):
            speaker = self.open.speakers[at].speaker
            self._acts.edit("speaker", lambda claim: claim_edits.with_speaker(claim, speaker))

    def take_time(self, at: int = 0) -> None:
        """Take one of the times."""
        if at < len(self.open.times):
            time = self.open.times[at]
            self._acts.edit("time", lambda claim: claim_edits.with_time(claim, time))

    def take_certainty(self, _at: int = 0) -> None:
        """Take the certainty that the words hint at."""
        certainty = self.open.certainty
        if certainty is not None:
            self._acts.edit("certainty", lambda each: claim_edits.with_certainty(each, certainty))

    def take_all(self) -> None:
        """Take all that is no guess, as one change."""
        offers = self.open
        self._acts.edit("offers", lambda claim: with_all_sure(claim, offers))
