"""What a project has, as far as a format asks that keeps claims but not their texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.core.claim import Claim
from reader.formats.marks import RawDocument


@dataclass(frozen=True, slots=True)
class Known:
    """An article of the project: its id, and the names by which a file may mean it."""

    id: str
    name: str
    title: str


class Holdings(Protocol):
    """What such a format may ask of the project that it is read into."""

    @property
    def annotator(self) -> str:
        """Who signs claims whose maker the file does not name."""
        ...

    def articles(self) -> Sequence[Known]:
        """Every article."""
        ...

    def saying(self, words: str, /) -> Sequence[str]:
        """The ids of the articles that have exactly these words, two at the most."""
        ...

    def text(self, article: str, /) -> str:
        """The text of the article with this id."""
        ...

    def claim(self, id_: str, /) -> Claim | None:
        """The project's claim with this id, as it is now."""
        ...

    def was_later(self, claim: Claim, than: Claim | None, /) -> bool:
        """Whether the project's claim of this id was exactly so after it last was as *than*."""
        ...

    def value(self, field: str, written: str, /) -> str | None:
        """The key of a field's value that is written as its key or its name in any language."""
        ...

    def vendor(self, written: str, /) -> str | None:
        """The id of the vendor that is written as its id, a name or an alias, in any script."""
        ...


class Written:
    """The texts of documents that were just written, to read a file of them back."""

    annotator = ""

    def __init__(self, documents: Sequence[RawDocument]) -> None:
        self._documents = {_article_of(each) or each.name: each for each in documents}

    def articles(self) -> Sequence[Known]:
        """Every document."""
        return [Known(id_, each.name, each.name) for id_, each in self._documents.items()]

    def saying(self, _: str) -> Sequence[str]:
        """None: every row names its article."""
        return ()

    def text(self, article: str) -> str:
        """The document's text."""
        return self._documents[article].text

    def claim(self, _: str) -> None:
        """None: everything is read from the file."""

    def was_later(self, _: Claim, __: Claim | None) -> bool:
        """Nothing was before."""
        return False

    def value(self, _: str, __: str) -> None:
        """None: what is written stays as it is."""

    def vendor(self, _: str) -> None:
        """None: what is written stays as it is."""


def _article_of(document: RawDocument) -> str | None:
    """The id of the article, as the claims that ride along tell it."""
    return next((claim["article"] for claim in document.passenger.values()), None)
