"""Where words end in the article in hand, asked of a child process and kept for the page."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core.article import paragraphs
from reader.core.change import Change
from reader.core.lazily import Lazily
from reader.core.tagset import Vendor
from reader.script import fold
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk

if TYPE_CHECKING:
    from reader.suggest.quick_words import quick_edges
    from reader.suggest.words import WordFinder
else:
    quick_edges = Lazily("reader.suggest.quick_words", "quick_edges")
    WordFinder = Lazily("reader.suggest.words", "WordFinder")

#: Paragraphs whose words are kept.
KEPT = 4000

Edges = dict[str, tuple[int, ...]]


class WordBorders(QObject):
    """Answers at once: with the dictionary's words when they are known, else with rougher ones.

    The dictionary takes seconds to load and lives in a child process; it is started with the
    first article, after that is on the screen. Without *child* the rough words have to do.
    """

    def __init__(self, desk: Desk, *, child: bool) -> None:
        super().__init__(desk)
        self._desk = desk
        self._child = child
        # A pool of its own: cutting a long article must not keep conversions waiting.
        self._background = Background(self)
        self._finder: WordFinder | None = None
        self._names: tuple[str, ...] | None = None
        self._known: OrderedDict[str, tuple[int, ...]] = OrderedDict()
        desk.opened.connect(self._forget)
        desk.committed.connect(self._follow)

    def word(self, text: str, at: int) -> tuple[int, int]:
        """The word of *text* at the code point *at*: its first, and one past its last."""
        edges = self._known.get(text)
        if edges is None:
            edges = quick_edges(fold(text), self._vendor_names())
            if not self._child:
                self._keep({text: edges})
        found = bisect_right(edges, at)
        return edges[found - 1], edges[min(found, len(edges) - 1)]

    def prepare(self) -> None:
        """Ask for the words of the article in hand; to be called when it is on the screen."""
        article = self._desk.article
        if not self._child or article is None:
            return
        text = self._desk.project.text(article.id)
        wanted = [line for span in paragraphs(text) if (line := span.cut(text)) not in self._known]
        if wanted:
            if self._finder is None:
                self._finder = WordFinder(self._vendor_names())
            work = _cutting(self._finder, wanted)
            self._background.start(work, done=self._keep, failed=lambda _error: None)

    def close(self) -> None:
        """End the child process; calling it twice is harmless."""
        if self._finder is not None:
            self._finder.close()
        self._background.close()

    def _keep(self, edges: Edges) -> None:
        self._known.update(edges)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)

    def _vendor_names(self) -> tuple[str, ...]:
        if self._names is None:
            vendors = self._desk.project.vendors() if self._desk.is_open else ()
            aliases = {alias for vendor in vendors for alias in vendor.aliases}
            self._names = tuple(sorted(aliases))
        return self._names

    def _follow(self, change: Change) -> None:
        if change.touched(Vendor):
            self._forget()

    def _forget(self) -> None:
        self._names = None
        self._known.clear()
        if self._finder is not None:
            self._finder.close()
            self._finder = None


def _cutting(finder: "WordFinder", lines: list[str]) -> Callable[[Job], Edges]:
    def work(job: Job) -> Edges:
        found: Edges = {}
        for line in lines:
            if job.cancelled:
                break
            found[line] = finder.edges(fold(line))
        return found

    return work
