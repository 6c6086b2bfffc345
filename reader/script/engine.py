"""Converts text between scripts, with the exact alignment of what is shown and what is written."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from reader.core.lazily import Lazily
from reader.script.alignment import Rendition, chained
from reader.script.chains import Dictionaries

if TYPE_CHECKING:
    from reader.script.ambiguities import find_choices
    from reader.script.library import Library
else:
    # What converts, a dozen modules: an article is shown first as it was written.
    Library = Lazily("reader.script.library", "Library")
    find_choices = Lazily("reader.script.ambiguities", "find_choices")

ENGINE = "zhubi"

# Bounds on the renditions that are kept: source characters, and the longest one worth keeping.
_KEPT = 200_000
# What a rendition costs beside its characters, counted in characters.
_EACH = 100
_WORTH_KEEPING = 20_000


class Converter:
    """Ten conversions over one choice of dictionaries; safe to use from several threads.

    Dictionaries are read at the first use of a conversion, once. `protected` are names and terms
    that the phrase dictionaries must leave alone: only variants of their characters are applied,
    and with the current dictionaries no word reaches into one.
    """

    def __init__(
        self,
        *,
        dictionaries: Dictionaries = "current",
        protected: Iterable[str] = (),
        library: "Library | None" = None,
    ) -> None:
        self._library = library or Library(dictionaries=dictionaries, protected=protected)
        self._keeping = Lock()
        self._kept: OrderedDict[tuple[str, str], Rendition] = OrderedDict()
        self._kept_size = 0
        self._unprotected: Converter | None = None

    def protecting(self, terms: Iterable[str]) -> "Converter":
        """Return a converter that protects these terms instead, over the same loaded dictionaries.

        Only the small phrase dictionaries are compiled anew, at their first use.
        """
        return Converter(library=self._library.protecting(terms))

    def unprotected(self) -> "Converter":
        """Return a converter that protects nothing, over the same loaded dictionaries."""
        if self._unprotected is None:
            self._unprotected = self.protecting(())
        return self._unprotected

    @property
    def dictionaries(self) -> Dictionaries:
        """The choice of dictionaries."""
        return self._library.dictionaries

    @property
    def name(self) -> str:
        """The name of the engine, as exports state it."""
        return ENGINE

    @property
    def version(self) -> str:
        """The dictionaries and their versions, as exports state them."""
        return self._library.version()

    def prepare(self, config: str | None) -> None:
        """Load what a conversion needs, so that the first rendition does not wait for it."""
        if config is not None:
            self._library.conversion(config)

    def convert(self, text: str, config: str | None) -> str:
        """Return the converted text; None returns it as it is.

        Raises ValueError for an unknown conversion and DictionaryError for unusable dictionaries.
        """
        return text if config is None else self._library.conversion(config).run(text).texts[-1]

    def rendition(self, text: str, config: str | None) -> Rendition:
        """Return the text converted, with its alignment; None gives it as it is.

        A paragraph's rendition does not depend on the paragraphs around it. Raises as `convert`.
        """
        if config is None or not text:
            return Rendition(source=text, text=text, config=config)
        kept = self._recall(text, config)
        if kept is None:
            kept = self._render(text, config)
            self._keep(kept, config)
        return kept

    def renditions(self, lines: Iterable[str], config: str | None) -> Iterator[Rendition]:
        """Yield the rendition of each line, keeping none: for streams of any length."""
        for line in lines:
            if config is None:
                yield Rendition(source=line, text=line)
            else:
                yield self._render(line, config)

    def _render(self, text: str, config: str) -> Rendition:
        conversion = self._library.conversion(config)
        if text.isascii():  # No dictionary changes such a text: blank lines, Latin ones.
            return Rendition(source=text, text=text, config=config)
        run = conversion.run(text)
        shown = run.texts[-1]
        return Rendition(
            source=text,
            text=shown,
            config=config,
            blocks=chained(text, shown, run.steps),
            explain=partial(find_choices, conversion, run),
        )

    def _recall(self, text: str, config: str) -> Rendition | None:
        with self._keeping:
            kept = self._kept.get((config, text))
            if kept is not None:
                self._kept.move_to_end((config, text))
            return kept

    def _keep(self, rendition: Rendition, config: str) -> None:
        if len(rendition.source) > _WORTH_KEEPING:
            return
        with self._keeping:
            if (config, rendition.source) not in self._kept:
                self._kept[config, rendition.source] = rendition
                self._kept_size += len(rendition.source) + _EACH
            while self._kept_size > _KEPT:
                _, oldest = self._kept.popitem(last=False)
                self._kept_size -= len(oldest.source) + _EACH
