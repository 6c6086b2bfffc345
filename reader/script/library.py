"""Loads the dictionaries of one choice and compiles them into stages, each once and when asked."""

from collections.abc import Iterable, Mapping
from threading import RLock
from types import MappingProxyType

from reader.script import chains, opencc_files, overlay, prebuilt
from reader.script.chains import DICTIONARIES, PHRASES, Dictionaries
from reader.script.compiling import SEPARATOR, compile_stage, word_level
from reader.script.conversion import Conversion
from reader.script.leftmost import LeftmostStage, Words
from reader.script.single_characters import letters_of
from reader.script.stage import Stage, inner_of

# Each choice of dictionaries has its rule: the port's, and OpenCC's own.
KINDS: Mapping[Dictionaries, type[Stage]] = MappingProxyType(
    {"as-shipped": Stage, "current": LeftmostStage}
)


class Library:
    """Compiled stages of the ten conversions over one choice of dictionaries."""

    def __init__(
        self,
        *,
        dictionaries: Dictionaries,
        protected: Iterable[str],
        shared: dict[tuple[str, ...], Stage] | None = None,
    ) -> None:
        if dictionaries not in DICTIONARIES:
            raise ValueError(f"Unknown dictionaries {dictionaries!r}: {' or '.join(DICTIONARIES)}")
        self.dictionaries: Dictionaries = dictionaries
        self._terms = tuple(sorted(_pieces(protected)))
        self._loading = RLock()
        self._overlay: overlay.Overlay | None = None
        # Stages that no term changes may be shared between libraries; they are the large ones.
        self._shared = {} if shared is None else shared
        self._stages: dict[tuple[str, ...], Stage] = {}
        self._conversions: dict[str, Conversion] = {}
        self._known_forms: frozenset[str] = frozenset()

    def protecting(self, terms: Iterable[str]) -> "Library":
        """Return a library with other protected terms and the same dictionaries in memory."""
        return Library(dictionaries=self.dictionaries, protected=terms, shared=self._shared)

    def conversion(self, config: str) -> Conversion:
        """Return a conversion, loading what is missing.

        Raises ValueError for an unknown name and DictionaryError for unusable dictionaries.
        """
        ready = self._conversions.get(config)
        if ready is not None:
            return ready
        with self._loading:
            if config not in self._conversions:
                self._conversions[config] = self._conversion(config)
            return self._conversions[config]

    def entries(self, name: str) -> dict[str, str]:
        """Read one dictionary of this choice: key to its candidates, separated by spaces."""
        if self.dictionaries == "as-shipped":
            return opencc_files.read(name)[0]
        section = self._sections().get(name)
        if section is None:
            return opencc_files.read(name)[0]
        if section.base is None:
            return section.onto({})
        shipped, checksum = opencc_files.read(name)
        if checksum != section.base:
            raise opencc_files.DictionaryError(
                f"The installed dictionary {name} is not the one the current dictionaries build "
                f"upon: install {opencc_files.DISTRIBUTION} 0.1.7, or choose the dictionaries "
                "as shipped."
            )
        return section.onto(shipped)

    def version(self) -> str:
        """Return the name and version of the dictionaries, as exports state them."""
        shipped = f"{opencc_files.DISTRIBUTION} {opencc_files.version()}"
        if self.dictionaries == "as-shipped":
            return shipped
        self._sections()
        assert self._overlay is not None
        return f"OpenCC {self._overlay.version} over {shipped}"

    def _sections(self) -> dict[str, overlay.Section]:
        with self._loading:
            if self._overlay is None:
                self._overlay = overlay.load()
            return self._overlay.sections

    def _conversion(self, config: str) -> Conversion:
        names = chains.chain(config, self.dictionaries)
        stages = tuple(self._stage(config, stage) for stage in names)
        words = chains.words(config, self.dictionaries)
        if words is None:
            return Conversion(stages)
        # The words come first in their stage. The first stage keeps to its own words anyway.
        home = next(number for number, stage in enumerate(names) if stage[0] == words)
        level, terms = stages[home].levels[0], None
        if self._terms:
            # A term is a word of its own: a cut inside it would keep it from being found, and a
            # word that reaches into it would change it (和面 in 和面壁智能 is dough).
            phrases = not PHRASES.isdisjoint(name for stage in names for name in stage)
            terms = word_level(self._forms() if phrases else self._terms)
        known = Words(level, terms, inner_of((level, terms) if terms else (level,)))
        return Conversion(stages, words=known, cut_from=0 if home or terms else 1)

    def _stage(self, config: str, names: tuple[str, ...]) -> Stage:
        stages = self._shared if PHRASES.isdisjoint(names) else self._stages
        if names == prebuilt.STAGE and names not in stages:
            ready = self._ready_made()
            if ready is not None:
                stages[names] = ready
        if names not in stages:
            found = [self.entries(name) for name in names]
            if self._terms and not PHRASES.isdisjoint(names):
                found.insert(0, self._protection(config, names))
            stages[names] = compile_stage(found, KINDS[self.dictionaries])
        return stages[names]

    def _ready_made(self) -> Stage | None:
        """Return the stage that is kept ready made, if it was made of these very dictionaries."""
        built = prebuilt.load(self.dictionaries)
        if built is None:
            return None
        phrases, characters = prebuilt.STAGE
        keys, checksum = opencc_files.read_keys(phrases)
        checksums: tuple[int, ...] = (checksum, opencc_files.read(characters)[1])
        if self.dictionaries == "current":
            section = self._sections()[phrases]
            assert self._overlay is not None
            keys = section.keys_onto(keys)
            checksums += (self._overlay.checksum,)
        if checksums != built.checksums:
            return None
        return built.stage(keys, letters_of(self.entries(characters)), KINDS[self.dictionaries])

    def _protection(self, config: str, names: tuple[str, ...]) -> dict[str, str]:
        """Return entries that go first and give each term what the stage's variants give it."""
        plain = tuple(name for name in names if name not in PHRASES)
        stage = self._stage(config, plain)
        forms = sorted(self._forms())
        values = stage.run("\n".join(forms))[0].split("\n")
        return dict(zip(forms, values, strict=True))

    def _forms(self) -> frozenset[str]:
        """Return the terms as typed and in either script."""
        if not self._known_forms:
            # A line a term: all are converted at once, and alone, as nothing matches across.
            lines = "\n".join(self._terms)
            converted = [self.conversion(config).run(lines) for config in ("t2s", "s2t", "s2tw")]
            self._known_forms = frozenset(self._terms).union(
                *(run.texts[-1].split("\n") for run in converted)
            )
        return self._known_forms


def _pieces(terms: Iterable[str]) -> set[str]:
    """Cut terms at the separators, as texts are; what has no Chinese in it needs no protection."""
    pieces = {piece for term in terms for piece in SEPARATOR.split(term)}
    return {piece for piece in pieces if len(piece) > 1 and not piece.isascii()}
