"""The work of sending claims out to other tools; loaded when somebody sends some."""

import hashlib
import json
import json.encoder
import re
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any, overload

from reader.core.claim import Claim
from reader.core.claim_grammar import Found, fitting, parts_of, stance_and_speaker
from reader.core.codec import to_data
from reader.dataset.options import EVERY_CLAIM, Filter, Progress
from reader.dataset.overwrite_guard import as_written, refuse_foreign, sums_in
from reader.dataset.progress import Steps
from reader.dataset.source import DatasetError
from reader.dataset.staging import Staging
from reader.formats.format import Format
from reader.formats.holdings import Written
from reader.formats.locate import Location, locate
from reader.formats.losses import Carriage, Carried, Loss, carried, carried_only, counted, losses
from reader.formats.marks import FormatError, RawDocument
from reader.formats.registry import format_named
from reader.formats.take_apart import document_of
from reader.formats.writing import encoded, json_with_lines
from reader.project.format_exchange import FormatExport
from reader.project.reading import Reading

#: Written beside every export to another tool: what it could not hold, claim by claim, and the
#: sums of the files, by which a later export knows them again.
LOSSES_FILE = "zhubi-losses.json"

_PART = re.compile(r"(.+)-[0-9]+(\.[a-z]+)")

Step = Callable[[], None]

_text = json.encoder.encode_basestring


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


def _in_order(project: Reading) -> list[str]:
    """The articles by name, in whatever order the project was filled."""
    return [row.article.id for row in sorted(project.articles(), key=lambda row: row.article.name)]


def _chosen(project: Reading, article: str, only: Filter) -> tuple[Claim, ...]:
    """The claims of an article that go out."""
    claims = project.claims(article)
    if only.takes_all:
        return claims
    return tuple(claim for claim in claims if only.takes(to_data(claim)))


def losses_of(
    project: Reading, key: str, only: Filter | None = None, progress: Progress | None = None
) -> tuple[Loss, ...]:
    """What the format *key* cannot hold of the project's claims."""
    only = only or EVERY_CLAIM
    project.know_vendors(only)
    held = format_named(key).holds
    ids = _in_order(project)
    steps = Steps(progress, len(ids))
    found: list[Loss] = []
    for id_ in ids:
        steps.step()
        found.extend(losses(_chosen(project, id_, only), held))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Made:
    """The files of an export, not yet written, and what is to be told of it."""

    files: Mapping[str, bytes]
    claims: int
    losses: Sequence[Loss]
    documents: Sequence[RawDocument]
    #: The articles that have claims, by name, with the SHA-256 of their texts.
    claimed: Mapping[str, str]
    verify: Callable[[], tuple[int, int]]


def send_out(
    project: Reading,
    folder: Path,
    key: str,
    *,
    only: Filter | None = None,
    progress: Progress | None = None,
    force: bool = False,
) -> FormatExport:
    """As :meth:`reader.project.Project.export_format`."""
    form, only = format_named(key), only or EVERY_CLAIM
    project.know_vendors(only)
    ids = _in_order(project)
    steps = Steps(progress, 3 * len(ids))  # each article is read, written and read back
    made = _from_stored(project, form, ids, steps.step) if only.takes_all else None
    made = made or _made(project, form, ids, only, steps.step)
    earlier = sums_in(folder / LOSSES_FILE)
    known = as_written(earlier, listed=LOSSES_FILE)
    if not force:
        refuse_foreign(folder, (*made.files, LOSSES_FILE), known)
    stale = [name for name in earlier if name not in made.files and _goes_on(name, form, made)]
    if not force:
        refuse_foreign(folder, stale, known)
    spans, verified = made.verify()
    kept = {name: digest for name, digest in earlier.items() if name not in stale}
    losses_file = _loss_list(form, made, kept)
    _put(folder, {**made.files, LOSSES_FILE: losses_file}, stale)
    return FormatExport(
        format=form.key,
        folder=folder,
        files=(*made.files, LOSSES_FILE),
        claims=made.claims,
        spans=spans,
        verified=verified,
        losses=made.losses,
        remarks=tuple(form.remarks(made.documents)) if form.remarks else (),
    )


def _goes_on(name: str, form: Format, made: _Made) -> bool:
    """Whether this is a further part of one of the files, of an export that had more of them."""
    found = _PART.fullmatch(name) if form.records is not None else None
    return found is not None and found[1] + found[2] in made.files


def _made(project: Reading, form: Format, ids: Sequence[str], only: Filter, step: Step) -> _Made:
    if form.write is None:
        raise FormatError(f"{form.name} is only read")
    documents: list[RawDocument] = []
    found: list[Loss] = []
    claimed: dict[str, str] = {}
    for id_ in ids:
        step()
        claims, article = _chosen(project, id_, only), project.article(id_)
        documents.append(document_of(article, project.text(id_), claims))
        found.extend(losses(claims, form.holds))
        if claims:
            claimed[article.name] = article.sha256
    files = form.write(_Watched(documents, step))
    return _Made(
        files=files,
        claims=sum(len(document.passenger) for document in documents),
        losses=tuple(found),
        documents=documents,
        claimed=claimed,
        verify=lambda: _verified(form, files, documents, step),
    )


def _from_stored(project: Reading, form: Format, ids: Sequence[str], step: Step) -> _Made | None:
    """The same made of the stored texts of claims, for a format that knows how.

    ``None`` where anything about a claim is odd: then the other way finds out what is wrong.
    """
    made = form.records
    if made is None or not carried_only(form.holds):
        return None
    documents: list[RawDocument] = []
    records: list[bytes] = []
    found: list[Carriage] = []
    claimed: dict[str, str] = {}
    claims = spans = 0
    for id_ in ids:
        step()
        taken = _taken(project, id_)
        if taken is None:
            return None
        document, bodies, parts, data, quotes = taken
        documents.append(document)
        step()
        records.append(made.record(document.name, document.text, bodies, data))
        for claim, part in zip(data, parts, strict=True):
            found += carried(claim, *stance_and_speaker(part), form.holds)
        if bodies:
            claimed[document.name] = project.article(id_).sha256
        claims += len(bodies)
        spans += quotes
    files = made.files(records)
    written = [content for name, content in files.items() if name.endswith(made.suffix)]
    return _Made(
        files=files,
        claims=claims,
        losses=Carried(found),
        documents=documents,
        claimed=claimed,
        verify=lambda: (spans, _reread(form.name, made.spans, written, documents, spans, step)),
    )


#: An article, the texts of its claims, their parts and data, and how many quotes they have.
_Taken = tuple[RawDocument, list[str], Found, list[Any], int]


def _taken(project: Reading, id_: str) -> _Taken | None:
    article, text = project.article(id_), project.text(id_)
    stored, count = project.claims_as_stored(id_)
    parts = parts_of(stored, count)
    if parts is None:
        return None
    written = stored.decode()
    quotes = fitting(written, text)
    data = json.loads(f"[{written.replace(chr(10), ',')}]")
    if quotes is None or not all(map(_apart, data)):
        return None
    bodies = written.split("\n") if count else []
    return RawDocument(name=article.name, text=text), bodies, parts, data, quotes


def _apart(claim: Any) -> bool:
    """Whether the fragments stand in order and do not overlap."""
    pairs = pairwise(claim["fragments"])
    return all(one["end"] <= other["start"] for one, other in pairs)


def _reread(
    name: str,
    spans_in: Callable[[bytes, str], int | None],
    written: Sequence[bytes],
    documents: Sequence[RawDocument],
    spans: int,
    step: Step,
) -> int:
    """How many spans the records of the files have, every one of them right."""
    right = 0
    for document, line in zip(documents, _lines(written), strict=True):
        step()
        right += spans_in(line.rstrip(b",\n"), document.text) or 0
    if right != spans:
        raise FormatError(f"{name}: {right} of {spans} spans verified; nothing was written")
    return right


def _lines(written: Sequence[bytes]) -> Iterator[bytes]:
    """The lines of all files without the brackets around them, one after the other."""
    for content in written:
        with BytesIO(content) as file:
            yield from (line for line in file if line not in (b"[\n", b"]\n", b"\n"))


def _put(folder: Path, files: Mapping[str, bytes], stale: Collection[str]) -> None:
    with Staging(folder) as staging:
        for name in stale:
            staging.drop(name)
        for name, content in files.items():
            staged = staging.file(name)
            staged.path.write_bytes(content)
            staged.adopt(content.count(b"\n"))
            if staged.sha256 != hashlib.sha256(content).hexdigest():
                raise DatasetError(f"{name}: the disk gives back other bytes than were written")
        staging.commit()


def _loss_list(form: Format, made: _Made, earlier: Mapping[str, str]) -> bytes:
    found = made.losses
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in made.files.items()}
    head = {"format": form.key, "files": dict(sorted({**earlier, **sums}.items()))}
    if not form.folder:
        head["articles"] = made.claimed
    entries = (
        f'{{"claim":{_text(claim)},"part":"{part}","holds":"{holds}",'
        f'"before":{_text(before)},"after":{_text(after)}}}'
        for claim, part, holds, before, after in (
            found.plain() if isinstance(found, Carried) else found
        )
    )
    return json_with_lines({**head, "lost": counted(found)}, "entries", map(encoded, entries))


def _verified(
    form: Format, files: Mapping[str, bytes], documents: Sequence[RawDocument], step: Step
) -> tuple[int, int]:
    """How many spans were to be written, and how many a reader of the files finds right.

    A format that is not read back, or that keeps no words, verifies nothing by itself: then
    both numbers count what could be compared, the spans against their quotes. Nor can a folder
    be read back in which there is no document.
    """
    if not form.is_read or not documents:
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
        locations = [place for path in sources for place in _located(form, path, documents, step)]
    spans = sum(len(mark.spans) for place in locations for mark in place.document.marks)
    right = sum(len(item.spans) for place in locations for item in place.located)
    if right != spans:
        raise FormatError(f"{form.name}: {right} of {spans} spans verified; nothing was written")
    return spans, right


def _located(
    form: Format, path: Path, written: Sequence[RawDocument], step: Step
) -> Sequence[Location]:
    documents = []
    for document in form.documents(path, Written(written)):
        step()
        documents.append(document)
    return locate(documents)
