"""Which vendors and stances somebody means by words: any of their names, in any language."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.core.tagset import Label, TagSet, Vendor
from reader.viewmodels.wording.labels import Labels


@dataclass(frozen=True, slots=True)
class Meant:
    """Ids of vendors, and keys of values by their field."""

    vendors: frozenset[str]
    values: dict[str, frozenset[str]]

    def of(self, field: str) -> frozenset[str]:
        """The keys that are meant of one field."""
        return self.values.get(field, frozenset())


def meant(labels: Labels, named: Callable[[str], bool]) -> Meant:
    """The vendors and values of which *named* says yes to some name."""
    return Meant(
        frozenset(
            vendor.id for vendor in labels.vendors.values() if any(map(named, _names(vendor)))
        ),
        dict(_values(labels.tag_set, named)),
    )


def _values(tag_set: TagSet, named: Callable[[str], bool]) -> Iterator[tuple[str, frozenset[str]]]:
    for field in tag_set.fields:
        keys = (each.key for each in field.values if any(map(named, _in_all(each.label))))
        yield field.key, frozenset(keys)


def _names(vendor: Vendor) -> Iterator[str]:
    yield from _in_all(vendor.label)
    yield from vendor.aliases


def _in_all(label: Label) -> Iterator[str]:
    yield from filter(None, (label.en, label.hans, label.hant))
