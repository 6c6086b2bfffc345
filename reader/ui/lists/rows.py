"""How rows of articles and claims are painted: two lines, one mark of colour, nothing more."""

from typing import NamedTuple

from PySide6 import QtWidgets
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from reader.core.article import Article, ArticleStatus
from reader.core.claim import Claim, ClaimStatus
from reader.ui import fonts
from reader.ui.appearance import Appearance
from reader.ui.lists.many_rows import behind
from reader.ui.page.tiles import Tiles
from reader.viewmodels.lists import articles, claims
from reader.viewmodels.lists.claim_filter import ClaimFilter
from reader.viewmodels.lists.claims import ClaimList
from reader.viewmodels.wording import words
from reader.viewmodels.wording.words import translate

Index = QModelIndex | QPersistentModelIndex

_PAD = 10

#: The width of the ring around the line in hand, in pixels.
_RING = 2

#: Lines kept as they were drawn: those of some screens.
_KEPT = 400


class Line(NamedTuple):
    """A line cut to its width and ready to be drawn; ``width`` and ``height`` in pixels."""

    text: QStaticText
    font: QFont
    width: int
    height: int


class Lines:
    """Lines as they were drawn last: cutting and shaping them is most of what a row takes."""

    def __init__(self) -> None:
        self._font: QFont | None = None
        self._fonts: dict[tuple[bool, str | None], QFont] = {}
        self._kept: dict[tuple[str, int, bool, str | None], Line] = {}

    def line(
        self, font: QFont, text: str, width: int, *, bold: bool, script: str | None = None
    ) -> Line:
        """The line for *text* in *font*, or bold, cut with an ellipsis at *width* pixels.

        The words of an article have the shapes of its *script*.
        """
        if font != self._font:
            self._font = QFont(font)
            self._fonts.clear()
            self._kept.clear()
        key = (text, width, bold, script)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            shaped = self._shaped(font, bold=bold, script=script)
            found = self._kept[key] = _line(shaped, text, width)
        return found

    def _shaped(self, font: QFont, *, bold: bool, script: str | None) -> QFont:
        found = self._fonts.get((bold, script))
        if found is None:
            found = QFont(font) if script is None else fonts.for_text(font, script)
            found.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
            self._fonts[bold, script] = found
        return found


def _line(font: QFont, text: str, width: int) -> Line:
    metrics = QFontMetrics(font)
    cut = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)
    shown = QStaticText(cut)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    shown.prepare(font=font)
    return Line(shown, font, metrics.horizontalAdvance(cut), metrics.height())


class _Rows(QStyledItemDelegate):
    """Background, selection and focus of a row of two lines; subclasses draw what is in it."""

    height = 50

    def __init__(self, appearance: Appearance, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.appearance = appearance
        self._view = view
        self._lines = Lines()
        self._tiles = Tiles()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As wide as the list, two lines high."""
        return QSize(option.rect.width(), self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        theme = self.appearance.theme
        painter.save()
        try:
            rect = option.rect.adjusted(2, 1, -2, -1)
            if self._view.selectionModel().isSelected(index):
                self._fill(painter, rect, theme.wash)
            elif self._view.underMouse() and _is_pointed_at(option):
                self._fill(painter, rect, theme.hover)
            painter.setFont(option.font)
            self.draw(painter, rect, index)
            if self._view.hasFocus() and index == self._view.currentIndex():
                self._ring(painter, rect, theme.accent)
        finally:
            painter.restore()

    def draw(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the row's own contents; an undressed row has none."""

    @staticmethod
    def _fill(painter: QPainter, rect: QRect, colour: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(rect, 6, 6)

    @staticmethod
    def _ring(painter: QPainter, rect: QRect, colour: str) -> None:
        """The ring of the focus: around the line in hand, which may be one of many selected."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)

    def write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        colour: str,
        *,
        bold: bool = False,
        script: str | None = None,
    ) -> int:
        """Write one line, cut with an ellipsis; returns the width that it took.

        *script* is that of the article whose words these are.
        """
        before = painter.font()
        line = self._lines.line(before, text, rect.width(), bold=bold, script=script)
        painter.setPen(self._tiles.colour(colour))
        painter.setFont(line.font)
        # Fills and icons were drawn before; see there.
        self._tiles.refresh(painter, QRectF(rect.left(), rect.top(), rect.width(), 1))
        painter.drawStaticText(
            rect.left(), rect.top() + (rect.height() - line.height) // 2, line.text
        )
        painter.setFont(before)
        return line.width


def _is_pointed_at(option: QStyleOptionViewItem) -> bool:
    # Named here: Qt makes 5 ms of enumerations when the style is first named.
    return bool(option.state & QtWidgets.QStyle.StateFlag.State_MouseOver)


class ArticleRows(_Rows):
    """An article: how far it is, its title, its claims and script."""

    def draw(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the row's own contents."""
        theme = self.appearance.theme
        article: Article = index.data(articles.ARTICLE)
        status = ArticleStatus(index.data(articles.STATUS))
        self._mark(painter, rect, status)
        inner = rect.adjusted(_PAD + 18, 5, -_PAD, -5)
        top = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        low = QRect(inner.left(), top.bottom() + 1, inner.width(), inner.height() // 2)
        title = article.shown_title
        fresh = not articles.finished(status)
        self.write(painter, top, title, theme.text, bold=fresh, script=article.script)
        claims_text = words.Counted().claims(index.data(articles.CLAIMS))
        facts = f"{claims_text} · {words.script_name(article.script)}"
        self.write(painter, low, facts, theme.muted)

    def _mark(self, painter: QPainter, rect: QRect, status: ArticleStatus) -> None:
        theme = self.appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = 9
        spot = QRect(rect.left() + _PAD, rect.top() + 12, size, size)
        started = status is not ArticleStatus.NEW
        colour = QColor(theme.good if articles.finished(status) else theme.accent)
        painter.setPen(QColor(colour if started else theme.edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot)
        if articles.finished(status):
            painter.setBrush(colour)
            painter.drawEllipse(spot)
        elif started:
            painter.setBrush(colour)
            painter.drawPie(spot, 90 * 16, -180 * 16)


class ClaimRows(_Rows):
    """A claim: a bar in its stance's colours, stance and vendors and metrics, its words."""

    def __init__(self, appearance: Appearance, view: QAbstractItemView) -> None:
        super().__init__(appearance, view)
        #: By article; the script of one never changes.
        self._scripts: dict[str, str] = {}

    def draw(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the row's own contents."""
        claim: Claim = index.data(claims.CLAIM)
        theme = self.appearance.theme
        ink = self.appearance.page.ink(claim.stance.polarity or "")
        bar = QRect(rect.left() + 6, rect.top() + 7, 6, rect.height() - 14)
        self._fill(painter, bar, ink.fill)
        painter.fillRect(bar.adjusted(0, 0, -3, 0), QColor(ink.line))
        inner = rect.adjusted(_PAD + 12, 5, -_PAD, -5)
        top = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        low = QRect(inner.left(), top.bottom() + 1, inner.width(), inner.height() // 2)
        if claim.status is not ClaimStatus.DRAFT:
            tick = self.appearance.icon("check").pixmap(QSize(12, 12))
            painter.drawPixmap(top.right() - 12, top.top() + (top.height() - 12) // 2, tick)
            top = top.adjusted(0, 0, -18, 0)
        source = self._source(index)
        self._facts(painter, top, claim, source)
        script = self._scripts.get(claim.article)
        if script is None:
            script = self._scripts[claim.article] = index.data(claims.SCRIPT)
        self.write(painter, low, claim.words, theme.text, script=script)

    def _facts(self, painter: QPainter, rect: QRect, claim: Claim, source: ClaimList) -> None:
        theme, labels = self.appearance.theme, source.labels
        if labels is None:
            return
        stance = labels.value("stance", claim.stance.polarity)
        missing = translate("Claims", "no stance yet")
        used = self.write(
            painter,
            rect,
            stance or missing,
            theme.text if stance else theme.muted,
            bold=bool(stance),
        )
        rest = [labels.vendor_names(claim), "、".join(m.quote.text for m in claim.metrics)]
        text = " · ".join(part for part in rest if part)
        self.write(painter, rect.adjusted(used + 9, 0, 0, 0), text, theme.muted)

    @staticmethod
    def _source(index: Index) -> ClaimList:
        model = behind(index.model())
        found = model.source if isinstance(model, ClaimFilter) else model
        assert isinstance(found, ClaimList)
        return found
