"""The form that every format has: a name, how it is recognised, a reader and a writer."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.formats.holdings import Holdings
from reader.formats.losses import Capabilities
from reader.formats.marks import FormatError, RawDocument, Unit

#: Reads a file (or a folder, where the format is one) into documents.
#: Raises :class:`reader.formats.marks.FormatError` naming file and place.
Read = Callable[[Path], Iterator[RawDocument]]

#: The same of a file without texts, which is about articles of the project it is read into.
ReadInto = Callable[[Path, Holdings], Iterator[RawDocument]]

#: Turns documents (offsets in code points, passengers aboard) into files: name to bytes.
Write = Callable[[Sequence[RawDocument]], dict[str, bytes]]

#: Whether the beginning of a file (its name, its first bytes) looks like this format.
Sniff = Callable[[str, bytes], bool]

#: Sentences for people about what is going to be written.
Remarks = Callable[[Sequence[RawDocument]], Iterator[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """How a format is written of the texts of claims as they are stored: a record an article.

    ``record`` makes one of the article's name and text, the stored texts, and the data of these;
    ``files`` all files of the records, a line for each in those whose names end in ``suffix``,
    in order, between ``[`` and ``]``; ``spans`` tells how many spans a record read back has, or
    ``None`` when one is not what the text says there.
    """

    suffix: str
    record: Callable[[str, str, Sequence[str], Sequence[Any]], bytes]
    files: Callable[[Iterable[bytes]], dict[str, bytes]]
    spans: Callable[[bytes, str], int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One interchange format.

    ``read`` or ``write`` is ``None`` where a direction makes no sense (a table for people is
    not read back). ``units`` are those that a person may declare for a file that does not say.
    ``folder`` is true where ``read`` takes a whole folder too, as tools with a file a document
    keep them. ``remarks`` tells what of the documents' marks other tools may stumble over.
    ``records`` is a quicker way to write the same files, where the format has one. A format
    that keeps no texts has ``read_into`` instead of ``read``.
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
    records: Records | None = None
    read_into: ReadInto | None = None

    @property
    def is_read(self) -> bool:
        """Whether files of this format are read at all."""
        return self.read is not None or self.read_into is not None

    def documents(self, path: Path, holdings: Holdings) -> Iterator[RawDocument]:
        """What *path* says. Raises :class:`reader.formats.marks.FormatError`."""
        if self.read is not None:
            return self.read(path)
        if self.read_into is not None:
            return self.read_into(path, holdings)
        raise FormatError(f"{self.name} is only written")
