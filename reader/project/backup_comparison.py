"""What differs between a project as it is now and a backup of it, counted before restoring."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.core.article import Article
from reader.core.claim import Claim
from reader.project.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """How many values would come back, be gone, and be as they were, if the backup were taken."""

    back: int
    gone: int
    changed: int

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not (self.back or self.gone or self.changed)


@dataclass(frozen=True, slots=True)
class Differences:
    """What restoring would do to articles and to claims."""

    articles: Sides
    claims: Sides

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return self.articles.same and self.claims.same


def compare(now: Reading, then: Reading) -> Differences:
    """Compare the articles and claims of two open projects by id."""
    return Differences(
        _sides((row.article for row in now.articles()), (row.article for row in then.articles())),
        _sides(now.claims(), then.claims()),
    )


def _sides(now: Iterable[Article | Claim], then: Iterable[Article | Claim]) -> Sides:
    present = {value.id: value for value in now}
    former = {value.id: value for value in then}
    return Sides(
        back=len(former.keys() - present.keys()),
        gone=len(present.keys() - former.keys()),
        changed=sum(former[each] != present[each] for each in former.keys() & present.keys()),
    )
