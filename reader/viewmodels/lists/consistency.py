"""The work list of words tagged here like this and there otherwise, with the way to each place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.core.span import Span
from reader.project import Project
from reader.project.consistency import inconsistencies_of
from reader.suggest.consistency import Doubt, Inconsistency
from reader.suggest.consistency import Place as Spot
from reader.suggest.occurrences import surroundings
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.sentences import about
from reader.viewmodels.wording.words import noop, short, translate

#: More doubts than this are not listed at once.
MOST = 1000

_TITLES = {
    Doubt.CLAIM_TAGS: noop("Consistency", "“%1”: claims differ in %2"),
    Doubt.CLAIM_MISSING: noop("Consistency", "“%1”: a claim here, none there"),
    Doubt.MENTION_VENDOR: noop("Consistency", "“%1”: names different vendors"),
    Doubt.MENTION_MISSING: noop("Consistency", "“%1”: a vendor here, none there"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One place of an entry: where it is and how it is tagged."""

    article: str
    span: Span
    claim: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One doubt in words, with its places."""

    title: str
    lines: tuple[Line, ...]


class Entries(NamedTuple):
    """The doubts that are listed, and how many there are in all."""

    listed: tuple[Entry, ...]
    found: int


def entries(project: Project, language: str, progress: Callable[[int, int], None]) -> Entries:
    """The doubts about the project's claims, in a language of the interface.

    *progress* hears how far it is; what it raises breaks off.
    """
    found = inconsistencies_of(project, progress=progress)
    listed = found[:MOST]
    articles = {ident: project.article(ident) for ident in _articles(listed)}
    texts = {ident: project.text_of(article) for ident, article in articles.items()}
    titles = {ident: article.shown_title for ident, article in articles.items()}
    labels = Labels(project.tag_set(), project.vendors_by_id(), language)
    return Entries(tuple(_entry(each, texts, titles, labels) for each in listed), len(found))


def _articles(found: Sequence[Inconsistency]) -> frozenset[str]:
    return frozenset(place.article for each in found for place in each.places)


def _entry(
    each: Inconsistency, texts: dict[str, str], titles: dict[str, str], labels: Labels
) -> Entry:
    title = translate("Consistency", _TITLES[each.doubt]).replace("%1", short(each.words, 40))
    lines = tuple(
        Line(
            spot.article,
            spot.span,
            spot.claim,
            _line(spot, each.field, texts[spot.article], titles[spot.article], labels),
        )
        for spot in each.places
    )
    return Entry(title.replace("%2", labels.field_name(each.field)), lines)


def _line(spot: Spot, field: str, text: str, title: str, labels: Labels) -> str:
    before, words, after = surroundings(text, spot.span, width=12)
    shown = short(words, 40)
    if spot.tagged is None or (spot.claim is None and field == "claim"):
        tagged = translate("Consistency", "not tagged")
    elif field == "claim":
        tagged = translate("Consistency", "a claim")
    elif field in ("vendors", "target"):
        tagged = "、".join(labels.vendor(part) for part in spot.tagged.split(", ") if part)
    else:
        tagged = labels.value(field, spot.tagged)
    return about(tagged or "–", f"…{before}【{shown}】{after}… · {title}")
