"""Our own icons, drawn from SVG in the colour that the theme asks for."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader import assets

#: Pixels of a button's icon on screens of one, two and three pixels a point, and of our own mark,
#: which also stands for the window. Every size more is a millisecond of the start.
_SIZES = (16, 32, 48)
_LARGE = (16, 24, 32, 48, 64, 128)
_MARK = "zhubi"


def icon(name: str, colour: str = "#000000") -> QIcon:
    """The icon of this name in *colour*, at every size that is asked for."""
    source = assets.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    made = QIcon()
    for size in _LARGE if name == _MARK else _SIZES:
        made.addPixmap(QPixmap.fromImage(_drawn(renderer, size)))
    return made


def swatch(fill: str, line: str) -> QIcon:
    """A small field of a stance's colours: its fill over its underline."""
    made = QIcon()
    for size in (14, 28, 42):
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(QRectF(0, size / 14, size, size * 11 / 14), size / 6, size / 6)
            painter.setBrush(QColor(line))
            painter.drawRect(QRectF(0, size * 11.5 / 14, size, size * 2.5 / 14))
        finally:
            painter.end()
        made.addPixmap(QPixmap.fromImage(image))
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        renderer.render(painter)
    finally:
        painter.end()
    return image
