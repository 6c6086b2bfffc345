"""Which kind of document a file is by its content, and how each is read."""

from collections.abc import Iterator

from reader.intake.content import Content
from reader.intake.documents import docx, epub
from reader.intake.documents.mhtml import is_mhtml, read_mhtml
from reader.intake.documents.odt import read_odt
from reader.intake.documents.parts import Parts
from reader.intake.encoding import Decoded, check_text
from reader.intake.errors import Reason, RefusalError

#: No document larger than this is read, in bytes: most of a large one are pictures.
LARGEST_DOCUMENT = 64 * 1024 * 1024
_ZIP = b"PK\x03\x04"
_ODT = b"application/vnd.oasis.opendocument.text"
#: Other archives that people take for documents, by a part that they have.
_OTHERS = {
    "xl/workbook.xml": "it is a spreadsheet; saved as CSV it can be read",
    "xl/workbook.bin": "it is a spreadsheet; saved as CSV it can be read",
    "ppt/presentation.xml": "it is a presentation",
}


def is_document(data: bytes) -> bool:
    """Whether a file that begins so is an archive or a saved web page."""
    return data.startswith(_ZIP) or is_mhtml(data)


def read_document(data: bytes, *, forced: str | None = None) -> tuple[Decoded, Content]:
    """The text of a document, and how it was decoded.

    *forced* is the encoding of a saved page; office documents say theirs themselves. Raises
    :class:`RefusalError`, for a book with :attr:`Reason.COLLECTION`.
    """
    if not data.startswith(_ZIP):
        return read_mhtml(data, forced=forced)
    parts = Parts.of(data)
    if epub.CONTAINER in parts.names:
        raise RefusalError(Reason.COLLECTION)
    if docx.has_main(parts):
        content = docx.read_docx(parts)
    elif _is_odt(parts):
        content = read_odt(parts)
    else:
        what = next((what for part, what in _OTHERS.items() if part in parts.names), "")
        raise RefusalError(Reason.WRONG_KIND, what or "it is a zip archive")
    check_text(content.text)
    return Decoded(text=content.text, encoding="utf-8", how="declared"), content


def chapters_of(data: bytes, *, forced: str | None = None) -> Iterator[epub.Chapter] | None:
    """The chapters, when *data* is a book. Raises :class:`RefusalError`."""
    if not data.startswith(_ZIP):
        return None
    parts = Parts.of(data)
    return epub.chapters(parts, forced=forced) if epub.CONTAINER in parts.names else None


def _is_odt(parts: Parts) -> bool:
    if "content.xml" not in parts.names:
        return False
    kind = parts.read_if_there("mimetype")
    return kind is not None and kind.strip().startswith(_ODT)
