"""Where the script is in doubt: other readings of a conversion, strays in what is written."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from reader.core.article import paragraphs
from reader.core.span import Span
from reader.script import Converter, Mode, Script, detect
from reader.viewmodels.background import Background, Job
from reader.viewmodels.claim_marks import DOUBT
from reader.viewmodels.desk import Desk
from reader.viewmodels.page.highlights import Highlight, Kind
from reader.viewmodels.scripts import Scripts
from reader.viewmodels.wording.words import translate

#: Opens the key of every highlight made here.
PREFIX = DOUBT


def doubtful_readings(converter: Converter, config: str, text: str) -> Iterator[tuple[Span, str]]:
    """Source spans whose conversion had several readings, with all of them, the shown one first."""
    for line in paragraphs(text):
        for choice in converter.rendition(line.cut(text), config).uncertain:
            span = Span(line.start + choice.block.s0, line.start + choice.block.s1)
            yield span, " / ".join(choice.candidates)


def strays(text: str) -> Iterator[Span]:
    """Characters of the other script in a text that is mostly of one."""
    found = detect(text)
    if found.script in (Script.HANS, Script.HANT, Script.MIXED):
        yield from (Span(at, at + 1) for at in found.strays)


class Doubts(QObject):
    """Finds them in the background while they are asked for; ``found`` tells when they are there.

    As written, strays are shown; converted, the places where one of several readings was taken.
    """

    found = Signal()

    def __init__(self, desk: Desk, scripts: Scripts, background: Background) -> None:
        super().__init__(desk)
        self._desk = desk
        self._scripts = scripts
        self._background = background
        self._shown = False
        self._texts: dict[str, str] = {}
        self.marks: tuple[Highlight, ...] = ()
        scripts.changed.connect(self._look)
        desk.article_changed.connect(self._look)

    def show(self, shown: bool) -> None:
        """Look for doubts from now on, or take them all away."""
        self._shown = shown
        self._look()

    def told(self, key: str) -> str:
        """What a person is told about the place with this key; empty for other keys."""
        return self._texts.get(key, "")

    def _look(self) -> None:
        article = self._desk.article
        if not self._shown or article is None:
            self._take(())
            return
        text = self._desk.project.text(article.id)
        config = self._scripts.config()
        if self._scripts.mode is Mode.SOURCE or config is None:
            told = translate("Doubts", "A character of the other script")
            self._take(tuple((span, told) for span in strays(text)))
            return
        self._take(())
        converter = self._scripts.converter()

        def work(_job: Job) -> tuple[str, tuple[tuple[Span, str], ...]]:
            return article.id, tuple(doubtful_readings(converter, config, text))

        self._background.start(work, done=self._arrive, failed=lambda _error: self._take(()))

    def _arrive(self, result: tuple[str, tuple[tuple[Span, str], ...]]) -> None:
        article, places = result
        if self._desk.is_open and self._desk.article and self._desk.article.id == article:
            readings = translate("Doubts", "Other readings: {0}")
            self._take(tuple((span, readings.format(all_)) for span, all_ in places))

    def _take(self, places: tuple[tuple[Span, str], ...]) -> None:
        if not places and not self.marks:
            return
        keyed = {f"{PREFIX}/{at}": place for at, place in enumerate(places)}
        self._texts = {key: told for key, (_, told) in keyed.items()}
        self.marks = tuple(
            Highlight(key=key, spans=(span,), kind=Kind.DOUBT, text=told)
            for key, (span, told) in keyed.items()
        )
        self.found.emit()
