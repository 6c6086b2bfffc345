"""Edits of tag sets and vendor lists as values: what may change, and what must stay readable.

Nothing is ever taken out: a key that a claim may hold stays in its list, retired when it is no
longer wanted, because dropping a value must never drop marks.
"""

import enum
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.core.claim import Claim, VendorStance
from reader.core.errors import ConflictError, RecordError
from reader.core.tagset import Field, Label, TagSet, Value, Vendor


class Fault(enum.StrEnum):
    """What is wrong with an edit."""

    KEY = "key"
    NAME = "name"
    COLOUR = "colour"
    DEFAULT_RETIRED = "default_retired"
    NONE_LEFT = "none_left"
    GONE = "gone"
    VENDOR_ID = "vendor_id"
    TWICE = "twice"


class TagError(RecordError):
    """An edit that cannot stand: the fault, and the key, id or words that have it."""

    def __init__(self, fault: Fault, about: str, message: str) -> None:
        super().__init__(message)
        self.fault = fault
        self.about = about


_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
#: Ids stand in file formats of other tools, in which space and brackets mean something.
_VENDOR_ID = re.compile(r"(?:(?:class|topic):)?[^\s:,;|\[\]{}()\"'\\/#]{1,60}")
#: What nobody sees: controls, direction marks, characters of no width, and what is none in XML.
_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]")
_CONTROL = re.compile("[\0-\x1f\x7f-\x9f]")


def with_field(tag_set: TagSet, field: Field) -> TagSet:
    """The tag set with this field in the place of the one with its key."""
    tag_set.field(field.key)
    fields = tuple(field if each.key == field.key else each for each in tag_set.fields)
    return replace(tag_set, fields=fields)


def with_value(tag_set: TagSet, field: str, value: Value) -> TagSet:
    """The tag set with *value* in *field*: put last, or in the place of the one with its key."""
    before = tag_set.field(field)
    known = {each.key for each in before.values}
    values = tuple(value if each.key == value.key else each for each in before.values)
    return with_field(
        tag_set,
        replace(before, values=values if value.key in known else (*before.values, value)),
    )


def moved(tag_set: TagSet, field: str, key: str, by: int) -> TagSet:
    """The tag set with one value of a field *by* places further down (negative: up)."""
    before = tag_set.field(field)
    values = list(before.values)
    at = values.index(before.value(key))
    values.insert(max(0, min(at + by, len(values) - 1)), values.pop(at))
    return with_field(tag_set, replace(before, values=tuple(values)))


def edited(before: TagSet, after: TagSet) -> TagSet:
    """*after* as the next version of *before*; the same value as *before* if nothing differs.

    Values that are added, retired or offered again, and other defaults, raise the middle part of
    the version; names, colours and order the last. Raises :class:`RecordError` when a key is
    gone or something cannot stand in a tag set.
    """
    after = replace(after, id=before.id, version=before.version)
    if after == before:
        return before
    for field in before.fields:
        _check_kept(field, after)
    for field in after.fields:
        _check(field)
    return replace(after, version=_next(before.version, great=_meaning(before) != _meaning(after)))


def _check_kept(field: Field, after: TagSet) -> None:
    present = {each.key: each for each in after.fields}.get(field.key)
    if present is None:
        raise TagError(Fault.GONE, field.key, f"the tag set has lost its field {field.key}")
    gone = {value.key for value in field.values} - {value.key for value in present.values}
    if gone:
        names = ", ".join(sorted(gone))
        raise TagError(
            Fault.GONE,
            names,
            f"field {field.key}: {names} cannot be taken out, only retired; claims may hold it",
        )


def _check(field: Field) -> None:
    for value in field.values:
        found = _fault(field, value)
        if found is not None:
            fault, why = found
            raise TagError(fault, value.key, f"field {field.key}, value {value.key}: {why}")
    if all(value.retired for value in field.values):
        why = "one value at least must be left to choose"
        raise TagError(Fault.NONE_LEFT, field.key, f"field {field.key}: {why}")


def _fault(field: Field, value: Value) -> tuple[Fault, str] | None:
    if not _KEY.fullmatch(value.key):
        return Fault.KEY, (
            "a key is made of a-z, 0-9 and _, begins with a letter and has at most 40"
        )
    if not value.label.en.strip():
        return Fault.NAME, "a name is missing"
    for colour in (value.light, value.dark):
        if colour is not None and not _COLOUR.fullmatch(colour):
            return Fault.COLOUR, f"{colour} is no colour like #9CCBF2"
    if value.retired and value.key == field.default:
        return Fault.DEFAULT_RETIRED, "what is taken when nobody chooses cannot be retired"
    return None


def _meaning(tag_set: TagSet) -> object:
    return {
        field.key: (field.default, {(value.key, value.retired) for value in field.values})
        for field in tag_set.fields
    }


def _next(version: str, *, great: bool) -> str:
    parts = version.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() for part in parts):
        return f"{version}+1"
    first, middle, last = map(int, parts)
    return f"{first}.{middle + 1}.0" if great else f"{first}.{middle}.{last + 1}"


def label(en: str, hans: str = "", hant: str = "") -> Label:
    """A label whose missing names are taken from those that are there."""
    names = [_on_one_line(name) for name in (en, hans, hant)]
    some = next((name for name in names if name), "")
    en, hans, hant = names
    return Label(en=en or hans or some, hans=hans or hant or some, hant=hant or hans or some)


def _on_one_line(words: str) -> str:
    return " ".join(_CONTROL.sub(" ", words).split())


def checked_vendor(vendor: Vendor, *, known: bool = False) -> Vendor:
    """*vendor* with names and aliases trimmed and each alias once. Raises :class:`RecordError`.

    The id of a vendor that is *known* already stays what it is: claims hold it.
    """
    fits = _VENDOR_ID.fullmatch(vendor.id) and not _UNSEEN.search(vendor.id)
    if not (known or fits):
        raise TagError(
            Fault.VENDOR_ID,
            vendor.id,
            f"vendor {vendor.id!r}: an id has no space, bracket, quote, comma, slash or #, at most "
            "60 letters, nothing unseen, and a colon only after class or topic",
        )
    names = label(vendor.en, vendor.hans, vendor.hant)
    if not names.en:
        raise TagError(Fault.NAME, vendor.id, f"vendor {vendor.id}: a name is missing")
    aliases: dict[str, str] = {}
    for alias in vendor.aliases:
        trimmed = _on_one_line(alias)
        if trimmed:
            aliases.setdefault(trimmed.casefold(), trimmed)
    return replace(
        vendor,
        en=names.en,
        hans=names.hans,
        hant=names.hant,
        aliases=tuple(aliases.values()),
    )


def merged_vendor(into: Vendor, other: Vendor) -> Vendor:
    """*into* with the names and aliases of *other* as further aliases."""
    more = () if other.sort == "topic" else other.aliases
    return checked_vendor(replace(into, aliases=(*into.aliases, *more)), known=True)


def with_vendor_in_place(claim: Claim, old: str, new: str) -> Claim:
    """*claim* with vendor *new* wherever it says *old*; mentions of both are put together.

    Raises :class:`ConflictError` if the claim has both with different stances: which of them
    holds is a person's to say.
    """
    stances: dict[str, VendorStance] = {}
    for entry in claim.vendors:
        key = new if entry.vendor == old else entry.vendor
        known = stances.get(key)
        stances[key] = replace(entry, vendor=key) if known is None else _both(claim, known, entry)
    target, speaker = claim.stance.target, claim.speaker
    return replace(
        claim,
        vendors=tuple(stances.values()),
        stance=replace(claim.stance, target=new if target == old else target),
        speaker=replace(speaker, vendor=new if speaker.vendor == old else speaker.vendor),
    )


def _both(claim: Claim, one: VendorStance, other: VendorStance) -> VendorStance:
    if one.stance != other.stance and None not in (one.stance, other.stance):
        raise ConflictError(
            f"claim {claim.id} has both vendors with different stances; settle that first"
        )
    mentions = {mention.span: mention for mention in (*one.mentions, *other.mentions)}
    return VendorStance(
        vendor=one.vendor,
        stance=one.stance or other.stance,
        mentions=tuple(mentions[span] for span in sorted(mentions)),
    )


def changed_vendors(
    before: Iterable[Vendor], after: Sequence[Vendor]
) -> tuple[tuple[Vendor, ...], tuple[Vendor, ...]]:
    """Which vendors go out and come in when those of *after* are added or take their ids' place.

    Vendors that *after* does not name stay. Raises :class:`RecordError` for an id given twice.
    """
    known = {vendor.id: vendor for vendor in before}
    wanted: dict[str, Vendor] = {}
    for each in after:
        vendor = checked_vendor(each, known=each.id in known)
        if vendor.id in wanted:
            raise TagError(Fault.TWICE, vendor.id, f"vendor {vendor.id} is given twice")
        wanted[vendor.id] = vendor
    new = tuple(vendor for vendor in wanted.values() if known.get(vendor.id) != vendor)
    return tuple(known[vendor.id] for vendor in new if vendor.id in known), new
