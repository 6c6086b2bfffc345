"""Claims that ride along in a file without a mark of theirs: deleted in the other tool."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from reader.core.claim import Claim
from reader.core.claim_decoder import claim_of
from reader.core.errors import ZhubiError
from reader.formats.locate import Candidate, Repair
from reader.formats.marks import CLAIM, PASSENGER, Mark, RawDocument


class Riding:
    """Looks at all documents of one file, since several may be of one text with its claims."""

    def __init__(self) -> None:
        self._carried: dict[tuple[str, str], tuple[RawDocument, Mapping[str, Any]]] = {}
        self._seen: set[tuple[str, str]] = set()
        self.notes: list[str] = []

    def see(self, document: RawDocument, article: str) -> None:
        """A document of this file and the id of its article."""
        self._seen.update((article, mark.id) for mark in document.marks)
        for id_, data in document.passenger.items():
            self._carried.setdefault((article, id_), (document, data))

    def alone(self) -> Iterator[tuple[str, Claim, str]]:
        """The mark's id, the claim as it rides along, and its text; unreadable ones are noted."""
        for (article, id_), (document, data) in self._carried.items():
            if (article, id_) in self._seen:
                continue
            try:
                claim = claim_of(data, place=f"{PASSENGER}[{id_}]")
            except ZhubiError as error:
                self.notes.append(f"{document.place}: {error}")
                continue
            yield id_, replace(claim, article=article), document.text


def deleted(mark: str, claim: Claim, text: str) -> Repair:
    """A deleted claim as something to settle: at its own place, or dropped for good."""
    spans = tuple(fragment.span for fragment in claim.fragments)
    fits = all(fragment.fits(text) for fragment in claim.fragments)
    return Repair(
        claim.article,
        Mark(
            id=mark,
            label=CLAIM,
            spans=tuple((span.start, span.end) for span in spans),
            quotes=tuple(fragment.text for fragment in claim.fragments),
        ),
        "it was deleted in the other tool",
        (Candidate(spans, claim.words, "where it was"),) if fits else (),
    )
