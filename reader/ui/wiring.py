"""What every action does and who listens to whom, one connection a line.

Connected after the first paint; what may happen before it is connected by the window itself.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.core.article import ArticleStatus
from reader.script import Mode
from reader.ui.form.form_keys import FormKeys
from reader.ui.handlers.articles import ArticleHandlers
from reader.ui.handlers.bulk import BulkHandlers
from reader.ui.handlers.desk import DeskHandlers
from reader.ui.handlers.exchange import ExchangeHandlers
from reader.ui.handlers.files import FileHandlers
from reader.ui.handlers.finding import FindingHandlers
from reader.ui.handlers.page import PageHandlers
from reader.ui.handlers.review import ReviewHandlers
from reader.ui.handlers.safekeeping import SafekeepingHandlers
from reader.ui.handlers.settings import SettingsHandlers
from reader.ui.handlers.sheets import SheetHandlers
from reader.ui.page_menu import PageMenu
from reader.ui.suggestion_marks import SuggestionMarks
from reader.viewmodels.page.steps import Step
from reader.viewmodels.settings import LANGUAGES, THEMES

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

#: The actions that move an end of a claim: (action, step, forward, at its start).
_ENDS = (
    ("claim.end_on", Step.CHARACTER, True, False),
    ("claim.end_back", Step.CHARACTER, False, False),
    ("claim.start_on", Step.CHARACTER, True, True),
    ("claim.start_back", Step.CHARACTER, False, True),
    ("claim.end_word_on", Step.WORD, True, False),
    ("claim.end_word_back", Step.WORD, False, False),
    ("claim.start_word_on", Step.WORD, True, True),
    ("claim.start_word_back", Step.WORD, False, True),
)


def wire(window: "MainWindow") -> None:
    """Connect everything of *window*."""
    files, desk, find = FileHandlers(window), DeskHandlers(window), FindingHandlers(window)
    _actions_of_files(window, files)
    _actions_of_claims(window, desk)
    _actions_of_ways(window, desk)
    _actions_of_looks(window, desk)
    _actions_of_lists(window, find)
    _actions_of_settings(window, SettingsHandlers(window))
    _actions_of_keeping(window, window.keeping, ExchangeHandlers(window))
    _actions_of_sheets(window, SheetHandlers(window), ReviewHandlers(window))
    _signals(window, files, desk)


def _signals(window: "MainWindow", files: FileHandlers, desk: DeskHandlers) -> None:
    session = window.session
    importing = session.importing
    importing.advanced.connect(files.show_progress)
    importing.storing.connect(files.show_storing)
    importing.asked.connect(files.ask_columns)
    importing.ended.connect(window.notices.end_progress)
    window.notices.cancel.clicked.connect(importing.cancel)
    session.opening.health_check.began.connect(files.show_looking)
    session.opening.health_check.advanced.connect(files.show_looking)
    session.opening.health_check.ended.connect(window.notices.end_progress)
    window.notices.cancel.clicked.connect(session.opening.health_check.cancel)
    window.articles.wanted.connect(files.import_files)
    window.articles.entered.connect(desk.to_text)
    window.claims.entered.connect(desk.to_text)
    window.page_panel.marked.connect(session.acts.mark)
    window.page_panel.resized.connect(session.acts.resize)
    window.form.new_vendor_wanted.connect(session.naming.add_new)
    # Back to the text, where the next letter is a key again.
    window.form.vendor_chosen.connect(desk.to_text)
    window.form.new_vendor_wanted.connect(desk.to_text)
    # Who points at a claim will have one in hand before long.
    window.claims.list.entered.connect(session.preloading.begin)
    window.page_panel.page.hovered.connect(
        lambda keys, _place: session.preloading.begin() if keys else None
    )
    window.page_panel.adopt(window.commands)


def _actions_of_files(window: "MainWindow", files: FileHandlers) -> None:
    on = window.commands.on
    on("project.new", files.new)
    on("project.open", files.open)
    on("project.sample", files.sample)
    on("project.close", files.close)
    on("articles.import", files.import_files)
    on("articles.import_folder", files.import_folder)
    on("app.quit", window.close)
    on("help.guide", files.guide)
    on("help.palette", files.palette)
    on("help.about", files.about)


def _actions_of_claims(window: "MainWindow", desk: DeskHandlers) -> None:
    on, acts, page = window.commands.on, window.session.acts, window.page_panel.page
    keys = FormKeys(window.form, window.session.desk, acts)
    on("edit.undo", desk.undo)
    on("edit.redo", desk.redo)
    sides = PageHandlers(window)
    on("edit.copy", sides.copy)
    on("view.here", sides.tell_here)
    on("edit.copy_source", partial(sides.copy, source=True))
    for ident, step, forward, at_start in _ENDS:
        on(ident, partial(sides.nudge, step, forward=forward, at_start=at_start))
    marks = SuggestionMarks(page, window.session.suggesting, window.session.desk)

    def make(polarity: str | None = None) -> object:
        return marks.accept(polarity) or acts.mark(polarity)

    on("claim.mark", make)
    on("suggest.next", partial(marks.step, 1))
    on("suggest.previous", partial(marks.step, -1))
    on("suggest.reject", marks.reject)
    window.commands["suggest.show"].toggled.connect(window.session.suggesting.show)
    on("claim.fragment", acts.add_fragment)
    for at in range(4):
        on(f"stance.{at + 1}", partial(desk.stance, at, make))
    on("claim.vendor", keys.vendor)
    on("claim.mention", window.session.naming.mention)
    on("claim.metric", keys.metric)
    on("claim.metric_here", acts.metric)
    on("claim.speaker", acts.speaker)
    on("claim.time", acts.time)
    on("claim.take_speaker", keys.speaker)
    on("claim.take_time", keys.time)
    on("claim.take_certainty", keys.certainty)
    on("claim.take_all", keys.take_all)
    on("claim.note", keys.note)
    on("article.boilerplate", acts.boilerplate)
    on("claim.done", desk.toggle_done)
    on("claim.delete", desk.delete)
    several = BulkHandlers(window)
    on("claims.change", several.change_selected)
    # A partial holds the menu; to a bound method PySide6 keeps no more than a weak reference.
    menu = partial(PageMenu(window).open)
    both = window.page_panel.facing
    both.for_pages(lambda each: each.menu_requested.connect(menu))
    window.claims.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    window.claims.list.customContextMenuRequested.connect(several.claim_menu)


def _actions_of_lists(window: "MainWindow", find: FindingHandlers) -> None:
    on = window.commands.on
    window.articles.sought.connect(partial(find.find_everywhere))
    on("find.here", find.find_here)
    on("find.everywhere", find.find_everywhere)
    on("claim.everywhere", find.label_everywhere)
    on("claims.consistency", find.consistency)
    on("claims.copy", find.copy_claims)


def _actions_of_settings(window: "MainWindow", settings: SettingsHandlers) -> None:
    on = window.commands.on
    on("app.settings", settings.settings)
    on("app.annotator", settings.name)
    on("help.keys", settings.keys)
    on("project.tags", settings.tags)
    on("script.conversion", settings.conversion)


def _actions_of_keeping(
    window: "MainWindow", keeping: SafekeepingHandlers, trade: ExchangeHandlers
) -> None:
    on = window.commands.on
    on("project.export", trade.export)
    on("claims.import", trade.import_claims)
    on("claims.repairs", trade.repairs)
    on("project.history", keeping.history)
    on("project.trash", keeping.trash)
    on("project.back_up", keeping.back_up)
    on("project.restore", keeping.restore)
    on("help.report", keeping.report)


def _actions_of_sheets(window: "MainWindow", sheets: SheetHandlers, review: ReviewHandlers) -> None:
    window.commands.on("project.statistics", sheets.statistics)
    window.commands.on("project.review", sheets.review)
    window.commands.on("review.agreement", review.agreement)


def _actions_of_ways(window: "MainWindow", handlers: DeskHandlers) -> None:
    on, desk, scripts = window.commands.on, window.session.desk, window.session.scripts
    on("go.back", desk.turn_back)
    on("go.forward", partial(desk.turn_back, forward=True))
    on("go.next_claim", partial(handlers.to_claim, 1))
    on("go.previous_claim", partial(handlers.to_claim, -1))
    on("go.next_article", partial(handlers.to_article, 1))
    on("go.previous_article", partial(handlers.to_article, -1))
    on("article.done_next", handlers.done_next)
    on("article.new", partial(handlers.set_status, ArticleStatus.NEW))
    on("article.in_progress", partial(handlers.set_status, ArticleStatus.IN_PROGRESS))
    on("article.done", partial(handlers.set_status, ArticleStatus.DONE))
    on("article.reviewed", partial(handlers.set_status, ArticleStatus.REVIEWED))
    on("article.remove", handlers.remove_article)
    facts = ArticleHandlers(window)
    on("article.details", facts.details)
    both = window.page_panel.facing
    both.for_pages(lambda page: page.facts_clicked.connect(facts.details_here))
    window.articles.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    window.articles.list.customContextMenuRequested.connect(handlers.article_menu)
    on("go.text", handlers.to_text)
    on("go.articles", lambda: window.articles.first_focus().setFocus())
    on("go.claims", lambda: window.claims.first_focus().setFocus())
    on("go.form", lambda: window.form.body.first_focus().setFocus())
    on("script.next", partial(scripts.turn, 1))
    on("script.previous", partial(scripts.turn, -1))


def _actions_of_looks(window: "MainWindow", handlers: DeskHandlers) -> None:
    commands, session = window.commands, window.session
    settings = session.settings
    for mode in Mode:
        commands.on(f"mode.{mode.value}", partial(session.scripts.choose, mode))
    for theme in THEMES:
        commands.on(f"theme.{theme}", partial(settings.set, "theme", theme))
    for language in LANGUAGES:
        commands.on(f"language.{language}", partial(settings.set, "language", language))
    commands.on("view.next_theme", handlers.next_theme)
    commands.on("view.larger", partial(handlers.zoom, 1))
    commands.on("view.smaller", partial(handlers.zoom, -1))
    commands.on("view.usual_size", partial(handlers.zoom, 0))
    commands["view.highlights"].setChecked(True)
    commands["view.beside"].toggled.connect(partial(PageHandlers(window).show_beside))
    commands["view.beside"].setChecked(settings.get("beside"))
    # From now on: what the settings say needs no keeping.
    commands["view.beside"].toggled.connect(partial(settings.set, "beside"))
    session.scripts.changed.connect(handlers.mark_choices)
    settings.changed.connect(handlers.mark_choices)
    session.languages.changed.connect(handlers.mark_choices)
    handlers.mark_choices()
