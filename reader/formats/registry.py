"""Every format there is, and which one a file is."""

import stat
from pathlib import Path

from reader.formats.archives import is_archive, unpacked
from reader.formats.brat import BRAT
from reader.formats.cas_json import CAS_JSON
from reader.formats.conll import BIO, BMES
from reader.formats.doccano import DOCCANO
from reader.formats.format import Format
from reader.formats.label_studio import LABEL_STUDIO
from reader.formats.marks import FormatError
from reader.formats.peek import as_utf8, broken_json, is_json
from reader.formats.prodigy import PRODIGY
from reader.formats.spacy_docbin import DOCBIN
from reader.formats.spacy_json import SPACY_JSON
from reader.formats.tables import CSV, HTML, MARKDOWN
from reader.formats.w3c import W3C
from reader.formats.webanno_tsv import WEBANNO_TSV
from reader.formats.yedda import YEDDA

FORMATS: tuple[Format, ...] = (
    LABEL_STUDIO,
    DOCCANO,
    PRODIGY,
    BRAT,
    SPACY_JSON,
    DOCBIN,
    BIO,
    BMES,
    W3C,
    CAS_JSON,
    WEBANNO_TSV,
    YEDDA,
    CSV,
    MARKDOWN,
    HTML,
)

#: A long text may come before what tells the format; of JSON a very long one.
_HEAD, _LONG_HEAD = 1_000_000, 16_000_000

#: How archives begin that are not unpacked: 7z and RAR.
_ARCHIVES = (b"7z\xbc\xaf", b"Rar!")

#: So many files of a folder tell what it is.
_LOOKED_AT = 100


def format_named(key: str) -> Format:
    """The format with this key. Raises :class:`FormatError` listing those there are."""
    for form in FORMATS:
        if form.key == key:
            return form
    raise FormatError(f"no format {key}; there are " + ", ".join(form.key for form in FORMATS))


def detect(path: Path) -> Format:
    """The one format that *path* looks like. Raises :class:`FormatError` for none or several."""
    with unpacked(path) as inside:
        found = candidates(inside)
    if len(found) == 1:
        return found[0]
    asked = found or [form for form in FORMATS if form.folder or not path.is_dir()]
    keys = ", ".join(form.key for form in asked if form.is_read)
    if found:
        raise FormatError(f"{path.name} could be any of {keys}; say which")
    raise FormatError(_unknown(path, keys))


def _unknown(path: Path, keys: str) -> str:
    """Why a file or folder is of no format: the nearest reason that can be seen."""
    if path.is_dir():
        return f"{path.name} has no file of a format that comes as a folder; there are {keys}"
    head = _head(path)
    if not head.strip():
        return f"{path.name} is empty"
    if is_archive(path):
        return f"{path.name} has no file of a format that is known in it; there are {keys}"
    if head.startswith(_ARCHIVES):
        return f"{path.name} is an archive; unpack it and take in what lies in it"
    if b"<xmi:XMI" in head[:_HEAD]:
        return f"{path.name} is UIMA XMI; let the tool export UIMA CAS JSON instead"
    why = broken_json(head) if len(head) < _HEAD else ""
    if why:
        return f"{path.name}: not JSON: {why}"
    return f"{path.name} is of no format that is known; there are {keys}"


def candidates(path: Path) -> tuple[Format, ...]:
    """Every format that *path* looks like. Raises :class:`FormatError` if it cannot be read.

    A folder is what the files in it are, first of those formats that come as folders.
    """
    if path.is_dir():
        return tuple(_in_folder(path))
    head = _head(path)
    found = _sniffed(path.name, head)
    if not found and len(head) >= _HEAD and is_json(path.name, head):
        found = _sniffed(path.name, _head(path, _LONG_HEAD))
    return found


def _sniffed(name: str, head: bytes) -> tuple[Format, ...]:
    return tuple(form for form in FORMATS if form.is_read and form.sniff(name, head))


def _in_folder(folder: Path) -> list[Format]:
    forms = [form for form in FORMATS if form.folder and form.is_read]
    inside = sorted(path for path in folder.rglob("*") if path.is_file())[:_LOOKED_AT]
    heads = [(path.name, _head(path)) for path in inside]
    found = [form for form in forms if any(form.sniff(name, head) for name, head in heads)]
    # Else several files of a format with one file, as tools write one for each of their users.
    alone = {form.key: form for name, head in heads for form in _sniffed(name, head)}
    return found or list(alone.values())


def _head(path: Path, size: int = _HEAD) -> bytes:
    try:
        # Asked before opening: opening a pipe would wait for its other end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise FormatError(f"{path.name} is neither a file nor a folder")
        with path.open("rb") as file:
            return as_utf8(file.read(size))
    except OSError as error:
        raise FormatError(f"{path.name} cannot be read: {error.strerror or error}") from error
