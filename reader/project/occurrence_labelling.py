"""Label every occurrence: the places where the same words stand, and the claims to make there."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from reader.core.article import Article
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


@dataclass(frozen=True, slots=True)
class LabelCandidates:
    """Places in order of import and text, and whether there are more than were asked for."""

    places: tuple[LabelCandidate, ...]
    more: bool


def places(
    project: Project,
    words: str,
    *,
    article: str | None = None,
    vendor: str | None = None,
    most: int | None = MOST,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> LabelCandidates:
    """Where *words* (or any name of *vendor*) stand in one article or in all, either script.

    At most so many (``None``: all). *progress* hears of articles looked into, of how many (0: not
    known); what it raises breaks off.
    """
    ids = project.article_ids() if article is None else (article,)
    if vendor is None:
        every = _of_words(project, words, frozenset(ids), progress)
    else:
        every = _of_vendor(project, vendor, ids, progress)
    found = list(islice(every, None if most is None else most + 1))
    more = most is not None and len(found) > most
    by_article: dict[str, list[Span]] = defaultdict(list)
    for each in found[:most]:
        by_article[each.article].append(each.span)
    order = {ident: at for at, ident in enumerate(ids)}
    listed = [
        candidate
        for ident in sorted(by_article, key=order.__getitem__)
        for candidate in _candidates(project, project.article(ident), sorted(by_article[ident]))
    ]
    return LabelCandidates(tuple(listed), more)


def _candidates(
    project: Project, article: Article, spans: Sequence[Span]
) -> Iterator[LabelCandidate]:
    # Lazy: see above.
    from reader.suggest.occurrences import surroundings

    text = project.text_of(article)
    taken = {claim.span for claim in project.claims(article.id) if len(claim.fragments) == 1}
    for span in spans:
        beside = any(part.quote.span.overlaps(span) for part in article.boilerplate)
        around = surroundings(text, span)
        yield LabelCandidate(article.id, article.shown_title, span, *around, span in taken, beside)


def _of_words(
    project: Project, words: str, wanted: frozenset[str], progress: Callable[[int, int], None]
) -> "Iterator[Occurrence]":
    # Lazy: see above.
    from reader.suggest.occurrences import Occurrence

    for hit in project.search(words):
        progress(0, 0)
        if hit.article in wanted:
            yield Occurrence(hit.article, hit.span)


def _of_vendor(
    project: Project, vendor: str, ids: Sequence[str], progress: Callable[[int, int], None]
) -> "Iterator[Occurrence]":
    # Lazy: see above.
    from reader.suggest.aliases import default_alias_rules
    from reader.suggest.occurrences import same_vendor
    from reader.suggest.vendors import VendorMatcher

    matcher = _matcher(project)
    only = VendorMatcher([project.vendor(vendor)], default_alias_rules())

    def texts() -> Iterator[tuple[str, str]]:
        for at, ident in enumerate(ids):
            progress(at, len(ids))
            folded = fold(project.text(ident))
            # Few texts name it; to find every vendor in the others takes ten times as long.
            if only.may_find(folded):
                yield ident, folded

    yield from same_vendor(vendor, matcher, texts())


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
