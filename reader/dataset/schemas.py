"""The JSON Schemas that are written beside the data, widened by what the tag set adds."""

import json
from typing import Any

from reader import assets
from reader.core.tagset import TagSet
from reader.dataset.records import closed_lists
from reader.dataset.standoff import CLAIMS_STANDOFF, DOCUMENTS_STANDOFF

Schema = dict[str, Any]


def schema(layout: str) -> Schema:
    """The schema of a layout (``claims``, ``documents`` …) as it ships."""
    found: Schema = json.loads(
        assets.path("schemas", f"{layout}.schema.json").read_text(encoding="utf-8")
    )
    return found


def schema_for(layout: str, tag_set: TagSet, *, standoff: bool = False) -> Schema:
    """The schema of a layout whose closed lists also hold the values that *tag_set* adds.

    With *standoff* it is that of the same records without the words of the articles.
    """
    found = schema(layout)
    if standoff:
        found = _without_words(found, top=True)
        version = CLAIMS_STANDOFF if layout == "claims" else DOCUMENTS_STANDOFF
        found["$id"] = "urn:zhubi:" + version.replace("/", ":")
        found["properties"]["schema"] = {"const": version}
    definitions = found.get("$defs", {})
    for field, values in closed_lists(tag_set).items():
        if field in definitions:
            definitions[field] = {"enum": list(values)}
    return found


def _without_words(part: Any, *, top: bool = False) -> Any:
    """The schema *part* without the properties that :func:`strip` takes out of records."""
    if isinstance(part, list):
        return [_without_words(item) for item in part]
    if not isinstance(part, dict):
        return part
    made = {key: _without_words(value) for key, value in part.items()}
    properties = part.get("properties", {})
    gone = {"text"} if "start" in properties or top else set()
    gone |= {"context", "context_start"} if top else set()
    if gone and properties:
        made["properties"] = {
            key: value for key, value in made["properties"].items() if key not in gone
        }
        made["required"] = [key for key in part["required"] if key not in gone]
    return made
