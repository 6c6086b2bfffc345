"""Search over everything in a project, in either script: exact spans, ready to be annotated."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.core.claim import Claim
from reader.core.span import Span
from reader.project.converting import Converting
from reader.script.fold import fold
from reader.script.search_forms import in_widths, search_forms
from reader.store.matching import pattern
from reader.store.search import searchable


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words stand: article id and span in code points of its source text."""

    article: str
    span: Span


def occurrences(text: str, queries: tuple[str, ...]) -> Iterator[Span]:
    """Where any of *queries* (made :func:`searchable`) stands in *text*, in order and apart.

    Where two queries match at one place the longer is taken.
    """
    if any(queries):
        yield from (Span(*found.span()) for found in pattern(queries).finditer(text))


def plain_forms(query: str) -> tuple[str, ...]:
    """The query folded, in either width."""
    return tuple(map(searchable, in_widths(query)))


class Searching(Converting):
    """The part of :class:`reader.project.Project` that finds words."""

    def wordings(self, query: str) -> tuple[str, ...]:
        """The query folded, and in the words of the other side of the strait where they differ."""
        forms = search_forms(self.converter(), query)
        return tuple(dict.fromkeys(map(searchable, forms)))

    def search(self, query: str, *, wordings: bool = False) -> Iterator[Hit]:
        """Every place where *query* stands in the articles, newest article first.

        Script and case do not matter; punctuation and spaces do. With *wordings* also the other
        side's words are found, which loads phrase dictionaries.
        """
        found = self.texts_with(self.wordings(query) if wordings else plain_forms(query))
        for article, _text, spans in found:
            for span in spans:
                yield Hit(article, span)

    def texts_with(self, forms: tuple[str, ...]) -> Iterator[tuple[str, str, Iterator[Span]]]:
        """The article, its text and the places of *forms* in it, newest article first.

        *forms* are :func:`plain_forms` or :meth:`wordings` of a query. One text at a time: whoever
        wants the first does not wait for the last.
        """
        for article, text in self._store.find_texts(forms):
            yield article, text, occurrences(text, forms)

    def count_articles(self, query: str, *, wordings: bool = False) -> int:
        """In how many articles *query* stands, exactly, as of :meth:`search`."""
        return self._store.count_texts(self.wordings(query) if wordings else plain_forms(query))

    def near_duplicates(self) -> tuple[tuple[str, ...], ...]:
        """The ids of articles that tell the same story, a group each, also across scripts.

        Every text is read: for a background thread.
        """
        # Lazy: the start of the app does without datasets.
        from reader.dataset.near_duplicates import neighbours

        articles = {row.article.id: row.article.sha256 for row in self.articles()}
        found = neighbours(
            tuple(articles), text=lambda id_: self._store.text(articles[id_]), fold=fold
        )
        groups: dict[str, list[str]] = {}
        for id_ in articles:
            groups.setdefault(found.root[id_], []).append(id_)
        return tuple(tuple(group) for group in groups.values() if len(group) > 1)

    @property
    def all_indexed(self) -> bool:
        """Whether the search index holds everything; what it does not hold is found more slowly."""
        return self._store.all_indexed()

    def index_next(self) -> bool:
        """Bring some of what waits into the search index; whether there was anything.

        A large import leaves that for afterwards. Nothing else of the project changes. Raises
        :class:`StoreError`.
        """
        return self._store.index_next()

    def search_claims(self, query: str, *, limit: int = -1) -> tuple[Claim, ...]:
        """Claims in whose words, note, speaker or flags *query* stands, newest first."""
        forms = plain_forms(query)
        return tuple(
            claim
            for claim in self._store.find_claims(forms, limit=limit)
            if any(form in searchable(part) for part in _parts(claim) for form in forms)
        )

    def claims_tagged(self, *, limit: int = -1, **tags: frozenset[str]) -> tuple[Claim, ...]:
        """Claims with one of these ``vendors``, ``stances``, ``kinds`` or ``flags``, newest first.

        Each is a set of keys. Raises :class:`StoreError`.
        """
        return self._store.tagged_claims(limit=limit, **tags)


def _parts(claim: Claim) -> Iterator[str]:
    yield from (fragment.text for fragment in claim.fragments)
    yield claim.note
    yield claim.speaker.name or ""
    yield from claim.flags
