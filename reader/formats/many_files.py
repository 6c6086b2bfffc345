"""Exports of several files taken in together, with annotators kept apart where files are theirs.

doccano writes a file for each of its users, INCEpTION a folder for each document with a file for
each user in it. Neither names the user inside.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from reader.core.natural_order import by_path
from reader.formats.format import Format
from reader.formats.holdings import Holdings
from reader.formats.marks import FormatError, RawDocument
from reader.formats.peek import as_utf8

#: Names of doccano's files that are no user's.
_NOBODY = ("all", "unknown", "doccano")
_OF_USER = re.compile(
    r"(?:^|.*/)(?:annotation|curation)(?:_\w+)?/([^/]+)/([^/]+?)(?:\.\w+)?(?:/.*)?"
)
_CURATED = "CURATION_USER"
_HEAD = 1_000_000


def files_of(folder: Path, form: Format) -> list[Path]:
    """The files in *folder* that a format which is no folder reads, as a person counts them."""
    found = []
    for path in sorted((file for file in folder.rglob("*") if file.is_file()), key=by_path):
        with path.open("rb") as file:
            if form.sniff(path.name, as_utf8(file.read(_HEAD))):
                found.append(path)
    return found


def documents_of(files: Sequence[Path], form: Format, holdings: Holdings) -> Iterator[RawDocument]:
    """The documents of several files. Raises :class:`FormatError`."""
    if not files:
        raise FormatError(f"no file of {form.name} in it")
    found = [(file, list(form.documents(file, holdings))) for file in files]
    users = form.key == "doccano" and all(file.stem not in _NOBODY for file in files)
    if users and len(files) > 1:
        # Who took our marks in has them still; for all others they are marks of their own.
        own = max(found, key=lambda each: sum(map(_known, each[1])))[0]
        for file, documents in found:
            for document in documents:
                yield _of(document, file.stem, kept=file is own)
        return
    for _, documents in found:
        yield from documents


def signed(documents: Sequence[RawDocument]) -> Iterator[RawDocument]:
    """The documents of a folder, those in the places that INCEpTION gives to users signed."""
    for document in documents:
        found = _OF_USER.fullmatch(document.place.partition(",")[0])
        if found is None or document.annotator is not None:
            yield document
            continue
        name = PurePosixPath(found[1])
        named = replace(document, name=name.stem or document.name)
        yield named if found[2] == _CURATED else _of(named, found[2], kept=True)


def _known(document: RawDocument) -> int:
    return sum(mark.id in document.passenger for mark in document.marks)


def _of(document: RawDocument, user: str, *, kept: bool) -> RawDocument:
    """A document with the marks of one user; those of ours keep their ids where they are *kept*."""
    ours = set(document.passenger) if kept else set()

    def named(id_: str) -> str:
        return id_ if id_ in ours or id_.partition(".")[0] in ours else f"{user}:{id_}"

    return replace(
        document,
        annotator=user,
        marks=tuple(replace(mark, id=named(mark.id)) for mark in document.marks),
        links=tuple(
            replace(link, source=named(link.source), target=named(link.target))
            for link in document.links
        ),
        passenger=document.passenger if kept else {},
    )
