"""Edits of a project's tag set and vendors, gathered until they are stored as one change."""

import re
from dataclasses import dataclass, replace

from reader.core.errors import ConflictError, ZhubiError
from reader.core.tag_edits import Fault, TagError, label, moved, with_field, with_value
from reader.core.tagset import Field, TagSet, Value, Vendor
from reader.project import Project
from reader.project.guideline import edit_guideline
from reader.script import fold
from reader.suggest.alias_learning import vendor_named
from reader.viewmodels.desk import Desk
from reader.viewmodels.page.style import contrast
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import noop, translate

#: Black and white of the page's text, and what the contrast must be at least (WCAG 2, AA).
_TEXT_ON = {"light": "#1f2328", "dark": "#dfe1e4"}
_LEAST = 4.5

_FAULTS = {
    Fault.KEY: noop("Tags", "“%1” cannot be a key: a-z, 0-9 and _, a letter first, 40 at most."),
    Fault.NAME: noop("Tags", "“%1” has no name."),
    Fault.COLOUR: noop("Tags", "“%1” has a colour that is not written like #9CCBF2."),
    Fault.DEFAULT_RETIRED: noop(
        "Tags", "“%1” is taken when nobody chooses; choose another for that before it is retired."
    ),
    Fault.NONE_LEFT: noop("Tags", "In “%1” one value at least must be left to choose."),
    Fault.GONE: noop("Tags", "“%1” cannot be taken out, only retired: claims may hold it."),
    Fault.VENDOR_ID: noop("Tags", "“%1” cannot be an id: no spaces, brackets, quotes or commas."),
    Fault.TWICE: noop("Tags", "“%1” is there twice."),
}


@dataclass(frozen=True, slots=True)
class Poor:
    """A colour on which the page's text is hard to read, and the contrast (1 to 21)."""

    value: Value
    colour: str
    contrast: float


class TagDraft:
    """The tag set and the vendors as they are being edited; the project is asked once."""

    def __init__(self, project: Project) -> None:
        self.tag_set: TagSet = project.tag_set()
        self.vendors: dict[str, Vendor] = {one.id: one for one in project.vendors()}
        self._before = self.tag_set, dict(self.vendors)
        self._uses = project.claims_per_vendor()

    @property
    def changed(self) -> bool:
        """Whether anything differs from the project."""
        return (self.tag_set, self.vendors) != self._before

    def uses(self, vendor: str) -> int:
        """How many claims name the vendor."""
        return self._uses.get(vendor, 0)

    # ---- vendors

    def put(self, vendor: Vendor) -> None:
        """Take an edited vendor over."""
        self.vendors[vendor.id] = vendor

    def new_vendor(self, words: str, sort: str) -> Vendor:
        """A vendor, class or topic of this name, with an id of its own."""
        made = vendor_named(words, taken=(), fold=fold)
        stem = made.id if sort == "vendor" else f"{sort}:{made.id}"
        ident, number = stem, 1
        while ident in self.vendors:
            number += 1
            ident = f"{stem}-{number}"
        made = replace(made, id=ident, aliases=() if sort == "topic" else made.aliases)
        self.put(made)
        return made

    # ---- the tag set

    def field(self, key: str) -> Field:
        """A field as it is edited."""
        return self.tag_set.field(key)

    def put_value(self, field: str, value: Value) -> None:
        """Take an edited value over."""
        self.tag_set = with_value(self.tag_set, field, value)

    def new_value(self, field: str, words: str) -> Value:
        """A value of this English name at the end of the field, with a key of its own."""
        taken = {value.key for value in self.field(field).values}
        stem = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")[:36]
        stem = stem if stem[:1].isalpha() else f"value_{stem}".rstrip("_")
        key, number = stem, 1
        while key in taken:
            number += 1
            key = f"{stem}_{number}"
        made = Value(key=key, label=label(words))
        self.put_value(field, made)
        return made

    def move_value(self, field: str, key: str, by: int) -> None:
        """Put a value further down (negative: up)."""
        self.tag_set = moved(self.tag_set, field, key, by)

    def set_default(self, field: str, key: str | None) -> None:
        """Choose what is taken when nobody chooses."""
        self.tag_set = with_field(self.tag_set, replace(self.field(field), default=key))

    def hard_to_read(self, field: str) -> tuple[Poor, ...]:
        """The offered values with a colour on which text has too little contrast."""
        found = []
        for value in self.field(field).values:
            for side, text in _TEXT_ON.items():
                colour = value.light if side == "light" else value.dark
                if colour is None or value.retired or not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour):
                    continue
                ratio = contrast(colour, text)
                if ratio < _LEAST:
                    found.append(Poor(value, colour, ratio))
        return tuple(found)

    # ---- storing

    def store(self, desk: Desk) -> str | None:
        """Store all edits as one change; returns what is wrong in words, or ``None``."""
        before = self._before[1]
        new = [one for one in self.vendors.values() if before.get(one.id) != one]
        try:
            tag_set = rebased(self._before[0], self.tag_set, desk.project.tag_set())
            desk.project.edit_tags(tag_set, new)
        except ZhubiError as error:
            return told(error)
        self._before = self.tag_set, dict(self.vendors)
        return None


def rebased(before: TagSet, mine: TagSet, now: TagSet) -> TagSet:
    """*mine* on top of *now*, which another program may have made of *before* meanwhile.

    What was not edited here is as it is now, and what was added there comes last.
    """
    if now == before:
        return mine
    if mine == before:
        return now
    fields = {field.key: field for field in mine.fields}
    base = {field.key: field for field in before.fields}
    return replace(
        now,
        fields=tuple(
            _rebased(base[field.key], fields[field.key], field) if field.key in fields else field
            for field in now.fields
        ),
    )


def _rebased(before: Field, mine: Field, now: Field) -> Field:
    if mine == before:
        return now
    base = {value.key: value for value in before.values}
    theirs = {value.key: value for value in now.values}
    values = {
        value.key: theirs.get(value.key, value) if base.get(value.key) == value else value
        for value in mine.values
    }
    default = now.default if mine.default == before.default else mine.default
    return replace(
        mine,
        values=tuple({**theirs, **values}[key] for key in {**values, **theirs}),
        default=default,
    )


def told(error: ZhubiError) -> str:
    """What is wrong, in the language of the interface where the fault is a person's."""
    if isinstance(error, TagError):
        return translate("Tags", _FAULTS[error.fault]).replace("%1", error.about)
    if isinstance(error, ConflictError):
        return translate(
            "Tags", "A claim has both vendors with different stances; which holds is yours to say."
        )
    return said(str(error))


def merge(desk: Desk, vendor: str, into: str) -> str | None:
    """Let one vendor be another, as a change of its own; returns what is wrong, or ``None``."""
    try:
        desk.project.merge_vendors(vendor, into)
    except ZhubiError as error:
        return told(error)
    return None


def store_guideline(desk: Desk, text: str) -> str | None:
    """Make *text* the project's guideline; returns what is wrong, or ``None``."""
    try:
        edit_guideline(desk.project, text)
    except ZhubiError as error:
        return told(error)
    return None
