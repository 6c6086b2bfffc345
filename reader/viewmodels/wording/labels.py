"""Names and colours of tag-set values and vendors in the language and theme of the interface."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.claim import Claim, Metric, Speaker
from reader.core.lazily import Lazily
from reader.core.tagset import Field, TagSet, Value, Vendor
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    from reader.core.claim_edits import amount
    from reader.viewmodels.wording.unit_words import shown as shown_unit
else:
    amount = Lazily("reader.core.claim_edits", "amount")
    shown_unit = Lazily("reader.viewmodels.wording.unit_words", "shown")

#: The stance colours of a claim nobody has given a stance, light and dark.
UNDECIDED = ("#EFE3B8", "#5A5230")


@dataclass(frozen=True, slots=True)
class Labels:
    """A tag set and vendors as one language reads them; keys it does not know read as they are."""

    tag_set: TagSet
    vendors: Mapping[str, Vendor]
    language: str

    @classmethod
    def of(cls, tag_set: TagSet, vendors: Iterable[Vendor], language: str) -> "Labels":
        """Labels over a project's tag set and vendors."""
        return cls(tag_set, {vendor.id: vendor for vendor in vendors}, language)

    def field(self, key: str) -> Field | None:
        """The field of the tag set, or ``None``."""
        return next((field for field in self.tag_set.fields if field.key == key), None)

    def field_name(self, key: str) -> str:
        """The field's name."""
        field = self.field(key)
        return field.label.within(self.language) if field else key

    def offered(self, key: str) -> tuple[Value, ...]:
        """The values of a field that may be chosen now."""
        field = self.field(key)
        return tuple(value for value in field.values if not value.retired) if field else ()

    def value(self, field: str, key: str | None) -> str:
        """The name of one value; none reads as nothing."""
        found = self._value(field, key)
        return found.label.within(self.language) if found else key or ""

    def colour(self, polarity: str | None, *, dark: bool) -> str:
        """The colour of a stance."""
        found = self._value("stance", polarity)
        if found is None or found.light is None or found.dark is None:
            return UNDECIDED[dark]
        return found.dark if dark else found.light

    def vendor(self, ident: str) -> str:
        """The vendor's name."""
        found = self.vendors.get(ident)
        return found.label.within(self.language) if found else ident

    def vendor_names(self, claim: Claim) -> str:
        """The claim's vendors as a list in words."""
        return "、".join(self.vendor(entry.vendor) for entry in claim.vendors)

    def speaker(self, speaker: Speaker) -> str:
        """A speaker in words: name, type, and the vendor spoken for where that is another."""
        vendor = self.vendor(speaker.vendor) if speaker.vendor else ""
        parts = (speaker.name or "", self.value("speaker", speaker.type), vendor)
        return " · ".join(dict.fromkeys(part for part in parts if part))

    def metric_value(self, metric: Metric) -> str:
        """A metric as it is understood: comparator, number and unit."""
        sign = SIGNS.get(metric.comparator, self.value("comparator", metric.comparator))
        number = amount(metric)
        unit = shown_unit(metric.unit, metric.kind)
        return " ".join(part for part in (sign, number, unit) if part)

    def spoken(self, claim: Claim) -> str:
        """A claim in one line: stance, vendors, metrics, words."""
        stance = self.value("stance", claim.stance.polarity) or translate("Claims", "no stance yet")
        metrics = "、".join(metric.quote.text for metric in claim.metrics)
        parts = (stance, self.vendor_names(claim), metrics, claim.words)
        return ", ".join(part for part in parts if part)

    def _value(self, field: str, key: str | None) -> Value | None:
        found = self.field(field)
        values = found.values if found else ()
        return next((value for value in values if value.key == key), None)


#: Comparators that everybody reads as signs.
SIGNS = {"eq": "=", "gt": ">", "ge": "≥", "lt": "<", "le": "≤", "approx": "≈", "range": ""}
