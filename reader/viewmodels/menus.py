"""How the actions stand in the menus: menus within menus, and the letters that choose by Alt."""

import enum
import re

from reader.viewmodels.actions import Section
from reader.viewmodels.wording.words import noop, translate


class Under(enum.Enum):
    """Menus within the menu of claims; the value is the English title."""

    ENDS = noop("Actions", "Move the ends")
    SELECTION = noop("Actions", "The selection is")
    OFFERS = noop("Actions", "Take what is offered")

    def title(self) -> str:
        """The menu's title in the language of the interface."""
        return translate("Actions", self.value)


#: The actions in menus within menus; one menu of all actions on claims is higher than a screen.
UNDER = {
    "claim.end_on": Under.ENDS,
    "claim.end_back": Under.ENDS,
    "claim.start_back": Under.ENDS,
    "claim.start_on": Under.ENDS,
    "claim.end_word_on": Under.ENDS,
    "claim.end_word_back": Under.ENDS,
    "claim.start_word_back": Under.ENDS,
    "claim.start_word_on": Under.ENDS,
    "claim.mention": Under.SELECTION,
    "claim.metric_here": Under.SELECTION,
    "claim.speaker": Under.SELECTION,
    "claim.time": Under.SELECTION,
    "claim.take_speaker": Under.OFFERS,
    "claim.take_time": Under.OFFERS,
    "claim.take_certainty": Under.OFFERS,
    "claim.take_all": Under.OFFERS,
}

#: The letters of the menus themselves: with Alt for those of the bar.
MENUS: dict[Section | Under, str] = {
    **{section: section.value[0] for section in Section},
    Under.ENDS: "O",
    Under.SELECTION: "S",
    Under.OFFERS: "F",
}

#: One letter for each action that a menu shows; in no menu does one stand twice. The stances have
#: none: their names are the tag set's.
LETTERS = {
    "project.new": "N",
    "project.open": "O",
    "project.sample": "Y",
    "articles.import": "I",
    "articles.import_folder": "F",
    "claims.import": "M",
    "claims.repairs": "R",
    "project.export": "E",
    "project.statistics": "S",
    "project.review": "W",
    "project.tags": "V",
    "project.history": "H",
    "project.trash": "T",
    "project.back_up": "B",
    "project.restore": "A",
    "project.close": "C",
    "app.quit": "Q",
    "edit.undo": "U",
    "edit.redo": "R",
    "edit.copy": "C",
    "edit.copy_source": "W",
    "claims.copy": "M",
    "find.here": "F",
    "find.everywhere": "E",
    "app.annotator": "A",
    "app.settings": "S",
    "claim.mark": "M",
    "claim.fragment": "A",
    "claim.end_on": "C",
    "claim.end_back": "E",
    "claim.start_back": "B",
    "claim.start_on": "O",
    "claim.end_word_on": "W",
    "claim.end_word_back": "L",
    "claim.start_word_back": "A",
    "claim.start_word_on": "I",
    "suggest.show": "G",
    "suggest.next": "X",
    "suggest.previous": "P",
    "suggest.reject": "R",
    "claim.vendor": "V",
    "claim.mention": "S",
    "claim.metric": "T",
    "claim.metric_here": "I",
    "claim.speaker": "N",
    "claim.time": "T",
    "claim.take_speaker": "P",
    "claim.take_time": "T",
    "claim.take_certainty": "C",
    "claim.take_all": "A",
    "claim.note": "N",
    "claim.done": "D",
    "claim.everywhere": "L",
    "claims.consistency": "Y",
    "claims.change": "H",
    "claim.delete": "E",
    "article.done_next": "N",
    "article.details": "D",
    "article.new": "W",
    "article.in_progress": "P",
    "article.done": "O",
    "article.reviewed": "V",
    "article.boilerplate": "B",
    "article.remove": "R",
    "review.agreement": "A",
    "go.back": "B",
    "go.forward": "F",
    "go.next_claim": "N",
    "go.previous_claim": "P",
    "go.next_article": "A",
    "go.previous_article": "R",
    "go.text": "T",
    "go.articles": "O",
    "go.claims": "C",
    "go.form": "H",
    "script.next": "S",
    "script.previous": "P",
    "mode.source": "A",
    "mode.simplified": "I",
    "mode.traditional": "T",
    "mode.taiwan": "W",
    "mode.taiwan-phrases": "N",
    "mode.hong-kong": "H",
    "view.doubts": "U",
    "script.conversion": "C",
    "theme.light": "L",
    "theme.sepia": "S",
    "theme.dark": "D",
    "theme.contrast": "H",
    "theme.system": "T",
    "view.next_theme": "N",
    "view.larger": "A",
    "view.smaller": "M",
    "view.usual_size": "U",
    "view.here": "I",
    "view.beside": "W",
    "view.highlights": "O",
    "language.en": "E",
    "language.zh_CN": "J",
    "language.zh_TW": "F",
    "help.guide": "G",
    "help.palette": "E",
    "help.keys": "K",
    "help.report": "R",
    "help.about": "A",
}


def marked(text: str, letter: str) -> str:
    """*text* as a menu takes it, with *letter* underlined where a word begins with it or holds it.

    A text without it, as Chinese ones are, has it in brackets at its end, before three dots. An
    empty letter underlines none.
    """
    shown = text.replace("&", "&&")
    if not letter:
        return shown
    at = _place(shown, letter)
    if at is not None:
        return f"{shown[:at]}&{shown[at:]}"
    head = shown.removesuffix("…")
    return f"{head}(&{letter}){shown[len(head) :]}"


def _place(text: str, letter: str) -> int | None:
    """Where a word begins with *letter*, else where it stands; by hand, as a pattern for each of
    a hundred titles takes 10 ms to make."""
    places = [at for at, each in enumerate(text) if each.upper() == letter]
    begins = (at for at in places if not at or not (text[at - 1].isalnum() or text[at - 1] == "_"))
    return next(begins, places[0] if places else None)


def plain(text: str) -> str:
    """A text of :func:`marked` as it read before, for names and lists."""
    bare = re.sub(r"\(&[^&]\)", "", text)
    return re.sub(r"&(.)", r"\1", bare)
