"""The head of the page: title and a line of facts, drawn and scrolled, but not article text."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from reader.script import Utf16Map
from reader.viewmodels.page.layout import Metrics
from reader.viewmodels.page.style import PageStyle

#: So many lines the title and the facts take at the most: the page is for the article.
TITLE_LINES = 3
FACTS_LINES = 2


class Heading(NamedTuple):
    """What stands above the article: its title, and source · date · script in one line."""

    title: str = ""
    facts: str = ""


class Cut(NamedTuple):
    """Where words are cut short, in page coordinates, and all of them."""

    box: QRectF
    words: str


class Header:
    """The heading laid out; ``height`` includes the room below it."""

    def __init__(self, heading: Heading, metrics: Metrics, style: PageStyle) -> None:
        self.heading = heading
        self.lines: list[tuple[QTextLayout, QPointF, str]] = []
        self.facts = QRectF()
        """Where the facts stand, in page coordinates; empty when there are none."""
        self._cut: list[Cut] = []
        y = round(metrics.size * 1.8)
        if heading.title:
            font = metrics.font(1.55, bold=True)
            step = round(font.pixelSize() * 1.35)
            laid = _laid(heading.title, font, metrics.width, step, TITLE_LINES)
            y += self._put(laid, heading.title, y, step, style.palette.text)
        if heading.facts:
            y += round(metrics.size * 0.35) if heading.title else 0
            font = metrics.font(0.78)
            step = round(font.pixelSize() * 1.5)
            laid = _laid(heading.facts, font, metrics.width, step, FACTS_LINES)
            below = self._put(laid, heading.facts, y, step, style.palette.faint)
            wide = max(laid.lineAt(at).naturalTextWidth() for at in range(laid.lineCount()))
            self.facts = QRectF(0, y, wide, below)
            y += below
        if self.lines:
            self.rule = y + round(metrics.size * 0.6)
            y = self.rule + round(metrics.size * 1.2)
        else:
            self.rule = 0
        self.height = y

    def cut_at(self, point: QPointF) -> Cut | None:
        """What is cut short at *point* (page coordinates), if anything is."""
        return next((cut for cut in self._cut if cut.box.contains(point)), None)

    def _put(self, laid: QTextLayout, words: str, y: int, step: int, colour: str) -> int:
        self.lines.append((laid, QPointF(0, y), colour))
        below = step * laid.lineCount()
        if laid.text() != _one_line(words):
            self._cut.append(Cut(QRectF(0, y, laid.lineAt(0).width(), below), words))
        return below


def _laid(words: str, font: QFont, width: int, step: int, most: int) -> QTextLayout:
    """These words in lines *step* px apart, the last of *most* with an ellipsis if more follow."""
    text = _one_line(words)
    layout = _broken(text, font, width, step, most)
    last = layout.lineAt(layout.lineCount() - 1)
    units = Utf16Map(text)
    if last.textStart() + last.textLength() == units.units:
        return layout
    start = units.to_points(last.textStart())
    rest = QFontMetricsF(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
    return _broken(text[:start] + rest, font, width, step, most)


def _broken(text: str, font: QFont, width: int, step: int, most: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Else Qt shapes the words again whenever they are drawn.
    layout.setCacheEnabled(True)
    layout.beginLayout()
    below = 0
    while below < step * most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, below))
        below += step
    layout.endLayout()
    return layout


def _one_line(words: str) -> str:
    return " ".join(words.split())
