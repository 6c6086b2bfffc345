"""Comparing two annotators over all articles that both have worked on."""

import enum
from collections.abc import Callable, Container
from dataclasses import dataclass
from functools import cached_property, partial

from reader.core.article import Article
from reader.core.claim import Claim
from reader.review.figures import Figures, Tally, added, tally
from reader.review.pairing import Case, cases

#: Told how many articles are done, of how many; whatever it raises ends the work.
Progress = Callable[[int, int], None]


def unwatched(_done: int, _of: int) -> None:
    """The progress that nobody looks at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What one annotator did in one article. ``seen``: whether it was worked on at all."""

    article: Article
    claims: tuple[Claim, ...]
    seen: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One annotator under a name, with the work on each article, in their order."""

    name: str
    works: tuple[Work, ...]


def narrowed(side: Side, sha256: str) -> Side:
    """The side with its work on one article alone."""
    return Side(side.name, tuple(work for work in side.works if work.article.sha256 == sha256))


class Why(enum.StrEnum):
    """Why an article is not compared."""

    #: Only one has it, or its text is another.
    ABSENT = "absent"
    DRIFTED = "drifted"
    #: Only one has worked on it.
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """An article that was not compared; ``by`` is the one whose work there is."""

    article: Article
    by: str
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleAgreement:
    """One article that both worked on: the cases behind its figures."""

    article: Article
    cases: tuple[Case, ...]
    tally: Tally

    @property
    def figures(self) -> Figures:
        """How far the two agree in this article."""
        return self.tally.figures()


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """How far *a* and *b* agree: overall, in each article, and where they do not."""

    a: str
    b: str
    articles: tuple[ArticleAgreement, ...]
    left_out: tuple[LeftOut, ...]

    @cached_property
    def figures(self) -> Figures:
        """Over all compared articles, every case counting the same."""
        return added(each.tally for each in self.articles).figures()


def compare(
    a: Side, b: Side, *, whatever: Container[str] = (), progress: Progress = unwatched
) -> Agreement:
    """Compare article by article.

    Articles are the same when their texts have the same SHA-256, whatever their ids and names.
    One that only one side has worked on is left out, but for those *whatever* names by their
    SHA-256: there it counts that the other has marked nothing. What *progress* raises ends it.
    """
    theirs = {work.article.sha256: work for work in b.works}
    names = {work.article.name: work for work in b.works}
    found: list[ArticleAgreement] = []
    left_out: list[LeftOut] = []
    for done, mine in enumerate(a.works):
        progress(done, len(a.works))
        other = theirs.pop(mine.article.sha256, None)
        why = _why_not(mine, other, names.get(mine.article.name))
        if other is None or (why is not None and mine.article.sha256 not in whatever):
            if mine.seen or (other is not None and other.seen):
                by = a.name if mine.seen else b.name
                left_out.append(LeftOut(article=mine.article, by=by, why=why or Why.ABSENT))
            continue
        pause = partial(progress, done, len(a.works))
        both = cases(mine.claims, other.claims, pause=pause)
        counted = tally(both, length=mine.article.length)
        found.append(ArticleAgreement(article=mine.article, cases=both, tally=counted))
    mine_by_name = {work.article.name: work for work in a.works}
    for rest in theirs.values():
        if rest.seen:
            why = _why_not(rest, None, mine_by_name.get(rest.article.name)) or Why.ABSENT
            left_out.append(LeftOut(article=rest.article, by=b.name, why=why))
    return Agreement(a=a.name, b=b.name, articles=tuple(found), left_out=tuple(left_out))


def _why_not(work: Work, other: Work | None, named: Work | None) -> Why | None:
    if other is None:
        return Why.ABSENT if named is None else Why.DRIFTED
    return None if work.seen and other.seen else Why.UNSEEN
