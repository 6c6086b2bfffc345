"""What else the list of articles is narrowed by: script, source, claims, licence, likeness."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from reader.store.article_filter import Sought
from reader.ui.lists.choice_lists import ChoiceLists, Item
from reader.ui.widgets import Panel
from reader.viewmodels.lists.article_filter import Chosen
from reader.viewmodels.lists.articles import ArticleList

_FIELDS = ("script", "claims", "source", "licence", "alike")


class ArticleFilters(Panel):
    """Boxes under the search; ``boxes`` tells when something else is chosen."""

    def __init__(self, source: ArticleList) -> None:
        super().__init__()
        self._source = source
        self.boxes = ChoiceLists(_FIELDS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.boxes)
        source.modelReset.connect(self._follow)
        self.retranslate()

    def chosen(self) -> Chosen:
        """What is asked for."""
        value = self.boxes.value
        script, source = value("script"), value("source")
        return Chosen(
            claims=_yes(value("claims")),
            facts=Sought(
                script=script if isinstance(script, str) else None,
                source=source if isinstance(source, str) else None,
                licensed=_yes(value("licence")),
                alike=_yes(value("alike")),
            ),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the sources that there are now."""
        self._offer_sources()
        super().showEvent(event)

    def _follow(self) -> None:
        if self.isVisible():
            self._offer_sources()

    def retranslate(self) -> None:
        """Set every text."""
        offer = self.boxes.offer
        scripts: tuple[Item, ...] = (
            (self.tr("Simplified"), "hans"),
            (self.tr("Traditional"), "hant"),
            (self.tr("Mixed scripts"), "mixed"),
            (self.tr("Script undecided"), "undecided"),
        )
        offer("script", self.tr("Any script"), scripts)
        offer(
            "claims",
            self.tr("Claims or none"),
            ((self.tr("With claims"), True), (self.tr("Without claims"), False)),
        )
        offer(
            "licence",
            self.tr("Any licence"),
            ((self.tr("Licence known"), True), (self.tr("Licence unknown"), False)),
        )
        offer(
            "alike",
            self.tr("Near-duplicates and others"),
            ((self.tr("Near-duplicates"), True), (self.tr("No near-duplicates"), False)),
        )
        self._offer_sources()

    def _offer_sources(self) -> None:
        sources = ((each, each) for each in self._source.sources())
        unknown = (self.tr("Source unknown"), "")
        self.boxes.offer("source", self.tr("Any source"), (unknown, *sources))


def _yes(value: object) -> bool | None:
    return value if isinstance(value, bool) else None
