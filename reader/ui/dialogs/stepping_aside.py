"""Moves the dialogs beside the work off the words that they have just led to."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDialog, QWidget

from reader.core.span import Span
from reader.ui.page.view import PageView

#: Room left around the words, in pixels.
_AROUND = 12


def uncover(window: QWidget, page: PageView, span: Span) -> None:
    """Let no dialog of *window* lie over what *page* shows of *span* (source code points)."""
    words = on_screen(page, span)
    if words.isEmpty():
        return
    for dialog in window.findChildren(QDialog):
        if not dialog.isVisible() or dialog.isModal():
            continue
        frame, inside = dialog.frameGeometry(), dialog.geometry()
        border = frame.size() - inside.size()
        least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize()) + border
        place = aside(frame, words, dialog.screen().availableGeometry(), least)
        if place != frame:
            dialog.resize(place.size() - border)
            dialog.move(place.topLeft())


def on_screen(page: PageView, span: Span) -> QRect:
    """Where the page shows this span, with all of its lines in sight, on the screen."""
    sheet, view = page.sheet, page.viewport()
    boxes = [
        page.to_view(box) for block in page.visible_blocks() for box in sheet.boxes(span, block)
    ]
    shown = QRect()
    for box in boxes:
        shown = shown.united(box)
    shown &= view.rect()
    return QRect(view.mapToGlobal(shown.topLeft()), shown.size())


def aside(frame: QRect, words: QRect, screen: QRect, least: QSize) -> QRect:
    """Where a dialog at *frame* goes to leave *words* free: as large and near as there is room.

    It stays where it is when it leaves them free, or when *least*, its smallest size, fits nowhere.
    """
    kept = words.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    if not frame.intersects(kept):
        return frame
    found = [
        _within(frame, room)
        for room in (
            QRect(screen.topLeft(), QPoint(kept.left() - 1, screen.bottom())),
            QRect(QPoint(kept.right() + 1, screen.top()), screen.bottomRight()),
            QRect(screen.topLeft(), QPoint(screen.right(), kept.top() - 1)),
            QRect(QPoint(screen.left(), kept.bottom() + 1), screen.bottomRight()),
        )
        if room.width() >= least.width() and room.height() >= least.height()
    ]
    return max(found, key=lambda place: _merit(place, frame), default=frame)


def _within(frame: QRect, room: QRect) -> QRect:
    size = frame.size().boundedTo(room.size())
    left = min(max(frame.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(frame.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def _merit(place: QRect, frame: QRect) -> tuple[int, int]:
    area = place.width() * place.height()
    return area, -(place.topLeft() - frame.topLeft()).manhattanLength()
