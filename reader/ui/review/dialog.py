"""The page on agreement: figures above, cases below, the case in hand side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.project.adjudicating import Choice
from reader.review import Case
from reader.ui.review.case_pane import CasePane
from reader.ui.review.sides_bar import SidesBar
from reader.ui.widgets import dialog_column, label, name, size_within_screen
from reader.viewmodels.keymap import sequence
from reader.viewmodels.menus import marked
from reader.viewmodels.review import case_list
from reader.viewmodels.review.adjudicating import Adjudicating
from reader.viewmodels.review.case_list import CaseList, Show
from reader.viewmodels.review.figures_table import FiguresTable
from reader.viewmodels.session import Session
from reader.viewmodels.wording.labels import Labels

#: So many articles that were left out are named; the tool tip has all.
_NAMED = 3
_MOST = 100
#: The width of an article's title, in pixels.
_TITLE = 170


class AgreementDialog(QDialog):
    """Stays open beside the work. ``gone`` asks the page to show a case, ``browsed`` for a file."""

    gone = Signal(str, object)
    browsed = Signal()

    def __init__(
        self, session: Session, comparing: Adjudicating, labels: Labels, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._comparing = comparing
        self.setWindowTitle(self.tr("Agreement"))
        size_within_screen(self, 1080, 700)
        self.sides = SidesBar(comparing)
        self.empty = label("muted", wraps=True)
        self.figures = QTableView()
        self.table = QTableView()
        self.filter = QComboBox()
        self.left_out = label("muted", wraps=True)
        self.pane = CasePane(comparing, labels, self)
        self.progress = label("muted")
        self.accept_agreed = QPushButton(marked(self.tr("Accept all that agree"), "A"))
        self.figures_model = FiguresTable(comparing, self)
        self.cases = CaseList(comparing, self)
        self._in_hand: tuple[str, ...] = ()
        #: The cases that were decided here, the last one last.
        self._way: list[tuple[str, ...]] = []
        self._fill()
        self._arrange()
        self._connect()
        comparing.wake()
        self._found()

    def _fill(self) -> None:
        for show in Show:
            self.filter.addItem(show.title(), show)
        name(self.filter, self.tr("Which cases"))
        name(
            self.accept_agreed,
            self.tr("Accept all that agree"),
            tip=self.tr("One change; one undo"),
        )
        self.accept_agreed.setAutoDefault(False)
        name(self.figures, self.tr("Figures, overall and by article"), tip="")
        name(self.table, self.tr("Cases"), tip="")
        self.figures.setModel(self.figures_model)
        self.table.setModel(self.cases)
        for each in (self.figures, self.table):
            each.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            each.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            each.setTabKeyNavigation(False)
            each.setShowGrid(False)
            each.setWordWrap(False)
            each.verticalHeader().hide()
        header = self.figures.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Long titles would push the figures out of sight; a tool tip has them whole.
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, _TITLE)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in zip(case_list.Column, (118, 250, 140, 70), strict=True):
            header.resizeSection(column, width)
        header.setSectionResizeMode(case_list.Column.WORDS, QHeaderView.ResizeMode.Stretch)

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        below = QSplitter()
        below.addWidget(left)
        below.addWidget(self.pane)
        below.setSizes([560, 500])
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.figures)
        parts.addWidget(below)
        parts.setSizes([150, 450])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(parts, 1)
        column.addWidget(self.left_out)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(whole)
        self.pages.addWidget(self.empty)
        self.pages.setCurrentIndex(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.accept_agreed)
        foot.addWidget(buttons)
        outer = dialog_column(self)
        outer.addWidget(self.sides)
        outer.addWidget(self.pages, 1)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self.sides.browsed.connect(self.browsed)
        self.sides.taken.connect(self._take_in)
        self.filter.currentIndexChanged.connect(self._filter)
        self.figures.selectionModel().currentRowChanged.connect(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.table.activated.connect(self._go)
        self.figures.activated.connect(lambda _index: self.table.setFocus())
        self.pane.chosen.connect(self.decide)
        self.accept_agreed.clicked.connect(self._accept_agreed)
        self._comparing.found.connect(self._found)
        self._comparing.settled.connect(self._settled)
        self._comparing.refused.connect(self._refused)
        self.finished.connect(self._comparing.rest)
        for keys, redo in (("Ctrl+Z", False), ("Ctrl+Shift+Z", True)):
            key = QShortcut(sequence(keys), self)
            key.activated.connect(partial(self._undo, redo=redo))

    # ---- what is shown

    @property
    def case(self) -> Case | None:
        """The case in hand."""
        found = self.cases.case(self.table.currentIndex().row())
        return None if found is None else found[1]

    def _found(self) -> None:
        """There is another comparison: show it, with the case in hand as before if it is there."""
        was_empty = bool(self.pages.currentIndex())
        why = self._why_empty()
        self.empty.setText(why)
        self.pages.setCurrentIndex(int(bool(why)))
        in_hand = self._in_hand
        article = self.cases.article
        self.figures.setCurrentIndex(
            self.figures_model.index(self.figures_model.row_of(article), 0)
        )
        self._take_in_hand(self.cases.row_of(in_hand) or 0)
        self._tell_left_out()
        self._settled()
        if was_empty and not why:
            self.table.setFocus()

    def _why_empty(self) -> str:
        result = self._comparing.result
        if result is None:
            return self.tr("Comparing…") if self._comparing.busy else ""
        if not result.mine.annotators():
            return self.tr(
                "Nobody has marked a claim here yet. Mark some, or choose “Another file…” and take "
                "annotators' claims in."
            )
        if result.agreement is None:
            alone = next(iter(result.mine.annotators()))
            text = self.tr(
                "Only %1 has claims here. Choose “Another file…” to compare with another "
                "annotator's project, or let a second person mark claims in this one under a name "
                "of their own (Edit → Annotator's name…)."
            )
            return text.replace("%1", alone)
        if not result.agreement.articles:
            text = self.tr(
                "%1 and %2 have worked on no article in common, so there is nothing to compare. %3"
            )
            text = text.replace("%1", result.agreement.a).replace("%2", result.agreement.b)
            return text.replace("%3", self._named_left_out(_NAMED))
        return ""

    def _named_left_out(self, most: int) -> str:
        return _listed(self.tr("Left out: %1"), self._comparing.left_out(), most)

    def _tell_left_out(self) -> None:
        broken = self.tr("Not read: %1")
        for set_text, most in ((self.left_out.setText, _NAMED), (self.left_out.setToolTip, _MOST)):
            texts = (
                self._named_left_out(most),
                _listed(broken, self._comparing.problems(), most),
            )
            set_text("\n".join(filter(None, texts)))
        self.left_out.setVisible(bool(self.left_out.text()))

    def _filter(self, *_changed: object) -> None:
        article = self.figures_model.article(self.figures.currentIndex().row())
        in_hand = self._in_hand
        self.cases.keep(self.filter.currentData(), article)
        self._take_in_hand(self.cases.row_of(in_hand) or 0)
        self._settled()

    def _take_in_hand(self, row: int) -> None:
        self.table.setCurrentIndex(self.cases.index(row, 0))
        self._show()

    def _show(self, *_rows: object) -> None:
        found = self.cases.case(self.table.currentIndex().row())
        if found is not None:
            self._in_hand = case_list.ids_of(found)
        self.pane.show_case(found)

    def _settled(self) -> None:
        """Cases were decided, or opened again."""
        self.pane.refresh()
        done, of = self.cases.counts()
        can = self._comparing.can_decide
        text = self.tr("%1 of %2 decided").replace("%1", f"{done:,}").replace("%2", f"{of:,}")
        self.progress.setText(text if can else "")
        agreed = len(self._comparing.agreed()) if can else 0
        self.accept_agreed.setEnabled(agreed > 0)

    def _refused(self, why: str) -> None:
        self._session.desk.tell(why)
        self.progress.setText(why)

    # ---- what is done

    def decide(self, choice: Choice) -> None:
        """Decide the case in hand and take up the next that is open."""
        case, row = self.case, self.table.currentIndex().row()
        if case is None or not self._comparing.decide(case, choice):
            return
        self._way.append(self._in_hand)
        following = self.cases.next_open(row)
        if following is not None:
            self._take_in_hand(following)

    def _undo(self, *, redo: bool) -> None:
        """Take back the last change (or do it again), and take up the case that it was about."""
        if self._way and not redo:
            self._in_hand = self._way.pop()
        self._session.acts.undo(redo=redo)

    def _take_in(self, signed: str) -> None:
        self._session.backing_up.keep(partial(self._comparing.take_in, signed))

    def _accept_agreed(self) -> None:
        self._session.backing_up.keep(self._comparing.accept_agreed)

    def _go(self, *_index: object) -> None:
        found = self.cases.case(self.table.currentIndex().row())
        if found is not None:
            self.gone.emit(found[0].id, found[1])


def _listed(text: str, items: Sequence[str], most: int) -> str:
    """*text* with up to *most* of the items in it; nothing without any."""
    shown = text.replace("%1", "; ".join(items[:most]))
    return "" if not items else shown if len(items) <= most else f"{shown}; …"
