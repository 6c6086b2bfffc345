"""Draws a chart with any painter: on a widget, in a picture, in a vector file."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette

from reader.viewmodels.statistics import Chart, Series

_ROW, _BAR, _GAP = 26.0, 16.0, 10.0
_TITLE, _LEGEND = 30.0, 26.0
_SWATCH = 12.0
_LEAST_NAMES, _MOST_NAMES = 60.0, 240.0
_LIGHT_INK, _DARK_INK = "#FFFFFF", "#1F1D1A"


@dataclass(frozen=True, slots=True)
class Look:
    """The colours and the font that a chart is drawn with."""

    text: QColor
    muted: QColor
    line: QColor
    plain: QColor
    dark: bool
    font: QFont

    @classmethod
    def of(cls, palette: QPalette, font: QFont) -> "Look":
        """The look of a widget with this palette."""
        role = QPalette.ColorRole
        return cls(
            palette.color(role.WindowText),
            palette.color(role.PlaceholderText),
            palette.color(role.Mid),
            palette.color(role.Dark),
            palette.color(role.Window).lightness() < 128,
            font,
        )

    def colour(self, series: Series) -> QColor:
        """The colour of a series in this look."""
        chosen = series.dark if self.dark else series.light
        return QColor(chosen) if chosen else self.plain


def height(chart: Chart) -> float:
    """How high a chart is, whatever its width."""
    legend = _LEGEND if len(chart.series) > 1 else 0.0
    return _TITLE + legend + _ROW * max(len(chart.rows), 1) + _GAP


def draw(painter: QPainter, chart: Chart, look: Look, width: float, *, empty: str) -> None:
    """Draw *chart* from the painter's origin; *empty* is said where there is nothing to show."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bold = QFont(look.font)
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(look.text)
    start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(0, 0, width, _TITLE), int(start), chart.title)
    painter.setFont(look.font)
    top = _TITLE
    if len(chart.series) > 1:
        _legend(painter, chart, look, top)
        top += _LEGEND
    if chart.most == 0:
        painter.setPen(look.muted)
        painter.drawText(QRectF(0, top, width, _ROW), int(start), empty)
        return
    _bars(painter, chart, look, top, width)


def _legend(painter: QPainter, chart: Chart, look: Look, top: float) -> None:
    metrics = QFontMetricsF(look.font)
    x = 0.0
    for series in chart.series:
        painter.fillRect(QRectF(x, top + 6, _SWATCH, _SWATCH), look.colour(series))
        painter.setPen(look.text)
        wide = metrics.horizontalAdvance(series.name) + 2
        beside = QRectF(x + _SWATCH + 5, top + 6 + (_SWATCH - _ROW) / 2, wide, _ROW)
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter), series.name)
        x += _SWATCH + wide + 20


def _bars(painter: QPainter, chart: Chart, look: Look, top: float, width: float) -> None:
    metrics = QFontMetricsF(look.font)
    widest = max(metrics.horizontalAdvance(row.name) for row in chart.rows)
    names = min(max(widest, _LEAST_NAMES), _MOST_NAMES, width * 0.4)
    counts = metrics.horizontalAdvance(str(chart.most)) + 8
    room = max(width - names - _GAP - counts, 20.0)
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for number, row in enumerate(chart.rows):
        y = top + number * _ROW
        painter.setPen(look.text)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, names)
        painter.drawText(QRectF(0, y, names, _ROW), right, name)
        x = names + _GAP
        painter.setPen(look.line)
        painter.drawLine(QPointF(x - 1, y), QPointF(x - 1, y + _ROW))
        for series, count in zip(chart.series, row.counts, strict=True):
            if count:
                length = room * count / chart.most
                box = QRectF(x, y + (_ROW - _BAR) / 2, max(length - 1, 1.0), _BAR)
                _segment(painter, box, look, series, count if len(chart.series) > 1 else None)
                x += length
        painter.setPen(look.muted)
        start = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(x + 5, y, counts, _ROW), start, str(row.total))


def _segment(painter: QPainter, box: QRectF, look: Look, series: Series, count: int | None) -> None:
    """One part of a bar, with its count where there is room: colour is not all there is."""
    colour = look.colour(series)
    painter.fillRect(box, colour)
    # An edge, for colours that are close to the ground.
    painter.setPen(colour.lighter(140) if look.dark else colour.darker(135))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    if count is None:
        return
    words = str(count)
    if QFontMetricsF(look.font).horizontalAdvance(words) + 4 <= box.width():
        painter.setPen(QColor(_DARK_INK if colour.lightness() > 140 else _LIGHT_INK))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
