"""What the records of a file hold besides all that is read, told once a file."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from reader.formats.marks import RawDocument

#: What says nothing, under whatever key.
_EMPTY: tuple[Any, ...] = (None, "", [], {})


class Unread:
    """Counts the keys of records that a reader passes over, and tells them with a document."""

    def __init__(self, known: Collection[str], name: str) -> None:
        """*known* are the keys that are read, or are the tool's own bookkeeping."""
        self._known = known
        self._name = name
        self._counts: Counter[str] = Counter()
        #: Sentences on what was passed over otherwise, told with the last document as well.
        self.notes: list[str] = []

    def see(self, record: Mapping[str, Any]) -> None:
        """Note what a record holds besides."""
        self._counts.update(
            key for key, value in record.items() if key not in self._known and value not in _EMPTY
        )

    def told(self, documents: Iterator[RawDocument]) -> Iterator[RawDocument]:
        """The documents, the last of them with a remark on all that was noted until then."""
        last = None
        for document in documents:
            if last is not None:
                yield last
            last = document
        if last is not None:
            if self._counts:
                found = ", ".join(f"{key} ({count})" for key, count in sorted(self._counts.items()))
                self.notes.append(
                    f"{self._name}: further keys of its records, not taken in: {found}"
                )
            yield replace(last, notes=(*last.notes, *self.notes))
