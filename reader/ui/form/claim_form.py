"""The form of the current claim beside the page: what the tag set offers, what the claim has."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.core.claim import Claim, ClaimStatus
from reader.ui import fonts
from reader.ui.appearance import Appearance
from reader.ui.form.claim_details import Details
from reader.ui.form.metric_rows import MetricRows
from reader.ui.form.offers import Offering
from reader.ui.form.tab_order import TabOrder
from reader.ui.form.vendor_field import Finder, VendorField
from reader.ui.form.vendor_rows import VendorRows
from reader.ui.segments import Choice, Segments
from reader.ui.widgets import Panel, button, label, name
from reader.viewmodels.acts import Acts
from reader.viewmodels.claim.form_edits import FormEdits
from reader.viewmodels.claim.naming import Naming
from reader.viewmodels.claim.proposals import Proposals
from reader.viewmodels.desk import Desk
from reader.viewmodels.keymap import Keymap
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording import words
from reader.viewmodels.wording.labels import Labels

Proposer = Callable[[Claim], Proposals]


class ClaimForm(Panel):
    """Shows the claim in hand and hands every edit to the acts; it keeps nothing itself."""

    new_vendor_wanted = Signal(str)
    typed = Signal()
    """What is typed and not yet stored is another."""

    def __init__(
        self,
        desk: Desk,
        acts: Acts,
        appearance: Appearance,
        keymap: Keymap,
        *,
        naming: Naming,
        propose: Proposer,
        find_vendors: Finder,
        labels: Callable[[], Labels | None],
        advance: Callable[[], bool],
    ) -> None:
        """*advance* gets a piece of what *propose* needs ready and tells whether there are more."""
        super().__init__()
        self._desk = desk
        self._acts = acts
        self._appearance = appearance
        self._keymap = keymap
        self._naming = naming
        self._labels = labels
        self._edits = FormEdits(desk, acts)
        self.offers = Offering(acts, naming, keymap, propose, advance)
        self._title = label("heading")
        self._quote = label("quote", wraps=True)
        self._facts = label("muted", wraps=True)
        self.status = QComboBox()
        self.remove = button("flat")
        self.stances = Segments(even=True)
        self.vendors = VendorRows(appearance)
        self.vendor_field = VendorField(find_vendors)
        self.metrics = MetricRows(appearance)
        self.metric_here = button("offer")
        self.details = Details(appearance, self.offers)
        self._titles = {key: label("section") for key in ("stance", "vendors", "metrics")}
        self._of = ""
        self._body = QWidget()
        self.tab_order = TabOrder(self._body)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        scroll = QScrollArea()
        scroll.setProperty("role", "panel")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body.setProperty("role", "panel")
        scroll.setWidget(self._body)
        give = QVBoxLayout(self._body)
        give.setContentsMargins(12, 8, 12, 14)
        give.setSpacing(7)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.status)
        head.addWidget(self.remove)
        give.addLayout(head)
        give.addWidget(self._quote)
        give.addWidget(self._facts)
        give.addSpacing(4)
        give.addWidget(self._titles["stance"])
        give.addWidget(self.stances)
        give.addSpacing(5)
        give.addWidget(self._titles["vendors"])
        give.addWidget(self.vendors)
        give.addWidget(self.offers.vendors)
        give.addWidget(self.vendor_field)
        give.addSpacing(5)
        give.addWidget(self._titles["metrics"])
        give.addWidget(self.metrics)
        give.addWidget(self.offers.metrics)
        give.addWidget(self.metric_here)
        give.setAlignment(self.metric_here, Qt.AlignmentFlag.AlignLeft)
        give.addSpacing(5)
        give.addWidget(self.details)
        give.addStretch(1)
        self._scroll = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _connect(self) -> None:
        acts = self._acts
        self._desk.selection_changed.connect(self._follow_selection)
        self._appearance.changed.connect(self._redraw)
        self.offers.shown.connect(self.tab_order.renew)
        edits = self._edits
        self.status.activated.connect(edits.set_status)
        self.remove.clicked.connect(edits.remove)
        self.stances.chosen.connect(edits.choose_stance)
        self.vendors.stance_chosen.connect(edits.vendor_stance)
        self.vendors.removed.connect(edits.drop_vendor)
        self.vendors.mention_wanted.connect(self._naming.mention)
        self.vendors.mention_dropped.connect(edits.drop_mention)
        self.vendors.mention_shown.connect(edits.show)
        self.vendor_field.chosen.connect(self.offers.add_vendor)
        self.vendor_field.new_wanted.connect(self.new_vendor_wanted)
        self.metrics.edited.connect(edits.edit_metric)
        self.metrics.removed.connect(edits.drop_metric)
        self.metrics.shown.connect(edits.show)
        self.metrics.refused.connect(self._refuse_number)
        self.metric_here.clicked.connect(edits.selection_is_metric)
        self.details.edited.connect(acts.edit)
        self.details.speaker_wanted.connect(acts.speaker)
        self.details.time_wanted.connect(acts.time)
        self.details.shown.connect(edits.show)
        for typed in (self.details.typed, self.metrics.typed, self.vendor_field.textChanged):
            typed.connect(self.typed)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Claim"))
        self._titles["stance"].setText(self.tr("Stance"))
        self._titles["vendors"].setText(self.tr("Vendors"))
        self._titles["metrics"].setText(self.tr("Metrics"))
        self.vendor_field.setPlaceholderText(
            self.tr("Add a vendor (%1)").replace("%1", self._keymap.shown("claim.vendor"))
        )
        name(self.vendor_field, self.tr("Add a vendor by any of its names"))
        self.metric_here.setText(self.tr("Selection is a metric"))
        name(self.metric_here, self.tr("Make the selected words a metric"))
        name(self.remove, self.tr("Delete this claim"))
        name(self.status, self.tr("Status of the claim"))
        self._redraw()

    def refresh(self) -> None:
        """Show the claim in hand as it is stored now."""
        claim, labels = self._desk.claim, self._labels()
        if claim is None or labels is None:
            self.offers.show_claim(None, None)
            return
        if claim.id != self._of:
            self._of = claim.id
            self._begin_above()
        shown = " ".join(claim.words.split())
        script = self._desk.article.script if self._desk.article is not None else ""
        self._quote.setFont(fonts.for_text(self.font(), script))
        self._quote.setText(words.short(shown, 120))
        length = sum(len(fragment.text) for fragment in claim.fragments)
        facts = (
            f"{claim.start}–{claim.end}",
            self.tr("%n character(s)", "", length),
            claim.annotator,
        )
        self._facts.setText(" · ".join(facts))
        self.status.setCurrentIndex(list(ClaimStatus).index(claim.status))
        self._show_stances(claim, labels)
        self.vendors.show_claim(claim, labels)
        self.metrics.show_claim(claim, labels)
        self.details.show_claim(claim, labels)
        self.offers.show_claim(claim, labels)
        self.tab_order.renew()
        self._follow_selection()

    def _begin_above(self) -> None:
        """Show the top of the form for another claim, unless somebody works further down."""
        focus = QApplication.focusWidget()
        if focus is None or not self._body.isAncestorOf(focus):
            self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what somebody works at in sight, as when a notice takes some of the room."""
        super().resizeEvent(event)
        focus = QApplication.focusWidget()
        if focus is not None and self._body.isAncestorOf(focus):
            self.scroll_to(focus)

    def scroll_to(self, part: QWidget) -> None:
        """Bring a part of the form into sight."""
        self._scroll.ensureWidgetVisible(part)

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the form is asked for."""
        current = self.stances.current
        return self.stances.button_of(current) if current else self.stances

    @property
    def is_typing(self) -> bool:
        """Whether something is typed and not yet stored."""
        parts = self.details.is_typing or self.metrics.is_typing
        return parts or bool(self.vendor_field.text().strip())

    def commit(self) -> None:
        """Store what is typed and not yet stored."""
        self.details.commit()
        self.metrics.commit()
        vendor, typed = self.vendor_field.left()
        if vendor is not None:
            self.offers.add_vendor(vendor)
        elif typed:
            self._desk.report(partial(self._not_added, typed))

    def _show_stances(self, claim: Claim, labels: Labels) -> None:
        choices = []
        for at, value in enumerate(labels.offered("stance")):
            key = self._keymap.shown(f"stance.{at + 1}") if at < 4 else ""
            text = labels.value("stance", value.key)
            tip = f"{text} ({key})" if key else text
            shown = f"{text} {key}" if key else text
            choices.append(Choice(value.key, shown, tip, self._appearance.stance(value.key)))
        self.stances.offer(choices)
        self.stances.mark(claim.stance.polarity)
        self.stances.setAccessibleName(self.tr("Stance"))

    def _redraw(self) -> None:
        at = self.status.currentIndex()
        self.status.clear()
        self.status.addItems([words.claim_status(each) for each in ClaimStatus])
        self.status.setCurrentIndex(at)
        self.remove.setIcon(self._appearance.icon("trash"))
        self.metric_here.setIcon(self._appearance.icon("plus"))
        self.metric_here.setIconSize(QSize(11, 11))
        self.metric_here.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.vendors.forget()
        self.metrics.forget()
        self.refresh()

    def _follow_selection(self) -> None:
        selected = bool(self._desk.selection)
        self.metric_here.setEnabled(selected)
        self.details.follow_selection(selected=selected)
        for row in self.vendors.rows.values():
            row.add.setEnabled(selected)

    def _refuse_number(self, typed: str) -> None:
        self._desk.report(partial(self._no_number, typed))

    def _not_added(self, typed: str) -> Notice:
        text = self.tr("“%1” was not added: it is no vendor's whole name. Enter adds a vendor.")
        return Notice(text.replace("%1", typed), Weight.WARNING)

    def _no_number(self, typed: str) -> Notice:
        text = self.tr("“%1” is not a number or a range such as 20–90; the old value is kept.")
        return Notice(text.replace("%1", typed), Weight.WARNING)
