"""Draws what is in sight of the page: paper, header, highlights, selection, words, caret."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout

from reader.ui.page.tiles import Tiles
from reader.viewmodels.page.highlights import Line
from reader.viewmodels.page.layout import coloured
from reader.viewmodels.page.plan import Fill, Frame, Plan, Stroke
from reader.viewmodels.page.sheet import Sheet

_ROUND = 3.0


class Overlay(NamedTuple):
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
    planned = [(sheet.top(block), plans[block]) for block in blocks]
    painter.setPen(Qt.PenStyle.NoPen)
    for top, plan in planned:
        if plan.fills:
            painter.translate(0, top)
            for fill in plan.fills:
                _fill(painter, fill, tiles.colour(fill.colour))
            painter.translate(0, -top)
    for overlay in overlays:
        colour = tiles.colour(overlay.colour)
        for box in overlay.boxes:
            painter.fillRect(box, colour)
    ratio = painter.device().devicePixelRatio()
    for top, plan in planned:
        if plan.strokes or plan.frames:
            painter.translate(0, top)
            for stroke in plan.strokes:
                _stroke(painter, stroke, tiles, ratio)
            for frame in plan.frames:
                _frame(painter, frame, tiles.colour(frame.colour))
            painter.translate(0, -top)
    tiles.refresh(painter, strip)
    painter.setPen(tiles.colour(sheet.style.palette.text))
    for block, (top, plan) in zip(blocks, planned, strict=True):
        sheet.laid(block).layout.draw(
            painter, QPointF(0, top), _dimmed(plan, sheet.style.palette.faint)
        )


def _dimmed(plan: Plan, colour: str) -> list[QTextLayout.FormatRange]:
    return [coloured(start, end, colour) for start, end in plan.dimmed]


def _fill(painter: QPainter, fill: Fill, colour: QColor) -> None:
    box = fill.box
    if not (fill.first or fill.last):
        painter.fillRect(box, colour)
        return
    painter.setBrush(colour)
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    if not fill.first:
        painter.fillRect(box.adjusted(0, 0, -_ROUND, 0), colour)
    if not fill.last:
        painter.fillRect(box.adjusted(_ROUND, 0, 0, 0), colour)


def _stroke(painter: QPainter, stroke: Stroke, tiles: Tiles, ratio: float) -> None:
    left, right = round(stroke.left), round(stroke.right)
    # Whole pixels: rectangles and tiles are drawn ten times faster than smoothed lines.
    if stroke.style is Line.SOLID:
        thick = max(round(stroke.width), 1)
        top = round(stroke.y - thick / 2)
        painter.fillRect(left, top, right - left, thick, tiles.colour(stroke.colour))
    else:
        tile, height = tiles.of(stroke, ratio)
        painter.drawTiledPixmap(
            QRectF(left, round(stroke.y - height / 2), right - left, height),
            tile,
            QPointF(left % 60, 0),
        )


def _frame(painter: QPainter, frame: Frame, colour: QColor) -> None:
    box = frame.box.adjusted(0.5, 0.5, -0.5, -0.5)
    pen = QPen(colour, frame.width)
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
