"""Keeps Tab going through a panel from top to bottom, whatever is made late in it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLayout, QWidget


class TabOrder(QObject):
    """Qt puts a widget that is made late behind all others of the window; this puts it right.

    The order is that of the layouts. It is taken anew when nothing else is to be done.
    """

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._after: QWidget | None = None
        self._known: list[QWidget] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._take)

    def begin_after(self, widget: QWidget) -> None:
        """Let the panel come after this widget of the same window."""
        self._after = widget
        self._take()

    def renew(self) -> None:
        """Something may have been made."""
        self._soon.start(0)

    def _take(self) -> None:
        layout = self._root.layout()
        order = [] if layout is None else [each for each in _within(layout) if _reached(each)]
        if order != self._known and self._after is not None:
            self._known = order
            for before, after in pairwise((self._after, *order)):
                QWidget.setTabOrder(before, after)


def _reached(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _within(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those within it, in order."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        inner = widget.layout() if widget is not None else item.layout() if item else None
        if widget is not None:
            yield widget
        if inner is not None:
            yield from _within(inner)
