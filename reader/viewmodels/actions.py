"""The one table of what a person can do; menus, toolbar, keys, palette and help come from it."""

import enum
from dataclasses import dataclass

from reader.viewmodels.wording.words import noop, translate


class Need(enum.Enum):
    """What must be there before an action makes sense."""

    NOTHING = enum.auto()
    PROJECT = enum.auto()
    ARTICLE = enum.auto()
    SELECTION = enum.auto()
    CLAIM = enum.auto()
    CLAIM_AND_SELECTION = enum.auto()
    CLAIM_OR_SELECTION = enum.auto()
    UNDO = enum.auto()
    REDO = enum.auto()
    BACK = enum.auto()
    FORWARD = enum.auto()
    SUGGESTION = enum.auto()


class Section(enum.Enum):
    """The menus, in their order; the value is the English title."""

    FILE = noop("Actions", "File")
    EDIT = noop("Actions", "Edit")
    CLAIM = noop("Actions", "Claim")
    ARTICLE = noop("Actions", "Article")
    REVIEW = noop("Actions", "Review")
    GO = noop("Actions", "Go")
    SCRIPT = noop("Actions", "Script")
    VIEW = noop("Actions", "View")
    HELP = noop("Actions", "Help")

    def title(self) -> str:
        """The menu's title in the language of the interface."""
        return translate("Actions", self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing a person can do.

    ``text`` is English and the key of its translations; ``keys`` are the default shortcuts in
    Qt's portable form. ``group`` names the radio group of a checkable action, ``ends`` draws
    a line after it in the menu, and ``hidden`` keeps it out of the menu but not out of the palette.
    """

    id: str
    text: str
    section: Section
    keys: tuple[str, ...] = ()
    need: Need = Need.NOTHING
    group: str | None = None
    checkable: bool = False
    ends: bool = False
    hidden: bool = False

    def title(self) -> str:
        """The action's name in the language of the interface."""
        return translate("Actions", self.text)


_F, _E, _C = Section.FILE, Section.EDIT, Section.CLAIM
_A, _G, _S, _V, _H = Section.ARTICLE, Section.GO, Section.SCRIPT, Section.VIEW, Section.HELP
_R = Section.REVIEW


_EITHER = Need.CLAIM_OR_SELECTION


def _act(ident: str, text: str, section: Section, *keys: str, need: Need = Need.NOTHING) -> Action:
    return Action(id=ident, text=text, section=section, keys=keys, need=need)


def _end(ident: str, text: str, section: Section, *keys: str, need: Need = Need.NOTHING) -> Action:
    return Action(id=ident, text=text, section=section, keys=keys, need=need, ends=True)


def _pick(ident: str, text: str, section: Section, *keys: str, need: Need = Need.NOTHING) -> Action:
    group = ident.partition(".")[0]
    return Action(
        id=ident, text=text, section=section, keys=keys, need=need, group=group, checkable=True
    )


ACTIONS: tuple[Action, ...] = (
    _act("project.new", noop("Actions", "New project…"), _F, "Ctrl+N"),
    _act("project.open", noop("Actions", "Open project…"), _F, "Ctrl+O"),
    _end("project.sample", noop("Actions", "Try the sample"), _F),
    _act("articles.import", noop("Actions", "Import articles…"), _F, "Ctrl+I", need=Need.PROJECT),
    _act("articles.import_folder", noop("Actions", "Import a folder…"), _F, need=Need.PROJECT),
    _act("claims.import", noop("Actions", "Import claims…"), _F, need=Need.PROJECT),
    _end("claims.repairs", noop("Actions", "Repairs…"), _F, need=Need.PROJECT),
    _end("project.export", noop("Actions", "Export…"), _F, "Ctrl+E", need=Need.PROJECT),
    _act("project.statistics", noop("Actions", "Statistics…"), _F, need=Need.PROJECT),
    _end("project.review", noop("Actions", "Review sheet…"), _F, need=Need.PROJECT),
    _act("project.tags", noop("Actions", "Tags, vendors, guideline…"), _F, need=Need.PROJECT),
    _act("project.history", noop("Actions", "History…"), _F, "Ctrl+H", need=Need.PROJECT),
    _act("project.trash", noop("Actions", "Trash…"), _F, need=Need.PROJECT),
    _act("project.back_up", noop("Actions", "Back up now"), _F, need=Need.PROJECT),
    _end("project.restore", noop("Actions", "Restore a backup…"), _F, need=Need.PROJECT),
    _act("project.close", noop("Actions", "Close project"), _F, "Ctrl+W", need=Need.PROJECT),
    _act("app.quit", noop("Actions", "Quit"), _F, "Ctrl+Q"),
    _act("edit.undo", noop("Actions", "Undo"), _E, "Ctrl+Z", need=Need.UNDO),
    _end("edit.redo", noop("Actions", "Redo"), _E, "Ctrl+Shift+Z", need=Need.REDO),
    _act(
        "edit.copy", noop("Actions", "Copy the selected words"), _E, "Ctrl+C", need=Need.SELECTION
    ),
    _act(
        "edit.copy_source",
        noop("Actions", "Copy the words as written"),
        _E,
        "Ctrl+Shift+C",
        need=Need.SELECTION,
    ),
    _end(
        "claims.copy",
        noop("Actions", "Copy claims as Markdown"),
        _E,
        "Ctrl+Alt+C",
        need=Need.PROJECT,
    ),
    _act("find.here", noop("Actions", "Find here"), _E, "Ctrl+F", need=Need.ARTICLE),
    _end(
        "find.everywhere", noop("Actions", "Find everywhere"), _E, "Ctrl+Shift+F", need=Need.PROJECT
    ),
    _act("app.annotator", noop("Actions", "Annotator's name…"), _E),
    _act("app.settings", noop("Actions", "Settings…"), _E, "Ctrl+,"),
    _act(
        "claim.mark", noop("Actions", "Mark as claim"), _C, "Return", "Enter", need=Need.SELECTION
    ),
    _end(
        "claim.fragment",
        noop("Actions", "Add the selection to the claim"),
        _C,
        "Shift+Return",
        need=Need.CLAIM_AND_SELECTION,
    ),
    _act(
        "claim.end_on", noop("Actions", "Claim ends one character later"), _C, "]", need=Need.CLAIM
    ),
    _act(
        "claim.end_back",
        noop("Actions", "Claim ends one character earlier"),
        _C,
        "[",
        need=Need.CLAIM,
    ),
    _act(
        "claim.start_back",
        noop("Actions", "Claim begins one character earlier"),
        _C,
        "Alt+[",
        need=Need.CLAIM,
    ),
    _act(
        "claim.start_on",
        noop("Actions", "Claim begins one character later"),
        _C,
        "Alt+]",
        need=Need.CLAIM,
    ),
    _act(
        "claim.end_word_on",
        noop("Actions", "Claim ends one word later"),
        _C,
        "Ctrl+]",
        need=Need.CLAIM,
    ),
    _act(
        "claim.end_word_back",
        noop("Actions", "Claim ends one word earlier"),
        _C,
        "Ctrl+[",
        need=Need.CLAIM,
    ),
    _act(
        "claim.start_word_back",
        noop("Actions", "Claim begins one word earlier"),
        _C,
        "Ctrl+Alt+[",
        need=Need.CLAIM,
    ),
    _end(
        "claim.start_word_on",
        noop("Actions", "Claim begins one word later"),
        _C,
        "Ctrl+Alt+]",
        need=Need.CLAIM,
    ),
    Action(
        id="suggest.show",
        text=noop("Actions", "Suggest claims"),
        section=_C,
        keys=("G",),
        need=Need.ARTICLE,
        checkable=True,
    ),
    _act("suggest.next", noop("Actions", "Next suggestion"), _C, "Tab", need=Need.SUGGESTION),
    _act(
        "suggest.previous",
        noop("Actions", "Previous suggestion"),
        _C,
        "Shift+Tab",
        need=Need.SUGGESTION,
    ),
    _end(
        "suggest.reject",
        noop("Actions", "Reject the suggestion"),
        _C,
        "Backspace",
        need=Need.SUGGESTION,
    ),
    _act("stance.1", noop("Actions", "First stance"), _C, "1", need=_EITHER),
    _act("stance.2", noop("Actions", "Second stance"), _C, "2", need=_EITHER),
    _act("stance.3", noop("Actions", "Third stance"), _C, "3", need=_EITHER),
    _end("stance.4", noop("Actions", "Fourth stance"), _C, "4", need=_EITHER),
    _act("claim.vendor", noop("Actions", "Vendor"), _C, "V", need=Need.CLAIM),
    _act(
        "claim.mention",
        noop("Actions", "Selection names the vendor"),
        _C,
        "Shift+V",
        need=Need.CLAIM_AND_SELECTION,
    ),
    _act("claim.metric", noop("Actions", "Metric"), _C, "M", need=Need.CLAIM),
    _act(
        "claim.metric_here",
        noop("Actions", "Selection is a metric"),
        _C,
        "Shift+M",
        need=Need.CLAIM_AND_SELECTION,
    ),
    _act(
        "claim.speaker",
        noop("Actions", "Selection names the speaker"),
        _C,
        "Shift+P",
        need=Need.CLAIM_AND_SELECTION,
    ),
    _act(
        "claim.time",
        noop("Actions", "Selection is the time"),
        _C,
        "Shift+T",
        need=Need.CLAIM_AND_SELECTION,
    ),
    _act(
        "claim.take_speaker", noop("Actions", "Take the speaker offered"), _C, "P", need=Need.CLAIM
    ),
    _act("claim.take_time", noop("Actions", "Take the time offered"), _C, "T", need=Need.CLAIM),
    _act(
        "claim.take_certainty",
        noop("Actions", "Take the certainty offered"),
        _C,
        "C",
        need=Need.CLAIM,
    ),
    _act(
        "claim.take_all",
        noop("Actions", "Take all that is offered for sure"),
        _C,
        "A",
        need=Need.CLAIM,
    ),
    _end("claim.note", noop("Actions", "Note"), _C, "N", need=Need.CLAIM),
    _act("claim.done", noop("Actions", "Claim is done"), _C, "D", need=Need.CLAIM),
    _act(
        "claim.everywhere", noop("Actions", "Label every occurrence…"), _C, "L", need=Need.ARTICLE
    ),
    _act("claims.consistency", noop("Actions", "Consistency list…"), _C, need=Need.PROJECT),
    _act(
        "claims.change",
        noop("Actions", "Change the selected claims…"),
        _C,
        "Shift+E",
        need=Need.CLAIM,
    ),
    _act("claim.delete", noop("Actions", "Delete claim"), _C, "Delete", need=Need.CLAIM),
    _end(
        "article.done_next",
        noop("Actions", "Article done, next one"),
        _A,
        "Ctrl+Return",
        "Ctrl+Enter",
        need=Need.ARTICLE,
    ),
    _end(
        "article.details",
        noop("Actions", "Article details…"),
        _A,
        "Alt+Return",
        "Alt+Enter",
        need=Need.ARTICLE,
    ),
    _act("article.new", noop("Actions", "Article is new"), _A, need=Need.ARTICLE),
    _act("article.in_progress", noop("Actions", "Article is in progress"), _A, need=Need.ARTICLE),
    _act("article.done", noop("Actions", "Article is done"), _A, need=Need.ARTICLE),
    _end("article.reviewed", noop("Actions", "Article is reviewed"), _A, need=Need.ARTICLE),
    _act(
        "article.boilerplate",
        noop("Actions", "Selection is boilerplate, or no longer"),
        _A,
        "B",
        need=Need.SELECTION,
    ),
    _act(
        "article.remove",
        noop("Actions", "Remove the article with its claims"),
        _A,
        need=Need.ARTICLE,
    ),
    _act("review.agreement", noop("Actions", "Agreement…"), _R, "Ctrl+G", need=Need.PROJECT),
    _act("go.back", noop("Actions", "Back"), _G, "Alt+Left", need=Need.BACK),
    _end("go.forward", noop("Actions", "Forward"), _G, "Alt+Right", need=Need.FORWARD),
    _act("go.next_claim", noop("Actions", "Next claim"), _G, "J", need=Need.ARTICLE),
    _end("go.previous_claim", noop("Actions", "Previous claim"), _G, "K", need=Need.ARTICLE),
    _act("go.next_article", noop("Actions", "Next article"), _G, "Ctrl+PgDown", need=Need.PROJECT),
    _end(
        "go.previous_article",
        noop("Actions", "Previous article"),
        _G,
        "Ctrl+PgUp",
        need=Need.PROJECT,
    ),
    _act("go.text", noop("Actions", "To the text"), _G, "Esc", need=Need.PROJECT),
    _act("go.articles", noop("Actions", "To the articles"), _G, "F2", need=Need.PROJECT),
    _act("go.claims", noop("Actions", "To the claims"), _G, "F3", need=Need.PROJECT),
    _act("go.form", noop("Actions", "To the claim form"), _G, "F4", need=Need.CLAIM),
    _act("script.next", noop("Actions", "Next script"), _S, "S", need=Need.ARTICLE),
    _end("script.previous", noop("Actions", "Previous script"), _S, "Shift+S", need=Need.ARTICLE),
    _pick("mode.source", noop("Actions", "As written"), _S, "Alt+1", need=Need.ARTICLE),
    _pick("mode.simplified", noop("Actions", "Simplified"), _S, "Alt+2", need=Need.ARTICLE),
    _pick("mode.traditional", noop("Actions", "Traditional"), _S, "Alt+3", need=Need.ARTICLE),
    _pick("mode.taiwan", noop("Actions", "Taiwan"), _S, "Alt+4", need=Need.ARTICLE),
    _pick(
        "mode.taiwan-phrases",
        noop("Actions", "Taiwan with phrases"),
        _S,
        "Alt+5",
        need=Need.ARTICLE,
    ),
    _pick("mode.hong-kong", noop("Actions", "Hong Kong"), _S, "Alt+6", need=Need.ARTICLE),
    Action(
        id="view.doubts",
        text=noop("Actions", "Show doubtful characters"),
        section=_S,
        keys=("U",),
        need=Need.ARTICLE,
        checkable=True,
        ends=True,
    ),
    _act("script.conversion", noop("Actions", "Conversion…"), _S, need=Need.PROJECT),
    _pick("theme.light", noop("Actions", "Light theme"), _V),
    _pick("theme.sepia", noop("Actions", "Sepia theme"), _V),
    _pick("theme.dark", noop("Actions", "Dark theme"), _V),
    _pick("theme.contrast", noop("Actions", "High contrast theme"), _V),
    _pick("theme.system", noop("Actions", "Theme of the system"), _V),
    _end("view.next_theme", noop("Actions", "Next theme"), _V, "Ctrl+T"),
    _act("view.larger", noop("Actions", "Larger text"), _V, "Ctrl++", "Ctrl+="),
    _act("view.smaller", noop("Actions", "Smaller text"), _V, "Ctrl+-"),
    _end("view.usual_size", noop("Actions", "Usual text size"), _V, "Ctrl+0"),
    _act("view.here", noop("Actions", "Tell what is here"), _V, "I", need=Need.ARTICLE),
    Action(
        id="view.beside",
        text=noop("Actions", "Text as written beside it"),
        section=_V,
        keys=("W",),
        need=Need.ARTICLE,
        checkable=True,
    ),
    Action(
        id="view.highlights",
        text=noop("Actions", "Show highlights"),
        section=_V,
        keys=("H",),
        need=Need.ARTICLE,
        checkable=True,
        ends=True,
    ),
    _pick("language.en", "English", _V),
    _pick("language.zh_CN", "简体中文", _V),
    _pick("language.zh_TW", "繁體中文", _V),
    _act("help.guide", noop("Actions", "Getting started…"), _H),
    _act("help.palette", noop("Actions", "Everything by name…"), _H, "Ctrl+K"),
    _end("help.keys", noop("Actions", "Keys…"), _H, "F1"),
    _act("help.report", noop("Actions", "Report a problem…"), _H),
    _act("help.about", noop("Actions", "About Zhubi"), _H),
)

BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}
