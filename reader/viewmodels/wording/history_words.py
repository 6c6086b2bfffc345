"""A history row in words: what it was, what it is about, and each value before and after."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from reader.core.article import Article
from reader.core.change import Change, Entity, Setting, kind_of
from reader.core.claim import Claim
from reader.core.history import Act, Entry
from reader.core.tagset import TagSet, Vendor
from reader.viewmodels.wording import words
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.words import Counted, noop, translate

_FIELDS = {
    "words": noop("History", "Words"),
    "place": noop("History", "Place"),
    "kind": noop("History", "Kind"),
    "stance": noop("History", "Stance"),
    "target": noop("History", "Target"),
    "certainty": noop("History", "Certainty"),
    "vendors": noop("History", "Vendors"),
    "metrics": noop("History", "Metrics"),
    "speaker": noop("History", "Speaker"),
    "times": noop("History", "Times"),
    "flags": noop("History", "Flags"),
    "note": noop("History", "Note"),
    "status": noop("History", "Status"),
    "annotator": noop("History", "Annotator"),
    "title": noop("History", "Title"),
    "name": noop("History", "Name"),
    "source": noop("History", "Source"),
    "author": noop("History", "Author"),
    "published": noop("History", "Date"),
    "script": noop("History", "Script"),
    "source_url": noop("History", "Web address"),
    "retrieved": noop("History", "Retrieved"),
    "license": noop("History", "Licence"),
    "rights": noop("History", "Rights"),
    "split": noop("History", "Split"),
    "aliases": noop("History", "Other names"),
    "value": noop("History", "Value"),
    "version": noop("History", "Version"),
}

_SETTINGS = {
    "repairs": noop("History", "list of repairs"),
    "dictionaries": noop("History", "dictionaries of the conversion"),
    "protected_terms": noop("History", "terms that phrases leave alone"),
    "rejected": noop("History", "rejected suggestions"),
    "guideline": noop("History", "annotation guideline"),
    "suggested": noop("History", "suggestions of another tool"),
}

#: So many values of one entry are shown; an import of thousands is told by its number.
MOST = 100


@dataclass(frozen=True, slots=True)
class Line:
    """One field of a value: its name, what it was and what it became."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One value that an entry put in, took out or edited."""

    title: str
    lines: tuple[Line, ...]


def when(entry: Entry) -> str:
    """The time of an entry on the person's own clock."""
    try:
        at = datetime.fromisoformat(entry.at).astimezone()
    except (ValueError, OSError, OverflowError):
        return entry.at
    return at.strftime("%Y-%m-%d %H:%M:%S")


def what(entry: Entry) -> str:
    """What was done, in words."""
    reason = words.reason(entry.reason)
    if entry.act is Act.UNDO:
        return translate("History", "undone: %1").replace("%1", reason)
    if entry.act is Act.REDO:
        return translate("History", "done again: %1").replace("%1", reason)
    return reason


def about(change: Change) -> str:
    """The values of a change in one line: a claim's words, an article's title, or how many."""
    named = [_named(entity) for entity in (*change.added, *change.removed)]
    first = list(dict.fromkeys(named))
    if len(first) == 1:
        return first[0]
    claims, articles = len(change.touched(Claim)), len(change.touched(Article))
    counts = [Counted().articles(articles)] if articles else []
    counts += [Counted().claims(claims)] if claims else []
    return words.listed(counts) or words.listed(first[:3])


def _named(entity: Entity) -> str:
    if isinstance(entity, Claim):
        shown = " ".join(entity.words.split())
        return words.quoted(words.short(shown, 40))
    if isinstance(entity, Article):
        return entity.shown_title
    if isinstance(entity, Vendor):
        return entity.hans or entity.id
    if isinstance(entity, TagSet):
        return translate("History", "tag set")
    return translate("History", _SETTINGS.get(entity.id.partition("/")[0], entity.id))


def pieces(change: Change, labels: Labels) -> tuple[Piece, ...]:
    """Every value of a change with its fields that differ."""
    after = {(kind_of(each), each.id): each for each in change.added}
    pairs: list[tuple[Entity | None, Entity | None]] = [
        (each, after.pop((kind_of(each), each.id), None)) for each in change.removed
    ]
    pairs += [(None, each) for each in after.values()]
    return tuple(_piece(before, now, labels) for before, now in pairs[:MOST])


def _piece(before: Entity | None, after: Entity | None, labels: Labels) -> Piece:
    entity = after if after is not None else before
    title = _named(entity) if entity is not None else ""
    if before is None:
        title = translate("History", "%1 – put in").replace("%1", title)
    elif after is None:
        title = translate("History", "%1 – taken out").replace("%1", title)
    old = dict(_fields(before, labels)) if before is not None else {}
    new = dict(_fields(after, labels)) if after is not None else {}
    lines = (
        Line(translate("History", _FIELDS[key]), old.get(key, ""), new.get(key, ""))
        for key in dict.fromkeys((*old, *new))
        if old.get(key, "") != new.get(key, "")
    )
    return Piece(title, tuple(lines))


def _fields(entity: Entity, labels: Labels) -> Iterator[tuple[str, str]]:
    """``(field, value)`` of a value, both sides read alike."""
    if isinstance(entity, Claim):
        yield from _of_claim(entity, labels)
    elif isinstance(entity, Article):
        yield from _of_article(entity)
    elif isinstance(entity, Vendor):
        names = " / ".join(dict.fromkeys((entity.hans, entity.hant, entity.en)))
        yield "name", names
        yield "aliases", "、".join(entity.aliases)
    elif isinstance(entity, TagSet):
        yield "version", entity.version
    elif isinstance(entity, Setting):
        yield "value", _set_to(entity.value)


def _set_to(value: str) -> str:
    """What a setting is set to, for people: words as they are, of longer data how much it is."""
    try:
        found = json.loads(value)
    except ValueError:
        found = value
    if isinstance(found, list):
        texts = [each for each in found if isinstance(each, str)]
        found = "、".join(texts) if len(texts) == len(found) else Counted().entries(len(found))
    shown = str(found)
    return words.short(shown, 200)


def claim_fields(claim: Claim, labels: Labels) -> tuple[tuple[str, str, str], ...]:
    """``(key, name, value)`` of every field of a claim, in words."""
    return tuple(
        (key, translate("History", _FIELDS[key]), value) for key, value in _of_claim(claim, labels)
    )


def _of_claim(claim: Claim, labels: Labels) -> Iterator[tuple[str, str]]:
    speaker = claim.speaker
    yield "words", claim.words
    yield "place", ", ".join(f"{quote.start}–{quote.end}" for quote in claim.fragments)
    yield "kind", labels.value("kind", claim.kind)
    yield "stance", labels.value("stance", claim.stance.polarity)
    yield "target", labels.vendor(claim.stance.target) if claim.stance.target else ""
    yield "certainty", labels.value("certainty", claim.stance.certainty)
    yield "vendors", _vendors(claim, labels)
    yield "metrics", "; ".join(_metrics(claim, labels))
    yield "speaker", " ".join(filter(None, (labels.value("speaker", speaker.type), speaker.name)))
    yield "times", "、".join(quote.text for quote in claim.times)
    yield "flags", ", ".join(claim.flags)
    yield "note", claim.note
    yield "status", words.claim_status(claim.status)
    yield "annotator", claim.annotator


def _vendors(claim: Claim, labels: Labels) -> str:
    found = []
    for entry in claim.vendors:
        mentions = "、".join(quote.text for quote in entry.mentions)
        stance = labels.value("stance", entry.stance)
        facts = ", ".join(filter(None, (stance, mentions)))
        found.append(labels.vendor(entry.vendor) + (f" ({facts})" if facts else ""))
    return "; ".join(found)


def _metrics(claim: Claim, labels: Labels) -> Iterator[str]:
    for metric in claim.metrics:
        kind = labels.value("metric_kind", metric.kind)
        yield f"{metric.quote.text} ({kind}, {labels.metric_value(metric)})"


def _of_article(article: Article) -> Iterator[tuple[str, str]]:
    plain: dict[str, Callable[[Article], str | None]] = {
        "title": lambda each: each.title,
        "name": lambda each: each.name,
        "source": lambda each: each.source,
        "author": lambda each: each.author,
        "published": lambda each: each.published,
        "source_url": lambda each: each.source_url,
        "retrieved": lambda each: each.retrieved,
        "license": lambda each: each.license,
        "rights": lambda each: each.rights,
        "split": lambda each: each.split,
    }
    for key, read in plain.items():
        yield key, read(article) or ""
    yield "script", words.script_name(article.script)
    yield "status", words.article_status(article.status)
