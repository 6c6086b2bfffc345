"""A chart as a widget, drawn by itself and told in words to screen readers."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.statistics.drawing import Look, draw, height
from reader.viewmodels.statistics import Chart

_LEAST_WIDTH = 320


class ChartView(QWidget):
    """Shows one chart in the colours of the theme, as wide as there is room."""

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.spoken())

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(_LEAST_WIDTH, int(height(self.chart)))

    def minimumSizeHint(self) -> QSize:
        """Narrower than this names and bars do not fit."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        try:
            look = Look.of(self.palette(), self.font())
            draw(painter, self.chart, look, self.width(), empty=self.tr("Nothing to count yet."))
        finally:
            painter.end()
