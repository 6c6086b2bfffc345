"""The head of the page: title and a line of facts, drawn and scrolled, but not article text."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from reader.viewmodels.page.layout import Metrics
from reader.viewmodels.page.style import PageStyle


class Heading(NamedTuple):
    """What stands above the article: its title, and source · date · script in one line."""

    title: str = ""
    facts: str = ""


class Header:
    """The heading laid out; ``height`` includes the room below it."""

    def __init__(self, heading: Heading, metrics: Metrics, style: PageStyle) -> None:
        self.heading = heading
        self.lines: list[tuple[QTextLayout, QPointF, str]] = []
        self.facts = QRectF()
        """Where the facts stand, in page coordinates; empty when there are none."""
        y = round(metrics.size * 1.8)
        if heading.title:
            font = QFont(metrics.font(1.55))
            # Bold, not demi-bold: Qt thickens a font that comes in one weight from bold on.
            font.setWeight(QFont.Weight.Bold)
            y += self._put(heading.title, font, y, metrics.width, 1.35, style.palette.text)
        if heading.facts:
            y += round(metrics.size * 0.35) if heading.title else 0
            below = self._put(
                heading.facts, metrics.font(0.78), y, metrics.width, 1.5, style.palette.faint
            )
            laid = self.lines[-1][0]
            wide = max(laid.lineAt(at).naturalTextWidth() for at in range(laid.lineCount()))
            self.facts = QRectF(0, y, wide, below)
            y += below
        if self.lines:
            self.rule = y + round(metrics.size * 0.6)
            y = self.rule + round(metrics.size * 1.2)
        else:
            self.rule = 0
        self.height = y

    def _put(
        self, text: str, font: QFont, y: int, width: int, line_height: float, colour: str
    ) -> int:
        layout = QTextLayout(" ".join(text.split()), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        step = round(font.pixelSize() * line_height)
        layout.beginLayout()
        below = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, below))
            below += step
        layout.endLayout()
        self.lines.append((layout, QPointF(0, y), colour))
        return below
