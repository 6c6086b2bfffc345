"""The three panes of an open project, side by side: articles, page, claims with their form."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from reader.ui.form.claim_pane import ClaimPane
from reader.ui.lists.articles_panel import ArticlesPanel
from reader.ui.lists.claims_panel import ClaimsPanel
from reader.ui.page_panel import PagePanel

#: In a window less wide than this, in pixels, the panels beside the page are narrower.
_SMALL = 1150
_NARROW = 218, 306

#: The height that Qt gives widgets without a limit.
_ANY = 16777215


class DeskView(QWidget):
    """Lays the panels out; what they do is wired by the window."""

    def __init__(
        self, articles: ArticlesPanel, page: PagePanel, claims: ClaimsPanel, form: ClaimPane
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
        self._is_fitted = False
        self._form = form
        self._shares = self.right.sizes()
        self._filled = True
        form.filled.connect(self._make_room)
        self._make_room(form.is_filled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)

    def showEvent(self, event: QShowEvent) -> None:
        """In a small window the page has the larger share, at first."""
        super().showEvent(event)
        if not self._is_fitted:
            self._is_fitted = True
            if self.width() < _SMALL:
                left, right = _NARROW
                self.panes.setSizes([left, self.width() - left - right, right])

    def _make_room(self, filled: bool) -> None:
        """Let the list have the form's room while no claim is in hand, and give it back after."""
        if filled == self._filled:
            return
        self._filled = filled
        if filled:
            self._form.setMaximumHeight(_ANY)
            self.right.setSizes(self._shares)
        else:
            self._shares = self.right.sizes()
            self._form.setMaximumHeight(self._form.strip)
