"""What may be said about a claim: the fields, their values, labels and colours, as data."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.core.errors import NotFoundError, RecordError


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A name in the three languages of the interface."""

    en: str
    hans: str
    hant: str

    def within(self, language: str) -> str:
        """The name for *language*: ``en``, ``zh_CN`` or ``zh_TW`` (others read English)."""
        return {"zh_CN": self.hans, "zh_TW": self.hant}.get(language, self.en)


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One choice of a field. A retired value stays readable but is no longer offered."""

    key: str
    label: Label
    light: str | None = None
    dark: str | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A closed list of choices, with the one taken when nobody chooses (``None``: must choose)."""

    key: str
    label: Label
    values: tuple[Value, ...]
    default: str | None = None

    def __post_init__(self) -> None:
        keys = [value.key for value in self.values]
        if len(set(keys)) != len(keys):
            raise RecordError(f"field {self.key}: two values have the same key")
        if self.default is not None and self.default not in keys:
            raise RecordError(f"field {self.key}: the default {self.default} is no value of it")

    def value(self, key: str) -> Value:
        """The value with this key. Raises :class:`NotFoundError`."""
        for value in self.values:
            if value.key == key:
                return value
        raise NotFoundError(f"{self.key} has no value {key}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vendor:
    """Someone a claim may be about: a vendor, a class of vendors, or a topic.

    ``id`` is a short key (``baidu``, ``class:big-tech``, ``topic:market``). ``aliases`` are
    the words that name it, in folded form; matching is longest first on folded text.
    """

    id: str
    hans: str
    hant: str
    en: str
    aliases: tuple[str, ...] = ()
    retired: bool = False

    @property
    def sort(self) -> str:
        """``class`` or ``topic`` by the id's prefix, else ``vendor``."""
        prefix = self.id.partition(":")[0]
        return prefix if prefix in ("class", "topic") and ":" in self.id else "vendor"

    @property
    def label(self) -> Label:
        """Its names as a label."""
        return Label(en=self.en, hans=self.hans, hant=self.hant)


@dataclass(frozen=True, slots=True, kw_only=True)
class TagSet:
    """The fields of a project's claims. ``version`` grows with each edit and goes on exports."""

    id: str
    version: str
    fields: tuple[Field, ...]

    def field(self, key: str) -> Field:
        """The field with this key. Raises :class:`NotFoundError`."""
        for field in self.fields:
            if field.key == key:
                return field
        raise NotFoundError(f"the tag set has no field {key}")

    def unknown(self, field: str, keys: Iterator[str] | tuple[str, ...]) -> tuple[str, ...]:
        """Those of *keys* that *field* does not list."""
        known = {value.key for value in self.field(field).values}
        return tuple(key for key in keys if key not in known)
