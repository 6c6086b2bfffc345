"""UIMA CAS JSON 0.4, as INCEpTION exchanges it: the whole claim as structures, nothing lost.

A file is one article. Offsets are UTF-16 units by the standard. The stance towards a vendor is the
``role`` of a link whose ``target`` is the mention; a vendor without mention is a link without one.
Every annotation of ours keeps its words and the place it was made at: while it stands there its
words are checked, and where another tool moved it the new place holds.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.core.natural_order import by_path
from reader.formats.cas_reading import documents
from reader.formats.cas_writing import cas_of
from reader.formats.format import Format
from reader.formats.losses import Holds, capabilities
from reader.formats.marks import FormatError, RawDocument, Unit
from reader.formats.reading import load_bytes, members, parsed
from reader.formats.texts import file_names

_BEGINS = re.compile(rb'\s*\{\s*"%(TYPES|HEADER|FLAGS|FEATURE_STRUCTURES|VIEWS)"')


def write(found: Sequence[RawDocument]) -> dict[str, bytes]:
    """One ``.json`` file a document; raises nothing for documents that carry their claims."""
    names = file_names(found)
    return {f"{name}.json": cas_of(document) for name, document in zip(names, found, strict=True)}


def read(path: Path) -> Iterator[RawDocument]:
    """The texts of a file, or of every such file in a folder. Raises :class:`FormatError`."""
    if not path.is_dir():
        yield from _file(path, path.name)
        return
    inside = sorted((file for file in path.rglob("*.json") if file.is_file()), key=by_path)
    wanted = [file for file in inside if _begins(load_bytes(file))]
    if not wanted:
        raise FormatError(f"{path.name}: no CAS JSON file in this folder")
    for file in wanted:
        yield from _file(file, file.relative_to(path).as_posix())


def _file(path: Path, place: str) -> Iterator[RawDocument]:
    value = members(parsed(load_bytes(path), place), place)
    yield from documents(value, name=path.stem, place=place)


def _begins(head: bytes) -> bool:
    return _BEGINS.match(head.removeprefix(b"\xef\xbb\xbf")) is not None


def sniff(name: str, head: bytes) -> bool:
    """A JSON object that begins with a section of a CAS."""
    return name.endswith(".json") and _begins(head)


CAS_JSON = Format(
    key="cas-json",
    name="UIMA CAS JSON (INCEpTION)",
    suffixes=(".json",),
    sniff=sniff,
    holds=capabilities(Holds.NATIVE),
    read=read,
    write=write,
    units=(Unit.UTF16, Unit.CODE_POINTS),
    folder=True,
)
