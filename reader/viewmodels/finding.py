"""Finding words: in the article in hand and everywhere, in either script, as source spans."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.core.claim import Claim
from reader.core.lazily import Lazily
from reader.core.span import Span
from reader.project import Project
from reader.project.searching import occurrences, plain_forms
from reader.script import Converter, in_widths
from reader.store.search import searchable
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.lists.tag_words import meant
from reader.viewmodels.scripts import Scripts
from reader.viewmodels.wording.labels import Labels

if TYPE_CHECKING:
    from reader.suggest.occurrences import surroundings
else:
    surroundings = Lazily("reader.suggest.occurrences", "surroundings")

#: Taiwan's words for what the mainland calls otherwise, and the other way round.
_WORDINGS = ("tw2sp", "s2twp")

#: More hits than this are not listed.
MOST = 500


@dataclass(frozen=True, slots=True)
class Found:
    """One hit anywhere: its article and span with the words around, or the claim that it is in."""

    article: str
    title: str
    span: Span
    before: str
    words: str
    after: str
    claim: str | None = None


class FindHere(QObject):
    """The hits in the article in hand, one of them current. ``changed``: they are others now.

    The words of the other side of the strait (軟體 for 软件) join as soon as their
    dictionaries are loaded.
    """

    changed = Signal()

    def __init__(self, desk: Desk, scripts: Scripts, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._scripts = scripts
        self._background = background
        self._query = ""
        self._forms: tuple[str, ...] = ()
        self.hits: tuple[Span, ...] = ()
        self.at = -1
        desk.article_changed.connect(self._follow)

    @property
    def current(self) -> Span | None:
        """The current hit."""
        return self.hits[self.at] if 0 <= self.at < len(self.hits) else None

    def search(self, query: str, *, near: int = 0) -> None:
        """Find *query*; the first hit from the code point *near* on becomes current."""
        self._query = query.strip()
        self._forms = plain_forms(self._query) if self._query else ()
        self._search(near=near)
        if self._query:
            work = wordings(self._scripts.converter(), self._query)
            self._background.start(work, done=self._widen, failed=lambda _error: None)

    def step(self, by: int) -> Span | None:
        """Make the next (1) or previous (-1) hit current, round at the ends."""
        if self.hits:
            self.at = (self.at + by) % len(self.hits)
            self.changed.emit()
        return self.current

    def _widen(self, answer: tuple[str, tuple[str, ...]]) -> None:
        query, forms = answer
        if query == self._query and not set(forms) <= set(self._forms):
            self._forms = tuple(dict.fromkeys((*self._forms, *forms)))
            self._search(near=self.current.start if self.current else 0)

    def _follow(self) -> None:
        if self._forms:
            self._search()

    def _search(self, *, near: int = 0) -> None:
        article = self._desk.article
        if article is None or not self._forms:
            self.hits = ()
        else:
            text = self._desk.project.text(article.id)
            self.hits = tuple(occurrences(text, self._forms))
        after = (at for at, hit in enumerate(self.hits) if hit.start >= near)
        self.at = next(after, 0 if self.hits else -1)
        self.changed.emit()


def wordings(converter: Converter, query: str) -> Callable[[Job], tuple[str, tuple[str, ...]]]:
    """The work that tells what *query* is called on the other side: it, and folded forms."""

    def work(_job: Job) -> tuple[str, tuple[str, ...]]:
        converted = (converter.convert(query, config) for config in _WORDINGS)
        return query, tuple(searchable(form) for one in converted for form in in_widths(one))

    return work


def everywhere(desk: Desk, query: str, labels: Labels | None = None) -> Iterator[Found]:
    """Hits in all articles, then claims that have the words in note, speaker or flags.

    At last come claims whose vendors, stance, kind or flags are called so, as *labels* know them.
    At most :data:`MOST` of each; they are looked for as they are asked for.
    """
    query, project = query.strip(), desk.project
    if not query:
        return
    seen: defaultdict[str, list[Span]] = defaultdict(list)
    for hit in in_texts(desk, plain_forms(query)):
        seen[hit.article].append(hit.span)
        yield hit
    told: set[str] = set()
    for claim in chain(project.search_claims(query, limit=MOST), _tagged(project, query, labels)):
        if claim.id not in told and not any(map(claim.span.covers, seen[claim.article])):
            told.add(claim.id)
            title = project.article(claim.article).shown_title
            around = surroundings(project.text(claim.article), claim.span)
            yield Found(claim.article, title, claim.span, *around, claim.id)


def in_texts(desk: Desk, forms: tuple[str, ...]) -> Iterator[Found]:
    """Hits of *forms* in all articles, at most :data:`MOST`; found as they are asked for."""
    left, project = MOST, desk.project
    for article, text, spans in project.texts_with(forms):
        title = project.article(article).shown_title
        for span in islice(spans, left):
            left -= 1
            yield Found(article, title, span, *surroundings(text, span))
        if not left:
            break


def _tagged(project: Project, query: str, labels: Labels | None) -> Iterator[Claim]:
    """Claims tagged with what is called *query*: the whole name, in any language and script."""
    if labels is not None:
        forms = plain_forms(query)
        tags = meant(labels, lambda name: searchable(name) in forms)
        yield from project.claims_tagged(
            vendors=tags.vendors,
            stances=tags.of("stance"),
            kinds=tags.of("kind"),
            flags=tags.of("flag"),
            limit=MOST,
        )
