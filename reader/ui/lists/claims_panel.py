"""The list of claims: of this article or of all, sorted and filtered, with the way to each."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.lazily import Lazily
from reader.ui.appearance import Appearance
from reader.ui.lists.choice_lists import fill
from reader.ui.lists.many_rows import in_front
from reader.ui.lists.rows import ClaimRows
from reader.ui.widgets import HEAD, ChoiceBox, Panel, button, label, name
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists import claims
from reader.viewmodels.lists.claim_filter import NO_WISH, ClaimFilter
from reader.viewmodels.lists.claim_order import Order
from reader.viewmodels.lists.claim_steps import row_from_caret
from reader.viewmodels.lists.claims import ClaimList

if TYPE_CHECKING:
    from reader.ui.lists.claim_filters import ClaimFilters
else:
    ClaimFilters = Lazily("reader.ui.lists.claim_filters", "ClaimFilters")


class _Lines(QListView):
    """Keeps the line in hand in sight when the form below takes its room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll as far as the new height asks for."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class ClaimsPanel(Panel):
    """Shows claims; choosing one makes it current, Enter or a double click jumps to it."""

    entered = Signal()

    def __init__(self, desk: Desk, source: ClaimList, appearance: Appearance) -> None:
        super().__init__()
        self._desk = desk
        self._source = source
        self._appearance = appearance
        self._removing = False
        # Before the filter and the view hear of it: they choose another row at once.
        source.rowsAboutToBeRemoved.connect(self._begin_removal)
        self.filter = ClaimFilter(source, self)
        self._shown = in_front(self.filter, self)
        self.scope = ChoiceBox()
        self.sorting = ChoiceBox()
        self.filters_button = button("flat")
        self.filters_button.setCheckable(True)
        self.clear = QPushButton()
        self.clear.hide()
        self._count = label("muted")
        self.list = _Lines()
        self.list.setModel(self._shown)
        self.list.setItemDelegate(ClaimRows(appearance, self.list))
        self.list.setProperty("role", "rows")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = label("muted", wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._arrange()

        self.scope.currentIndexChanged.connect(self._rescope)
        self.sorting.currentIndexChanged.connect(self._resort)
        self.filters_button.toggled.connect(self._show_filters)
        self.clear.clicked.connect(self._clear)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(self._jump)
        desk.claim_changed.connect(self.follow)
        rows = self.filter
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.layoutChanged, rows.modelReset):
            changed.connect(self._show_count)
        for changed in (rows.modelReset, rows.layoutChanged, rows.rowsInserted):
            changed.connect(self.follow)
        source.rowsRemoved.connect(self._end_removal)
        appearance.changed.connect(self._restyle)
        appearance.changed.connect(self._repaint)
        self._restyle()
        self.retranslate()

    @cached_property
    def filters(self) -> "ClaimFilters":
        """What is filtered by; made when it is wanted, as it is fifty widgets."""
        made = ClaimFilters(self._source, self.filter)
        made.hide()
        # Below the head.
        self._column.insertWidget(1, made)
        return made

    def _arrange(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 6)
        column.setSpacing(7)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.scope, 3)
        head.addWidget(self.sorting, 2)
        head.addWidget(self.filters_button)
        head.addStrut(HEAD)
        column.addLayout(head)
        column.addWidget(self.clear)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._count)

    def retranslate(self) -> None:
        """Set every text."""
        name(self.scope, self.tr("Whose claims are listed"))
        fill(self.scope, ((self.tr("This article"), False), (self.tr("Whole project"), True)))
        name(self.sorting, self.tr("Sort the claims by"))
        orders = {
            Order.TEXT: self.tr("Text order"),
            Order.STANCE: self.tr("Stance"),
            Order.VENDOR: self.tr("Vendor"),
            Order.METRIC: self.tr("Metric"),
            Order.KIND: self.tr("Kind"),
            Order.CERTAINTY: self.tr("Certainty"),
            Order.STATUS: self.tr("Status"),
            Order.ANNOTATOR: self.tr("Annotator"),
            Order.NEWEST: self.tr("Newest first"),
            Order.LENGTH: self.tr("Length"),
        }
        fill(self.sorting, tuple((text, order) for order, text in orders.items()))
        name(self.filters_button, self.tr("Filter the claims"))
        name(self.list, self.tr("Claims"), tip="")
        self.clear.setText(self.tr("Clear all filters"))
        name(self.clear, self.tr("Clear all filters"), tip="")
        self._show_count()

    def follow(self) -> None:
        """Mark the row of the claim in hand."""
        claim = self._desk.claim
        if claim is not None and self.list.currentIndex().isValid():
            here = self.list.currentIndex().data(claims.CLAIM)
            if here is not None and here.id == claim.id:
                return
        row = None if claim is None else self._source.row_of(claim.id)
        index = QModelIndex() if row is None else self.filter.mapFromSource(self._source.index(row))
        index = self._shown.mapFromSource(index)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flags)

    def selected(self) -> tuple[str, ...]:
        """The ids of the selected claims in the order of the list."""
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=lambda each: each.row())
        return tuple(index.data(claims.CLAIM).id for index in rows)

    def neighbour(self, step: int, caret: int) -> str | None:
        """The claim that many rows further: from the one in hand, or from the *caret*.

        Who has read on with a claim in hand means the claims around the caret, a code point of
        the article in hand; other orders than that of the text know no place of it.
        """
        in_text = self.sorting.currentData() == Order.TEXT
        desk, listed, shown = self._desk, self._source, self.filter
        row = row_from_caret(listed, shown, desk, caret, step) if in_text else None
        if row is None:
            current = self.list.currentIndex()
            row = current.row() + step if current.isValid() else 0
        index = self.filter.index(row, 0)
        return index.data(claims.CLAIM).id if index.isValid() else None

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when this panel is asked for."""
        return self.list if self.list.isVisible() else self.scope

    def _begin_removal(self) -> None:
        self._removing = True

    def _end_removal(self) -> None:
        self._removing = False
        self.follow()
        # The filter tells of its own rows while the list still has them.
        self._show_count()

    def _chosen(self, index: QModelIndex) -> None:
        # Qt moves on by itself when the row goes away: nobody has chosen that.
        if self._removing or not index.isValid():
            return
        claim = index.data(claims.CLAIM)
        if self._desk.claim is None or self._desk.claim.id != claim.id:
            self._desk.jump_to_claim(claim.id)

    def _jump(self, index: QModelIndex) -> None:
        self._desk.jump_to_claim(index.data(claims.CLAIM).id)
        self.entered.emit()

    def _rescope(self) -> None:
        self._source.show_everywhere(self.scope.currentData() is True)

    def _resort(self) -> None:
        order = self.sorting.currentData()
        if order is not None:
            self.filter.order(order)

    def _restyle(self) -> None:
        self.filters_button.setIcon(self._appearance.icon("filter"))

    def _repaint(self) -> None:
        self.list.viewport().update()

    def _show_filters(self, shown: bool) -> None:
        self.filters.setVisible(shown)

    def _clear(self) -> None:
        self.filters.clear()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_count(self) -> None:
        shown, total = self.filter.rowCount(), self._source.rowCount()
        text = self.tr("%n claim(s)", "", total)
        if shown != total:
            text = self.tr("%1 of %2").replace("%1", str(shown)).replace("%2", text)
        self._count.setText(text)
        self.clear.setVisible(self.filter.wanted != NO_WISH)
        self._count.setVisible(total > 0)
        self.list.setVisible(shown > 0)
        self._empty.setVisible(shown == 0)
        self._empty.setText(
            self.tr("No claims here yet. Select words in the text and press Enter.")
            if total == 0
            else self.tr("No claim passes the filter.")
        )
