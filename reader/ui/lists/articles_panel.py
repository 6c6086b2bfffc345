"""The left panel: the project's articles, searched, filtered, with what is done of them."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.article import ArticleStatus
from reader.core.lazily import Lazily
from reader.ui.appearance import Appearance
from reader.ui.lists.choice_lists import fill
from reader.ui.lists.rows import ArticleRows
from reader.ui.widgets import HEAD, ChoiceBox, Panel, button, give_cross, label, name
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists import articles
from reader.viewmodels.lists.article_filter import ALL, ArticleFilter, ArticleOrder
from reader.viewmodels.lists.articles import ArticleList
from reader.viewmodels.settings import Settings
from reader.viewmodels.wording import words
from reader.viewmodels.wording.languages import Languages

if TYPE_CHECKING:
    from reader.ui.lists.article_filters import ArticleFilters
else:
    ArticleFilters = Lazily("reader.ui.lists.article_filters", "ArticleFilters")

_ORDER = "articles_order"


class ArticlesPanel(Panel):
    """Shows the articles; choosing one puts it on the page. ``wanted``: to import some.

    ``sought``: to look for these words in the texts, as no article is called so.
    """

    wanted = Signal()
    entered = Signal()
    sought = Signal(str)

    def __init__(
        self,
        desk: Desk,
        source: ArticleList,
        appearance: Appearance,
        settings: Settings,
        languages: Languages,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._source = source
        self._appearance = appearance
        self._settings = settings
        self.filter = ArticleFilter(
            source, self, language=lambda: languages.code, told=desk.tell_error
        )
        self.filter.sort_by(ArticleOrder(settings.get(_ORDER)))
        self._title = label("heading")
        self.search = QLineEdit()
        give_cross(self.search)
        self.status = ChoiceBox()
        self.sorting = ChoiceBox()
        for box in (self.status, self.sorting):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.filters_button = button("flat", icon=appearance.icon("filter"))
        self.filters_button.setCheckable(True)
        self.clear = QPushButton()
        self.clear.hide()
        self.list = QListView()
        self.list.setModel(self.filter)
        self.list.setItemDelegate(ArticleRows(appearance, self.list))
        self.list.setProperty("role", "rows")
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = label("muted", wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.in_texts = QPushButton()
        self._import = QPushButton()
        self._done = label("muted")
        self._arrange()
        self._connect(languages)
        self.retranslate()

    def _connect(self, languages: Languages) -> None:
        desk, source = self._desk, self._source
        self.search.textChanged.connect(self._apply)
        self.search.returnPressed.connect(self.enter_list)
        self.in_texts.clicked.connect(lambda: self.sought.emit(self.search.text()))
        self.status.currentIndexChanged.connect(self._apply)
        self.sorting.currentIndexChanged.connect(self._resort)
        self.filters_button.toggled.connect(self._show_filters)
        self.clear.clicked.connect(self._clear)
        languages.changed.connect(self._resort)
        self._import.clicked.connect(self.wanted)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.activated.connect(lambda _index: self.entered.emit())
        desk.article_changed.connect(self.follow)
        for changed in (source.modelReset, source.dataChanged, source.rowsInserted):
            changed.connect(self._count)
        self.filter.modelReset.connect(self.follow)
        for changed in (self.filter.rowsInserted, self.filter.rowsRemoved, self.filter.modelReset):
            changed.connect(self._show_empty)
        self._appearance.changed.connect(self._restyle)

    @cached_property
    def filters(self) -> "ArticleFilters":
        """What else is filtered by; made when it is wanted."""
        made = ArticleFilters(self._source)
        made.hide()
        self._column.insertWidget(self._column.indexOf(self.clear), made)
        made.boxes.changed.connect(self._apply)
        return made

    def _arrange(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 6, 8)
        column.setSpacing(7)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._done)
        # As high as the first row of the panels beside it.
        head.addStrut(HEAD)
        column.addLayout(head)
        seeking = QHBoxLayout()
        seeking.setSpacing(6)
        seeking.addWidget(self.search, 1)
        seeking.addWidget(self.filters_button)
        column.addLayout(seeking)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self.status, 1)
        choices.addWidget(self.sorting, 1)
        column.addLayout(choices)
        column.addWidget(self.clear)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.in_texts)
        column.addWidget(self._import)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Articles"))
        self.search.setPlaceholderText(self.tr("Search titles and sources"))
        name(self.search, self.tr("Search the articles"))
        name(self.list, self.tr("Articles"), tip="")
        name(self.status, self.tr("Show articles of this status"))
        statuses = ((words.article_status(status), status) for status in ArticleStatus)
        fill(self.status, ((self.tr("All articles"), None), *statuses))
        name(self.sorting, self.tr("Sort the articles by"))
        orders = {
            ArticleOrder.IMPORT: self.tr("By import"),
            ArticleOrder.TITLE: self.tr("Title"),
            ArticleOrder.NEWEST: self.tr("Newest first"),
            ArticleOrder.OLDEST: self.tr("Oldest first"),
            ArticleOrder.SOURCE: self.tr("Source"),
            ArticleOrder.STATUS: self.tr("Status"),
            ArticleOrder.CLAIMS: self.tr("Most claims first"),
            ArticleOrder.LONGEST: self.tr("Longest first"),
            ArticleOrder.SHORTEST: self.tr("Shortest first"),
        }
        fill(self.sorting, tuple((text, order) for order, text in orders.items()))
        self.sorting.blockSignals(True)
        self.sorting.setCurrentIndex(self.sorting.findData(self.filter.order))
        self.sorting.blockSignals(False)
        name(self.filters_button, self.tr("Filter the articles"))
        self.clear.setText(self.tr("Clear all filters"))
        name(self.clear, self.tr("Clear all filters"), tip="")
        self.in_texts.setText(self.tr("Find it in the texts"))
        name(self.in_texts, self.tr("Find it in the texts"), tip="")
        self._import.setText(self.tr("Import articles…"))
        name(self._import, self.tr("Import articles…"))
        self._count()
        self._show_empty()

    def follow(self) -> None:
        """Mark the row of the article in hand."""
        article = self._desk.article
        if article is not None and self._import.hasFocus():
            # The first articles have come: on to the text, when it is on the screen.
            QTimer.singleShot(0, self.entered.emit)
        row = None if article is None else self._source.row_of(article.id)
        self.filter.hold(row)
        index = QModelIndex() if row is None else self.filter.mapFromSource(self._source.index(row))
        if index.isValid() and index == self.list.currentIndex():
            # Chosen here, perhaps together with others.
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flags)

    def chosen(self) -> tuple[str, ...]:
        """The articles selected in the list, if the one in hand is among them; else that one."""
        article = self._desk.article
        if article is None:
            return ()
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        found = tuple(self.filter.index(row, 0).data(articles.ARTICLE).id for row in rows)
        return found if article.id in found else (article.id,)

    def enter_list(self) -> None:
        """Put the focus on the list, or look in the texts for what no article is called."""
        if self.in_texts.isVisible():
            self.in_texts.click()
        else:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def neighbour(self, step: int) -> str | None:
        """The article that many rows further in the list as it is shown, or ``None``."""
        current = self.list.currentIndex()
        row = current.row() + step if current.isValid() else 0
        index = self.filter.index(row, 0)
        return index.data(articles.ARTICLE).id if index.isValid() else None

    def next_open(self) -> str | None:
        """The next article that is not done, from the current one on and round."""
        count = self.filter.rowCount()
        start = self.list.currentIndex().row()
        for step in range(1, count + 1):
            index = self.filter.index((start + step) % count, 0)
            if not articles.finished(index.data(articles.STATUS)):
                ident: str = index.data(articles.ARTICLE).id
                return ident
        return None

    def _restyle(self) -> None:
        self.filters_button.setIcon(self._appearance.icon("filter"))
        self.list.viewport().update()

    def _chosen(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        chosen, article = index.data(articles.ARTICLE).id, self._desk.article
        if article is None or article.id != chosen:
            self._desk.remember()
            self._desk.show(chosen)

    def _apply(self) -> None:
        """Show the articles that are asked for by now."""
        made = "filters" in self.__dict__
        chosen = self.filters.chosen() if made else ALL
        facts = replace(chosen.facts, words=self.search.text().strip())
        chosen = replace(chosen, status=self.status.currentData(), facts=facts)
        self.filter.choose(chosen)
        self.clear.setVisible(chosen != ALL)

    def _clear(self) -> None:
        self.clear.hide()
        self.search.clear()
        self.status.setCurrentIndex(0)
        if "filters" in self.__dict__:
            self.filters.boxes.clear()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _resort(self) -> None:
        order = self.sorting.currentData()
        if order is not None:
            self.filter.sort_by(ArticleOrder(order))
            self._settings.set(_ORDER, ArticleOrder(order).value)

    def _show_filters(self, shown: bool) -> None:
        self.filters.setVisible(shown)

    def _count(self) -> None:
        done, total = self._source.totals()
        self._done.setText(
            self.tr("%1 of %2 done").replace("%1", str(done)).replace("%2", str(total))
        )
        self._done.setVisible(total > 0)

    def _show_empty(self) -> None:
        empty = self.filter.rowCount() == 0
        nothing = self._source.rowCount() == 0
        self.list.setVisible(not empty)
        self._empty.setVisible(empty)
        self.in_texts.setVisible(empty and bool(self.search.text().strip()))
        self.search.setVisible(not nothing)
        for widget in (self.status, self.sorting, self.filters_button):
            widget.setVisible(not nothing)
        self._empty.setText(
            self.tr("No articles yet. Drop files or a folder here, or import them below.")
            if nothing
            else self.tr("No article is like this. Clear the search or choose other filters.")
        )

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when this panel is asked for."""
        return self.list if self.list.isVisible() else self._import
