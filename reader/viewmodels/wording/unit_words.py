"""Units of metrics in the language of the interface: shown so, and never stored so."""

from functools import cache

from reader.core.claim import Metric
from reader.viewmodels.wording.words import noop, translate

#: The units that the proposals use, as far as they are English words; codes and signs such as
#: CNY and GB read the same everywhere, and what somebody typed reads as it is.
_UNITS = (
    noop("Unit", "ratio"),
    noop("Unit", "percentage_point"),
    noop("Unit", "x"),
    noop("Unit", "share"),
    noop("Unit", "day"),
    noop("Unit", "decade"),
    noop("Unit", "hour"),
    noop("Unit", "microsecond"),
    noop("Unit", "millisecond"),
    noop("Unit", "minute"),
    noop("Unit", "month"),
    noop("Unit", "quarter"),
    noop("Unit", "second"),
    noop("Unit", "week"),
    noop("Unit", "year"),
    noop("Unit", "bit"),
    noop("Unit", "byte"),
    noop("Unit", "card"),
    noop("Unit", "celsius"),
    noop("Unit", "character"),
    noop("Unit", "cubic_metre"),
    noop("Unit", "decibel"),
    noop("Unit", "foot"),
    noop("Unit", "gpu_hour"),
    noop("Unit", "gram"),
    noop("Unit", "hectare"),
    noop("Unit", "inch"),
    noop("Unit", "jin"),
    noop("Unit", "line_of_code"),
    noop("Unit", "litre"),
    noop("Unit", "mile"),
    noop("Unit", "mu"),
    noop("Unit", "parameter"),
    noop("Unit", "pixel"),
    noop("Unit", "point"),
    noop("Unit", "rank"),
    noop("Unit", "sea_mile"),
    noop("Unit", "stream"),
    noop("Unit", "square_km"),
    noop("Unit", "square_metre"),
    noop("Unit", "token"),
    noop("Unit", "tonne"),
    noop("Unit", "watt"),
    noop("Unit", "person"),
    noop("Unit", "person_day"),
    noop("Unit", "person_month"),
    noop("Unit", "person_time"),
    noop("Unit", "aircraft"),
    noop("Unit", "article"),
    noop("Unit", "batch"),
    noop("Unit", "book"),
    noop("Unit", "bottle"),
    noop("Unit", "building"),
    noop("Unit", "case"),
    noop("Unit", "chip"),
    noop("Unit", "data_item"),
    noop("Unit", "device"),
    noop("Unit", "document"),
    noop("Unit", "enterprise"),
    noop("Unit", "household"),
    noop("Unit", "item"),
    noop("Unit", "order"),
    noop("Unit", "product"),
    noop("Unit", "project"),
    noop("Unit", "rack"),
    noop("Unit", "round"),
    noop("Unit", "school"),
    noop("Unit", "set"),
    noop("Unit", "ship"),
    noop("Unit", "shop"),
    noop("Unit", "vehicle"),
    noop("Unit", "vote"),
    noop("Unit", "account"),
    noop("Unit", "application"),
    noop("Unit", "call"),
    noop("Unit", "city"),
    noop("Unit", "country"),
    noop("Unit", "course"),
    noop("Unit", "customer"),
    noop("Unit", "dataset"),
    noop("Unit", "function"),
    noop("Unit", "fund"),
    noop("Unit", "hospital"),
    noop("Unit", "industry"),
    noop("Unit", "job"),
    noop("Unit", "knowledge_item"),
    noop("Unit", "language"),
    noop("Unit", "model"),
    noop("Unit", "node"),
    noop("Unit", "paper"),
    noop("Unit", "patent"),
    noop("Unit", "region"),
    noop("Unit", "scenario"),
    noop("Unit", "share_holder"),
    noop("Unit", "system"),
    noop("Unit", "task"),
    noop("Unit", "team"),
    noop("Unit", "user"),
    noop("Unit", "version"),
    noop("Unit", "village"),
)

#: A part of a whole has the unit of a part of a company.
_PART = noop("Unit", "share (of a whole)")


def shown(unit: str | None, kind: str) -> str:
    """The unit of a metric of this *kind*, for people; one that is not known reads as it is."""
    if unit is None:
        return ""
    if unit not in _known():
        return unit
    if (unit, kind) == ("share", "proportion"):
        part = translate("Unit", _PART)
        return unit if part == _PART else part
    return translate("Unit", unit)


def meant(typed: str, before: Metric) -> str | None:
    """The unit that is shown as what somebody *typed*, so that what looks alike is stored alike.

    What is shown of the metric as it was *before* means the unit that it had.
    """
    text = typed.strip()
    if text == shown(before.unit, before.kind):
        return before.unit
    return next((unit for unit in _UNITS if translate("Unit", unit) == text), text) or None


@cache
def _known() -> frozenset[str]:
    return frozenset(_UNITS)
