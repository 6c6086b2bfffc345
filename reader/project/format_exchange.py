"""DatasetExchange claims with other tools: what came in, what needs repair, what cannot go out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.change import Change, Setting
from reader.core.claim import Claim
from reader.core.errors import NotFoundError
from reader.core.ids import fresh_id
from reader.core.span import Span
from reader.project.writing import Writing

if TYPE_CHECKING:
    # The formats and what repairs them are a tenth of all that the start of the app would load.
    from reader.dataset.options import Filter, Progress
    from reader.formats.losses import Loss
    from reader.formats.marks import Unit
    from reader.project.format_imports import FormatImport
    from reader.project.repairs import Repairable


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatExport:
    """What was written for another tool, and how many spans were read back and found right."""

    format: str
    folder: Path
    files: tuple[str, ...]
    claims: int
    spans: int
    verified: int
    losses: "Sequence[Loss]"
    remarks: tuple[str, ...] = ()


class FormatExchange(Writing):
    """The part of :class:`reader.project.Project` that talks with other tools."""

    def losses(
        self, key: str, *, only: "Filter | None" = None, progress: "Progress | None" = None
    ) -> "tuple[Loss, ...]":
        """What the format *key* cannot hold of this project's claims; nothing is written.

        *only* chooses claims, here and in :meth:`export_format`.
        """
        # Lazy: see above; so in all that follows.
        from reader.project.format_exports import losses_of

        return losses_of(self, key, only, progress)

    def export_format(
        self,
        folder: Path,
        key: str,
        *,
        only: "Filter | None" = None,
        progress: "Progress | None" = None,
        force: bool = False,
    ) -> FormatExport:
        """Write every article with its claims for another tool, whole or not at all.

        The loss list is saved beside the files. Files that are not as an earlier export wrote
        them are replaced only with *force*. Raises :class:`FormatError` or
        :class:`DatasetError`; then, and when *progress* raises, nothing was written.
        """
        # Lazy: see above.
        from reader.project.format_exports import send_out

        return send_out(self, folder, key, only=only, progress=progress, force=force)

    def import_format(
        self,
        path: Path,
        key: str | None = None,
        *,
        unit: "Unit | None" = None,
        encoding: str | None = None,
    ) -> "FormatImport":
        """Take in a file of another tool as one change.

        *key* names the format (else it is detected), *unit* the offsets' unit where the file
        does not say or does not keep to it, *encoding* that of files which are not UTF-8 (else
        the likeliest is taken, and told). Marks that fit nowhere go to :meth:`repairs`.
        Raises :class:`FormatError`; then nothing changed.
        """
        # Lazy: see above.
        from reader.project.format_imports import bring_in

        return bring_in(self, path, key, unit, encoding)

    def repairs(self) -> "tuple[Repairable, ...]":
        """Marks of imported files that fit nowhere for certain, in the order they came."""
        # Lazy: see above.
        from reader.project.repairs import Waiting

        return Waiting(self).repairs

    def import_of(self, repair_id: str) -> str | None:
        """The id of the history row of the import that a repair came with, the last if several.

        ``None`` when the project's history does not tell.
        """
        # Lazy: see above.
        from reader.project.repairs import is_repair

        for entry in self._store.entries():
            added, removed = (
                any(isinstance(value, Setting) and is_repair(value, repair_id) for value in values)
                for values in (entry.change.added, entry.change.removed)
            )
            if added and not removed and entry.reason == "import_format":
                return entry.id
        return None

    def settle(self, repair_id: str, spans: Sequence[Span] | None) -> Claim | None:
        """Settle a repair: make its claim at *spans*, or with ``None`` throw the mark away.

        A claim that went out from here and lost its place is moved, if it is as it was then.

        One change: undo brings the repair back and takes the claim out.
        """
        # Lazy: see above.
        from reader.project.repairs import Waiting, repaired

        waiting = Waiting(self)
        repair = next((item for item in waiting.repairs if item.id == repair_id), None)
        if repair is None:
            raise NotFoundError(f"the project has no repair {repair_id}")
        setting = waiting.change((repair_id,))
        if spans is None:
            self.apply(Change(*setting), reason="drop_repair")
            return None
        quotes = tuple(self.quote(repair.article, span) for span in sorted(spans))
        text = self.text(repair.article)
        claim = repaired(repair, quotes, text, annotator=self.annotator)
        moved = self._as_it_was(repair_id, claim) if repair.moves else None
        if moved is None and self.has(claim):
            claim = replace(claim, id=fresh_id())
        removed, added = setting
        gone = () if moved is None else (moved,)
        self.apply(Change((*removed, *gone), (*added, claim)), reason="settle_repair")
        return claim

    def _as_it_was(self, repair_id: str, claim: Claim) -> Claim | None:
        """The claim of this id here, if nobody touched it since the repair's import."""
        came = self.import_of(repair_id)
        if came is None or not self.has(claim):
            return None
        touched = self.history(claim=claim.id, limit=1)
        seq = self.entry(came).seq
        return self.claim(claim.id) if all(entry.seq <= seq for entry in touched) else None
