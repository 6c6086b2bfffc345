"""The repair list: a mark of another tool beside the places that it might mean."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListView,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.core.span import Span
from reader.formats.marks import Unit
from reader.ui.widgets import (
    dialog_column,
    label,
    list_widget,
    name,
    say_instead,
    size_within_screen,
)
from reader.viewmodels.exchange.claim_imports import UNITS
from reader.viewmodels.lists.repair_list import Place, Repair, Repairing
from reader.viewmodels.menus import marked
from reader.viewmodels.wording.words import quoted, translate

_ITEM = int(Qt.ItemDataRole.UserRole)


class RepairsDialog(QDialog):
    """Enter makes the claim at the place in hand, Delete drops the mark; each is one undo.

    ``shown`` asks the page to show a place, ``again`` to import the mark's whole file in another
    unit, instead of the import that is handed on with it.
    """

    shown = Signal(str, object)
    again = Signal(object, object)

    def __init__(self, repairing: Repairing, parent: QWidget) -> None:
        super().__init__(parent)
        self._repairing = repairing
        self.setWindowTitle(self.tr("Repairs"))
        size_within_screen(self, 900, 560)
        self.count = label("muted", wraps=True)
        self.list = list_widget()
        self.quote = label("quote", wraps=True)
        self.facts = label("muted", wraps=True)
        self.places = list_widget()
        self.places.setWordWrap(True)
        self.places.setResizeMode(QListView.ResizeMode.Adjust)
        self.choose = QPushButton(marked(self.tr("This one"), "T"))
        self.by_hand = QPushButton(marked(self.tr("The selected words"), "S"))
        self.drop = QPushButton(marked(self.tr("Drop the mark"), "D"))
        self.unit = QComboBox()
        self.redo = QPushButton(marked(self.tr("Use this unit for the whole file"), "U"))
        self._right = QWidget()
        self._arrange()
        self._connect()
        self.refresh()

    def _arrange(self) -> None:
        name(self.list, self.tr("Marks to repair"), tip="")
        name(self.places, self.tr("Places it might mean"), tip="")
        name(self.unit, self.tr("Unit of the offsets"))
        for unit, title in UNITS.items():
            self.unit.addItem(translate("Claims import", title), unit)
        left, right = QWidget(), self._right
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        there, here = label("section"), label("section")
        there.setText(self.tr("In the file"))
        here.setText(self.tr("Places it might mean"))
        for part in (there, self.quote, self.facts, here):
            column.addWidget(part)
        column.addWidget(self.places, 1)
        acts = QHBoxLayout()
        for each in (self.choose, self.by_hand, self.drop):
            each.setAutoDefault(False)
            acts.addWidget(each)
        acts.addStretch(1)
        column.addLayout(acts)
        self.redo.setAutoDefault(False)
        whole = QHBoxLayout()
        whole.addWidget(self.unit)
        whole.addWidget(self.redo)
        whole.addStretch(1)
        column.addLayout(whole)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([300, 600])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        outer = dialog_column(self)
        outer.addWidget(splitter, 1)
        outer.addWidget(buttons)

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._show)
        self.list.itemActivated.connect(self._enter)
        self.places.itemActivated.connect(self.settle)
        self.places.itemSelectionChanged.connect(self._point)
        self.choose.clicked.connect(self.settle)
        self.by_hand.clicked.connect(self.settle_by_hand)
        self.drop.clicked.connect(self.drop_mark)
        self.redo.clicked.connect(self._again)
        for where in (self.list, self.places):
            key = QShortcut(QKeySequence(Qt.Key.Key_Delete), where)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(self.drop_mark)
        tip = self.tr("%1 (%2)")
        self.choose.setToolTip(tip.replace("%1", self.tr("This one")).replace("%2", "Enter"))
        self.drop.setToolTip(tip.replace("%1", self.tr("Drop the mark")).replace("%2", "Del"))

    # ---- what is shown

    def refresh(self) -> None:
        """Read the list anew; the line in hand stays where it was."""
        row = max(0, self.list.currentRow())
        waiting = self._repairing.waiting()
        self.list.clear()
        for repair in waiting:
            item = QListWidgetItem(f"{repair.quote or repair.label}\n{repair.title}")
            item.setData(_ITEM, repair)
            self.list.addItem(item)
        say_instead(self.list, self.count, on=not waiting)
        self._right.setVisible(bool(waiting))
        self.count.setText(
            self.tr(
                "%n mark(s) fit nowhere for certain. Nothing is lost until you drop it.",
                "",
                len(waiting),
            )
            if waiting
            else self.tr("Nothing is waiting to be repaired.")
        )
        self.list.setCurrentRow(min(row, len(waiting) - 1))
        self._show()

    @property
    def repair(self) -> Repair | None:
        """The mark in hand."""
        rows = self.list.selectedItems()
        found: Repair | None = rows[0].data(_ITEM) if rows else None
        return found

    @property
    def place(self) -> Place | None:
        """The place in hand."""
        rows = self.places.selectedItems()
        found: Place | None = rows[0].data(_ITEM) if rows else None
        return found

    def _show(self, *_items: object) -> None:
        repair = self.repair
        self.places.clear()
        for each in (self.choose, self.by_hand, self.drop):
            each.setEnabled(repair is not None)
        for part in (self.unit, self.redo):
            part.setVisible(repair is not None and repair.source is not None)
        self.quote.setText("" if repair is None else self._quoted(repair))
        self.facts.setText("" if repair is None else self._facts(repair))
        if repair is None:
            return
        for at, place in enumerate(repair.choices):
            self._offer(f"{at + 1}.  {_context(place)}", place.why, place)
        if repair.declared is not None:
            why = self.tr("where the numbers point, though the words differ")
            self._offer(_context(repair.declared), why, repair.declared)
        self.places.setCurrentRow(0)
        self.choose.setEnabled(self.places.count() > 0)

    def _quoted(self, repair: Repair) -> str:
        return quoted(repair.quote) if repair.quote else self.tr("(the file gives no words)")

    def _facts(self, repair: Repair) -> str:
        # Places within a file begin with its name; those of a folder name another file.
        file = "" if repair.where.startswith(repair.file) else repair.file
        facts = (repair.label, file, repair.where, repair.reason)
        return " · ".join(each for each in facts if each)

    def _offer(self, text: str, why: str, place: Place) -> None:
        item = QListWidgetItem(f"{text}\n{why}")
        item.setData(_ITEM, place)
        self.places.addItem(item)

    def _point(self, *_items: object) -> None:
        repair, place = self.repair, self.place
        if repair is not None and place is not None:
            whole = Span(place.spans[0].start, place.spans[-1].end)
            self.shown.emit(repair.article, whole)

    # ---- what is done

    def settle(self, *_item: object) -> None:
        """Make the claim at the place in hand."""
        repair, place = self.repair, self.place
        if repair is not None and place is not None:
            self._repairing.settle(repair, place.spans)

    def settle_by_hand(self) -> None:
        """Make the claim of the words that are selected on the page."""
        repair = self.repair
        spans = self._repairing.selection_for(repair) if repair is not None else ()
        if repair is not None and spans:
            self._repairing.settle(repair, spans)
        else:
            self.facts.setText(self.tr("Select the right words in the article first."))

    def drop_mark(self) -> None:
        """Throw the mark in hand away."""
        if self.repair is not None:
            self._repairing.drop(self.repair)

    def _enter(self, *_item: object) -> None:
        """From the list to the places, or settle at once where there is one alone."""
        if self.places.count() == 1:
            self.settle()
        elif self.places.count():
            self.places.setFocus()

    def _again(self) -> None:
        taken = self._repairing.brought_by(self.repair) if self.repair is not None else None
        if taken is not None:
            self.again.emit(taken, Unit(self.unit.currentData()))


def _context(place: Place) -> str:
    return f"…{place.before}【{place.words}】{place.after}…"
