"""Exchanging claims with other tools: what came in, what needs repair, what cannot go out."""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.errors import NotFoundError
from reader.core.span import Span
from reader.dataset.writing import Staging
from reader.formats.format import Format
from reader.formats.locate import locate
from reader.formats.losses import Loss, counted, losses
from reader.formats.marks import FormatError, RawDocument, Unit
from reader.formats.registry import detect, format_named
from reader.formats.take_apart import document_of
from reader.project.remembering import Remembering
from reader.project.repairs import KEY, Repairable, setting_of, stored
from reader.project.taking_in import FormatImport, TakingIn

#: Written beside every export to another tool: what it could not hold, claim by claim.
LOSSES_FILE = "zhubi-losses.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatExport:
    """What was written for another tool, and how many spans were read back and found right."""

    format: str
    folder: Path
    files: tuple[str, ...]
    claims: int
    spans: int
    verified: int
    losses: tuple[Loss, ...]
    remarks: tuple[str, ...] = ()


class Interchanging(Remembering):
    """The half of :class:`reader.project.Project` that talks with other tools."""

    def losses(self, key: str) -> tuple[Loss, ...]:
        """What the format *key* cannot hold of this project's claims; nothing is written."""
        return losses(self.claims(), format_named(key).holds)

    def export_format(self, folder: Path, key: str) -> FormatExport:
        """Write every article with its claims for another tool, whole or not at all.

        The loss list is saved beside the files. Raises :class:`FormatError` or
        :class:`DatasetError`; then nothing was written.
        """
        form = format_named(key)
        if form.write is None:
            raise FormatError(f"{form.name} is only read")
        documents = [
            document_of(row.article, self.text(row.article.id), self.claims(row.article.id))
            for row in self.articles()
        ]
        files = form.write(documents)
        spans, verified = _verified(form, files, documents)
        found = self.losses(key)
        with Staging(folder) as staging:
            for name, content in files.items():
                staged = staging.file(name)
                staged.path.write_bytes(content)
                staged.adopt(content.count(b"\n"))
            staging.write(LOSSES_FILE, _loss_list(form, found))
            staging.commit()
        return FormatExport(
            format=form.key,
            folder=folder,
            files=(*files, LOSSES_FILE),
            claims=sum(len(document.passenger) for document in documents),
            spans=spans,
            verified=verified,
            losses=found,
            remarks=tuple(form.remarks(documents)) if form.remarks else (),
        )

    def import_format(
        self, path: Path, key: str | None = None, *, unit: Unit | None = None
    ) -> FormatImport:
        """Take in a file of another tool as one change.

        *key* names the format (else it is detected), *unit* the offsets' unit where the file
        does not say or does not keep to it. Marks that fit nowhere go to :meth:`repairs`.
        Raises :class:`FormatError`; then nothing changed.
        """
        form = detect(path) if key is None else format_named(key)
        if form.read is None:
            raise FormatError(f"{form.name} is only written")
        locations = locate(list(form.read(path)), unit=unit)
        intake = TakingIn(self, path.name)
        for location in locations:
            intake.take(location)
        if intake.change is not None:
            self.take_in(intake.change, intake.texts, reason="import_format")
        return intake.report(form, locations)

    def repairs(self) -> tuple[Repairable, ...]:
        """Marks of imported files that fit nowhere for certain, in the order they came."""
        return stored(self.setting(KEY, [{}]))

    def settle(self, repair_id: str, spans: Sequence[Span] | None) -> Claim | None:
        """Settle a repair: make its claim at *spans*, or with ``None`` throw the mark away.

        One change: undo brings the repair back and takes the claim out.
        """
        waiting = self.repairs()
        repair = next((item for item in waiting if item.id == repair_id), None)
        if repair is None:
            raise NotFoundError(f"the project has no repair {repair_id}")
        rest = tuple(item for item in waiting if item.id != repair_id)
        setting = setting_of(self.stored_setting(KEY), rest)
        if spans is None:
            self._write(Change(*setting), reason="drop_repair")
            return None
        quotes = tuple(self.quote(repair.article, span) for span in sorted(spans))
        claim = Claim(
            id=str(uuid4()),
            article=repair.article,
            fragments=quotes,
            annotator=repair.annotator or self.annotator,
            flags=("repaired", *(() if repair.label == "Claim" else (f"label:{repair.label}",))),
        )
        removed, added = setting
        self._write(Change(removed, (*added, claim)), reason="settle_repair")
        return claim


def _loss_list(form: Format, found: Sequence[Loss]) -> str:
    listed = {
        "format": form.key,
        "lost": counted(found),
        "entries": [
            {
                "claim": loss.claim,
                "part": loss.part,
                "holds": loss.holds.value,
                "before": loss.before,
                "after": loss.after,
            }
            for loss in found
        ],
    }
    return json.dumps(listed, ensure_ascii=False, indent=1) + "\n"


def _verified(
    form: Format, files: dict[str, bytes], documents: Sequence[RawDocument]
) -> tuple[int, int]:
    """How many spans were to be written, and how many a reader of the files finds right.

    A format that is not read back, or that keeps no words, verifies nothing by itself: then
    both numbers count what could be compared, the spans against their quotes.
    """
    if form.read is None:
        quotes = [
            (document.text[start:end], words)
            for document in documents
            for mark in document.marks
            for (start, end), words in zip(mark.spans, mark.quotes or (), strict=True)
        ]
        return len(quotes), sum(cut == words for cut, words in quotes)
    with tempfile.TemporaryDirectory(prefix="zhubi-verify-") as folder:
        for name, content in files.items():
            Path(folder, name).write_bytes(content)
        sources = (
            [Path(folder)]
            if form.folder
            else [Path(folder, name) for name in files if name.endswith(form.suffixes)]
        )
        locations = [place for path in sources for place in locate(list(form.read(path)))]
    spans = sum(len(mark.spans) for place in locations for mark in place.document.marks)
    right = sum(len(item.spans) for place in locations for item in place.located)
    if right != spans:
        raise FormatError(f"{form.name}: {right} of {spans} spans verified; nothing was written")
    return spans, right
