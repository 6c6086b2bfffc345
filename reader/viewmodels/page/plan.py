"""What is drawn on one block for its highlights, as plain shapes in block coordinates.

The shapes are plain tuples: a screen has hundreds, and a tuple is made in a quarter of the time.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF

from reader.viewmodels.page.bands import LANES, Band, fills, lanes
from reader.viewmodels.page.highlights import Highlight, Kind, Line
from reader.viewmodels.page.layout import Laid, Metrics
from reader.viewmodels.page.shown import Shown
from reader.viewmodels.page.style import Ink, PageStyle


class Fill(NamedTuple):
    """A box behind words; its left or right corners are round where the stretch ends."""

    box: QRectF
    colour: str
    first: bool
    last: bool


class Stroke(NamedTuple):
    """An underline from (left, y) to (right, y)."""

    left: float
    right: float
    y: float
    colour: str
    style: Line
    width: float


class Frame(NamedTuple):
    """An outline around words: a mention, a metric, or the selected claim's fragment."""

    box: QRectF
    colour: str
    dotted: bool
    first: bool
    last: bool
    width: float = 1.0


@dataclass(slots=True)
class Plan:
    """The shapes of one block, each list in the order of drawing; ``dimmed`` in units."""

    fills: list[Fill] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    dimmed: list[tuple[int, int]] = field(default_factory=list)


class _Entry(NamedTuple):
    """One stretch of one highlight in this block, in units, and whether it is cut by the block."""

    highlight: Highlight
    start: int
    end: int
    begins: bool
    ends: bool


class _Boxes:
    """Where stretches of a block stand, each asked for once: fills, lines and frames share them."""

    def __init__(self, laid: Laid) -> None:
        self._laid = laid
        self._known: dict[tuple[int, int], list[tuple[int, float, float, bool, bool]]] = {}

    def of(self, start: int, end: int) -> list[tuple[int, float, float, bool, bool]]:
        """As of :meth:`Laid.boxes`."""
        found = self._known.get((start, end))
        if found is None:
            found = self._known[start, end] = self._laid.boxes(start, end)
        return found


def plan(
    highlights: Sequence[Highlight], shown: Shown, laid: Laid, metrics: Metrics, style: PageStyle
) -> Plan:
    """The shapes for a block's highlights, which come from bottom to top."""
    found = Plan()
    entries = list(_entries(highlights, shown))
    boxes = _Boxes(laid)
    for entry in entries:
        if entry.highlight.kind is Kind.BOILERPLATE:
            found.dimmed.append((entry.start, entry.end))
    filled = [entry for entry in entries if entry.highlight.kind in (Kind.CLAIM, Kind.HIT)]
    for band in fills([(entry.start, entry.end) for entry in filled]):
        found.fills += _fill(filled[band.entry], band, boxes, metrics, style)
    lined = [entry for entry in entries if entry.highlight.kind in (Kind.CLAIM, Kind.SUGGESTION)]
    for band in lanes([(entry.start, entry.end) for entry in lined]):
        found.strokes += _strokes(lined[band.entry].highlight, band, boxes, metrics, style)
    for entry in entries:
        found.frames += _frames(entry, boxes, metrics, style)
    return found


def _entries(highlights: Sequence[Highlight], shown: Shown) -> list[_Entry]:
    entries = []
    for highlight in highlights:
        for span in highlight.spans:
            start, end = shown.units_of(span)
            begins, ends = span.start >= shown.start, span.end <= shown.end
            if not begins:
                # Who marks over a paragraph's break does not mean the spaces that indent the next.
                text = shown.rendition.text
                start = max(start, len(text) - len(text.lstrip()))
            if start < end:
                entries.append(_Entry(highlight, start, end, begins, ends))
    return entries


def ink_of(highlight: Highlight, style: PageStyle) -> Ink:
    """The ink of a highlight with its own colours and line put in."""
    ink = style.palette.ink(highlight.ink)
    if highlight.fill is None and highlight.line is None:
        return ink
    fill = highlight.fill[style.palette.dark] if highlight.fill else ink.fill
    return Ink(fill=fill, line=ink.line, style=highlight.line or ink.style)


def text_box(metrics: Metrics, line: int, left: float, right: float) -> QRectF:
    """The box around a line's glyphs, the room of the underlines left out."""
    top = metrics.baseline - metrics.size * 0.95
    bottom = metrics.baseline + metrics.size * 0.16
    return QRectF(left, line * metrics.line + top, right - left, bottom - top)


def fill_box(metrics: Metrics, line: int, left: float, right: float) -> QRectF:
    """The box behind a line's words and their underlines; lines stay a pixel apart."""
    top = metrics.baseline - metrics.size * 0.98
    return QRectF(left, line * metrics.line + top, right - left, metrics.line - 1 - top)


def lane_y(metrics: Metrics, lane: int) -> float:
    """The y of an underline's middle within its line."""
    glyphs_end = metrics.baseline + metrics.size * 0.15
    return glyphs_end + (metrics.line - glyphs_end) * (lane + 0.72) / (LANES + 0.3)


def _fill(
    entry: _Entry, band: Band, boxes: _Boxes, metrics: Metrics, style: PageStyle
) -> list[Fill]:
    highlight = entry.highlight
    if highlight.kind is Kind.HIT:
        palette = style.palette
        colour = palette.current_hit if highlight.selected else palette.hit
    else:
        colour = ink_of(highlight, style).fill
    return [
        Fill(
            fill_box(metrics, line, left, right),
            colour,
            begins and band.first and entry.begins,
            ends and band.last and entry.ends,
        )
        for line, left, right, begins, ends in boxes.of(band.start, band.end)
    ]


def _strokes(
    highlight: Highlight, band: Band, boxes: _Boxes, metrics: Metrics, style: PageStyle
) -> list[Stroke]:
    if highlight.kind is Kind.SUGGESTION:
        colour, line_style = style.palette.suggestion, Line.DASHED
    else:
        ink = ink_of(highlight, style)
        colour, line_style = ink.line, ink.style
    emphasis = 1.8 if highlight.hover else 1.4 if highlight.selected else 1.0
    y = lane_y(metrics, band.lane)
    # However thick one has them, they stay within their line, which never grows for them.
    width = min(style.line_width * emphasis * metrics.size / 24, 2 * (metrics.line - y))
    return [
        # A pixel is left free at each end, so that neighbours stay apart.
        Stroke(
            left + begins,
            right - ends,
            line * metrics.line + y,
            colour,
            line_style,
            width,
        )
        for line, left, right, begins, ends in boxes.of(band.start, band.end)
    ]


def _frames(entry: _Entry, boxes: _Boxes, metrics: Metrics, style: PageStyle) -> list[Frame]:
    highlight = entry.highlight
    palette = style.palette
    dotted, width, around = False, 1.0, text_box
    if highlight.kind is Kind.MENTION:
        colour = palette.ink(highlight.ink).line if highlight.ink else palette.mention
    elif highlight.kind is Kind.METRIC:
        colour, dotted = palette.metric, True
    elif highlight.kind is Kind.DOUBT:
        colour, dotted = palette.faint, True
    elif highlight.selected and highlight.kind in (Kind.CLAIM, Kind.SUGGESTION):
        colour, width, around = ink_of(highlight, style).line, 1.5, fill_box
    else:
        return []
    return [
        Frame(
            around(metrics, line, left, right),
            colour,
            dotted,
            begins and entry.begins,
            ends and entry.ends,
            width,
        )
        for line, left, right, begins, ends in boxes.of(entry.start, entry.end)
    ]
