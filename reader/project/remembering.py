"""What was taken out or changed and can come back: the trash and the undoing of one old change."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.article import Article
from reader.core.change import Change, Entity
from reader.core.claim import Claim
from reader.core.errors import ConflictError, NotFoundError
from reader.core.history import Entry
from reader.core.tagset import TagSet, Vendor
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


class Remembering(Writing):
    """The part of :class:`reader.project.Project` that brings things back."""

    def entry(self, entry_id: str) -> Entry:
        """The history row with this id. Raises :class:`NotFoundError`."""
        return self._store.entry_with_id(entry_id)

    def history_for(self, reason: str) -> tuple[Entry, ...]:
        """What was done for this reason, undone and repeated, newest first."""
        return self._store.entries_for(reason)

    def undo_entry(self, entry_id: str) -> Change:
        """Take back one change, however old, if what it left is still as it left it.

        This is a new change of its own, which can be undone like any other. Raises
        :class:`ConflictError` when something it touched was changed since, or when the project
        or its claims need what would be gone.
        """
        entry = self.entry(entry_id)
        change = entry.change.inverse()
        self._refuse_needed(change)
        return self._write(change, reason=f"revert_{entry.reason}")

    def _refuse_needed(self, change: Change) -> None:
        if not (change.touched(TagSet) or change.touched(Vendor)):
            return
        # Lazy: the first paint does without the checks of a whole project.
        from reader.project.health import tag_remarks

        kept = {(type(value), value.id) for value in change.added}
        gone = {(type(value), value.id) for value in change.removed} - kept
        before = self.tag_set()
        after = next((value for value in change.added if isinstance(value, TagSet)), before)
        known = {vendor.id for vendor in self.vendors()}
        left = known - {ident for kind, ident in gone if kind is Vendor}
        if (TagSet, before.id) in gone or any(
            set(tag_remarks("", claim, after, left)) - set(tag_remarks("", claim, before, known))
            for claim in self.claims()
        ):
            raise ConflictError("the project or its claims need what would be gone")

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
                if not self._present(value):
                    found.setdefault((type(value).__name__, value.id), Removed(value, entry))
        return tuple(found.values())

    def bring_back(self, removed: Sequence[Removed]) -> Change:
        """Put things from the trash back as they were, as one change.

        Raises :class:`ConflictError` when a claim's article is gone too and is not among them.
        """
        values: tuple[Entity, ...] = tuple(item.value for item in removed)
        return self._write(Change(added=values), reason="bring_back")

    def was(self, claim: Claim) -> bool:
        """Whether the claim of this id has ever been exactly so here."""
        found = self._store.page(
            before=None, limit=-1, annotator=None, article=None, claim=claim.id
        )
        return any(
            value == claim
            for entry in found
            for value in (*entry.change.added, *entry.change.removed)
        )

    def _present(self, value: Claim | Article) -> bool:
        try:
            if isinstance(value, Claim):
                self.claim(value.id)
            else:
                self.article(value.id)
        except NotFoundError:
            return False
        return True
