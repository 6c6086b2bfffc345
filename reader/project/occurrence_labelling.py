"""Label every occurrence: the places where the same words stand, and the claims to make there."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from reader.core.claim import Claim, ClaimStatus, VendorStance
from reader.core.span import Quote, Span
from reader.project import Project
from reader.script import fold

if TYPE_CHECKING:
    # Matchers are loaded when somebody asks: the first paint does without them.
    from reader.suggest.occurrences import Occurrence
    from reader.suggest.vendors import VendorMatcher

#: More places than this are not listed at once.
MOST = 2000


@dataclass(frozen=True, slots=True)
class LabelCandidate:
    """One occurrence with the words around it; ``taken`` when a claim has this very span.

    ``boilerplate`` when it lies in what is never annotated; it is marked only when chosen.
    """

    article: str
    title: str
    span: Span
    before: str
    words: str
    after: str
    taken: bool
    boilerplate: bool

    @property
    def wanted(self) -> bool:
        """Whether a claim is to be made here unless somebody says otherwise."""
        return not (self.taken or self.boilerplate)


def vendor_called(project: Project, words: str) -> str | None:
    """The vendor that *words* name, if they name exactly one and nothing else."""
    folded = fold(words.strip())
    matcher = _matcher(project)
    whole = [found for found in matcher.find(folded) if len(found.span) == len(folded)]
    return whole[0].vendors[0] if len(whole) == 1 and len(whole[0].vendors) == 1 else None


def vendors_named(project: Project, words: str) -> tuple[tuple[Span, tuple[str, ...]], ...]:
    """Where *words* name vendors, and which: spans of code points with ids."""
    return tuple((found.span, found.vendors) for found in _matcher(project).find(fold(words)))


def _matcher(project: Project) -> "VendorMatcher":
    # Lazy: see above.
    from reader.suggest.aliases import default_alias_rules
    from reader.suggest.vendors import VendorMatcher

    return VendorMatcher(project.vendors(), default_alias_rules())


def places(
    project: Project, words: str, *, article: str | None = None, vendor: str | None = None
) -> tuple[LabelCandidate, ...]:
    """Where *words* (or any name of *vendor*) stand in one article or in all, either script."""
    # Lazy: see above.
    from reader.suggest.occurrences import surroundings

    articles = {row.article.id: row.article for row in project.articles()}
    titles = {ident: one.shown_title for ident, one in articles.items()}
    found = list(islice(_occurrences(project, words, article, vendor, titles), MOST))
    order = {ident: at for at, ident in enumerate(titles)}
    found.sort(key=lambda each: (order[each.article], each.span))
    texts: dict[str, str] = {}
    taken: dict[str, set[Span]] = {}
    made = []
    for each in found:
        if each.article not in texts:
            texts[each.article] = project.text(each.article)
            taken[each.article] = {
                claim.span for claim in project.claims(each.article) if len(claim.fragments) == 1
            }
        around = surroundings(texts[each.article], each.span)
        known = each.span in taken[each.article]
        beside = any(
            part.quote.span.overlaps(each.span) for part in articles[each.article].boilerplate
        )
        made.append(
            LabelCandidate(each.article, titles[each.article], each.span, *around, known, beside)
        )
    return tuple(made)


def _occurrences(
    project: Project, words: str, article: str | None, vendor: str | None, titles: dict[str, str]
) -> "Iterator[Occurrence]":
    # Lazy: see above.
    from reader.suggest.occurrences import Occurrence, same_vendor

    if vendor is not None:
        matcher = _matcher(project)
        wanted = titles if article is None else (article,)
        texts = ((ident, fold(project.text(ident))) for ident in wanted)
        yield from same_vendor(vendor, matcher, texts)
        return
    for hit in project.search(words):
        if article is None or hit.article == article:
            yield Occurrence(hit.article, hit.span)


def claims_at(
    project: Project, chosen: Sequence[LabelCandidate], *, template: Claim | None
) -> tuple[Claim, ...]:
    """New claims at these places, described like *template* if there is one, else not at all."""
    tags = project.tag_set()
    made = []
    for place in chosen:
        quote = project.quote(place.article, place.span)
        claim = Claim(
            id=str(uuid.uuid4()),
            article=place.article,
            fragments=(quote,),
            annotator=project.annotator,
            kind=tags.field("kind").default or "opinion",
            tag_set=f"{tags.id}/{tags.version}",
        )
        made.append(claim if template is None else _like(template, claim, quote))
    return tuple(made)


def _like(template: Claim, claim: Claim, quote: Quote) -> Claim:
    """*claim* described as *template*; what lies in its words moves along where they are equal."""
    old = template.fragments[0]
    shift = quote.start - old.start

    def moved(part: Quote) -> Quote | None:
        start, end = part.start - old.start, part.end - old.start
        same = old.span.covers(part.span) and fold(quote.text[start:end]) == fold(part.text)
        if not same:
            return None
        return Quote(Span(part.start + shift, part.end + shift), quote.text[start:end])

    vendors = tuple(
        VendorStance(entry.vendor, entry.stance, tuple(filter(None, map(moved, entry.mentions))))
        for entry in template.vendors
    )
    metrics = tuple(
        replace(metric, quote=there)
        for metric in template.metrics
        if (there := moved(metric.quote)) is not None
    )
    return replace(
        claim,
        kind=template.kind,
        stance=template.stance,
        vendors=vendors,
        metrics=metrics,
        flags=template.flags,
        status=ClaimStatus.DRAFT,
    )
