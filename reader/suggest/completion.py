"""Completes the vendor field: by either script, alias, Latin name or pinyin initials."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reader.core.tagset import Vendor
from reader.suggest.pinyin_initials import Initials


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """A vendor that fits what was typed, and the name or alias by which it does."""

    vendor: str
    matched: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """One name of a vendor, in the forms that are compared."""

    vendor: Vendor
    shown: str
    key: str
    initials: str
    order: int


class Completer:
    """Looks up vendors by anything a person may type; made once per vendor list."""

    def __init__(
        self, vendors: Iterable[Vendor], *, initials: Initials, fold: Callable[[str], str]
    ) -> None:
        """Take all vendors that are not retired; *fold* is the folding of the texts."""
        self._fold = fold
        self._entries: list[_Entry] = []
        for order, vendor in enumerate(vendors):
            if vendor.retired:
                continue
            names = (vendor.hans, vendor.hant, vendor.en, vendor.id, *vendor.aliases)
            for name in dict.fromkeys(names):
                folded = fold(name)
                entry = _Entry(vendor, name, _key(folded), _initials(folded, initials), order)
                self._entries.append(entry)

    def complete(self, typed: str, *, limit: int = 8) -> tuple[Completion, ...]:
        """The best fitting vendors, each once: exact, then prefix, initials, inside a name.

        Ties go in the order of the vendor list. Nothing typed fits nothing.
        """
        wanted = _key(self._fold(typed))
        if not wanted:
            return ()
        best: dict[str, tuple[tuple[int, int], str]] = {}
        for entry in self._entries:
            rank = _rank(entry, wanted)
            if rank is None:
                continue
            place = (rank, entry.order)
            if entry.vendor.id not in best or place < best[entry.vendor.id][0]:
                best[entry.vendor.id] = (place, entry.shown)
        ordered = sorted(best.items(), key=lambda item: item[1][0])
        return tuple(
            Completion(vendor=vendor, matched=shown) for vendor, (_, shown) in ordered[:limit]
        )


def _key(name: str) -> str:
    """A name without spaces, marks and letter case, for comparison."""
    return "".join(char for char in name.casefold() if char.isalnum())


def _initials(name: str, initials: Initials) -> str:
    """Pinyin initials, or the capitals of a Latin name (DeepSeek → ds)."""
    if not name.isascii():
        return initials.of(name)
    capitals = "".join(char for char in name if char.isupper())
    return capitals.lower() if len(capitals) > 1 else _key(name)


def _rank(entry: _Entry, wanted: str) -> int | None:
    if entry.key == wanted:
        return 0
    if entry.key.startswith(wanted):
        return 1
    if wanted.isascii() and entry.initials != entry.key:
        if entry.initials == wanted:
            return 2
        if entry.initials.startswith(wanted):
            return 3
    return 4 if len(wanted) > 1 and wanted in entry.key else None
