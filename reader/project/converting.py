"""How a project's texts are shown in another script."""

from reader.defaults import default_terms
from reader.project.reading import Reading
from reader.script.chains import Dictionaries
from reader.script.engine import Converter


class Converting(Reading):
    """The part of :class:`reader.project.Project` that knows its dictionaries and terms."""

    _converter: Converter | None = None
    _terms: tuple[str, ...] = ()
    _starting_terms: tuple[str, ...] | None = None

    def converter(self) -> Converter:
        """A converter with this project's dictionaries, its vendors' names and terms protected.

        Safe to use from other threads; ask again after the vendors or settings changed. What
        is loaded is kept and shared.
        """
        wanted: Dictionaries = "current"
        if self.setting("dictionaries", wanted) == "as-shipped":
            wanted = "as-shipped"
        terms = self._all_protected()
        made = self._converter
        if made is None or made.dictionaries != wanted:
            made = Converter(dictionaries=wanted, protected=terms)
        elif self._terms != terms:
            made = made.protecting(terms)
        self._converter, self._terms = made, terms
        return made

    def protected_terms(self) -> tuple[str, ...]:
        """The terms that phrases leave alone: those set here, or what a project starts with."""
        if self.stored_setting("protected_terms") is not None:
            return self.listed_setting("protected_terms")
        if self._starting_terms is None:
            self._starting_terms = default_terms()
        return self._starting_terms

    def _all_protected(self) -> tuple[str, ...]:
        names = (
            name
            for vendor in self.vendors()
            for name in (vendor.hans, vendor.hant, *vendor.aliases)
            if vendor.sort == "vendor"
        )
        return tuple(dict.fromkeys((*names, *self.protected_terms())))
