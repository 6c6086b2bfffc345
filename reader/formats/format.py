"""The form that every format has: a name, how it is recognised, a reader and a writer."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.formats.losses import Capabilities
from reader.formats.marks import RawDocument, Unit

#: Reads a file (or a folder, where the format is one) into documents.
#: Raises :class:`reader.formats.marks.FormatError` naming file and place.
Read = Callable[[Path], Iterator[RawDocument]]

#: Turns documents (offsets in code points, passengers aboard) into files: name to bytes.
Write = Callable[[Sequence[RawDocument]], dict[str, bytes]]

#: Whether the beginning of a file (its name, its first bytes) looks like this format.
Sniff = Callable[[str, bytes], bool]

#: Sentences for people about what is going to be written.
Remarks = Callable[[Sequence[RawDocument]], Iterator[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One interchange format.

    ``read`` or ``write`` is ``None`` where a direction makes no sense (a table for people is
    not read back). ``units`` are those that a person may declare for a file that does not say.
    ``folder`` is true where ``read`` takes a whole folder too, as tools with a file a document
    keep them. ``remarks`` tells what of the documents' marks other tools may stumble over.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    sniff: Sniff
    holds: Capabilities
    read: Read | None
    write: Write | None
    units: tuple[Unit, ...] = (Unit.CODE_POINTS,)
    folder: bool = False
    remarks: Remarks | None = None
