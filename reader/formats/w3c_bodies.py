"""What the bodies of a Web Annotation say: its label, notes, tags; also where they were edited."""

from collections.abc import Iterator, Mapping
from typing import Any

from reader.formats.claim_words import polarity
from reader.formats.marks import PASSENGER

ATTRIBUTES = "reader_attributes"

_SPOKEN = (None, "commenting", "describing", "replying")


def several(value: object) -> list[Any]:
    """What JSON-LD gives as one or as a list of them."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def purpose(body: object) -> str | None:
    """What a body is for, where it says."""
    return body.get("purpose") if isinstance(body, dict) else None


def value_of(body: object) -> str:
    """The text of a body, or nothing."""
    if isinstance(body, str):
        return body
    value = body.get("value") if isinstance(body, dict) else None
    return value if isinstance(value, str) else ""


def label(item: Mapping[str, Any]) -> str:
    """The label: the first body that classifies or tags, else what the annotation is for."""
    for wanted in ("classifying", "tagging"):
        found = next(_said(item, wanted), None)
        if found is not None:
            return found
    return next((str(found) for found in several(item.get("motivation"))), "annotation")


def attributes(item: Mapping[str, Any]) -> dict[str, str]:
    """Notes, tags and our own attributes; what was edited among the bodies wins over these."""
    notes = [*_said(item, *_SPOKEN), *filter(None, map(value_of, several(item.get("bodyValue"))))]
    own = item.get(ATTRIBUTES)
    found = {str(key): str(value) for key, value in own.items()} if isinstance(own, dict) else {}
    if notes != [found.get("note")]:
        found["note"] = "\n".join(notes)
    tags = list(_said(item, "tagging"))
    if any(_said(item, "classifying")):
        tags = [tag for tag in tags if tag not in _stances(item)]
    else:
        tags = tags[1:]
    if isinstance(own, dict):
        said = found.get("polarity", "")
        known = said if said in tags else next((tag for tag in tags if polarity(tag)), None)
        if known is None and said:
            found["polarity"] = ""
        elif known is not None:
            found["polarity"] = known
            tags.remove(known)
        tags = [tag for tag in tags if _vendor_of(item, tag) is None]
    if tags:
        found["tag"] = "; ".join(tags)
    return {key: value for key, value in found.items() if value}


def restanced(item: Mapping[str, Any]) -> dict[str, str]:
    """The stances towards vendors whose tag was edited since it was written, by vendor."""
    tags = [tag for tag in _said(item, "tagging") if tag not in _stances(item)]
    found = ((tag, _vendor_of(item, tag)) for tag in tags)
    return {vendor: tag.removeprefix(f"{vendor}:") for tag, vendor in found if vendor}


def _said(item: Mapping[str, Any], *purposes: str | None) -> Iterator[str]:
    bodies = several(item.get("body"))
    return (value_of(body) for body in bodies if purpose(body) in purposes and value_of(body))


def _carried(item: Mapping[str, Any]) -> list[dict[str, Any]]:
    claim = item.get(PASSENGER)
    vendors = claim.get("vendors") if isinstance(claim, dict) else None
    return [each for each in several(vendors) if isinstance(each, dict)]


def _stances(item: Mapping[str, Any]) -> set[str]:
    """The tags that were written for the stances of the claim that rides along."""
    return {f"{each.get('vendor')}:{each.get('stance')}" for each in _carried(item)}


def _vendor_of(item: Mapping[str, Any], tag: str) -> str | None:
    """The vendor of the claim that rides along of whom *tag* says something."""
    names = [str(each.get("vendor")) for each in _carried(item)]
    return next((name for name in names if tag.startswith(f"{name}:")), None)
