"""All view-models of one window, built once and handed down; the only place that knows them all."""

from PySide6.QtCore import QLocale, QObject, QSettings

from reader.viewmodels.acts import Acts
from reader.viewmodels.articles import ArticleList
from reader.viewmodels.background import Background
from reader.viewmodels.backing_up import BackingUp
from reader.viewmodels.claims import ClaimList
from reader.viewmodels.desk import Desk
from reader.viewmodels.doubts import Doubts
from reader.viewmodels.finding import FindHere
from reader.viewmodels.following import Following
from reader.viewmodels.importing import Importing
from reader.viewmodels.indexing import Indexing
from reader.viewmodels.keymap import Keymap
from reader.viewmodels.languages import Languages, of_system
from reader.viewmodels.likeness import Likeness
from reader.viewmodels.naming import Naming
from reader.viewmodels.opening import Opening
from reader.viewmodels.proposals import Proposer
from reader.viewmodels.readying import Readying, finders
from reader.viewmodels.scripts import Scripts
from reader.viewmodels.settings import Settings
from reader.viewmodels.suggesting import Suggesting
from reader.viewmodels.vendor_finding import VendorFinder
from reader.viewmodels.word_borders import WordBorders


class Session(QObject):
    """Holds them, and ends them in order. Without *words* no dictionary of words is loaded."""

    def __init__(self, store: QSettings, languages: Languages, *, words: bool = True) -> None:
        super().__init__()
        self.settings = Settings(store, self)
        self.languages = languages
        self.keymap = Keymap(self.settings, self)
        self.background = Background(self)
        self.desk = Desk(self)
        self.acts = Acts(self.desk)
        self.articles = ArticleList(self.desk, self)
        self.claims = ClaimList(self.desk, languages, self)
        self.naming = Naming(self.desk, languages)
        self.vendor_finder = VendorFinder(self.desk, languages)
        self.suggesting = Suggesting(self.desk)
        self.proposer = Proposer(self.desk)
        self.readying = Readying(self.desk, (*finders(), self.proposer.prepare))
        self.scripts = Scripts(self.desk, self.background, self.settings)
        self.doubts = Doubts(self.desk, self.scripts, self.background)
        self.finder = FindHere(self.desk, self.scripts, self.background)
        self.words = WordBorders(self.desk, child=words)
        self.importing = Importing(self.desk, self.background)
        self.likeness = Likeness(self.desk, self.background)
        self.opening = Opening(self.desk, self.settings)
        self.following = Following(self.desk)
        self.indexing = Indexing(self.desk)
        self.backing_up = BackingUp(self.desk, self.background)
        self.settings.changed.connect(self._follow_settings)

    def speak(self) -> None:
        """Speak the language of the settings, or the system's when none is chosen."""
        self.languages.speak(self.settings.get("language") or of_system(QLocale.system()))

    def close(self) -> None:
        """End background work and close the project; calling it twice is harmless."""
        self.words.close()
        self.following.close()
        self.indexing.close()
        self.backing_up.close()
        self.background.close()
        self.opening.looking_over.close()
        if self.desk.is_open:
            self.desk.open(None)

    def _follow_settings(self, key: str) -> None:
        if key == "language":
            self.speak()
