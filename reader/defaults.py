"""Reads the tag set and the vendors that a new project starts with from `resources/`."""

import json
from typing import Any

from reader import assets
from reader.core.codec import from_data
from reader.core.errors import RecordError
from reader.core.tagset import TagSet, Vendor


def default_tag_set() -> TagSet:
    """The tag set of a new project. Raises :class:`RecordError` if the file is not one."""
    data = _read("default.json", schema="tagset/1")
    return from_data(TagSet, data["tag_set"], place="tag_set")


def default_vendors() -> tuple[Vendor, ...]:
    """Vendors, then classes, then topics of a new project; aliases are in folded form.

    Raises :class:`RecordError` if the file is not such a list.
    """
    data = _read("vendors.json", schema="vendors/1")
    return from_data(tuple[Vendor, ...], data["vendors"], place="vendors")


def _read(name: str, *, schema: str) -> dict[str, Any]:
    data = json.loads(assets.path("tagsets", name).read_text(encoding="utf-8"))
    if not isinstance(data, dict) or data.get("schema") != schema:
        raise RecordError(f"{name}: not a file of schema {schema}")
    return data
