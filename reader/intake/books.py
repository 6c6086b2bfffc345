"""A book's chapters → articles; one that cannot be read is refused alone, by its number."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path, PurePath

from reader.intake.documents.document import chapters_of
from reader.intake.documents.epub import Chapter
from reader.intake.encoding import check_text
from reader.intake.errors import IntakeError, RefusalError
from reader.intake.found import Found, Refused
from reader.intake.intake import (
    LARGEST,
    Intake,
    check_size,
    intake_of,
    shown_name,
    with_stated_facts,
)
from reader.intake.names import clean_name

#: So much of the file's name stands before a chapter's number.
_STEM = 60


def read_book(path: Path, data: bytes, *, encoding: str | None = None) -> Iterator[Found]:
    """The chapters of the book in *data*, which is the file at *path*."""
    name = shown_name(path.name)
    try:
        digest = sha256(data).hexdigest()
        for chapter in chapters_of(data, forced=encoding) or ():
            try:
                yield _article(chapter, name, digest)
            except RefusalError as refusal:
                place = f"{name}, chapter {chapter.number}"
                yield Refused(path, IntakeError(place, refusal.reason, refusal.detail))
    except RefusalError as refusal:
        yield Refused(path, IntakeError(name, refusal.reason, refusal.detail))


def _article(chapter: Chapter, file_name: str, digest: str) -> Intake:
    if chapter.refusal is not None or chapter.content is None or chapter.decoded is None:
        raise chapter.refusal or AssertionError(chapter)
    check_text(chapter.content.text)
    check_size(len(chapter.content.text.encode("utf-8")), LARGEST)
    stem = clean_name(PurePath(file_name).stem)[:_STEM]
    name = clean_name(f"{stem}-{chapter.number}")
    content = with_stated_facts(chapter.content)
    return intake_of(
        chapter.decoded,
        content,
        name=name,
        title=name,
        file_name=file_name,
        file_sha256=digest,
    )
