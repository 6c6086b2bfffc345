"""What a window needs after its first article stands on the screen, each made when asked for."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core.lazily import Lazily
from reader.viewmodels.background import Background
from reader.viewmodels.desk import Desk
from reader.viewmodels.languages import Languages
from reader.viewmodels.scripts import Scripts

if TYPE_CHECKING:
    from reader.viewmodels.acts import Acts
    from reader.viewmodels.articles import ArticleList
    from reader.viewmodels.backing_up import BackingUp
    from reader.viewmodels.finding import FindHere
    from reader.viewmodels.following import Following
    from reader.viewmodels.importing import Importing
    from reader.viewmodels.indexing import Indexing
    from reader.viewmodels.likeness import Likeness
    from reader.viewmodels.naming import Naming
    from reader.viewmodels.proposals import Proposer
    from reader.viewmodels.readying import Readying, finders
    from reader.viewmodels.suggesting import Suggesting
    from reader.viewmodels.vendor_finding import VendorFinder
    from reader.viewmodels.word_borders import WordBorders
else:
    Acts = Lazily("reader.viewmodels.acts", "Acts")
    BackingUp = Lazily("reader.viewmodels.backing_up", "BackingUp")
    FindHere = Lazily("reader.viewmodels.finding", "FindHere")
    Following = Lazily("reader.viewmodels.following", "Following")
    Importing = Lazily("reader.viewmodels.importing", "Importing")
    Indexing = Lazily("reader.viewmodels.indexing", "Indexing")
    Likeness = Lazily("reader.viewmodels.likeness", "Likeness")
    Naming = Lazily("reader.viewmodels.naming", "Naming")
    Proposer = Lazily("reader.viewmodels.proposals", "Proposer")
    Readying = Lazily("reader.viewmodels.readying", "Readying")
    Suggesting = Lazily("reader.viewmodels.suggesting", "Suggesting")
    VendorFinder = Lazily("reader.viewmodels.vendor_finding", "VendorFinder")
    WordBorders = Lazily("reader.viewmodels.word_borders", "WordBorders")
    finders = Lazily("reader.viewmodels.readying", "finders")


class Later(QObject):
    """Makes each when it is first asked for; what listens to the desk takes up what is open.

    :meth:`pieces` makes all that nobody has asked for, and :meth:`end` ends what was made.
    """

    desk: Desk
    articles: "ArticleList"
    languages: Languages
    scripts: Scripts
    background: Background

    def __init__(self, *, words: bool) -> None:
        """Without *words* no dictionary of words is loaded."""
        super().__init__()
        self._with_words = words

    @cached_property
    def acts(self) -> "Acts":
        """What people do to claims and articles."""
        return Acts(self.desk)

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
    def readying(self) -> "Readying":
        """Loads what a claim needs before it is there."""
        return Readying(self.desk, (*finders(), self.proposer.prepare))

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
    def likeness(self) -> "Likeness":
        """Tells of articles that are nearly the same."""
        made = Likeness(self.desk, self.background)
        made.found.connect(self.articles.take_twins)
        self.articles.twins_wanted.connect(made.look)
        return made

    @cached_property
    def following(self) -> "Following":
        """Looks for what other programs change."""
        return Following(self.desk)

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
        for name, kind in vars(Later).items():
            if isinstance(kind, cached_property):
                yield partial(getattr, self, name)

    def end(self) -> None:
        """End what works on its own, as far as it was made; twice is harmless."""
        for name in ("words", "following", "indexing", "backing_up"):
            if name in vars(self):
                getattr(self, name).close()
