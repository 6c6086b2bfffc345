"""The structures of a CAS JSON file by their ids, with every reference checked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reader.formats.cas_types import FS_ARRAY
from reader.formats.marks import FormatError
from reader.formats.reading import array, members, whole

Structure = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Structures:
    """All structures of one file; ``place`` names the file in every error."""

    by_id: Mapping[int, Structure]
    place: str

    def where(self, structure: Structure) -> str:
        """The place of one structure, for people."""
        return f"{self.place}, structure {structure['%ID']}"

    def referred(self, structure: Structure, feature: str) -> Structure | None:
        """The structure that a feature refers to, or ``None`` without one."""
        target = structure.get(f"@{feature}")
        return None if target is None else self._at(target, self.where(structure))

    def elements(self, structure: Structure, feature: str) -> list[Any]:
        """The values of an array feature: structures for an array of them, else what is there."""
        found = self.referred(structure, feature)
        if found is None:
            return []
        place = self.where(found)
        values = array(found.get("%ELEMENTS", []), place, "%ELEMENTS")
        if is_array(found):
            return [self._at(value, place) for value in values if value is not None]
        return values

    def parts(self, structure: Structure, feature: str) -> list[Structure]:
        """The structures of an array feature. Raises :class:`FormatError` for other values."""
        place = self.where(structure)
        return [members(each, f"{place}, {feature}") for each in self.elements(structure, feature)]

    def references(self, structure: Structure) -> Iterator[tuple[str, Structure]]:
        """Every feature that refers to a structure, but for the text."""
        for key in structure:
            if key.startswith("@") and key != "@sofa":
                found = self.referred(structure, key[1:])
                if found is not None:
                    yield key[1:], found

    def _at(self, id_: object, place: str) -> Structure:
        found = self.by_id.get(id_) if isinstance(id_, int) else None
        if found is None:
            raise FormatError(f"{place}: refers to structure {id_!r}, which is not there")
        return found


def structures(value: Mapping[str, Any], place: str) -> Structures:
    """The structures of a file, listed or keyed by their ids. Raises :class:`FormatError`."""
    listed = value.get("%FEATURE_STRUCTURES")
    if isinstance(listed, dict):
        listed = [{"%ID": _number(key), **members(fs, place)} for key, fs in listed.items()]
    by_id: dict[int, Structure] = {}
    for number, item in enumerate(array(listed, place, "%FEATURE_STRUCTURES"), 1):
        about = f"{place}, structure number {number}"
        structure = members(item, about)
        id_ = whole(structure.get("%ID"), about)
        if id_ in by_id:
            raise FormatError(f"{about}: the id {id_} is taken")
        if not isinstance(structure.get("%TYPE"), str):
            raise FormatError(f"{about}: no %TYPE")
        by_id[id_] = structure
    return Structures(by_id, place)


def _number(key: str) -> int | str:
    return int(key) if key.isascii() and key.isdecimal() and len(key) < 19 else key


def is_array(structure: Structure) -> bool:
    """Whether it is an array of structures."""
    kind: str = structure["%TYPE"]
    return kind == FS_ARRAY or (kind.endswith("[]") and not kind.startswith("uima.cas."))


def short(structure: Structure) -> str:
    """The type's name without its package: a label for people."""
    kind: str = structure["%TYPE"]
    return kind.rpartition(".")[2] or kind
