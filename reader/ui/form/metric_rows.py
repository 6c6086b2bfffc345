"""The metrics of a claim in the form: the words, then kind, comparator, number, unit and note."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from reader.core import claim_edits
from reader.core.claim import Claim, Metric
from reader.ui.appearance import Appearance
from reader.ui.widgets import Panel, button, name
from reader.viewmodels.wording import unit_words
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.words import short

#: Characters of a metric's words that its row has room for.
_WORDS = 12


class MetricRow(QFrame):
    """One metric. ``edited`` tells the metric as it becomes; a number nobody can read stays out.

    ``typed``: what is typed and not yet stored is another.
    """

    edited = Signal(object)
    removed = Signal()
    shown = Signal(object)
    refused = Signal(str)
    typed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._metric: Metric | None = None
        self.setProperty("role", "card")
        self.words = button("words")
        self.words.clicked.connect(self._show)
        self.remove = button("flat", icon=appearance.icon("close"))
        self.remove.setIconSize(QSize(12, 12))
        self.remove.clicked.connect(self.removed)
        self.kind = QComboBox()
        self.comparator = QComboBox()
        self.amount = QLineEdit()
        self.unit = QLineEdit()
        self.note = QLineEdit()
        self._arrange()
        self.kind.activated.connect(self._edit)
        self.comparator.activated.connect(self._edit)
        for field in (self.amount, self.unit, self.note):
            field.editingFinished.connect(self._edit)
            field.textEdited.connect(self.typed)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(9, 6, 9, 9)
        grid.setSpacing(6)
        head = QHBoxLayout()
        # The words begin where those in the fields do; the ring of the focus stands around them.
        head.setContentsMargins(-6, 0, 0, 0)
        head.addWidget(self.words)
        head.addStretch(1)
        head.addWidget(self.remove)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self.kind, 1, 0)
        grid.addWidget(self.comparator, 1, 1)
        grid.addWidget(self.amount, 2, 0)
        grid.addWidget(self.unit, 2, 1)
        grid.addWidget(self.note, 3, 0, 1, 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        for box in (self.kind, self.comparator):
            box.setMinimumContentsLength(4)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )

    def show_metric(self, metric: Metric, labels: Labels) -> None:
        """Show a metric; a field somebody is typing in keeps what is typed."""
        self._metric = metric
        text = metric.quote.text
        self.words.setText(short(" ".join(text.split()), _WORDS))
        name(self.words, self.tr("Show “%1” in the text").replace("%1", text))
        name(self.remove, self.tr("Remove the metric %1").replace("%1", text))
        self._offer(self.kind, "metric_kind", metric.kind, labels)
        self._offer(self.comparator, "comparator", metric.comparator, labels)
        self._write(self.amount, claim_edits.amount(metric), self.tr("Number or range"))
        self._write(self.unit, unit_words.shown(metric.unit, metric.kind), self.tr("Unit"))
        self._write(self.note, metric.note or "", self.tr("Note on the metric"))

    @staticmethod
    def _offer(box: QComboBox, field: str, key: str, labels: Labels) -> None:
        box.clear()
        keys = [value.key for value in labels.offered(field)]
        for each in keys if key in keys else [*keys, key]:
            box.addItem(labels.value(field, each), each)
        box.setCurrentIndex(box.findData(key))
        name(box, labels.field_name(field))

    @staticmethod
    def _write(field: QLineEdit, text: str, title: str) -> None:
        if not (field.hasFocus() and field.isModified()):
            field.setText(text)
        field.setPlaceholderText(title)
        name(field, title)

    def commit(self) -> None:
        """Store what is typed and not yet stored."""
        if self.is_typing:
            self._edit()

    @property
    def is_typing(self) -> bool:
        """Whether something is typed and not yet stored."""
        return any(field.isModified() for field in (self.amount, self.unit, self.note))

    def _show(self) -> None:
        if self._metric is not None:
            self.shown.emit(self._metric.quote.span)

    def _edit(self) -> None:
        if self._metric is None:
            return
        before = self._metric
        made = replace(
            before,
            kind=self.kind.currentData(),
            comparator=self.comparator.currentData(),
            unit=unit_words.meant(self.unit.text(), before),
            note=self.note.text().strip() or None,
        )
        try:
            if self.amount.text().strip() != claim_edits.amount(before):
                made = claim_edits.with_amount(made, self.amount.text())
        except claim_edits.AmountError:
            typed = self.amount.text()
            self.amount.setText(claim_edits.amount(before))
            self.refused.emit(typed)
        for field in (self.amount, self.unit, self.note):
            field.setModified(False)
        if made != before:
            self.edited.emit(made)
        self.typed.emit()


class MetricRows(Panel):
    """All metrics of the claim, in the order of the text."""

    edited = Signal(int, object)
    removed = Signal(int)
    shown = Signal(object)
    refused = Signal(str)
    typed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.rows: list[MetricRow] = []

    def show_claim(self, claim: Claim, labels: Labels) -> None:
        """Show these metrics."""
        while len(self.rows) > len(claim.metrics):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(claim.metrics):
            self._add()
        for row, metric in zip(self.rows, claim.metrics, strict=True):
            row.show_metric(metric, labels)
        self.setVisible(bool(claim.metrics))

    def commit(self) -> None:
        """Store what is typed and not yet stored."""
        for row in tuple(self.rows):
            row.commit()

    @property
    def is_typing(self) -> bool:
        """Whether something is typed and not yet stored."""
        return any(row.is_typing for row in self.rows)

    def forget(self) -> None:
        """Drop all rows, to be drawn anew in another theme."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def _add(self) -> None:
        row = MetricRow(self._appearance)
        at = len(self.rows)
        row.edited.connect(partial(self.edited.emit, at))
        row.removed.connect(partial(self.removed.emit, at))
        row.shown.connect(self.shown)
        row.refused.connect(self.refused)
        row.typed.connect(self.typed)
        self._column.addWidget(row)
        self.rows.append(row)
