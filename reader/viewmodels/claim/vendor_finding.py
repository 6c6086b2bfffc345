"""Finds vendors for what somebody types: any of their names, in either script, or by alias."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core.change import Change
from reader.core.tagset import Vendor
from reader.script import fold
from reader.viewmodels.desk import Desk
from reader.viewmodels.wording.languages import Languages

if TYPE_CHECKING:
    # Loaded when somebody types: the first paint does without it.
    from reader.suggest.completion import Completer


class VendorFinder(QObject):
    """Completes by name, alias, Latin name and pinyin initials; read anew when vendors change."""

    def __init__(self, desk: Desk, languages: Languages) -> None:
        super().__init__(desk)
        self._desk = desk
        self._languages = languages
        self._completer: Completer | None = None
        desk.opened.connect(self._forget)
        desk.committed.connect(self._follow)

    def __call__(self, typed: str) -> tuple[tuple[str, str], ...]:
        """Vendors for *typed*, best first: the text to show and the id. Nothing finds all."""
        vendors = {vendor.id: vendor for vendor in self._desk.project.vendors()}
        language = self._languages.code
        if not typed.strip():
            offered = [vendor for vendor in vendors.values() if not vendor.retired]
            offered.sort(key=lambda vendor: _SORTS.index(vendor.sort))
            return tuple((shown(vendor, language), vendor.id) for vendor in offered)
        if self._completer is None:
            # Lazy: see above.
            from reader.suggest.completion import Completer
            from reader.suggest.pinyin_initials import default_initials

            initials = default_initials()
            self._completer = Completer(vendors.values(), initials=initials, fold=fold)
        return tuple(
            (_with_match(shown(vendors[each.vendor], language), each.matched), each.vendor)
            for each in self._completer.complete(typed)
        )

    def _follow(self, change: Change) -> None:
        if change.touched(Vendor):
            self._forget()

    def _forget(self) -> None:
        self._completer = None


def shown(vendor: Vendor, language: str) -> str:
    """The vendor's name, with its Latin name where that says more."""
    name = vendor.label.within(language)
    return name if not vendor.en or vendor.en == name else f"{name}  {vendor.en}"


_SORTS = ("vendor", "class", "topic")


def _with_match(text: str, matched: str) -> str:
    """The vendor's text with the alias that was found, where that is another word."""
    return text if matched.casefold() in text.casefold() else f"{text}  · {matched}"
