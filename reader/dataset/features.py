"""The columns of a layout with their types, read off its schema: one table, three notations."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.dataset.schemas import Schema

_TYPES = {"string": "string", "integer": "int64", "number": "float64", "boolean": "bool"}


@dataclass(frozen=True, slots=True)
class Feature:
    """One column: a plain type, or a struct of ``parts``; ``many`` for a list of such."""

    name: str
    type: str
    many: bool = False
    parts: tuple["Feature", ...] = ()


def features(schema: Schema) -> tuple[Feature, ...]:
    """The columns that *schema* describes, in its order."""
    definitions: dict[str, Schema] = schema.get("$defs", {})
    return tuple(_feature(name, part, definitions) for name, part in schema["properties"].items())


def _feature(name: str, part: Schema, definitions: dict[str, Schema]) -> Feature:
    if "$ref" in part:
        part = definitions[part["$ref"].rpartition("/")[2]]
    if "anyOf" in part:
        part = next(choice for choice in part["anyOf"] if choice.get("type") != "null")
        return _feature(name, part, definitions)
    if "enum" in part or "const" in part:
        return Feature(name, "string")
    if part["type"] == "array":
        item = _feature(name, part["items"], definitions)
        return Feature(name, item.type, many=True, parts=item.parts)
    if part["type"] == "object":
        return Feature(
            name,
            "struct",
            parts=tuple(
                _feature(key, value, definitions) for key, value in part["properties"].items()
            ),
        )
    types = part["type"] if isinstance(part["type"], list) else [part["type"]]
    return Feature(name, next(_TYPES[found] for found in types if found != "null"))


def as_yaml(found: tuple[Feature, ...], indent: str) -> Iterator[str]:
    """The columns as the ``features`` of a dataset card, line by line."""
    for feature in found:
        yield f"{indent}- name: {feature.name}"
        if feature.type != "struct":
            key = "list" if feature.many else "dtype"
            yield f"{indent}  {key}: {feature.type}"
            continue
        yield f"{indent}  {'list' if feature.many else 'struct'}:"
        yield from as_yaml(feature.parts, indent + "  ")


_CROISSANT = {
    "string": "sc:Text",
    "int64": "cr:Int64",
    "float64": "cr:Float64",
    "bool": "sc:Boolean",
}


def as_croissant(
    found: tuple[Feature, ...], file: str, record_set: str
) -> Iterator[dict[str, Any]]:
    """The columns as the fields of a Croissant record set.

    Structs become sub-fields. A list inside a list has no form there that its own library can
    read, so such columns are described by the schema alone.
    """
    for feature in found:
        field = _field(feature, f"{record_set}/{feature.name}")
        source = {"fileObject": {"@id": file}, "extract": {"column": feature.name}}
        if feature.parts:
            field["subField"] = list(_sub_fields(feature, field["@id"], source, ()))
        else:
            field["dataType"] = _CROISSANT[feature.type]
            field["source"] = source
        yield field


def _field(feature: Feature, id_: str) -> dict[str, Any]:
    field: dict[str, Any] = {"@type": "cr:Field", "@id": id_, "name": id_}
    if feature.many:
        field["repeated"] = True
    return field


def _sub_fields(
    feature: Feature, id_: str, source: dict[str, Any], path: tuple[str, ...]
) -> Iterator[dict[str, Any]]:
    for part in feature.parts:
        way = (*path, part.name)
        field = _field(part, f"{id_}/{part.name}")
        if part.many or (part.parts and feature.many):
            continue
        if part.parts:
            field["subField"] = list(_sub_fields(part, field["@id"], source, way))
        else:
            field["dataType"] = _CROISSANT[part.type]
            field["source"] = {**source, "transform": {"jsonPath": ".".join(way)}}
        yield field
