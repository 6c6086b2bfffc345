"""Reads the tag set, vendors and protected terms that a new project starts with."""

import json
from typing import Any

from reader import assets
from reader.core.codec import from_data
from reader.core.errors import RecordError
from reader.core.tagset import TagSet, Vendor


def default_tag_set() -> TagSet:
    """The tag set of a new project. Raises :class:`RecordError` if the file is not one."""
    data = _read("tagsets", "default.json", schema="tagset/1")
    return from_data(TagSet, data["tag_set"], place="tag_set")


def default_vendors() -> tuple[Vendor, ...]:
    """Vendors, then classes, then topics of a new project; aliases are in folded form.

    Raises :class:`RecordError` if the file is not such a list.
    """
    data = _read("tagsets", "vendors.json", schema="vendors/1")
    return from_data(tuple[Vendor, ...], data["vendors"], place="vendors")


def default_terms() -> tuple[str, ...]:
    """Words of news that the words of programmers would replace: 发布会 is no 釋出會.

    Raises :class:`RecordError` if the file is not a list of such.
    """
    data = _read("dictionaries", "terms.json", schema="terms/1")
    return from_data(tuple[str, ...], data["terms"], place="terms")


def _read(folder: str, name: str, *, schema: str) -> dict[str, Any]:
    data = json.loads(assets.path(folder, name).read_text(encoding="utf-8"))
    if not isinstance(data, dict) or data.get("schema") != schema:
        raise RecordError(f"{name}: not a file of schema {schema}")
    return data
