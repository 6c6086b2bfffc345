"""What a window needs after its first article stands on the screen, each made when asked for."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core.lazily import Lazily
from reader.viewmodels.background import Background
from reader.viewmodels.desk import Desk
from reader.viewmodels.keymap import Keymap
from reader.viewmodels.scripts import Scripts
from reader.viewmodels.wording.languages import Languages

if TYPE_CHECKING:
    from reader.viewmodels.acts import Acts
    from reader.viewmodels.claim.naming import Naming
    from reader.viewmodels.claim.preloading import Preloading, finders
    from reader.viewmodels.claim.proposals import Proposer
    from reader.viewmodels.claim.suggesting import Suggesting
    from reader.viewmodels.claim.vendor_finding import VendorFinder
    from reader.viewmodels.exchange.importing import Importing
    from reader.viewmodels.finding import FindHere
    from reader.viewmodels.lists.articles import ArticleList
    from reader.viewmodels.lists.near_duplicates import NearDuplicates
    from reader.viewmodels.project_file.backing_up import BackingUp
    from reader.viewmodels.project_file.external_changes import ExternalChanges
    from reader.viewmodels.project_file.indexing import Indexing
    from reader.viewmodels.word_borders import WordBorders
else:
    Acts = Lazily("reader.viewmodels.acts", "Acts")
    BackingUp = Lazily("reader.viewmodels.project_file.backing_up", "BackingUp")
    FindHere = Lazily("reader.viewmodels.finding", "FindHere")
    ExternalChanges = Lazily("reader.viewmodels.project_file.external_changes", "ExternalChanges")
    Importing = Lazily("reader.viewmodels.exchange.importing", "Importing")
    Indexing = Lazily("reader.viewmodels.project_file.indexing", "Indexing")
    NearDuplicates = Lazily("reader.viewmodels.lists.near_duplicates", "NearDuplicates")
    Naming = Lazily("reader.viewmodels.claim.naming", "Naming")
    Proposer = Lazily("reader.viewmodels.claim.proposals", "Proposer")
    Preloading = Lazily("reader.viewmodels.claim.preloading", "Preloading")
    Suggesting = Lazily("reader.viewmodels.claim.suggesting", "Suggesting")
    VendorFinder = Lazily("reader.viewmodels.claim.vendor_finding", "VendorFinder")
    WordBorders = Lazily("reader.viewmodels.word_borders", "WordBorders")
    finders = Lazily("reader.viewmodels.claim.preloading", "finders")


class LazyModels(QObject):
    """Makes each when it is first asked for; what listens to the desk takes up what is open.

    :meth:`pieces` makes all that nobody has asked for, and :meth:`end` ends what was made.
    """

    desk: Desk
    articles: "ArticleList"
    languages: Languages
    scripts: Scripts
    keymap: Keymap
    background: Background

    def __init__(self, *, words: bool) -> None:
        """Without *words* no dictionary of words is loaded."""
        super().__init__()
        self._with_words = words

    @cached_property
    def acts(self) -> "Acts":
        """What people do to claims and articles."""
        return Acts(self.desk, lambda: self.keymap.shown("edit.redo"))

    @cached_property
    def naming(self) -> "Naming":
        """Gives claims vendors, known and new ones."""
        return Naming(self.desk, self.languages)

    @cached_property
    def vendor_finder(self) -> "VendorFinder":
        """Finds vendors by what is typed."""
        return VendorFinder(self.desk, self.languages)

    @cached_property
    def suggesting(self) -> "Suggesting":
        """What might be claims."""
        return Suggesting(self.desk)

    @cached_property
    def proposer(self) -> "Proposer":
        """What is offered for a claim."""
        return Proposer(self.desk)

    @cached_property
    def preloading(self) -> "Preloading":
        """Loads what a claim needs before it is there."""
        return Preloading(self.desk, (*finders(), self.proposer.prepare))

    @cached_property
    def finder(self) -> "FindHere":
        """Finds words in the article."""
        return FindHere(self.desk, self.scripts, self.background)

    @cached_property
    def words(self) -> "WordBorders":
        """Where words begin and end."""
        return WordBorders(self.desk, child=self._with_words)

    @cached_property
    def importing(self) -> "Importing":
        """Takes articles in."""
        return Importing(self.desk, self.background)

    @cached_property
    def near_duplicates(self) -> "NearDuplicates":
        """Tells of articles that are nearly the same."""
        made = NearDuplicates(self.desk, self.background)
        made.found.connect(self.articles.take_twins)
        self.articles.twins_wanted.connect(made.look)
        return made

    @cached_property
    def external_changes(self) -> "ExternalChanges":
        """Looks for what other programs change."""
        return ExternalChanges(self.desk)

    @cached_property
    def indexing(self) -> "Indexing":
        """Brings what waits into the search index."""
        return Indexing(self.desk)

    @cached_property
    def backing_up(self) -> "BackingUp":
        """Keeps backups."""
        return BackingUp(self.desk, self.background)

    def pieces(self) -> Iterator[Callable[[], object]]:
        """One piece of work for each, for a turn of the event loop."""
        for name, kind in vars(LazyModels).items():
            if isinstance(kind, cached_property):
                yield partial(getattr, self, name)

    def end(self) -> None:
        """End what works on its own, as far as it was made; twice is harmless."""
        for name in ("words", "external_changes", "indexing", "backing_up"):
            if name in vars(self):
                getattr(self, name).close()
