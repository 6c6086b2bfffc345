"""Undo and redo on the desk: what belongs together goes together, and nothing large unseen."""

from collections.abc import Callable
from functools import partial

from reader.core.article import Article
from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.history import Entry
from reader.project import Project
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording import words
from reader.viewmodels.wording.sentences import about
from reader.viewmodels.wording.words import translate

#: Why a note is stored at a further pause in one go of typing. Every pause is a change of its
#: own, so that a power cut costs a few words at most; to whoever typed it, it is one step.
NOTE_ON = "note_on"


def _goes_on(project: Project, reason: str | None, last: Change, *, redo: bool) -> bool:
    """Whether the next undo (or redo) belongs to *last*, just made, for this *reason*."""
    follows = project.can_redo if redo else project.can_undo
    if redo:
        going_on = reason in ("note", NOTE_ON) and follows == NOTE_ON
    else:
        going_on = reason == NOTE_ON and follows in ("note", NOTE_ON)
    if not going_on:
        return False
    # Another program may have stored a note of its own between two pauses.
    entry = project.next_step(redo=redo)
    return entry is not None and entry.change.added == last.added


def _is_large(step: Change) -> bool:
    """Whether a step takes an article away or touches several claims."""
    kept = {entity.id for entity in step.added}
    away = (each for each in step.removed if each.id not in kept)
    return any(isinstance(each, Article) for each in away) or len(step.touched(Claim)) > 1


class Undoing:
    """Takes steps back and repeats them.

    The history outlives the window, so the first undo of a day may reach the import of the day
    before. A large step from before the project was opened is therefore asked for twice: the
    first time tells what it would take back, and changes nothing.
    """

    def __init__(self, desk: Desk, redo_key: Callable[[], str]) -> None:
        self._desk = desk
        self._redo_key = redo_key
        self._asked = ""

    def step(self, *, redo: bool) -> None:
        """Take the last change back (or do it again) and show what it was about.

        Raises :class:`ZhubiError`.
        """
        project = self._desk.project
        entry = project.next_step(redo=redo)
        if entry is None or self._ask(entry, redo=redo):
            return
        self._asked = ""
        change = project.redo() if redo else project.undo()
        last, at = change, entry.reason
        while last is not None and _goes_on(project, at, last, redo=redo):
            at = (project.can_redo if redo else project.can_undo) or ""
            last = project.redo() if redo else project.undo()
            change = last or change
        if change is not None:
            self._show(change)
            self._tell(entry.reason, change, redo=redo)

    def _ask(self, entry: Entry, *, redo: bool) -> bool:
        """Whether this step has to be asked for once more; if so that is told."""
        step = entry.change.inverse()
        before = entry.at < self._desk.opened_at
        if not before or entry.id == self._asked or not _is_large(step):
            return False
        self._asked = entry.id
        self._desk.report(partial(_question, entry.reason, step, redo=redo))
        return True

    def _tell(self, reason: str, change: Change, *, redo: bool) -> None:
        """Tell what the page may not show, such as the splits that an export stores."""
        if _is_large(change):
            key = "" if redo else self._redo_key()
            self._desk.report(partial(_told_at_length, reason, change, key=key, redo=redo))
        elif not change.touched(Claim):
            self._desk.tell(_told(words.reason(reason), redo=redo))

    def _show(self, change: Change) -> None:
        """After undo or redo: the claim that came back or changed, else its article."""
        claims = [entity for entity in change.added if isinstance(entity, Claim)]
        if len(claims) == 1:
            self._desk.choose(claims[0].id)
            self._desk.revealed.emit(claims[0].span)
        elif not claims:
            known = set(self._desk.project.article_ids())
            article = next((each for each in change.articles() if each in known), None)
            if article is not None and self._desk.article is None:
                self._desk.show(article)


def _told(what: str, *, redo: bool) -> str:
    text = translate("Acts", "Done again: %1") if redo else translate("Acts", "Undone: %1")
    return text.replace("%1", what)


def _said(reason: str, change: Change) -> str:
    # Lazy: most steps are small, and the words of the history are not needed for them.
    from reader.viewmodels.wording import history_words

    return about(words.reason(reason), history_words.about(change))


def _told_at_length(reason: str, change: Change, *, key: str, redo: bool) -> Notice:
    text = _told(_said(reason, change), redo=redo)
    if key:
        back = translate("Acts", "%1 brings it back.").replace("%1", key)
        text = translate("Acts", "%1. %2").replace("%1", text).replace("%2", back)
    return Notice(text, Weight.WARNING)


def _question(reason: str, step: Change, *, redo: bool) -> Notice:
    if redo:
        text = translate(
            "Acts", "Redo once more to repeat what was undone before the project was opened: %1"
        )
    else:
        text = translate(
            "Acts", "Undo once more to take back what was done before the project was opened: %1"
        )
    return Notice(text.replace("%1", _said(reason, step)), Weight.WARNING)
