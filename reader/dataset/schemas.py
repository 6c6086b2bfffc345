"""The JSON Schemas that are written beside the data, widened by what the tag set adds."""

import json
from typing import Any

from reader import assets
from reader.core.tagset import TagSet
from reader.dataset.records import closed_lists


def schema(layout: str) -> dict[str, Any]:
    """The schema of a layout (``claims``, ``documents`` …) as it ships."""
    found: dict[str, Any] = json.loads(
        assets.path("schemas", f"{layout}.schema.json").read_text(encoding="utf-8")
    )
    return found


def schema_for(layout: str, tag_set: TagSet) -> dict[str, Any]:
    """The schema of a layout whose closed lists also hold the values that *tag_set* adds."""
    found = schema(layout)
    definitions = found.get("$defs", {})
    for field, values in closed_lists(tag_set).items():
        if field in definitions:
            definitions[field] = {"enum": list(values)}
    return found
