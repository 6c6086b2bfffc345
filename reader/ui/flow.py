"""A layout that sets widgets in lines like words, and how a layout is emptied."""

from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

#: No row of buttons asks for more than this, in pixels.
_NARROW = 220


class Flow(QLayout):
    """Lays widgets in lines like words and wraps them; *even* ones in columns of one width."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 5, even: bool = False) -> None:
        super().__init__(parent)
        self._even = even
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at this place; Qt asks past the end on purpose."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def put_last(self, widget: QWidget) -> None:
        """Let a widget that is here come behind all others.

        Taken out and added again it would cost some memory each time that is never given back.
        """
        self._items.sort(key=lambda item: item.widget() is widget)
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height needed at this width."""
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._lay(QRect(0, 0, width, 0), place=False)
        return found

    def invalidate(self) -> None:
        """Qt tells that an item has another size, or is shown or hidden."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Lay the items out."""
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest item, but any panel may be narrow: then that item is cut."""
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            min(max((size.width() for size in sizes), default=0), _NARROW),
            max((size.height() for size in sizes), default=0),
        )

    def _cell(self, width: int) -> int | None:
        """The width of each of even widgets; ``None`` where two do not fit side by side."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        most = min(len(widths), (width + self._gap) // (max(widths, default=0) + self._gap))
        if not self._even or most < 2:
            return None
        # Lines are filled alike: four are two and two, not three and one.
        columns = ceil(len(widths) / ceil(len(widths) / most))
        return (width - self._gap * (columns - 1)) // columns

    def _lay(self, rect: QRect, *, place: bool) -> int:
        cell = self._cell(rect.width())
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            if cell is not None:
                size.setWidth(cell)
            elif place:
                size.setWidth(min(size.width(), rect.width()))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - rect.y()


def clear(layout: QLayout, *, but: QWidget | None = None) -> None:
    """Take all widgets out of a layout and away, *but* this one."""
    for at in reversed(range(layout.count())):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None and widget is not but:
            # Not `takeAt`: an item that Python takes is never deleted.
            layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
