"""In which script the page shows an article: the mode in force and what converts to it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.change import Setting
from reader.core.errors import ZhubiError
from reader.core.tagset import Vendor
from reader.script import Converter, DictionaryError, Mode, Script, config_for
from reader.viewmodels.background import Background, Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.page.text import Renderer, Rendition
from reader.viewmodels.settings import Settings
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import noop, translate

#: The short names on the buttons: each in its own script, the same in every language.
SHORT = {
    Mode.SOURCE: "原文",
    Mode.SIMPLIFIED: "简",
    Mode.TRADITIONAL: "繁",
    Mode.TAIWAN: "台",
    Mode.TAIWAN_PHRASES: "台+",
    Mode.HONG_KONG: "港",
}

NAMES = {
    Mode.SOURCE: noop("Actions", "As written"),
    Mode.SIMPLIFIED: noop("Actions", "Simplified"),
    Mode.TRADITIONAL: noop("Actions", "Traditional"),
    Mode.TAIWAN: noop("Actions", "Taiwan"),
    Mode.TAIWAN_PHRASES: noop("Actions", "Taiwan with phrases"),
    Mode.HONG_KONG: noop("Actions", "Hong Kong"),
}

_REGION = {Mode.SIMPLIFIED: "SC", Mode.HONG_KONG: "HK", Mode.SOURCE: ""}


def title(mode: Mode) -> str:
    """The mode's name in the language of the interface."""
    return translate("Actions", NAMES[mode])


def region(mode: Mode, script: str) -> str:
    """Whose shapes belong to a mode and the article's own script: ``SC``, ``TC`` or ``HK``."""
    return _REGION.get(mode, "TC") or ("TC" if script == Script.HANT else "SC")


class Scripts(QObject):
    """The mode in force. ``changed`` tells when the page should take :meth:`renderer` anew.

    Dictionaries are loaded in the background at the first use of a mode; until then the page
    keeps what it shows.
    """

    changed = Signal()

    def __init__(self, desk: Desk, background: Background, settings: Settings) -> None:
        super().__init__(desk)
        self._desk = desk
        self._background = background
        self._converter: Converter | None = None
        self._ready: set[str] = set()
        # The same one for the same conversion: the page takes up what it made with it.
        self._renderers: dict[str, Renderer] = {}
        kept = settings.get("mode")
        self.mode = Mode(kept) if kept in set(Mode) else Mode.SOURCE
        self.wanted = self.mode
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.timeout.connect(lambda: settings.set("mode", self.wanted.value))
        desk.opened.connect(self._reset)
        desk.committed.connect(self._follow)
        desk.article_changed.connect(self._prepare)

    def choose(self, mode: Mode) -> None:
        """Show in this mode."""
        with self._desk.state:
            self.wanted = mode
            # Written when the page is painted: writing takes a fifth of the time to the pixels.
            self._keep.start(0)
            self._prepare()

    def turn(self, step: int) -> None:
        """Show in the next mode (1) or the one before (-1)."""
        modes = list(Mode)
        self.choose(modes[(modes.index(self.wanted) + step) % len(modes)])

    def config(self, mode: Mode | None = None) -> str | None:
        """The conversion that a mode is for the article in hand; ``None``: as written."""
        article = self._desk.article
        return config_for(mode or self.mode, Script(article.script)) if article else None

    def remark(self) -> str:
        """What a person should know about the mode in force for this article; often nothing."""
        article = self._desk.article
        if article is None or self.mode is Mode.SOURCE:
            return ""
        script = Script(article.script)
        if self.config() is None:
            return translate("Scripts", "already written so")
        if self.mode is Mode.TAIWAN_PHRASES and script is not Script.HANS:
            return translate("Scripts", "words are changed in simplified articles only")
        if script is Script.MIXED:
            return translate("Scripts", "both scripts are mixed here; the conversion may err")
        return ""

    def renderer(self) -> Renderer | None:
        """What gives a paragraph's rendition; ``None`` shows it as written."""
        config = self.config()
        if config is None or config not in self._ready:
            return None
        found = self._renderers.get(config)
        if found is None:
            found = partial(self._render, self.converter(), config)
            self._renderers[config] = found
        return found

    def converter(self) -> Converter:
        """The project's converter."""
        if self._converter is None:
            self._converter = self._desk.project.converter()
        return self._converter

    @staticmethod
    def _render(converter: Converter, config: str, text: str) -> Rendition:
        return converter.rendition(text, config)

    def _prepare(self) -> None:
        config = self.config(self.wanted)
        if config is None or config in self._ready:
            self._take()
            return
        self._background.start(
            self._loading(self.converter(), config), done=self._loaded, failed=self._failed
        )

    @staticmethod
    def _loading(converter: Converter, config: str) -> Callable[[Job], str]:
        def load(_job: Job) -> str:
            converter.prepare(config)
            return config

        return load

    def _loaded(self, config: str) -> None:
        self._ready.add(config)
        if self._desk.is_open and config == self.config(self.wanted):
            self._take()

    def _failed(self, error: Exception) -> None:
        self.wanted = self.mode
        if isinstance(error, ZhubiError | DictionaryError):
            self._desk.report(lambda: Notice(said(str(error)), Weight.ERROR))
        else:
            self._desk.report(
                lambda: Notice(translate("Scripts", "The conversion failed."), Weight.ERROR)
            )
        self.changed.emit()

    def _take(self) -> None:
        self.mode = self.wanted
        self.changed.emit()

    def _reset(self) -> None:
        self._converter = None
        self._ready = set()
        self._renderers = {}

    def _follow(self, change: object) -> None:
        # The vendors' names are protected from conversion, so new ones need a new converter.
        if hasattr(change, "touched") and (change.touched(Vendor) or change.touched(Setting)):
            self._reset()
            self._prepare()
