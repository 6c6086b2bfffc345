"""The work of sending claims out to other tools; loaded when somebody sends some."""

import hashlib
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import overload

from reader.dataset.foreign import as_written, refuse_foreign, sums_in
from reader.dataset.options import Progress
from reader.dataset.steps import Steps
from reader.dataset.writing import Staging
from reader.formats.format import Format, Read
from reader.formats.locate import Location, locate
from reader.formats.losses import Loss, counted, losses
from reader.formats.marks import FormatError, RawDocument
from reader.formats.registry import format_named
from reader.formats.take_apart import document_of
from reader.formats.writing import json_with_list
from reader.project.interchange import FormatExport
from reader.project.remembering import Remembering

#: Written beside every export to another tool: what it could not hold, claim by claim, and the
#: sums of the files, by which a later export knows them again.
LOSSES_FILE = "zhubi-losses.json"

Step = Callable[[], None]


class _Watched(Sequence[RawDocument]):
    """Documents that tell each time when one of them is taken, however a format goes over them."""

    def __init__(self, documents: Sequence[RawDocument], step: Step) -> None:
        self._documents = documents
        self._step = step

    def __len__(self) -> int:
        return len(self._documents)

    @overload
    def __getitem__(self, at: int) -> RawDocument: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[RawDocument]: ...
    def __getitem__(self, at: int | slice) -> RawDocument | Sequence[RawDocument]:
        self._step()
        return self._documents[at]

    def __iter__(self) -> Iterator[RawDocument]:
        for document in self._documents:
            self._step()
            yield document


def losses_of(project: Remembering, key: str, progress: Progress | None = None) -> tuple[Loss, ...]:
    """What the format *key* cannot hold of the project's claims."""
    held = format_named(key).holds
    ids = project.article_ids()
    steps = Steps(progress, len(ids))
    found: list[Loss] = []
    for id_ in ids:
        steps.step()
        found.extend(losses(project.claims(id_), held))
    return tuple(found)


def send_out(
    project: Remembering,
    folder: Path,
    key: str,
    *,
    progress: Progress | None = None,
    force: bool = False,
) -> FormatExport:
    """As :meth:`reader.project.Project.export_format`."""
    form = format_named(key)
    if form.write is None:
        raise FormatError(f"{form.name} is only read")
    ids = project.article_ids()
    steps = Steps(progress, 3 * len(ids))  # each article is read, written and read back
    documents: list[RawDocument] = []
    found: list[Loss] = []
    for id_ in ids:
        steps.step()
        claims = project.claims(id_)
        documents.append(document_of(project.article(id_), project.text(id_), claims))
        found.extend(losses(claims, form.holds))
    files = form.write(_Watched(documents, steps.step))
    earlier = sums_in(folder / LOSSES_FILE)
    if not force:
        refuse_foreign(folder, (*files, LOSSES_FILE), as_written(earlier, listed=LOSSES_FILE))
    spans, verified = _verified(form, files, documents, steps.step)
    _put(folder, {**files, LOSSES_FILE: _loss_list(form, found, files, earlier)})
    return FormatExport(
        format=form.key,
        folder=folder,
        files=(*files, LOSSES_FILE),
        claims=sum(len(document.passenger) for document in documents),
        spans=spans,
        verified=verified,
        losses=tuple(found),
        remarks=tuple(form.remarks(documents)) if form.remarks else (),
    )


def _put(folder: Path, files: Mapping[str, bytes]) -> None:
    with Staging(folder) as staging:
        for name, content in files.items():
            staged = staging.file(name)
            staged.path.write_bytes(content)
            staged.adopt(content.count(b"\n"))
        staging.commit()


def _loss_list(
    form: Format, found: Sequence[Loss], files: Mapping[str, bytes], earlier: Mapping[str, str]
) -> bytes:
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    head = {"format": form.key, "files": dict(sorted({**earlier, **sums}.items()))}
    entries = [
        {
            "claim": loss.claim,
            "part": loss.part,
            "holds": loss.holds.value,
            "before": loss.before,
            "after": loss.after,
        }
        for loss in found
    ]
    return json_with_list({**head, "lost": counted(found)}, "entries", entries)


def _verified(
    form: Format, files: Mapping[str, bytes], documents: Sequence[RawDocument], step: Step
) -> tuple[int, int]:
    """How many spans were to be written, and how many a reader of the files finds right.

    A format that is not read back, or that keeps no words, verifies nothing by itself: then
    both numbers count what could be compared, the spans against their quotes. Nor can a folder
    be read back in which there is no document.
    """
    read = form.read
    if read is None or not documents:
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
        locations = [place for path in sources for place in _located(read, path, step)]
    spans = sum(len(mark.spans) for place in locations for mark in place.document.marks)
    right = sum(len(item.spans) for place in locations for item in place.located)
    if right != spans:
        raise FormatError(f"{form.name}: {right} of {spans} spans verified; nothing was written")
    return spans, right


def _located(read: Read, path: Path, step: Step) -> Sequence[Location]:
    documents = []
    for document in read(path):
        step()
        documents.append(document)
    return locate(documents)
