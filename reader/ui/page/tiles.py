"""What is drawn again and again, made once: patterned underlines as pictures, and colours."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from reader.viewmodels.page.highlights import Line
from reader.viewmodels.page.plan import Stroke

PERIODS = {Line.WAVE: 6, Line.DOTTED: 4, Line.DASHED: 10, Line.DOUBLE: 12}
"""Pixels after which each pattern repeats: divisors of 60, so that lines join where they meet."""

_MOST = 64


class Tiles:
    """The pictures by style, colour, width and the screen's pixel ratio."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[Line, str, float, float], tuple[QPixmap, float]] = {}
        self._colours: dict[str, QColor] = {}
        self._nothing = QPixmap(16, 1)
        self._nothing.fill(Qt.GlobalColor.transparent)

    def of(self, stroke: Stroke, ratio: float) -> tuple[QPixmap, float]:
        """The picture to repeat along a stroke, and its height on the page."""
        key = (stroke.style, stroke.colour, stroke.width, ratio)
        found = self._tiles.get(key)
        if found is None:
            if len(self._tiles) >= _MOST:
                self._tiles.clear()
            tile = _drawn(stroke, ratio)
            found = self._tiles[key] = tile, tile.deviceIndependentSize().height()
        return found

    def colour(self, name: str) -> QColor:
        """The colour of a ``#rrggbb``, read once."""
        found = self._colours.get(name)
        if found is None:
            if len(self._colours) >= _MOST:
                self._colours.clear()
            found = self._colours[name] = QColor(name)
        return found

    def refresh(self, painter: QPainter, strip: QRectF) -> None:
        """Blend nothing into *strip*, so that words drawn next take a quarter of the time.

        Qt's filling of rectangles leaves the processor's wide registers in a state in which
        its drawing of glyphs crawls (a screen of words: 2.6 ms for 0.65); its blending of
        pictures sets them right.
        """
        painter.drawTiledPixmap(strip, self._nothing)


def _drawn(stroke: Stroke, ratio: float) -> QPixmap:
    period = PERIODS[stroke.style]
    height = max(round(stroke.width * 2.4) + 1, 4)
    tile = QPixmap(round(period * ratio), round(height * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(painter, stroke, period, height / 2)
    finally:
        painter.end()
    return tile


def _draw(painter: QPainter, stroke: Stroke, period: int, middle: float) -> None:
    colour, width = QColor(stroke.colour), stroke.width
    if stroke.style is Line.WAVE:
        painter.setPen(QPen(colour, width * 0.8))
        path = QPainterPath(QPointF(-period / 2, middle))
        for half in range(-1, 4):
            x, swing = half * period / 2, width * 1.5 * (1 if half % 2 else -1)
            path.quadTo(x + period / 4, middle + swing, x + period / 2, middle)
        painter.drawPath(path)
    elif stroke.style is Line.DOTTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(period / 2, middle), width * 0.62, width * 0.62)
    elif stroke.style is Line.DASHED:
        painter.fillRect(QRectF(1, middle - width / 2, period * 0.6, width), colour)
    else:
        painter.setPen(QPen(colour, max(width * 0.55, 0.8)))
        for shift in (-0.8 * width, 0.8 * width):
            painter.drawLine(QLineF(-1, middle + shift, period + 1, middle + shift))
