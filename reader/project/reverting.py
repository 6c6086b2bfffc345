"""Taking back one old change by itself, without the changes that came after it."""

from reader.core.change import Change
from reader.core.errors import ConflictError
from reader.core.tagset import TagSet, Vendor
from reader.project.writing import Writing


class Reverting(Writing):
    """The part of :class:`reader.project.Project` that reverts a change, however old."""

    def undo_entry(self, entry_id: str) -> Change:
        """Take back one change, however old, if what it left is still as it left it.

        This is a new change of its own, which can be undone like any other. Raises
        :class:`ConflictError` when something it touched was changed since, or when the project
        or its claims need what would be gone.
        """
        entry = self.entry(entry_id)
        change = entry.change.inverse()
        self._refuse_needed(change)
        return self.apply(change, reason=f"revert_{entry.reason}")

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
