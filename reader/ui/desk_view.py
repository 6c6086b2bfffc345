"""The three panes of an open project, side by side: articles, page, claims with their form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from reader.ui.articles_panel import ArticlesPanel
from reader.ui.claim_form import ClaimForm
from reader.ui.claims_panel import ClaimsPanel
from reader.ui.page_panel import PagePanel


class DeskView(QWidget):
    """Lays the panels out; what they do is wired by the window."""

    def __init__(
        self, articles: ArticlesPanel, page: PagePanel, claims: ClaimsPanel, form: ClaimForm
    ) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.addWidget(claims)
        self.right.addWidget(form)
        self.right.setStretchFactor(0, 2)
        self.right.setStretchFactor(1, 3)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        for part in (articles, page, self.right):
            self.panes.addWidget(part)
        for splitter in (self.panes, self.right):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        articles.setMinimumWidth(170)
        page.setMinimumWidth(330)
        self.right.setMinimumWidth(290)
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes([228, 690, 360])
        self.right.setSizes([250, 480])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
