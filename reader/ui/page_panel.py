"""The middle of the window: the script buttons, the page, and what is marked on it."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from reader.core.article import Article
from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.lazily import Lazily
from reader.core.span import Span
from reader.script import Mode
from reader.store.claim_lines import ClaimLine
from reader.ui.appearance import Appearance
from reader.ui.commands import Commands
from reader.ui.facing import Facing
from reader.ui.page.view import PageView
from reader.ui.page_looks import PageLooks
from reader.ui.page_tips import NO_CLAIMS, PageTips
from reader.ui.segments import Choice, Segments
from reader.ui.widgets import HEAD, Panel, button, label, name
from reader.viewmodels import claim_marks, scripts
from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.highlights import Highlight, LazyHighlights
from reader.viewmodels.page.shown import Verbatim
from reader.viewmodels.page.text import PageText
from reader.viewmodels.session import Session
from reader.viewmodels.wording import words

if TYPE_CHECKING:
    from reader.ui.find_bar import FindBar
else:
    FindBar = Lazily("reader.ui.find_bar", "FindBar")

#: So long after an article is shown its words are asked for.
WORDS_LATER_MS = 300


class PagePanel(Panel):
    """Gives the page what the desk has in hand and tells the desk what is selected on it.

    ``marked``: somebody asked to make the selection a claim. ``resized``: a claim's fragment
    was given other ends by the mouse.
    """

    marked = Signal()
    resized = Signal(str, int, object)

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._desk = session.desk
        self._modes = session.scripts
        self._claims = session.claims
        self._appearance = appearance
        self._keymap = session.keymap
        self._session = session
        self._doubts = session.doubts
        self._current: Claim | None = None
        self._shown = ""
        self._doubted: tuple[str, ...] = ()
        self._looks = PageLooks(session, appearance)
        self.page = PageView(self._looks.style())
        self.facing = Facing(self.page, self._looks, session.settings)
        self.tips = PageTips(self.page, session)
        self.scripts = Segments()
        self.smaller = button("flat")
        self.larger = button("flat")
        self.theme = button("flat")
        self.highlights = button("flat")
        self._empty = label("muted", wraps=True)
        self._stack = QStackedLayout()
        self._arrange()
        self._connect()
        self._looks.govern(self.page)
        self._show_article()
        self.retranslate()

    @cached_property
    def find_bar(self) -> "FindBar":
        """The bar that finds words; made when it is wanted."""
        made = FindBar(self._session.finder, self.page, self._appearance)
        made.closed.connect(self.page.setFocus)
        # Below the buttons.
        self._column.insertWidget(1, made)
        return made

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 10, 10, 8)
        bar.setSpacing(4)
        bar.addWidget(self.scripts, 1)
        for each in (self.smaller, self.larger, self.highlights, self.theme):
            each.setIconSize(QSize(16, 16))
            bar.addWidget(each)
        bar.addStrut(HEAD)
        self.highlights.setCheckable(True)
        self.highlights.setChecked(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.facing)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        desk, page = self._desk, self.page
        desk.article_changed.connect(self._show_article)
        desk.claim_changed.connect(self._follow_claim)
        desk.committed.connect(self._follow_change)
        desk.revealed.connect(self.facing.go_to)
        desk.placed.connect(self.facing.place)
        desk.places.look = lambda: (page.top_offset(), self.facing.reading.caret.offset)
        self._doubts.found.connect(self._mark_doubts)
        self._modes.changed.connect(self._render)
        self._appearance.changed.connect(self._restyle)
        self.scripts.chosen.connect(lambda key: self._modes.choose(Mode(key)))
        page.selection_changed.connect(self._follow_selection)

        def listen(page: PageView) -> None:
            page.mark_requested.connect(lambda _spans: self.marked.emit())
            page.claim_clicked.connect(self._clicked)
            page.claim_activated.connect(lambda key: self._clicked((key,)))
            page.resized.connect(self.resized)
            page.hovered.connect(self.tips.hover)
            page.looked_up.connect(self.tips.look_up)

        self.facing.for_pages(listen)

    def adopt(self, commands: Commands) -> None:
        """Let the buttons of the bar be the actions of the table."""
        for made, ident in (
            (self.smaller, "view.smaller"),
            (self.larger, "view.larger"),
            (self.theme, "view.next_theme"),
            (self.highlights, "view.highlights"),
        ):
            made.clicked.connect(commands[ident].trigger)
        shown = commands["view.highlights"].toggled
        shown.connect(self.highlights.setChecked)
        shown.connect(lambda on: self.facing.hide_highlights(not on))
        commands["view.doubts"].toggled.connect(self._doubts.show)

    def retranslate(self) -> None:
        """Set every text."""
        choices = []
        for mode in Mode:
            key = self._keymap.shown(f"mode.{mode.value}")
            title = scripts.title(mode)
            choices.append(
                Choice(mode.value, scripts.SHORT[mode], f"{title} ({key})" if key else title)
            )
        self.scripts.offer(choices)
        self.scripts.setAccessibleName(self.tr("Script"))
        self.smaller.setText("A−")
        self.larger.setText("A+")
        name(self.smaller, self.tr("Smaller text"))
        name(self.larger, self.tr("Larger text"))
        name(self.theme, self.tr("Next theme"))
        name(self.highlights, self.tr("Show highlights"))
        self.page.setAccessibleName(self.tr("Article text"))
        self._empty.setText(
            self.tr("No article is open. Choose one in the list, or drop files here to import.")
        )
        self._dress()
        if self._desk.article is not None:
            self.page.set_heading(self._heading(self._desk.article))
            self.facing.retitle()

    # ---- from the desk to the page

    def _show_article(self) -> None:
        article = self._desk.article
        self._stack.setCurrentIndex(0 if article is None else 1)
        self._current = self._desk.claim
        before, self._shown = self._shown, "" if article is None else article.id
        self.scripts.setEnabled(article is not None)
        if article is None:
            if before:
                self.page.set_article(PageText.of(""))
            return
        project = self._desk.project
        self._doubted = tuple(mark.key for mark in self._doubts.marks)
        # A claim's highlights are made, and the claim is read, when its place comes into sight.
        later = LazyHighlights(self._claims.here(), self._line_marks)
        self.page.set_article(
            PageText.of(project.text_of(article)),
            heading=self._heading(article),
            renderer=self._modes.renderer() or Verbatim,
            style=self._looks.style(),
            highlights=(*claim_marks.boilerplate_of(article), *self._doubts.marks),
            later=later,
        )
        self.scripts.mark(self._modes.mode.value)
        # Only when the article is on the screen: the child process wants the processor too.
        QTimer.singleShot(WORDS_LATER_MS, self, partial(self._looks.prepare_words))

    def _heading(self, article: Article) -> Heading:
        render = self._modes.renderer() or Verbatim
        facts = (
            *(render(name).text for name in (article.source, article.author) if name),
            article.published,
            words.script_name(article.script),
            article.license or self.tr("licence unknown"),
            self._modes.remark(),
        )
        return Heading(
            title=render(article.title).text,
            facts=" · ".join(fact for fact in facts if fact),
        )

    def _line_marks(self, line: ClaimLine) -> tuple[Highlight, ...]:
        return self._marks(self._claims.read(line))

    def _marks(self, claim: Claim) -> tuple[Highlight, ...]:
        labels = self._claims.labels
        if labels is None:
            return ()
        current = self._current is not None and self._current.id == claim.id
        return claim_marks.marks_of(claim, labels, current=current)

    def _follow_claim(self) -> None:
        before, self._current = self._current, self._desk.claim
        for claim in (before, self._current):
            # What is not on the page was deleted or belongs to another article.
            if claim is not None and claim.id in self.page.highlights:
                stored = self._desk.project.claim(claim.id)
                self.page.remove_highlights((*claim_marks.keys_of(claim), claim.id))
                self.page.put_highlights(self._marks(stored))

    def _follow_change(self, change: Change) -> None:
        article = self._desk.article
        if article is None:
            return
        for entity in change.removed:
            if isinstance(entity, Claim) and entity.article == article.id:
                self.page.remove_highlights(claim_marks.keys_of(entity))
            elif isinstance(entity, Article) and entity.id == article.id:
                self.page.remove_highlights(mark.key for mark in claim_marks.boilerplate_of(entity))
        for entity in change.added:
            if isinstance(entity, Claim) and entity.article == article.id:
                self.page.put_highlights(self._marks(entity))
            elif isinstance(entity, Article) and entity.id == article.id:
                self.page.set_heading(self._heading(entity))
                self.facing.retitle()
                self.page.put_highlights(claim_marks.boilerplate_of(entity))

    def _mark_doubts(self) -> None:
        self.page.remove_highlights(self._doubted)
        self._doubted = tuple(mark.key for mark in self._doubts.marks)
        self.page.put_highlights(self._doubts.marks)

    # ---- looks

    def _render(self) -> None:
        # Between two articles the page still has the one before, which need not be laid out anew.
        if self._desk.article is not None and self._desk.article.id == self._shown:
            self.page.set_renderer(
                self._modes.renderer() or Verbatim,
                self._looks.style(),
                heading=self._heading(self._desk.article),
            )
        self.scripts.mark(self._modes.mode.value)

    def _restyle(self) -> None:
        self.facing.restyle()
        self._dress()

    def _dress(self) -> None:
        self.theme.setIcon(self._appearance.icon("theme"))
        self.highlights.setIcon(self._appearance.icon("highlights"))
        self._empty.setStyleSheet(f"background: {self._appearance.page.paper}")

    # ---- from the page to the desk

    def _follow_selection(self, _span: Span | None) -> None:
        snapped = self.page.snapped
        self._desk.select(self.page.selections(), snapped.value if snapped else "")

    def _clicked(self, keys: tuple[str, ...]) -> None:
        claims = list(dict.fromkeys(claim_marks.claim_of(key) for key in keys))
        claims = [each for each in claims if each not in NO_CLAIMS]
        if not claims:
            return
        current = self._desk.claim
        # A second click on stacked claims goes to the one below.
        at = claims.index(current.id) + 1 if current and current.id in claims else 0
        self._desk.choose(claims[at % len(claims)])

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when this panel is asked for."""
        return self.page
