"""What kind of file it is, by its name and first bytes, and what is surely no article."""

import enum
import re
from pathlib import PurePath

from reader.intake.errors import Reason, RefusalError


class Kind(enum.Enum):
    """The forms of text that are read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCUMENT = "document"


#: The endings of the files that are looked for in folders.
SUFFIXES: dict[str, Kind] = {
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".mhtml": Kind.HTML,
    ".mht": Kind.HTML,
    ".docx": Kind.DOCUMENT,
    ".odt": Kind.DOCUMENT,
    ".epub": Kind.DOCUMENT,
}

#: The endings of files with an article a record; those of JSON are not looked for in folders, where
#: most are settings.
COLLECTIONS = (".jsonl", ".ndjson", ".csv", ".tsv", ".json")

_DATA = frozenset((
    ".xml", ".yaml", ".yml", ".toml", ".ini", ".conll", ".ann", ".py", ".js", ".css", ".log",
))  # fmt: skip

#: How files of other kinds begin, and what they are.
MAGIC = (
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "a zip archive"),
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "a rich text document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"Rar!\x1a\x07", "an archive"),
    (b"\x7fELF", "a program"),
)

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html)[\s>]",
    re.IGNORECASE,
)


def is_article_name(name: str) -> bool:
    """Whether a file of this name in a folder is taken for an article."""
    suffix = PurePath(name).suffix.lower()
    return suffix in SUFFIXES or suffix in COLLECTIONS[:-1]


def is_collection_name(name: str) -> bool:
    """Whether a file of this name holds an article a record."""
    return PurePath(name).suffix.lower() in COLLECTIONS


def may_hold_records(name: str) -> bool:
    """Whether a file of this name is looked into for records: its ending says nothing else."""
    suffix = PurePath(name).suffix.lower()
    return SUFFIXES.get(suffix, Kind.TEXT) is Kind.TEXT and suffix not in _DATA


def refuse_other_kinds(name: str, data: bytes) -> None:
    """Raise :class:`RefusalError` when name or first bytes say that this is no article."""
    for magic, what in MAGIC:
        if data.startswith(magic):
            raise RefusalError(Reason.WRONG_KIND, f"it is {what}")
    suffix = PurePath(name).suffix.lower()
    if suffix in COLLECTIONS:
        raise RefusalError(Reason.COLLECTION)
    if suffix in _DATA:
        raise RefusalError(Reason.WRONG_KIND, f"it is a {suffix} file")


def kind_of(name: str, text: str) -> Kind:
    """The form of a text by its file's name; without a known ending a page is told by its head."""
    known = SUFFIXES.get(PurePath(name).suffix.lower())
    if known is not None:
        return known
    return Kind.HTML if _PAGE.match(text[:2000]) else Kind.TEXT
