"""Draws what is in sight of the page: paper, header, highlights, selection, words, caret."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout

from reader.ui.page.tiles import Tiles
from reader.viewmodels.page.highlights import Line
from reader.viewmodels.page.layout import coloured
from reader.viewmodels.page.plan import Fill, Frame, Plan, Stroke
from reader.viewmodels.page.sheet import Sheet

_ROUND = 3.0


@dataclass(frozen=True, slots=True)
class Overlay:
    """Boxes in page coordinates laid behind the words in one colour."""

    boxes: Sequence[QRectF]
    colour: str


def paint_header(painter: QPainter, sheet: Sheet) -> None:
    """Draw the heading and the rule below it."""
    palette = sheet.style.palette
    for layout, at, colour in sheet.header.lines:
        painter.setPen(QColor(colour))
        layout.draw(painter, at)
    if sheet.header.rule:
        painter.setPen(QPen(QColor(palette.inks[""].fill), 1))
        painter.drawLine(
            QLineF(0, sheet.header.rule + 0.5, sheet.metrics.width, sheet.header.rule + 0.5)
        )


def paint_blocks(
    painter: QPainter,
    sheet: Sheet,
    blocks: range,
    plans: Mapping[int, Plan],
    overlays: Sequence[Overlay],
    tiles: Tiles,
    strip: QRectF,
) -> None:
    """Draw these blocks: fills, overlays, underlines, frames, then the words above all.

    *strip* is any place within what is painted (see :meth:`Tiles.refresh`).
    """
    tops = {block: sheet.top(block) for block in blocks}
    painter.setPen(Qt.PenStyle.NoPen)
    for block, top in tops.items():
        for fill in plans[block].fills:
            _fill(painter, fill, top)
    for overlay in overlays:
        colour = QColor(overlay.colour)
        for box in overlay.boxes:
            painter.fillRect(box, colour)
    for block, top in tops.items():
        for stroke in plans[block].strokes:
            _stroke(painter, stroke, top, tiles)
        for frame in plans[block].frames:
            _frame(painter, frame, top)
    tiles.refresh(painter, strip)
    painter.setPen(QColor(sheet.style.palette.text))
    for block, top in tops.items():
        sheet.laid(block).layout.draw(
            painter, QPointF(0, top), _dimmed(plans[block], sheet.style.palette.faint)
        )


def _dimmed(plan: Plan, colour: str) -> list[QTextLayout.FormatRange]:
    return [coloured(start, end, colour) for start, end in plan.dimmed]


def _fill(painter: QPainter, fill: Fill, top: float) -> None:
    box = fill.box.translated(0, top)
    if not (fill.first or fill.last):
        painter.fillRect(box, QColor(fill.colour))
        return
    painter.setBrush(QColor(fill.colour))
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    if not fill.first:
        painter.fillRect(box.adjusted(0, 0, -_ROUND, 0), QColor(fill.colour))
    if not fill.last:
        painter.fillRect(box.adjusted(_ROUND, 0, 0, 0), QColor(fill.colour))


def _stroke(painter: QPainter, stroke: Stroke, top: float, tiles: Tiles) -> None:
    y = stroke.y + top
    left, right = round(stroke.left), round(stroke.right)
    # Whole pixels: rectangles and tiles are drawn ten times faster than smoothed lines.
    if stroke.style is Line.SOLID:
        thick = max(round(stroke.width), 1)
        painter.fillRect(left, round(y - thick / 2), right - left, thick, QColor(stroke.colour))
    else:
        tile = tiles.of(stroke, painter.device().devicePixelRatio())
        height = tile.deviceIndependentSize().height()
        painter.drawTiledPixmap(
            QRectF(left, round(y - height / 2), right - left, height), tile, QPointF(left % 60, 0)
        )


def _frame(painter: QPainter, frame: Frame, top: float) -> None:
    box = frame.box.translated(0, top).adjusted(0.5, 0.5, -0.5, -0.5)
    pen = QPen(QColor(frame.colour), frame.width)
    if frame.dotted:
        pen.setDashPattern([1.5, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if frame.first and frame.last:
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        return
    painter.drawLine(box.topLeft(), box.topRight())
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    if frame.first:
        painter.drawLine(box.topLeft(), box.bottomLeft())
    if frame.last:
        painter.drawLine(box.topRight(), box.bottomRight())


def paint_handles(painter: QPainter, boxes: tuple[QRectF, QRectF], colour: str) -> None:
    """Draw the two ends by which the selected claim can be dragged."""
    start, end = boxes
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(QColor(colour))
    painter.drawLine(start.topLeft(), start.bottomLeft())
    painter.drawEllipse(start.topLeft(), 3.5, 3.5)
    painter.drawLine(end.topLeft(), end.bottomLeft())
    painter.drawEllipse(end.bottomLeft(), 3.5, 3.5)


def paint_caret(painter: QPainter, box: QRectF, colour: str) -> None:
    """Draw the caret."""
    painter.fillRect(QRectF(box.x() - 1, box.y() + 2, 2, box.height() - 4), QColor(colour))
