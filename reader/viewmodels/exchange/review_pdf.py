"""The review sheet as a PDF for printing: text with highlights, then a card a claim.

The document is put together piece by piece; nothing of an article is ever read as HTML.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from reader.core.claim import Claim, Speaker
from reader.dataset.staging import Staging
from reader.formats.review_lines import Marked, Role, lines, marked, pieces
from reader.formats.review_sheet import SheetArticle
from reader.formats.review_words import Words

#: Fonts with Chinese shapes, the system's before the bundled ones.
_FAMILIES = {
    "hant": ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", "Noto Sans TC"),
    "": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans SC"),
}
_INK, _MUTED, _PLAIN = "#000000", "#555555", "#EFE3B8"
#: Signs that would begin a block of their own, or cannot be shown.
_BREAKS = str.maketrans({"\u2028": " ", "\u2029": " ", "\n": " ", "\r": "", "\0": "\ufffd"})
_SUPERSCRIPT = QTextCharFormat.VerticalAlignment.AlignSuperScript
_LINES = {
    Role.METRIC: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Role.SPEAKER: QTextCharFormat.UnderlineStyle.DotLine,
    Role.TIME: QTextCharFormat.UnderlineStyle.WaveUnderline,
}


def write_pdf(path: Path, articles: Sequence[SheetArticle], *, title: str, words: Words) -> None:
    """Write the sheet to *path*, whole or not at all. Raises :class:`DatasetError`.

    Needs a running QGuiApplication that knows a font with Chinese characters.
    """
    document = sheet_document(articles, title=title, words=words)
    with Staging(path.parent) as staging:
        staged = staging.file(path.name)
        writer = QPdfWriter(str(staged.path))
        writer.setTitle(title)
        writer.setCreator("Zhubi")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        # Printing a document adds two centimetres and the page's number itself.
        writer.setPageMargins(QMarginsF())
        document.print_(writer)
        del writer  # Only then the file is complete.
        staged.adopt(0)
        staging.commit()


def sheet_document(articles: Sequence[SheetArticle], *, title: str, words: Words) -> QTextDocument:
    """The sheet as a document; every article but the first begins a page."""
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(_FAMILIES["hant" if words.language == "zh_TW" else ""]))
    font.setPointSizeF(10.5)
    document.setDefaultFont(font)
    pen = _Pen(document, words, [claim for each in articles for claim in each.claims])
    pen.title(title, len(articles))
    for number, each in enumerate(articles):
        pen.article(each, new_page=number > 0)
    return document


class _Pen:
    """Writes into a document at its end."""

    def __init__(self, document: QTextDocument, words: Words, claims: Sequence[Claim]) -> None:
        self._cursor = QTextCursor(document)
        self._words = words
        self._colours = {key: light for key, _, light, _ in words.stances(claims)}
        self._names = [(name, light) for _, name, light, _ in words.stances(claims)]
        self._begun = False

    def _block(self, *, above: float = 0, below: float = 0, new_page: bool = False) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        form.setLineHeight(135, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        if new_page:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if self._begun:
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)
        self._begun = True

    def _write(self, text: str, form: QTextCharFormat) -> None:
        self._cursor.insertText(text.translate(_BREAKS), form)

    def title(self, title: str, articles: int) -> None:
        """Title, sums and legend."""
        say = self._words
        self._block(below=2)
        self._write(title, _form(size=17, bold=True))
        self._block(below=6)
        self._write(f"{articles} {say('articles')}", _form(colour=_MUTED, size=9))
        self._block(below=10)
        for name, colour in self._names:
            self._write(f" {name} ", _form(back=colour, size=9))
            self._write("  ", _form(size=9))

    def article(self, each: SheetArticle, *, new_page: bool) -> None:
        """One article: heading, text with highlights, cards."""
        self._block(above=8, below=4, new_page=new_page)
        self._write(each.article.shown_title, _form(size=14, bold=True))
        marks = marked(each.claims)
        begun: set[int] = set()
        for line in lines(each.text, marks):
            self._block(below=5)
            for words, over in pieces(line):
                self._piece(words, [marks[at] for at in over], each.claims, begun)
        for number, claim in enumerate(each.claims, 1):
            self._card(number, claim)
        if not each.claims:
            self._block(above=6)
            self._write(self._words("no_claims"), _form(colour=_MUTED, size=9))

    def _piece(
        self, words: str, over: Sequence[Marked], claims: Sequence[Claim], begun: set[int]
    ) -> None:
        form = _form()
        tops = [mark for mark in over if mark.role is Role.CLAIM]
        if tops:
            top = min(tops, key=lambda mark: (len(mark.quote.span), -mark.claim))
            polarity = claims[top.claim].stance.polarity
            form = _form(back=self._colours.get(polarity, _PLAIN))
            for claim in sorted({mark.claim for mark in tops} - begun):
                begun.add(claim)
                number = QTextCharFormat(form)
                number.setVerticalAlignment(_SUPERSCRIPT)
                self._write(str(claim + 1), number)
        for mark in over:
            if mark.role is Role.VENDOR:
                form.setFontWeight(QFont.Weight.Bold)
            elif mark.role in _LINES:
                form.setUnderlineStyle(_LINES[mark.role])
        self._write(words, form)

    def _card(self, number: int, claim: Claim) -> None:
        say = self._words
        small = partial(_form, size=9)
        self._block(above=7, below=1)
        self._write(f"{number}  ", small(bold=True))
        colour = self._colours.get(claim.stance.polarity, _PLAIN)
        self._write(f" {say.stance(claim.stance.polarity)} ", small(back=colour))
        self._write(f"  {say.value('kind', claim.kind)}  ", small(colour=_MUTED))
        self._write(claim.words, small())
        said = [
            ("vendors", say.vendors_of(claim)),
            *(("metric", f"{each.quote.text} ({say.metric(each)})") for each in claim.metrics),
            ("speaker", say.speaker(claim) if claim.speaker != Speaker() else ""),
            ("times", say("separator").join(time.text for time in claim.times)),
            ("target", say.vendor(claim.stance.target) if claim.stance.target else ""),
            ("flags", say("separator").join(say.value("flag", flag) for flag in claim.flags)),
            ("note", claim.note),
            ("annotator", claim.annotator),
            ("status", say(claim.status.value)),
        ]
        self._block()
        for key, text in said:
            if text:
                self._write(f"{say(key)} ", small(colour=_MUTED))
                self._write(f"{text}   ", small())


def _form(
    *, colour: str = _INK, back: str | None = None, size: float = 10.5, bold: bool = False
) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    form.setFontPointSize(size)
    if back is not None:
        form.setBackground(QColor(back))
    if bold:
        form.setFontWeight(QFont.Weight.Bold)
    return form
