"""The work of exchanging claims with other tools; loaded when somebody exchanges some."""

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

from reader.dataset.writing import Staging
from reader.formats.format import Format
from reader.formats.locate import locate
from reader.formats.losses import Loss, counted, losses
from reader.formats.marks import FormatError, RawDocument, Unit
from reader.formats.registry import detect, format_named
from reader.formats.take_apart import document_of
from reader.project.interchange import FormatExport
from reader.project.remembering import Remembering
from reader.project.taking_in import FormatImport, TakingIn

#: Written beside every export to another tool: what it could not hold, claim by claim.
LOSSES_FILE = "zhubi-losses.json"


def losses_of(project: Remembering, key: str) -> tuple[Loss, ...]:
    """What the format *key* cannot hold of the project's claims."""
    return losses(project.claims(), format_named(key).holds)


def send_out(project: Remembering, folder: Path, key: str) -> FormatExport:
    """As :meth:`reader.project.Project.export_format`."""
    form = format_named(key)
    if form.write is None:
        raise FormatError(f"{form.name} is only read")
    documents = [
        document_of(row.article, project.text(row.article.id), project.claims(row.article.id))
        for row in project.articles()
    ]
    files = form.write(documents)
    spans, verified = _verified(form, files, documents)
    found = losses_of(project, key)
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


def bring_in(project: Remembering, path: Path, key: str | None, unit: Unit | None) -> FormatImport:
    """As :meth:`reader.project.Project.import_format`."""
    form = detect(path) if key is None else format_named(key)
    if form.read is None:
        raise FormatError(f"{form.name} is only written")
    locations = locate(list(form.read(path)), unit=unit)
    intake = TakingIn(project, path.name)
    for location in locations:
        intake.take(location)
    if intake.change is not None:
        project.take_in(intake.change, intake.texts, reason="import_format")
    return intake.report(form, locations)


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
