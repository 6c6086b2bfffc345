"""Claims and articles that were removed, and putting them back."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.article import Article
from reader.core.change import Change, Entity
from reader.core.claim import Claim
from reader.core.history import Entry
from reader.project.writing import Writing


@dataclass(frozen=True, slots=True)
class Removed:
    """A claim or article that is no longer there: what it was, and the entry that took it out."""

    value: Claim | Article
    entry: Entry


def with_articles(chosen: Sequence[Removed], every: Sequence[Removed]) -> tuple[Removed, ...]:
    """The chosen ones, and before them the articles in the trash that their claims stand in."""
    ids = {each.value.id for each in chosen}
    wanted = {each.value.article for each in chosen if isinstance(each.value, Claim)} - ids
    return (*(each for each in every if each.value.id in wanted), *chosen)


class Trash(Writing):
    """The part of :class:`reader.project.Project` that brings back what was removed."""

    def trash(self) -> tuple[Removed, ...]:
        """Claims and articles that are gone, the last to go first.

        Undoing the making of a claim is no throwing away, so what undo took out is not listed.
        """
        found: dict[tuple[str, str], Removed] = {}
        for entry in self._store.removals():
            kept = {value.id for value in entry.change.added}
            for value in entry.change.removed:
                if value.id in kept or not isinstance(value, Claim | Article):
                    continue
                if not self.has(value):
                    found.setdefault((type(value).__name__, value.id), Removed(value, entry))
        return tuple(found.values())

    def bring_back(self, removed: Sequence[Removed]) -> Change:
        """Put things from the trash back as they were, as one change.

        Raises :class:`ConflictError` when a claim's article is gone too and is not among them.
        """
        values: tuple[Entity, ...] = tuple(item.value for item in removed)
        return self.apply(Change(added=values), reason="bring_back")
