"""Somebody who enters given claims through the window and counts every key and click."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from reader.core import claim_edits
from reader.core.claim import Claim, Metric, VendorStance
from reader.core.span import Span
from reader.project.occurrence_labelling import vendor_called
from reader.suggest.pinyin_initials import default_initials
from reader.viewmodels.claim.proposals import with_all_sure
from reader.viewmodels.wording.labels import Labels
from tests.windows import Hand

#: Choosing from a list: open it, pick.
CHOICE = 2


class Typist:
    """Enters claims; ``count`` is how many keys and clicks the last one took after selecting."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.form = hand.window.form
        self.count = 0

    def enter(self, wanted: Claim) -> Claim:
        """Make the claim as *wanted* says; returns it as it is stored."""
        self._select(*(fragment.span for fragment in wanted.fragments))
        self.count = 0
        desk = self.hand.window.session.desk
        if not (desk.fresh and claim_edits.meant_anew(desk.selection, desk.claim)):
            self._press("Return")
        stances = [value.key for value in self._labels.offered("stance")]
        self._press(str(stances.index(str(wanted.stance.polarity)) + 1))
        self._all_for_sure(wanted)
        taken = {entry.vendor for entry in self.hand.claim.vendors}
        for vendor in wanted.vendors:
            self._vendor(vendor, taken=vendor.vendor in taken)
        for entry in self.hand.claim.vendors:
            if entry.vendor not in {each.vendor for each in wanted.vendors}:
                self._click(self.form.vendors.rows[entry.vendor].remove)
        self._stances(wanted)
        for metric in wanted.metrics:
            self._metric(metric)
        self._rest(wanted)
        return self.hand.claim

    @property
    def _labels(self) -> Labels:
        labels = self.hand.window.session.claims.labels
        assert labels is not None
        return labels

    # ---- parts of a claim

    def _all_for_sure(self, wanted: Claim) -> None:
        """Take all that is offered for sure, where that saves a key and all of it is right."""
        before = self.hand.claim
        sure = with_all_sure(before, self.form.offers.open)
        vendors = {entry.vendor: set(entry.mentions) for entry in wanted.vendors}
        meant = all(set(each.mentions) <= vendors.get(each.vendor, set()) for each in sure.vendors)
        named = all(each.vendor in vendors for each in sure.vendors)
        quotes = {metric.quote for metric in wanted.metrics}
        counted = all(metric.quote in quotes for metric in sure.metrics)
        rest = (sure.stance.certainty, sure.speaker, sure.times)
        right = rest == (wanted.stance.certainty, wanted.speaker, wanted.times)
        parts = len(sure.vendors) + len(sure.metrics)
        if meant and named and counted and right and parts > 1:
            self._press("A")

    def _vendor(self, wanted: VendorStance, *, taken: bool) -> None:
        if not taken:
            self._take(wanted)
        row = self.form.vendors.rows[wanted.vendor]
        now = next(each for each in self.hand.claim.vendors if each.vendor == wanted.vendor)
        for at in reversed(range(len(now.mentions))):
            if now.mentions[at] not in wanted.mentions:
                self._click(row._flow.itemAt(at).widget().close_button)
        for mention in wanted.mentions:
            if mention not in now.mentions:
                self._select(mention.span)
                self.count += 1
                self._click(row.add)

    def _take(self, wanted: VendorStance) -> None:
        offered = [offer.vendor for offer in self.form.offers.open.vendors]
        if offered[:1] == [wanted.vendor]:
            self._press("V")
        elif wanted.vendor in offered:
            self._click(
                self.form.offers.vendors._flow.itemAt(offered.index(wanted.vendor)).widget()
            )
        else:
            self._unoffered(wanted)

    def _unoffered(self, wanted: VendorStance) -> None:
        """Select the words that name the vendor; type only when they are not known to."""
        project = self.hand.window.session.desk.project
        for mention in wanted.mentions[:1]:
            self._select(mention.span)
            self.count += 1
            if vendor_called(project, mention.text) == wanted.vendor:
                self._press("Shift+V")
                return
        self._type(self.form.vendor_field, self._few_letters(wanted.vendor), enter=True)

    def _few_letters(self, vendor: str) -> str:
        """The fewest letters (of a Latin name, or pinyin initials) that find the vendor first."""
        session = self.hand.window.session
        found = session.desk.project.vendor(vendor)
        initials = default_initials().of(found.hans)
        names = [name for name in (found.en, vendor, initials, *found.aliases) if name.isascii()]
        starts = sorted({name[:end] for name in names for end in range(1, len(name) + 1)}, key=len)
        return next(each for each in starts if session.vendor_finder(each)[0][1] == vendor)

    def _stances(self, wanted: Claim) -> None:
        for vendor in wanted.vendors:
            if vendor.stance not in (None, wanted.stance.polarity):
                row = self.form.vendors.rows[vendor.vendor]
                self._click(row.stances.button_of(str(vendor.stance)))
        first = wanted.vendors[0].vendor if wanted.vendors else None
        if wanted.stance.target not in (None, first):
            buttons = self.form.details.targets
            if wanted.stance.target in buttons.keys:
                self._click(buttons.button_of(wanted.stance.target))
            else:
                self._choose(self.form.details.target, wanted.stance.target)

    def _metric(self, wanted: Metric) -> None:
        offered = [metric.quote for metric in self.form.offers.open.metrics]
        if wanted.quote in [metric.quote for metric in self.hand.claim.metrics]:
            pass
        elif offered[:1] == [wanted.quote]:
            self._press("M")
        elif wanted.quote in offered:
            at = offered.index(wanted.quote)
            self._click(self.form.offers.metrics._flow.itemAt(at).widget())
        else:
            self._select(wanted.quote.span)
            self.count += 1
            self._press("Shift+M")
        at = [metric.quote for metric in self.hand.claim.metrics].index(wanted.quote)
        row = self.form.metrics.rows[at]
        now = self.hand.claim.metrics[at]
        if now.kind != wanted.kind:
            self._choose(row.kind, wanted.kind)
        if now.comparator != wanted.comparator:
            self._choose(row.comparator, wanted.comparator)
        if claim_edits.amount(now) != claim_edits.amount(wanted):
            self._type(row.amount, claim_edits.amount(wanted).replace("–", "~"))
        if (now.unit or "") != (wanted.unit or ""):
            self._type(row.unit, wanted.unit or "")

    def _rest(self, wanted: Claim) -> None:
        details = self.form.details
        if wanted.kind != self.hand.claim.kind:
            self._click(details.kind.button_of(wanted.kind))
        if wanted.stance.certainty != self.hand.claim.stance.certainty:
            self._click(details.certainty.button_of(wanted.stance.certainty))
        speaker = wanted.speaker
        if speaker.mention is not None:
            self._select(speaker.mention.span)
            self.count += 1
            self._press("Shift+P")
        if self.hand.claim.speaker.type != speaker.type:
            self._click(details.speaker.type.button_of(speaker.type))
        if (self.hand.claim.speaker.name or "") != (speaker.name or ""):
            self._type(details.speaker.name, speaker.name or "")

    # ---- hands

    def _select(self, *spans: Span) -> None:
        page = self.hand.window.page_panel.page
        page.setFocus()
        page.select(None)
        for span in spans:
            page.select(span, add=True)

    def _press(self, key: str) -> None:
        self.count += 1
        self.hand.press(key)

    def _click(self, widget: QWidget) -> None:
        self.count += 1
        self.hand.click(widget)

    def _choose(self, box: QComboBox, key: str | None) -> None:
        self.count += CHOICE
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())
        self.hand.settle()

    def _type(self, field: QLineEdit, text: str, *, enter: bool = False) -> None:
        """Click into a field, replace what is in it, leave it by Enter or Tab."""
        self.count += 2 + len(text)
        field.setFocus()
        field.selectAll()
        if text:
            self.hand.type(text)
        else:
            self.hand.press("Delete")
        self.hand.press("Return" if enter else "Tab")
