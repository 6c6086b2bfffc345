"""Changing what may be said about claims: the tag set's values and the list of vendors."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.change import Change, Entity
from reader.core.errors import ConflictError
from reader.core.lazily import Lazily
from reader.core.tagset import TagSet, Vendor
from reader.project.writing import Writing
from reader.script.fold import fold

if TYPE_CHECKING:
    from reader.core.tag_edits import (
        changed_vendors,
        edited,
        merged_vendor,
        with_vendor_in_place,
    )
else:
    changed_vendors = Lazily("reader.core.tag_edits", "changed_vendors")
    edited = Lazily("reader.core.tag_edits", "edited")
    merged_vendor = Lazily("reader.core.tag_edits", "merged_vendor")
    with_vendor_in_place = Lazily("reader.core.tag_edits", "with_vendor_in_place")


class Tagging(Writing):
    """The acts of :class:`reader.project.Project` on its own tag set and vendors."""

    def edit_tags(
        self, tag_set: TagSet | None = None, vendors: Sequence[Vendor] = ()
    ) -> Change | None:
        """Take an edited tag set and edited or new vendors over, as one change.

        Aliases are folded; vendors that are not among *vendors* stay as they are. The tag
        set's version grows. ``None`` when nothing differs. Raises :class:`RecordError` for what
        cannot stand, such as a value that is gone instead of retired.
        """
        removed: list[Entity] = []
        added: list[Entity] = []
        before = self.tag_set()
        after = before if tag_set is None else edited(before, tag_set)
        if after != before:
            removed.append(before)
            added.append(after)
        folded = [replace(one, aliases=tuple(map(fold, one.aliases))) for one in vendors]
        old, new = changed_vendors(self.vendors(), folded)
        if not (added or new):
            return None
        reason = "edit_tag_set" if added else "edit_vendors"
        return self.apply(Change((*removed, *old), (*added, *new)), reason=reason)

    def merge_vendors(self, vendor_id: str, into: str) -> Change:
        """Let one vendor be another: its aliases join, every claim follows, it is retired.

        One change. Raises :class:`NotFoundError`, or :class:`ConflictError` when the two are one
        or a claim has both with different stances.
        """
        other, kept = self.vendor(vendor_id), self.vendor(into)
        if other.id == kept.id:
            raise ConflictError(f"{vendor_id} is the same vendor")
        pairs: list[tuple[Entity, Entity]] = [
            (claim, with_vendor_in_place(claim, other.id, kept.id))
            for claim in self._store.claims_naming(other.id)
        ]
        # Without its aliases: else the finder would go on offering both.
        pairs.append((other, replace(other, aliases=(), retired=True)))
        pairs.append((kept, merged_vendor(kept, other)))
        real = [(before, after) for before, after in pairs if before != after]
        change = Change(tuple(before for before, _ in real), tuple(after for _, after in real))
        return self.apply(change, reason="merge_vendors")
