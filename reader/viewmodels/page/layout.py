"""Lays out one block with Qt on a grid of equal lines, and answers where its units stand."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import cast

from PySide6 import QtGui
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.viewmodels.page.style import PageStyle

HEADING = 24
"""A paragraph of at most so many characters without a closing mark gets no indent: a heading."""

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_CLOSING = "。！？…；：，、.!?;:,”’」』）)》—"


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a layout depends on, in whole pixels; ``baseline`` counts from the line's top."""

    families: tuple[str, ...]
    size: int
    line: int
    baseline: float
    indent: int
    gap: int
    width: int
    _fonts: dict[tuple[float, bool], QFont] = field(
        default_factory=dict, init=False, compare=False, hash=False, repr=False
    )
    _advances: list[tuple[float, float]] = field(
        default_factory=list, init=False, compare=False, hash=False, repr=False
    )

    @classmethod
    def of(cls, style: PageStyle, available: int, *, like: "Metrics | None" = None) -> "Metrics":
        """The measures of *style* in a view of so many pixels; *like* itself where it has them."""
        size = max(style.size, 6)
        line = max(round(size * style.line_height), size + 2)
        width = max(min(round(size * style.column), available - 2 * style.margin), 4 * size)
        made = cls(
            style.families,
            size,
            line,
            # Chinese glyphs fill their em from 0.12 below the baseline to 0.88 above it; they
            # stand above the middle, as the underlines need the room below.
            (line - size) * 0.3 + size * 0.88,
            round(size * style.indent),
            round(size * style.paragraph_gap),
            # A whole number of characters a line leaves a straight right edge.
            max(width - width % size, 4 * size),
        )
        return like if like == made and like is not None else made

    @property
    def measures(self) -> tuple[int, ...]:
        """All but the families: where these are equal, so are heights, nearly."""
        return self.size, self.line, self.indent, self.gap, self.width

    def font(self, factor: float = 1.0, *, bold: bool = False) -> QFont:
        """The font of the text, or a multiple of its size; not to be changed by who asks."""
        found = self._fonts.get((factor, bold))
        if found is None:
            # One for all blocks: Qt looks a font up once for each of its own.
            found = self._fonts[factor, bold] = self._font(factor, bold=bold)
        return found

    def advance(self) -> tuple[float, float]:
        """Widths of an average Han and an average ASCII character, for estimates."""
        if not self._advances:
            measure = QFontMetricsF(self.font())
            latin = measure.horizontalAdvance("network 2026,") / 13
            self._advances.append((measure.horizontalAdvance("永"), latin))
        return self._advances[0]

    def _font(self, factor: float, *, bold: bool) -> QFont:
        font = QFont()
        font.setFamilies(list(self.families))
        font.setPixelSize(round(self.size * factor))
        if bold:
            # Not demi-bold: Qt thickens a font that comes in one weight from bold on.
            font.setWeight(QFont.Weight.Bold)
        # Whole pixels a character: an even grid, crisp, and drawn in half the time.
        font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
        return font


def indent_of(text: str, metrics: Metrics) -> int:
    """The first line's indent: none for headings and for text that brings its own spaces."""
    if text[:1].isspace() or (len(text) <= HEADING and text[-1:] not in _CLOSING):
        return 0
    return metrics.indent


class Laid:
    """A block laid out: lines of one height, at whole pixels; x from the column's left edge."""

    def __init__(
        self, display: str, metrics: Metrics, indent: int, marks: tuple[int, ...], faint: str
    ) -> None:
        self.line = metrics.line
        self._mixed = _RIGHT_TO_LEFT.search(display) is not None
        self.layout = QTextLayout(display, metrics.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setTabStopDistance(metrics.size * 2)
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        if marks:
            self.layout.setFormats([coloured(at, at + 1, faint) for at in marks])
        self.layout.beginLayout()
        y = 0
        left, width, step, baseline = indent, metrics.width, metrics.line, metrics.baseline
        starts: list[int] = []
        lines: list[QTextLine] = []
        create = self.layout.createLine
        while (line := create()).isValid():
            line.setLineWidth(width - left)
            line.setPosition(QPointF(left, y + baseline - line.ascent()))
            starts.append(line.textStart())
            lines.append(line)
            y += step
            left = 0
        self.layout.endLayout()
        self.starts = starts
        # Asked of the layout each would be a new object for every edge of every highlight.
        self._lines = lines
        self.height = y

    def line_of(self, unit: int) -> int:
        """The line in which a unit stands."""
        return max(bisect_right(self.starts, unit) - 1, 0)

    def x(self, line: int, unit: int) -> float:
        """Where a unit of this line begins, or the line's end."""
        # The binding answers with a pair, whatever its type says.
        return cast("tuple[float, int]", self._lines[line].cursorToX(unit))[0]

    def unit_at(self, x: float, y: float) -> int:
        """The unit whose border lies nearest to a point."""
        line = min(max(int(y) // self.line, 0), len(self.starts) - 1)
        return int(self._lines[line].xToCursor(x))

    def unit_under(self, x: float, y: float) -> int | None:
        """The unit of the character under a point, ``None`` where there is none."""
        line = int(y) // self.line
        if not 0 <= line < len(self.starts):
            return None
        text_line = self._lines[line]
        if not text_line.x() <= x < text_line.x() + text_line.naturalTextWidth():
            return None
        unit = int(text_line.xToCursor(x, text_line.CursorPosition.CursorOnCharacter))
        return min(unit, text_line.textStart() + text_line.textLength() - 1)

    def boxes(self, start: int, end: int) -> list[tuple[int, float, float, bool, bool]]:
        """A stretch of units as (line, left, right, is its beginning, is its end) per line."""
        found = []
        first, last = self.line_of(start), self.line_of(max(start, end - 1))
        for line in range(first, last + 1):
            begins, ends = line == first, line == last
            near = start if begins else self.starts[line]
            far = end if ends else self._line_end(line)
            if self._mixed:
                pieces = self._visual(line, near, far)
                found += [
                    (line, left, right, begins and not at, ends and at == len(pieces) - 1)
                    for at, (left, right) in enumerate(pieces)
                ]
            else:
                found.append((line, self.x(line, near), self.x(line, far), begins, ends))
        return found

    def _visual(self, line: int, start: int, end: int) -> list[tuple[float, float]]:
        """Where units of a line with both directions stand, each from its own two edges."""
        text_line = self._lines[line]
        pieces: list[tuple[float, float]] = []
        edges = []
        for unit in range(start, end):
            sides = [
                cast("tuple[float, int]", text_line.cursorToX(unit, edge))[0]
                for edge in (text_line.Edge.Leading, text_line.Edge.Trailing)
            ]
            edges.append((min(sides), max(sides)))
        for left, right in sorted(edges):
            if pieces and left <= pieces[-1][1] + 1:
                pieces[-1] = pieces[-1][0], max(pieces[-1][1], right)
            else:
                pieces.append((left, right))
        return pieces

    def _line_end(self, line: int) -> int:
        return self.starts[line + 1] if line + 1 < len(self.starts) else len_units(self.layout)


def len_units(layout: QTextLayout) -> int:
    """The UTF-16 length of a layout's text."""
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength() if last.isValid() else 0


def coloured(start: int, end: int, colour: str) -> QTextLayout.FormatRange:
    """A stretch of units in another text colour."""
    found = QTextLayout.FormatRange()
    found.start, found.length = start, end - start
    # Named here: its 140 names are made at the first mention, and most pages have nothing in it.
    text_format = QtGui.QTextCharFormat()
    text_format.setForeground(QBrush(QColor(colour)))
    found.format = text_format
    return found
