"""Finds vendors for what somebody types: any of their names, in either script, or by alias."""

import re
from collections.abc import Iterable

from reader.core.tagset import Vendor
from reader.script import fold


def found(vendors: Iterable[Vendor], typed: str, language: str) -> tuple[tuple[str, str], ...]:
    """Vendors for *typed*, best first, as pairs of the text to show and the id.

    A name that begins with it comes before one that only contains it; nothing typed finds all.
    """
    wanted = fold(typed.strip()).casefold()
    ranked = []
    for vendor in vendors:
        if vendor.retired:
            continue
        rank = _rank(vendor, wanted)
        if rank is not None:
            ranked.append((rank, _SORTS.index(vendor.sort), vendor.id, vendor))
    ranked.sort(key=lambda each: each[:3])
    return tuple((shown(vendor, language), vendor.id) for *_, vendor in ranked)


def shown(vendor: Vendor, language: str) -> str:
    """The vendor's name, with its Latin name where that says more."""
    name = vendor.label.within(language)
    return name if not vendor.en or vendor.en == name else f"{name}  {vendor.en}"


def new_vendor(typed: str, taken: Iterable[str]) -> Vendor:
    """A vendor called *typed*, with an id of its own and the name as its first alias."""
    name = " ".join(typed.split())
    stem = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or name
    known, ident, number = set(taken), stem, 2
    while ident in known:
        ident, number = f"{stem}-{number}", number + 1
    return Vendor(id=ident, hans=name, hant=name, en=name, aliases=(fold(name),))


_SORTS = ("vendor", "class", "topic")


def _rank(vendor: Vendor, wanted: str) -> int | None:
    names = (vendor.hans, vendor.hant, vendor.en, vendor.id, *vendor.aliases)
    forms = [fold(name).casefold() for name in names]
    if any(form == wanted for form in forms):
        return 0
    if any(form.startswith(wanted) for form in forms):
        return 1
    return 2 if any(wanted in form for form in forms) else None
