"""The history: who did what when, what it was before and after, and undoing one of it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.core.history import Entry
from reader.ui.widgets import dialog_column, name, size_within_screen
from reader.viewmodels.lists import history_list
from reader.viewmodels.lists.history_list import Column, HistoryList
from reader.viewmodels.menus import marked
from reader.viewmodels.session import Session
from reader.viewmodels.wording import history_words
from reader.viewmodels.wording.labels import Labels


class HistoryDialog(QDialog):
    """Stays open beside the work and follows it; ``gone`` asks to show a claim."""

    gone = Signal(str)

    def __init__(self, session: Session, labels: Labels, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = session.desk
        self._labels = labels
        self.setWindowTitle(self.tr("History"))
        size_within_screen(self, 900, 640)
        self.list = HistoryList(self._desk, self)
        self.table = QTableView()
        self.details = QTreeWidget()
        self.person = QComboBox()
        self.scope = QComboBox()
        self.undo = QPushButton(marked(self.tr("Undo this one"), "U"))
        self.jump = QPushButton(marked(self.tr("Go to the claim"), "G"))
        self._fill()
        self._arrange()
        self._connect()
        self._choose_first()
        self.table.setFocus()

    def _fill(self) -> None:
        self.person.addItem(self.tr("Everyone"), None)
        for each in self._desk.project.history_annotators():
            self.person.addItem(each, each)
        self.scope.addItem(self.tr("Whole project"), None)
        article, claim = self._desk.article, self._desk.claim
        if article is not None:
            self.scope.addItem(self.tr("This article"), ("article", article.id))
        if claim is not None:
            self.scope.addItem(self.tr("This claim"), ("claim", claim.id))
        name(self.person, self.tr("Whose changes"))
        name(self.scope, self.tr("Changes of what"))

    def _arrange(self) -> None:
        self.table.setModel(self.list)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((Column.WHEN, 160), (Column.WHO, 110), (Column.WHAT, 240)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(Column.ABOUT, QHeaderView.ResizeMode.Stretch)
        name(self.table, self.tr("Changes, newest first"), tip="")
        self.details.setHeaderLabels([self.tr("What"), self.tr("Before"), self.tr("After")])
        self.details.header().resizeSection(0, 220)
        self.details.header().resizeSection(1, 300)
        self.details.setWordWrap(True)
        self.details.setUniformRowHeights(False)
        name(self.details, self.tr("Before and after"), tip="")
        head = QHBoxLayout()
        head.addWidget(self.person)
        head.addWidget(self.scope)
        head.addStretch(1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.details)
        parts.setSizes([340, 220])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for each in (self.undo, self.jump):
            each.setAutoDefault(False)
            name(each, each.text())
            buttons.addButton(each, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        outer = dialog_column(self)
        outer.addLayout(head)
        outer.addWidget(parts, 1)
        outer.addWidget(buttons)

    def _connect(self) -> None:
        self.person.currentIndexChanged.connect(self._filter)
        self.scope.currentIndexChanged.connect(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.table.activated.connect(self._go)
        self.undo.clicked.connect(self.undo_one)
        self.jump.clicked.connect(self._go)
        self._desk.committed.connect(self._follow)

    @property
    def entry(self) -> Entry | None:
        """The entry in hand."""
        index = self.table.currentIndex()
        return self.list.entry(index.row()) if index.isValid() else None

    def undo_one(self) -> None:
        """Take the entry in hand back, as a new change."""
        if self.entry is not None:
            history_list.undo_one(self._desk, self.entry)

    def _filter(self) -> None:
        kind, ident = self.scope.currentData() or ("", None)
        self.list.keep(
            annotator=self.person.currentData(),
            article=ident if kind == "article" else None,
            claim=ident if kind == "claim" else None,
        )
        self._choose_first()

    def _follow(self) -> None:
        self.list.reload()
        self._choose_first()

    def _choose_first(self) -> None:
        self.table.setCurrentIndex(self.list.index(0, 0))
        self._show()

    def _show(self, *_rows: QModelIndex) -> None:
        entry = self.entry
        self.details.clear()
        there = entry is not None and self._claim_there(entry)
        self.jump.setEnabled(there)
        founding = entry is not None and entry.reason == "found"
        self.undo.setEnabled(
            entry is not None and not founding and not self._desk.project.read_only
        )
        if entry is None:
            return
        for piece in history_words.pieces(entry.change, self._labels):
            top = QTreeWidgetItem([piece.title])
            for line in piece.lines:
                top.addChild(QTreeWidgetItem([line.name, line.before, line.after]))
            self.details.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
        self.details.expandAll()

    def _claim_there(self, entry: Entry) -> bool:
        claim = history_list.claim_of(entry)
        return claim is not None and history_list.is_there(self._desk.project, claim)

    def _go(self, *_index: QModelIndex) -> None:
        entry = self.entry
        claim = history_list.claim_of(entry) if entry is not None else None
        if entry is not None and claim is not None and self._claim_there(entry):
            self.gone.emit(claim)
