"""All view-models of one window, built once and handed down; the only place that knows them all."""

from PySide6.QtCore import QLocale, QSettings

from reader.viewmodels.background import Background
from reader.viewmodels.desk import Desk
from reader.viewmodels.doubts import Doubts
from reader.viewmodels.keymap import Keymap
from reader.viewmodels.lazy_models import LazyModels
from reader.viewmodels.lists.articles import ArticleList
from reader.viewmodels.lists.claims import ClaimList
from reader.viewmodels.project_file.opening import Opening
from reader.viewmodels.scripts import Scripts
from reader.viewmodels.settings import Settings
from reader.viewmodels.wording.languages import Languages, of_system


class Session(LazyModels):
    """Makes what a first article needs, leaves the rest to :class:`LazyModels`; ends all."""

    def __init__(self, store: QSettings, languages: Languages, *, words: bool = True) -> None:
        super().__init__(words=words)
        self.settings = Settings(store, self)
        self.languages = languages
        self.keymap = Keymap(self.settings, self)
        self.background = Background(self)
        self.desk = Desk(self)
        self.articles = ArticleList(self.desk, self)
        self.claims = ClaimList(self.desk, languages, self)
        self.scripts = Scripts(self.desk, self.background, self.settings)
        self.doubts = Doubts(self.desk, self.scripts, self.background)
        self.opening = Opening(self.desk, self.settings)
        self.settings.changed.connect(self._follow_settings)

    def speak(self) -> None:
        """Speak the language of the settings, or the system's when none is chosen."""
        self.languages.speak(self.settings.get("language") or of_system(QLocale.system()))

    def close(self) -> None:
        """End background work and close the project; calling it twice is harmless."""
        self.end()
        self.background.close()
        self.opening.health_check.close()
        if self.desk.is_open:
            self.desk.open(None)

    def _follow_settings(self, key: str) -> None:
        if key == "language":
            self.speak()
