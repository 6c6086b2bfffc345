"""The open project as Qt signals: which article, claim, words and script are in hand now."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from reader.core.article import Article
from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.errors import NotFoundError, ZhubiError
from reader.core.span import Span
from reader.project import Project
from reader.store.errors import StoreError
from reader.viewmodels.actions import Need
from reader.viewmodels.notices import Notice, Teller, Weight
from reader.viewmodels.places import Places
from reader.viewmodels.signal_batch import SignalBatch
from reader.viewmodels.undo_reasons import UndoReasons
from reader.viewmodels.wording.sentences import said


class Desk(Teller):
    """What is open and current. It changes no data; the acts (`acts.py`) do, through the project.

    ``opened``: another project is open, or none. ``committed``: a change was stored (with it).
    ``article_changed``, ``claim_changed``, ``selection_changed``: another one is current;
    ``claim_changed`` also when the current claim was edited. ``revealed``: the page should show
    this span. ``placed``: the page should show this :class:`Place`. ``closing``: the project in
    hand is about to be closed.
    ``state_changed``: what actions are possible may have changed; told once at the end of an act
    (``with desk.state``), however many steps it has.
    ``leaving``: what is in hand is about to be laid down; what is typed for it must be stored now.
    """

    opened = Signal()
    committed = Signal(object)
    article_changed = Signal()
    claim_changed = Signal()
    selection_changed = Signal()
    revealed = Signal(object)
    placed = Signal(object)
    closing = Signal()
    state_changed = Signal()
    leaving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._unlisten: Callable[[], None] = lambda: None
        self._article: str | None = None
        self._claim: str | None = None
        self._selection: tuple[Span, ...] = ()
        self.fresh = False
        self.snapped = ""
        #: When the project was opened, in UTC as the history writes it.
        self.opened_at = ""
        self.suggestions = 0
        #: How many imports write to the project through connections of their own, and will tell.
        self.writing_beside = 0
        self._telling = False
        self.state = SignalBatch(self.state_changed.emit)
        self._known: tuple[int, Article | None] = 0, None
        self._known_claim: tuple[int, Claim | None] = 0, None
        self.places = Places()
        self.undo_reasons = UndoReasons(lambda: self._project)

    # ---- what is in hand

    @property
    def project(self) -> Project:
        """The open project. Raises :class:`NotFoundError` when none is open."""
        if self._project is None:
            raise NotFoundError("no project is open")
        return self._project

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._project is not None

    @property
    def article(self) -> Article | None:
        """The article on the page."""
        if not (self._project and self._article):
            return None
        # Within one act everybody asks for it; between two another program may change it.
        act, known = self._known
        if known is None or not act or act != self.state.act or known.id != self._article:
            known = self._project.article(self._article)
            self._known = self.state.act, known
        return known

    @property
    def claim(self) -> Claim | None:
        """The current claim as it is stored now."""
        if not (self._project and self._claim):
            return None
        act, known = self._known_claim
        if known is None or not act or act != self.state.act or known.id != self._claim:
            known = self._project.claim(self._claim)
            self._known_claim = self.state.act, known
        return known

    @property
    def selection(self) -> tuple[Span, ...]:
        """The selected stretches of the source text, in code points."""
        return self._selection

    def can(self, need: Need) -> bool:
        """Whether what an action needs is there."""
        project = self._project
        if need is Need.NOTHING or project is None:
            return need is Need.NOTHING
        # Asked of the file, so only when it is asked for: every action asks after each change.
        if need in (Need.UNDO, Need.REDO):
            return self.undo_reasons.reason(redo=need is Need.REDO) is not None
        return {
            Need.PROJECT: True,
            Need.ARTICLE: self._article is not None,
            Need.SELECTION: bool(self._selection),
            Need.CLAIM: self._claim is not None,
            Need.CLAIM_AND_SELECTION: self._claim is not None and bool(self._selection),
            Need.CLAIM_OR_SELECTION: self._claim is not None or bool(self._selection),
            Need.SUGGESTION: self.suggestions > 0,
            Need.BACK: self.places.can_go_back,
            Need.FORWARD: self.places.can_go_forward,
        }[need]

    # ---- taking other things in hand

    def open(self, project: Project | None) -> None:
        """Take *project* (or nothing) in hand; the one before is closed."""
        self.leaving.emit()
        if self._project is not None:
            self.closing.emit()
        self._unlisten()
        self._unlisten = lambda: None
        before, self._project = self._project, project
        self.opened_at = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._article = self._claim = None
        self._selection = ()
        self.places = Places(self.places.look)
        self.undo_reasons.forget()
        if before is not None:
            before.close()
        if project is not None:
            self._unlisten = project.listen(self._committed)
        self.opened.emit()
        self.article_changed.emit()
        self.claim_changed.emit()
        self.state.tell()

    def show(self, article: str | None) -> None:
        """Put an article on the page, at the place where one was reading in it."""
        if article == self._article:
            return
        with self.state:
            self.leaving.emit()
            if self._article is not None:
                self.places.keep(self.places.here(self._article))
            self._article = article
            self._selection = ()
            had, self._claim = self._claim, None
            self.article_changed.emit()
            if article is not None and (place := self.places.last(article)) is not None:
                self.placed.emit(place)
            if had is not None:
                self.claim_changed.emit()
            self.selection_changed.emit()
            self.state.tell()

    def choose(self, claim: str | None) -> None:
        """Make a claim current, its article too; the page stays where it is."""
        if claim == self._claim:
            return
        with self.state:
            self.leaving.emit()
            if claim is not None:
                self.show(self.project.claim(claim).article)
            self._claim = claim
            self.fresh = False
            self.claim_changed.emit()
            self.state.tell()

    def jump(self, article: str, span: Span) -> None:
        """Show a stretch of an article; *back* returns to where somebody was reading."""
        with self.state:
            self.remember()
            self.show(article)
            self.revealed.emit(span)
            self.state.tell()

    def jump_to_claim(self, claim: str) -> None:
        """Make a claim current and show it."""
        found = self.project.claim(claim)
        with self.state:
            self.jump(found.article, found.span)
            self.choose(claim)

    def select(self, spans: tuple[Span, ...], snapped: str = "") -> None:
        """The page tells what is selected on it; ``fresh``: since the claim is in hand.

        *snapped*: what the mouse's drag was drawn to, ``clause`` or ``word``.
        """
        self.snapped = snapped
        if spans != self._selection:
            self.fresh = bool(spans)
            self._selection = spans
            self.selection_changed.emit()
            self.state.tell()

    def remember(self) -> None:
        """Keep the place of reading for *back*."""
        if self._article is not None:
            self.places.leave(self.places.here(self._article))

    def turn_back(self, *, forward: bool = False) -> None:
        """Return to the place before the last jump, or (*forward*) to the one left by that."""
        if self._article is None:
            return
        here = self.places.here(self._article)
        place = self.places.forward(here) if forward else self.places.back(here)
        with self.state:
            if place is not None:
                self.show(place.article)
                self.placed.emit(place)
            self.state.tell()

    # ---- telling

    def tell_error(self, error: ZhubiError, told: Callable[[], Notice] | None = None) -> None:
        """Tell the person what went wrong, in the language of the interface, or as *told* says.

        What could not be stored must not go on being shown as if it were, so whoever shows the
        claim in hand is asked to show it again.
        """
        self.report(told or (lambda: Notice(said(str(error)), Weight.ERROR)))
        self.undo_reasons.forget()
        if isinstance(error, StoreError) and not self._telling:
            self._telling = True
            try:
                self.claim_changed.emit()
                self.state.tell()
            finally:
                self._telling = False

    def _committed(self, change: Change) -> None:
        self._known = self._known_claim = 0, None
        self.undo_reasons.forget()
        # First let go of what is gone, then tell: whoever listens may ask what is in hand.
        article, claim = self._article, self._claim
        self._let_go(change)
        self.committed.emit(change)
        if article != self._article:
            self.article_changed.emit()
            self.selection_changed.emit()
        if claim != self._claim or (claim is not None and claim in change.touched(Claim)):
            self.claim_changed.emit()
        self.state.tell()

    def _let_go(self, change: Change) -> None:
        kept = {entity.id for entity in change.added}
        gone = {entity.id for entity in change.removed} - kept
        for article in change.touched(Article):
            if article in gone:
                self.places.forget(article)
        if self._claim in gone:
            self._claim = None
        if self._article in gone:
            self._article = self._claim = None
            self._selection = ()
