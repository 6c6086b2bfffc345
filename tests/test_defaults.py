"""What a new project starts with: complete, in three languages, readable in light and dark."""

from itertools import combinations

import pytest

from reader.core.codec import from_data, to_data
from reader.core.tagset import Field, TagSet, Value
from reader.defaults import default_tag_set, default_vendors
from reader.script.fold import fold
from reader.viewmodels.page.style import contrast

_KEYS = [
    "kind",
    "stance",
    "certainty",
    "metric_kind",
    "comparator",
    "speaker",
    "flag",
    "boilerplate",
]
_NEAR_BLACK = "#1A1A1A"
_NEAR_WHITE = "#F2F2F2"

# How the primary colours look to people without one of the three kinds of cones
# (linear RGB; Viénot, Brettel and Mollon 1999 for the first two, a common fit for the third).
_VISION = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanope": ((0.112, 0.888, 0), (0.112, 0.888, 0), (0.004, -0.004, 1)),
    "deuteranope": ((0.293, 0.707, 0), (0.293, 0.707, 0), (-0.022, 0.022, 1)),
    "tritanope": ((1, 0.144, -0.144), (0, 0.859, 0.141), (0, 0.859, 0.141)),
}


def _linear(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def _lab(colour: str, vision: str) -> tuple[float, float, float]:
    seen = [
        max(0.0, sum(weight * part for weight, part in zip(row, _linear(colour), strict=True)))
        for row in _VISION[vision]
    ]
    red, green, blue = seen
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _distance(one: str, other: str, vision: str) -> float:
    pairs = zip(_lab(one, vision), _lab(other, vision), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def _stances() -> tuple[Value, ...]:
    return default_tag_set().field("stance").values


def test_the_fields_are_those_of_the_form() -> None:
    assert [field.key for field in default_tag_set().fields] == _KEYS


def test_claims_are_made_with_this_tag_set() -> None:
    tag_set = default_tag_set()
    assert f"{tag_set.id}/{tag_set.version}" == "claims/1.0.0"


def test_stance_has_no_default() -> None:
    assert default_tag_set().field("stance").default is None


@pytest.mark.parametrize("field", default_tag_set().fields, ids=lambda field: field.key)
def test_every_value_is_named_in_three_languages(field: Field) -> None:
    for value in field.values:
        assert all((value.label.en, value.label.hans, value.label.hant))


@pytest.mark.parametrize("field", default_tag_set().fields, ids=lambda field: field.key)
def test_no_two_values_of_a_field_share_a_name(field: Field) -> None:
    for language in ("en", "zh_CN", "zh_TW"):
        names = [value.label.within(language) for value in field.values]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("stance", _stances(), ids=lambda value: value.key)
def test_text_is_readable_on_every_fill(stance: Value) -> None:
    assert stance.light is not None
    assert stance.dark is not None
    assert contrast(stance.light, _NEAR_BLACK) >= 4.5
    assert contrast(stance.dark, _NEAR_WHITE) >= 4.5


@pytest.mark.parametrize("vision", list(_VISION))
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_fills_differ_for_every_eye(vision: str, theme: str) -> None:
    fills = [str(getattr(value, theme)) for value in _stances()]
    assert min(_distance(a, b, vision) for a, b in combinations(fills, 2)) >= 10


def test_the_tag_set_survives_its_data_form() -> None:
    tag_set = default_tag_set()
    assert from_data(TagSet, to_data(tag_set)) == tag_set


def test_there_are_more_than_a_hundred_vendors() -> None:
    assert sum(vendor.sort == "vendor" for vendor in default_vendors()) > 100


def test_vendor_ids_are_unique() -> None:
    ids = [vendor.id for vendor in default_vendors()]
    assert len(set(ids)) == len(ids)


def test_only_a_groups_alias_is_shared() -> None:
    aliases = [alias.casefold() for vendor in default_vendors() for alias in vendor.aliases]
    assert {alias for alias in aliases if aliases.count(alias) > 1} == {"bat"}


def test_aliases_are_in_folded_form() -> None:
    assert all(fold(alias) == alias for vendor in default_vendors() for alias in vendor.aliases)


@pytest.mark.parametrize("sort", ["vendor", "class"])
def test_all_but_topics_are_found_by_aliases(sort: str) -> None:
    assert all(vendor.aliases for vendor in default_vendors() if vendor.sort == sort)


def test_no_alias_is_a_bare_number() -> None:
    assert not any(alias.isdigit() for vendor in default_vendors() for alias in vendor.aliases)


@pytest.mark.parametrize("topic", ["llm", "market", "vertical-models", "saas"])
def test_topics_are_there(topic: str) -> None:
    assert f"topic:{topic}" in {vendor.id for vendor in default_vendors()}
