"""Saves charts to files: a picture, vectors, a table, data."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QFont, QImage, QImageWriter, QPainter, QPalette
from PySide6.QtSvg import QSvgGenerator

from reader.core.errors import ZhubiError
from reader.ui.statistics.drawing import Look, draw, height
from reader.viewmodels.statistics import Chart, as_csv, as_json

_WIDTH, _MARGIN, _SCALE = 760, 24, 2

#: Endings of files in the order in which they are offered.
KINDS = (".png", ".svg", ".csv", ".json")


class StatisticsFileError(ZhubiError):
    """The file could not be written."""


def save(
    path: Path, charts: Sequence[Chart], *, palette: QPalette, font: QFont, empty: str
) -> None:
    """Write *charts* to *path*, in the form that its ending asks for.

    Raises :class:`StatisticsFileError` for another ending, or when the disk refuses.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise StatisticsFileError(f"{path.name}: none of {', '.join(KINDS)}")
    if kind == ".csv":
        content = as_csv(charts)
    elif kind == ".json":
        content = as_json(charts)
    else:
        make = png if kind == ".png" else svg
        content = make(charts, palette=palette, font=font, empty=empty)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise StatisticsFileError(f"{path}: {error.strerror or error}") from error


def png(charts: Sequence[Chart], *, palette: QPalette, font: QFont, empty: str) -> bytes:
    """The charts below one another as a PNG picture, twice as fine as on the screen."""
    image = QImage(_size(charts) * _SCALE, QImage.Format.Format_RGB32)
    image.fill(palette.color(QPalette.ColorRole.Window))
    painter = QPainter(image)
    try:
        painter.scale(_SCALE, _SCALE)
        _draw_all(painter, charts, Look.of(palette, font), empty)
    finally:
        painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg(charts: Sequence[Chart], *, palette: QPalette, font: QFont, empty: str) -> bytes:
    """The charts below one another as vectors."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(charts)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle("Zhubi")
    painter = QPainter(generator)
    try:
        painter.fillRect(QRect(0, 0, size.width(), size.height()), palette.window())
        _draw_all(painter, charts, Look.of(palette, font), empty)
    finally:
        painter.end()
    return bytes(content.data())


def _size(charts: Sequence[Chart]) -> QSize:
    high = sum(height(chart) + _MARGIN for chart in charts) + _MARGIN
    return QSize(_WIDTH, int(high))


def _draw_all(painter: QPainter, charts: Sequence[Chart], look: Look, empty: str) -> None:
    painter.translate(_MARGIN, _MARGIN)
    for chart in charts:
        draw(painter, chart, look, _WIDTH - 2 * _MARGIN, empty=empty)
        painter.translate(0, height(chart) + _MARGIN)
