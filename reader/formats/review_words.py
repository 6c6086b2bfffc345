"""The words of a review sheet: its own texts, and the names of values and vendors."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reader import assets
from reader.core.claim import Claim, Metric
from reader.core.tagset import TagSet, Vendor

LANGUAGES = ("en", "zh_CN", "zh_TW")

_SIGNS = {"eq": "=", "gt": ">", "ge": "≥", "lt": "<", "le": "≤", "approx": "≈"}


@cache
def _texts() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = json.loads(
        assets.path("review", "texts.json").read_text(encoding="utf-8")
    )
    return found


@dataclass(frozen=True, slots=True)
class Words:
    """Texts and names in one language; keys that are not known read as they are."""

    tag_set: TagSet
    vendors: tuple[Vendor, ...]
    language: str

    def __call__(self, key: str) -> str:
        """One of the sheet's own texts."""
        return _texts()[self.language].get(key, key)

    def value(self, field: str, key: str) -> str:
        """The name of a tag-set value."""
        for each in self.tag_set.fields:
            for value in each.values if each.key == field else ():
                if value.key == key:
                    return value.label.within(self.language)
        return key

    def stance(self, key: str | None) -> str:
        """The name of a stance, also of the one that nobody has chosen."""
        return self("undecided") if key is None else self.value("stance", key)

    def vendor(self, ident: str) -> str:
        """The vendor's name."""
        for vendor in self.vendors:
            if vendor.id == ident:
                return vendor.label.within(self.language)
        return ident

    def vendors_of(self, claim: Claim) -> str:
        """Each vendor with the stance towards it where that is its own."""
        said = []
        for entry in claim.vendors:
            remarks = [self.stance(entry.stance)] if entry.stance is not None else []
            if not entry.mentions:
                remarks.append(self("implied"))
            more = f" ({self('separator').join(remarks)})" if remarks else ""
            said.append(f"{self.vendor(entry.vendor)}{more}")
        return self("separator").join(said)

    def metric(self, metric: Metric) -> str:
        """A metric as it is understood."""
        low, high = metric.value_min, metric.value_max
        number = "" if metric.value is None else f"{metric.value:,.15g}"
        if not number and (low is not None or high is not None):
            number = "–".join("" if each is None else f"{each:,.15g}" for each in (low, high))
        sign = _SIGNS.get(metric.comparator, self.value("comparator", metric.comparator))
        kind = self.value("metric_kind", metric.kind)
        return " ".join(part for part in (kind, sign, number, metric.unit or "") if part)

    def speaker(self, claim: Claim) -> str:
        """Whose words the claim is."""
        said = claim.speaker
        vendor = self.vendor(said.vendor) if said.vendor else None
        parts = (self.value("speaker", said.type), said.name, vendor)
        return self("separator").join(part for part in parts if part)

    def stances(self, claims: Sequence[Claim]) -> tuple[tuple[str | None, str, str, str], ...]:
        """Key, name and colours (light, dark) of every stance of the tag set or in *claims*."""
        values = [
            (value.key, value.light, value.dark)
            for field in self.tag_set.fields
            if field.key == "stance"
            for value in field.values
        ]
        known = {key for key, _, _ in values}
        used = {claim.stance.polarity for claim in claims}
        others = sorted(key for key in used - known if key is not None)
        found = [
            (key, self.stance(key), light or _PLAIN[0], dark or _PLAIN[1])
            for key, light, dark in (*values, *((key, None, None) for key in others))
        ]
        return (*found, (None, self("undecided"), *_PLAIN))


#: Light and dark colours of what has none of its own.
_PLAIN = ("#EFE3B8", "#5A5230")
