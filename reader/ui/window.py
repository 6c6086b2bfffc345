"""The main window: builds its parts from what it is given, then connects them, a line each."""

from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.core.lazily import Lazily
from reader.ui.appearance import Appearance
from reader.ui.commands import Commands
from reader.ui.deferred_work import DeferredWork
from reader.ui.desk_view import DeskView
from reader.ui.dialogs.system import Dialogs
from reader.ui.form.claim_pane import ClaimPane
from reader.ui.lazy_parts import LazyParts
from reader.ui.lists.articles_panel import ArticlesPanel
from reader.ui.lists.claims_panel import ClaimsPanel
from reader.ui.page_panel import PagePanel
from reader.ui.status_line import StatusLine
from reader.viewmodels.project_file.opening import SUFFIX
from reader.viewmodels.read_only import CHANGING
from reader.viewmodels.session import Session
from reader.viewmodels.wording import words
from reader.viewmodels.wording.sentences import about

if TYPE_CHECKING:
    from reader.ui.handlers.safekeeping import SafekeepingHandlers
    from reader.ui.wiring import wire
else:
    SafekeepingHandlers = Lazily("reader.ui.handlers.safekeeping", "SafekeepingHandlers")
    wire = Lazily("reader.ui.wiring", "wire")

#: Loaded in a turn of the event loop of its own.
WIRING = "reader.ui.wiring"


class MainWindow(LazyParts):
    """Shows the start page, or the desk with the open project.

    What the first paint does not show is made after it (``deferred``), or when it is needed.
    """

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self.session = session
        self.appearance = appearance
        self.dialogs = Dialogs(self)
        self.deferred = DeferredWork(self)
        self.commands = Commands(self, session.keymap, self.deferred.now)
        self.articles = ArticlesPanel(
            session.desk, session.articles, appearance, session.settings, session.languages
        )
        self.page_panel = PagePanel(session, appearance)
        self.claims = ClaimsPanel(session.desk, session.claims, appearance)
        self.form = ClaimPane(
            session.desk,
            self.make_form,
            after=self.claims.list,
            advance=self.get_ready,
        )
        self.desk_view = DeskView(self.articles, self.page_panel, self.claims, self.form)
        self.stack = QStackedWidget()
        self._arrange()
        self.status_line = StatusLine(self.statusBar(), session, self.form)
        self._listen()
        self.retranslate()
        # Connecting comes last, as it needs all the others.
        self.deferred.add((*self.pieces(), partial(import_module, WIRING), self._wire))
        if session.settings.get("beside"):
            # The text beside the page is seen at once, and an action shows it.
            self.deferred.now()

    def _listen(self) -> None:
        """Connect what may happen before the window is finished; the rest is in `wiring.py`."""
        session = self.session
        session.desk.opened.connect(self.show_open)
        session.desk.told.connect(self.tell)
        session.desk.state_changed.connect(self.show_state)
        session.opening.damaged.connect(self.offer_ways)
        session.keymap.changed.connect(self.retranslate)

    @cached_property
    def keeping(self) -> "SafekeepingHandlers":
        """What is done about history, backups and damage."""
        return SafekeepingHandlers(self)

    def offer_ways(self, path: Path, why: str) -> None:
        """Say what can be done about a project that cannot be used as it is."""
        self.keeping.offer_ways(path, why)

    def _wire(self) -> None:
        wire(self)
        self.show_state()

    def _arrange(self) -> None:
        self.stack.addWidget(self.desk_view)
        middle = QWidget()
        self.column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        kept = self.session.settings.get("geometry")
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    def retranslate(self) -> None:
        """Set every text of the window itself."""
        self.commands.retranslate()
        self.commands.fill(self.menuBar())
        self.menuBar().setAccessibleName(self.tr("Menu"))
        self.show_state()

    def show_state(self) -> None:
        """Show what is possible now, and the status line."""
        session = self.session
        desk = session.desk
        reading = desk.is_open and desk.project.read_only
        self.commands.enable(desk.can, barred=CHANGING if reading else ())
        self.form.setEnabled(not reading)
        for ident, plain, reason in (
            ("edit.undo", self.tr("Undo"), desk.undo_reasons.reason(redo=False)),
            ("edit.redo", self.tr("Redo"), desk.undo_reasons.reason(redo=True)),
        ):
            self.commands.name(ident, about(plain, words.reason(reason)) if reason else plain)
        self._name_stances()
        self.status_line.refresh()
        project = desk.project.path.stem if desk.is_open else ""
        if reading:
            project = self.tr("%1 (for reading only)").replace("%1", project)
        self.setWindowTitle(f"{project} – Zhubi 朱筆" if project else "Zhubi 朱筆")

    def _name_stances(self) -> None:
        """Let the stance actions say which stance of the tag set they give."""
        labels = self.session.claims.labels
        offered = labels.offered("stance") if labels else ()
        for at, value in enumerate(offered[:4]):
            name = labels.value("stance", value.key) if labels else ""
            text = self.tr("Stance: %1").replace("%1", name)
            self.commands.name(f"stance.{at + 1}", text)

    def show_open(self) -> None:
        """Show the desk when a project is open, else the start page."""
        if self.deferred.over:
            # Nobody sees what would be made for it.
            return
        self._show_stack()
        # The article is shown after this, and a page that is not visible takes no focus.
        QTimer.singleShot(0, self.focus_on_work)

    def _show_stack(self) -> None:
        opened = self.session.desk.is_open
        self.stack.setCurrentWidget(self.desk_view if opened else self.start)

    def focus_on_work(self) -> None:
        """Put the focus where the work is: on the text, or on the way to begin."""
        if not self.session.desk.is_open:
            self.start.new.setFocus()
        elif self.session.desk.article is None:
            self.articles.first_focus().setFocus()
        else:
            self.page_panel.page.setFocus()

    # ---- Qt

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts again after the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the focus where the work is."""
        self._show_stack()
        super().showEvent(event)
        self.focus_on_work()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the project that was dropped, or import what was."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take(paths)

    def take(self, paths: list[Path]) -> None:
        """Open the first project among *paths*; import the rest, into a new project if need be.

        A dataset of the documents layout (`.jsonl`) brings its claims along.
        """
        projects = [path for path in paths if path.suffix == SUFFIX]
        articles = [path for path in paths if path.suffix != SUFFIX]
        if articles or any(map(self.session.opening.health_check.due, projects)):
            # How far this is will be told.
            self.deferred.now()
        if projects and not self.session.opening.open(projects[0], wait=bool(articles)):
            return
        if articles and not self.session.desk.is_open:
            place = self.dialogs.new_project()
            if place is None or not self.session.opening.make(place):
                return
        if articles:
            self.session.backing_up.keep(partial(self._take_in, articles))

    def _take_in(self, articles: list[Path]) -> None:
        """Import what is no project."""
        # Lazy: the window does without it until something is imported.
        from reader.viewmodels.exchange.importing import is_dataset

        datasets = [path for path in articles if is_dataset(path)]
        for path in datasets:
            self.session.importing.take_dataset(path)
        self.session.importing.start([path for path in articles if path not in datasets])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is typed, remember the window's place, let everything end."""
        self.deferred.drop()
        self.form.commit()
        geometry = self.saveGeometry().toBase64().toStdString()
        self.session.settings.set("geometry", geometry)
        self.session.close()
        super().closeEvent(event)
