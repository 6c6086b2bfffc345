"""What the page tells under the pointer: claims, doubts, and how a word is written."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip

from reader.core.span import Span
from reader.ui.page.view import PageView
from reader.viewmodels import claim_marks
from reader.viewmodels.page.selection import unit_at
from reader.viewmodels.page.steps import Step
from reader.viewmodels.session import Session
from reader.viewmodels.tips import card, tip
from reader.viewmodels.wording.words import translate

#: What the keys of highlights that are no claims begin with.
NO_CLAIMS = {claim_marks.BOILERPLATE, claim_marks.DOUBT, claim_marks.SUGGESTION}


class PageTips:
    """Tool tips over *page* and its neighbour."""

    def __init__(self, page: PageView, session: Session) -> None:
        self.page = page
        self._desk = session.desk
        self._claims = session.claims
        self._doubts = session.doubts

    def hover(self, keys: tuple[str, ...], place: QPoint) -> None:
        """Tell the claims and doubts with these keys; none: tell nothing."""
        labels = self._claims.labels
        known = {claim_marks.claim_of(key) for key in keys} - NO_CLAIMS
        doubts = [told for key in keys if (told := self._doubts.told(key))]
        if not (known or doubts) or labels is None:
            QToolTip.hideText()
            return
        found = [self._desk.project.claim(each) for each in known]
        found.sort(key=lambda claim: (claim.start, claim.end))
        QToolTip.showText(place, card(labels, found, doubts), self.page)

    def look_up(self, span: Span, place: QPoint) -> None:
        """Tell how the word at *span*, shown in other characters, is written."""
        article = self._desk.article
        if article is None:
            return
        word = unit_at(self.page.sheet, self.page.finders, span.start, Step.WORD) or span
        whole = Span(min(word.start, span.start), max(word.end, span.end))
        written = whole.cut(self._desk.project.text(article.id))
        told = translate("PageTips", "As written: %1").replace("%1", written)
        QToolTip.showText(place, tip(told), self.page)
