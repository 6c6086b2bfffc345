"""How a project's texts are shown in another script."""

from reader.project.reading import Reading
from reader.script.chains import Dictionaries
from reader.script.engine import Converter


class Converting(Reading):
    """The part of :class:`reader.project.Project` that knows its dictionaries and terms."""

    _converter: Converter | None = None
    _terms: tuple[str, ...] = ()

    def converter(self) -> Converter:
        """A converter with this project's dictionaries, its vendors' names and terms protected.

        Safe to use from other threads; ask again after the vendors or settings changed. What
        is loaded is kept and shared.
        """
        wanted: Dictionaries = "current"
        if self.setting("dictionaries", wanted) == "as-shipped":
            wanted = "as-shipped"
        terms = self._protected_terms()
        made = self._converter
        if made is None or made.dictionaries != wanted:
            made = Converter(dictionaries=wanted, protected=terms)
        elif self._terms != terms:
            made = made.protecting(terms)
        self._converter, self._terms = made, terms
        return made

    def _protected_terms(self) -> tuple[str, ...]:
        names = (
            name
            for vendor in self.vendors()
            for name in (vendor.hans, vendor.hant, *vendor.aliases)
            if vendor.sort == "vendor"
        )
        return tuple(dict.fromkeys((*names, *self.listed_setting("protected_terms"))))
