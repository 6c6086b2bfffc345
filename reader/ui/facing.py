"""The page and, when asked for, the same article as written beside it, scrolled together."""

from collections.abc import Callable, Iterator
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from reader.core.span import Span
from reader.script import Mode
from reader.ui.page.linked import Linked
from reader.ui.page.view import PageView
from reader.ui.page_looks import PageLooks
from reader.viewmodels import scripts
from reader.viewmodels.page.caret import Caret
from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.text import PageText
from reader.viewmodels.places import Place
from reader.viewmodels.settings import Settings
from reader.viewmodels.wording.words import translate

_SHARE = "beside_share"


class Facing(QSplitter):
    """Holds two pages with one set of highlights and one selection.

    ``page`` shows the mode in force. ``other`` shows the source text; it is made when it is first
    shown, follows what ``page`` is given and costs nothing while it is hidden.
    """

    def __init__(self, page: PageView, looks: PageLooks, settings: Settings) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.page = page
        self._looks = looks
        self._settings = settings
        self._dressing: list[Callable[[PageView], object]] = []
        self._hidden = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        page.setMinimumWidth(160)
        self.addWidget(page)
        page.content_changed.connect(self._follow)
        page.repainted.connect(self._repaint)
        page.selection_changed.connect(self._mirror_selection)
        self.splitterMoved.connect(self._remember)

    @cached_property
    def other(self) -> PageView:
        """The page that shows the text as written."""
        made = PageView(self._looks.style(Mode.SOURCE))
        made.hide()
        made.setMinimumWidth(160)
        self.addWidget(made)
        # Qt puts what is made late behind everything.
        QWidget.setTabOrder(self.page, made)
        self._looks.govern(made, Mode.SOURCE)
        self._linked = Linked(self.page, made)
        made.selection_changed.connect(self._take_selection)
        made.hide_highlights(self._hidden)
        for dress in self._dressing:
            dress(made)
        return made

    def for_pages(self, dress: Callable[[PageView], object]) -> None:
        """Do this to both pages, to the other one when it is made."""
        self._dressing.append(dress)
        for each in self.pages():
            dress(each)

    def pages(self) -> Iterator[PageView]:
        """The pages that are made, the one that is always there first."""
        yield self.page
        if self._is_made:
            yield self.other

    @property
    def _is_made(self) -> bool:
        return "other" in vars(self)

    @property
    def reading(self) -> PageView:
        """The page that has the focus, else the first."""
        return self.other if self._is_made and self.other.hasFocus() else self.page

    def set_beside(self, shown: bool) -> None:
        """Show the source text beside the page, or the page alone; the place of reading stays."""
        if shown == self.is_beside:
            return
        if self.other.hasFocus():
            self.page.setFocus()
        place = self.page.place_of_reading()
        self.other.setVisible(shown)
        if not shown:
            # Nothing is kept up to date that nobody sees.
            self.other.set_article(PageText.of(""))
            return
        share = self._settings.get(_SHARE)
        self.setSizes([round(1000 * share), round(1000 * (1 - share))])
        self._follow()
        self.retitle()
        self.other.set_top_offset(place.offset, above=place.above)

    @property
    def is_beside(self) -> bool:
        """Whether the source text is shown beside the page."""
        return self._is_made and not self.other.isHidden()

    def place(self, place: Place) -> None:
        """Show this place of reading: its first line, or the very top, and the caret."""
        for each in (self.page, self.other) if self.is_beside else (self.page,):
            text = each.sheet.text
            if place.offset > text.clamp(0):
                each.set_top_offset(place.offset)
            else:
                each.start_at_header()
            for offset in (place.caret, place.offset):
                at = text.clamp(offset)
                each.set_caret(Caret(offset=at, mark=at))
                if each.sees_caret():
                    break

    def go_to(self, span: Span) -> None:
        """Bring a span into sight and light it up on all that is shown."""
        self.page.go_to(span)
        if self.is_beside:
            self.other.flash(span)

    def restyle(self) -> None:
        """Take colours and fonts anew."""
        self.page.set_style(self._looks.style())
        if self._is_made:
            self.other.set_style(self._looks.style(Mode.SOURCE))

    def retitle(self) -> None:
        """Take the title and the facts anew."""
        if self.is_beside:
            self.other.set_heading(self._heading())
            self.other.setAccessibleName(translate("Facing", "Article text as written"))

    def hide_highlights(self, hidden: bool) -> None:
        """Hide the highlights of both pages, or show them again."""
        self._hidden = hidden
        for each in self.pages():
            each.hide_highlights(hidden)

    def _follow(self) -> None:
        """Show the article that the page shows, if it is another one."""
        if not self.is_beside:
            return
        page, other = self.page, self.other
        if other.highlights is page.highlights:
            return
        other.set_article(
            page.sheet.text, heading=self._heading(), style=self._looks.style(Mode.SOURCE)
        )
        # One set for both: what is put on the page is on the other at once.
        other.highlights = page.highlights
        other.repaint_blocks(other.visible_blocks())
        self._mirror_selection(None)

    def _heading(self) -> Heading:
        return Heading(title=self.page.sheet.heading.title, facts=scripts.title(Mode.SOURCE))

    def _repaint(self, blocks: set[int]) -> None:
        if self._is_made and self.other.highlights is self.page.highlights:
            self.other.repaint_blocks(blocks)

    def _mirror_selection(self, _span: Span | None) -> None:
        if self.is_beside:
            self.other.set_stretches(self.page.stretches)

    def _take_selection(self, _span: Span | None) -> None:
        # What cannot be divided in the rendition was selected in the text as it is written.
        if self.is_beside:
            self.page.snapped = self.other.snapped
            self.page.set_stretches(self.other.stretches)

    def _remember(self) -> None:
        first, second = self.sizes()
        if first and second:
            share = round(first / (first + second), 3)
            self._settings.set(_SHARE, min(max(share, 0.15), 0.85))
