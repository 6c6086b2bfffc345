"""The repair list: each mark that fits nowhere, with the places it might mean, in context."""

from dataclasses import dataclass
from pathlib import Path

from reader.core.claim import Claim
from reader.core.errors import NotFoundError, ZhubiError
from reader.core.span import Span
from reader.project import Project
from reader.project.repairs import Repairable
from reader.viewmodels.desk import Desk
from reader.viewmodels.exchange.claim_imports import Source, Taken
from reader.viewmodels.wording.sentences import place, said
from reader.viewmodels.wording.words import noop, translate

#: What the formats say of marks and places, as far as it is the same for all of them.
_SAID = {
    "the text does not have these words there": noop(
        "Repair", "the text does not have these words there"
    ),
    "it lies outside the text, is empty, or cuts a character": noop(
        "Repair", "it lies outside the text, is empty, or cuts a character"
    ),
    "the file gives no words, and its unit is not certain": noop(
        "Repair", "the file gives no words, and its unit is not certain"
    ),
    "the same words": noop("Repair", "the same words"),
    "like words": noop("Repair", "like words"),
    "like words, unescaped": noop("Repair", "like words, unescaped"),
    "counted in code_points": noop("Repair", "counted in characters"),
    "counted in utf16": noop("Repair", "counted in UTF-16 units"),
    "counted in graphemes": noop("Repair", "counted in characters as seen"),
    "counted in crlf_points": noop("Repair", "counted in characters, Windows line ends as one"),
    "counted in crlf_utf16": noop("Repair", "counted in UTF-16 units, Windows line ends as one"),
}

#: So many characters are shown on either side of a place.
AROUND = 24


@dataclass(frozen=True, slots=True)
class Place:
    """Some words with what stands around them; line ends show as spaces."""

    before: str
    words: str
    after: str
    why: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Repair:
    """One mark to settle: its words in the file, what the article says there, and the choices.

    ``source`` is the file that it came from, while that is there to be read again.
    """

    id: str
    article: str
    title: str
    file: str
    where: str
    label: str
    quote: str
    reason: str
    declared: Place | None
    choices: tuple[Place, ...]
    source: Source | None


def repairs(project: Project) -> tuple[Repair, ...]:
    """Everything that waits to be settled, with the article's words around each place."""
    articles: dict[str, tuple[str, str]] = {}
    found = project.repairs()
    for item in found:
        if item.article not in articles:
            articles[item.article] = _titled_text(project, item)
    return tuple(_repair(*articles[item.article], item) for item in found)


def _titled_text(project: Project, item: Repairable) -> tuple[str, str]:
    try:
        return project.article(item.article).shown_title, project.text(item.article)
    except NotFoundError:
        return item.file, ""


def _repair(title: str, text: str, item: Repairable) -> Repair:
    return Repair(
        id=item.id,
        article=item.article,
        title=title,
        file=item.file,
        where=place(item.place),
        label=item.label,
        quote=" … ".join(item.quotes),
        reason=_said(item.reason),
        declared=_declared(text, item),
        choices=tuple(
            place_of(text, choice.as_spans(), _said(choice.why)) for choice in item.choices if text
        ),
        source=_source(item),
    )


def _source(item: Repairable) -> Source | None:
    path = Path(item.source)
    return Source(path=path, key=item.format) if item.source and path.exists() else None


def _said(text: str) -> str:
    """A remark of the formats in the language of the interface; an unknown one as it is."""
    return translate("Repair", _SAID[text]) if text in _SAID else said(text)


def _declared(text: str, item: Repairable) -> Place | None:
    """What the article says where the file's numbers point, unless that is offered anyway."""
    pairs = item.spans
    if not pairs or any(choice.spans == pairs for choice in item.choices):
        return None
    if any(not 0 <= start < end <= len(text) for start, end in pairs):
        return None
    return place_of(text, tuple(Span(start, end) for start, end in pairs), "")


def place_of(text: str, spans: tuple[Span, ...], why: str) -> Place:
    """A place of *text* with its surroundings."""
    start, end = spans[0].start, spans[-1].end
    words = " … ".join(text[span.start : span.end] for span in spans)
    before = text[max(0, start - AROUND) : start]
    after = text[end : end + AROUND]
    return Place(_flat(before), _flat(words), _flat(after), why, spans)


def _flat(text: str) -> str:
    return " ".join(text.split()) if text.strip() else ""


class Repairing:
    """Settles repairs of the open project; an error is told and changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def waiting(self) -> tuple[Repair, ...]:
        """What there is to settle."""
        return repairs(self._desk.project) if self._desk.is_open else ()

    def settle(self, repair: Repair, spans: tuple[Span, ...]) -> Claim | None:
        """Make the claim at *spans*; one undo brings the repair back."""
        return self._attempt(repair, spans)

    def drop(self, repair: Repair) -> None:
        """Throw the mark away; one undo brings it back."""
        self._attempt(repair, None)

    def brought_by(self, repair: Repair) -> Taken | None:
        """The import that a repair came with, as long as its file can be read again.

        It is known from the project, so also after the app was closed in between.
        """
        if repair.source is None or not self._desk.is_open:
            return None
        entry = self._desk.project.import_of(repair.id)
        return Taken(repair.source, (), (), 0, entry)

    def selection_for(self, repair: Repair) -> tuple[Span, ...]:
        """The words selected on the page, when they are of the repair's article."""
        article = self._desk.article
        here = article is not None and article.id == repair.article
        return self._desk.selection if here else ()

    def _attempt(self, repair: Repair, spans: tuple[Span, ...] | None) -> Claim | None:
        try:
            return self._desk.project.settle(repair.id, spans)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return None
