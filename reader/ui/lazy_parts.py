"""The parts of the window that its first paint does not show, each made when it is asked for."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout

from reader.core.lazily import Lazily
from reader.ui.appearance import Appearance
from reader.ui.commands import Commands
from reader.ui.form.claim_pane import ClaimPane
from reader.viewmodels.notices import Notice
from reader.viewmodels.session import Session

if TYPE_CHECKING:
    from reader.project import Project
    from reader.ui.form.claim_form import ClaimForm
    from reader.ui.notice_bar import NoticeBar
    from reader.ui.start_page import StartPage
else:
    ClaimForm = Lazily("reader.ui.form.claim_form", "ClaimForm")
    NoticeBar = Lazily("reader.ui.notice_bar", "NoticeBar")
    StartPage = Lazily("reader.ui.start_page", "StartPage")


class LazyParts(QMainWindow):
    """What the main window adds to itself later; it has the parts that are there at once."""

    session: Session
    appearance: Appearance
    commands: Commands
    form: ClaimPane
    stack: QStackedWidget
    column: QVBoxLayout
    #: The project that was in hand when the last notice was shown.
    _told_of: "Project | None" = None

    @cached_property
    def start(self) -> "StartPage":
        """The start page; made when no project is open."""
        made = StartPage(self.session.settings, self.appearance)
        made.chosen.connect(lambda path: self.session.opening.open(Path(path)))
        made.adopt(self.commands)
        self.stack.addWidget(made)
        return made

    @cached_property
    def notices(self) -> "NoticeBar":
        """The bar that tells what happened; below all else."""
        made = NoticeBar(self.appearance)
        self.column.addWidget(made)
        self.session.desk.opened.connect(self._forget_notice)
        return made

    def tell(self, notice: Notice) -> None:
        """Show a notice."""
        self.notices.show_notice(notice)
        desk = self.session.desk
        self._told_of = desk.project if desk.is_open else None

    def _forget_notice(self) -> None:
        """Take away what was told of another project: the undo it speaks of is not in this one."""
        desk, bar = self.session.desk, self.notices
        here = desk.project if desk.is_open else None
        busy = bar.progress.isVisibleTo(bar)
        stale = self._told_of is not None and self._told_of is not here
        bar.forget(shown=stale and not busy)
        if stale:
            self._told_of = None

    def make_form(self) -> "ClaimForm":
        """The claim's form."""
        session = self.session
        return ClaimForm(
            session.desk,
            session.acts,
            self.appearance,
            session.keymap,
            naming=session.naming,
            propose=session.proposer,
            find_vendors=session.vendor_finder,
            labels=lambda: session.claims.labels,
            advance=session.preloading.advance,
        )

    def get_ready(self) -> bool:
        """Get a piece of what a claim needs ready; tells whether there are more."""
        return self.session.preloading.advance()

    def pieces(self) -> Iterator[Callable[[], object]]:
        """What is done after the first paint, but for connecting, which needs all of it."""
        yield self.appearance.show_mark
        yield self.commands.make
        yield lambda: self.commands.fill(self.menuBar())
        yield lambda: self.notices
        yield from self.session.pieces()
        yield self._ready_form

    def _ready_form(self) -> None:
        """Let the form be got ready with what a claim needs."""
        preloading = self.session.preloading
        # Backwards: the form is made when its larger parts are loaded.
        preloading.put_first(lambda: self.form.body)
        for part in ("claim_form", "claim_details"):
            preloading.put_first(partial(import_module, f"reader.ui.form.{part}"))
