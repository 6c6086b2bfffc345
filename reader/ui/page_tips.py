"""What the page tells under the pointer: claims, doubts, and how a word is written."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip

from reader.core.span import Span
from reader.ui.page.view import PageView
from reader.viewmodels import claim_marks
from reader.viewmodels.page.selection import converted, pointed_at, unit_at
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
        QToolTip.showText(place, self._card(keys, []), self.page)

    def tell(self, page: PageView) -> None:
        """Tell at the caret of *page* what the pointer would be told there, also without a mouse.

        Besides claims and doubts that is how a word is written that is shown in other characters.
        """
        at = page.caret.offset
        box = page.to_view(page.sheet.caret(at))
        word = unit_at(page.sheet, page.finders, at, Step.WORD)
        written = [self._written(word)] if word and converted(page.sheet, word) else []
        # A claim that was just made ends at the caret.
        keys = pointed_at(page.highlights, at) or pointed_at(page.highlights, max(at - 1, 0))
        words = self._card(keys, written)
        told = words or tip(translate("PageTips", "Nothing is marked here."))
        QToolTip.showText(page.viewport().mapToGlobal(box.bottomLeft()), told, page, box)

    def _card(self, keys: tuple[str, ...], lines: list[str]) -> str:
        labels = self._claims.labels
        known = {claim_marks.claim_of(key) for key in keys} - NO_CLAIMS
        lines += [told for key in keys if (told := self._doubts.told(key))]
        if not (known or lines) or labels is None:
            return ""
        found = [self._desk.project.claim(each) for each in known]
        found.sort(key=lambda claim: (claim.start, claim.end))
        return card(labels, found, lines)

    def look_up(self, span: Span, place: QPoint) -> None:
        """Tell how the word at *span*, shown in other characters, is written."""
        word = unit_at(self.page.sheet, self.page.finders, span.start, Step.WORD) or span
        whole = Span(min(word.start, span.start), max(word.end, span.end))
        QToolTip.showText(place, tip(self._written(whole)), self.page)

    def _written(self, span: Span) -> str:
        words = span.cut(self.page.sheet.text.source)
        return translate("PageTips", "As written: %1").replace("%1", words)
