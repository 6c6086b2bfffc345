"""What the actions on claims, ways and looks do that needs more than one part of the window."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.core import claim_edits
from reader.core.article import ArticleStatus
from reader.core.claim import Claim, ClaimStatus
from reader.core.errors import ZhubiError
from reader.viewmodels.actions import Section
from reader.viewmodels.settings import THEMES
from reader.viewmodels.wording.words import Counted, translate

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

_USUAL = 18
_STEP = 2


class DeskHandlers:
    """Joins the panels with the session for the actions that concern both."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def undo(self) -> None:
        """Take the last change back."""
        self._window.form.commit()
        self._session.acts.undo()

    def redo(self) -> None:
        """Make the change that was taken back again."""
        self._session.acts.undo(redo=True)

    def stance(self, at: int, make: Callable[[str], object]) -> None:
        """Give the claim the stance at this place of the tag set.

        Of words selected elsewhere on the page *make* makes a claim with this stance.
        """
        labels, desk = self._session.claims.labels, self._session.desk
        offered = labels.offered("stance") if labels else ()
        if at >= len(offered):
            return
        key = offered[at].key
        reading = self._window.page_panel.facing.reading.hasFocus()
        if reading and desk.fresh and claim_edits.meant_anew(desk.selection, desk.claim):
            make(key)
        else:
            self._edit("stance", lambda claim: claim_edits.with_polarity(claim, key))

    def toggle_done(self) -> None:
        """Set the claim, or all that are selected in the list, to done or back to draft."""
        claim = self._session.desk.claim
        if claim is not None:
            done = claim.status is ClaimStatus.DONE
            status = ClaimStatus.DRAFT if done else ClaimStatus.DONE
            self._edit("status", lambda each: replace(each, status=status))

    def _edit(self, reason: str, change: Callable[[Claim], Claim]) -> None:
        """Edit the claims selected in the list when it has the focus, else the current one."""
        ids = self._window.claims.selected() if self._window.claims.list.hasFocus() else ()
        if len(ids) > 1:
            edit = partial(self._session.acts.edit_all, "bulk", ids, change)
            self._session.backing_up.keep(edit)
        else:
            self._session.acts.edit(reason, change)

    def delete(self) -> None:
        """Delete the claims selected in the list when it has the focus, else the current one."""
        claims = self._window.claims
        ids = claims.selected() if claims.list.hasFocus() else ()
        self._session.acts.remove(ids)

    def to_claim(self, step: int) -> None:
        """Go to a claim further down or up the list."""
        caret = self._window.page_panel.facing.reading.reading_at()
        claim = self._window.claims.neighbour(step, caret)
        if claim is not None:
            self._session.desk.jump_to_claim(claim)

    def to_article(self, step: int) -> None:
        """Go to an article further down or up the list."""
        article = self._window.articles.neighbour(step)
        if article is not None:
            self._window.form.commit()
            self._session.desk.remember()
            self._session.desk.show(article)

    def done_next(self) -> None:
        """Call the article done and go to the next one that is not."""
        desk = self._session.desk
        article = desk.article
        if article is None:
            return
        self._window.form.commit()
        # Asked for first: once done, the article may leave the list.
        following = self._window.articles.next_open()
        if article.status is not ArticleStatus.REVIEWED:
            self._session.acts.set_status((article,), ArticleStatus.DONE)
        if following is None or following == article.id:
            desk.tell(translate("Articles", "Every article in the list is done."))
        else:
            desk.remember()
            desk.show(following)
        self.to_text()

    def set_status(self, status: ArticleStatus) -> None:
        """Say how far the work on the article is, or on all that are selected in the list."""
        desk = self._session.desk
        found = [desk.project.article(each) for each in self._window.articles.chosen()]
        self._session.acts.set_status(found, status)

    def remove_article(self) -> None:
        """Take out the article, or all that are selected, with its claims; undo brings it back."""
        desk, panel = self._session.desk, self._window.articles
        article, ids = desk.article, panel.chosen()
        if article is None:
            return
        following = panel.neighbour(1) or panel.neighbour(-1)
        try:
            desk.project.remove_articles(ids)
        except ZhubiError as error:
            desk.tell_error(error)
            return
        if following is not None and following not in ids:
            desk.show(following)
        text = translate("Articles", "“%1” was removed; undo brings it back with its claims.")
        alone = text.replace("%1", article.shown_title)
        desk.tell(alone if len(ids) == 1 else Counted().removed(len(ids)))

    def article_menu(self, place: QPoint) -> None:
        """Offer what can be done with the article under the pointer."""
        menu = QMenu(self._window)
        for row, action in self._window.commands.rows():
            if row.section is Section.ARTICLE:
                menu.addAction(action)
        menu.exec(self._window.articles.list.viewport().mapToGlobal(place))
        menu.deleteLater()

    def to_text(self, *_told: object) -> None:
        """Put the focus on the text."""
        self._window.form.commit()
        self._window.page_panel.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_theme(self) -> None:
        """Light, sepia, dark, high contrast and round again."""
        named = THEMES[:-1]
        at = named.index(self._window.appearance.theme.name)
        self._session.settings.set("theme", named[(at + 1) % len(named)])

    def zoom(self, step: int) -> None:
        """Make the article's text larger or smaller; 0 is the usual size."""
        settings = self._session.settings
        size = settings.get("font_size") + _STEP * step if step else _USUAL
        settings.set("font_size", max(10, min(48, size)))

    def mark_choices(self, *_changed: object) -> None:
        """Tick what is in force in the menus."""
        commands, settings = self._window.commands, self._session.settings
        commands[f"mode.{self._session.scripts.mode.value}"].setChecked(True)
        commands[f"theme.{settings.get('theme')}"].setChecked(True)
        commands[f"language.{self._session.languages.code}"].setChecked(True)
